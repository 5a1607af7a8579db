"""What the reader of PDF files makes of tables: with rules and without, over one page and over several."""

from __future__ import annotations

from tests.loaders.readers.pages import Pages, rows, shown

XS = (40.0, 200.0, 330.0, 550.0)
HEADER = ("Action", "Lead agency", "Timescale")
STARTS = (44.0, 204.0, 334.0)


def header(pages: Pages, y: float, *, bold: bool = True) -> Pages:
    return pages.row(y, *zip(STARTS, HEADER, strict=True), bold=bold)


def put(pages: Pages, y: float, *cells: str) -> Pages:
    return pages.row(y, *((x, cell) for x, cell in zip(STARTS, cells, strict=True) if cell))


def test_a_table_with_rules_is_read_cell_by_cell_and_wrapped_lines_are_one() -> None:
    pages = Pages().rules(XS, (100, 120, 160))
    header(pages, 114)
    put(pages, 134, "Open a youth hub in the\nold library and staff it", "Police and\nCouncil", "March 2027")

    assert rows(pages.read()) == [
        HEADER,
        ("Open a youth hub in the old library and staff it", "Police and\nCouncil", "March 2027"),
    ]


def test_merged_cells_stand_in_every_place_that_they_cover() -> None:
    pages = Pages().rules(XS[:1] + XS[-1:], (100, 120, 140, 160, 180))
    for x in XS[1:-1]:
        pages.rule(x, 100, x, 140).rule(x, 160, x, 180)
    pages.rule(XS[0], 120, XS[-1], 120)
    header(pages, 114)
    put(pages, 134, "Walk the route", "Police", "May 2027")
    pages.text(250, 154, "Prevention")
    put(pages, 174, "Mend the lamps", "Council", "June 2027")

    assert rows(pages.read()) == [
        HEADER,
        ("Walk the route", "Police", "May 2027"),
        ("Prevention", "Prevention", "Prevention"),
        ("Mend the lamps", "Council", "June 2027"),
    ]


def test_a_cell_over_two_rows_stands_in_both() -> None:
    pages = Pages()
    for x in XS:
        pages.rule(x, 100, x, 160)
    pages.rule(40, 100, 550, 100).rule(40, 120, 550, 120).rule(40, 160, 550, 160)
    pages.rule(40, 140, 200, 140).rule(330, 140, 550, 140)
    header(pages, 114)
    put(pages, 134, "Walk the route", "", "May 2027")
    put(pages, 144, "", "Police", "")
    put(pages, 154, "Mend the lamps", "", "June 2027")

    assert [row[1] for row in rows(pages.read())] == ["Lead agency", "Police", "Police"]


def test_a_table_without_rules_is_known_by_its_header() -> None:
    pages = header(Pages().text(44, 80, "What we will do between now and the end of next year, in three steps."), 114)
    put(pages, 134, "Open a youth hub in the\nold library", "Police and\nwardens", "March 2027")
    put(pages, 164, "Mend the lamps", "Council", "June 2027")
    pages.text(44, 210, "All of this is looked at again each spring, when the partnership meets to report on it.")
    document = pages.read()

    assert rows(document)[1:] == [
        ("Open a youth hub in the old library", "Police and wardens", "March 2027"),
        ("Mend the lamps", "Council", "June 2027"),
    ]
    assert len(document.blocks) == 3


def test_cells_set_in_the_middle_of_their_row_stay_together() -> None:
    pages = Pages().row(100, (80, "Action"), (220, "Lead agency"), (390, "Outcome"), bold=True)
    pages.row(121, (44, "Open a hub"), (204, "Police"))
    pages.lines(334, 115, "Young people have somewhere", "to go after school")
    pages.row(154, (44, "Mend the lamps"), (204, "Council"))
    pages.lines(334, 142, "Streets are lit all night and", "people who come home late", "feel safe")

    assert rows(pages.read())[1:] == [
        ("Open a hub", "Police", "Young people have somewhere to go after school"),
        ("Mend the lamps", "Council", "Streets are lit all night and people who come home late feel safe"),
    ]


def test_every_other_row_coloured_parts_the_rows() -> None:
    pages = Pages().field(40, 100, 550, 120, 0.3).field(40, 144, 550, 168)
    header(pages, 114, bold=False)
    put(pages, 130, "Open a youth hub\nin the library", "Police", "March 2027")
    put(pages, 154, "Mend the lamps", "Council", "June 2027")
    put(pages, 178, "Walk the route\neach week", "Wardens", "May 2027")

    assert [row[0] for row in rows(pages.read())] == [
        "Action",
        "Open a youth hub in the library",
        "Mend the lamps",
        "Walk the route each week",
    ]


