"""YAML files that people keep, read into items that know their place, so that a mistake can name file and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from graphmodel.errors import RegisterError

Step = str | int


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a register, with the way to it from the top of its file."""

    data: Any
    file: Path
    steps: tuple[Step, ...] = ()

    def __getitem__(self, step: Step) -> Item:
        """Give the part under a key or at a position; a missing key gives an item of None."""
        inner = self.data.get(step) if isinstance(self.data, dict) else self.data[step]
        return Item(inner, self.file, (*self.steps, step))

    def each(self, key: str) -> Iterator[Item]:
        """Give the items of a list under a key; nothing where the key is missing."""
        listed = self[key]
        if listed.data is None:
            return
        if not isinstance(listed.data, list):
            raise listed.wrong(f"'{key}' is to be a list")
        yield from (listed[position] for position in range(len(listed.data)))

    def text(self, key: str) -> str | None:
        """Give the text under a key, or None."""
        found = self[key]
        if found.data is None:
            return None
        if not isinstance(found.data, str) or not found.data.strip():
            raise found.wrong(f"'{key}' is to be a text and is {found.data!r}")
        return " ".join(found.data.split())

    def needed(self, key: str) -> str:
        """Give the text under a key that must be there."""
        found = self.text(key)
        if found is None:
            raise self.wrong(f"'{key}' is missing")
        return found

    def day(self, key: str) -> date | None:
        """Give the day under a key, or None."""
        found = self[key]
        if found.data is not None and type(found.data) is not date:
            raise found.wrong(f"'{key}' is to be a day such as 2021-06-25 and is {found.data!r}")
        return found.data if isinstance(found.data, date) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Give the texts of a list under a key."""
        return tuple(part.written() for part in self.each(key))

    def written(self) -> str:
        """Give this item as a text, which it must be."""
        if not isinstance(self.data, str) or not self.data.strip():
            raise self.wrong(f"this is to be a text and is {self.data!r}")
        return " ".join(self.data.split())

    def allow(self, keys: frozenset[str]) -> None:
        """Refuse anything but a mapping with these keys."""
        if not isinstance(self.data, dict):
            raise self.wrong(f"this is to have keys ({', '.join(sorted(keys))}) and is {self.data!r}")
        for key in self.data:
            if key not in keys:
                raise self[key].wrong(f"unknown key '{key}'", f"Known here: {', '.join(sorted(keys))}.")

    def wrong(self, message: str, remedy: str = "") -> RegisterError:
        """Give the error to raise, with the file and the line where the item stands."""
        return RegisterError(f"{self.file}, line {_line(self.file, self.steps)}: {message}", remedy)


def read(file: Path) -> Item:
    """Give the whole of a YAML file as an item."""
    try:
        data = yaml.load(file.read_text(encoding="utf-8-sig"), Loader=yaml.CSafeLoader)
    except OSError as error:
        raise RegisterError(f"{file}: cannot be read ({error.strerror})", "Give the path of a YAML file.") from error
    except UnicodeDecodeError as error:
        raise RegisterError(f"{file}: is not UTF-8 text", "Save it as UTF-8.") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RegisterError(f"{file}, line {line}: {error.problem}", "Mend the YAML there.") from error
    if not isinstance(data, dict):
        raise RegisterError(f"{file}, line 1: is no register", "It is to have lists such as 'agencies:' at the top.")
    return Item(data, file)


def _line(file: Path, steps: tuple[Step, ...]) -> int:
    """Give the line of a piece by reading the file once more; only a mistake needs it, so good files stay fast."""
    node = yaml.compose(file.read_text(encoding="utf-8-sig"), Loader=yaml.CSafeLoader)
    line = 1
    for step in steps:
        if isinstance(node, yaml.MappingNode):
            pairs = [(key, value) for key, value in node.value if key.value == str(step)]
            if not pairs:
                break
            line, node = pairs[0][0].start_mark.line + 1, pairs[0][1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
    return int(line)
