"""Tables that stand side by side on a sheet, with an empty column between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from loaders.readers.sheets.line import Line
from loaders.tables.headers import field_of


def sides(lines: Sequence[Line]) -> list[list[Line]]:
    """Split where an empty column stands between tables; else all is one side."""
    groups = _groups(lines)
    if len(groups) < 2 or not any(line.part(group).heads for group in groups for line in lines):
        return [list(lines)]
    if _one_header(lines, groups):
        return [list(lines)]
    edges = [0, *(group[0] for group in groups[1:]), max(len(line.cells) for line in lines)]
    return [_side(lines, left, right) for left, right in pairwise(edges)]


def _groups(lines: Sequence[Line]) -> list[list[int]]:
    """Give the columns that stand together; titles that reach over columns count for none."""
    groups: list[list[int]] = []
    for column in sorted({i for line in lines if line.alone is None for i in line.filled}):
        if groups and column == groups[-1][-1] + 1:
            groups[-1].append(column)
        else:
            groups.append([column])
    return groups


def _one_header(lines: Sequence[Line], groups: Sequence[Sequence[int]]) -> bool:
    """Say whether a header goes on behind an empty column: then it only keeps two sides of one table apart."""
    for line in lines:
        if line.header is None:
            continue
        named = [any(field_of(line.cells[i]) for i in group if line.cells[i]) for group in groups]
        whole = [line.part(group).header is not None for group in groups]
        if sum(named) > 1 and sum(whole) < 2:
            return True
    return False


def _side(lines: Sequence[Line], left: int, right: int) -> list[Line]:
    """Give the lines of one side; a text that stands alone belongs to the side that it begins over."""
    result = []
    for line in lines:
        mine = line.alone is None or left <= line.filled[0] < right
        cells = tuple(cell if mine and left <= i < right else "" for i, cell in enumerate(line.cells))
        result.append(replace(line, cells=cells))
    return result
