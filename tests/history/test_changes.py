"""What changed between two plans, and between two editions of one, worked out by hand, on each engine."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graphmodel import store
from graphmodel.cli.app import build
from graphmodel.engine import Graph, open_graph
from graphmodel.errors import UsageError
from graphmodel.history import Change, changes, compared, pairs
from graphmodel.records import Action, Plan, Source
from graphmodel.settings import Settings
from tests.build import action, party, plan, until
from tests.store.small import REGISTERS

POLICE, COUNCIL, FIRE = party("Police", "police"), party("Council", "council"), party("Fire", "fire")
FIRST = (
    action("Patrol the park", POLICE, code="1", timescale=until("2025-03-31"), outcomes=("Fewer thefts by night",)),
    action("Light the lane", COUNCIL, code="2"),
    action("Teach pupils to swim in the river", FIRE, code="3"),
    action("Hold a fair", COUNCIL, code="4"),
)
SECOND = (
    action("Patrol the park", POLICE, code="1", timescale=until("2026-03-31"), outcomes=("Fewer thefts by day",)),
    action("Light the lane", FIRE, code="2"),
    action("Teach all pupils to swim in the river", FIRE, code="5"),
    action("Mend the bridge", COUNCIL, code="6"),
)


def edition(number: int, *actions: Action) -> Plan:
    made = plan("north", *actions, partnership_id="csp-north", start=date(2021, 1, 1))
    named = tuple(replace(each, id=f"north/{each.code}") for each in made.actions)
    return replace(made, plan=replace(made.plan, source=Source("north.txt", f"sha-{number}", "text")), actions=named)


def told(found: list[Change]) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    return [
        (
            each.what,
            each.old.values["code"] if each.old else None,
            each.new.values["code"] if each.new else None,
            each.before,
            each.after,
        )
        for each in found
    ]


EXPECTED = [
    ("reworded", "1", "1", "Fewer thefts by [night]", "Fewer thefts by [day]"),
    ("new dates", "1", "1", "2025-03-31", "2026-03-31"),
    ("moved", "2", "2", "Council", "Fire"),
    ("reworded", "3", "5", "Teach pupils to swim", "Teach [all] pupils to swim"),
    ("dropped", "4", None, "Hold a fair", None),
    ("new", None, "6", None, "Mend the bridge"),
]


@pytest.fixture
def loaded(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    store.load(graph, edition(1, *FIRST))
    store.load(graph, edition(2, *SECOND))
    return graph


def between(graph: Graph, old: str, new: str | None = None) -> list[Change]:
    before, after = compared(graph, old, new)
    return changes(before, after, pairs(graph, before, after))


def test_a_new_edition_of_a_file_keeps_the_old_closed(loaded: Graph) -> None:
    assert told(between(loaded, "north")) == EXPECTED
    assert told(between(loaded, "north@1", "north")) == EXPECTED
    assert [
        (each["id"], each["sha256"]) for each in loaded.read("MATCH (e:Edition) RETURN e.id AS id, e.sha256 AS sha256")
    ] == [("north@1", "sha-1")]
    assert {each.what for each in between(loaded, "north", "north")} == {"carried on"}


def test_what_changes_no_action_is_no_edition(loaded: Graph) -> None:
    store.load(loaded, edition(3, *SECOND))
    store.load(loaded, edition(3, *SECOND), again=True)

    assert loaded.read("MATCH (e:Edition) RETURN count(e) AS n") == [{"n": 1}]
    store.load(loaded, edition(4, *SECOND[:3]))
    assert [each.what for each in between(loaded, "north")][-1] == "dropped"
    assert told(between(loaded, "north@1", "north@2")) == EXPECTED
    store.forget(loaded, "north")
    assert loaded.read("MATCH (e:Edition) RETURN count(e) AS n") == [{"n": 0}]


def test_two_plans_are_compared_by_what_succeeds_what(graph: Graph) -> None:
    store.prepare(graph, REGISTERS)
    later = replace(plan("later", *SECOND, partnership_id="csp-north", start=date(2025, 4, 1)))
    store.load(graph, edition(1, *FIRST))
    store.load(graph, later)
    graph.write(
        lambda tx: tx.run(
            "MATCH (a:Action {plan: 'north'}) MATCH (b:Action {plan: 'later'})"
            " WHERE left(a.title, 5) = left(b.title, 5) CREATE (a)-[:OVERLAPS {score: 0.5}]->(b)"
        )
    )

    assert told(between(graph, "north", "later")) == EXPECTED


def test_a_name_that_is_none_is_answered_with_the_nearest(loaded: Graph) -> None:
    with pytest.raises(UsageError, match="Did you mean north"):
        between(loaded, "nord")
    with pytest.raises(UsageError, match="Kept: north@1"):
        between(loaded, "north@7")
    store.load(loaded, plan("south", *FIRST, partnership_id="csp-south"))
    with pytest.raises(UsageError, match="only the edition that is loaded is known"):
        between(loaded, "south")


def test_the_command(arcadedb_settings: Settings, tmp_path: Path) -> None:
    with open_graph(arcadedb_settings) as graph:
        graph.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
        store.prepare(graph, REGISTERS)
        store.load(graph, edition(1, *FIRST))
        store.load(graph, edition(2, *SECOND))
    where = ["--data", str(arcadedb_settings.data)]
    said = CliRunner().invoke(build(), ["changes", "north", "--format", "json", *where])
    book = CliRunner().invoke(
        build(), ["changes", "north@1", "north", "-o", str(tmp_path / "c.xlsx"), "--format", "xlsx", *where]
    )
    answer = json.loads(said.stdout)

    assert [row["change"] for row in answer["rows"]] == [each[0] for each in EXPECTED]
    assert "4 actions before, 4 after: reworded 2, new dates 1, moved 1, dropped 1, new 1." in answer["caveat"]
    assert (book.exit_code, (tmp_path / "c.xlsx").stat().st_size > 0) == (0, True)


def test_what_a_rollout_repeats_is_read_once_and_told_in_full_as_json(arcadedb_settings: Settings) -> None:
    with open_graph(arcadedb_settings) as graph:
        graph.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
        store.prepare(graph, REGISTERS)
        store.load(graph, edition(1))
        walks = (action("Walk dark paths", code=f"1.{n}", locality=place) for n, place in enumerate(("Park", "Quay")))
        store.load(graph, edition(2, *walks))
    where = ["--data", str(arcadedb_settings.data)]
    read = CliRunner().invoke(build(), ["changes", "north", *where], env={"COLUMNS": "200"})
    told = json.loads(CliRunner().invoke(build(), ["changes", "north", "--format", "json", *where]).stdout)

    assert ("1 of 2" in read.stdout, read.stdout.count("Walk dark paths"), len(told["rows"])) == (True, 1, 2)
