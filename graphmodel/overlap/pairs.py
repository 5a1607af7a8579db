"""Pairs of actions that may be the same work, best first, each with its evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

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
    """How items are compared: what keeps pairs apart, and which of them are kept.

    That is none below a score, and of all others those that are among the nearest `partners` of either side, and not
    more than `most`; None keeps all.
    """

    blocking: Blocking = field(default_factory=Blocking)
    least: float = LEAST_SCORE
    partners: int | None = None
    most: int | None = None


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
    order = order[_nearest(corpus, left[order], right[order], wish.partners)][: wish.most]
    return Scored(corpus, left[order], right[order], scores[order])


def _nearest(corpus: Corpus, left: Whole, right: Whole, partners: int | None) -> NDArray[np.bool_]:
    """Say which pairs, given best first, are among the nearest of either side; a rollout is one partner."""
    kept = np.ones(len(left), bool)
    if partners is None:
        return kept
    family = {id_: found.members[0].id for id_, found in corpus.family_of.items()}
    works = [family.get(item.id, item.id) for item in corpus.items]
    near: defaultdict[str, set[str]] = defaultdict(set)
    for at, (one, other) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        a, b = works[one], works[other]
        kept[at] = b in near[a] or len(near[a]) < partners or len(near[b]) < partners
        if kept[at]:
            near[a].add(b)
            near[b].add(a)
    return kept


def judged(judge: Judge, a: Item, b: Item) -> Pair:
    """Give two items as a pair, however low their score; an action comes before what is none."""
    a, b = sorted((a, b), key=lambda item: (item.sort != "action", item.key))
    claims = judge.claims(a, b)
    points = score(claims)
    return Pair(a, b, kind_of(a, b, claims, points, judge.corpus), points, concurrent(a, b), claims)


def ranked(pairs: Iterable[Pair]) -> list[Pair]:
    """Give pairs best first; equal scores by plan and place in it."""
    return sorted(pairs, key=lambda p: (-round(p.score, 9), p.a.key, p.b.key))
