"""Positions, worked out before the page is opened: the same graph always lies the same way.

Hubs (partnerships, or the headings of one plan) stand on an ellipse. What belongs to one hub alone stands around it,
what several share stands between them. Everything stands on one lattice, so no two things ever overlap, and things
that stand on places of the same kind are exchanged where that makes the links shorter.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from viz.lattice import CELL, JUST_ITSELF, WITH_LABEL, WITH_TITLE, Lattice, Point

SHORTEN_UP_TO = 160  # exchanging costs the square of a group's size
SHORTEN_ROUNDS = 4
TITLED_UP_TO, LABELLED_UP_TO = 16, 60  # more cannot all have their names beside them at the first zoom
TURNED_UP_TO = 8
SCREEN = (1000, 800)  # what a common screen leaves for the drawing
STRETCHED_UP_TO = 2.2
WIDE = 0.9  # places are wider than high already; with this the whole is as wide as a screen

Links = Mapping[str, Mapping[str, int]]


def positions(hubs: Sequence[str], members: Sequence[str], links: Links) -> dict[str, tuple[int, int]]:
    """Give every hub and member its place; `links` holds, for each of both, its neighbours with weights."""
    homes = _homes(hubs, members, links)
    groups: dict[frozenset[str], list[str]] = defaultdict(list)
    for member in members:
        groups[homes[member]].append(member)
    own = {hub: groups.get(frozenset([hub]), []) for hub in hubs}
    shared = [member for member in members if len(homes[member]) > 1]
    loose = groups.get(frozenset(), [])

    order = _tour(hubs, homes)
    sizes = {hub: len(own[hub]) for hub in hubs}
    trials = [
        _place(order, own, shared, (links, homes, _centres(order, sizes, len(shared), turn))) for turn in _turns(order)
    ]
    placed = min(trials, key=_room_needed)
    for group in [shared, *own.values()]:
        _shorten(group, placed, links)
    placed.update(_row_beneath(loose, placed))
    return {key: Lattice.pixels(point) for key, point in placed.items()}


def stretched(placed: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """Give the same places with more room between them where the whole is smaller than a screen."""
    if not placed:
        return {}
    xs, ys = [x for x, _ in placed.values()], [y for _, y in placed.values()]
    wider = min(STRETCHED_UP_TO, max(1.0, SCREEN[0] / (max(xs) - min(xs) + CELL[0])))
    higher = min(STRETCHED_UP_TO, max(1.0, SCREEN[1] / (max(ys) - min(ys) + CELL[1])))
    return {key: (round(x * wider), round(y * higher)) for key, (x, y) in placed.items()}


def _turns(order: Sequence[str]) -> Sequence[float]:
    """Give the ways to turn the ellipse that are tried; the one that fills a screen best is taken."""
    return [step * 2 * math.pi / (8 * len(order)) for step in range(8)] if 3 <= len(order) <= TURNED_UP_TO else [0.0]


def _room_needed(placed: Mapping[str, Point]) -> float:
    """Give how large a screen must be to hold it, in lattice units, rounded so that machines agree."""
    if not placed:
        return 0.0
    width = max(x for x, _ in placed.values()) - min(x for x, _ in placed.values()) + 1.5
    height = max(y for _, y in placed.values()) - min(y for _, y in placed.values()) + 1.5
    return round(max(width * CELL[0] / SCREEN[0], height * CELL[1] / SCREEN[1]), 6)


def _place(
    order: Sequence[str],
    own: Mapping[str, Sequence[str]],
    shared: Sequence[str],
    known: tuple[Links, Mapping[str, frozenset[str]], Mapping[str, Point]],
) -> dict[str, Point]:
    """Give the first places: hubs, then what they share, then what is theirs alone."""
    links, homes, centres = known
    lattice = Lattice()
    placed = {hub: lattice.take(centres[hub], WITH_TITLE) for hub in order}
    room = WITH_TITLE if len(shared) <= TITLED_UP_TO else WITH_LABEL if len(shared) <= LABELLED_UP_TO else JUST_ITSELF
    for member in shared:
        placed[member] = lattice.take(_middle(links[member], homes[member], placed), room)
    for hub in order:
        places = lattice.around(_outward(placed[hub], len(own[hub])), len(own[hub]))
        placed.update(zip(own[hub], places, strict=True))
    return placed


def _homes(hubs: Sequence[str], members: Sequence[str], links: Links) -> dict[str, frozenset[str]]:
    """Give the hubs each member belongs to: those it is linked to, else those its neighbours belong to."""
    known = set(hubs)
    direct = {member: frozenset(known & links.get(member, {}).keys()) for member in members}
    return {member: homes or _inherited(member, direct, links) for member, homes in direct.items()}


def _inherited(member: str, direct: Mapping[str, frozenset[str]], links: Links) -> frozenset[str]:
    empty: frozenset[str] = frozenset()
    return empty.union(*(direct.get(neighbour, empty) for neighbour in links.get(member, {})))


def _tour(hubs: Sequence[str], homes: Mapping[str, frozenset[str]]) -> list[str]:
    """Put hubs that share members beside each other, so that links between them need not cross the picture."""
    sharing: dict[frozenset[str], int] = defaultdict(int)
    for together in homes.values():
        for a in together:
            for b in together:
                if a < b:
                    sharing[frozenset((a, b))] += 1
    left = list(hubs)
    order = left[:1]
    left = left[1:]
    while left:
        last = order[-1]
        best = max(left, key=lambda hub: (sharing[frozenset((last, hub))], -left.index(hub)))
        left.remove(best)
        order.append(best)
    return order


def _centres(order: Sequence[str], sizes: Mapping[str, int], shared: int, turn: float) -> dict[str, Point]:
    """Stand the hubs on an ellipse, each with as much of it as its members need."""
    if len(order) < 2:
        return dict.fromkeys(order, (0.0, 0.0))
    radii = {hub: math.sqrt(sizes[hub] + 1) * 0.62 + 0.9 for hub in order}
    core = math.sqrt(shared) * 0.62
    around = sum(radii.values()) * 2
    radius = max(around / (2 * math.pi), core + sum(radii.values()) / len(order))
    centres, angle = {}, turn - math.pi / 2 - (math.pi / 2 if len(order) == 2 else 0)
    for index, hub in enumerate(order):
        if index:
            angle += 2 * math.pi * (radii[order[index - 1]] + radii[hub]) / around
        centres[hub] = (round(math.cos(angle) * radius * WIDE, 6), round(math.sin(angle) * radius, 6))
    return centres


def _outward(hub: Point, members: int) -> Point:
    """Give where a hub's own members lie: behind it, so that links to the middle do not run through them."""
    length = math.hypot(*hub)
    if not length:
        return hub
    far = 0.5 * math.sqrt(members)
    return (round(hub[0] + hub[0] / length * far * WIDE, 6), round(hub[1] + hub[1] / length * far, 6))


