"""The registers arranged for looking names up, made once for each set of registers."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from graphmodel.registers import Registers, Relative, Scope, Seat


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of the register with what it stands for."""

    text: str
    target: str
    scope: Scope
    how: str
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """A body or label of the register, as a party shows it. `label` is its kind where it is no body."""

    id: str
    name: str
    kind: str
    label: bool = False


@dataclass(frozen=True)
class Index:
    """The registers arranged for looking up; made once for each set of registers."""

    things: Mapping[str, Thing]
    entries: Mapping[str, tuple[Entry, ...]]
    relatives: Mapping[str, Relative]
    parents: Mapping[str, frozenset[str]]
    seats: Mapping[tuple[str, str], tuple[Seat, ...]]
    bodies: Mapping[str, str]
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)


def key(text: str) -> str:
    """Give a name as it is compared: words only, small letters, `&` as `and`, without a leading `the`."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("&", " and ").replace("’", "'").replace("'", "")
    return " ".join(re.findall(r"\w+", plain)).removeprefix("the ")


_indexes: dict[str, Index] = {}


def index_of(registers: Registers) -> Index:
    """Give the index of these registers, made at the first use."""
    if registers.digest not in _indexes:
        _indexes.clear()
        _indexes[registers.digest] = _index(registers)
    return _indexes[registers.digest]


def _index(registers: Registers) -> Index:
    things = {row.id: Thing(row.id, row.name, row.kind) for row in registers.agencies}
    things |= {row.id: Thing(row.id, row.name, row.kind, True) for row in registers.labels}
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for alias in registers.aliases:
        entries[key(alias.text)].append(Entry(alias.text, alias.target, alias.scope, "alias", alias.ambiguous))
    for thing in things.values():
        if all(entry.target != thing.id for entry in entries[key(thing.name)]):
            entries[key(thing.name)].append(Entry(thing.name, thing.id, Scope(), "name"))
    seats: defaultdict[tuple[str, str], list[Seat]] = defaultdict(list)
    for seat in registers.seats:
        seats[seat.partnership, seat.authority].append(seat)
    return Index(
        things,
        {text: tuple(found) for text, found in entries.items()},
        {key(row.text): row for row in registers.relatives},
        _parents(registers),
        {place: tuple(found) for place, found in seats.items()},
        {row.id: row.body for row in registers.partnerships if row.body},
        registers.groups,
    )


def _parents(registers: Registers) -> dict[str, frozenset[str]]:
    """Give every body's parents, and theirs."""
    direct: defaultdict[str, set[str]] = defaultdict(set)
    for part in registers.parts:
        direct[part.agency].add(part.parent)
    result = {}
    for child in list(direct):
        reached, ahead = set[str](), set(direct[child])
        while ahead:
            reached |= ahead
            ahead = {up for one in ahead for up in direct.get(one, ())} - reached
        result[child] = frozenset(reached)
    return result
