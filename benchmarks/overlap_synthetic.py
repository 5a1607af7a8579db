"""Synthetic plans for the benchmarks of overlaps: areas of plans whose actions talk as plans do, with planted pairs.

Bodies, concepts and words follow Zipf's law; each concept brings words of its own. A planted pair is one piece of work
in two plans of an area: most of its concepts, perhaps its programme, and a quarter of its words are the same.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from graphmodel.overlap.items import BELOW, IN_TITLE, Item, Topic

PLANS, ACTIONS = 28, 60  # plans an area, actions a plan
SIZES = {"work": 45, "harm": 25, "setting": 20, "programme": 400}
MOST = {"work": 4, "harm": 3, "setting": 2, "programme": 2}
WORDS, OWN = 6000, 40  # words of the trade, words that each concept brings
PLANTED, KEPT_TOPIC, KEPT_WORD = 0.05, 0.8, 0.25
SYLLABLES = (
    "st pr tr gr br cl sh ch th v m n l p b d f g r s t w h c k j",
    "a e i o u ai ea ou ee oa",
    "ment tion ness ing er ence al ity ward rd st nt sh m n l t d ck ll",
)
START, MIDDLE, END = (each.split() for each in SYLLABLES)


@dataclass(frozen=True)
class Made:
    """The items of an area, and the planted pairs as ids."""

    items: list[Item]
    planted: list[tuple[str, str]]


@dataclass(frozen=True)
class Trade:
    """What all plans of a trade have in common: words, and which of them each concept brings."""

    words: list[str]
    own: dict[str, NDArray[np.int64]]

    @classmethod
    def of(cls, seed: int = 7) -> Trade:
        """Give the same trade for the same seed."""
        chance = np.random.default_rng(seed)
        found = list(dict.fromkeys(_word(chance) for _ in range(WORDS * 3)))[:WORDS]
        own = {facet: chance.integers(0, WORDS, (size, OWN)) for facet, size in SIZES.items()}
        return cls(found, own)


def _word(chance: Generator) -> str:
    middle = "".join(str(chance.choice(MIDDLE)) + str(chance.choice(START)) for _ in range(int(chance.integers(1, 3))))
    return f"{chance.choice(START)}{middle}{chance.choice(MIDDLE)}{chance.choice(END)}"


def zipf(chance: Generator, size: int, count: int) -> NDArray[np.int64]:
    """Give numbers below `size`, the small ones far more often."""
    found: NDArray[np.int64] = (np.exp(chance.random(count) * np.log(size + 1)) - 1).astype(np.int64)
    return found


def area(trade: Trade, number: int, actions: int = PLANS * ACTIONS) -> Made:
    """Give one area; the same for the same number."""
    chance = np.random.default_rng(1000 + number)
    items: list[Item] = []
    planted: list[tuple[str, str]] = []
    topics: list[dict[str, list[int]]] = []
    for at in range(actions):
        source = int(chance.integers(0, max(1, at - ACTIONS))) if at > ACTIONS and chance.random() < PLANTED else None
        named = _kept(chance, topics[source]) if source is not None else _named(chance)
        topics.append(named)
        words = items[source].words if source is not None else []
        items.append(_item(trade, chance, (number, at), named, words))
        if source is not None and items[source].plan != items[at].plan:
            planted.append((items[source].id, items[at].id))
    return Made(items, planted)


def areas(trade: Trade, actions: int) -> Iterator[Made]:
    """Give as many areas as hold so many actions; the last is smaller."""
    whole = PLANS * ACTIONS
    for number in range(0, -(-actions // whole)):
        yield area(trade, number, min(whole, actions - number * whole))


def _named(chance: Generator) -> dict[str, list[int]]:
    counts = {facet: int(chance.integers(1 if facet == "work" else 0, MOST[facet])) for facet in SIZES}
    return {facet: sorted(set(zipf(chance, SIZES[facet], counts[facet]).tolist())) for facet in SIZES}


def _kept(chance: Generator, named: dict[str, list[int]]) -> dict[str, list[int]]:
    """Give most of what another action names, its first kind of work always."""
    return {
        facet: [id_ for at, id_ in enumerate(ids) if (facet == "work" and not at) or chance.random() < KEPT_TOPIC]
        for facet, ids in named.items()
    }


def _item(trade: Trade, chance: Generator, key: tuple[int, int], named: dict[str, list[int]], kept: list[str]) -> Item:
    number, at = key
    plan = f"area-{number}-plan-{at // ACTIONS}"
    own = np.concatenate([trade.own[facet][ids].ravel() for facet, ids in named.items() if ids])
    drawn = np.where(chance.random(48) < 0.3, chance.choice(own, 48), zipf(chance, WORDS, 48))
    words = [trade.words[word] for word in drawn]
    for spot in np.flatnonzero(chance.random(len(words)) < KEPT_WORD if kept else np.zeros(0)):
        words[spot] = kept[int(chance.integers(0, len(kept)))]
    cuts = (0, 7, 22, 30, 39, 48)
    texts = [" ".join(words[a:b]).capitalize() + "." for a, b in itertools.pairwise(cuts)]
    start = 2018 + (at // ACTIONS) % 4
    return Item(
        id=f"{plan}/{at}",
        plan=plan,
        partnership=f"csp-{number}-{at // ACTIONS % 14}",
        title=texts[0],
        summary=texts[1],
        outcomes=tuple(texts[2:]),
        leads=frozenset(f"body-{lead}" for lead in zipf(chance, 300, int(chance.integers(1, 3))).tolist()),
        topics={
            facet: {
                f"{facet}-{id_}": Topic(f"{facet}-{id_}", facet, f"{facet} {id_}", IN_TITLE if not spot else BELOW)
                for spot, id_ in enumerate(ids)
            }
            for facet, ids in named.items()
        },
        plan_start=date(start, 4, 1),
        plan_end=date(start + 4, 3, 31),
        order=at,
    )
