"""A mapping: what a person says about one plan's tables and head, in a small YAML file beside it."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from graphmodel.errors import RegisterError
from graphmodel.records import PlanHead
from loaders.document import Document, Row, Table
from loaders.tables.headers import TITLE_FIELDS, Header
from loaders.tables.wording import heading, words

NOT_ACTIONS = "not actions"
_HEAD = ("title", "partnership", "area", "start", "end", "kind")
_TABLE = ("table", "take as", "columns", "skip rows")


@dataclass(frozen=True, slots=True)
class TableMapping:
    """What a person says of one table: its columns' fields by their headings, rows to leave out, or that it is none."""

    table: int
    columns: Lookup[str, str]
    skip: frozenset[int]
    refused: bool
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """A whole mapping file; empty where there is none."""

    path: Path | None = None
    head: Lookup[str, Any] = field(default_factory=dict)
    tables: Lookup[int, TableMapping] = field(default_factory=dict)

    def of(self, table: Table) -> TableMapping | None:
        """Give what is said of a table."""
        return self.tables.get(table.place.table or 0)

    def on(self, head: PlanHead) -> PlanHead:
        """Give a plan's head with what the mapping says instead."""
        said = {name: value for name, value in self.head.items() if name in _HEAD}
        return replace(head, **said) if said else head

    def check(self, document: Document) -> None:
        """Raise RegisterError where the mapping names a table or a column that the document does not have."""
        numbered = {table.place.table: table for table in document.tables()}
        for said in self.tables.values():
            table = numbered.get(said.table)
            if table is None:
                raise self._wrong(said.line, f"the document has no table {said.table}; it has {len(numbered)}")
            if not said.refused and said.columns and header_in(table, said) is None:
                first = " | ".join(" ".join(cell.split()) for cell in table.rows[0].cells)
                wanted = ", ".join(said.columns)
                raise self._wrong(
                    said.line, f"table {said.table} has no row with the headings {wanted}; it begins: {first}"
                )

    def _wrong(self, line: int, what: str) -> RegisterError:
        return RegisterError(
            f"{self.path}, line {line}: {what}", "Correct the mapping, or make it anew with `graphmodel mapping`."
        )


def header_of_mapping(row: Row, said: TableMapping) -> Header | None:
    """Give the header that a row is by the mapping: it has every heading that is named there."""
    printed = [heading(cell) for cell in row.cells]
    wanted = {heading(words_): field_ for words_, field_ in said.columns.items()}
    if not wanted or not set(wanted) <= set(printed):
        return None
    fields = tuple(wanted.get(cell) if wanted.get(cell) != "nothing" else None for cell in printed)
    return Header(fields, tuple(" ".join(cell.split()) for cell in row.cells))


def header_in(table: Table, said: TableMapping) -> Header | None:
    """Give the first header of a table by the mapping."""
    return next((found for row in table.rows if (found := header_of_mapping(row, said))), None)


def mapping_beside(path: Path) -> Mapping:
    """Give the mapping that lies beside a plan as NAME.mapping.yaml; an empty one where none does."""
    beside = path.with_name(f"{path.stem}.mapping.yaml")
    return read_mapping(beside) if beside.is_file() else Mapping()


def read_mapping(path: Path) -> Mapping:
    """Give a mapping file; raise RegisterError with its line for what is not understood."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise RegisterError(
            f"{path}, line {line}: this is no YAML", "Mind the spaces at the start of lines."
        ) from error
    if not isinstance(node, yaml.MappingNode):
        raise RegisterError(f"{path}: the file says nothing", "Make one with `graphmodel mapping FILE`.")
    parts = _pairs(path, node, ("plan", "tables"))
    head = _head(path, parts["plan"]) if "plan" in parts else {}
    tables = [_table(path, each) for each in parts["tables"].value] if "tables" in parts else []
    return Mapping(path, head, {table.table: table for table in tables})


def _pairs(path: Path, node: yaml.Node, allowed: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(node, yaml.MappingNode):
        raise _error(path, node, f"here stand keys: {', '.join(allowed)}")
    for key, _ in node.value:
        if key.value not in allowed:
            raise _error(path, key, f"'{key.value}' is not known here; known are {', '.join(allowed)}")
    return {key.value: value for key, value in node.value}


def _error(path: Path, node: yaml.Node, what: str) -> RegisterError:
    return RegisterError(f"{path}, line {node.start_mark.line + 1}: {what}", "Correct the line.")


def _head(path: Path, node: yaml.Node) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for name, value in _pairs(path, node, _HEAD).items():
        text = None if value.tag.endswith(":null") or not value.value else value.value
        try:
            said[name] = date.fromisoformat(text) if text and name in ("start", "end") else text
        except ValueError as error:
            raise _error(path, value, f"'{text}' is no day; write it as 2026-03-31") from error
        if name == "kind" and text not in ("plan", "strategy"):
            raise _error(path, value, "kind is plan or strategy")
    return said


def _table(path: Path, node: yaml.Node) -> TableMapping:
    parts = _pairs(path, node, _TABLE)
    number = parts.get("table")
    if number is None or not str(number.value).isdigit():
        raise _error(path, node, "every entry begins with `table:` and its number")
    refused = "take as" in parts and parts["take as"].value == NOT_ACTIONS
    columns = {key.value: _field(path, value) for key, value in parts["columns"].value} if "columns" in parts else {}
    if columns and not refused and not set(columns.values()) & set(TITLE_FIELDS):
        raise _error(path, parts["columns"], "one column must be the title")
    skip = frozenset(int(each.value) for each in parts["skip rows"].value) if "skip rows" in parts else frozenset()
    return TableMapping(int(number.value), columns, skip, refused, node.start_mark.line + 1)


def _field(path: Path, node: yaml.Node) -> str:
    known = (*dict.fromkeys(words("fields").values()), "nothing")
    if node.value not in known:
        raise _error(path, node, f"'{node.value}' is no field; known are {', '.join(known)}")
    return str(node.value)
