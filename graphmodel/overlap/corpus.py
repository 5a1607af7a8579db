"""What is rare: how often each topic, word and lead occurs, copies of a template counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from graphmodel.overlap.families import Family, families_of
from graphmodel.overlap.items import FACETS, Item, Part, places_of, said
from graphmodel.overlap.meaning import vectors, wanted
from graphmodel.overlap.sparse import Real

Vector = Mapping[str, float]


@dataclass(frozen=True)
class Corpus:
    """Everything that is compared at once, with what it takes to weigh it."""

    items: Sequence[Item]
    families: Sequence[Family]
    family_of: Mapping[str, Family]
    count: int
    topic_rarity: Mapping[tuple[str, str], float]
    lead_rarity: Mapping[str, float]
    word_weight: Mapping[str, float]
    places: frozenset[str]
    meanings: Mapping[str, Real] | None = None
    _wholes: dict[str, Vector] = field(default_factory=dict, repr=False)
    _parts: dict[str, list[tuple[Part, Vector]]] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, items: Sequence[Item]) -> Corpus:
        """Give the corpus of items, in the order of plans; only actions decide what is rare."""
        ordered = sorted(items, key=lambda item: item.key)
        families = families_of(ordered)
        family_of = {member.id: family for family in families for member in family.members}
        once = [i for i in ordered if i.sort == "action" and _first(i, family_of.get(i.id))]
        places, count, meant = places_of(ordered), len(once), wanted()
        topics = Counter((facet, topic) for item in once for facet in FACETS for topic in item.named(facet))
        leads = Counter(lead for item in once for lead in item.leads)
        words = Counter(word for item in once for word in set(item.words) - places)
        return cls(
            ordered,
            families,
            family_of,
            count,
            {key: rarity(times, count) for key, times in topics.items()},
            {key: rarity(times, count) for key, times in leads.items()},
            {word: log((count + 1) / (times + 1)) + 1 for word, times in words.items()},
            places,
            dict(zip((item.id for item in ordered), vectors([said(i) for i in ordered]), strict=True))
            if meant
            else None,
        )

    def whole(self, item: Item) -> Vector:
        """Give the weighed words of all that an item says."""
        if item.id not in self._wholes:
            self._wholes[item.id] = self._vector(item.words)
        return self._wholes[item.id]

    def parts(self, item: Item) -> list[tuple[Part, Vector]]:
        """Give the weighed words of each sentence that can be compared alone."""
        if item.id not in self._parts:
            self._parts[item.id] = [(part, self._vector(part.words)) for part in item.parts if part.long]
        return self._parts[item.id]

    def rare(self, facet: str, topic: str) -> float:
        """Give how telling a topic is; one that no action names is as telling as can be."""
        return self.topic_rarity.get((facet, topic), rarity(0, self.count))

    def weight(self, word: str) -> float:
        """Give how much a word weighs; one that no action uses weighs most."""
        return self.word_weight.get(word) or log(self.count + 1) + 1

    def _vector(self, words: Iterable[str]) -> Vector:
        """Give words weighed by how often they stand here and how few others use them, of length one."""
        counts = Counter(word for word in words if word not in self.places)
        raw = {word: (1 + log(times)) * self.weight(word) for word, times in counts.items()}
        length = sqrt(sum(value * value for value in raw.values()))
        return {word: value / length for word, value in raw.items()} if length else {}


def _first(item: Item, family: Family | None) -> bool:
    return family is None or family.members[0].id == item.id


def rarity(times: int, count: int) -> float:
    """Give how telling a thing is that occurs so many times: near 1 for a single one, near 0 for one in all."""
    return min(1.0, max(0.0, log((count + 1) / (times + 0.5)) / log(count + 1))) if count > 0 else 0.0


def cosine(a: Vector, b: Vector) -> float:
    """Give how alike two vectors of length one are, from 0 to 1."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return sum(value * large[word] for word, value in small.items() if word in large)


def shared_words(a: Vector, b: Vector, most: int = 5) -> list[str]:
    """Give the words that make two vectors alike, the heaviest first."""
    common = {word: value * b[word] for word, value in a.items() if word in b}
    return sorted(common, key=lambda word: (-common[word], word))[:most]


def total(values: Iterable[float]) -> float:
    """Add values of which each next one counts half: the largest, half the second, a quarter of the third."""
    return sum(value * 0.5**place for place, value in enumerate(sorted(values, reverse=True)))
