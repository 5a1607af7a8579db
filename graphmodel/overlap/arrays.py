"""The claims over many pairs at once: the same score as `claims` gives, from arrays instead of one pair at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import FACETS, IN_TITLE, Item
from graphmodel.overlap.sparse import Real, Rows, Whole, ranges
from graphmodel.overlap.weights import WEIGHTS

CLAIMS = {
    "work": "same kind of work",
    "harm": "same harm",
    "setting": "same setting",
    "programme": "same named programme",
}
SLOW = "one sentence alike"
PAIRS = 20_000  # pairs whose topics are laid out at a time


@dataclass(frozen=True)
class Topics:
    """What items name: a row an item, a column a topic, and in it how much its place weighs; with its rarity."""

    weights: Real
    rarity: Real

    @classmethod
    def of(cls, items: Sequence[Item], facet: str, corpus: Corpus) -> Topics:
        """Give the topics of one facet that at least two items name; no others can be shared."""
        seen: dict[str, int] = {}
        for item in items:
            for topic in item.named(facet):
                seen[topic] = seen.get(topic, 0) + 1
        columns = {topic: number for number, topic in enumerate(sorted(t for t, times in seen.items() if times > 1))}
        weights = np.zeros((len(items), len(columns)))
        for row, item in enumerate(items):
            for id_, found in item.named(facet).items():
                if id_ in columns:
                    weights[row, columns[id_]] = found.weight
        return cls(weights, np.array([corpus.rare(facet, topic) for topic in columns], np.float64))

    def shared(self, left: Whole, right: Whole) -> Real:
        """Give the value of each pair: the largest, half the second, a quarter of the third …"""
        found = np.zeros(len(left))
        for first in range(0, len(left) if self.weights.shape[1] else 0, PAIRS):
            some = slice(first, first + PAIRS)
            values = np.minimum(self.weights[left[some]], self.weights[right[some]]) * self.rarity
            most = int((values > 0).sum(axis=1).max(initial=0))
            if most:
                largest = -np.sort(-np.partition(values, values.shape[1] - most, axis=1)[:, -most:], axis=1)
                found[some] = largest @ 0.5 ** np.arange(most)
        return found


@dataclass(frozen=True)
class Leads:
    """Who leads: a row an item, in it the numbers of its bodies, -1 where there are no more; with their rarity."""

    bodies: Whole
    rarity: Real

    @classmethod
    def of(cls, items: Sequence[Item], corpus: Corpus) -> Leads:
        """Give the leads of items."""
        numbers = {lead: number for number, lead in enumerate(sorted({lead for item in items for lead in item.leads}))}
        bodies = np.full((len(items), max((len(item.leads) for item in items), default=0)), -1, np.int64)
        for row, item in enumerate(items):
            bodies[row, : len(item.leads)] = sorted(numbers[lead] for lead in item.leads)
        return cls(bodies, np.array([corpus.lead_rarity.get(lead, 0.0) for lead in numbers], np.float64))

    def shared(self, left: Whole, right: Whole) -> Real:
        """Give the rarity of the rarest body that leads both of each pair."""
        found = np.zeros(len(left))
        for first in range(self.bodies.shape[1]):
            ours = self.bodies[left, first]
            rare = np.where(ours >= 0, self.rarity[np.maximum(ours, 0)], 0.0) if len(self.rarity) else found
            for second in range(self.bodies.shape[1]):
                alike = ours == self.bodies[right, second]
                found = np.where(alike, np.maximum(found, rare), found)
        return found


@dataclass(frozen=True)
class Arrays:
    """The items of a corpus, in its order, as arrays."""

    topics: dict[str, Topics]
    whole: Rows
    parts: Rows
    part_starts: Whole
    leads: Leads
    titled: NDArray[np.bool_]

    @classmethod
    def of(cls, corpus: Corpus) -> Arrays:
        """Give the arrays of a corpus."""
        items = corpus.items
        words = sorted({word for item in items for word in item.words} - corpus.places)
        index = {word: number for number, word in enumerate(words)}
        weights = np.array([corpus.weight(word) for word in words], np.float64)
        parts = [[part.words for part in item.parts if part.long and _known(part.words, index)] for item in items]
        return cls(
            {facet: Topics.of(items, facet, corpus) for facet in FACETS},
            Rows.of((item.words for item in items), index, weights),
            Rows.of((words for each in parts for words in each), index, weights),
            np.cumsum([0, *(len(each) for each in parts)], dtype=np.int64),
            Leads.of(items, corpus),
            _titled(items),
        )

    def scores(self, left: Whole, right: Whole, least: float = -1.0) -> Real:
        """Give the score of each pair; one that cannot reach `least` gets less than its due, and is still below it."""
        total = self._total(self.quick(left, right), len(left))
        near = np.flatnonzero(total + WEIGHTS[SLOW] >= least)
        total[near] += WEIGHTS[SLOW] * self.sentences(left[near], right[near])
        return total.clip(0.0, 1.0)

    def quick(self, left: Whole, right: Whole) -> dict[str, Real]:
        """Give the values of every claim but the one that compares sentences."""
        found = {CLAIMS[facet]: topics.shared(left, right) for facet, topics in self.topics.items()}
        found["same words"] = self.whole.cosines(left, right)
        found["same lead"] = self.leads.shared(left, right)
        found["other kind of work"] = self._other(left, right)
        return found

    def _total(self, values: dict[str, Real], count: int) -> Real:
        total: Real = np.zeros(count)
        for name, each in values.items():
            total += WEIGHTS[name] * each
        return total

    def sentences(self, left: Whole, right: Whole) -> Real:
        """Give the best cosine of any sentence of one with any of the other."""
        ours, theirs = (np.diff(self.part_starts)[side] for side in (left, right))
        pairs = np.repeat(np.arange(len(left)), ours * theirs)
        which = ranges(np.zeros(len(left), np.int64), ours * theirs)
        a = self.part_starts[left[pairs]] + which // np.maximum(theirs[pairs], 1)
        b = self.part_starts[right[pairs]] + which % np.maximum(theirs[pairs], 1)
        found = np.zeros(len(left))
        some = np.flatnonzero(ours * theirs)
        if len(some):
            counts = (ours * theirs)[some]
            found[some] = np.maximum.reduceat(self.parts.cosines(a, b), np.cumsum(counts) - counts)
        return found

    def _other(self, left: Whole, right: Whole) -> Real:
        """Give 1 where both titles name a kind of work and share none."""
        ours, theirs = self.titled[left], self.titled[right]
        parted: Real = np.array(ours.any(axis=1) & theirs.any(axis=1) & ~(ours & theirs).any(axis=1), np.float64)
        return parted


def _known(words: Sequence[str], index: dict[str, int]) -> bool:
    return any(word in index for word in words)


def _titled(items: Sequence[Item]) -> NDArray[np.bool_]:
    columns = {topic: number for number, topic in enumerate(sorted({t for item in items for t in item.named("work")}))}
    found = np.zeros((len(items), len(columns)), bool)
    for row, item in enumerate(items):
        for id_, topic in item.named("work").items():
            found[row, columns[id_]] = topic.weight == IN_TITLE
    return found
