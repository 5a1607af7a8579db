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
        *(dict[str, object](by=by) for by in ("harm", "authority", "work", "who", "setting", "approach")),
        *(dict[str, object](by=by, basis="inferred") for by in ("priority", "harm")),
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
    "where-felt": [{"agency": "preston-city-council"}, {"agency": "lancashire-constabulary"}],
    "funding-risk": [{"agency": "icb"}],
    "unanswered-commitments": [{"kind": "objective"}, {"basis": "stated"}, {"plan": "preston-2018"}],
    "principle-traces": [{"basis": "inferred"}, {"principle": "4"}],
    "open-gaps": [{"picked_up": "true"}],
    "reporting-lines": [{"plan": "lancashire-strategy-2020-25"}],
    "authorities-without-lead": [{"plan": "preston-2018"}],
    "same-kind": [{"work": work} for work in ("mapping-services", "training", "trauma-informed")],
    "same-cohort": [{"age": "15"}, {"setting": "custody"}],
    "panels": [{"for_whom": "young-people"}],
    "reach": [{"steps": "1"}, {"steps": "3"}, {"agency": "lancashire-constabulary"}],
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


def test_the_same_people_at_the_same_door(five_plans: Graph) -> None:
    documents = ask(five_plans, question("rests-on-documents"))
    panels = ask(five_plans, question("panels"))
    cohorts = ask(five_plans, question("same-cohort"))
    alike = ask(five_plans, question("same-cohort"), {"age": "15", "setting": "custody"})

    assert [(r["plan"], r["line"], r["in_lead"]) for r in documents.rows] == [
        *(("blackpool-2024-25", line, False) for line in (37, 39, 48, 53, 69, 96, 103, 120, 122)),
        ("lancaster-2011-12", 65, False),
        ("lancaster-2011-12", 95, False),  # in a footnote to the row
        ("preston-2021-25", 87, True),
        *(("preston-2021-25", 88, False),) * 2,
        ("preston-2021-25", 110, True),
        *(("preston-2021-25", 111, False),) * 2,
        ("preston-2021-25", 128, True),
        *(("preston-2021-25", 129, False),) * 2,
        *(("preston-2021-25", 148, False),) * 2,
        ("preston-2021-25", 166, True),
        *(("preston-2021-25", 167, False),) * 2,
    ]
    assert [(r["plan"], r["line"], r["state"], r["for_whom"]) for r in panels.rows] == [
        ("blackpool-2024-25", 38, "to be set up", "young-people"),
        ("blackpool-2024-25", 62, "meets", "offenders"),
        ("blackpool-2024-25", 63, "to be set up", "young-people"),
        ("blackpool-2024-25", 77, "meets", None),
        ("blackpool-2024-25", 101, "meets", "young-people"),
        ("lancashire-strategy-2020-25", 700, "asked for", "young-people"),
        ("lancaster-2011-12", 38, "meets", None),
        ("lancaster-2011-12", 41, "meets", "victims"),
        ("lancaster-2011-12", 51, "meets", "vulnerable-adults"),
        ("lancaster-2011-12", 80, "meets", "vulnerable-adults"),
        ("preston-2018", 201, "to be set up", None),
        ("preston-2018", 206, "meets", "offenders"),
        ("preston-2021-25", 195, "to be set up", "young-people"),
    ]
    assert [(r["plan"], r["line"], r["age_from"], r["age_to"]) for r in cohorts.rows] == [
        ("lancashire-strategy-2020-25", 676, 0, 5),
        ("lancashire-strategy-2020-25", 676, 3, 5),
        ("preston-2021-25", 205, 10, 17),
        ("lancashire-strategy-2020-25", 716, 10, 25),
        ("lancashire-strategy-2020-25", 734, 10, 39),
        ("blackpool-2024-25", 53, 18, None),
        ("blackpool-2024-25", 39, None, 17),
        ("blackpool-2024-25", 101, None, 17),
        ("blackpool-2024-25", 63, None, 24),
        *(("lancashire-strategy-2020-25", line, None, 24) for line in (497, 498, 499)),
    ]
    assert [(r["plan"], r["line"]) for r in alike.rows] == [("preston-2021-25", 205), ("blackpool-2024-25", 63)]
    assert (documents.total, panels.total, alike.total) == (204, 276, 12)
