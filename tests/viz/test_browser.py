"""What a person can do with a page, tried in a real browser."""

from __future__ import annotations

import csv
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page as Tab

from tests.viz.builders import HOSTILE, alike, county, hostile, partnership, plan_rows, tie, work
from tests.viz.conftest import Opened
from viz.interdependencies import interdependencies
from viz.scene import Page
from viz.views import PlanRows, overlaps, plan

pytestmark = pytest.mark.browser
Open = Callable[[Page], Opened]
SEEN = "[...document.querySelectorAll('#table-{} tbody tr')].filter(row => !row.hidden).map(row => row.dataset.id)"
IN_B: dict[str, Any] = {
    "plan": "plan-b", "plan_title": "Plan B", "partnership": "csp-b", "partnership_name": "B Partnership", "line": 30,
    "start": "2020-01-01", "end": "2020-12-31",
}  # fmt: skip


def small() -> Page:
    """Two partnerships, three agencies: small enough to say of each what must be seen."""
    rows = [
        work("police", "a1", title="Walk the market together", code="1.1"),
        work("choir", "a1", role="support", title="Walk the market together", code="1.1"),
        work("police", "b1", title="Light the underpass", code="2.1", **IN_B),
        work("harbour-trust", "b1", title="Light the underpass", code="2.1", agency_kind="voluntary", **IN_B),
    ]
    ties = [tie("choir", "police", "a1"), tie("harbour-trust", "police", "b1", "csp-b")]
    return interdependencies([partnership("csp-a", "plan-a", "A"), partnership("csp-b", "plan-b", "B")], rows, ties)


def drawn(tab: Tab) -> set[str]:
    return set(tab.evaluate("window.graphmodelNetwork.body.nodeIndices"))


def rows(tab: Tab, table: str) -> set[str]:
    return set(tab.evaluate(SEEN.format(table)))


@pytest.mark.parametrize("make", [lambda: interdependencies(*county()), lambda: plan(PlanRows(**plan_rows())), hostile])
def test_a_page_asks_for_nothing_and_complains_of_nothing(opened: Open, make: Callable[[], Page]) -> None:
    page = opened(make())
    page.load()
    page.tab.get_by_role("tab", name="Table").click()

    assert page.asked == []
    assert page.complaints == []


def test_the_table_holds_the_whole_graph(opened: Open) -> None:
    page = small()
    tab = opened(page).load()

    every = "[...document.querySelectorAll('#table-{} tbody tr')].map(row => row.dataset.id)"
    assert tab.evaluate(every.format("things")) == [node.id for node in page.nodes]
    assert tab.evaluate(every.format("links")) == [edge.id for edge in page.edges]


def test_search_finds_by_a_word_of_an_action_and_enter_goes_there(opened: Open) -> None:
    tab = opened(small()).load()
    tab.get_by_role("combobox", name="Search").fill("underpass harbour")
    hits = tab.locator("#hits").get_by_role("option").all_inner_texts()
    tab.keyboard.press("Enter")

    assert [hit.split("\n")[0] for hit in hits] == ["Harbour Trust"]
    assert tab.locator("#panel h2").inner_text() == "Harbour Trust"
    assert "see=agency%3Aharbour-trust" in tab.url
    assert rows(tab, "things") == {"agency:harbour-trust"}


def test_a_filter_hides_in_the_drawing_and_in_the_table(opened: Open) -> None:
    tab = opened(small()).load()
    tab.get_by_label("Plan", exact=True).select_option("plan-b")

    expected = {"agency:police", "agency:harbour-trust", "partnership:csp-b"}
    assert drawn(tab) == expected
    assert rows(tab, "things") == expected
    assert tab.get_by_role("status").inner_text().startswith("3 of 5 things")


def test_the_legend_switches_a_kind_off_and_on(opened: Open) -> None:
    tab = opened(small()).load()
    before = drawn(tab)
    box = tab.get_by_label("Agency in several partnerships")
    box.uncheck()
    without = drawn(tab)
    box.check()

    assert without == before - {"agency:police"}
    assert drawn(tab) == before


