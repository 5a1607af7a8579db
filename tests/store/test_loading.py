"""A plan comes into the graph whole or not at all, and leaves no trace of the order it came in."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

import loaders
from graphmodel import store
from graphmodel.agencies import resolve
from graphmodel.engine import Graph
from graphmodel.errors import DatabaseRefused, UsageError
from graphmodel.mentions import recognise
from graphmodel.records import Plan
from graphmodel.registers import Agency, load_registers
from tests.build import action, party
from tests.store.small import FOREIGN, NORTH, NORTH_2018, PLANS, REGISTERS, SOUTH, changed
from tests.store.snapshot import snapshot

ROUNDS = 20


@pytest.fixture
def filled(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    return graph


@pytest.fixture(scope="module")
def five_plans(plans_dir: Path) -> list[Plan]:
    known = load_registers()
    return [recognise(resolve(loaders.read(path), known), known) for path in sorted(plans_dir.glob("*.txt"))]


def shuffle(graph: Graph, plans: list[Plan], chance: random.Random) -> None:
    """Forget some plans and load all of them again, in any order, some although they are there."""
    order = chance.sample(plans, len(plans))
    for each in order[: chance.randrange(len(order))]:
        store.forget(graph, each.plan.id)
    for each in chance.sample(plans, len(plans)):
        store.load(graph, each, again=chance.random() < 0.2)


def test_the_order_of_loading_leaves_no_trace(filled: Graph) -> None:
    before, chance = snapshot(filled), random.Random(3)

    for _ in range(ROUNDS):
        shuffle(filled, list(PLANS), chance)
        assert snapshot(filled) == before


def test_five_real_plans_in_any_order_are_one_graph(graph: Graph, five_plans: list[Plan]) -> None:
    chance = random.Random(11)
    store.prepare(graph, load_registers())
    for each in five_plans:
        store.load(graph, each)
    before = snapshot(graph)

    for _ in range(ROUNDS):
        shuffle(graph, five_plans, chance)
        assert snapshot(graph) == before


def test_a_changed_file_gives_the_same_graph_as_if_it_had_come_first(filled: Graph) -> None:
    before = snapshot(filled)
    outcome = store.load(filled, changed(NORTH))
    reloaded = snapshot(filled)
    store.forget(filled, NORTH.plan.id)
    store.load(filled, changed(NORTH))

    assert snapshot(filled) == reloaded
    assert outcome.result == "changed"
    assert outcome.difference == store.Difference(("New work",), ("Patrol the park",), ("Write",), 2)
    store.load(filled, NORTH)
    assert snapshot(filled) == before


def test_an_unchanged_file_is_left_alone(filled: Graph) -> None:
    at = filled.read("MATCH (l:Load) RETURN l.id AS id, l.at AS at ORDER BY id")
    outcome = store.load(filled, NORTH)

    assert (outcome.result, outcome.difference.same) == ("unchanged", 4)
    assert filled.read("MATCH (l:Load) RETURN l.id AS id, l.at AS at ORDER BY id") == at


def test_other_registers_make_a_file_be_read_anew(filled: Graph) -> None:
    store.prepare(filled, replace(REGISTERS, digest="other"))

    assert store.load(filled, NORTH).result == "changed"


def test_a_dry_run_says_what_would_change_and_writes_nothing(filled: Graph) -> None:
    before = snapshot(filled)

    assert store.difference(filled, NORTH).result == "unchanged"
    assert str(store.difference(filled, changed(NORTH)).difference) == "1 new, 1 changed, 1 gone, 2 as they were"
    assert store.difference(filled, replace(NORTH, plan=replace(NORTH.plan, id="else"))).result == "new"
    assert snapshot(filled) == before


def test_a_row_that_only_moved_is_no_changed_action(filled: Graph) -> None:
    moved = [replace(each, order=each.order + 5, place=replace(each.place, line=99)) for each in NORTH.actions]
    source = replace(NORTH.plan.source, sha256="moved")
    outcome = store.load(filled, replace(NORTH, plan=replace(NORTH.plan, source=source), actions=tuple(moved)))

    assert outcome.difference == store.Difference(same=4)
    assert filled.read("MATCH (a:Action {id: $id}) RETURN a.line AS line", {"id": NORTH.actions[0].id}) == [
        {"line": 99}
    ]


def test_a_load_that_fails_leaves_the_last_good_graph(filled: Graph) -> None:
    before = snapshot(filled)
    broken = replace(
        changed(NORTH), actions=(*changed(NORTH).actions, action("Lost", party("X", "nobody"), id="north-2021/x"))
    )

    with pytest.raises(DatabaseRefused, match="1 of"):
        store.load(filled, broken)
    assert snapshot(filled) == before


def test_what_others_say_of_an_action_outlives_a_reload(filled: Graph) -> None:
    kept, gone = NORTH.actions[0].id, NORTH.actions[-1].id
    other = SOUTH.actions[0].id
    filled.write(
        lambda tx: tx.run(
            "MATCH (a:Action {id: $other}) MATCH (b:Action) WHERE b.id IN $ids CREATE (a)-[:OVERLAPS {score: 0.5}]->(b)"
            " CREATE (:Judgement {id: a.id + b.id})-[:ABOUT]->(b)",
            {"other": other, "ids": [kept, gone]},
        )
    )
    store.load(filled, changed(NORTH))

    assert filled.read("MATCH ()-[r:OVERLAPS]->(b) RETURN b.id AS id") == [{"id": kept}]
    assert filled.read("MATCH (:Judgement)-[:ABOUT]->(b) RETURN b.id AS id") == [{"id": kept}]
    assert len(filled.read("MATCH (j:Judgement) RETURN j.id AS id")) == 2


def test_forgetting_everything_leaves_the_registers(filled: Graph) -> None:
    for each in PLANS:
        store.forget(filled, each.plan.id)
    empty = snapshot(filled)
    filled.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
    store.prepare(filled, REGISTERS)

    assert snapshot(filled) == empty


def test_a_plan_that_is_not_there_cannot_be_forgotten(filled: Graph) -> None:
    with pytest.raises(UsageError, match="north-2021"):
        store.forget(filled, "north-2012")


def test_a_body_of_no_register_is_one_within_its_partnership(filled: Graph) -> None:
    found = filled.read("MATCH (g:Agency) WHERE NOT g.registered RETURN g.id AS id, g.name AS name ORDER BY id")

    assert found == [
        {"id": "local/csp-north/genga", "name": "GENGA"},
        {"id": "local/foreign/genga", "name": "Genga"},
    ]


def test_the_later_plan_of_a_partnership_follows_the_earlier(filled: Graph) -> None:
    follows = "MATCH (a:Plan)-[:SUPERSEDES]->(b:Plan) RETURN a.id AS later, b.id AS earlier"

    assert filled.read(follows) == [{"later": NORTH.plan.id, "earlier": NORTH_2018.plan.id}]
    store.forget(filled, NORTH_2018.plan.id)
    assert filled.read(follows) == []


def test_a_link_goes_to_the_action_of_exactly_that_code(filled: Graph) -> None:
    found = filled.read("MATCH (a)-[r:LINKED_TO]->(b) RETURN a.code AS a, b.code AS b, r.as_written AS said")

    assert found == [{"a": "1.2", "b": "1.1", "said": "1.1"}]


def test_preparing_twice_does_nothing_and_a_dropped_body_stays_while_it_is_named(filled: Graph) -> None:
    before = snapshot(filled)
    store.prepare(filled, REGISTERS)
    assert snapshot(filled) == before

    fewer = tuple(each for each in REGISTERS.agencies if each.id in ("police", "fire", "council"))
    more = (*fewer, Agency("new", "New", "body"))
    store.prepare(filled, replace(REGISTERS, digest="fewer", agencies=more, parts=(), aliases=()))

    found = filled.read("MATCH (g:Agency) WHERE g.scope IS NULL RETURN g.id AS id, g.registered AS there ORDER BY id")
    assert [(row["id"], row["there"]) for row in found] == [
        ("council", True),
        ("fire", True),
        ("new", True),
        ("police", True),
        ("unit", False),
    ]


def test_a_partnership_no_register_holds_goes_with_its_last_plan(filled: Graph) -> None:
    local = "MATCH (c:Partnership) WHERE NOT c.registered RETURN c.name AS name"

    assert filled.read(local) == [{"name": "Foreign CSP"}]
    store.forget(filled, FOREIGN.plan.id)
    assert filled.read(local) == []
