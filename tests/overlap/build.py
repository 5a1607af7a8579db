"""Builders of items to compare, in as few words as a test needs; and random ones for what must hold of any."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from graphmodel.overlap.items import BELOW, IN_TITLE, Item, Topic

WORDS = (
    *(
        "youth",
        "police",
        "night",
        "school",
        "mentoring",
        "patrol",
        "survey",
        "training",
        "families",
        "safety",
        "pupils",
    ),
    *("reduce", "support", "deliver", "review", "knives", "drugs", "victims", "estates", "taxis", "licence", "schemes"),
)


def item(title: str, plan: str = "north", **more: Any) -> Item:
    """Give an action of a plan; a name of a facet takes the ids of its topics, all in the title."""
    topics = {facet: more.pop(facet, ()) for facet in ("work", "harm", "setting", "programme")}
    named = {facet: {id_: Topic(id_, facet, id_, IN_TITLE) for id_ in ids} for facet, ids in topics.items()}
    id_ = more.pop("id", f"{plan}/{title}/{more.get('locality')}")
    return Item(id=id_, plan=plan, partnership=more.pop("partnership", plan), title=title, topics=named, **more)


def many(count: int, seed: int = 1, plans: int = 3) -> list[Item]:
    """Give random items: some with topics below the title, some in families, some without any words that count."""
    chance = random.Random(seed)
    return [_any(chance, number, f"plan-{chance.randrange(plans)}") for number in range(count)]


def _any(chance: random.Random, number: int, plan: str) -> Item:
    topics = {
        facet: {
            id_: Topic(id_, facet, id_, chance.choice((IN_TITLE, BELOW)))
            for id_ in chance.sample([f"{facet}-{n}" for n in range(9)], chance.choice((0, 0, 1, 2, 4)))
        }
        for facet in ("work", "harm", "setting", "programme")
    }
    local = chance.random() < 0.3
    return Item(
        id=f"{plan}/{number}",
        plan=plan,
        partnership=plan,
        title="Walk the park" if local else _words(chance, chance.choice((1, 2, 5, 8))),
        summary=_words(chance, 12) if chance.random() < 0.5 else None,
        outcomes=tuple(_words(chance, 4) for _ in range(chance.randrange(4))),
        locality=f"Ward {number}" if local else None,
        leads=frozenset(chance.sample(["police", "council", "fire"], chance.randrange(3))),
        topics=topics,
        plan_start=date(2020, 1, 1),
        order=number,
        sort="action" if chance.random() < 0.9 else "commitment",
    )


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(count)).capitalize() + "."
