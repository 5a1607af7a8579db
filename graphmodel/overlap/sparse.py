"""Weighed words as arrays: rows of a text each, kept one behind the other, and the cosines of many pairs at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
BLOCK = 256  # rows laid out in full at a time: what bounds the memory
GATHER = 4_000_000  # products at a time, for the same reason


@dataclass(frozen=True)
class Rows:
    """Texts as weighed words: those of row r are `words[starts[r]:starts[r + 1]]` with their `values`."""

    starts: Whole
    words: Whole
    values: Real
    width: int

    @classmethod
    def of(cls, texts: Iterable[Sequence[str]], index: Mapping[str, int], weights: Real) -> Rows:
        """Give texts as rows; a word that is not in the index is left out."""
        lengths, words, counts = [0], list[int](), list[int]()
        for text in texts:
            found = Counter([index[word] for word in text if word in index])
            words += found.keys()
            counts += found.values()
            lengths.append(len(words))
        starts, columns = np.array(lengths, np.int64), np.array(words, np.int64)
        values = (1 + np.log(np.array(counts, np.float64))) * weights[columns]
        rows = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        lengths_squared = counted(rows, values * values, len(starts) - 1)
        return cls(starts, columns, values / np.sqrt(lengths_squared)[rows], len(index))

    def laid_out(self, first: int, last: int) -> Real:
        """Give rows in full, a column a word."""
        block = np.zeros((last - first, self.width))
        span = slice(self.starts[first], self.starts[last])
        rows = np.repeat(np.arange(last - first), np.diff(self.starts[first : last + 1]))
        block[rows, self.words[span]] = self.values[span]
        return block

    def peaks(self, starts: Whole) -> Rows:
        """Give for each group of rows the largest value of every word: no row of it says more by any word."""
        rows = np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))
        groups = np.searchsorted(starts, rows, side="right") - 1
        keys, place = np.unique(groups * self.width + self.words, return_inverse=True)
        values = np.zeros(len(keys))
        np.maximum.at(values, place, self.values)
        ends = np.searchsorted(keys, np.arange(len(starts)) * self.width)
        return Rows(ends, keys % max(1, self.width), values, self.width)

    def products(self, left: Whole, right: Whole) -> Real:
        """Give how alike the rows of each pair are: cosines, where rows are of length one."""
        found = np.zeros(len(left))
        if not len(left):
            return found
        order = np.argsort(left, kind="stable")
        for first in range(0, int(left.max()) + 1, BLOCK):
            here = order[slice(*np.searchsorted(left[order], [first, first + BLOCK]))]
            if len(here):
                block = self.laid_out(first, min(first + BLOCK, len(self.starts) - 1))
                for some in _chunks(here, np.diff(self.starts)[right[here]]):
                    found[some] = self._products(block, left[some] - first, right[some])
        return found

    def _products(self, block: Real, left: Whole, right: Whole) -> Real:
        lengths = np.diff(self.starts)[right]
        spots = ranges(self.starts[right], lengths)
        products = block[np.repeat(left, lengths), self.words[spots]] * self.values[spots]
        return counted(np.repeat(np.arange(len(left)), lengths), products, len(left))


def counted(groups: Whole, values: Real, count: int) -> Real:
    """Give the sum of the values of each group."""
    return np.bincount(groups, values, minlength=count).astype(np.float64, copy=False)


def ranges(starts: Whole, lengths: Whole) -> Whole:
    """Give start, start + 1, … of each length, one behind the other."""
    before = np.cumsum(lengths) - lengths
    found: Whole = np.arange(int(lengths.sum()), dtype=np.int64) + np.repeat(starts - before, lengths)
    return found


def _chunks(pairs: Whole, costs: Whole) -> Iterable[Whole]:
    """Part pairs so that none of the pieces costs much more than GATHER."""
    return np.split(pairs, np.flatnonzero(np.diff(np.cumsum(costs) // GATHER)) + 1)
