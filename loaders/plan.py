"""From a file to a plan, in named stages: blocks, sections, tables, actions, what stands beside them, the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Finding, Ledger, LedgerRow, Plan
from loaders.actions import Governed, action, with_ids
from loaders.context import read_context
from loaders.document import Document, Table
from loaders.governing import Governing
from loaders.head import plan_id, read_head
from loaders.outline import Section, sections
from loaders.phrases.codes import check_codes, has_codes
from loaders.readers import read_document
from loaders.strategy import read_commitments
from loaders.tables.headers import Header
from loaders.tables.kinds import kind_of
from loaders.tables.rows import Entry, Reading, read_rows


def read(path: Path) -> Plan:
    """Give the plan that a file holds; raise FileRefused for a file that cannot be read or holds none."""
    document = read_document(path)
    plan = read_plan(path, document)
    if not (plan.actions or plan.commitments or plan.priorities):
        raise FileRefused(
            f"{path}: {_nothing(plan)}", "If it is a plan, see which table it means with `graphmodel explain`."
        )
    return plan


def _nothing(plan: Plan) -> str:
    unread = next((f for f in plan.findings if f.code == "table-not-read"), None)
    found = f"; {unread.message} ({unread.place})" if unread else ""
    return f"no action table, priority or recommendation was found{found}"


def read_plan(path: Path, document: Document) -> Plan:
    """Give the plan in a document, everything with its place."""
    outline = sections(document)
    tables = list(_tables(outline))
    context = read_context(outline, plan_id(path))
    governing = Governing.of(outline, context.priorities)
    governed = list(_governed(tables, governing))
    actions = with_ids(plan_id(path), [action(g, order) for order, g in enumerate(governed, 1)])
    head, findings = read_head(path, document, outline, bool(actions))
    commitments = read_commitments(outline, plan_id(path), context) if head.kind == "strategy" or not actions else ()
    return Plan(
        plan=head,
        priorities=context.priorities,
        principles=context.principles,
        localities=governing.localities(plan_id(path), actions),
        glossary=context.glossary,
        commitments=commitments,
        statements=context.statements,
        actions=tuple(actions),
        ledger=_ledger(tables),
        findings=(*document.findings, *findings, *governing.findings, *_row_findings(tables), *check_codes(actions)),
    )


def _tables(outline: list[Section]) -> Iterator[tuple[Section, Table, Reading | str]]:
    """Go through the tables, each read to its rows or refused with what it is; a header goes on where none is."""
    header: Header | None = None
    for section in outline:
        for table in (block for block in section.blocks if isinstance(block, Table)):
            kind = kind_of(section, table, header)
            if kind:
                yield section, table, kind
                continue
            reading = read_rows(table, header)
            header = reading.entries[-1].header if reading.entries else header
            yield section, table, reading


def _governed(tables: list[tuple[Section, Table, Reading | str]], governing: Governing) -> Iterator[Governed]:
    """Go through the entries, each with its section, priority and locality."""
    for section, _, reading in tables:
        if isinstance(reading, str):
            continue
        coded = _coded(reading.entries)
        for entry in reading.entries:
            yield governing.place(section, entry, coded)


def _coded(entries: list[Entry]) -> bool:
    """Say whether the titles of a table begin with codes, there being no column of codes."""
    titles = [e.cell(e.header.title) for e in entries if not e.header.columns("code")]
    return bool(titles) and has_codes(titles)


def _ledger(tables: list[tuple[Section, Table, Reading | str]]) -> Ledger:
    actions = joined = rows = 0
    refused: list[LedgerRow] = []
    for _, table, reading in tables:
        rows += len(table.rows)
        if isinstance(reading, str):
            refused += [LedgerRow(row.place, reading, row.text[:300]) for row in table.rows]
        else:
            actions += len(reading.entries)
            joined += reading.joined
            refused += reading.refused
    return Ledger(rows, actions, joined, tuple(refused))


def _row_findings(tables: list[tuple[Section, Table, Reading | str]]) -> Iterator[Finding]:
    for _, table, reading in tables:
        if isinstance(reading, str):
            if reading == "no known header":
                words = table.rows[0].text[:80]
                yield Finding("table-not-read", "warning", f"The table's header is not known: {words}", table.place)
            continue
        for entry in reading.entries:
            width = len(entry.header.fields)
            if len(entry.row.cells) > width:
                message = (
                    f"The row has {len(entry.row.cells)} cells under {width} headings; the rest was joined to the last."
                )
                yield Finding("too-many-cells", "warning", message, entry.row.place)
            if entry.joined:
                lines = "; ".join(row.place.spot for row in entry.joined)
                yield Finding("row-joined", "note", f"The row goes on at {lines}.", entry.row.place)
