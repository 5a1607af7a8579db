"""Work and facts that a plan states outside its action tables: what is done now, what is wanted, what is planned."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Literal

from graphmodel.records import Heading, Place, Statement
from loaders.fragments import one_line
from loaders.stream import Piece
from loaders.titles import OUTCOME_LINE, PLAIN_LEVEL

Kind = Literal["existing", "aim", "planned", "evidence"]
_OUTSIDE = re.compile(
    r"\b(?:does take place|takes? place|already|business as usual|not managed|outside (?:of )?(?:the|this) plan|"
    r"other work|existing)\b",
    re.I,
)


def read_statements(pieces: Sequence[Piece], priorities: Sequence[Heading]) -> tuple[Statement, ...]:
    """Give the statements in reading order, each under the priority or topic that it stands under."""
    walk = _Walk({p.place: p.name for p in priorities}, _appendices(pieces), _panelled(pieces))
    for piece, following in zip_longest(pieces, pieces[1:]):
        walk.take(piece, following)
    return tuple(walk.statements)


def _panelled(pieces: Sequence[Piece]) -> bool:
    """Say whether the document is made of topic panels, where every line looks like a heading."""
    return sum(piece.panel in ("prioritise", "existing") for piece in pieces) > 2


def _appendices(pieces: Sequence[Piece]) -> set[str]:
    """Give the numbers of appendices that the text says hold work that is done outside the plan."""
    told = set()
    for piece in pieces:
        for match in re.finditer(r"\bappendix\s*\(?(\w)\)?", piece.text, re.I):
            if piece.title is None and _OUTSIDE.search(piece.text):
                told.add(match[1].lower())
    return told


_MONEY_ENDS = re.compile(
    r"(?:^|(?<=[.!?]\s))([^.!?]*\b(?:funding|grant|money)\b[^.!?]*\b(?:cease|end|expire|stop|run out|finish)s?\b"
    r"[^.!?]*\b20\d\d\b[^.!?]*)"
)


@dataclass(slots=True)
class _Walk:
    """Where the walk through the text stands."""

    set_at: dict[Place, str]
    outside: set[str]
    panelled: bool
    statements: list[Statement] = field(default_factory=list)
    kind: Kind | None = None
    topic: str | None = None
    in_items: bool = False
    seen_lines: bool = False
    labelled: bool = False

    def take(self, piece: Piece, following: Piece | None) -> None:
        """Take the next piece: what it opens, what it closes, what it states."""
        for sentence in _MONEY_ENDS.findall(piece.text) if piece.title is None else ():
            self._add("evidence", sentence, piece)
        if piece.table is not None:
            self.kind, self.labelled = None, False
        elif piece.panel:
            self._open(piece)
        elif piece.title is not None and self._heads(piece, following):
            self._new_heading(piece)
        elif self._outcome(piece):
            self._add("aim", OUTCOME_LINE.sub("", piece.text), piece)
        elif self._appended(piece):
            self._add("existing", piece.text, piece)
        elif self.kind:
            self._in_panel(piece, self.kind)

    def _open(self, piece: Piece) -> None:
        opened = piece.panel
        self.kind = {"prioritise": "evidence", "aim": "aim", "existing": "existing", "planned": "planned"}.get(
            opened or "", "evidence"
        )  # type: ignore[assignment]
        self.seen_lines = self.labelled = False
        self._topic(piece)

    def _topic(self, piece: Piece) -> None:
        """Take the nearest heading above that the plan sets as a priority."""
        for title in reversed(piece.section.path):
            if title.place in self.set_at:
                self.topic = self.set_at[title.place]
                return

    def _heads(self, piece: Piece, following: Piece | None) -> bool:
        """In panels a line that looks like a heading is a point, unless a panel of its own follows."""
        if piece.firm or not self.panelled or self.kind is None:
            return True
        return following is not None and following.panel == "prioritise"

    def _new_heading(self, piece: Piece) -> None:
        self.kind, self.labelled, self.topic = None, False, None
        assert piece.title is not None
        self.topic = self.set_at.get(piece.title.place, piece.title.name if piece.title.level <= PLAIN_LEVEL else None)

    def _outcome(self, piece: Piece) -> bool:
        """'Outcome: …' lines above a table, and the lines below them that lack the label."""
        if piece.title is not None or piece.item is not None:
            return False
        self.labelled = bool(OUTCOME_LINE.match(piece.text)) or (self.labelled and len(piece.text) < 130)
        return self.labelled

    def _appended(self, piece: Piece) -> bool:
        return piece.item is not None and any(
            title.kind == "appendix" and (title.number or "").lower() in self.outside for title in piece.section.path
        )

    def _in_panel(self, piece: Piece, kind: Kind) -> None:
        if piece.item is None and kind != "evidence":
            self.seen_lines = True
        if kind == "existing" and piece.item is not None and self.seen_lines:
            kind = "planned"  # points below the list of what is done now say what is to come
        if kind == "aim" and piece.item is None and not self.panelled and len(piece.text) > 400:
            return
        if kind != "evidence" or len(piece.text.split()) > 3 or re.search(r"\d", piece.text):
            self._add(kind, piece.text, piece)

    def _add(self, kind: Kind, text: str, piece: Piece) -> None:
        words = one_line(text).lstrip("•· ").strip()
        if words:
            self.statements.append(Statement(kind, words, self.topic, piece.place))
