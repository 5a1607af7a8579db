"""The drawing queries over a real graph: what the pages show is what the questions say."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

import pytest

from graphmodel.cli.graph_rows import rows
from graphmodel.cli.pages import page_of
from graphmodel.cli.view import _wanted
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.questions import ask, question, statement
from graphmodel.questions.catalogue import statement_names
from graphmodel.store import load
from tests.build import action, party, plan
from viz.scene import Page


def page(graph: Graph, name: str, *about: str) -> Page:
    return page_of(graph, _wanted(name, about).name, about)


def kinds(made: Page) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for node in made.nodes:
        found[node.kind].add(node.name)
    return dict(found)


def test_every_drawing_query_gives_the_columns_it_declares(county: Graph) -> None:
    for name in statement_names("draw"):
        query = statement("draw", name)
        actions = [row["action"] for row in rows(county, "actions", plan="north-2024")]
        given: dict[str, Any] = {
            "by": "harm",
            "basis": "stated",
            "agency": "preston-city-council",
            "actions": actions,
            "plan": ["north-2024"] if name in ("work", "ties") else "north-2024",
        }
        found_rows = county.read(query, {key: value for key, value in given.items() if f"${key}" in query})

        declared = [column.name for column in _declared(name)]
        assert all(list(row) == declared for row in found_rows), name


def _declared(name: str) -> Any:
    from graphmodel.questions.catalogue import found

    return found("draw", name).columns


def test_the_map_shows_who_works_where(county: Graph) -> None:
    made = page(county, "interdependencies")
    names = kinds(made)

    assert names["shared"] == {"Lancashire Constabulary"}
    assert names["local"] == {"Preston City Council"}
    assert names["unregistered"] == {"A new choir"}
    assert len(names["partnership"]) == 2
    assert made.answer.startswith("1 of 3 agencies works in more than one partnership")


def test_the_map_ties_the_pairs_that_the_question_finds(county: Graph) -> None:
    asked = ask(county, question("interdependencies"), {"min_partnerships": 1})
    drawn = [edge for edge in page(county, "interdependencies").edges if edge.kind in ("across", "within")]

    pairs = {(row["agency_a"], row["agency_b"]): len(row["partnerships"]) > 1 for row in asked.rows if row["agency_a"]}
    found = {tuple(end.removeprefix("agency:") for end in (e.source, e.target)): e.kind == "across" for e in drawn}
    assert pairs.items() <= found.items()
    assert len(found) == len(asked.rows)


def test_the_caveat_of_the_map_is_that_of_the_question(county: Graph) -> None:
    assert page(county, "interdependencies").caveat == ask(county, question("interdependencies"), {}).caveat


def test_a_plan_shows_its_headings_actions_and_bodies(county: Graph) -> None:
    made = page(county, "plan", "north-2024")

    assert kinds(made) == {
        "priority": {"Less harm"},
        "locality": {"The Green"},
        "action": {"Walk together", "Sit with patients"},
        "unled": {"Hope for the best"},
        "agency": {"Lancashire Constabulary", "Preston City Council"},
        "label": {"All partners"},
    }
    assert {edge.kind for edge in made.edges} == {"in", "addresses", "leads-action", "names"}


def test_a_strategy_shows_what_it_asks_for(county: Graph) -> None:
    assert kinds(page(county, "plan", "strategy")) == {"priority": {"Less harm"}, "asked": {"1 Meet often."}}


def test_the_same_work_of_two_plans_is_joined_and_explained(county: Graph) -> None:
    for name, partnership in (("east-2024", "csp-lancaster"), ("west-2024", "csp-blackpool")):
        walk = action("Wardens walk the market square on Friday nights", party("Police"))
        load(county, plan(name, walk, partnership_id=partnership, partnership=partnership))
    made = page(county, "overlaps")
    first = next(edge for edge in made.edges if edge.likeness)

    names = {node.id: node.name for node in made.nodes}
    title = "Wardens walk the market square on Friday nights"
    assert {names[first.source], names[first.target]} == {f"east-2024: {title}", f"west-2024: {title}"}
    assert first.likeness
    assert abs(sum(claim.weight for claim in first.likeness.evidence) - first.likeness.score) < 0.01
    assert {"market", "wardens"} <= set(first.likeness.marks)


def test_orphans_are_what_the_question_on_accountable_bodies_finds(county: Graph) -> None:
    asked = ask(county, question("no-accountable-body"), {})
    made = page(county, "orphans")

    assert {node.name.split(": ")[1] for node in made.nodes if node.kind == "unled"} == {
        row["title"] for row in asked.rows
    }
    assert made.answer.startswith(f"1 of {asked.total} actions have no accountable body")


def test_a_body_can_be_named_as_it_is_written(county: Graph) -> None:
    made = page(county, "agency", "lancashire constabulary")

    assert kinds(made)["subject"] == {"Lancashire Constabulary"}
    assert kinds(made)["unregistered"] == {"A new choir"}
    with pytest.raises(UsageError, match="Did you mean"):
        page(county, "agency", "lancashire constabulry")


def test_changes_leave_nothing_out(county: Graph) -> None:
    made = page(county, "changes", "north-2024", "south-2024")
    found = kinds(made)

    assert sum(len(found.get(kind, ())) for kind in ("dropped", "added", "kept")) == 5
    with pytest.raises(UsageError, match="one plan"):
        page(county, "changes", "north-2024", "north-2024")


def test_behind_every_number_of_the_coverage_are_as_many_actions(county: Graph) -> None:
    for by in ("priority", "harm", "work", "authority"):
        asked = ask(county, question("coverage"), {"by": by})
        cells = rows(county, "cell-actions", by=by, basis="stated")
        behind = Counter((cell["plan"], cell["value"]) for cell in cells)

        assert {(row["plan"], row["value"]): row["actions"] for row in asked.rows if row["actions"]} == behind


def test_the_timeline_shows_every_action_once(county: Graph) -> None:
    made = page(county, "timeline")

    assert len(made.nodes) == 5
    assert {node.kind for node in made.nodes} <= {"ended", "review", "open", "beyond", "running", "undated"}


def test_the_timeline_judges_on_the_day_that_is_named(county: Graph) -> None:
    assert page_of(county, "timeline", on="2020-01-01").chart["on"] == "2020-01-01"
    with pytest.raises(UsageError, match="judges no dates"):
        page_of(county, "matrix", on="2020-01-01")


def test_an_empty_graph_says_what_to_load(graph: Graph) -> None:
    with pytest.raises(UsageError, match="Load plans first"):
        page(graph, "interdependencies")
    with pytest.raises(UsageError, match="Load plans first"):
        page(graph, "overlaps")
    with pytest.raises(UsageError, match="Load plans first"):
        page(graph, "plan", "north-2024")


def test_an_unknown_plan_names_the_nearest(county: Graph) -> None:
    with pytest.raises(UsageError, match="Did you mean 'north-2024'"):
        page(county, "plan", "north-2042")


def test_an_unknown_view_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="Did you mean 'interdependencies'"):
        _wanted("interdependancies")
