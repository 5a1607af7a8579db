"""The documents, ages and panels that a plan's words name, as rows: the nodes, and what ties them with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphmodel.ids import slug
from graphmodel.records import Action, AgeSpan, Commitment, PanelUse, Plan
from graphmodel.store.cells import Row, place_row, present
from graphmodel.store.parties import scope_of


def fact_rows(plan: Plan) -> dict[str, list[Row]]:
    """Give the rows by write file; each node once, whatever the number of actions that name it."""
    stated: list[Action | Commitment] = [*plan.actions, *plan.commitments]
    ages = {_age_id(span): _age(span) for each in stated for span in each.ages}
    panels = {_panel_id(plan, use): _panel(plan, use) for each in stated for use in each.panels}
    return {
        "documents": list(_documents(plan).values()),
        "age-groups": list(ages.values()),
        "panels": list(panels.values()),
        "rests-on": [row for each in plan.actions for row in _rests_on(plan, each)],
        "meant-for": [_tie(each, "ages", _age_id(span), span) for each in plan.actions for span in each.ages],
        "commitment-meant-for": [
            _tie(each, "ages", _age_id(span), span) for each in plan.commitments for span in each.ages
        ],
        "convenes": [row for each in plan.actions for row in _convenes(plan, each)],
        "commitment-convenes": [row for each in plan.commitments for row in _convenes(plan, each)],
    }


def _documents(plan: Plan) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for action in plan.actions:
        for use in action.documents:
            id_ = _document_id(plan, use.name)
            found.setdefault(id_, {"id": id_, "name": use.name, "scope": scope_of(plan)})
    return found


def _document_id(plan: Plan, name: str) -> str:
    """Give an id within the partnership: the needs assessment of another county is another document."""
    return f"{scope_of(plan)}/document-{slug(name)}"


def _rests_on(plan: Plan, action: Action) -> Iterator[Row]:
    for use in action.documents:
        yield _tie(action, "document", _document_id(plan, use.name), use)


def _age_id(span: AgeSpan) -> str:
    return f"{'' if span.youngest is None else span.youngest}-{'' if span.oldest is None else span.oldest}"


def _age(span: AgeSpan) -> Row:
    return present(id=_age_id(span), youngest=span.youngest, oldest=span.oldest)


def _panel_id(plan: Plan, use: PanelUse) -> str:
    return use.panel if use.registered else f"{scope_of(plan)}/panel-{slug(use.panel)}"


def _panel(plan: Plan, use: PanelUse) -> Row:
    return {"id": _panel_id(plan, use), "name": use.name, "registered": use.registered}


def _convenes(plan: Plan, each: Action | Commitment) -> Iterator[Row]:
    for use in each.panels:
        row = _tie(each, "panel", _panel_id(plan, use), use)
        row["props"] |= {"state": use.state, "for_whom": list(use.for_whom)}
        yield row


def _tie(each: Action | Commitment, end: str, id_: str, said: Any) -> Row:
    props = {"wording": said.wording, "where": said.where, "basis": "stated", **place_row(each.place)}
    return {"action" if isinstance(each, Action) else "commitment": each.id, end: id_, "props": props}
