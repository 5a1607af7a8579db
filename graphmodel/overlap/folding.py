"""A rollout stands once in a list for people: its rows folded into the pair that is most alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

Row = dict[str, Any]
IdPair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Rollout:
    """One piece of work that a plan prints for several localities: ids of its actions, and where they are."""

    id: str
    name: str
    actions: tuple[str, ...]
    localities: tuple[str, ...]


@dataclass(frozen=True)
class Rollouts:
    """The rollouts of some actions, by each of their actions."""

    of: Mapping[str, Rollout]

    def work(self, action: str) -> str:
        """Give what an action is a row of: its rollout, else itself."""
        found = self.of.get(action)
        return found.id if found else action

    def rows(self, action: str) -> tuple[str, ...]:
        """Give the ids of all actions of the same rollout; of an action in none, its own."""
        found = self.of.get(action)
        return found.actions if found else (action,)

    def places(self, action: str) -> tuple[str, ...]:
        """Give the localities of the action's rollout; none of an action that is in none."""
        found = self.of.get(action)
        return found.localities if found else ()

    def pairs(self, one: str, other: str) -> list[IdPair]:
        """Give the pairs of actions that a verdict on two pieces of work is about."""
        if self.work(one) == self.work(other):
            return list(combinations(self.rows(one), 2))
        return list(product(self.rows(one), self.rows(other)))


def rollouts_of(graph: Graph, actions: Iterable[str]) -> Rollouts:
    """Give the rollouts that actions belong to."""
    rows = graph.read(statement("check", "rollouts-of"), {"ids": sorted(set(actions))})
    found: dict[str, Rollout] = {}
    for id_ in dict.fromkeys(row["family"] for row in rows):
        mine = [row for row in rows if row["family"] == id_]
        actions_, places = (tuple(row[name] for row in mine) for name in ("action", "locality"))
        found |= dict.fromkeys(actions_, Rollout(id_, mine[0]["name"], actions_, places))
    return Rollouts(found)


def folded(rows: Sequence[Row], known: Rollouts) -> list[Row]:
    """Give pairs with each rollout once: of several pairs of the same two pieces of work the first one stays.

    `places_a`, `places_b` are where a side's rollout is, empty where it is none; `all_rows` are the pairs of all rows.
    """
    groups: dict[frozenset[str], list[Row]] = {}
    for row in rows:
        groups.setdefault(frozenset(known.work(row[side]["action"]) for side in "ab"), []).append(row)
    return [first | _stands_for(first, known) for first, *_ in groups.values()]


def _stands_for(row: Row, known: Rollouts) -> Row:
    one, other = row["a"]["action"], row["b"]["action"]
    places = {f"places_{side}": known.places(row[side]["action"]) for side in "ab"}
    return places | {"all_rows": known.pairs(one, other)}
