"""Rows of a table without rules: parted by drawn lines, else by room, else by where the first column begins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from loaders.phrases.codes import split_code
from loaders.readers.pdf.cells import Cell, cell_of
from loaders.readers.pdf.centred import begins_with_code, centred
from loaders.readers.pdf.columns import Columns
from loaders.readers.pdf.lines import Line, goes_on, would_fit
from loaders.readers.pdf.sheet import Rule

_WIDE, _LOOSE, _CLOSE = 9.0, 1.7, 1.28  # of a letter's size
_FIRST, _MOSTLY = 4, 0.6  # columns that can hold codes; of their rows, how many do


def rows_of(lines: Sequence[Line], columns: Columns, drawn: Sequence[float]) -> list[list[Line]]:
    """Give the lines of each row; `drawn` are the heights at which lines are drawn across the table."""
    inner = [y for y in drawn if lines and lines[0].middle < y < lines[-1].middle]
    bands = _by_rules(lines, inner) if inner else [list(lines)]
    if len(bands) > 2:
        return bands
    return [row for band in bands for row in _unruled(band, columns)]


def _unruled(lines: Sequence[Line], columns: Columns) -> list[list[Line]]:
    """Give the rows of lines between which none is drawn."""
    parts = [columns.parts(line) for line in lines]
    if _single_lines(parts, columns):
        return [[line] for line in lines]
    steps = _steps(lines)
    pitch = _pitch(lines, columns)
    if pitch > _LOOSE * lines[0].size:
        pitch = 1.25 * lines[0].size  # no cell's lines stand so far apart: each is a row
    least = 1.11 * pitch + 0.3
    if any(step > least for step in steps):
        rows = _by_room(lines, steps, least)
        return [row for band in rows for row in centred(band, list(map(columns.parts, band)), pitch) or [band]]
    return centred(lines, parts, pitch) or _by_first(lines, parts, columns)


def _steps(lines: Sequence[Line]) -> list[float]:
    """Give how far each line stands below all that is above it; cells set in the middle do not share base lines."""
    lowest, steps = max(w.base for w in lines[0].words), []
    for line in lines[1:]:
        steps.append(min(w.base for w in line.words) - lowest)
        lowest = max(lowest, *(w.base for w in line.words))
    return steps


def _single_lines(parts: Sequence[Sequence[Line | None]], columns: Columns) -> bool:
    """Say whether every line is a row: all cells are filled, and few of them go on in the line below."""
    if sum(all(part) for part in parts) <= 0.85 * len(parts):
        return False
    small = sum(any(part and part.text[0].islower() for part in line) for line in parts)
    return not small or sum(not _anew(a, b, columns) for a, b in pairwise(parts)) < 0.35 * len(parts)


def cells_of(lines: Sequence[Line], columns: Columns, rights: Sequence[float]) -> tuple[Cell, ...]:
    """Give the cells of a row."""
    parts = [columns.parts(line) for line in lines]
    return tuple(
        cell_of([w for part in parts if (held := part[i]) for w in held.words], right) for i, right in enumerate(rights)
    )


def rights_of(lines: Sequence[Line], columns: Columns) -> list[float]:
    """Give for every column how far its lines run."""
    rights = [0.0] * (len(columns.gaps) + 1)
    for line in lines:
        for i, part in enumerate(columns.parts(line)):
            if part:
                rights[i] = max(rights[i], part.x1)
    return rights


def drawn_across(rules: Sequence[Rule], left: float, right: float) -> list[float]:
    """Give the heights at which edges run across most of a table's width."""
    found: dict[int, list[Rule]] = {}
    for rule in rules:
        if not rule.upright and rule.end > left and rule.start < right:
            found.setdefault(round(rule.at / 2), []).append(rule)
    heights = []
    for near in found.values():
        run = sum(min(r.end, right) - max(r.start, left) for r in near)
        if run > 0.6 * (right - left):
            heights.append(near[0].at)
    return sorted(heights)


def _by_rules(lines: Sequence[Line], drawn: Sequence[float]) -> list[list[Line]]:
    rows: dict[int, list[Line]] = {}
    for line in lines:
        rows.setdefault(bisect_right(drawn, line.middle), []).append(line)
    return [rows[key] for key in sorted(rows)]


def _pitch(lines: Sequence[Line], columns: Columns) -> float:
    """Give the usual distance of two lines in one cell: the most frequent small step within a column."""
    last: dict[int, float] = {}
    steps: dict[float, int] = {}
    for line in lines:
        for i, part in enumerate(columns.parts(line)):
            if part is None:
                continue
            if i in last and 0.9 * part.size < part.base - last[i] < 2.2 * part.size:
                step = round((part.base - last[i]) * 2) / 2
                steps[step] = steps.get(step, 0) + 1
            last[i] = part.base
    if not steps:
        return 1.25 * (lines[0].size if lines else 10.0)
    often = max(steps.values())
    close = _CLOSE * (lines[0].size if lines else 0.0)  # no rows stand so close where others stand further apart
    return min(step for step, count in steps.items() if count >= 0.3 * often or step < close)


def _by_room(lines: Sequence[Line], steps: Sequence[float], least: float) -> list[list[Line]]:
    rows = [[lines[0]]]
    for line, step in zip(lines[1:], steps, strict=True):
        if step > least:
            rows.append([line])
        else:
            rows[-1].append(line)
    return rows


def _by_first(lines: Sequence[Line], parts: Sequence[Sequence[Line | None]], columns: Columns) -> list[list[Line]]:
    """Part rows that stand close: by codes where they have them, else where cells begin anew."""
    firsts = [first.text for part in parts if (first := part[0])]
    coded = sum(is_code(text) for text in firsts) > 0.5 * len(firsts) > 1
    if coded and not (parts[0][0] and is_code(parts[0][0].text)):
        return [list(lines)]  # the code stands in the middle of its row
    rows: list[list[Line]] = []
    last: list[Line | None] = []
    for line, part in zip(lines, parts, strict=True):
        first = part[0]
        if not rows or (first and (is_code(first.text) if coded else _anew(last, part, columns))):
            rows.append([])
            last = [None] * len(part)
        rows[-1].append(line)
        last = [now or above for now, above in zip(part, last, strict=True)]
    return rows


def is_code(text: str) -> bool:
    """Say whether a cell begins with a code."""
    return split_code(f"{text} Work")[0] is not None


def code_column(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Give the column of codes: most rows hold nothing but a code there, each another."""
    for column in range(min(_FIRST, len(rows[0]))):
        filled = [row[column].text for row in (rows[1:] or rows) if row[column].text]  # the first is the header
        codes = {text for text in filled if split_code(text) == (text.rstrip(".:"), "") and any(map(str.isdigit, text))}
        if codes and len(codes) >= _MOSTLY * len(filled):
            return column
    return None


def is_own(last: Cell, first: Cell) -> bool:
    """Say whether two rows have each a code of its own, so that neither is the rest of the other."""
    return begins_with_code(last.text) and begins_with_code(first.text) and last.text != first.text


def _anew(before: Sequence[Line | None], now: Sequence[Line | None], columns: Columns) -> bool:
    """Say whether a line begins a row: no cell goes on from the line above it; wide columns tell more."""
    rights = [*(gap[0] for gap in columns.gaps), columns.right]
    pairs = [(above, part, right) for above, part, right in zip(before, now, rights, strict=True) if above and part]
    if not pairs:
        return False
    wide = [pair for pair in pairs if pair[2] - pair[1].x0 > _WIDE * pair[1].size]
    return not any(goes_on(a.text, b.text) or not would_fit(a, b, right) for a, b, right in wide or pairs)
