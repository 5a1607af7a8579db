"""Pairs and families into the graph: those of one area replaced in one transaction, so that the old ones stay or go."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from graphmodel.ids import digest, numbered, slug
from graphmodel.overlap.areas import Area
from graphmodel.overlap.claims import Claim
from graphmodel.overlap.families import Family
from graphmodel.overlap.pairs import Pair
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph, Transaction

BATCH = 5000
FILES = {"action": "overlaps", "commitment": "overlaps-commitment", "passage": "overlaps-passage"}
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """What the comparison of one area found."""

    area: Area
    pairs: Sequence[Pair]
    families: Sequence[Family]


def write(graph: Graph, found: Found) -> None:
    """Replace what the graph holds of an area; when this is stopped half-way, everything is as it was."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    run = f"{now} {digest(found.area.id, found.area.state)}"
    rows = {name: [_pair(pair, run) for pair in found.pairs if pair.b.sort == sort] for sort, name in FILES.items()}
    ids = numbered(f"{family.members[0].plan}/family-{slug(family.name)}" for family in found.families)
    rows["families"] = [_family(id_, family) for id_, family in zip(ids, found.families, strict=True)]
    rows["members"] = [row for id_, each in zip(ids, found.families, strict=True) for row in _members(id_, each)]
    rows["comparisons"] = [
        {
            "id": found.area.id,
            "state": found.area.state,
            "run": run,
            "at": now,
            "plans": [plan.plan for plan in found.area.plans],
            "pairs": len(found.pairs),
        }
    ]
    graph.write(lambda tx: _replace(tx, rows, found.area))


def drop(graph: Graph, areas: Sequence[str]) -> None:
    """Forget that areas were compared which are no areas any more; their pairs are replaced with their plans."""
    graph.write(lambda tx: _drop(tx, list(areas)))


def _drop(tx: Transaction, areas: list[str]) -> None:
    tx.run(statement("write", "drop-comparisons"), {"ids": areas})
    tx.run(statement("write", "drop-families"), {"plans": [], "ids": []})


def _replace(tx: Transaction, rows: dict[str, list[Row]], area: Area) -> None:
    plans = [plan.plan for plan in area.plans]
    tx.run(statement("write", "clear-overlaps"), {"plans": plans})
    tx.run(statement("write", "clear-members"), {"plans": plans})
    tx.run(statement("write", "drop-families"), {"plans": plans, "ids": [row["id"] for row in rows["families"]]})
    for name, entries in rows.items():
        for start in range(0, len(entries), BATCH):
            tx.run(statement("write", name), {"rows": entries[start : start + BATCH]})


def _pair(pair: Pair, run: str) -> Row:
    heaviest = sorted(pair.claims, key=lambda claim: -claim.weight)
    props = {
        "kind": pair.kind,
        "score": pair.score,
        "concurrent": pair.concurrent,
        "claims": len(pair.claims),
        "strongest": heaviest[0].sentence if heaviest else None,
        "evidence": json.dumps([evidence(claim) for claim in heaviest], ensure_ascii=False),
        "shared": sorted(pair.a.about & pair.b.about),
        "run": run,
    }
    return {"a": pair.a.id, "b": pair.b.id, "props": {k: value for k, value in props.items() if value is not None}}


def evidence(claim: Claim) -> Row:
    """Give a claim as the contract prints it; the weights add up to the score."""
    return {"name": claim.name, "weight": claim.weight, "sentence": claim.sentence, "a": claim.a, "b": claim.b}


def _family(id_: str, family: Family) -> Row:
    first, count = family.members[0], len(family.members)
    return {"id": id_, "name": family.name, "plan": first.plan, "first": first.id, "members": count}


def _members(id_: str, family: Family) -> Iterator[Row]:
    for order, member in enumerate(family.members, start=1):
        odd = [why for other, why in family.odd if other.id == member.id]
        yield {"action": member.id, "family": id_, "props": {"order": order, "odd": odd}}
