"""What was concluded from a plan's words, as rows: principles and priorities served, gaps, who answers to whom."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.conclusions import Body, Gap, Report
from graphmodel.ids import digest, numbered, slug
from graphmodel.records import Action, Plan
from graphmodel.store.cells import Row, place_row, present
from graphmodel.store.parties import scope_of

TITLE_WORDS = 10


def conclusion_rows(plan: Plan) -> dict[str, list[Row]]:
    """Give the rows by write file; nodes before what ties them."""
    said, reports = plan.conclusions, list(_reports(plan))
    return {
        "serves": [_tie(each, "priority") for each in said.serves if each.basis == "inferred"],
        "follows": [_tie(each, "principle") for each in said.follows],
        "funds": [
            {"action": each.action, "agency": each.agency, "props": {"words": each.words}}
            for each in said.money
            if each.agency
        ],
        "mentions": [
            {"plan": plan.plan.id, "agency": each.agency, "props": {"lines": list(each.lines)}} for each in said.namings
        ],
        "defines": [{"plan": plan.plan.id, "harm": each.harm, "props": place_row(each.place)} for each in said.harms],
        "plan-reports": [row for row in reports if "plan" in row],
        "action-reports": [row for row in reports if "action" in row],
        **_gap_rows(plan),
    }


def listed_rows(plan: Plan) -> list[Row]:
    """Give the priorities that a row of a table lists for the actions beneath it: printed, so stated."""
    return [_tie(each, "priority") for each in plan.conclusions.serves if each.basis == "stated"]


def groups_reported_to(plan: Plan) -> list[Row]:
    """Give the bodies in no register that work answers to, as nodes."""
    bodies = {_body_id(plan, each.to): each.to for each in plan.conclusions.reports if each.to.agency is None}
    scope = scope_of(plan)
    return [{"id": id_, "name": one.name, "registered": False, "scope": scope} for id_, one in bodies.items()]


def _tie(each: object, end: str) -> Row:
    props = {"basis": each.basis, "evidence": each.words}  # type: ignore[attr-defined]
    return {"action": each.action, end: each.to, "props": props}  # type: ignore[attr-defined]


def _body_id(plan: Plan, body: Body) -> str:
    return body.agency or f"local/{scope_of(plan)}/{slug(body.name)}"


def _reports(plan: Plan) -> Iterator[Row]:
    for each in plan.conclusions.reports:
        end = {"action": each.action} if each.action else {"plan": plan.plan.id}
        yield {**end, "agency": _body_id(plan, each.to), "props": _report(each)}


def _report(each: Report) -> Row:
    body = each.body
    who = present(body=body.agency, body_name=body.name) if body else {}
    name = None if each.to.agency else each.to.name
    return {"how": each.how, "words": each.words, **who, **present(name=name), **place_row(each.place)}


def _gap_rows(plan: Plan) -> dict[str, list[Row]]:
    gaps = plan.conclusions.gaps
    ids = numbered(f"{plan.plan.id}/gap-{digest(each.text)}" for each in gaps)
    actions = {action.id: action for action in plan.actions}
    listed = list(enumerate(zip(ids, gaps, strict=True), start=1))
    return {
        "gaps": [_gap(plan, (id_, order), gap, actions.get(gap.action or "")) for order, (id_, gap) in listed],
        "gap-delivers": [
            {"gap": id_, "programme": one, "props": {}} for _, (id_, gap) in listed for one in gap.programmes
        ],
        "gap-concerns": [{"gap": id_, "concept": one, "props": {}} for _, (id_, gap) in listed for one in gap.concepts],
    }


def _gap(plan: Plan, key: tuple[str, int], gap: Gap, action: Action | None) -> Row:
    first = gap.text.split()
    title = action.title if action else " ".join(first[:TITLE_WORDS]) + (" …" if len(first) > TITLE_WORDS else "")
    props = {"id": key[0], "plan": plan.plan.id, "title": title, "text": gap.text, "words": gap.words, "order": key[1]}
    more = present(code=action.code if action else None, action=gap.action)
    return {"props": props | more, "place": place_row(gap.place)}
