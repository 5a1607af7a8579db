"""One person's verdict on two actions, as it was given."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from graphmodel.errors import UsageError

Verdict = Literal["duplicate", "joint", "parallel", "distinct", "unsure"]
VERDICTS: tuple[str, ...] = get_args(Verdict)
MEANINGS: Mapping[str, str] = {
    "duplicate": "the same work: one should stop",
    "joint": "the same work: run it as one",
    "parallel": "alike, and rightly separate",
    "distinct": "not the same work",
    "unsure": "cannot be told from the words",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict: on which pair (the smaller id first), by whom, when, and on which wording."""

    pair: tuple[str, str]
    verdict: str
    by: str
    at: str
    note: str | None
    digests: tuple[str, str]
    texts: tuple[str, str]
    undone_by: str | None = None
    undone_at: str | None = None
    moved: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Give the key: the pair as first judged, the person and the moment."""
        first = self.moved or self.pair
        return hashlib.sha256("\x1f".join((*first, self.by, self.at)).encode()).hexdigest()[:16]

    def row(self) -> dict[str, Any]:
        """Give the judgement as properties of its node; what is missing is left out."""
        values = {
            "id": self.id,
            "pair": list(self.pair),
            "verdict": self.verdict,
            "by": self.by,
            "at": self.at,
            "note": self.note,
            "digests": list(self.digests),
            "texts": list(self.texts),
            "undone_by": self.undone_by,
            "undone_at": self.undone_at,
            "moved": list(self.moved) or None,
        }
        return {name: value for name, value in values.items() if value is not None}


def of_row(row: Mapping[str, Any]) -> Judgement:
    """Give the judgement of a node's properties."""
    return Judgement(
        pair=_two(row["pair"]),
        verdict=row["verdict"],
        by=row["by"],
        at=row["at"],
        note=row.get("note"),
        digests=_two(row["digests"]),
        texts=_two(row["texts"]),
        undone_by=row.get("undone_by"),
        undone_at=row.get("undone_at"),
        moved=tuple(row.get("moved") or ()),
    )


def _two(values: Any) -> tuple[str, str]:
    first, second = values
    return str(first), str(second)


def checked(verdict: str) -> str:
    """Give a verdict that is one of the five; raise UsageError for any other."""
    if verdict not in VERDICTS:
        raise UsageError(f"'{verdict}' is no verdict", f"Give one of: {', '.join(VERDICTS)}.")
    return verdict
