"""What the pages are made of: things, links and sentences from rows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.viz.builders import alike, charted, chosen, pair, partnership, plan_rows, tie, work
from viz.rows import loaded_only
from viz.scene import Page
from viz.views import (
    AgencyRows,
    Answered,
    ChangeRows,
    OrphanRows,
    PlanRows,
    agency,
    answer,
    changes,
    interdependencies,
    matrix,
    orphans,
    overlaps,
    plan,
    timeline,
)

HEADS = [partnership("csp-a", "plan-a"), partnership("csp-b", "plan-b"), partnership("csp-c")]
IN_B: dict[str, Any] = {"plan": "plan-b", "partnership": "csp-b", "partnership_name": "B Partnership"}


def kinds(page: Page) -> set[tuple[str, str]]:
    return {(node.id, node.kind) for node in page.nodes}


def links(page: Page) -> set[tuple[str, str, str, int]]:
    return {(edge.source, edge.kind, edge.target, edge.weight) for edge in page.edges}


def one_plan(**changed: Any) -> PlanRows:
    return replace(PlanRows(**plan_rows()), **changed)


def test_an_agency_of_two_partnerships_is_shared() -> None:
    page = interdependencies(HEADS, [work("police", "a1"), work("police", "b1", **IN_B), work("choir", "a1")], [])

    assert kinds(page) == {
        ("partnership:csp-a", "partnership"),
        ("partnership:csp-b", "partnership"),
        ("partnership:csp-c", "unread"),
        ("agency:police", "shared"),
        ("agency:choir", "local"),
    }
    assert page.answer.startswith("1 of 2 agencies works in more than one partnership; Police ties")


def test_a_body_in_no_register_is_shown_as_one() -> None:
    page = interdependencies(HEADS, [work("someone", "a1", registered=False)], [])

    assert ("agency:someone", "unregistered") in kinds(page)


def test_a_link_to_a_partnership_weighs_its_actions() -> None:
    rows = [work("police", "a1"), work("police", "a2", role="support"), work("choir", "a2", role="support")]
    page = interdependencies(HEADS, rows, [])

    assert links(page) == {
        ("agency:police", "leads", "partnership:csp-a", 2),
        ("agency:choir", "supports", "partnership:csp-a", 1),
    }


def test_a_pair_is_tied_across_partnerships_by_what_it_does_in_several() -> None:
    rows = [work("a", "a1"), work("b", "a1"), work("b", "b1", **IN_B), work("c", "a1")]
    ties = [tie("a", "b", "a1"), tie("a", "b", "b1", "csp-b", "mentoring"), tie("a", "c", "a1")]
    page = interdependencies(HEADS, rows, ties)

    assert ("agency:a", "across", "agency:b", 2) in links(page)
    assert ("agency:a", "within", "agency:c", 1) in links(page)


def test_every_link_cites_sources_that_the_page_has() -> None:
    for page in (interdependencies(HEADS, [work("police", "a1")], []), plan(one_plan())):
        known = {source.id for source in page.sources}

        assert {cite.source for node in page.nodes for cite in node.cites} <= known
        assert {cite.source for edge in page.edges for cite in edge.cites} <= known
        assert all(edge.cites for edge in page.edges)


def test_the_caveat_says_what_was_read() -> None:
    page = interdependencies(HEADS, [work("police", "a1")], [])

    assert page.caveat == (
        "Read from the loaded plans only: 2 plans of 2 of the 3 partnerships; "
        "not in the loaded plans does not mean not done."
    )


def test_an_action_stands_beside_its_locality_and_keeps_its_priority() -> None:
    page = plan(one_plan())
    under = {edge.target: edge.kind for edge in page.edges if edge.source == "action:dunmere-2024/a0"}

    assert under.pop("locality:dunmere-2024/locality-ashford-vale") == "in"
    assert under.pop("priority:dunmere-2024/priority-priority-1") == "addresses"


def test_a_section_stands_in_where_an_action_has_no_other_heading() -> None:
    rows = one_plan()
    bare = [{**row, "priorities": [], "localities": [], "section": "Roads"} for row in rows.actions[:3]]
    page = plan(one_plan(actions=bare, work=[], names=[]))

    assert ("section:Roads", "section") in kinds(page)
    assert sum(edge.target == "section:Roads" for edge in page.edges) == 3


def test_an_action_that_nobody_leads_is_shown_as_one() -> None:
    rows = one_plan()
    first = rows.actions[0]["action"]
    page = plan(one_plan(work=[row for row in rows.work if row["action"] != first]))

    assert (f"action:{first}", "unled") in kinds(page)
    assert "without an accountable body" in page.answer


def test_a_strategy_without_actions_shows_what_it_asks_for() -> None:
    asked = {"id": "s/1", "kind": "recommendation", "ref": "1", "words": "Meet.", "response": "Yes.", "priority": "P"}
    priority = {"kind": "priority", "id": "s/p", "name": "P", "words": None, "page": None, "line": 3}
    page = plan(PlanRows({"plan": "s", "title": "The strategy"}, headings=[priority], commitments=[asked]))

    assert page.title == "What is asked for in The strategy?"
    assert links(page) == {("asked:s/1", "groups", "priority:s/p", 1)}


def test_filters_are_offered_only_where_there_is_a_choice() -> None:
    page = interdependencies(HEADS, [work("police", "a1"), work("choir", "b1", **IN_B)], [])

    assert set(page.filters) == {"partnership", "plan"}


def test_a_rollout_stands_once_and_a_verdict_comes_before_a_score() -> None:
    page = overlaps(alike())
    pairs = {(edge.source, edge.target): edge for edge in page.edges if edge.likeness}

    assert set(pairs) == {("action:q/1", "family:p/family-walk"), ("action:q/2", "family:p/family-walk")}
    best = pairs["action:q/1", "family:p/family-walk"].likeness
    assert best
    assert best.verdict == "Joint, says AB on 2026-01-02: one rota"
    assert page.answer.startswith("2 actions in 2 plans may be the same work as another plan's (1 pair); 0 more pairs")


def test_likest_actions_stand_beneath_what_both_name() -> None:
    page = overlaps(alike())
    about = {(edge.source, edge.target) for edge in page.edges if edge.kind == "about"}

    assert about == {("family:p/family-walk", "concept:patrols"), ("action:q/1", "concept:patrols")}
    assert {node.id for node in page.nodes} == set(page.positions)


def test_what_stands_alone_hangs_on_its_plan() -> None:
    asked: dict[str, Any] = {
        "kind": "recommendation",
        "ref": "4",
        "words": "Meet.",
        "response": None,
        "plan": "s",
        "answers": 0,
    }
    near = [{**asked, "commitment": "s/1", "near": None}, {**asked, "commitment": "s/2", "near": 0.4}]
    law = {"agency": "fire", "agency_name": "Fire", "agency_kind": "fire", "authority": "fire", "plan": "p"}
    idle = {"priority": "p/x", "name": "X", "words": None, "plan": "p", "plan_title": "P", "line": 4}
    unled = [{"action": "p/1", "plan": "p", "parties": ["ALL PARTNERS"]}]
    rows = OrphanRows(
        [partnership("csp-p", "p")], unled, [chosen("p/1")], [idle], near, [law], {"actions": 9, "priorities": 3}
    )
    page = orphans(rows)

    assert {(edge.source, edge.target) for edge in page.edges} == {
        ("action:p/1", "plan:p"),
        ("priority:p/x", "plan:p"),
        ("asked:s/1", "plan:s"),
        ("agency:fire", "plan:p"),
    }
    assert page.answer.startswith("1 of 9 actions have no accountable body; 1 of 3 priorities no action; 1 of 2 things")
    assert {node.id for node in page.nodes} == set(page.positions)


def test_a_body_is_shown_under_every_name_with_all_beside_it() -> None:
    head = {"agency": "police", "agency_name": "County Police", "agency_kind": "police", "names": ["Constabulary"]}
    worked = [
        work("police", "p/1", agency_name="County Police", as_written="POLICE"),
        work("choir", "p/1", role="support"),
        work("police-unit", "q/1", agency_name="Police Unit"),
    ]
    kin = [{"part": "police-unit", "part_name": "Police Unit", "whole": "police", "whole_name": "County Police"}]
    serves = [{"action": "p/1", "kind": "programme", "id": "mentors", "name": "Mentors"}]
    page = agency(AgencyRows([partnership("csp-p", "p")], head, worked, [chosen("p/1"), chosen("q/1")], kin, serves))
    subject = next(node for node in page.nodes if node.kind == "subject")

    assert dict(subject.facts)["Printed as"] == "POLICE"
    assert dict(subject.facts)["Also known as"] == "Constabulary"
    assert {(edge.source, edge.kind, edge.target) for edge in page.edges} >= {
        ("agency:police", "leads-action", "action:p/1"),
        ("agency:choir", "supports-action", "action:p/1"),
        ("agency:police-unit", "part-of", "agency:police"),
        ("action:p/1", "delivers", "programme:mentors"),
    }
    assert "units of it stand for 1 more action" in page.answer


def test_actions_of_two_plans_are_dropped_kept_or_new() -> None:
    actions = [
        chosen("old/1", title="Walk", leads=["Council"]),
        chosen("old/2", title="Sing", leads=["Choir"]),
        chosen("old/3", title="Rest"),
        chosen("new/1", title="Walk", leads=["Council"]),
        chosen("new/2", title="Sing along", leads=["School"]),
        chosen("new/3", title="Swim"),
    ]
    pairs = [pair("old/1", "new/1", 0.9), pair("old/2", "new/2", 0.5), pair("old/1", "new/2", 0.6)]
    page = changes(ChangeRows({"plan": "old"}, {"plan": "new"}, actions, [*pairs, pair("old/3", "new/3", 0.12)]))
    became = {(edge.source, edge.target): edge.kind for edge in page.edges if edge.likeness}

    assert became == {("action:old/1", "action:new/1"): "carried-on", ("action:old/2", "action:new/2"): "taken-over"}
    assert {node.id for node in page.nodes if node.kind == "dropped"} == {"action:old/3"}
    assert {node.id for node in page.nodes if node.kind == "added"} == {"action:new/3"}
    assert "Of 3 actions of the earlier plan 1 are dropped, 1 carried on as they were" in page.answer


def answered(*columns: str, rows: list[dict[str, Any]]) -> Page:
    return answer(Answered("x", "What?", [(name, f"meaning of {name}") for name in columns], rows, 9, "Caveat."))


def test_an_answer_on_actions_draws_them_beneath_their_plan_with_the_rest_as_facts() -> None:
    row = {"plan": "p", "code": "1", "title": "Walk", "line": 7, "page": None, "row": None, "days": 3, "leads": ["a"]}
    page = answered(*row, rows=[row, {**row, "line": 9, "leads": []}])
    names = {node.id: dict(node.facts) for node in page.nodes}

    assert links(page) == {
        ("action:p:7", "in-row", "agency:a", 1),
        ("action:p:7", "in-row", "plan:p", 1),
        ("action:p:9", "in-row", "plan:p", 1),
    }
    assert names["action:p:7"] == {"Days": "3"}
    assert [source.line for source in page.sources] == [7, 9]
    assert page.answer.startswith("2 of 9")


def test_what_an_answer_names_by_its_id_stands_by_its_name() -> None:
    row = {"plan": "p", "code": "1", "title": "Walk", "line": 7, "page": None, "row": None, "leads": ["a", "b"]}
    columns = [(name, name) for name in row]
    page = answer(Answered("x", "What?", columns, [row], 1, "Caveat.", {("agency", "a"): "Harbour Council"}))

    assert {node.name for node in page.nodes if node.kind == "agency"} == {"Harbour Council", "b"}


def test_an_answer_on_pairs_ties_the_two() -> None:
    row = {"plan_a": "p", "code_a": None, "title_a": "Walk", "line_a": 7, "plan_b": "q", "code_b": None,
           "title_b": "Stroll", "line_b": 2, "score": 0.4, "shared": ["walks"]}  # fmt: skip
    tie = next(edge for edge in answered(*row, rows=[row]).edges if edge.target == "action:q:2")

    assert tie.source == "action:p:7"
    assert dict(tie.facts) == {"Score": "0.4", "Shared": "walks"}


def test_an_answer_on_bodies_puts_its_numbers_on_the_link() -> None:
    row = {"plan": "p", "agency": None, "agency_name": "Choir", "leads": 4}
    page = answered(*row, rows=[row])

    assert [(edge.source, edge.target, edge.facts) for edge in page.edges] == [
        ("agency:Choir", "plan:p", (("Leads", "4"),))
    ]


def test_an_answer_without_rows_says_so() -> None:
    page = answered("plan", rows=[])

    assert page.nodes == ()
    assert page.answer == "No row of the loaded plans answers it."


def test_a_gap_of_the_matrix_is_a_cell_without_actions() -> None:
    page = matrix(charted()[0])

    assert [(edge.source, edge.target, len(edge.cites)) for edge in page.edges] == [
        ("plan:p", "harm:knives", 2),
        ("plan:q", "harm:knives", 0),
    ]
    assert page.answer == "1 of 2 cells are gaps, in 2 plans."


def test_priorities_of_the_same_name_are_one_row() -> None:
    rows = charted()[0]
    cell = {"by": "priority", "name": "Prevention", "partnership": None, "actions": 1, "of": 3, "share": 0.3}
    coverage = [{**cell, "plan": key, "value": f"{key}/priority-prevention"} for key in ("p", "q")]
    page = matrix(replace(rows, coverage=coverage, cells={}))

    assert [node.name for node in page.nodes if node.kind == "priority"] == ["Prevention"]


def test_the_timeline_takes_its_kinds_from_the_answers() -> None:
    page = timeline(charted()[1])

    assert [node.kind for node in page.nodes] == ["ended", "open", "undated"]
    assert page.answer.startswith("On 2026-01-01, 1 of 3 actions have ended; the review of 0 has passed; 0 go on")
    assert page.chart["from"] == "2024-01-01"
    assert page.chart["to"] == "2027-01-01"


def test_a_plan_that_names_no_partnership_counts_as_plan_and_not_as_partnership() -> None:
    rows: list[dict[str, Any]] = [
        {"partnership": "csp-a", "name": "A", "plan": "a-2024", "title": "A plan"},
        {"partnership": "csp-b", "name": "B", "plan": None, "title": None},
        {"partnership": "alone", "name": "alone", "plan": "alone", "title": "Alone"},
    ]

    assert "2 plans of 1 of the 2 partnerships" in loaded_only(rows)
