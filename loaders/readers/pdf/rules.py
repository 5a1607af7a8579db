"""Edges: those that lie on each other are one, those that meet make the net of a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loaders.readers.pdf.sheet import Rule

NEAR = 3.4  # points: edges as near as this are one
_MOST_PAIRS = 250_000


@dataclass(slots=True)
class Net:
    """Edges that meet: upright ones by their x, level ones by their y."""

    upright: list[Rule]
    level: list[Rule]

    @property
    def area(self) -> float:
        """Give the room that the net takes up."""
        return max(h.end - h.start for h in self.level) * max(v.end - v.start for v in self.upright)


def nets(rules: Sequence[Rule]) -> list[Net]:
    """Gather edges that meet, first made one where they lie on each other."""
    upright, level = _merged(r for r in rules if r.upright), _merged(r for r in rules if not r.upright)
    if len(upright) < 2 or len(level) < 2 or len(upright) * len(level) > _MOST_PAIRS:
        return []
    parent = list(range(len(upright) + len(level)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, v in enumerate(upright):
        for j, h in enumerate(level, len(upright)):
            if _meet(v, h):
                parent[root(i)] = root(j)
    found: dict[int, Net] = defaultdict(lambda: Net([], []))
    for i, v in enumerate(upright):
        found[root(i)].upright.append(v)
    for j, h in enumerate(level, len(upright)):
        found[root(j)].level.append(h)
    return [net for net in found.values() if len(net.upright) > 1 and len(net.level) > 1]


def _meet(v: Rule, h: Rule) -> bool:
    return v.start - NEAR <= h.at <= v.end + NEAR and h.start - NEAR <= v.at <= h.end + NEAR


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Make one edge of those that lie on each other or go on in each other."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.at):
        if groups and rule.at - groups[-1][0].at <= NEAR:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    result: list[Rule] = []
    for group in groups:
        at = sum(r.at for r in group) / len(group)
        start, end, soft = None, 0.0, True
        for rule in sorted(group, key=lambda r: r.start):
            if start is not None and rule.start <= end + NEAR:
                end, soft = max(end, rule.end), soft and rule.soft
                continue
            if start is not None:
                result.append(Rule(rule.upright, at, start, end, soft))
            start, end, soft = rule.start, rule.end, rule.soft
        if start is not None:
            result.append(Rule(group[0].upright, at, start, end, soft))
    return result
