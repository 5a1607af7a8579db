"""Groups as islands: each a heading with its members in rows beneath, and all of them set so as to fill a screen."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

CELL = (150, 80)  # canvas units, as wide as a label of two lines beneath its shape
GAP = (0.55, 1.05)  # between islands, in cells
HEAD = 1.0
SCREEN = 1.3  # how much wider than high the drawing's place on a screen is

Point = tuple[float, float]
Groups = Sequence[tuple[str | None, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Island:
    """One group: its heading if it has one, its members, and how many stand in a row."""

    head: str | None
    members: Sequence[str]
    across: int

    @property
    def size(self) -> Point:
        """Give how wide and how high it is, in cells."""
        return (max(1.6, self.across), math.ceil(len(self.members) / self.across) + (HEAD if self.head else 0))

    def places(self, left: float, top: float) -> dict[str, Point]:
        """Give where the heading and the members stand when its corner is there."""
        wide = self.size[0]
        found = {self.head: (left + wide / 2, top + 0.5)} if self.head else {}
        first = top + (HEAD if self.head else 0) + 0.5
        for at, member in enumerate(self.members):
            row = at // self.across
            in_row = min(self.across, len(self.members) - row * self.across)
            found[member] = (left + (wide - in_row) / 2 + at % self.across + 0.5, first + row)
        return found


def islands(groups: Groups) -> dict[str, tuple[int, int]]:
    """Give every heading and member its place; islands stand in rows, of the width that fills a screen best."""
    made = [Island(head, members, _across(len(members))) for head, members in groups if members or head]
    widths = sorted({each.size[0] for each in made} | {2.0 + 1.5 * step for step in range(60)})
    trials = [_shelved(made, width) for width in widths if made and width >= max(each.size[0] for each in made)]
    if not trials:
        return {}
    best = min(trials, key=_room_needed)
    return {key: (round(x * CELL[0]), round(y * CELL[1])) for key, (x, y) in best.items()}


def side_by_side(blocks: Sequence[tuple[str | None, Sequence[str], int]]) -> dict[str, tuple[int, int]]:
    """Give places for blocks beside each other, all as high; a block's last number is what must not be parted."""
    most = max((len(members) for _, members, _ in blocks), default=0)
    trials = [_abreast(blocks, rows) for rows in range(1, most + 1)]
    best = min(filter(None, trials), key=_room_needed, default={})
    return {key: (round(x * CELL[0]), round(y * CELL[1])) for key, (x, y) in best.items()}


def _abreast(blocks: Sequence[tuple[str | None, Sequence[str], int]], rows: int) -> dict[str, Point]:
    placed: dict[str, Point] = {}
    left = 0.0
    for head, members, together in blocks:
        if head or members:
            island = Island(head, members, together * max(1, math.ceil(len(members) / (rows * together))))
            placed.update(island.places(left, 0.0 if head else HEAD))
            left += island.size[0] + GAP[0]
    return placed


def _across(members: int) -> int:
    """Give how many members stand in a row, so that the island is about twice as wide as high on the screen."""
    return max(1, math.ceil(math.sqrt(members * 0.85)))


def _shelved(made: Sequence[Island], width: float) -> dict[str, Point]:
    """Set islands beside each other until the width is full, then go on beneath; rows are centred."""
    placed: dict[str, Point] = {}
    top = 0.0
    for shelf in _shelves(made, width):
        used = sum(each.size[0] + GAP[0] for each in shelf) - GAP[0]
        left = (width - used) / 2
        for each in shelf:
            placed.update(each.places(left, top))
            left += each.size[0] + GAP[0]
        top += max(each.size[1] for each in shelf) + GAP[1] * 0.6
    return placed


def _shelves(made: Sequence[Island], width: float) -> list[list[Island]]:
    shelves: list[list[Island]] = []
    used = width + 1
    for each in sorted(made, key=lambda island: -island.size[1]):
        if used + GAP[0] + each.size[0] > width + 1e-9:
            shelves.append([])
            used = -GAP[0]
        shelves[-1].append(each)
        used += GAP[0] + each.size[0]
    return shelves


def _room_needed(placed: Mapping[str, Point]) -> float:
    width = max(x for x, _ in placed.values()) - min(x for x, _ in placed.values()) + 1
    height = max(y for _, y in placed.values()) - min(y for _, y in placed.values()) + 1
    return round(max(width * CELL[0] / SCREEN, height * CELL[1]), 6)


def neighbourly(members: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Put members that are paired beside each other, the first pairs first, so that their links are short."""
    wanted = list(members)
    inside = set(wanted)
    order: dict[str, None] = {}
    for pair in pairs:
        if inside.issuperset(pair):
            order.update(dict.fromkeys(pair))
    return [*order, *(member for member in wanted if member not in order)]


def beneath(laid: Mapping[str, tuple[int, int]], members: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Give places in rows beneath what is laid already."""
    if not members:
        return {}
    left = min((x for x, _ in laid.values()), default=0)
    right = max((x for x, _ in laid.values()), default=0)
    top = max((y for _, y in laid.values()), default=0) + 2 * CELL[1]
    across = max(6, (right - left) // CELL[0] + 1)
    return {key: (left + at % across * CELL[0], top + at // across * CELL[1]) for at, key in enumerate(members)}
