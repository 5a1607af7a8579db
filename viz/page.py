"""A page as one HTML file that asks for nothing from anywhere; the only import of pyvis.

pyvis keeps the model of nodes and edges. Its own template is not used: that one loads from the network, and runs
markup that stands in a plan's text. Here every text crosses as JSON and is put on the page as text, never as HTML.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pyvis.edge import Edge as PyvisEdge
from pyvis.network import Network

from viz import style
from viz.policy import TEMPLATES, policy
from viz.scene import Cite, Likeness, Node, Page, Source

VENDOR = "vis.min.js"
READING = ("data", "state", "visible")
PICTURES = {
    "network": ("labels", "drawing", "walking"),
    "timeline": ("chart", "timeline"),
    "matrix": ("chart", "matrix"),
}
SHOWING = ("controls", "search", "panel", "pair", "table", "main")
FOLD_ABOVE, FOLD_TO = 1500, 500
LEFT_OUT = {"id", "plan_title", "file", "tags"}
SOURCE_FIELDS = tuple(field.name for field in fields(Source) if field.name not in LEFT_OUT)


def write(page: Page, path: Path) -> Path:
    """Write the page as UTF-8, byte for byte the same for the same page, and give the path back."""
    path.write_bytes(render(page).encode("utf-8", "replace"))
    return path


def render(page: Page) -> str:
    """Give the whole page: frame, policy, style, data and scripts in one text."""
    scripts = [_text(f"vendor/{VENDOR}")] * (page.picture == "network") + [_own_script(page.picture)]
    css = _text("style.css")
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    return environment.get_template("frame.html").render(
        page=page,
        policy=policy(scripts, css),
        css=Markup(css),
        data=Markup(_embedded(_data(page))),
        scripts=[Markup(script) for script in scripts],
        things=len(page.nodes),
        links=len(page.edges),
    )


def _text(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _own_script(picture: str) -> str:
    """Give the page's own scripts as one, so that their names stay out of the global scope."""
    parts = "\n".join(_text(f"script/{name}.js") for name in (*READING, *PICTURES[picture], *SHOWING))
    return f'(() => {{\n"use strict";\n{parts}\n}})();'


def _embedded(data: dict[str, Any]) -> str:
    """Give data as JSON that cannot end the script element it stands in, nor open a comment there."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=False)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode("utf-8", "replace").decode()


def _data(page: Page) -> dict[str, Any]:
    """Give everything the scripts draw from: pyvis's nodes and edges, sources, kinds and filters."""
    notes, tags = _Numbered(), _Numbered()
    network = _network(page, notes)
    return {
        "view": page.view,
        "nodes": network.nodes,
        "edges": network.edges,
        "sources": [_source(source, tags) for source in page.sources],
        "notes": list(notes.found),
        "tags": [json.loads(text) for text in tags.found],
        "plans": {source.plan: source.plan_title for source in page.sources},
        "nodeKinds": {key: asdict(kind) for key, kind in style.node_kinds(n.kind for n in page.nodes).items()},
        "edgeKinds": {key: asdict(kind) for key, kind in style.edge_kinds(e.kind for e in page.edges).items()},
        "filters": page.filters,
        "fold": {"above": FOLD_ABOVE, "to": FOLD_TO},
        "leastScore": page.least_score,
        "picture": page.picture,
        "chart": page.chart,
    }


def _network(page: Page, notes: _Numbered) -> Network:
    """Give pyvis's model; its nodes are numbered, since a link that named both ends in full would be long."""
    index = {source.id: number for number, source in enumerate(page.sources)}
    number = {node.id: at for at, node in enumerate(page.nodes)}
    network = Network(directed=True)  # an undirected one compares every new edge with all others
    for node in page.nodes:
        network.add_node(number[node.id], **_node(node, page), cites=_cites(node.cites, index, notes))
    for edge in page.edges:  # Network.add_edge looks through all nodes twice for each edge
        more: dict[str, Any] = {"kind": edge.kind, "facts": edge.facts, "arrows": ""}
        more["cites"] = _cites(edge.cites, index, notes)
        if edge.likeness:
            more["like"] = _likeness(edge.likeness, index)
        network.edges.append(PyvisEdge(number[edge.source], number[edge.target], True, **more).options)
    return network


class _Numbered:
    """Gives each text a number, the same text the same; most notes and tags are said many times."""

    def __init__(self) -> None:
        self.found: dict[str, int] = {}

    def __call__(self, text: str) -> int:
        return self.found.setdefault(text, len(self.found))


def _cites(cites: tuple[Cite, ...], index: dict[str, int], notes: _Numbered) -> list[list[int]]:
    """Give each source as its number, with the number of what is noted of it, if anything is."""
    return [[index[cite.source], *([notes(cite.note)] if cite.note else [])] for cite in cites]


def _likeness(likeness: Likeness, index: dict[str, int]) -> dict[str, Any]:
    return {
        "score": round(likeness.score, 3),
        "sides": [index[source] for source in likeness.sides],
        "evidence": [[claim.name, round(claim.weight, 3), claim.sentence] for claim in likeness.evidence],
        "marks": likeness.marks,
        "verdict": likeness.verdict,
    }


def _node(node: Node, page: Page) -> dict[str, Any]:
    kind = style.NODES[node.kind]
    x, y = page.positions.get(node.id, (0, 0))
    return {
        "key": node.id,
        "label": node.name,
        "shape": kind.shape,
        "size": kind.size,
        "x": x,
        "y": y,
        "kind": node.kind,
        "weight": node.weight,
        "facts": node.facts,
        "words": " ".join(node.words),
        "tags": node.tags,
    }


def _source(source: Source, tags: _Numbered) -> dict[str, Any]:
    values = {name: getattr(source, name) for name in SOURCE_FIELDS}
    kept = {name: value for name, value in values.items() if value is not None}
    return {**kept, "tags": tags(json.dumps(source.tags, ensure_ascii=False))}
