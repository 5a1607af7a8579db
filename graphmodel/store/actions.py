"""The actions of a plan as rows, and what ties them to headings, to topics and to each other."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.ids import digest, fold
from graphmodel.records import Action, Plan
from graphmodel.store.cells import Row, day_text, place_row
from graphmodel.store.headings import locality_headings
from graphmodel.store.links import linked


def action_row(plan: Plan, action: Action, persons: list[str]) -> Row:
    """Give an action's properties; `persons` are the names in its lead cell that stay source text."""
    when, status = action.timescale, action.status
    row = {
        "id": action.id,
        "plan": plan.plan.id,
        "order": action.order,
        "code": action.code,
        "title": action.title,
        "summary": action.summary,
        "outcomes": list(action.outcomes),
        "measures": list(action.measures),
        "resources": action.resources,
        "timescale": when.text,
        "start": day_text(when.start),
        "end": day_text(when.end),
        "ongoing": when.ongoing,
        "review": day_text(when.review),
        "milestone_names": [each.name or "" for each in when.milestones],
        "milestone_dates": [each.date.isoformat() for each in when.milestones],
        "section": action.section,
        "priority": action.priority,
        "locality": action.locality,
        "flags": list(action.flags),
        "links": list(action.links),
        "persons": persons,
        "lead_cell": action.lead_cell,
        "status": status.text if status else None,
        "rag": status.rag if status else None,
        "digest": digest(" ".join((action.title, action.summary or "", *action.outcomes, *action.measures)), size=16),
        **place_row(action.place),
        **_provisos(plan, action.id),
    }
    return {name: value for name, value in row.items() if value is not None}


def _provisos(plan: Plan, action: str) -> Row:
    """Give what leaves the action open, and what it does only while there is money."""
    said = plan.conclusions
    left = next((each.words for each in said.open if each.action == action), None)
    return {
        "left_open": left,
        "money": [each.words for each in said.money if each.action == action and each.agency is None],
    }


def outcome_rows(actions: Iterable[Action]) -> list[Row]:
    """Give the outcomes of each action that has any."""
    return [{"action": action.id, "outcomes": _outcomes(action)} for action in actions if action.outcomes]


def _outcomes(action: Action) -> list[Row]:
    return [
        {"id": f"{action.id}/outcome-{order}", "text": text, "order": order}
        for order, text in enumerate(action.outcomes, start=1)
    ]


def tie_rows(plan: Plan) -> dict[str, list[Row]]:
    """Give what ties an action to the headings above it and to other actions of its plan."""
    priorities = {fold(each.name): each.id for each in plan.priorities}
    localities = {fold(name): id_ for id_, name, _ in locality_headings(plan)}
    return {
        "addresses": [
            {
                "action": a.id,
                "priority": priorities[fold(a.priority)],
                "props": {"basis": "stated", "evidence": a.priority},
            }
            for a in plan.actions
            if a.priority and fold(a.priority) in priorities
        ],
        "takes-place-in": [
            {"action": a.id, "locality": localities[fold(a.locality)]} for a in plan.actions if a.locality
        ],
        "linked-to": [
            {"action": a.id, "other": other, "props": {"as_written": code}} for a, other, code in linked(plan.actions)
        ],
    }
