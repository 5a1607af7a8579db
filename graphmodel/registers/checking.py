"""What no single entry can show: ids that are not there, one text that means two bodies in one scope."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.errors import RegisterError
from graphmodel.ids import fold
from graphmodel.registers.entries import Registers, Scope
from graphmodel.registers.files import Item
from graphmodel.registers.merging import Lists
from graphmodel.registers.phrases import useless_phrases


def check(registers: Registers, lists: Lists) -> None:
    """Refuse registers that contradict themselves, with file and line."""
    for found in (*_unknown_ids(registers, lists), *_unknown_scopes(registers, lists), *_twice(lists)):
        raise found
    for item in (*lists.of("concepts"), *lists.of("panels")):
        for found in useless_phrases(item):
            raise found


def _unknown_ids(registers: Registers, lists: Lists) -> Iterator[RegisterError]:
    """Find references to bodies, areas and partnerships that no register holds."""
    bodies = {row.id for row in registers.agencies}
    known = {
        ("agencies", "part_of"): bodies,
        ("agencies", "followed_by"): bodies,
        ("partnerships", "body"): bodies,
        ("seats", "agency"): bodies,
        ("areas", "part_of"): {row.id for row in registers.areas},
        ("seats", "partnership"): {row.id for row in registers.partnerships} | set(registers.groups),
    }
    for (name, key), ids in known.items():
        for item in lists.of(name):
            yield from (_missing(part, key) for part in _references(item, key) if part.data not in ids)
    codes = {row.id for row in registers.areas}
    for item in lists.of("partnerships"):
        for part in item.each("areas"):
            code = part["code"] if isinstance(part.data, dict) else part
            if code.data not in codes:
                yield _missing(code, "areas")


def _references(item: Item, key: str) -> Iterator[Item]:
    if isinstance(item[key].data, list):
        yield from (part["id"] for part in item.each(key))
    elif item[key].data is not None:
        yield item[key]


def _missing(item: Item, key: str) -> RegisterError:
    return item.wrong(f"'{key}' names '{item.data}', which no register holds", "Add it, or mend the id.")


def _unknown_scopes(registers: Registers, lists: Lists) -> Iterator[RegisterError]:
    """Find scopes of partnerships that are not there."""
    known = {row.id for row in registers.partnerships} | set(registers.groups)
    for name, key in (("agencies", "aliases"), ("labels", "aliases"), ("programmes", "wordings")):
        for item in lists.of(name):
            for part in item.each(key):
                if isinstance(part.data, dict) and part.data.get("partnership") not in {None, *known}:
                    yield _missing(part["partnership"], "partnership")


def _twice(lists: Lists) -> Iterator[RegisterError]:
    """Find one text with one scope at two bodies; marked ambiguous at both, it is meant."""
    seen: dict[tuple[str, Scope | tuple[object, ...]], str] = {}
    for item in (*lists.of("agencies"), *lists.of("labels")):
        own = item.needed("id")
        for part in item.each("aliases"):
            if isinstance(part.data, dict) and part.data.get("ambiguous") is True:
                continue
            key = _scope_key(part)
            if seen.setdefault(key, own) != own:
                text = part.data if isinstance(part.data, str) else part.data.get("text")
                yield part.wrong(
                    f"'{text}' already means '{seen[key]}' in the same scope",
                    "Give one of them a narrower scope, or mark both 'ambiguous: true'.",
                )


def _scope_key(part: Item) -> tuple[str, tuple[object, ...]]:
    if isinstance(part.data, str):
        return fold(part.data), (None, None, None, None)
    return fold(part.data.get("text")), tuple(part.data.get(key) for key in ("plan", "partnership", "from", "to"))
