"""One printed name taken apart where it is wholly made of names that are known: 'Police Students Union' is two bodies.

A name that is not understood to its last word stays whole; nothing is cut off from a stranger's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from graphmodel.agencies import shapes
from graphmodel.agencies.index import key
from graphmodel.agencies.lookup import Answer, Lookup

Sort = Literal["known", "unsettled", "vague", "document", "person", "stranger"]
_AND = re.compile(r"\s+(?:and|&|\+|with|plus)\s+", re.I)
_DASH = re.compile(r"\s+[-–—]\s*|\s*[–—]\s*|(?<=\w)-\s+|(?<=[a-z])-(?=[A-Z])")
_COMPOUND = re.compile(
    r"\b(?:police and crime|fire and rescue|health and wellbeing|adults? and children|voluntary and community|"
    r"health and (?:adult )?social care|children and (?:families|young people)|women and girls|crime and disorder|"
    r"drugs? and alcohol|alcohol and drugs?|education and (?:skills|learning)|housing and homelessness)\b",
    re.I,
)
WHOLES = frozenset(
    {"csp", "police", "fire", "probation", "pcc", "nhs", "council-district", "council-unitary", "council-county"}
)


@dataclass(frozen=True, slots=True)
class Name:
    """A part of a lead cell that is one name. `support` is set where the words make it a helper of the name before."""

    text: str
    sort: Sort
    answer: Answer | None = None
    support: bool = False

    @property
    def kind(self) -> str | None:
        """Give the kind of body, where it is one."""
        thing = self.answer.thing if self.answer else None
        return thing.kind if thing and not thing.label else None


@dataclass
class Splitter:
    """Reads printed names in one plan."""

    lookup: Lookup
    given_names: frozenset[str]
    alone: frozenset[str] = frozenset()  # names, as they are compared, that stand by themselves in the same plan
    person_first: bool = False  # the plan writes persons with their bodies in brackets
    memory: dict[str, list[Name] | None] = field(default_factory=dict)

    def names(self, text: str) -> list[Name]:
        """Give the names that a text holds, in printed order; a text that is not understood is one stranger."""
        return self.read(text) or self._strangers(text)

    def read(self, text: str) -> list[Name] | None:
        """Give the names where all of the text is understood, else None."""
        words = " ".join(text.split()).strip(" ,;")
        if words not in self.memory:
            self.memory[words] = None
            self.memory[words] = self._read(words) if words else None
        return self.memory[words]

    def _read(self, text: str) -> list[Name] | None:
        single = self.single(text)
        return [single] if single else self._joined(text) or self._dashed(text) or self._tiled(text)

    def single(self, text: str) -> Name | None:
        """Give the text as one name that the register knows or whose shape tells what it is."""
        answer = self.lookup.find(text)
        if answer and answer.thing:
            return Name(text, "known", answer)
        if answer and answer.options:
            return Name(text, "unsettled", answer)
        if shapes.is_person(text, self.given_names):
            return Name(text, "person")
        plain = shapes.without_tail(text)
        if plain != text and (inner := self.lookup.find(plain)) and inner.thing:
            return Name(text, "known", inner)
        if shapes.is_vague(text):
            return Name(text, "vague")
        return Name(text, "document") if shapes.is_document(text) else None

    def _joined(self, text: str) -> list[Name] | None:
        """Read 'A and B' where both sides are understood."""
        for left, right in _halves(_AND, text):
            if (first := self.read(left)) and (second := self.read(right)):
                return first + second
        return None

    def _dashed(self, text: str) -> list[Name] | None:
        """Read 'A - B': B is a unit of A, a group that helps A, a person of A, or another body."""
        for left, right in _halves(_DASH, text):
            if (first := self.read(left)) and (second := self.read(right)):
                return self._related(first, second)
        return None

    def _related(self, first: list[Name], second: list[Name]) -> list[Name]:
        whole, part = first[-1], second[0]
        if whole.kind is None or part.kind is None or not self._within(part, whole):
            return first + second
        if whole.kind in WHOLES:  # the unit that is named answers, not the house it stands in
            return first[:-1] + second
        if part.kind == "partnership-group":  # the unit leads, its group does the work
            return [*first, replace(part, support=True), *second[1:]]
        return first + second

    def _within(self, part: Name, whole: Name) -> bool:
        ids = [name.answer.thing.id for name in (part, whole) if name.answer and name.answer.thing]
        return len(ids) == 2 and self.lookup.within(ids[0], ids[1])

    def _tiled(self, text: str) -> list[Name] | None:
        """Read names that stand side by side without any mark, the longest known name first."""
        words = text.split(" ")
        for size in range(len(words) - 1, 0, -1):
            first = self.single(" ".join(words[:size]))
            if first and first.sort not in {"document"} and (rest := self.read(" ".join(words[size:]))):
                found = [first, *rest]
                return found if any(name.sort in {"known", "person"} for name in found) else None
        return None

    def _strangers(self, text: str) -> list[Name]:
        """Give a text that is not understood: two where both sides of an 'and' end as bodies do, else one."""
        for left, right in _halves(_AND, text):
            if any(found.start() < len(left) < found.end() for found in _COMPOUND.finditer(text)):
                continue  # 'Fire and Rescue' is one name
            if shapes.is_vague(right) or (self._stands_alone(left) and self._stands_alone(right)):
                return self.names(left) + self.names(right)
        return [Name(text, "stranger", self.lookup.find(text))]

    def _stands_alone(self, text: str) -> bool:
        if key(text) in self.alone:
            return True
        house = _DASH.split(text)[0]  # 'Anytown Council - Community Safety' ends as a unit does, and is a body
        return bool(self.read(text) or shapes.is_body(house) or shapes.is_letters(text) or self.lookup.heard(text))


def _halves(mark: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    for found in mark.finditer(text):
        if text[: found.start()].strip() and text[found.end() :].strip():
            yield text[: found.start()], text[found.end() :]
