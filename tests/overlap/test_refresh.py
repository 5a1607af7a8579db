"""What the graph keeps of a comparison: never stale, never half written, the same whatever came first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from graphmodel import store
from graphmodel.cli.naming import action_id, item_id
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.overlap import Choice, areas, explain, listed, refresh, running, writing
from graphmodel.overlap.areas import EVERYWHERE, areas_of
from graphmodel.overlap.reading import read_items, read_plans
from graphmodel.records import Commitment, Plan, Statement
from tests.build import action, mention, party, place, plan, until
from tests.store.small import REGISTERS

PARK = "Walk the park"
WEST = {"partnership_id": "csp-west"}


def lamps(plan_id: str, partnership: str, title: str = "Grip patrol of dark paths") -> Plan:
    """Give a plan with one action that names the patrol scheme, and one that is its own."""
    named = (mention("grip", "Grip"), mention("patrol", "patrol", "concept"))
    actions = (
        action(title, party("Police", "police"), code="1.1", mentions=named),
        action(f"Paint {plan_id}", code="1.2"),
    )
    return plan(plan_id, *actions, partnership_id=partnership, partnership=partnership)


NORTH, SOUTH = lamps("north", "csp-north"), lamps("south", "csp-south", "Patrol of paths under Grip")
ROLLED = replace(
    plan("rolled", *(action(PARK, locality=name, id=f"rolled/{name}") for name in ("East", "West")), **WEST),
    statements=(Statement("existing", "Grip patrols walk the paths", None, place(5), NORTH.actions[0].mentions),),
)
STRATEGY = replace(
    plan("strategy", kind="strategy"),
    commitments=(
        Commitment(
            "strategy/r1",
            "recommendation",
            "R1",
            "Grip patrols on dark paths",
            None,
            None,
            place(7),
            NORTH.actions[0].mentions,
        ),
    ),
    statements=(Statement("planned", "More Grip patrols on paths", None, place(9), NORTH.actions[0].mentions),),
)
PLANS = (NORTH, SOUTH, ROLLED, STRATEGY)


@pytest.fixture
def filled(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    refresh(graph)
    return graph


def pairs(graph: Graph, **choice: Any) -> dict[tuple[str, str], dict[str, Any]]:
    found = listed(graph, Choice(passages=True, **choice)).pairs
    return {(row["a"]["action"], row["b"]["action"]): row for row in found}


def families(graph: Graph) -> list[dict[str, Any]]:
    return graph.read(
        "MATCH (f:Family)<-[:MEMBER_OF]-(a:Action) RETURN f.id AS id, f.name AS name, count(a) AS members"
    )


def test_two_plans_name_one_scheme_and_a_strategy_asks_for_it(filled: Graph) -> None:
    found = pairs(filled)
    row = found["north/grip-patrol-of-dark-paths", "south/patrol-of-paths-under-grip"]

    assert row["kind"] == "duplicate"
    assert row["score"] == pytest.approx(sum(claim["weight"] for claim in row["evidence"]))
    assert row["a"]["place"] == {"file": "north.txt", "page": None, "line": 1, "table": None, "row": None}
    assert {b for _, b in found} >= {"strategy/r1"}
    assert any(row["b"]["sort"] == "Passage" for row in found.values())
    assert families(filled) == [{"id": "rolled/family-walk-the-park", "name": PARK, "members": 2}]


def test_nothing_is_compared_twice(filled: Graph) -> None:
    assert refresh(filled).compared == 0


def test_a_changed_plan_is_compared_anew_and_leaves_no_trace(filled: Graph) -> None:
    before = pairs(filled)
    store.forget(filled, "south")
    store.forget(filled, "rolled")

    assert refresh(filled).compared == 1
    assert not any("south" in key for pair in pairs(filled) for key in pair)
    assert families(filled) == []
    store.load(filled, SOUTH)
    store.load(filled, ROLLED)
    refresh(filled)
    assert pairs(filled) == before


def test_an_emptied_graph_keeps_nothing(filled: Graph) -> None:
    for each in PLANS:
        store.forget(filled, each.plan.id)
    refresh(filled)

    assert filled.read("MATCH (n:Comparison|Family) RETURN n.id AS id") == []
    assert listed(filled, Choice()).pairs == []


def test_a_run_that_breaks_off_leaves_the_old_pairs(filled: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    before = pairs(filled)
    store.load(filled, lamps("third", "csp-west"))
    monkeypatch.setitem(writing.FILES, "passage", "no-such-file")

    with pytest.raises(UsageError):
        refresh(filled)

    assert pairs(filled) == before
    monkeypatch.undo()
    assert refresh(filled).compared == 1
    assert len(pairs(filled)) > len(before)


def test_many_areas_are_compared_in_processes_and_apart(filled: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(areas, "SMALL", 1)

    assert [area.id for area in areas_of(read_plans(filled))] == ["E1", "E2", "unplaced"]
    assert refresh(filled).compared == 3
    apart = explain(filled, NORTH.actions[0].id, SOUTH.actions[0].id)
    assert "different areas" in (apart.why_not or "")
    assert not pairs(filled, between=("north", "north"))
    # Two plans that are named are compared wherever they lie.
    assert pairs(filled, between=("north", "csp-south"))
    assert filled.read("MATCH (c:Comparison {id: $id}) RETURN c.id AS id", {"id": EVERYWHERE}) == []


def test_areas_give_the_same_in_processes_as_in_one(filled: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(areas, "SMALL", 1)
    refresh(filled)
    found = pairs(filled)
    one_by_one = {}
    for area in areas_of(read_plans(filled)):
        for pair in running.compare_area(area, read_items(filled, area.plans)):
            one_by_one[pair.a.id, pair.b.id] = pair.score

    assert {key: row["score"] for key, row in found.items()} == pytest.approx(one_by_one)


def test_a_pair_that_is_not_listed_is_explained(filled: Graph) -> None:
    found = explain(filled, NORTH.actions[1].id, SOUTH.actions[1].id)

    assert found.why_not is None or "below" in found.why_not
    assert explain(filled, NORTH.actions[0].id, "strategy/r1").why_not is None
    with pytest.raises(UsageError, match="no-such"):
        explain(filled, NORTH.actions[0].id, "north/no-such")
    with pytest.raises(UsageError, match="nowhere"):
        explain(filled, "nowhere/1", SOUTH.actions[0].id)
    with pytest.raises(UsageError, match="Both names"):
        explain(filled, "strategy/r1", "strategy/r1")


def test_names_mean_one_thing_whatever_command_takes_them(filled: Graph) -> None:
    patrol = NORTH.actions[0].id
    named = {name: item_id(filled, name) for name in (patrol, "north:1.1", "north:1", "north: 1.1 ", "strategy:R1")}

    assert set(named.values()) == {patrol, "strategy/r1"}
    assert item_id(filled, "strategy:9").startswith("strategy/passage-")
    with pytest.raises(UsageError, match="a strategy asks for"):
        action_id(filled, "strategy:R1")


@pytest.mark.parametrize(
    ("name", "said"),
    [("north:9.9", "9.9"), ("nowhere:1.1", "loaded plan"), ("north", "loaded"), ("rolled:Walk", "Walk")],
)
def test_a_name_that_means_nothing_is_refused(filled: Graph, name: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        item_id(filled, name)


def test_plans_that_are_not_loaded_are_refused(filled: Graph) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        listed(filled, Choice(between=("nowhere", "south")))


def test_a_plan_without_a_period_has_the_days_of_its_actions(graph: Graph) -> None:
    dated = lamps("dated", "csp-west")
    first, second = dated.actions
    dated = replace(dated, actions=(replace(first, timescale=until("2019-03-31")), second))
    store.prepare(graph, REGISTERS)
    for each in (dated, NORTH):
        store.load(graph, each)
    days = {
        item.id: (item.plan_start, item.plan_end, item.inferred) for item in read_items(graph, read_plans(graph)).items
    }

    assert days[second.id] == (date(2019, 3, 1), date(2019, 3, 31), True)
    assert days[NORTH.actions[0].id] == (None, None, False)
