"""The body of a table without rules: every line below the header that keeps to its columns, until something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from loaders.readers.pdf.cells import Cell, Piece
from loaders.readers.pdf.columns import Columns
from loaders.readers.pdf.gaps import Gap
from loaders.readers.pdf.headed import Heads, heads_at
from loaders.readers.pdf.lines import Line
from loaders.readers.pdf.rowing import cells_of, drawn_across, rights_of, rows_of
from loaders.readers.pdf.sheet import Sheet
from loaders.readers.pdf.tight import HeadKey, part_headings

_LARGER = 1.12
_WORD_GAP, _SENTENCE = 1.2, 0.5
_NEW_ROW = 1.5  # of a letter's size: a step as long as this begins something new
_FAR = 5.0
_DEEP = 40  # lines at the top of a page, within which a table that goes on shows two of its columns
_AHEAD = 16  # lines that together show where the columns are parted


def settle(lines: Sequence[Line], at: int, heads: Heads, seen: dict[HeadKey, list[Gap]]) -> None:
    """Find out from the lines below a header where its columns are parted."""
    ahead = [line for line in _ahead(lines, at + heads.lines) if not _covers(line, heads.columns)]
    part_headings(heads.columns, lines[at : at + heads.lines], ahead, seen)
    heads.columns.settle(ahead)


def _covers(line: Line, columns: Columns) -> bool:
    """Say whether a line runs without a break over all the room between two headings, as prose does."""
    parts = line.segments(_SENTENCE)
    return any(part.x0 < gap[0] and part.x1 > gap[1] for part in parts for gap in columns.gaps)


def rows_above(lines: Sequence[Line], start: int, at: int, heads: Heads) -> int:
    """Give where the table begins: at its header, or at a row of two cells and more right above it."""
    columns = heads.columns
    first = at
    for above in range(at - 1, start - 1, -1):
        line, below = lines[above], lines[above + 1]
        if below.base - line.base > 3.5 * line.size or abs(line.size - below.size) > 0.1 * line.size:
            break
        parts = columns.parts(line)
        filled = sum(part is not None for part in parts)
        beside = below.base - line.base < 0.8 * line.size
        if (parts[0] and filled < 2 and not beside) or len(line.segments(0.6)) < filled or not columns.take(line):
            break
        if parts[0] or (first < at and below.base - line.base < 1.4 * line.size):
            first = above
    return first


def headed_table(lines: Sequence[Line], first: int, at: int, heads: Heads, sheet: Sheet) -> tuple[Piece, int]:
    """Give the table with its header at `at` and its first row at `first`, and where the lines go on behind it."""
    begin = at + heads.lines
    end, spanning = _end(lines, begin, heads.columns)
    piece = _piece(lines[begin:end], spanning, heads.columns, sheet, lines[at:begin])
    if first < at:
        above = _piece(lines[first:at], set(), heads.columns, sheet)
        piece.rows[:0] = above.rows
    return piece, end


def _ahead(lines: Sequence[Line], begin: int) -> Sequence[Line]:
    """Give the next lines, up to what is plainly something else."""
    end = begin
    while end < min(begin + _AHEAD, len(lines)):
        line = lines[end]
        if line.size > _LARGER * lines[begin].size or (end > begin and heads_at(lines, end)):
            break
        end += 1
    return lines[begin:end]


def continued(lines: Sequence[Line], before: Piece, sheet: Sheet) -> tuple[Piece, int] | None:
    """Give the table of the page before as it goes on at the top of this one; None where it does not."""
    if before.columns_found is None or not lines:
        return None
    columns = replace(before.columns_found, gaps=list(before.columns_found.gaps))
    end, spanning = _end(lines, 0, columns)
    parts = [columns.parts(line) for line in lines[:end]]
    wide = [part for part in parts[:_DEEP] if sum(p is not None for p in part) > 1]
    again = bool(before.rows) and lines[0].text.split() == " ".join(cell.text for cell in before.rows[0]).split()
    if not again and (not wide or not _aligned(parts, columns)):
        return None
    return _piece(lines[:end], spanning, columns, sheet), end


def _aligned(parts: Sequence[Sequence[Line | None]], columns: Columns) -> bool:
    """Say whether most cells begin where the columns of the page before do."""
    starts = [(p.x0, columns.starts[i]) for part in parts for i, p in enumerate(part) if p and i < len(columns.starts)]
    return sum(abs(x0 - start) < 4 or x0 > start for x0, start in starts) >= 0.8 * len(starts) > 0


def _end(lines: Sequence[Line], begin: int, columns: Columns) -> tuple[int, set[int]]:
    """Give where the table ends, and which of its lines (by identity) run across all columns."""
    spanning: set[int] = set()
    size = lines[begin].size if begin < len(lines) else 0.0
    at = begin
    while at < len(lines):
        line = lines[at]
        if line.size > _LARGER * size or _far(lines, at, columns) or (at > begin and _headed_anew(lines, at, columns)):
            return _without_tail(lines, begin, at, columns), spanning
        if columns.take(line):
            at += 1
        elif _spans(lines, at, columns):
            spanning.add(id(line))
            at += 1
        else:
            return _without_tail(lines, begin, at, columns), spanning
    return _without_title(lines, begin, at, columns), spanning


def _headed_anew(lines: Sequence[Line], at: int, columns: Columns) -> bool:
    """Say whether a header stands inside the table: its own printed again, or one that is set apart from the rows."""
    heads = heads_at(lines, at)
    if heads is None:
        return False
    line, above = lines[at], lines[at - 1]
    apart = (line.bold and not above.bold) or line.base - above.base > 2.2 * line.size
    return apart or heads.columns.heading == columns.heading


def _far(lines: Sequence[Line], at: int, columns: Columns) -> bool:
    """Say whether a line stands far below the table and in no two of its columns."""
    if not at or lines[at].base - lines[at - 1].base < _FAR * lines[at].size:
        return False
    return sum(part is not None for part in columns.parts(lines[at])) < 2


def _spans(lines: Sequence[Line], at: int, columns: Columns) -> bool:
    """Say whether a line that crosses the columns is a row of its own: short, and the table goes on below it."""
    if at + 1 >= len(lines) or len(lines[at].words) > 16 or len(lines[at].segments(_WORD_GAP)) > 1:
        return False
    trial = replace(columns, gaps=list(columns.gaps))
    after = lines[at + 1]
    if heads_at(lines, at + 1) or not trial.take(after):
        return False
    return sum(part is not None for part in trial.parts(after)) > 1


def _without_tail(lines: Sequence[Line], begin: int, end: int, columns: Columns) -> int:
    """Give the end without a heading or short paragraph below the table, which stands in its first column by chance."""
    first = end
    while first > begin and all(part is None for part in columns.parts(lines[first - 1])[1:]):
        first -= 1
    for at in range(max(first, begin), end):
        step = lines[at].base - lines[at - 1].base if at > begin else 99.0
        if step > _NEW_ROW * lines[at].size:
            return at
    return end


def _without_title(lines: Sequence[Line], begin: int, end: int, columns: Columns) -> int:
    """Give the end without a heading at a page's foot, which governs what the next page holds.

    A row may begin there with its first cell alone. A heading is bold where cells are not, or stands further from the
    rows than these from each other.
    """
    tail = _without_tail(lines, begin, end, columns)
    if tail in (begin, end):
        return end
    steps = [b.base - a.base for a, b in pairwise(lines[begin:tail])]
    if steps and lines[tail].base - lines[tail - 1].base > 1.2 * max(steps):
        return tail
    firsts = [part for line in lines[begin:tail] if (part := columns.parts(line)[0])]
    return tail if all(line.bold for line in lines[tail:end]) and not any(part.bold for part in firsts) else end


def _piece(
    lines: Sequence[Line], spanning: set[int], columns: Columns, sheet: Sheet, head: Sequence[Line] = ()
) -> Piece:
    """Give the lines as a table's rows, those of its header as the first one."""
    edges = columns.edges
    drawn = drawn_across(sheet.rules, edges[0], edges[-1])
    rights = rights_of([*head, *(line for line in lines if id(line) not in spanning)], columns)
    held = [*head, *lines]
    piece = Piece(sheet.number, edges, held[0].top, held[-1].bottom, columns_found=columns)
    piece.rows += [cells_of(head, columns, rights)] if head else []
    for across, stretch in groupby(lines, key=lambda line: id(line) in spanning):
        if across:
            piece.rows += [(Cell(line.text),) * len(rights) for line in stretch]
        else:
            piece.rows += [cells_of(row, columns, rights) for row in rows_of(list(stretch), columns, drawn)]
    return piece
