"""The header row of a table: which column is which field, by the words in `graphmodel/reference/headers.yaml`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.document import Row
from loaders.tables.wording import heading, words

TITLE_FIELDS = ("title_lead", "title", "objective", "activity", "recommendation")
QUARTERS = ("q1", "q2", "q3", "q4")
TIMES = ("timescale", "start", "end")
_PERIOD = re.compile(
    r"(?:year|yr)\s?[1-9]|(?:fy\s?)?(?:20\d\d|\d\d)\s?[/–-]\s?(?:20)?\d\d|20\d\d|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:[\s’'-]*(?:20)?\d\d)?",
    re.I,
)
_FEW = 2  # words of a heading that its first word alone can tell
_BRACKET = re.compile(r"\((?P<inner>[^()]+)\)\s*$")
_SAID = ("measure", "outcome", "timescale")
_NUMBER = ("no", "number", "ref", "reference", "id", "code", "#")
MEASURES = "a table of measures"
_DONE = ("title", "title_lead", "activity", "lead", "support", "timescale", "start", "end")
CHOSEN = ("lead", "support", "timescale", "start", "end", "outcome", "measure", "resources", "status", "rag", *QUARTERS)


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


def subheader(header: Header, row: Row) -> Header | None:
    """Give the header refined by a second row that names parts of its columns (Lead, Support below Who), or None."""
    if len(row.filled) < 2 or any(len(row.cells[i]) > 40 for i in row.filled):
        return None
    fields = [field_of(cell) if cell.strip() else None for cell in row.cells]
    if any(fields[i] is None or fields[i] in TITLE_FIELDS for i in row.filled) or len(fields) != len(header.fields):
        return None
    merged = tuple(new or old for new, old in zip(fields, header.fields, strict=True))
    if not set(merged) & set(TITLE_FIELDS) or len({row.cells[i].strip() for i in row.filled}) < 2:
        return None
    return Header(merged, tuple(f"{a} {b}".strip() for a, b in zip(header.words, row.cells, strict=True)))


def field_of(text: str) -> str | None:
    """Give the field that a column heading names, by the longest phrase it begins with.

    'Status (RAG)' is a colour; a year or month by itself is a column to be ticked, as a quarter is.
    """
    if re.search(r"\bb?rag\b", text, re.I):
        return "rag"
    bracket = _BRACKET.search(text)
    if bracket and words("fields").get(heading(bracket["inner"])) in _SAID:
        return words("fields")[heading(bracket["inner"])]  # 'What good looks like (measure)'
    if _PERIOD.fullmatch(text.strip()):
        return QUARTERS[0]
    phrase = matched(text)
    said = heading(text).split()
    if phrase and len(said) == _FEW and said[-1] in _NUMBER and words("fields")[phrase] in TITLE_FIELDS:
        return "code"  # 'Task no.'
    if phrase and " " not in phrase and len(said) > _FEW:  # 'How progress will be measured' tells by another word
        return told(text) or words("fields")[phrase]
    return words("fields")[phrase] if phrase else None


def names_steps(field: str | None, words_: str) -> bool:
    """Say whether a column or label is one of milestones: dated, they tell the time where nothing else does."""
    return field == "measure" and "milestone" in heading(words_)


def told(text: str, part: str = "telling") -> str | None:
    """Give the field that the words of a heading tell, wherever in it they stand; None where they tell two or none."""
    fields = {words(part)[word] for word in heading(text).split() if word in words(part)}
    return fields.pop() if len(fields) == 1 else None


def guessed(text: str) -> str | None:
    """Give the field that a heading tells by any of its words, though no phrase of it is known."""
    return told(text) or told(text, "hints") or told(text, "parties")


def matched(text: str) -> str | None:
    """Give the known phrase that a column heading is or begins with, the longest one.

    Where none fits, the words between slashes are tried: one heading in two languages, 'Cyf / Ref'.
    """
    parts = [text, *(text.split("/") if "/" in text else ())]
    return next((phrase for part in parts if (phrase := _longest(part))), None)


def _longest(text: str) -> str | None:
    said = heading(text).split()
    for length in range(min(len(said), 9), 0, -1):
        phrase = " ".join(said[:length])
        if phrase in words("fields") and (length == len(said) or length > 1 or len(said) <= 6):
            return phrase
    return None


def header_of(row: Row) -> Header | None:
    """Give the header that a row is, or None: it names the work and at least one thing that goes with it."""
    cells = row.cells
    if len(row.filled) < 2 or any(len(cell) > 120 for cell in cells):
        return None
    fields = tuple(field_of(cell) if cell.strip() else None for cell in cells)
    if fields.count(QUARTERS[0]) == 1:  # a month or year alone is a date in a row, no column to be ticked
        fields = tuple(None if _PERIOD.fullmatch(cell.strip()) else f for f, cell in zip(fields, cells, strict=True))
    known = [f for f in fields if f]
    titled = [f for f in known if f in TITLE_FIELDS]
    if not titled or len(known) < 2 or len(known) < 0.5 * len(row.filled):
        return None
    if "title_lead" not in known and not set(known) & set(CHOSEN) and len(set(known)) < 3:
        return None
    return Header(fields, tuple(" ".join(cell.split()) for cell in cells))


def other_kind(row: Row) -> str | None:
    """Give what a table is that is no action table, by the words of its header."""
    kinds: dict[str, int] = {}
    for cell in row.cells:
        kind = words("not_actions").get(heading(cell))
        if kind:
            kinds[kind] = kinds.get(kind, 0) + 1
    if MEASURES in kinds and any(field_of(cell) in _DONE for cell in row.cells):
        del kinds[MEASURES]  # an action table may measure too
    return max(kinds, key=lambda k: kinds[k]) if kinds and max(kinds.values()) > 1 else None