def test_in_force_on_a_day_leaves_out_what_had_ended(opened: Open) -> None:
    tab = opened(small()).load()
    day = tab.get_by_label("In force on")
    day.fill("31/03/2024")
    day.press("Enter")

    assert drawn(tab) == {"agency:police", "agency:choir", "partnership:csp-a"}
    assert "day=2024-03-31" in tab.url


def test_a_day_that_is_none_is_said_and_changes_nothing(opened: Open) -> None:
    tab = opened(small()).load()
    day = tab.get_by_label("In force on")
    day.fill("next spring")
    day.press("Enter")

    assert day.get_attribute("aria-invalid") == "true"
    assert len(drawn(tab)) == 5


def test_the_panel_says_where_it_is_printed(opened: Open) -> None:
    tab = opened(small()).load("#see=agency:harbour-trust")
    said = tab.locator("#panel").inner_text()

    assert "2.1Light the underpass" in said.replace("2.1 ", "2.1")
    assert "Plan B · line 30, table 1, row 2" in said
    assert "printed ‘HARBOUR-TRUST’" in said


def test_a_click_on_a_link_shows_its_actions(opened: Open) -> None:
    page = small()
    edge = next(edge for edge in page.edges if edge.kind == "leads" and edge.target == "partnership:csp-a")
    tab = opened(page).load()
    tab.evaluate("id => window.graphmodelNetwork.body.emitter.emit('click', {nodes: [], edges: [id]})", edge.id)

    assert tab.locator("#panel h2").inner_text() == "Police – A"
    assert "Walk the market together" in tab.locator("#panel").inner_text()


def test_the_address_brings_everything_back(opened: Open) -> None:
    page = opened(small())
    tab = page.load()
    tab.get_by_role("checkbox", name="Partnership 2", exact=True).uncheck()
    tab.get_by_label("Plan", exact=True).select_option("plan-b")
    tab.get_by_role("combobox", name="Search").fill("trust")
    tab.get_by_role("tab", name="Table").click()
    seen, state = (drawn(tab), rows(tab, "things")), tab.url.split("#")[1]
    again = page.load("#" + state)

    assert (drawn(again), rows(again, "things")) == seen
    assert again.locator("#table").is_visible()
    assert again.get_by_role("combobox", name="Search").input_value() == "trust"
    assert not again.get_by_role("checkbox", name="Partnership 2", exact=True).is_checked()


def test_double_click_leaves_only_neighbours_and_the_trail_leads_back(opened: Open) -> None:
    tab = opened(small()).load()
    before = drawn(tab)
    spot = tab.evaluate("(net => net.canvasToDOM(net.getPosition('agency:choir')))(window.graphmodelNetwork)")
    tab.locator("#drawing").dblclick(position=spot)
    tab.locator("#trail").wait_for()
    alone = drawn(tab)
    tab.get_by_role("button", name="Everything", exact=True).click()

    assert alone == {"agency:choir", "partnership:csp-a"}
    assert drawn(tab) == before


def test_arrow_keys_walk_along_links(opened: Open) -> None:
    tab = opened(small()).load("#see=agency:choir")
    tab.locator("#drawing").focus()
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):
        tab.keyboard.press(key)

    assert tab.locator("#panel h2").inner_text() != "Choir"
    tab.keyboard.press("Escape")
    assert tab.locator("#panel h2").inner_text() == "How to read this"


def test_a_column_sorts_both_ways(opened: Open) -> None:
    tab = opened(small()).load("#tab=table")
    names = "[...document.querySelectorAll('#table-things tbody tr')].map(row => row.cells[0].textContent)"
    press = tab.locator("#table-things").get_by_role("button", name="Name")
    press.click()
    up = tab.evaluate(names)
    press.click()

    assert up == sorted(up)
    assert tab.evaluate(names) == up[::-1]


def test_a_page_opened_at_its_table_still_draws(opened: Open) -> None:
    page = opened(small())
    tab = page.load("#tab=table")
    tab.get_by_role("tab", name="Map").click()
    tab.wait_for_function("window.graphmodelReady > 0")

    assert len(tab.evaluate("window.graphmodelLabels()")) == 5
    assert page.complaints == []


