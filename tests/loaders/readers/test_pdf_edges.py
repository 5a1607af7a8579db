"""What the reader of PDF files makes of tables as browsers print them: lines or fields drawn cell by cell."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.loaders.readers.pages import Pages, rows, shown

XS = (40, 56, 240, 300, 356)
HEADER = ("Ref", "Action", "Lead agency", "Timescale")
FIRST = ("P1", "Light the steps that lead from the quay up", "Harbour Co.", "May 2027")
SECOND = ("P2", "Walk the market on Friday and on Saturday", "Harbour Pol.", "June 2027")


def _across(pages: Pages, kind: str, top: float, bottom: float) -> None:
    """Draw what marks a row off, cell by cell."""
    for left, right in pairwise(XS):
        if kind == "fields":
            pages.field(left, top, right, bottom, 0.9)
        else:
            pages.rule(left, bottom, right, bottom)


@pytest.mark.parametrize("kind", ["rules", "fields"])
def test_columns_too_close_for_their_words_are_parted_where_lines_or_fields_drawn_cell_by_cell_end(kind: str) -> None:
    pages = Pages().text(40, 80, "Priority 1: Calm quays", 14, bold=True)
    for at, cells in enumerate((HEADER, FIRST, SECOND)):
        y = 120 + 24 * at
        if at < 2:
            _across(pages, kind, y - 14, y + 10)
        pages.row(y, *((x + 2, cell) for x, cell in zip(XS, cells, strict=False)), size=8.5)
    pages.text(40, 230, "What follows is a line of plain text that runs across all of these columns at once.")
    document = pages.read()

    assert rows(document) == [HEADER, FIRST, SECOND]
    assert len(shown(document)) == 3


def test_a_frame_around_the_table_hides_no_edges_of_cells() -> None:
    pages = Pages()
    for at, cells in enumerate((HEADER, FIRST, SECOND)):
        y = 120 + 24 * at
        _across(pages, "rules", y - 14, y + 10)
        pages.row(y, *((x + 2, cell) for x, cell in zip(XS, cells, strict=False)), size=8.5)
    pages.rule(XS[0], 178, XS[-1], 178)
    pages.rule(XS[0], 106, XS[-1], 106)

    assert rows(pages.read()) == [HEADER, FIRST, SECOND]


def test_rows_of_one_line_each_do_not_hide_how_close_the_lines_of_a_cell_stand() -> None:
    pages = Pages().text(40, 80, "Glossary", 14, bold=True)
    for at, (short, long) in enumerate((("ED", "Emergency unit"), ("CSP", "Safety board"), ("HB", "Harbour board"))):
        pages.row(110 + 16 * at, (40, short), (90, long))
    pages.text(40, 164, "MARAC").lines(90, 158, "A meeting at which agencies share what they know", "of those at risk")

    assert [row[0] for row in rows(pages.read())] == ["ED", "CSP", "HB", "MARAC"]


def test_a_heading_between_two_such_tables_is_no_row_though_its_words_keep_to_the_edges() -> None:
    pages = Pages()
    for top in (100, 220):
        for at, cells in enumerate((HEADER, FIRST, SECOND)):
            y = top + 20 + 24 * at
            _across(pages, "rules", y - 14, y + 10)
            pages.row(y, *((x + 2, cell) for x, cell in zip(XS, cells, strict=False)), size=8.5)
    pages.row(204, (40, "1b."), (56.3, "Calm quays and"), size=10, bold=True)
    document = pages.read()

    assert [type(block).__name__ for block in document.blocks] == ["Table", "Heading", "Table"]
