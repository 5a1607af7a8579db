"""From a file to a plan, in named stages: blocks, sections, tables, actions, what stands beside them, the ledger."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Plan, PlanHead, Timescale
from loaders.actions import action, with_ids
from loaders.context import read_context
from loaders.document import Document
from loaders.governing import Governing, apart
from loaders.guard import sha256
from loaders.head import plan_id, promises, read_head, title_of
from loaders.mapping import Mapping, mapping_beside
from loaders.outline import sections
from loaders.phrases.codes import check_codes
from loaders.phrases.times import within_year, year_of_plan
from loaders.prose import read_prose
from loaders.readers import read_document
from loaders.strategy import read_commitments
from loaders.topics import with_topics
from loaders.work import find_work, ledger, row_findings, taken


def read(path: Path) -> Plan:
    """Give the plan that a file holds; raise FileRefused for a file that cannot be read or holds none."""
    plan = read_plan(path, *document_and_mapping(path))
    if not (plan.actions or plan.commitments or plan.priorities):
        raise FileRefused(
            f"{path}: {_nothing(plan)}", "If it is a plan, see which table it means with `graphmodel explain`."
        )
    return plan


def _nothing(plan: Plan) -> str:
    unread = next((f for f in plan.findings if f.code == "table-not-read"), None)
    found = f"; {unread.message} ({unread.place})" if unread else ""
    return f"no action table, priority or recommendation was found{found}"


def document_and_mapping(path: Path) -> tuple[Document, Mapping]:
    """Give a file's document and the mapping beside it, which must fit; both together make the file's digest."""
    document, mapping = read_document(path), mapping_beside(path)
    mapping.check(document)
    if mapping.path:
        joined = sha256(document.source.sha256.encode() + mapping.path.read_bytes())
        document = replace(document, source=replace(document.source, sha256=joined))
    return document, mapping


def read_plan(path: Path, document: Document, mapping: Mapping) -> Plan:
    """Give the plan in a document, everything with its place."""
    plan, outline = plan_id(path), sections(document)
    title = title_of(document)
    work = find_work(outline, mapping, promises(title))
    context = read_context(outline, plan)
    entries = [entry for each in work for entry in each.entries]
    governing = Governing.of(outline, context.priorities, title.place if title else None, entries)
    points = taken(work)
    coded = [(w, w.coded) for w in work]
    governed = [governing.place(w.section, entry, codes) for w, codes in coded for entry in w.entries]
    head, findings = read_head(path, document, outline, bool(governed))
    head = mapping.on(head)
    governed, topics = with_topics(list(apart(governed, head)), bool(context.priorities))
    actions = with_ids(plan, [action(each, order) for order, each in enumerate(governed, 1)])
    inferred = any(finding.code == "period-inferred" for finding in findings)
    actions = [replace(a, timescale=_in_period(a.timescale, head, inferred)) for a in actions]
    commitments = read_commitments(outline, plan, context)
    if actions and head.kind == "plan":  # its objectives are in the actions; what it recommends stands beside them
        told = {*points, *(a.place for a in actions)}
        commitments = tuple(c for c in commitments if c.kind == "recommendation" and c.place not in told)
    return Plan(
        plan=head,
        priorities=context.priorities or governing.named_priorities(plan, actions),
        principles=context.principles,
        localities=governing.localities(plan, actions),
        glossary=context.glossary,
        commitments=commitments,
        statements=tuple(said for said in context.statements if said.place not in points),
        actions=tuple(actions),
        ledger=ledger(work),
        findings=(
            *document.findings,
            *findings,
            *topics,
            *governing.findings,
            *row_findings(work),
            *check_codes(actions),
        ),
        prose=read_prose(outline),
    )


def _in_period(when: Timescale, head: PlanHead, inferred: bool) -> Timescale:
    """Give a time its days where only the plan's own days tell them; not where these are years alone."""
    if head.start is None or head.end is None:
        return when
    when = within_year(when, head.start, head.end)
    return when if inferred else year_of_plan(when, head.start, head.end)