def _middle(links: Mapping[str, int], homes: Iterable[str], placed: Mapping[str, Point]) -> Point:
    """Give the point between a member's hubs, nearer to those it has more to do with and to the centre."""
    hubs = sorted(homes)
    weights = [1 + math.log2(1 + links.get(hub, 1)) for hub in hubs]
    whole = sum(weights) * 1.6
    x = sum(weight * placed[hub][0] for weight, hub in zip(weights, hubs, strict=True)) / whole
    y = sum(weight * placed[hub][1] for weight, hub in zip(weights, hubs, strict=True)) / whole
    return (round(x, 6), round(y, 6))


def _shorten(group: Sequence[str], placed: dict[str, Point], links: Links) -> None:
    """Exchange members of one group while that makes the links to all others shorter."""
    if not 1 < len(group) <= SHORTEN_UP_TO:
        return
    near = {key: [(n, w) for n, w in sorted(links.get(key, {}).items()) if n in placed] for key in group}
    for _ in range(SHORTEN_ROUNDS):
        changed = False
        for index, a in enumerate(group):
            for b in group[index + 1 :]:
                here, there = placed[a], placed[b]
                now = _cost(near[a], here, placed) + _cost(near[b], there, placed)
                then = _cost(near[a], there, placed) + _cost(near[b], here, placed)
                if then < now - 1e-6:
                    placed[a], placed[b] = there, here
                    changed = True
        if not changed:
            return


def _cost(near: Sequence[tuple[str, int]], at: Point, placed: Mapping[str, Point]) -> float:
    return sum(weight * math.dist(at, placed[key]) for key, weight in near)


def _row_beneath(loose: Sequence[str], placed: Mapping[str, Point]) -> dict[str, Point]:
    """Lay what is linked to nothing in rows beneath the drawing, where it is seen and in nobody's way."""
    if not loose:
        return {}
    left = min((x for x, _ in placed.values()), default=0.0)
    right = max((x for x, _ in placed.values()), default=0.0)
    bottom = max((y for _, y in placed.values()), default=0.0)
    across = max(4, min(len(loose), int(right - left) + 1))
    start = (left + right) / 2 - (min(across, len(loose)) - 1) / 2
    return {key: (start + i % across, bottom + 2 + i // across) for i, key in enumerate(loose)}
