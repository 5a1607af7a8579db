"""Names of lead cells that a plan never explains: short forms without a long one, groups nobody can place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphmodel.conclusions import Unexplained
from graphmodel.ids import fold
from graphmodel.mentions.lines import lines_of
from graphmodel.records import Party, Plan
from graphmodel.registers import Registers
from graphmodel.registers.context import Context

_SHORT = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,}|\b[A-Z][A-Za-z]*[A-Z]{1,}[A-Za-z]*\b|\b[A-Z]{2,}\b")
_SMALL = r"(?:\s+(?:and|of|the|for|to|in|&))*"
_TEAM = re.compile(r"\b(?:team|group|unit|officers?|post|panel|forum|workers?|co-?ordinators?|lead)s?\b", re.I)
_UNSURE = frozenset({"unclear", "unknown"})
_GROUPS = frozenset({"partnership-group", "partnership-board", "person-role", "police-unit"})
_LONG_WORD = 6


@dataclass(frozen=True)
class Explaining:
    """What a plan explains: its glossary, and its words outside it."""

    glossary: frozenset[str]
    text: str
    unsure: frozenset[str]
    capitals: frozenset[str]

    @classmethod
    def of(cls, plan: Plan, context: Context, registers: Registers) -> Explaining:
        """Read the plan's own words; what another plan explains is not known here."""
        lines = [line.text for line in lines_of(plan)]
        cells = [action.lead_cell for action in plan.actions if action.lead_cell]
        unsure = (one.id for one in registers.agencies if one.confidence in _UNSURE)
        capitals = (alias.text for alias in registers.aliases if alias.text.isupper() and alias.text.isalpha())
        text = "\n".join([*lines, *cells])
        return cls(frozenset(context.glossary), text, frozenset(unsure), frozenset(capitals))

    def unexplained(self, plan: Plan) -> Iterator[Unexplained]:
        """Give each name of a lead cell that is not explained; a body in a lead cell only, not a vague plural."""
        for action in plan.actions:
            for party in action.parties:
                if party.role in {"lead", "support"} and (why := self._why(party)):
                    yield Unexplained(action.id, party.as_written, why)  # type: ignore[arg-type]

    def _why(self, party: Party) -> str | None:
        named = [
            word for word in re.findall(r"\w+", party.as_written) if word.istitle() and word.upper() in self.capitals
        ]
        if any(not self.explains(found) for found in (*short_forms(party.as_written), *map(str.upper, named))):
            return "abbreviation"
        placed = party.agency is not None and party.agency not in self.unsure
        if placed or party.how == "glossary":
            return None
        if party.agency is None:
            return "unclear" if party.how == "ambiguous" or _TEAM.search(party.as_written) else None
        return "unclear" if party.kind in _GROUPS or _TEAM.search(party.as_written) else None

    def explains(self, short: str) -> bool:
        """Say whether the plan gives a long form: in its glossary, or in words whose first letters spell the short."""
        bare = short.replace(".", "")
        single = bare[:-1] if bare.endswith("s") else bare
        if {fold(bare), fold(single), fold(short)} & self.glossary:
            return True
        letters = [letter for letter in single if letter.isupper()]
        words = rf"{_SMALL}[\s-]+".join(rf"{letter}[a-z][\w'’]*" for letter in letters)
        return re.search(rf"\b{words}", self.text) is not None


def short_forms(written: str) -> list[str]:
    """Give the short forms in a name; a name all in capitals has none that could be told."""
    found = _SHORT.findall(written)
    return [] if any(len(one.replace(".", "")) > _LONG_WORD for one in found) else found
