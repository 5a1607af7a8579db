"""What the reader of PDF files makes of what pages part or repeat: headers, headings at a page's foot, split rows."""

from __future__ import annotations

from tests.loaders.readers.pages import Pages, rows
from tests.loaders.readers.test_pdf import HEADER, XS, header, put


def test_the_end_of_a_row_above_a_header_is_no_part_of_it() -> None:
    pages = Pages().text(44, 120, "Prevention", bold=True)
    pages.row(114, (204, "Aims: calm streets,\nfewer thefts"), bold=True)
    header(pages, 142, bold=False)
    put(pages, 160, "Open a youth hub", "Police", "March 2027")
    put(pages, 178, "Mend the lamps", "Council", "June 2027")

    assert rows(pages.read())[1] == HEADER


def test_a_heading_at_a_pages_foot_governs_the_next_page() -> None:
    pages = header(Pages(), 714)
    put(pages, 734, "Open a youth hub", "Police", "March 2027")
    put(pages, 750, "Mend the lamps", "Council", "June 2027")
    pages.text(44, 782, "B. Northgate", bold=True).page()
    header(pages, 60)
    put(pages, 80, "Walk the route", "Wardens", "May 2027")

    assert [type(block).__name__ for block in pages.read().blocks] == ["Table", "Heading", "Table"]


def test_a_row_that_a_page_splits_in_its_first_cell_is_one_where_rows_begin_with_codes() -> None:
    pages = Pages()
    starts, heads = (44.0, 130.0, 360.0), ("ID", "Objective", "Lead organisation")
    pages.row(640, *zip(starts, heads, strict=True), bold=True)
    for n, y in enumerate((660, 690, 720), 1):
        text = "Open a hub in the old library where\nall who work late can rest"
        pages.row(y, *zip(starts, (f"1.{n}", text, "Police and\nwardens"), strict=True))
    wide = "Partners look at what the hubs of all"
    pages.row(760, *zip(starts, ("1.4", wide, "Youth Service"), strict=True)).page()
    pages.row(60, *zip(starts, heads, strict=True), bold=True)
    pages.row(80, *zip(starts, ("(see 1.1/ 1.2)", "Neighbourhoods calm after dark", "Partnership"), strict=True))
    pages.row(110, *zip(starts, ("1.5", "Mend the lamps", "Council"), strict=True))

    assert [row[0] for row in rows(pages.read())] == ["ID", "1.1", "1.2", "1.3", "1.4 (see 1.1/ 1.2)", "1.5"]


def test_a_tall_head_that_every_page_repeats_is_dropped_whole() -> None:
    pages = Pages()
    for month in ("May", "June", "July"):
        pages.row(40, (44, "Safe\nstreets"), (204, "Aims:\ncalm streets,\nfewer\nthefts,\nless\nfear"), bold=True)
        put(pages, 130, "Walk the route", "Wardens", f"{month} 2027")
        put(pages, 150, f"Report in {month}", "Council", f"{month} 2027").page()

    assert not any("fear" in str(block) for block in pages.read().blocks)


def test_two_rows_with_codes_of_their_own_stay_two_where_a_cell_merged_over_both_goes_on() -> None:
    xs = (40.0, 150.0, 200.0, 400.0, 520.0)
    starts = (44.0, 154.0, 204.0, 404.0)
    head = ("Recommendation", "Ref", "Action", "Lead")
    pages = Pages().rules(xs, (700, 720, 750, 780, 810))
    for y, cells in (
        (714, head),
        (734, ("Mend it.", "1a", "Mend the lamps", "Council")),
        (764, ("Teach.", "2a", "Teach staff", "Police")),
    ):
        pages.row(y, *zip(starts, cells, strict=True))
    pages.row(794, *zip(starts, ("Staff are trained to", "3a", "Train 200 staff", "Wardens"), strict=True))
    pages.page().rules(xs, (40, 70))
    pages.row(54, *zip(starts, ("ask about harm.", "3b", "Add a question", "Nurses"), strict=True))
    whole = "Staff are trained to ask about harm."

    assert rows(pages.read())[-2:] == [
        (whole, "3a", "Train 200 staff", "Wardens"),
        (whole, "3b", "Add a question", "Nurses"),
    ]


def test_a_head_of_two_rows_that_is_printed_again_is_dropped_before_the_rest_of_a_split_row() -> None:
    pages = Pages()
    for top in (700, 40):
        pages.rules(XS, (top, top + 20, top + 40, top + 80))
        header(pages, top + 14)
        put(pages, top + 34, "", "Body", "Date")
        if top == 700:
            put(pages, top + 54, "Teach a course on safety\nthat tells all", "Police", "May 2027")
            pages.page()
    put(pages, 94, "pupils of the town", "", "")

    assert [row[0] for row in rows(pages.read())][2:] == ["Teach a course on safety that tells all pupils of the town"]


def test_a_head_that_a_page_splits_between_its_cells_is_one() -> None:
    pages = Pages().rules(XS, (780, 800))
    put(pages, 794, "", "Lead", "Timescale")
    pages.page().rules(XS, (40, 60, 80))
    put(pages, 54, "Action", "", "")
    put(pages, 74, "Mend the lamps", "Council", "June 2027")

    assert rows(pages.read()) == [("Action", "Lead", "Timescale"), ("Mend the lamps", "Council", "June 2027")]


def test_a_heading_at_the_tops_of_two_pages_is_no_running_head() -> None:
    pages = Pages()
    for number in range(5):
        top = "Protect" if number in (1, 3) else f"Part {'abcde'[number]}"
        pages.text(44, 60, top, 18, bold=True).lines(
            44, 100, *(f"Words of page {'abcde'[number]} {at}" for at in "pqrs")
        )
        pages.page()

    assert [str(block.text) for block in pages.read().texts()].count("Protect") == 2
