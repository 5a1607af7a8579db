"""The header row of a table: which column is which field, by the words in `graphmodel/reference/headers.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml

from loaders.document import Row

TITLE_FIELDS = ("title_lead", "title", "objective", "activity", "recommendation")
_CHOSEN = ("lead", "support", "timescale", "start", "end", "outcome", "measure", "resources", "status", "rag")


@dataclass(frozen=True, slots=True)
class Header:
    """What a header row settles: the field of each column (None: not known), and the words it was read from."""

    fields: tuple[str | None, ...]
    words: tuple[str, ...]

    def columns(self, *names: str) -> tuple[int, ...]:
        """Give the numbers of the columns that hold any of the fields, in printed order."""
        return tuple(i for i, field in enumerate(self.fields) if field in names)

    @property
    def title(self) -> int:
        """Give the column that names the action: 'Action' before 'Objective' before 'Activity'."""
        return next(i for name in TITLE_FIELDS for i in self.columns(name))


@lru_cache(maxsize=1)
def _synonyms() -> tuple[dict[str, str], dict[str, str]]:
    """Give phrase → field and phrase → kind of table that is no action table."""
    text = files("graphmodel.reference").joinpath("headers.yaml").read_text(encoding="utf-8")
    data = yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    return _turned(data["fields"]), _turned(data["not_actions"])


def _turned(lists: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {heading(phrase): field for field, phrases in lists.items() for phrase in phrases}


def heading(text: str) -> str:
    """Give a heading as it is compared: lower case, without brackets and marks."""
    bare = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", text.casefold())
    return " ".join(re.findall(r"[^\W_]+|#", bare.replace("'", "").replace("’", "")))


def field_of(text: str) -> str | None:
    """Give the field that a column heading names, by the longest phrase it begins with."""
    words = heading(text).split()
    phrases = _synonyms()[0]
    for length in range(min(len(words), 9), 0, -1):
        field = phrases.get(" ".join(words[:length]))
        if field and (length == len(words) or length > 1 or len(words) <= 6):
            return field
    return None


def header_of(row: Row) -> Header | None:
    """Give the header that a row is, or None: it names the work and at least one thing that goes with it."""
    cells = row.cells
    if len(row.filled) < 2 or any(len(cell) > 120 for cell in cells):
        return None
    fields = tuple(field_of(cell) if cell.strip() else None for cell in cells)
    known = [f for f in fields if f]
    titled = [f for f in known if f in TITLE_FIELDS]
    if not titled or len(known) < 2 or len(known) < 0.5 * len(row.filled):
        return None
    if "title_lead" not in known and not set(known) & set(_CHOSEN) and len(set(known)) < 3:
        return None
    return Header(fields, tuple(" ".join(cell.split()) for cell in cells))


def other_kind(row: Row) -> str | None:
    """Give what a table is that is no action table, by the words of its header."""
    kinds: dict[str, int] = {}
    for cell in row.cells:
        kind = _synonyms()[1].get(heading(cell))
        if kind:
            kinds[kind] = kinds.get(kind, 0) + 1
    return max(kinds, key=lambda k: kinds[k]) if kinds and max(kinds.values()) > 1 else None
