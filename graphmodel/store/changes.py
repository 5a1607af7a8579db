"""What a reload would change: the actions of the graph compared with those of the file, wherever they stand."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from graphmodel.store.rows import PlanRows

# Where a fact stands is no part of the fact: a row moved by a page is not a changed action.
PLACE = frozenset({"file", "page", "line", "table", "row", "order"})
TIES = {
    "leads": ("LEADS", "agency"),
    "supports": ("SUPPORTS", "agency"),
    "names": ("NAMES", "label"),
    "addresses": ("ADDRESSES", "priority"),
    "takes-place-in": ("IN", "locality"),
    "delivers": ("DELIVERS", "programme"),
    "concerns-concept": ("CONCERNS", "concept"),
    "concerns-harm": ("CONCERNS", "harm"),
    "linked-to": ("LINKED_TO", "other"),
}
Facts = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """Titles of the actions that a load would bring, change or take away, and how many stay as they are."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    same: int = 0

    def __str__(self) -> str:
        """Give the counts in words."""
        return f"{len(self.new)} new, {len(self.changed)} changed, {len(self.gone)} gone, {self.same} as they were"


def compare(rows: PlanRows, actions: list[dict[str, Any]], ties: list[dict[str, Any]]) -> Difference:
    """Give the difference between a plan's rows and what the graph holds of it."""
    titles = {row["id"]: row["title"] for row in rows.files["actions"]}
    before_titles = {row["id"]: row["props"]["title"] for row in actions}
    now, before = _facts_of_rows(rows), _facts_of_graph(actions, ties)
    return Difference(
        new=tuple(titles[id_] for id_ in titles if id_ not in before),
        changed=tuple(titles[id_] for id_ in titles if id_ in before and now[id_] != before[id_]),
        gone=tuple(before_titles[id_] for id_ in before if id_ not in titles),
        same=sum(id_ in before and now[id_] == before[id_] for id_ in titles),
    )


def _facts_of_rows(rows: PlanRows) -> Facts:
    facts = {row["id"]: {_fact("", "", row)} for row in rows.files["actions"]}
    for name, (kind, end) in TIES.items():
        for row in rows.files[name]:
            facts[row["action"]].add(_fact(kind, row[end], row.get("props", {})))
    return facts


def _facts_of_graph(actions: list[dict[str, Any]], ties: list[dict[str, Any]]) -> Facts:
    facts = {row["id"]: {_fact("", "", row["props"])} for row in actions}
    for row in ties:
        facts[row["id"]].add(_fact(row["type"], row["other"], row["props"]))
    return facts


def _fact(kind: str, other: str, props: dict[str, Any]) -> str:
    kept = {name: value for name, value in props.items() if name not in PLACE}
    return f"{kind} {other} {json.dumps(kept, sort_keys=True)}"
