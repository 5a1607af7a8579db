"""The priorities and principles that actions serve: by the words of a row above them, by their own, by inference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.conclusions import Tie
from graphmodel.ids import fold
from graphmodel.mentions.lines import fields_of
from graphmodel.mentions.phrases import Finder, Phrase, phrase, printed
from graphmodel.mentions.words import words_of
from graphmodel.records import Action, Heading, LedgerRow, Place, Plan
from graphmodel.registers import Aim, Registers

_LISTED = re.compile(r"\bpriorit(?:y|ies)(?: areas?)?\s*[:–-]\s*(?P<items>.*)$", re.I | re.S)
_PARTED = re.compile(r"[,;](?![^(]*\))")
# Behind the id of a principle: found by a word that speaks for it without naming it.
HINT = "/hint"
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
        return cls(registers, Finder(_principle_phrases(registers)), Finder(themes))

    def follows(self, action: Action) -> Iterator[Tie]:
        """Give each principle that the action's own words show, once: by words that name it, else that speak for it."""
        found: dict[str, str] = {}
        for text in fields_of(action):
            words = words_of(text)
            for hit in self.principles.find(words):
                found.setdefault(hit.owner, printed(text, words, hit))
        for owner, words_shown in found.items():
            named = owner.removesuffix(HINT)
            if owner == named or named not in found:
                yield Tie(action.id, named, words_shown, "stated" if owner == named else "inferred")

    def serves(self, plan: Plan) -> Iterator[Tie]:
        """Give the priorities of the plan that its actions serve, beyond the heading they stand under."""
        if not plan.priorities:
            return
        listed = _listed(plan)
        themes = {heading.id: self._themes(heading.name) for heading in plan.priorities}
        headed = {fold(heading.name) for heading in plan.priorities}
        for action in plan.actions:
            stated = list(self._by_row(action, listed.get(action.id, ()), plan.priorities, themes))
            yield from stated
            if not stated and fold(action.priority) not in headed:
                yield from self._inferred(action, plan.priorities, themes)

    def _themes(self, text: str) -> frozenset[str]:
        """Give what a name is against; a word inside a longer phrase is not meant for itself."""
        hits = self.themes.find(words_of(text))
        return frozenset(
            hit.owner
            for hit in hits
            if not any(hit.inside(one) and one.last - one.first > hit.last - hit.first for one in hits)
        )

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


def _principle_phrases(registers: Registers) -> Iterator[Phrase[str]]:
    for one in registers.principles:
        yield from (phrase(one.id, text, "stem") for text in one.wordings)
        yield from (phrase(one.id, text, "stem", hides=True) for text in one.not_wordings)
        yield from (phrase(f"{one.id}{HINT}", text, "stem") for text in registers.words.get(f"hint-{one.id}", ()))


def _called(aim: Aim, name: str) -> bool:
    return fold(name) in {fold(text) for text in (aim.name, *aim.wordings)}


def _listed(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Give for each action the priorities that the row of its table above it lists, as printed."""
    rows = [(row.place, _items(row)) for row in plan.ledger.rows_not_actions]
    said = [(place, items) for place, items in rows if items is not None]
    found = {}
    for action in plan.actions:
        above = [items for place, items in said if _above(place, action.place)]
        found[action.id] = above[-1] if above else ()
    return found


def _items(row: LedgerRow) -> tuple[str, ...] | None:
    """Give what a row lists as priorities; nothing for a new section without a list, None for a row of another kind."""
    if found := _LISTED.search(row.text):
        return tuple(item.strip(" .") for item in _PARTED.split(found["items"]) if item.strip(" ."))
    return () if row.reason == "section heading" else None


def _above(row: Place, action: Place) -> bool:
    return row.table == action.table and (row.line or 0, row.row or 0) < (action.line or 0, action.row or 0)
