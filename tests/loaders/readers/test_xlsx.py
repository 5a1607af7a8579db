"""Workbooks: each a small one, named after what it taught."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from graphmodel.errors import FileRefused
from loaders.document import Heading
from tests.loaders.read import codes
from tests.loaders.readers.workbooks import book, cells, document, first, plan, workbook

HEADER = ("Ref", "Action", "Lead", "Timescale", "Outcome")
LIGHT = ("1.1", "Light the path by the canal", "Council", "June 2026", "Fewer people avoid the canal at night")
MEET = ("1.2", "Hold a street meeting each month", "Police", "March 2026", "People feel heard")


def test_title_rows_above_the_header_are_text() -> None:
    read = plan(workbook(("Kell Community Safety Partnership Plan 2026-27",), (), HEADER, LIGHT, MEET))

    assert read.plan.title == "Kell Community Safety Partnership Plan 2026-27"
    assert [a.code for a in read.actions] == ["1.1", "1.2"]


def test_a_row_is_cited_by_sheet_and_row() -> None:
    place = plan(workbook(("Kell plan",), (), HEADER, LIGHT)).actions[0].place

    assert (place.page, place.table, place.row, place.line) == ("Sheet", 1, 4, None)


def test_labels_above_the_header_are_text_and_not_a_table() -> None:
    front = (("Plan title", "Kell Safety Plan"), ("Partnership:", "Kell CSP"), ("Period", "2026-27"), ())
    read = plan(workbook(*front, HEADER, LIGHT))

    assert (read.plan.title, read.ledger.rows_read) == ("Kell Safety Plan", 2)


def test_a_card_of_labels_stays_a_table() -> None:
    card = (("Action:", "Light the path"), ("Lead:", "Council"), ("Timescale:", "June 2026"))

    assert cells(workbook(*card)) == [list(card)]


def test_a_second_table_begins_at_a_header_behind_an_empty_row() -> None:
    risks = (("Risk description", "Likelihood", "Mitigation"), ("The canal floods and the lights fail", "Low", "Pumps"))
    read = plan(workbook(HEADER, LIGHT, (), *risks))

    assert len(read.actions) == 1
    assert [row.reason for row in read.ledger.rows_not_actions] == ["header", "a risk register", "a risk register"]


def test_an_empty_row_alone_ends_no_table() -> None:
    assert len(plan(workbook(HEADER, LIGHT, (), MEET)).actions) == 2


def test_tables_side_by_side_are_read_one_after_the_other() -> None:
    key = (("Term", "Meaning"), ("CSP", "Community Safety Partnership"))
    rows = [(*HEADER, None, *key[0]), (*LIGHT, None, *key[1]), MEET]

    assert cells(workbook(*rows)) == [[HEADER, LIGHT, MEET], list(key)]


def test_an_empty_column_inside_a_table_is_no_border() -> None:
    spaced = [(*row[:2], None, *row[2:]) for row in (HEADER, LIGHT)]

    assert cells(workbook(*spaced)) == [[HEADER, LIGHT]]


def test_a_text_across_the_table_is_a_section() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A3:E3")

    read = plan(workbook(HEADER, LIGHT, ("Quiet streets",), MEET, change=merge))

    assert [a.section for a in read.actions] == [None, "Quiet streets"]


def test_a_heading_before_a_repeated_header_is_a_heading() -> None:
    read = plan(workbook(("Canal",), HEADER, LIGHT, ("Streets",), HEADER, MEET))

    assert [a.section for a in read.actions] == ["Canal", "Streets"]


def test_a_cell_merged_downwards_stands_in_every_row() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("C2:C3")

    read = plan(workbook(HEADER, LIGHT, (*MEET[:2], None, *MEET[3:]), change=merge))

    assert [a.lead_cell for a in read.actions] == ["Council", "Council"]


def test_hidden_rows_and_columns_are_said_and_not_read() -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["E"].hidden = True

    read = plan(workbook(HEADER, LIGHT, MEET, change=hide))

    assert [(a.code, a.outcomes) for a in read.actions] == [("1.2", ())]
    assert [f.message for f in read.findings if "hidden" in f.code] == [
        "Hidden rows are not read: 2.",
        "Hidden columns are not read: E.",
    ]


def test_a_hidden_sheet_is_said_and_not_read() -> None:
    def fill(made: Workbook) -> None:
        for name, row in (("This year", LIGHT), ("Last year", MEET)):
            sheet = made.create_sheet(name)
            sheet.append(HEADER)
            sheet.append(row)
        made.remove(first(made))
        made["Last year"].sheet_state = "veryHidden"

    read = plan(book(fill))

    assert [a.code for a in read.actions] == ["1.1"]
    assert "sheet-hidden" in codes(read)


def test_the_name_of_a_sheet_is_a_heading_where_there_are_several() -> None:
    def fill(made: Workbook) -> None:
        first(made).title = "Canal"
        for sheet, row in (
            (first(made), LIGHT),
            (made.create_sheet("Streets"), MEET),
            (made.create_sheet("Sheet3"), ()),
        ):
            sheet.append(HEADER)
            sheet.append(row)

    assert [b.text for b in document(book(fill)).blocks if isinstance(b, Heading)] == ["Canal", "Streets"]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (datetime(2026, 3, 31), "dd/mm/yyyy", "31 March 2026"),
        (date(2026, 3, 31), "[$-809]d mmmm yyyy;@", "31 March 2026"),
        (datetime(2026, 3, 1), "mmm-yy", "March 2026"),
        (datetime(2026, 1, 1), "yyyy", "2026"),
        (datetime(2026, 3, 31, 18, 30), "dd/mm/yyyy hh:mm", "31 March 2026 18:30"),
        (7.0, "General", "7"),
        (1.1, "0.00", "1.10"),
        (0.25, "0%", "25%"),
        (1000, '"£"#,##0', "£1,000"),
        (12500, "[$£-809]#,##0.00", "£12,500.00"),
        (3, "000", "003"),
        (True, "General", "Yes"),
        (0.1 + 0.2, "General", "0.3"),
    ],
)
def test_a_value_is_read_as_the_sheet_shows_it(value: object, number_format: str, shown: str) -> None:
    def form(sheet: Worksheet) -> None:
        sheet["D2"].number_format = number_format

    made = workbook(HEADER, ("1.1", "Light the path", "Council", value), change=form)

    assert cells(made)[0][1][3] == shown


def test_a_date_cell_settles_the_timescale() -> None:
    def form(sheet: Worksheet) -> None:
        sheet["D2"].number_format = "mmm-yy"

    made = workbook(HEADER, ("1.1", "Light the path", "Council", datetime(2026, 3, 1)), change=form)

    assert plan(made).actions[0].timescale.end == date(2026, 3, 31)


def test_a_formula_without_a_stored_value_is_said() -> None:
    read = plan(workbook(HEADER, (*LIGHT[:3], "=D9", LIGHT[4]), MEET))

    assert read.actions[0].timescale.text is None
    assert [f.message[:45] for f in read.findings if f.code == "formula-without-value"] == [
        "Formulas have no stored value: D2. Open the w"
    ]


def test_text_that_looks_like_a_formula_is_text() -> None:
    def quote(sheet: Worksheet) -> None:
        sheet["B2"].data_type = "s"

    made = workbook(HEADER, ("1.1", "=HYPERLINK(1)", "Council", "May 2026"), change=quote)

    assert plan(made).actions[0].title == "=HYPERLINK(1)"


def test_line_breaks_and_rich_text_are_kept_and_comments_are_not() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["E2"] = CellRichText("• Fewer ", TextBlock(InlineFont(b=True), "crimes"), "\n• More walks")
        sheet["E2"].comment = Comment("Not for the public", "An officer")

    made = workbook(HEADER, LIGHT, change=fill)

    assert plan(made).actions[0].outcomes == ("Fewer crimes", "More walks")
    assert "public" not in str(document(made))


def test_an_error_in_a_cell_is_said_and_left_out() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["D2"].value, sheet["D2"].data_type = "#REF!", "e"

    read = plan(workbook(HEADER, LIGHT, change=fill))

    assert read.actions[0].timescale.text is None
    assert "cell-error" in codes(read)


def test_headings_by_size_have_their_rank() -> None:
    def form(sheet: Worksheet) -> None:
        for cell, size in (("A1", 20), ("A2", 16), ("A4", 13)):
            sheet[cell].font = Font(size=size)

    blocks = document(
        workbook(
            ("Safe Kell",),
            ("What we do",),
            ("It rains, and the path by the canal is dark.",),
            ("By night",),
            change=form,
        )
    ).blocks

    assert [(b.text, b.level) for b in blocks if isinstance(b, Heading)] == [
        ("Safe Kell", 1),
        ("What we do", 2),
        ("By night", 3),
    ]


def test_cells_far_out_cost_nothing() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["XFD1048576"] = "far"
        sheet["A1048576"] = "low"

    assert len(plan(workbook(HEADER, LIGHT, change=fill)).actions) == 1


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"Ref,Action", "no Excel workbook"),
        (workbook(HEADER)[:500], "cut short or broken"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Office file.*save it as an Excel workbook"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_remedy(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        plan(data)


def test_a_rating_by_colour_alone_is_read_as_its_word() -> None:
    def paint(sheet: Worksheet) -> None:
        sheet["F2"].fill = PatternFill("solid", fgColor="FF92D050")
        sheet["F3"].fill = PatternFill("solid", fgColor="FFC00000")
        sheet["A3"].fill = PatternFill("solid", fgColor="FF92D050")

    read = plan(workbook((*HEADER, "RAG"), LIGHT, MEET, change=paint))

    assert [a.status and a.status.rag for a in read.actions] == ["green", "red"]


def test_struck_out_text_is_said() -> None:
    def strike(sheet: Worksheet) -> None:
        sheet["B3"].font = Font(strike=True)

    read = plan(workbook(HEADER, LIGHT, MEET, change=strike))

    assert [f.message for f in read.findings if f.code == "struck-out"] == [
        "Text is struck out, and read all the same: B3."
    ]


def test_an_action_merged_over_several_rows_is_one() -> None:
    def merge(sheet: Worksheet) -> None:
        for column in "ABC":
            sheet.merge_cells(f"{column}2:{column}3")

    read = plan(workbook(HEADER, LIGHT, (None, None, None, "March 2027", "More people walk there"), MEET, change=merge))

    assert [(a.code, a.outcomes) for a in read.actions] == [
        ("1.1", ("Fewer people avoid the canal at night More people walk there",)),
        ("1.2", ("People feel heard",)),
    ]
    assert read.ledger.rows_joined == 1


def test_start_and_due_are_the_days_of_an_action() -> None:
    header = ("Section", "Action", "Lead", "Start", "Due")
    action = plan(workbook(header, ("By night", "Light the path", "Council", "May 2026", "July 2026"))).actions[0]

    assert (action.timescale.start, action.timescale.end) == (date(2026, 5, 1), date(2026, 7, 31))
    assert action.section == "By night"
