"""What alike actions are about: the programmes and kinds of work that they can be drawn beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_GROUPS = 14  # more hubs than that are no overview
PROGRAMME_COUNTS = 2.0  # one scheme named by both says more than one kind of work

Pair = tuple[str, str, float]


@dataclass(frozen=True, slots=True)
class Topic:
    """A programme or a kind of work that actions name."""

    id: str
    name: str
    kind: str


def groups(pairs: Sequence[Pair], topics: Mapping[str, Sequence[Topic]]) -> dict[Topic, list[str]]:
    """Give topics with the things drawn beside each, each thing once; the likest pairs stand together first."""
    shared = {(a, b): _both(topics, a, b) for a, b, _ in pairs}
    weights = _weights(pairs, shared)
    homes: dict[str, Topic] = {}
    for a, b, _ in sorted(pairs, key=lambda pair: (-pair[2], pair[:2])):
        both = [topic for topic in shared[a, b] if topic in set(homes.values())] or shared[a, b]
        at_home = [homes[end] for end in (a, b) if end in homes and homes[end] in shared[a, b]]
        ranked = at_home or sorted(both, key=lambda topic: (-round(weights[topic], 9), topic.id))
        if ranked and (ranked[0] in homes.values() or len(set(homes.values())) < MOST_GROUPS):
            for end in (a, b):
                homes.setdefault(end, ranked[0])
    made: dict[Topic, list[str]] = defaultdict(list)
    for thing, topic in sorted(homes.items()):
        made[topic].append(thing)
    return dict(sorted(made.items(), key=lambda item: item[0].id))


def _both(topics: Mapping[str, Sequence[Topic]], a: str, b: str) -> list[Topic]:
    return sorted(set(topics.get(a, ())) & set(topics.get(b, ())), key=lambda topic: topic.id)


def _weights(pairs: Sequence[Pair], shared: Mapping[tuple[str, str], Sequence[Topic]]) -> dict[Topic, float]:
    """Give how much each topic ties together; strong pairs count far more than weak ones."""
    weights: dict[Topic, float] = defaultdict(float)
    for a, b, score in pairs:
        for topic in shared[a, b]:
            weights[topic] += score**2 * (PROGRAMME_COUNTS if topic.kind == "programme" else 1.0)
    return weights
