"""Several register files laid over one another: an entry of the same id is changed, a new one is added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graphmodel.registers.building import KEYS
from graphmodel.registers.files import Item

ADDED_TO = frozenset({"aliases", "wordings", "not_wordings", "phrases", "not_phrases", "also", "words"})
IDS = {"areas": "code"}
WITHOUT_ID = frozenset({"relative", "seats"})


@dataclass
class Lists:
    """All entries by list, an entry being the item of each file that speaks of it."""

    entries: dict[str, dict[str, Item]] = field(default_factory=dict)
    groups: dict[str, frozenset[str]] = field(default_factory=dict)
    given_names: set[str] = field(default_factory=set)

    def of(self, name: str) -> list[Item]:
        """Give the entries of a list in their order."""
        return list(self.entries.get(name, {}).values())


def merged(items: Sequence[Item]) -> Lists:
    """Give the lists of all files, later files over earlier ones."""
    lists = Lists()
    for item in items:
        item.allow(frozenset(KEYS) | {"groups", "given_names"})
        for name in KEYS:
            _lay(lists, name, item)
        for group in item.data.get("groups") or {}:
            lists.groups[group] = frozenset(item["groups"].texts(group))
        lists.given_names |= {name.casefold() for name in item.texts("given_names")}
    return lists


def _lay(lists: Lists, name: str, item: Item) -> None:
    table = lists.entries.setdefault(name, {})
    seen: set[str] = set()
    for entry in item.each(name):
        entry.allow(KEYS[name])
        key = f"{item.file}:{len(table)}" if name in WITHOUT_ID else entry.needed(IDS.get(name, "id"))
        if key in seen:
            raise entry.wrong(f"'{key}' stands in this file twice", "Put what belongs together into one entry.")
        seen.add(key)
        table[key] = _over(table[key], entry) if key in table else entry


def _over(old: Item, new: Item) -> Item:
    """Give the new entry with what only the old one says; lists of wordings are joined, the new ones last.

    The joined item keeps the new file's place, and its joined lists keep items of both.
    """
    data = dict(old.data) | dict(new.data)
    for key in ADDED_TO & old.data.keys() & new.data.keys():
        data[key] = [*new.data[key], *(part for part in old.data[key] if part not in new.data[key])]
    return Item(data, new.file, new.steps)