def test_csv_is_the_table_and_no_formula_runs(opened: Open) -> None:
    rows = [work("x", "a1", agency_name="=1+1", title='Say "no", twice'), work("y", "a1", agency_name="Why, yes")]
    page = opened(interdependencies([partnership("csp-a", "plan-a", "A")], rows, []))
    page.tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = page.load("#tab=table")
    tab.get_by_role("button", name="Copy as CSV").first.click()
    tab.get_by_role("button", name="Copied").wait_for()
    copied = list(csv.reader(tab.evaluate("navigator.clipboard.readText()").splitlines(keepends=True)))

    assert [row[0] for row in copied] == ["Name", "A", "'=1+1", "Why, yes"]


def test_print_has_the_whole_table(opened: Open) -> None:
    tab = opened(small()).load()
    tab.emulate_media(media="print")

    assert tab.locator("#table-links tbody tr:visible").count() == len(rows(tab, "links"))


def test_a_large_graph_starts_folded_and_unfolds(opened: Open) -> None:
    names = [f"body-{n}" for n in range(1600)]
    page = interdependencies([partnership("csp-a", "plan-a", "A")], [work(name, f"a-{name}") for name in names], [])
    tab = opened(page).load()
    folded = len(drawn(tab))
    said = tab.locator("#fold").inner_text()
    tab.get_by_role("button", name="unfold all").click()

    assert folded == 500
    assert "1,101 things are folded away" in said
    assert len(drawn(tab)) == 1601
    assert len(rows(tab, "things")) == 1601


def test_labels_do_not_overlap(opened: Open) -> None:
    tab = opened(interdependencies(*county())).load()
    boxes = tab.evaluate("window.graphmodelLabels()")
    apart = [
        a["right"] <= b["left"] or b["right"] <= a["left"] or a["bottom"] <= b["top"] or b["bottom"] <= a["top"]
        for n, a in enumerate(boxes)
        for b in boxes[:n]
    ]

    assert len(boxes) > 20
    assert all(apart)


def test_hostile_texts_are_shown_and_do_nothing(opened: Open) -> None:
    page = opened(hostile())
    tab = page.load()
    for node in sorted(drawn(tab)):
        tab.evaluate("id => window.graphmodelNetwork.body.emitter.emit('click', {nodes: [id], edges: []})", node)
    tab.get_by_role("tab", name="Table").click()
    tab.get_by_role("combobox", name="Search").fill(HOSTILE[0])
    tab.keyboard.press("Enter")
    shown = tab.locator("#panel h2").inner_text()
    page.load("#" + "&".join(f"{key}={HOSTILE[0]}" for key in ("q", "see", "f.plan", "trail", "flip", "day")))

    assert tab.evaluate("window.__pwned") is None
    assert shown == HOSTILE[0]
    assert page.complaints == []


@pytest.mark.parametrize(
    "state", ["#%E0%A4%A", "#__proto__=1&flip=__proto__.x,nodeKinds.toString", "#least=-3&links=x"]
)
def test_a_strange_address_shows_everything(opened: Open, state: str) -> None:
    page = opened(small())

    assert len(drawn(page.load(state))) == 5
    assert page.complaints == []


def test_a_pair_shows_its_evidence_and_marks_what_both_texts_share(opened: Open) -> None:
    page = overlaps(alike())
    edge = next(edge for edge in page.edges if edge.kind == "duplicate")
    tab = opened(page).load()
    tab.evaluate("id => window.graphmodelNetwork.body.emitter.emit('click', {nodes: [], edges: [id]})", edge.id)
    panel = tab.locator("#panel")

    assert panel.locator(".claim strong").all_inner_texts() == ["+0.45", "−0.05", "0.40"]
    assert panel.locator("mark").all_inner_texts() == ["Walk", "market", "market", "walk"]
    assert "Joint, says AB" in panel.inner_text()
    assert "line 9" in panel.inner_text()


def test_weak_pairs_wait_until_a_lower_score_is_asked_for(opened: Open) -> None:
    tab = opened(overlaps(alike())).load()
    before = drawn(tab)
    tab.get_by_label("Score, at least").fill("0.1")
    tab.get_by_label("Score, at least").press("Enter")

    assert drawn(tab) - before == {"action:q/2"}
    assert "score=0.1" in tab.url
