"""Which pairs are worth scoring: copies folded, and each item's best partners by the rare things they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from graphmodel.overlap.arrays import CLAIMS, Arrays
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import BELOW, IN_TITLE, Item, comparable
from graphmodel.overlap.sparse import Whole
from graphmodel.overlap.weights import WEIGHTS

Near = NDArray[np.float32]
Pairs = tuple[Whole, Whole]
EVERY_PAIR = 700  # items up to which every pair is scored
BEST = 40  # partners kept of each item beyond that
WIDEST = 1024  # words laid out at most; those that tie the fewest items together go first
ROWS = 512  # items compared with all others at a time


@dataclass(frozen=True)
class Blocking:
    """Whether pairs whose plans surely do not meet in time are left out, and how many partners an item keeps."""

    times: bool = False
    best: int = BEST


def candidates(corpus: Corpus, arrays: Arrays, blocking: Blocking) -> Pairs:
    """Give the pairs to be scored, as places in the corpus, the smaller first and each pair once."""
    items = corpus.items
    if len(items) <= EVERY_PAIR:
        left, right = np.triu_indices(len(items), 1)
    else:
        left, right = _unfolded(corpus, *_best(corpus, arrays, blocking))
    keep = allowed(items, blocking)(left, right)
    return left[keep], right[keep]


def allowed(items: Sequence[Item], blocking: Blocking) -> Callable[[Whole, Whole], NDArray[np.bool_]]:
    """Give the rule that says of pairs of places whether they may be proposed."""
    actions = np.array([item.sort == "action" for item in items], bool)
    plans = _numbered([item.plan for item in items])
    owners = _numbered([item.partnership or item.plan for item in items])
    first = np.array([(item.plan_start or date.min).toordinal() for item in items])
    last = np.array([(item.plan_end or date.max).toordinal() for item in items])

    def rule(left: Whole, right: Whole) -> NDArray[np.bool_]:
        both = actions[left] & actions[right]
        fine: NDArray[np.bool_] = both | ((actions[left] | actions[right]) & (plans[left] != plans[right]))
        if blocking.times:
            meets = (first[left] <= last[right]) & (first[right] <= last[left])
            fine &= meets | (owners[left] == owners[right])
        return fine

    return rule


def reason_against(a: Item, b: Item, blocking: Blocking) -> str | None:
    """Say in words why a pair may not be proposed, or None where it may."""
    if not comparable(a, b):
        return "What is no action is compared with the actions of other plans only."
    if not allowed([a, b], blocking)(np.array([0]), np.array([1]))[0]:
        return "Their plans do not run at the same time, so neither could share the other's cost."
    return None


def _numbered(names: list[str]) -> Whole:
    numbers = {name: number for number, name in enumerate(sorted(set(names)))}
    return np.array([numbers[name] for name in names], np.int64)


def _best(corpus: Corpus, arrays: Arrays, blocking: Blocking) -> Pairs:
    """Give for each item its best partners by a quick likeness: sums instead of halved ones, whole texts only."""
    firsts = np.array([at for at, item in enumerate(corpus.items) if _stands(corpus, item)], np.int64)
    near = _features(arrays, firsts)
    fine = allowed([corpus.items[at] for at in firsts], blocking)
    rights, lefts = [], []
    everyone = np.arange(len(firsts), dtype=np.int64)
    for start in range(0, len(firsts), ROWS):
        mine = everyone[start : start + ROWS]
        alike = near[mine] @ near.T
        alike[mine - start, mine] = -1.0
        alike[~fine(mine[:, None], everyone[None, :])] = -1.0
        most = min(blocking.best, len(firsts) - 1)
        partners = np.argpartition(alike, len(firsts) - most, axis=1)[:, -most:]
        rights.append(partners.ravel())
        lefts.append(np.repeat(mine, most))
    pairs = np.sort(np.stack([np.concatenate(lefts), np.concatenate(rights)]), axis=0)
    codes = np.unique(pairs[0] * len(firsts) + pairs[1])
    return firsts[codes // len(firsts)], firsts[codes % len(firsts)]


def _stands(corpus: Corpus, item: Item) -> bool:
    """Say whether an item stands for itself or for its family."""
    family = corpus.family_of.get(item.id)
    return family is None or family.members[0].id == item.id


def _features(arrays: Arrays, rows: Whole) -> Near:
    """Give rows whose products add up to about what the claims about whole texts and topics do."""
    columns = [_words(arrays, rows) * np.float32(np.sqrt(WEIGHTS["same words"]))]
    for facet, topics in arrays.topics.items():
        held, rare = topics.laid_out()[rows], WEIGHTS[CLAIMS[facet]] * topics.rarity
        columns.append(((held > 0) * np.sqrt(BELOW * rare)).astype(np.float32))
        columns.append(((held >= IN_TITLE) * np.sqrt((IN_TITLE - BELOW) * rare)).astype(np.float32))
    return np.concatenate(columns, axis=1)


def _words(arrays: Arrays, rows: Whole) -> Near:
    """Give the weighed words of rows in full; words of one item tie nothing together."""
    whole = arrays.whole
    used = np.bincount(whole.words, minlength=whole.width)
    bound = np.bincount(whole.words, whole.values**2, minlength=whole.width) * (used > 1)
    kept = np.sort(np.argsort(-bound, kind="stable")[: min(WIDEST, int((bound > 0).sum()))])
    column = np.full(whole.width, -1, np.int64)
    column[kept] = np.arange(len(kept))
    found = np.zeros((len(whole.starts) - 1, len(kept)), np.float32)
    holders, columns = np.repeat(np.arange(len(whole.starts) - 1), np.diff(whole.starts)), column[whole.words]
    found[holders[columns >= 0], columns[columns >= 0]] = whole.values[columns >= 0]
    return found[rows]


def _unfolded(corpus: Corpus, left: Whole, right: Whole) -> Pairs:
    """Give the pairs of all members where one stood for its family, and those inside each family."""
    place = {item.id: at for at, item in enumerate(corpus.items)}
    members = {place[f.members[0].id]: [place[m.id] for m in f.members] for f in corpus.families}
    folded = np.isin(left, list(members)) | np.isin(right, list(members))
    more = [
        pair
        for a, b in zip(left[folded].tolist(), right[folded].tolist(), strict=True)
        for pair in product(members.get(a, [a]), members.get(b, [b]))
    ]
    more += [pair for group in members.values() for pair in combinations(group, 2)]
    added = np.sort(np.array(more, np.int64).reshape(-1, 2), axis=1)
    both = np.concatenate([np.stack([left[~folded], right[~folded]], axis=1), added])
    codes = np.unique(both[:, 0] * len(corpus.items) + both[:, 1])
    return codes // len(corpus.items), codes % len(corpus.items)
