"""Tables in Markdown that are drawn with dashes, as Pandoc writes them, or pasted with tabs: made into html."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby, pairwise

Render = Callable[[str], str]
_EDGE = re.compile(r"^\+(?:[-=:]+\+)+\s*$")
_COLUMNS = re.compile(r"^ {0,3}-{2,}(?: +-{2,})+ *$")
_RULE = re.compile(r"^ {0,3}-{6,} *$")
_POINT = re.compile(r"^\s*(?:[-*+•]|\d{1,3}[.)])\t[^\t]*$")
_BLANK = re.compile(r"^\s*$")
_MOST_LINES, _MOST_HEADING = 20_000, 12


def with_tables(text: str, render: Render) -> str:
    """Give Markdown with its drawn tables as html; `render` gives the html of what stands in a cell."""
    lines = text.split("\n")
    result: list[str] = []
    at = 0
    while at < len(lines):
        read = _gridded if _EDGE.match(lines[at]) else _tabbed if "\t" in lines[at].strip() else _columned
        rows, end = read(lines, at)
        if rows:
            result += ["", _html(rows, render), ""]
            at = end
        else:
            result.append(lines[at])
            at += 1
    return "\n".join(result)


def _html(rows: Sequence[Sequence[str]], render: Render) -> str:
    cells = ("".join(f"<td>{render(cell) if cell else ''}</td>" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells).replace("\n", " ") + "</table>"


def _gridded(lines: Sequence[str], at: int) -> tuple[list[list[str]], int]:
    """Give the rows of a table whose cells are boxed in, and the line where it ends."""
    end = at
    while end < min(len(lines), at + _MOST_LINES) and lines[end][:1] in ("+", "|") and lines[end].strip():
        end += 1
    block = [line.rstrip() for line in lines[at:end]]
    edges = sorted({n for line in block if _EDGE.match(line) for n, sign in enumerate(line) if sign == "+"})
    rows: list[list[str]] = []
    gathered: list[str] = []
    for line in block[1:]:
        if _EDGE.match(line):
            rows += [_boxed(gathered, edges)] if gathered else []
            gathered = []
        else:
            gathered.append(line)
    return (rows, end) if rows and not gathered else ([], at)


def _boxed(lines: Sequence[str], edges: Sequence[int]) -> list[str]:
    """Give the cells of a row; where a bar is missing at an edge, a cell covers both columns."""
    cells: list[str] = []
    left = edges[0]
    for right in edges[1:]:
        if all(line[right : right + 1] in ("|", "+", "") for line in lines):
            cells.append("\n".join(line[left + 1 : right].strip() for line in lines).strip())
            left = right
    return cells


def _tabbed(lines: Sequence[str], at: int) -> tuple[list[list[str]], int]:
    """Give the rows of lines whose cells stand between tabs, as they are pasted; blank lines end no table."""
    rows: list[list[str]] = []
    end = at
    for n in range(at, min(len(lines), at + _MOST_LINES)):
        if "\t" in lines[n] and lines[n].strip() and not _POINT.match(lines[n]):
            rows.append([cell.strip() for cell in lines[n].split("\t")])
            end = n + 1
        elif lines[n].strip():
            break
    return (rows, end) if len(rows) > 1 else ([], at)


def _columned(lines: Sequence[str], at: int) -> tuple[list[list[str]], int]:
    """Give the rows of a table whose columns stand under dashes, and the line where it ends."""
    framed = bool(_RULE.match(lines[at]))
    rule = next(
        (n for n in range(at, min(at + _MOST_HEADING if framed else at + 2, len(lines))) if _COLUMNS.match(lines[n])),
        None,
    )
    if rule is None or not lines[at].strip():
        return [], at
    closing = _RULE if framed else _COLUMNS if rule == at else _BLANK
    end = next((n for n in range(rule + 1, min(len(lines), rule + _MOST_LINES)) if closing.match(lines[n])), None)
    if end is None and closing is not _BLANK:
        return [], at
    end = len(lines) if end is None else end
    starts = [match.start() for match in re.finditer("-+", lines[rule])]
    columns = [*pairwise(starts), (starts[-1], None)]
    groups = [lines[at + framed : rule], *_groups(lines[rule + 1 : end])]
    return [_cut(group, columns) for group in groups if group], end + (closing is not _BLANK)


def _groups(lines: Sequence[str]) -> list[list[str]]:
    """Give the lines of each row: parted by blank lines where there are any, else a line each."""
    if all(line.strip() for line in lines):
        return [[line] for line in lines]
    parts = groupby(lines, key=lambda line: bool(line.strip()))
    return [list(group) for filled, group in parts if filled]


def _cut(lines: Sequence[str], columns: Sequence[tuple[int, int | None]]) -> list[str]:
    return [" ".join(line[start:end].strip() for line in lines).strip() for start, end in columns]
