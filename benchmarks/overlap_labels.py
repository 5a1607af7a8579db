"""The labelled pairs of real plans: how well they are ranked, how wide chance makes that, what phrases owe to them.

    python benchmarks/overlap_labels.py

For each labelled pair of plans: average precision (a rollout counted once), its 90 % range when the true pairs are
drawn again, and the same without the phrases that no other plan bears out: what a plan nobody wrote phrases for gets.
"""

from __future__ import annotations

import importlib.util
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

from _measure import ROOT, documents

from graphmodel.agencies import resolve
from graphmodel.mentions import coverage, recognise
from graphmodel.overlap.items import Item, as_item
from graphmodel.overlap.pairs import compare
from graphmodel.overlap.weights import NO_SCHEME
from graphmodel.records import Mention, Plan
from graphmodel.registers import Registers, load_registers
from loaders import read

SHARED = ROOT.parent / "shared"
DRAWS = 200


def scorer() -> ModuleType:
    """Give the scorer of the labels as a module."""
    spec = importlib.util.spec_from_file_location("score_overlaps", SHARED / "tools" / "score_overlaps.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def items(plans: Sequence[Plan], known: Registers) -> list[Item]:
    """Give what the plans hold as the graph would give it."""
    return [item for plan in plans for item in _items(recognise(plan, known), known)]


def _items(plan: Plan, known: Registers) -> list[Item]:
    head = plan.plan
    base = {"plan": head.id, "partnership": head.partnership_id, "plan_start": head.start, "plan_end": head.end}
    rows: list[tuple[dict[str, Any], tuple[Mention, ...]]] = [
        (
            {
                **{name: getattr(a, name) for name in ("id", "title", "summary", "code", "locality", "order")},
                **{name: getattr(a.timescale, name) for name in ("start", "end", "review", "ongoing")},
                "outcomes": list(a.outcomes),
                "leads": [party.agency or party.name for party in a.parties if party.role == "lead"],
                "file": a.place.file,
                "line": a.place.line,
            },
            a.mentions,
        )
        for a in plan.actions
    ]
    rows += [
        (
            {"id": c.id, "sort": "commitment", "title": c.text, "response": c.response, "code": c.ref, "order": order}
            | {"file": c.place.file, "line": c.place.line},
            c.mentions,
        )
        for order, c in enumerate(plan.commitments, 1)
        if c.kind != "outcome_measure"
    ]
    return [as_item(base | row, _topics(mentions, known)) for row, mentions in rows]


def _topics(mentions: Sequence[Mention], known: Registers) -> list[dict[str, object]]:
    facets: dict[str, str | None] = {topic.id: topic.facet for topic in known.concepts}
    facets |= {one.id: "programme" for one in known.programmes if one.kind not in NO_SCHEME}
    return [
        {"id": m.id, "facet": facets[m.id], "phrase": m.wording, "where": m.where}
        for m in mentions
        if m.kind != "harm" and m.id in facets
    ]


def ranking(plans: Sequence[Plan], known: Registers) -> list[dict[str, Any]]:
    """Give the pairs of plans as the command prints them, as far as the scorer reads them."""
    found = compare(items(plans, known), {})
    return [
        {"a": _side(p.a), "b": _side(p.b), "kind": p.kind, "score": p.score, "concurrent": p.concurrent} for p in found
    ]


def _side(item: Item) -> dict[str, Any]:
    return {"plan": item.plan, "code": item.code, "title": item.title, "place": dict(item.place)}


def borne_out(known: Registers, others: Sequence[Plan]) -> Registers:
    """Give the registers without the phrases that find nothing in the other plans."""
    read_there = list(coverage.texts(recognise(plan, known) for plan in others))
    idle = set(coverage.unused(read_there, known.concepts))
    concepts = tuple(
        replace(topic, phrases=tuple(p for p in topic.phrases if (topic.id, p) not in idle)) for topic in known.concepts
    )
    return replace(known, concepts=concepts, digest=f"{known.digest} without {len(idle)}")


def drawn(score: ModuleType, ranked: list[Any], true_in_all: int) -> tuple[float, float]:
    """Give the 5th and 95th of a hundred of the precision, when the true pairs are drawn again with replacement."""
    chance, true = random.Random(7), [key for key, grade, _ in ranked if grade in score.TRUE]
    values = []
    for _ in range(DRAWS):
        times = Counter(chance.choices(true, k=len(true)))
        hits, wrong, total = 0, 0, 0.0
        for key, grade, _ in ranked:
            hits += times[key]
            wrong += grade not in score.TRUE
            total += times[key] * hits / max(1, hits + wrong)
        values.append(total / true_in_all)
    values.sort()
    return values[DRAWS // 20], values[-DRAWS // 20]


def main() -> None:
    """Print one row for each labelled pair of plans."""
    score, known = scorer(), load_registers()
    gold = score.Gold(json.loads((SHARED / "gold" / "overlaps.json").read_text(encoding="utf-8")))
    plans = [resolve(read(path), known) for path in documents()]
    invented = [resolve(read(path), known) for path in sorted((ROOT / "examples").glob("*.txt"))]
    everything = score.ranking(ranking(plans, known), gold)
    print(f"{'plans':52s} {'AP1':>6s} {'90 % of draws':>14s} {'phrases of others only':>23s}")
    for pair in gold.plan_pairs:
        others = [plan for plan in (*plans, *invented) if plan.plan.id not in pair]
        without = score.ranking(ranking(plans, borne_out(known, others)), gold)
        mine = [each for each in everything if score.plans_of(each[0]) == pair]
        all_of, rest = (score.figures(ranked, {pair}, gold) for ranked in (everything, without))
        low, high = drawn(score, mine, all_of["true"])
        print(f"{' ~ '.join(sorted(pair)):52s} {all_of['AP1']:6.3f} {low:6.2f} – {high:4.2f} {rest['AP1']:23.3f}")


if __name__ == "__main__":
    main()
