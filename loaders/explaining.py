"""What was taken for what, and why: for `graphmodel explain`, and as a mapping file that a person can correct."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from graphmodel.records import Place, Plan
from loaders.head import promises, title_of
from loaders.mapping import NOT_ACTIONS
from loaders.outline import sections
from loaders.plan import document_and_mapping, read_plan
from loaders.tables.headers import field_of, matched
from loaders.work import Work, find_work


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, the field it was taken for, and by which known words."""

    heading: str
    field: str | None
    because: str


@dataclass(frozen=True, slots=True)
class Explained:
    """One table or stretch of text: what it was taken for, its columns, and what became of its rows."""

    place: Place
    section: str | None
    kind: str
    columns: tuple[Column, ...]
    rows: int
    actions: int
    joined: int
    refused: tuple[tuple[str, int], ...]
    headings: tuple[str, ...]
    first: str


def explain(path: Path) -> tuple[Plan, list[Explained]]:
    """Give the plan in a file and, table by table, how it was understood."""
    document, mapping = document_and_mapping(path)
    work = find_work(sections(document), mapping, promises(title_of(document)))
    return read_plan(path, document, mapping), [_explained(each) for each in work]


def _explained(work: Work) -> Explained:
    reading, table = work.reading, work.table
    header = next((entry.header for entry in work.entries), None)
    refused = Counter(row.reason for row in reading.refused) if reading else Counter({work.kind: _rows(work)})
    return Explained(
        place=work.place,
        section=work.section.name,
        kind=work.kind,
        columns=tuple(
            _column(words, field, work.taught)
            for words, field in zip(header.words, header.fields, strict=True)
            if words
        )
        if header
        else (),
        rows=reading.rows if reading else _rows(work),
        actions=len(work.entries),
        joined=reading.joined if reading else 0,
        refused=tuple(refused.items()),
        headings=tuple(" ".join(cell.split()) for cell in table.rows[0].cells if cell.strip()) if table else (),
        first=table.rows[0].text[:120] if table else "",
    )


def _rows(work: Work) -> int:
    return len(work.table.rows) if work.table else 0


def _column(words: str, field: str | None, taught: bool) -> Column:
    """Say why a column was taken for what it was: a mapping, a known heading, or a word of it and the cells below."""
    phrase = matched(words)
    if field is None:
        return Column(words, None, "no known heading")
    if phrase and field_of(words) == field:
        return Column(words, field, f"known as '{phrase}'")
    return Column(words, field, "said by the mapping" if taught else "told by its cells")


def as_mapping(plan: Plan, explained: Sequence[Explained]) -> str:
    """Give what was understood as a mapping file; every line may be corrected, none has to stay."""
    head = plan.plan
    said = {
        "title": head.title,
        "partnership": head.partnership,
        "start": head.start.isoformat() if head.start else None,
        "end": head.end.isoformat() if head.end else None,
        "kind": head.kind,
    }
    tables = [_as_table(each) for each in explained if each.place.table is not None]
    body = yaml.safe_dump({"plan": said, "tables": tables}, sort_keys=False, allow_unicode=True, width=110)
    return _PREFACE.format(file=head.source.file, stem=Path(head.source.file).stem) + body


def _as_table(each: Explained) -> dict[str, object]:
    if each.kind != "action table":
        unread = {"columns": dict.fromkeys(each.headings, "nothing")} if each.kind == "no known header" else {}
        return {"table": each.place.table, "take as": NOT_ACTIONS, **unread}
    columns = {column.heading: column.field or "nothing" for column in each.columns}
    return {"table": each.place.table, "columns": columns}


_PREFACE = """\
# How {file} was understood. Correct what is wrong and keep this file beside the plan as {stem}.mapping.yaml:
# `graphmodel extract` and `graphmodel load` follow it. What you delete is found out by the program again.
#
# plan     what is said of the whole plan; days as 2026-03-31
# tables   by number, as `graphmodel explain` counts them
#   columns     heading: field (code, title, title_lead, objective, activity, lead, support, timescale, start, end,
#               review, outcome, measure, resources, status, rag, priority, locality, links, note, nothing)
#   take as     'not actions' for a table that promises no work; take the line out where it does, and say its columns
#   skip rows   numbers of rows in the table that are no actions
"""
