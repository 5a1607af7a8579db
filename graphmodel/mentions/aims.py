"""The priorities and principles that actions serve: by the words of a row above them, by their own, by inference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.conclusions import Tie
from graphmodel.ids import fold
from graphmodel.mentions.lines import fields_of, rows_beside
from graphmodel.mentions.phrases import Finder, Hit, phrase, printed
from graphmodel.mentions.words import words_of
from graphmodel.records import Action, Heading, Plan
from graphmodel.registers import Aim, Registers

_LISTED = re.compile(r"\bpriorit(?:y|ies)(?: areas?)?\s*[:–-]\s*(?P<items>\S.*)$", re.I | re.S)
_PARTED = re.compile(r"[,;](?![^(]*\))")
_ALL = re.compile(r"\ball (?:of )?(?:the |our )?priorities\b", re.I)


@dataclass(frozen=True)
class Aims:
    """Finds what actions serve; made once for each set of registers."""

    registers: Registers
    principles: Finder[str]
    themes: Finder[str]

    @classmethod
    def of(cls, registers: Registers) -> Aims:
        """Arrange the principles' phrases, and those of harms and of concepts of what work is against."""
        wider = [one for one in registers.concepts if one.facet == "harm"]
        themes = (phrase(one.id, text, "stem") for one in (*wider, *registers.harms) for text in one.phrases)
        return cls(registers, Finder(_principle_phrases(registers.principles)), Finder(themes))

    def follows(self, action: Action) -> Iterator[Tie]:
        """Give each principle that the action's own words show, once, by the words that stand first."""
        seen: set[str] = set()
        for text in fields_of(action):
            words = words_of(text)
            for hit in self.principles.find(words):
                if hit.owner not in seen:
                    seen.add(hit.owner)
                    yield self._tie(action, hit, printed(text, words, hit))

    def _tie(self, action: Action, hit: Hit[str], words: str) -> Tie:
        hint = hit.owner.removesuffix(HINT)
        return Tie(action.id, hint, words, "stated" if hint == hit.owner else "inferred")

    def serves(self, plan: Plan) -> Iterator[Tie]:
        """Give the priorities of the plan that its actions serve, beyond the heading they stand under."""
        if not plan.priorities:
            return
        listed = dict(_listed(plan))
        themes = {heading.id: self._themes(heading.name) for heading in plan.priorities}
        headed = {fold(heading.name) for heading in plan.priorities}
        for action in plan.actions:
            stated = list(self._by_row(action, listed.get(action.id, ()), plan.priorities, themes))
            yield from stated
            if not stated and fold(action.priority) not in headed:
                yield from self._inferred(action, plan.priorities, themes)

    def _themes(self, text: str) -> frozenset[str]:
        return frozenset(hit.owner for hit in self.themes.find(words_of(text)))

    def _by_row(
        self, action: Action, items: Sequence[str], priorities: Sequence[Heading], themes: Mapping[str, frozenset[str]]
    ) -> Iterator[Tie]:
        """Give the priorities that the row above the action lists: by their name, or by what both are against."""
        own = fold(action.priority)
        for heading in priorities:
            name = fold(heading.name)
            fits = [one for one in items if _ALL.search(one) or self._same(one, name, themes[heading.id])]
            if fits and name != own:
                yield Tie(action.id, heading.id, fits[0])

    def _same(self, item: str, name: str, themes: frozenset[str]) -> bool:
        given = fold(item)
        return given == name or given.startswith(f"{name} ") or bool(self._themes(item) & themes)

    def _inferred(
        self, action: Action, priorities: Sequence[Heading], themes: Mapping[str, frozenset[str]]
    ) -> Iterator[Tie]:
        """Give the priorities that the action's kinds of work, or what it is against, speak for."""
        found = {one.id: one.wording for one in action.mentions if one.kind in {"concept", "harm"}}
        for heading in priorities:
            serving = self._serving(heading.name) | themes[heading.id]
            words = next((wording for id_, wording in found.items() if id_ in serving), None)
            if words:
                yield Tie(action.id, heading.id, words, "inferred")

    def _serving(self, name: str) -> frozenset[str]:
        """Give the concepts that serve the county's priority of this name; none for a priority of the plan's own."""
        aim = next((one for one in self.registers.priorities if _called(one, name)), None)
        return frozenset(self.registers.words.get(f"serves-{aim.id}", ())) if aim else frozenset()


HINT = "/hint"


def _principle_phrases(principles: Iterable[Aim]) -> Iterator[object]:
    for one in principles:
        yield from (phrase(one.id, text, "stem") for text in one.wordings)
        yield from (phrase(one.id, text, "stem", hides=True) for text in one.not_wordings)


def _called(aim: Aim, name: str) -> bool:
    return fold(name) in {fold(text) for text in (aim.name, *aim.wordings)}


def _listed(plan: Plan) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give for each action the priorities that the last row above it in its file lists, as printed."""
    rows = [(row.place, found) for row in rows_beside(plan) if (found := _LISTED.search(row.text))]
    for action in plan.actions:
        above = [found for place, found in rows if _before(place, action)]
        if above:
            yield action.id, tuple(item.strip(" .") for item in _PARTED.split(above[-1]["items"]) if item.strip(" ."))


def _before(place: object, action: Action) -> bool:
    mine = action.place
    return (place.table, place.line or 0, place.row or 0) < (mine.table, mine.line or 0, mine.row or 0)  # type: ignore[attr-defined]
