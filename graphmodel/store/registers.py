"""The registers as rows for the write files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from graphmodel.store.cells import Row, day_text, present

if TYPE_CHECKING:
    from graphmodel.registers import Alias, Registers


def register_rows(registers: Registers) -> dict[str, list[Row]]:
    """Give the rows by write file, nodes before what ties them."""
    aliases = _aliases(registers)
    return {
        "agencies": [
            present(id=a.id, name=a.name, kind=a.kind, area=a.area, registered=True)
            | present(until=day_text(a.until), followed_by=a.followed_by)
            for a in registers.agencies
        ],
        "aliases": [_alias(each) for each in aliases],
        "areas": [present(id=a.id, name=a.name, kind=a.kind) for a in registers.areas],
        "partnerships": [
            present(id=p.id, name=p.name, tier=p.tier, confidence=p.confidence, areas=list(p.areas), registered=True)
            | present(since=day_text(p.since))
            for p in registers.partnerships
        ],
        "programmes": [present(id=p.id, name=p.name, kind=p.kind) for p in registers.programmes],
        "concepts": [present(id=c.id, name=c.name, facet=c.facet) for c in registers.concepts],
        "harms": [present(id=h.id, name=h.name) for h in registers.harms],
        "county-principles": [present(id=p.id, number=p.number, name=p.name) for p in registers.principles],
        **_ties(registers, aliases),
    }


def _ties(registers: Registers, aliases: list[Alias]) -> dict[str, list[Row]]:
    return {
        "suggests": list(_suggests(registers)),
        "known-as": [{"alias": each.id, "agency": each.target} for each in aliases],
        "agency-parts": [
            {"agency": p.agency, "parent": p.parent, "props": _span(p.start, p.end)} for p in registers.parts
        ],
        "area-parts": [{"area": a.id, "parent": a.part_of} for a in registers.areas if a.part_of],
        "covers": [
            {"partnership": c.partnership, "area": c.area, "props": {"status": c.status, **_span(c.start, c.end)}}
            for c in registers.covers
        ],
        "responsible-for": [
            {
                "partnership": s.partnership,
                "agency": s.agency,
                "props": present(authority=s.authority) | _span(s.start, s.end),
            }
            for s in registers.authorities
        ],
    }


def _suggests(registers: Registers) -> Iterator[Row]:
    """Give the concepts that may mean a harm, by the lists of the registers."""
    known = {concept.id for concept in registers.concepts}
    for harm in registers.harms:
        concepts = (one for one in registers.words.get(f"suggests-{harm.id}", ()) if one in known)
        yield from ({"concept": one, "harm": harm.id, "props": {}} for one in concepts)


def _aliases(registers: Registers) -> list[Alias]:
    """Give the aliases of agencies; a label's or an ambiguous one's would tie a body to words it may not own."""
    known = {agency.id for agency in registers.agencies}
    return [each for each in registers.aliases if each.target in known and not each.ambiguous]


def _alias(alias: Alias) -> Row:
    scope = alias.scope
    words = present(id=alias.id, text=alias.text, plan=scope.plan, partnership=scope.partnership)
    return words | _span(scope.start, scope.end)


def _span(start: date | None, end: date | None) -> Row:
    return {name: day for name, day in (("from", day_text(start)), ("to", day_text(end))) if day is not None}