def test_headings_over_several_lines_are_one_header() -> None:
    pages = Pages().row(100, (204, "Lead agency"), (334, "By"), bold=True)
    pages.row(106, (44, "Action"), bold=True)
    pages.row(112, (204, "or group"), (334, "when"), bold=True)
    put(pages, 134, "Open a youth hub", "Police", "March 2027")
    put(pages, 154, "Mend the lamps", "Council", "June 2027")

    assert rows(pages.read())[0] == ("Action", "Lead agency or group", "By when")


def test_a_row_that_a_page_splits_is_one_and_the_header_printed_again_is_dropped() -> None:
    pages = Pages().rules(XS, (700, 720, 800))
    header(pages, 714)
    put(pages, 734, "Open a youth hub in the old\nlibrary and staff it with", "Police", "March 2027")
    pages.page().rules(XS, (40, 60, 100, 130))
    header(pages, 54)
    put(pages, 74, "people who know the young\npeople of the town", "", "")
    put(pages, 114, "Mend the lamps", "Council", "June 2027")
    table = next(pages.read().tables())

    assert [row.cells[0] for row in table.rows] == [
        "Action",
        "Open a youth hub in the old library and staff it with people who know the young people of the town",
        "Mend the lamps",
    ]
    assert [(row.place.page, row.place.row) for row in table.rows] == [(1, 1), (1, 2), (2, 3)]


def test_a_table_without_rules_goes_on_on_the_next_page() -> None:
    pages = header(Pages(), 714)
    put(pages, 734, "Open a youth hub", "Police", "March 2027")
    put(pages, 760, "Mend the lamps", "Council", "June 2027")
    pages.page()
    put(pages, 60, "Walk the route", "Wardens", "May 2027")
    put(pages, 86, "Visit the schools", "Fire Service", "June 2027")

    assert [row[1] for row in rows(pages.read())] == ["Lead agency", "Police", "Council", "Wardens", "Fire Service"]


def test_a_heading_between_two_tables_keeps_them_apart() -> None:
    pages = header(Pages(), 100)
    put(pages, 120, "Open a youth hub", "Police", "March 2027")
    pages.text(44, 160, "Enforcement", 15)
    header(pages, 190)
    put(pages, 210, "Mend the lamps", "Council", "June 2027")

    assert [type(block).__name__ for block in pages.read().blocks] == ["Table", "Heading", "Table"]


def test_a_word_that_a_narrow_column_broke_is_whole_again() -> None:
    pages = Pages().rules((40.0, 91.0, 250.0, 400.0), (100, 120, 160))
    pages.row(114, (44, "Timescal"), (95, "Action"), (254, "Lead agency"), bold=False)
    put(pages, 400, "", "", "Timescales are set by the group")
    pages.row(134, (44, "Septemb\ner 2027"), (95, "Open a youth hub"), (254, "Police"))

    assert next(pages.read().tables()).rows[1].cells[0] == "September 2027"


def test_a_small_table_without_a_header_is_a_table() -> None:
    pages = Pages().text(44, 80, "Glossary", 15)
    for number, (short, long) in enumerate((("ASB", "Anti-Social Behaviour"), ("BID", "Business District"))):
        pages.row(110 + number * 14, (44, short), (120, long))
    pages.row(138, (44, "CCTV"), (120, "Closed Circuit Television"))

    assert rows(pages.read()) == [
        ("ASB", "Anti-Social Behaviour"),
        ("BID", "Business District"),
        ("CCTV", "Closed Circuit Television"),
    ]


def test_a_page_turned_by_its_file_is_read_as_it_is_seen() -> None:
    pages = Pages(rotated=90)
    for x, y, words in ((40, 100, "Action"), (40, 300, "Lead"), (60, 100, "Open a hub"), (60, 300, "Police")):
        pages.sideways(x, 842 - y, words)
    document = pages.read()

    assert shown(document) == [[("Action", "Lead"), ("Open a hub", "Police")]]


def test_text_set_sideways_on_the_page_is_read_too() -> None:
    pages = Pages()
    for x, y, words in ((40, 100, "Action"), (40, 300, "Lead"), (60, 100, "Open a hub"), (60, 300, "Police")):
        pages.sideways(x, 842 - y, words)

    assert shown(pages.read()) == [[("Action", "Lead"), ("Open a hub", "Police")]]


