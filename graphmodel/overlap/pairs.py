"""Pairs of actions that may be the same work, best first, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from graphmodel.overlap.arrays import Arrays
from graphmodel.overlap.candidates import Blocking, candidates
from graphmodel.overlap.claims import Claim, Judge, score
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import Item
from graphmodel.overlap.kinds import Kind, kind_of
from graphmodel.overlap.sparse import Real, Whole
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


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs as places in the corpus with their scores, without their evidence: what fits for a million actions."""

    corpus: Corpus
    left: Whole
    right: Whole
    scores: Real


@dataclass(frozen=True, slots=True)
class Wish:
    """How items are compared: what keeps pairs apart, and the score below which a pair is not kept."""

    blocking: Blocking = field(default_factory=Blocking)
    least: float = LEAST_SCORE


def compare(items: Sequence[Item], names: Mapping[str, str], wish: Wish | None = None) -> list[Pair]:
    """Give the pairs of items that are worth keeping, best first; the order of the items does not matter."""
    found = scored(items, wish or Wish())
    judge = Judge(found.corpus, names)
    places = zip(found.left.tolist(), found.right.tolist(), strict=True)
    return ranked(judged(judge, found.corpus.items[a], found.corpus.items[b]) for a, b in places)


def scored(items: Sequence[Item], wish: Wish) -> Scored:
    """Give the pairs worth keeping with their scores, best first."""
    corpus = Corpus.of(items)
    arrays = Arrays.of(corpus)
    left, right = candidates(corpus, arrays, wish.blocking)
    scores = arrays.scores(left, right, wish.least)
    kept = np.flatnonzero(scores >= wish.least)
    order = kept[np.lexsort((right[kept], left[kept], -scores[kept].round(9)))]
    return Scored(corpus, left[order], right[order], scores[order])


def judged(judge: Judge, a: Item, b: Item) -> Pair:
    """Give two items as a pair, however low their score; an action comes before what is none."""
    a, b = sorted((a, b), key=lambda item: (item.sort != "action", item.key))
    claims = judge.claims(a, b)
    points = score(claims)
    return Pair(a, b, kind_of(a, b, claims, points, judge.corpus), points, concurrent(a, b), claims)


def ranked(pairs: Iterable[Pair]) -> list[Pair]:
    """Give pairs best first; equal scores by plan and place in it."""
    return sorted(pairs, key=lambda p: (-round(p.score, 9), p.a.key, p.b.key))
