"""What is rare: how often each topic, word and lead occurs, copies of a template counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from graphmodel.overlap.families import Family, families_of
from graphmodel.overlap.items import FACETS, Item, places_of
from graphmodel.overlap.wording import stems

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
    whole: Mapping[str, Vector]
    parts: Mapping[str, tuple[tuple[str, Vector], ...]]

    @classmethod
    def of(cls, items: Sequence[Item]) -> Corpus:
        """Give the corpus of items; their order does not matter."""
        families = families_of(items)
        family_of = {member.id: family for family in families for member in family.members}
        once = [i for i in items if i.id not in family_of or family_of[i.id].members[0].id == i.id]
        places, count = places_of(items), len(once)
        topics = Counter((facet, topic) for item in once for facet in FACETS for topic in item.named(facet))
        leads = Counter(lead for item in once for lead in item.leads)
        words = Counter(word for item in once for word in _words(item.text, places))
        weigh = {word: log((count + 1) / (times + 1)) + 1 for word, times in words.items()}
        return cls(
            items,
            families,
            family_of,
            count,
            {key: rarity(times, count) for key, times in topics.items()},
            {key: rarity(times, count) for key, times in leads.items()},
            {item.id: _vector(item.text, places, weigh) for item in items},
            {item.id: tuple((part, _vector(part, places, weigh)) for part in item.parts) for item in items},
        )


def rarity(times: int, count: int) -> float:
    """Give how telling a thing is that occurs so many times: near 1 for a single one, near 0 for one in all."""
    return max(0.0, log((count + 1) / (times + 0.5)) / log(count + 1)) if count > 0 else 0.0


def _words(text: str, places: frozenset[str]) -> set[str]:
    return {word for word in stems(text) if word not in places}


def _vector(text: str, places: frozenset[str], weigh: Mapping[str, float]) -> Vector:
    """Give the weighed words of a text, of length one."""
    counts = Counter(word for word in stems(text) if word not in places)
    raw = {word: (1 + log(times)) * weigh.get(word, 1.0) for word, times in counts.items()}
    length = sqrt(sum(value * value for value in raw.values()))
    return {word: value / length for word, value in raw.items()} if length else {}


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
