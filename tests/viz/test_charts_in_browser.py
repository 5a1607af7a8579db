"""Charts in a real browser, and hostile texts on every page there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.viz.builders import charted
from tests.viz.conftest import Opened
from tests.viz.hostile_pages import hostile_pages
from viz.scene import Page
from viz.views import matrix, timeline

pytestmark = pytest.mark.browser
Open = Callable[[Page], Opened]


@pytest.mark.parametrize("name", sorted(hostile_pages()))
def test_hostile_texts_are_inert_on_every_page(opened: Open, name: str) -> None:
    page = opened(hostile_pages()[name])
    tab = page.load()
    box = tab.locator("#drawing").bounding_box()
    assert box
    for x in range(1, 8):
        for y in range(1, 6):
            tab.mouse.click(box["x"] + box["width"] * x / 8, box["y"] + box["height"] * y / 6)
    tab.get_by_role("combobox", name="Search").fill("onerror")
    tab.keyboard.press("Enter")
    tab.get_by_role("tab", name="Table").click()

    assert tab.evaluate("window.__pwned") is None
    assert tab.locator("main img, main script, main iframe, header img, header script").count() == 0
    assert (page.asked, page.complaints) == ([], [])


def test_a_cell_of_the_matrix_opens_to_its_actions(opened: Open) -> None:
    tab = opened(matrix(charted()[0])).load("#see=plan%3Ap%20cell%20harm%3Aknives")
    said = tab.locator("#panel").inner_text()

    assert "2 of 3 actions of the plan" in said
    assert "By the words ‘knife’" in said
    assert "line 7" in said


def test_the_arrow_keys_go_from_cell_to_cell(opened: Open) -> None:
    tab = opened(matrix(charted()[0])).load("#see=plan%3Ap%20cell%20harm%3Aknives")
    tab.locator("#drawing").focus()
    tab.keyboard.press("ArrowRight")

    assert tab.locator("#panel h2").inner_text() == "q – Knives"
    assert "not in the loaded plan does not mean not done" in tab.locator("#panel").inner_text()


def test_a_row_of_the_timeline_says_what_ran_out(opened: Open) -> None:
    tab = opened(timeline(charted()[1])).load()
    tab.locator("#drawing").focus()
    tab.keyboard.press("ArrowDown")
    said = tab.locator("#panel").inner_text()

    assert "ended, 366 days before 2026-01-01" in said
    assert tab.get_by_role("status").inner_text() == "2 of 3 things shown"


def test_undated_actions_are_shown_when_asked_for(opened: Open) -> None:
    tab = opened(timeline(charted()[1])).load()
    before = len(tab.evaluate("window.graphmodelLabels()"))
    tab.get_by_label("Without a date").check()
    tab.wait_for_function(f"window.graphmodelLabels().length > {before}")

    assert tab.get_by_role("status").inner_text() == "3 of 3 things shown"
