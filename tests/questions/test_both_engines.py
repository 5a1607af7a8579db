"""The same rows in the same order on both engines, and of the real plans the answers that people worked out."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

import loaders
from graphmodel import store
from graphmodel.agencies import resolve
from graphmodel.engine import Graph
from graphmodel.mentions import recognise
from graphmodel.overlap import refresh
from graphmodel.questions import ask, catalogue, question
from graphmodel.registers import load_registers

VARIANTS: dict[str, list[dict[str, object]]] = {
    "leads": [{"role": "support"}],
    "agencies": [{"min_plans": "1"}],
    "single-points": [{"min": "1"}],
    "no-accountable-body": [{"any": "true"}],
    "expired": [{"on": "2025-01-01"}],
    "beyond-plan-end": [{"after": "2025-03-31"}],
    "coverage": [
        *({"by": by} for by in ("harm", "authority", "work", "who", "setting", "approach")),
        *({"by": by, "basis": "inferred"} for by in ("priority", "harm")),
    ],
    "same-work": [{"between": "csp-preston,csp-blackpool"}],
    "committed-twice": [{"kind": "duplicate,overlap"}],
    "plan-changes": [{"old": "preston-2018", "new": "blackpool-2024-25"}],
    "overlap-evidence": [{"min_score": "0.3", "undecided": "true"}],
    "interdependencies": [{"min_partnerships": "1"}],
    "former-bodies": [{"on": "2019-01-01"}],
    "voluntary-sector": [{"kind": "partnership-group"}],
    "thin-priorities": [{"basis": "inferred"}],
    "harms-without-action": [{"basis": "inferred"}],
    "no-measure": [{"why": "no-outcome"}],
    "what-if-withdrawn": [{"parts": "true"}, {"agency": "preston-city-council"}],
    "funding-risk": [{"agency": "icb"}],
    "unanswered-commitments": [{"kind": "objective"}, {"basis": "stated"}, {"plan": "preston-2018"}],
    "principle-traces": [{"basis": "inferred"}, {"principle": "4"}],
    "open-gaps": [{"picked_up": "true"}],
    "reporting-lines": [{"plan": "lancashire-strategy-2020-25"}],
    "authorities-without-lead": [{"plan": "preston-2018"}],
    "partnerships-without-plan": [{"newest_after": "2020-01-01"}],
}


@pytest.fixture(scope="module")
def heard() -> dict[str, list[dict[str, Any]]]:
    """What each engine has answered so far."""
    return {}


@pytest.fixture
def five_plans(graph: Graph, plans_dir: Path) -> Graph:
    known = load_registers()
    store.prepare(graph, known)
    for path in sorted(plans_dir.glob("*.txt")):
        store.load(graph, recognise(resolve(loaders.read(path), known), known))
    refresh(graph)
    return graph


def test_both_engines_answer_alike(five_plans: Graph, heard: dict[str, list[dict[str, Any]]]) -> None:
    asked = [(each.name, given) for each in catalogue() for given in ({}, *VARIANTS.get(each.name, []))]
    heard[five_plans.kind] = [asdict(ask(five_plans, question(name), given)) for name, given in asked]

    for other in heard.values():
        assert other == heard[five_plans.kind]
    for answer in heard[five_plans.kind]:
        printed = Counter(json.dumps(row, sort_keys=True) for row in answer["rows"])
        assert [row for row, times in printed.items() if times > 1] == [], answer["name"]


def test_the_worked_answers(five_plans: Graph) -> None:
    counts = {row["plan"]: row["actions"] for row in ask(five_plans, question("counts")).rows}
    links = ask(five_plans, question("stated-links"))
    ended = ask(five_plans, question("expired"), {"on": "2025-01-01", "plan": "preston-2021-25"})
    without = ask(five_plans, question("partnerships-without-plan"))
    nobody = ask(five_plans, question("no-accountable-body"))

    assert list(counts.values()) == [61, 0, 15, 27, 101]
    assert (len(links.rows), links.total) == (14, 14)
    assert Counter(row["why"] for row in ended.rows) == {"ended": 87, "review passed": 4}
    assert (len(without.rows), without.total) == (8, 11)
    assert [(row["plan"], row["line"]) for row in nobody.rows] == [
        *(("blackpool-2024-25", line) for line in (35, 50, 98, 109, 120)),
        *(("preston-2018", line) for line in (188, 195, 196, 198)),
    ]
    assert "4 plans of 3 of the 11 partnerships" in nobody.caveat
