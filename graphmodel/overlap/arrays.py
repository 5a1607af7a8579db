"""The claims over many pairs at once: the same score as `claims` gives, from arrays instead of one pair at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import FACETS, IN_TITLE, Item
from graphmodel.overlap.meaning import alike
from graphmodel.overlap.sparse import Real, Rows, Whole, ranges
from graphmodel.overlap.weights import WEIGHTS

CLAIMS = {
    "work": "same kind of work",
    "harm": "same harm",
    "setting": "same setting",
    "programme": "same named programme",
}
SLOW = "one sentence alike"


@dataclass(frozen=True)
class Held:
    """What items hold, few of many: a row an item, in it their numbers (-1: no more) and how much each weighs."""

    numbers: Whole
    weights: Real
    rarity: Real

    @classmethod
    def of(cls, items: Sequence[Mapping[str, float]], rare: Callable[[str], float]) -> Held:
        """Give what items hold by its weight."""
        index = {name: number for number, name in enumerate(sorted({name for item in items for name in item}))}
        numbers = np.full((len(items), max(map(len, items), default=0)), -1, np.int64)
        weights = np.zeros(numbers.shape)
        for row, item in enumerate(items):
            numbers[row, : len(item)] = [index[name] for name in item]
            weights[row, : len(item)] = list(item.values())
        return cls(numbers, weights, np.array([rare(name) for name in index], np.float64))

    def shared(self, left: Whole, right: Whole) -> Real:
        """Give for each pair the values of what both hold, one a column: rarity by the smaller weight."""
        found = np.zeros((len(left), self.numbers.shape[1]))
        for first in range(self.numbers.shape[1]):
            ours, weight = self.numbers[left, first], self.weights[left, first]
            holders = np.flatnonzero(ours >= 0)
            for second in range(self.numbers.shape[1]):
                same = holders[ours[holders] == self.numbers[right[holders], second]]
                lower = np.minimum(weight[same], self.weights[right[same], second])
                found[same, first] = self.rarity[ours[same]] * lower
        return found

    def laid_out(self) -> Real:
        """Give the weights in full, a column each thing."""
        found = np.zeros((len(self.numbers), len(self.rarity)))
        rows, columns = np.nonzero(self.numbers >= 0)
        found[rows, self.numbers[rows, columns]] = self.weights[rows, columns]
        return found


def halved(values: Real) -> Real:
    """Give the largest of each row, half the second, a quarter of the third … added up."""
    found: Real = -np.sort(-values, axis=1) @ 0.5 ** np.arange(values.shape[1])
    return found


@dataclass(frozen=True)
class Arrays:
    """The items of a corpus, in its order, as arrays."""

    topics: dict[str, Held]
    whole: Rows
    parts: Rows
    part_starts: Whole
    peaks: Rows
    leads: Held
    titled: Held
    meanings: Real | None = None

    @classmethod
    def of(cls, corpus: Corpus) -> Arrays:
        """Give the arrays of a corpus."""
        items = corpus.items
        words = sorted({word for item in items for word in item.words} - corpus.places)
        index = {word: number for number, word in enumerate(words)}
        weights = np.array([corpus.weight(word) for word in words], np.float64)
        parts = [[part.words for part in item.parts if part.long and _known(part.words, index)] for item in items]
        sentences = Rows.of((words for each in parts for words in each), index, weights)
        starts = np.cumsum([0, *(len(each) for each in parts)], dtype=np.int64)
        return cls(
            {facet: _topics(items, facet, corpus) for facet in FACETS},
            Rows.of((item.words for item in items), index, weights),
            sentences,
            starts,
            sentences.peaks(starts),
            Held.of([dict.fromkeys(item.leads, 1.0) for item in items], lambda lead: corpus.lead_rarity.get(lead, 0.0)),
            Held.of([_titled(item) for item in items], lambda _: 1.0),
            None if corpus.meanings is None else np.array([corpus.meanings[item.id] for item in items]),
        )

    def scores(self, left: Whole, right: Whole, least: float = -1.0) -> Real:
        """Give the score of each pair; one that cannot reach `least` gets less than its due, and is still below it."""
        total = self._total(self.quick(left, right), len(left))
        most = total + WEIGHTS[SLOW]
        if least > 0:
            most = total + WEIGHTS[SLOW] * np.minimum(self.peaks.products(left, right), 1.0)
        near = np.flatnonzero(most >= least)
        total[near] += WEIGHTS[SLOW] * self.sentences(left[near], right[near])
        return total.clip(0.0, 1.0)

    def quick(self, left: Whole, right: Whole) -> dict[str, Real]:
        """Give the values of every claim but the one that compares sentences."""
        found = {CLAIMS[facet]: halved(topics.shared(left, right)) for facet, topics in self.topics.items()}
        found["same words"] = self.whole.products(left, right)
        found["same lead"] = self.leads.shared(left, right).max(axis=1, initial=0.0)
        if self.meanings is not None:
            found["alike in meaning"] = alike(self.meanings[left], self.meanings[right])
        found["other kind of work"] = self._other(left, right) * (found["same kind of work"] <= 0)
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
            found[some] = np.maximum.reduceat(self.parts.products(a, b), np.cumsum(counts) - counts)
        return found

    def _other(self, left: Whole, right: Whole) -> Real:
        """Give 1 where both titles name a kind of work and they share none."""
        named = self.titled.weights.max(axis=1, initial=0.0)
        shared = self.titled.shared(left, right).max(axis=1, initial=0.0)
        both: Real = np.minimum(named[left], named[right]) * (1.0 - shared)
        return both


def _known(words: Sequence[str], index: dict[str, int]) -> bool:
    return any(word in index for word in words)


def _topics(items: Sequence[Item], facet: str, corpus: Corpus) -> Held:
    held = [{id_: topic.weight for id_, topic in item.named(facet).items()} for item in items]
    return Held.of(held, lambda topic: corpus.rare(facet, topic))


def _titled(item: Item) -> dict[str, float]:
    return {id_: 1.0 for id_, topic in item.named("work").items() if topic.weight == IN_TITLE}
