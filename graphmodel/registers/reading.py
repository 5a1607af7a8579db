"""YAML files of graphmodel/reference, and those of a user, read into Registers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from graphmodel.registers import building as build
from graphmodel.registers.checking import check
from graphmodel.registers.entries import Alias, Registers, Seat
from graphmodel.registers.files import Item, read
from graphmodel.registers.merging import Lists, merged

OURS = (
    *("agencies", "partnerships", "programmes", "concepts", "harms"),
    *("priorities", "principles", "words", "signals", "given_names"),
)


def load_registers(extra: Sequence[Path] = ()) -> Registers:
    """Give the registers as they are kept, a user's own files laid over them in the order given."""
    folder = Path(str(files("graphmodel") / "reference"))
    paths = [*(folder / f"{name}.yaml" for name in OURS), *(Path(path) for path in extra)]
    return _loaded(tuple((path, _stamp(path)) for path in paths))


def _stamp(path: Path) -> int:
    """Give what changes when a file does, so that a changed file is read again; a missing one is told on reading."""
    return path.stat().st_mtime_ns if path.is_file() else 0


@lru_cache(maxsize=8)
def _loaded(stamped: tuple[tuple[Path, int], ...]) -> Registers:
    paths = [path for path, _ in stamped]
    items = [read(path) for path in paths]
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()
    lists = merged(items)
    registers = _built(lists, digest)
    check(registers, lists)
    return registers


def _built(lists: Lists, digest: str) -> Registers:
    """Give the rows of all lists."""
    bodies, labels = lists.of("agencies"), lists.of("labels")
    known = [(item, item.needed("id")) for item in (*bodies, *labels)]
    partnerships = lists.of("partnerships")
    return Registers(
        digest=digest,
        agencies=tuple(map(build.agency, bodies)),
        parts=tuple(part for item in bodies for part in build.parts(item)),
        aliases=tuple({row.id: row for row in _aliases(known)}.values()),
        relatives=tuple(map(build.relative, lists.of("relative"))),
        labels=tuple(map(build.label, labels)),
        areas=tuple(map(build.area, lists.of("areas"))),
        partnerships=tuple(map(build.partnership, partnerships)),
        covers=tuple(row for item in partnerships for row in build.covers(item)),
        seats=tuple(row for item in lists.of("seats") for row in _seats(item, lists)),
        programmes=tuple(map(build.programme, lists.of("programmes"))),
        concepts=tuple(map(build.topic, lists.of("concepts"))),
        harms=tuple(map(build.topic, lists.of("harms"))),
        priorities=tuple(map(build.aim, lists.of("priorities"))),
        principles=tuple(map(build.aim, lists.of("principles"))),
        panels=tuple(map(build.topic, lists.of("panels"))),
        words={item.needed("id"): item.texts("words") for item in lists.of("words")},
        given_names=frozenset(lists.given_names),
        groups=dict(lists.groups),
    )


def _aliases(known: Sequence[tuple[Item, str]]) -> Iterator[Alias]:
    """Give every way of writing of every body and label."""
    return (build.alias(part, target) for item, target in known for part in item.each("aliases"))


def _seats(item: Item, lists: Lists) -> Iterator[Seat]:
    """Give the seat in its partnership, or in each partnership of the group that is named."""
    where = item.needed("partnership")
    for holder in sorted(lists.groups.get(where, {where})):
        yield build.seat(item, holder)
