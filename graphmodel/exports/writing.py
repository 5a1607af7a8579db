"""Each form of an export that is text, by name: what is written, and to which files."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from graphmodel.exports.graphml import graphml
from graphmodel.exports.reading import Whole
from graphmodel.exports.script import script
from graphmodel.exports.tables import two_tables


def write(found: Whole, form: str, file: TextIO) -> None:
    """Write the graph to a file in one of the forms that are one text."""
    file.writelines(FORMS[form](found))


def write_csv(found: Whole, folder: Path) -> list[Path]:
    """Write nodes.csv and edges.csv into a folder, and give their paths; a list is text with semicolons."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for table in two_tables(found):
        path = folder / f"{table.name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(table.columns)
            writer.writerows(table.rows)
        paths.append(path)
    return paths


def lines(found: Whole) -> Iterator[str]:
    """Give one JSON object a line: all nodes, then all relationships."""
    for node in found.nodes:
        yield _line({"type": "node", "label": node.label, "id": node.id, "properties": node.values})
    for tie in found.ties:
        start, end = ({"label": label, "id": id_} for label, id_ in (tie.start, tie.end))
        yield _line({"type": "relationship", "label": tie.type, "start": start, "end": end, "properties": tie.values})


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


FORMS: dict[str, Callable[[Whole], Iterator[str]]] = {"graphml": graphml, "jsonl": lines, "cypher": script}
