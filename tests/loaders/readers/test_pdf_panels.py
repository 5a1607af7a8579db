"""A plan on one page: boxes side by side, each with a table of its own whose rows are as high as they need be."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.document import Table
from tests.loaders.readers.pages import Pages, rows, shown

HEADS = ("What we will do", "Owner", "By")
COLUMNS = (0, 110, 170)
VISION = (
    "Our vision is a town where everybody can go about their day and their night without any fear of others at all."
)
LEFT = (("Gate the alleys\nbehind the quay", "Council", "May 2026"), ("Walk the steps", "Police", "June 2026"))
RIGHT = (("Light the path", "Canal\nTrust", "July 2026"), ("Train the\ndoor staff", "Quay BID", "Ongoing"))


def box(pages: Pages, x: float, y: float, name: str, work: Sequence[Sequence[str]]) -> None:
    pages.text(x, y, name, 13, bold=True)
    pages.row(y + 18, *((x + at, head) for at, head in zip(COLUMNS, HEADS, strict=True)), bold=True)
    y += 34
    for cells in work:
        pages.rule(x, y - 10, x + 225, y - 10)
        pages.row(y, *((x + at, cell) for at, cell in zip(COLUMNS, cells, strict=True)))
        y += 4 + 12 * max(cell.count("\n") + 1 for cell in cells)


def test_tables_side_by_side_are_read_one_after_the_other() -> None:
    pages = Pages().text(50, 50, "Harbour Plan on a Page 2026/27", 20, bold=True).text(50, 80, VISION)
    box(pages, 50, 120, "1. Calmer streets", LEFT)
    box(pages, 310, 120, "2. Safer nights", RIGHT)
    pages.text(50, 300, "How we work: " + VISION)
    document = pages.read()

    assert [[row.cells for row in table.rows] for table in document.tables()] == [
        [HEADS, *(tuple(cell.replace("\n", " ") for cell in cells) for cells in work)] for work in (LEFT, RIGHT)
    ]
    told = [text for block, text in zip(document.blocks, shown(document), strict=True) if not isinstance(block, Table)]
    assert told[2:4] == ["# 1. Calmer streets", "# 2. Safer nights"]
    assert {block.place.page for block in document.blocks} == {1}


def test_years_with_the_same_headings_below_are_one_table() -> None:
    pages = Pages().row(100, (50, "Action"), (150, "Target"), (220, "Actual"), (290, "Target"), (360, "Actual"))
    pages.row(120, (50, "Walk the quay"), (150, "4"), (220, "5"), (290, "6"), (360, "6"))

    assert [len(cells) for cells in rows(pages.read())] == [5, 5]
