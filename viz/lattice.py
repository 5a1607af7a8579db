"""A lattice of places, each large enough for a shape and a short label, given out once."""

from __future__ import annotations

import math

Point = tuple[float, float]
Steps = tuple[tuple[int, int], ...]
CELL = (118, 66)  # canvas units, as wide as a label of two lines under its shape
JUST_ITSELF: Steps = ((0, 0),)
WITH_LABEL: Steps = ((-1, 0), (0, 0), (1, 0))  # a label in larger letters needs the places beside it
WITH_TITLE: Steps = (*WITH_LABEL, (-1, 1), (0, 1), (1, 1))


class Lattice:
    """Places in rows, every second row moved by half a place; a place that was taken is not given again."""

    def __init__(self) -> None:
        """Start with every place free."""
        self._taken: set[tuple[int, int]] = set()
        self._spiral = _spiral(40)

    def take(self, near: Point, room: Steps = JUST_ITSELF) -> Point:
        """Give the nearest free place and keep it, and with it the places around it that `room` names."""
        return self.around(near, 1, room)[0]

    def around(self, centre: Point, count: int, room: Steps = JUST_ITSELF) -> list[Point]:
        """Give so many free places, the nearest first."""
        row = round(centre[1])
        column = math.floor(centre[0] - _shift(row) + 0.5)
        found: list[Point] = []
        step = 0
        while len(found) < count:
            if step == len(self._spiral):
                self._spiral, step = _spiral(2 * max(x for x, _ in self._spiral)), 0
            dx, dy = self._spiral[step]
            step += 1
            cell = (column + dx, row + dy)
            if self._free(cell, room):
                found.append((cell[0] + _shift(cell[1]), float(cell[1])))
        return found

    def _free(self, cell: tuple[int, int], room: Steps) -> bool:
        wanted = {(cell[0] + dx, cell[1] + dy) for dx, dy in room}
        if wanted & self._taken:
            return False
        self._taken |= wanted
        return True

    @staticmethod
    def pixels(point: Point) -> tuple[int, int]:
        """Give a place in whole canvas units, the same on every machine."""
        return (round(point[0] * CELL[0]), round(point[1] * CELL[1]))


def _shift(row: int) -> float:
    return 0.5 if row % 2 else 0.0


def _spiral(reach: int) -> list[tuple[int, int]]:
    """Give the steps to all places within reach, the nearest first as the eye measures it."""
    steps = [(x, y) for x in range(-reach, reach + 1) for y in range(-reach, reach + 1)]
    return sorted(steps, key=lambda s: ((s[0] * CELL[0]) ** 2 + (s[1] * CELL[1] * 1.3) ** 2, s[1], s[0]))
