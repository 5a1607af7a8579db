"""Pairs of actions that may be the same work, best first, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graphmodel.overlap.claims import Claim, Judge, score
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import Item
from graphmodel.overlap.kinds import Kind, kind_of
from graphmodel.overlap.times import concurrent
from graphmodel.overlap.weights import LEAST_SCORE


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actions, what they are to each other, and the claims whose weights add up to the score."""

    a: Item
    b: Item
    kind: Kind
    score: float
    concurrent: bool | None
    claims: tuple[Claim, ...]


def compare(items: Sequence[Item], names: Mapping[str, str], least: float = LEAST_SCORE) -> list[Pair]:
    """Give every pair of items at or above the least score, best first; the order of the items does not matter."""
    ordered = sorted(items, key=lambda item: (item.plan, item.order, item.id))
    judge = Judge(Corpus.of(ordered), names)
    return ranked(pair for a, b in combinations(ordered, 2) if (pair := judged(judge, a, b)).score >= least)


def judged(judge: Judge, a: Item, b: Item) -> Pair:
    """Give two items as a pair, however low their score."""
    claims = judge.claims(a, b)
    points = score(claims)
    return Pair(a, b, kind_of(a, b, claims, points, judge.corpus), points, concurrent(a, b), claims)


def ranked(pairs: Iterable[Pair]) -> list[Pair]:
    """Give pairs best first; equal scores by plan and place in it."""
    return sorted(pairs, key=lambda p: (-round(p.score, 9), p.a.plan, p.a.order, p.b.plan, p.b.order))
