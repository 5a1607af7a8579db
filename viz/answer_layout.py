"""Where the things of an answer stand: each plan's rows beneath it, or between the plans that share them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from viz.islands import islands
from viz.layout import positions, stretched
from viz.scene import Edge, Node

HUBS = ("plan", "partnership", "programme", "concept")


def places(nodes: Sequence[Node], edges: Sequence[Edge]) -> dict[str, tuple[int, int]]:
    """Give places: islands where nothing is shared, else what several hubs share between them."""
    kinds = {node.kind for node in nodes}
    kind = next((each for each in HUBS if each in kinds), None)
    hubs = [node.id for node in nodes if node.kind == kind]
    rest = [node.id for node in nodes if node.kind != kind]
    links: dict[str, dict[str, int]] = defaultdict(dict)
    for edge in edges:
        links[edge.source][edge.target] = links[edge.target][edge.source] = edge.weight
    if all(len(links[key]) <= 1 for key in rest):
        return islands(_groups(hubs, rest, links))
    weight = {key: len(found) for key, found in links.items()}
    return stretched(positions(hubs, sorted(rest, key=lambda key: (-weight.get(key, 0), key)), links))


def _groups(
    hubs: Sequence[str], rest: Sequence[str], links: dict[str, dict[str, int]]
) -> list[tuple[str | None, list[str]]]:
    home = {key: next(iter(links[key]), None) for key in rest}
    groups: list[tuple[str | None, list[str]]] = [(hub, [key for key in rest if home[key] == hub]) for hub in hubs]
    lone = [key for key in rest if home[key] not in set(hubs)]
    return [*groups, (None, lone)] if lone else groups
