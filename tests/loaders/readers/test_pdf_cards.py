"""Cards in a PDF: what belongs to an action stands in lines below its name, labels before or above their values."""

from __future__ import annotations

from tests.loaders.readers.pages import Pages, shown

OPENING = (
    "The partnership promises to do what follows in the year that begins in April 2026, and to say what came of it."
)


def card(pages: Pages, x: float, y: float, name: str, *told: tuple[str, str]) -> None:
    pages.text(x, y, name, 12, bold=True)
    for number, (label, value) in enumerate(told, 1):
        pages.text(x, y + 16 * number, f"{label} {value}")


def test_cards_side_by_side_are_read_one_after_the_other() -> None:
    pages = Pages().lines(50, 80, OPENING)
    card(pages, 50, 120, "A1 Mend the lamps", ("Lead:", "Town Council"), ("By when:", "May 2026"))
    card(pages, 320, 120, "A2 Walk the route", ("Lead:", "Police"), ("By when:", "June 2026"))

    assert shown(pages.read())[1:] == [
        "# A1 Mend the lamps",
        "Lead: Town Council",
        "By when: May 2026",
        "# A2 Walk the route",
        "Lead: Police",
        "By when: June 2026",
    ]


def test_labels_of_several_cards_in_one_line_are_no_header_of_a_table() -> None:
    pages = Pages().lines(50, 80, OPENING)
    for x, name in ((50, "A1 Mend lamps"), (230, "A2 Walk the route"), (410, "A3 Sweep streets")):
        card(pages, x, 120, name, ("Lead:", "Police"), ("Partners:", "Council"), ("Outcome:", "Safer"))

    assert shown(pages.read())[5:9] == ["# A2 Walk the route", "Lead: Police", "Partners: Council", "Outcome: Safer"]


def test_a_label_begins_a_line_of_its_own_though_the_line_above_is_full() -> None:
    pages = Pages().lines(50, 80, OPENING, "Lead: Town Council", "Status: begun", step=13)

    assert shown(pages.read()) == [OPENING, "Lead: Town Council", "Status: begun"]


def test_a_value_right_below_its_label_is_on_one_line_with_it() -> None:
    pages = Pages().lines(50, 80, OPENING).text(50, 120, "Lead:", bold=True).text(50, 132, "Town Council")

    assert shown(pages.read())[1:] == ["Lead: Town Council"]


def test_a_label_that_stands_at_the_head_of_two_pages_is_no_running_head() -> None:
    pages = Pages()
    for _ in range(2):
        pages.lines(50, 40, "Led by", "Town Council")
        for y in (200, 300, 400):
            pages.text(50, y, "Mend the lamps", 14).lines(50, y + 20, "Led by", "Police", step=20)
        pages.page()

    assert shown(pages.read()).count("Led by") == 8