def test_words_in_bold_name_what_stands_below_them_in_a_cell() -> None:
    pages = Pages().rules(XS, (100, 120, 160))
    header(pages, 114)
    pages.row(134, (44.0, "Close the steps"), bold=True)
    put(pages, 134, "", "Council", "May 2027")
    put(pages, 146, "Apply for an order.", "", "")
    table = next(pages.read().tables())

    assert table.rows[1].openings == ("Close the steps", "", "")


def test_words_of_known_headings_are_not_glued_in_a_narrow_column() -> None:
    pages = Pages().rules((40.0, 200.0, 330.0, 374.0), (100, 130, 160))
    pages.row(114, (44.0, "Action"), (204.0, "Lead"), (334.0, "Success"), bold=True)
    pages.row(126, (334.0, "measure"), bold=True)
    pages.row(144, (44.0, "Fit gates"), (204.0, "Council"), (334.0, "Fewer"))

    assert rows(pages.read())[0] == ("Action", "Lead", "Success measure")


def test_words_in_bold_are_a_name_though_the_narrow_column_broke_one_of_them() -> None:
    pages = Pages().rules((40.0, 96.0, 200.0, 300.0), (100, 120, 200))
    pages.row(114, (44.0, "Action"), (100.0, "Lead"), (204.0, "By when"), bold=True)
    pages.row(134, (44.0, "Use protectio\nn orders"), bold=True)
    pages.row(134, (100.0, "Police"), (204.0, "May 2027")).row(158, (44.0, "• Train all"))
    table = next(pages.read().tables())

    assert table.rows[1].openings[0] == table.rows[1].cells[0].split("\n")[0]


def test_tables_in_one_frame_are_each_a_table_where_their_columns_differ() -> None:
    pages = Pages().rules((40.0, 520.0), (100, 120, 140, 160, 180, 200))
    pages.row(114, (44.0, "Action"), (204.0, "Lead")).row(134, (44.0, "Mend the lamps"), (204.0, "Council"))
    pages.text(44, 154, "Priority 2: Calm streets", bold=True)
    pages.row(174, (44.0, "Ref"), (104.0, "Action"), (304.0, "Lead"))
    pages.row(194, (44.0, "2.1"), (104.0, "Walk the route"), (304.0, "Police"))
    for x, top, bottom in ((200, 100, 140), (100, 160, 200), (300, 160, 200)):
        pages.rule(x, top, x, bottom)

    assert shown(pages.read()) == [
        [("Action", "Lead"), ("Mend the lamps", "Council")],
        "# Priority 2: Calm streets",
        [("Ref", "Action", "Lead"), ("2.1", "Walk the route", "Police")],
    ]


def test_rows_set_in_their_middle_right_below_each_other_are_parted_by_their_codes() -> None:
    pages = Pages().row(100, (40.0, "Ref"), (90.0, "Action"), (280.0, "Intended outcome"), bold=True)
    y = 120.0
    for code, action, outcome in (
        ("1.1", "Mend the lamps", "• Fewer falls\n• More walks\n• Calm evenings\n• Shops open late"),
        ("1.2", "Walk the route with\nthose who live there\nand write it down", "• Repairs in time"),
        ("1.3", "Teach staff", "• Staff ask\n• Harm is seen"),
    ):
        height = 12 * max(action.count("\n") + 1, outcome.count("\n") + 1)
        for x, cell in ((40.0, code), (90.0, action), (280.0, outcome)):
            inset = (height - 12 * (cell.count("\n") + 1)) / 2
            pages.lines(x, y + inset + 9, *cell.split("\n"))
        y += height

    assert [(row[0], row[1].replace("\n", " "), row[2].count("•")) for row in rows(pages.read())[1:]] == [
        ("1.1", "Mend the lamps", 4),
        ("1.2", "Walk the route with those who live there and write it down", 1),
        ("1.3", "Teach staff", 2),
    ]


def test_a_code_in_brackets_that_a_narrow_column_breaks_begins_no_row() -> None:
    pages = Pages().row(100, (40.0, "Ref"), (90.0, "Action"), (280.0, "Lead"), bold=True)
    pages.lines(40, 124, "1.1").lines(90, 118, "Mend the lamps in", "the old town").lines(280, 124, "Council")
    pages.lines(40, 154, "1.2", "(1.3/", "1.4", "linked)").lines(90, 160, "Walk the route", "each", "month")
    pages.lines(280, 172, "Police")

    assert [row[1].replace("\n", " ") for row in rows(pages.read())[1:]] == [
        "Mend the lamps in the old town",
        "Walk the route each month",
    ]
