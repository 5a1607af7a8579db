"""The graph as a script of Cypher that rebuilds it in an empty Neo4j: with cypher-shell, or pasted into the Browser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from graphmodel.exports.reading import Whole
from graphmodel.questions import statement

BATCH = 200  # rows of one statement: Neo4j plans each anew, and long ones slowly
_ESCAPED = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def script(found: Whole) -> Iterator[str]:
    """Give the statements, each ended by a semicolon and a new line: constraints, nodes, relationships."""
    yield "// Rebuilds a graph of graphmodel in an empty Neo4j: cypher-shell -f FILE\n"
    for line in statement("schema", "constraints").splitlines():
        if line and not line.startswith("//"):
            yield f"{line}\n"
    for label, nodes in groupby(found.nodes, key=lambda node: node.label):
        yield from _statements(_nodes(label), [node.values for node in nodes])
    for (type_, start, end), ties in groupby(found.ties, key=lambda tie: (tie.type, tie.start[0], tie.end[0])):
        rows = [{"a": tie.start[1], "b": tie.end[1], "p": tie.values} for tie in ties]
        yield from _statements(_ties(start, type_, end), rows)


def _nodes(label: str) -> str:
    return _form("rebuild-nodes").replace(":Action", f":{label}")


def _ties(start: str, type_: str, end: str) -> str:
    """Give the form for one type between two labels; the marks keep a name from being replaced twice."""
    marked = (
        _form("rebuild-ties").replace(":Plan", ":\0").replace(":Action", f":{end}").replace(":CONTAINS", f":{type_}")
    )
    return marked.replace(":\0", f":{start}")


def _form(name: str) -> str:
    lines = statement("export", name).splitlines()
    return " ".join(line for line in lines if not line.startswith("//"))


def _statements(form: str, rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    for at in range(0, len(rows), BATCH):
        listed = ",\n  ".join(literal(row) for row in rows[at : at + BATCH])
        yield form.replace("$rows", f"[\n  {listed}\n]", 1) + ";\n"


def literal(value: Any) -> str:
    """Give a value as Cypher writes it; whatever a text holds, it stays a text."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'`{key}`: {literal(each)}' for key, each in value.items())}}}"
    text = str(value)
    return f"'{''.join(_letter(letter, before) for before, letter in zip(chr(0) + text, text, strict=False))}'"


def _letter(letter: str, before: str) -> str:
    """Give a letter as a text of Cypher holds it; a u behind a backslash too, for some read such a pair first."""
    if letter in _ESCAPED:
        return _ESCAPED[letter]
    plain = letter.isprintable() and not (letter == "u" and before == "\\")
    return letter if plain else "".join(f"\\u{unit:04X}" for unit in _units(letter))


def _units(letter: str) -> list[int]:
    """Give the 16-bit units of a letter, as Java counts them."""
    raw = letter.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)]
