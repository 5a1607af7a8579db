"""What a page's end has parted: tables, rows and paragraphs that go on on the next page are put together again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from loaders.readers.pdf.cells import Cell, Piece
from loaders.readers.pdf.centred import begins_with_code
from loaders.readers.pdf.gaps import Gap
from loaders.readers.pdf.lines import goes_on, joined
from loaders.readers.pdf.prose import Text
from loaders.readers.pdf.rowing import code_column, is_code, is_own
from loaders.tables.headers import field_of

_MOVED = 5.0
_HEADING = 60  # letters
_ANY_WIDTH = 9_999.0  # of a first word that has no room anywhere: it goes on for certain


@dataclass(slots=True)
class Whole:
    """A table put together from its pieces; every row with the page it begins on."""

    columns: list[float]
    gaps: list[Gap]
    rows: list[tuple[int, tuple[Cell, ...]]] = field(default_factory=list)
    page: int = 0

    def take(self, piece: Piece) -> bool:
        """Say whether a piece goes on with this table; its rows are then in it."""
        if not self._fits(piece):
            return False
        rows = piece.rows
        fresh = piece.page != self.page
        if fresh and rows and self.rows:
            rows = self._without_header(rows)
        if fresh and rows and self.rows:
            rows = self._with_rest(rows)
        self.rows += [(piece.page, row) for row in rows]
        self.page, self.gaps = piece.page, gaps_of(piece)
        return True

    def _with_rest(self, rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
        """Take what the first row of a page holds of the last row before, and give the rows that remain."""
        page, last = self.rows[-1]
        column = code_column([row for _, row in self.rows])
        if column is not None and is_own(last[column], rows[0][column]):
            return self._with_merged(rows, column)
        split_head = len(self.rows) == 1 and all(
            bool(a.text) != bool(b.text) for a, b in zip(last, rows[0], strict=True)
        )
        if not split_head and not goes_on_in(last, rows[0], self._coded()):
            return rows
        whole = tuple(a.joined(b) for a, b in zip(last, rows[0], strict=True))
        self.rows[-1] = (page, whole)
        for at in range(column or 0):  # a merged cell goes on below the rest of the row as well
            if rows[0][at].text:
                again = _run(rows, at)
                rows = [*(_with(row, at, whole[at]) for row in again), *rows[len(again) :]]
        return rows[1:]

    def _with_merged(self, rows: list[tuple[Cell, ...]], code: int) -> list[tuple[Cell, ...]]:
        """Give the rows with the words of a cell that is merged over rows of both pages whole in each of them."""
        for column in range(code):
            above, below = self.rows[-1][1][column], rows[0][column]
            if below.text and goes_on(above.text, below.text):
                whole = above.joined(below)
                before = [row for _, row in self.rows]
                ours = [_with(row, column, whole) for row in reversed(_run(before[::-1], column))]
                pages = [number for number, _ in self.rows[len(self.rows) - len(ours) :]]
                self.rows[len(self.rows) - len(ours) :] = list(zip(pages, ours, strict=True))
                theirs = _run(rows, column)
                rows = [*(_with(row, column, whole) for row in theirs), *rows[len(theirs) :]]
        return rows

    def _without_header(self, rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
        """Give the rows without the header that is printed again, alone or in one cell with the rest of a split row."""
        again = list(takewhile(_are_same, zip((row for _, row in self.rows), rows, strict=False)))
        if again:
            return rows[len(again) :]
        header, first = _words(self.rows[0][1]), _words(rows[0])
        if not any(header) or any(theirs[: len(ours)] != ours for ours, theirs in zip(header, first, strict=True)):
            return rows
        rest = (" ".join(theirs[len(ours) :]) for ours, theirs in zip(header, first, strict=True))
        return [tuple(Cell(text, _ANY_WIDTH, cell.room) for text, cell in zip(rest, rows[0], strict=True)), *rows[1:]]

    def _coded(self) -> bool:
        """Say whether most rows begin with a code, so that one without is the rest of another."""
        firsts = [row[0].text for _, row in self.rows if row[0].text]
        return sum(is_code(text) for text in firsts) > 0.7 * len(firsts) > 2

    def _fits(self, piece: Piece) -> bool:
        """Say whether a piece has the same columns, on the same page or the next one."""
        if len(piece.columns) != len(self.columns) or piece.page - self.page > 1:
            return False
        ours, theirs = self.gaps, gaps_of(piece)
        return all(min(a[1], b[1]) - max(a[0], b[0]) > -_MOVED for a, b in zip(ours, theirs, strict=True))


def gaps_of(piece: Piece) -> list[Gap]:
    """Give what parts the columns of a piece: the gaps between words, or the rules."""
    if piece.columns_found:
        return piece.columns_found.gaps
    return [(edge, edge) for edge in piece.columns[1:-1]]


def _run(rows: Sequence[tuple[Cell, ...]], column: int) -> list[tuple[Cell, ...]]:
    """Give the first rows as far as a column says the same in them."""
    return list(takewhile(lambda row: row[column].text == rows[0][column].text, rows))


def _with(row: tuple[Cell, ...], column: int, cell: Cell) -> tuple[Cell, ...]:
    return (*row[:column], cell, *row[column + 1 :])


def _are_same(rows: tuple[Sequence[Cell], Sequence[Cell]]) -> bool:
    """Say whether two rows print the same words, and some."""
    ours, theirs = map(_words, rows)
    return ours == theirs and any(ours)


def _words(row: Sequence[Cell]) -> list[list[str]]:
    return [cell.text.split() for cell in row]


def goes_on_in(last: Sequence[Cell], first: Sequence[Cell], coded: bool = False) -> bool:
    """Say whether the first row of a page is the rest of the last row of the page before.

    Every cell that is filled must be able to go on: its first word had no room behind the cell above. A cell that
    begins small after an open sentence settles it; so does a row that lacks its first cell, or the code in it.
    """
    filled = [(a, b) for a, b in zip(last, first, strict=True) if b.text]
    if not filled or len({cell.text for cell in first}) == 1 < len(first):
        return False
    if coded and is_code(last[0].text) and _begins(first):
        return False
    if any(goes_on(a.text, b.text) for a, b in filled if a.text):
        return True
    if all(b.opening == _ANY_WIDTH for _, b in filled):
        return True
    able = all(a.followed_by(b) for a, b in filled)
    if coded and first[0].text and is_code(last[0].text):
        return able
    return able and len(filled) < len(first) and not first[0].text


def _begins(first: Sequence[Cell]) -> bool:
    """Say whether a row begins with a code of its own, or is a header."""
    if sum(field_of(cell.text) is not None for cell in first if len(cell.text) < _HEADING) > 1:
        return True
    return begins_with_code(first[0].text)


def wholes(blocks: Iterable[Text | Piece]) -> list[Text | Whole]:
    """Give texts and tables in reading order, each put together."""
    result: list[Text | Whole] = []
    for block in blocks:
        last = result[-1] if result else None
        if isinstance(block, Piece):
            if not (isinstance(last, Whole) and last.take(block)):
                whole = Whole(block.columns, gaps_of(block), page=block.page)
                whole.rows = [(block.page, row) for row in block.rows]
                result.append(whole)
        elif not (isinstance(last, Text) and _runs_on(last, block)):
            result.append(block)
        else:
            last.text, last.page = joined(last.text, block.text), block.page
    return result


def with_lists(blocks: Sequence[Text | Whole]) -> list[Text | Whole]:
    """Give the blocks with '1.' as the mark of a list only where numbers follow each other; alone it is text."""
    numbers = [_number(block) for block in blocks]
    for at, (block, number) in enumerate(zip(blocks, numbers, strict=True)):
        if number is None or not isinstance(block, Text):
            continue
        beside = [numbers[n] for n in (at - 1, at + 1) if 0 <= n < len(blocks)]
        if number - 1 not in beside and number + 1 not in beside:
            block.text, block.marker = f"{block.marker} {block.text}", None
    return list(blocks)


def _number(block: Text | Whole) -> int | None:
    found = isinstance(block, Text) and block.marker and re.fullmatch(r"(\d+)\.", block.marker)
    return int(found[1]) if found else None


def _runs_on(last: Text, text: Text) -> bool:
    """Say whether a paragraph of one page goes on on the next."""
    if last.page + 1 != text.page or last.level or text.level or text.marker:
        return False
    return goes_on(last.text, text.text) and abs(last.lines[-1].size - text.lines[0].size) < 0.6
