"""The graph as GraphML, which Gephi, yEd, networkx and Neo4j's own tools read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from graphmodel.exports.reading import Values, Whole

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)


def graphml(found: Whole) -> Iterator[str]:
    """Give the lines of the file; a list is kept as JSON, since GraphML knows none."""
    yield _HEAD
    yield from _keys("node", "labels", (node.values for node in found.nodes))
    yield from _keys("edge", "label", (tie.values for tie in found.ties))
    yield '<graph id="G" edgedefault="directed">\n'
    for node in found.nodes:
        yield f"<node id={_attribute(_name(node.label, node.id))} labels={_attribute(':' + node.label)}>"
        yield from _data("node", {"labels": f":{node.label}", **node.values})
        yield "</node>\n"
    for number, tie in enumerate(found.ties):
        ends = f"source={_attribute(_name(*tie.start))} target={_attribute(_name(*tie.end))}"
        yield f'<edge id="e{number}" {ends} label={_attribute(tie.type)}>'
        yield from _data("edge", {"label": tie.type, **tie.values})
        yield "</edge>\n"
    yield "</graph>\n</graphml>\n"


def _name(label: str, id_: str) -> str:
    return f"{label}:{id_}"


def _keys(sort: str, kind: str, values: Iterable[Values]) -> Iterator[str]:
    types: dict[str, set[str]] = {kind: {"string"}}
    for each in values:
        for name, value in each.items():
            types.setdefault(name, set()).add(_type(value))
    for name, found in sorted(types.items()):
        type_ = found.pop() if len(found) == 1 else "string"
        key = f'<key id={_attribute(f"{sort}-{name}")} for="{sort}" attr.name={_attribute(name)}'
        yield f'{key} attr.type="{type_}"/>\n'


def _type(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "long" if isinstance(value, int) else "double" if isinstance(value, float) else "string"


def _data(sort: str, values: Values) -> Iterator[str]:
    for name, value in values.items():
        yield f"<data key={_attribute(f'{sort}-{name}')}>{escape(_allowed(_text(value)))}</data>"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)


def _attribute(text: str) -> str:
    return quoteattr(_allowed(text))


def _allowed(text: str) -> str:
    """Leave out what XML 1.0 cannot hold: control characters and halves of pairs."""
    return "".join(
        each
        for each in text
        if each in "\t\n\r" or "\x20" <= each <= "\ud7ff" or "\ue000" <= each <= "\ufffd" or each > "\uffff"
    )
