"""What a written name means in one plan: the narrowest scope wins, two meanings are never chosen between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from graphmodel.agencies.index import Entry, Index, Thing, key
from graphmodel.registers import Scope
from graphmodel.registers.context import Context


@dataclass(frozen=True, slots=True)
class Answer:
    """What a name was found to mean: one thing, or several that cannot be told apart (`options`)."""

    thing: Thing | None
    how: str
    options: tuple[str, ...] = ()
    long: str | None = None


@dataclass(frozen=True)
class Lookup:
    """The registers as one plan sees them."""

    index: Index
    context: Context

    def find(self, text: str, glossary: bool = True) -> Answer | None:
        """Give what a name means here: by its own alias, its glossary, a wider alias, its partnership's seats."""
        wanted = key(text)
        held = [entry for entry in self.index.entries.get(wanted, ()) if self._holds(entry.scope)]
        ranks = [self._rank(entry.scope) for entry in held]
        best = [entry for entry, rank in zip(held, ranks, strict=True) if rank == max(ranks)]
        if best and self._rank(best[0].scope) == 3:
            return self._chosen(best)
        explained = self._explained(wanted) if glossary else None
        if explained and explained.thing and not (best and self._same(best, explained.thing)):
            return explained
        if best:
            return self._chosen(best)
        return self._seat(wanted) or explained

    def within(self, child: str, parent: str) -> bool:
        """Tell whether one body belongs to the other."""
        return parent in self.index.parents.get(child, ())

    def elsewhere(self, text: str) -> list[str]:
        """Give the bodies that the very same text means in other plans."""
        return sorted({self.index.things[entry.target].name for entry in self.index.entries.get(key(text), ())})

    def heard(self, text: str) -> bool:
        """Tell whether a name is a body's in some plan, even where nobody knows whose it is in this one."""
        return key(text) in self.index.relatives or key(text) in self.index.entries

    @cached_property
    def names(self) -> dict[str, str]:
        """Give every text that holds here, with the name of the body, for suggestions."""
        return {
            entry.text: self.index.things[entry.target].name
            for entries in self.index.entries.values()
            for entry in entries
            if self._holds(entry.scope) and not self.index.things[entry.target].label
        }

    @cached_property
    def bodies(self) -> dict[str, str]:
        """Give every text that means one body here, with the body's id; words that mean a seat are among them."""
        entries = (entry for found in self.index.entries.values() for entry in found if self._holds(entry.scope))
        texts = [entry.text for entry in entries if not self.index.things[entry.target].label]
        answers = {text: self.find(text) for text in [*texts, *(row.text for row in self.index.relatives.values())]}
        return {text: one.thing.id for text, one in answers.items() if one and one.thing and not one.thing.label}

    @staticmethod
    def _same(best: Iterable[Entry], thing: Thing) -> bool:
        return all(entry.target == thing.id and not entry.ambiguous for entry in best)

    def _chosen(self, entries: list[Entry]) -> Answer:
        targets = list(dict.fromkeys(entry.target for entry in entries))
        if len(targets) > 1 or any(entry.ambiguous for entry in entries):
            return Answer(None, "ambiguous", tuple(self.index.things[one].name for one in targets))
        return Answer(self.index.things[targets[0]], entries[0].how)

    def _explained(self, wanted: str) -> Answer | None:
        """Give what the plan's own glossary says of a short form; its words where no register knows them."""
        long = self.context.glossary.get(wanted)
        if long is None:
            return None
        answer = self.find(long, glossary=False)
        if answer and answer.thing:
            return Answer(answer.thing, "glossary", long=long)
        return Answer(None, "glossary", answer.options if answer else (), long)

    def _seat(self, wanted: str) -> Answer | None:
        relative, partnership = self.index.relatives.get(wanted), self.context.partnership
        if relative is None or partnership is None:
            return None
        if relative.means == "partnership":
            holders = [body] if (body := self.index.bodies.get(partnership)) else []
        else:
            holders = self._holders(partnership, relative.means)
        kinds = {seat.agency for seat in self.index.seats.get((partnership, "council"), ())}
        unitary = all(self.index.things[one].kind == "council-unitary" for one in kinds)
        fits = relative.where is None or unitary == (relative.where == "unitary")
        if len(holders) == 1 and fits:
            return Answer(self.index.things[holders[0]], "relative")
        also = self._holders(partnership, "county") if relative.means == "council" else []
        options = tuple(self.index.things[one].name for one in [*holders, *also])
        return Answer(None, "ambiguous", options) if options else None

    def _holders(self, partnership: str, authority: str) -> list[str]:
        seats = self.index.seats.get((partnership, authority), ())
        return [seat.agency for seat in seats if self.context.during(seat.start, seat.end)]

    def _holds(self, scope: Scope) -> bool:
        return self.context.holds(scope, self.index.groups)

    def _rank(self, scope: Scope) -> int:
        if scope.plan:
            return 3
        return 0 if scope.partnership is None else 1 if scope.partnership in self.index.groups else 2
