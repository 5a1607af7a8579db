"""The names in a plan's lead cells as rows: bodies that lead or support, labels, persons."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.ids import slug
from graphmodel.records import Action, Party, Plan
from graphmodel.store.cells import Row


@dataclass(slots=True)
class PartyRows:
    """Rows of the parties by what they are; persons by action id, as source text."""

    agencies: list[Row] = field(default_factory=list)
    labels: list[Row] = field(default_factory=list)
    leads: list[Row] = field(default_factory=list)
    supports: list[Row] = field(default_factory=list)
    names: list[Row] = field(default_factory=list)
    persons: dict[str, list[str]] = field(default_factory=dict)


def scope_of(plan: Plan) -> str:
    """Give the partnership, or else the plan, within which a name of a body that no register holds is one body."""
    return plan.plan.partnership_id or plan.plan.id


def party_rows(plan: Plan) -> PartyRows:
    """Give the rows of all parties of a plan."""
    rows = PartyRows()
    agencies: dict[str, Row] = {}
    labels: dict[str, Row] = {}
    whys = {(each.action, each.as_written): each.why for each in plan.conclusions.unexplained}
    for action in plan.actions:
        for order, party in enumerate(action.parties, start=1):
            if party.role == "person":
                rows.persons.setdefault(action.id, []).append(party.as_written)
            elif party.role in ("lead", "support"):
                tie = _tie(action, party, order)
                tie["agency"] = party.agency or _local(plan, party, tie, agencies)
                if why := whys.get((action.id, party.as_written)):
                    tie["props"]["unexplained"] = why
                (rows.leads if party.role == "lead" else rows.supports).append(tie)
            else:
                rows.names.append(_naming(action, party, order, labels))
    _count_beside(rows.leads)
    _mark_repeated(rows.leads)
    _mark_repeated(rows.supports)
    rows.agencies, rows.labels = list(agencies.values()), list(labels.values())
    return rows


def _count_beside(leads: list[Row]) -> None:
    """Keep with each lead how many other bodies lead its action: who leads alone need not be counted when asked."""
    bodies: dict[str, set[str]] = {}
    for tie in leads:
        bodies.setdefault(tie["action"], set()).add(tie["agency"])
    for tie in leads:
        tie["props"]["beside"] = len(bodies[tie["action"]]) - 1


def _mark_repeated(ties: list[Row]) -> None:
    """Mark the ties of a body that the same lead cell names before in the same role, under another name."""
    seen: set[tuple[str, str]] = set()
    for tie in ties:
        if (tie["action"], tie["agency"]) in seen:
            tie["props"]["repeated"] = True
        seen.add((tie["action"], tie["agency"]))


def _local(plan: Plan, party: Party, tie: Row, agencies: dict[str, Row]) -> str:
    """Give the id of a body that no register holds, and keep its node and the name this plan gives it."""
    scope = scope_of(plan)
    id_ = f"local/{scope}/{slug(party.name)}"
    node = {"id": id_, "name": party.name, "registered": False, "scope": scope, "kind": party.kind}
    agencies.setdefault(id_, {name: value for name, value in node.items() if value is not None})
    tie["props"]["name"] = party.name
    return id_


def _naming(action: Action, party: Party, order: int, labels: dict[str, Row]) -> Row:
    kind = party.kind or ("collective" if party.role == "vague" else "label")
    id_ = f"{kind}/{slug(party.name)}"
    labels.setdefault(id_, {"id": id_, "name": party.name, "kind": kind})
    tie = _tie(action, party, order)
    tie["label"] = id_
    tie["props"] |= {"name": party.name, "role": party.role}
    return tie


def _tie(action: Action, party: Party, order: int) -> Row:
    place = action.place
    props = {
        "as_written": party.as_written,
        "order": order,
        "how": party.how,
        "post": party.post,
        "file": place.file,
        "page": place.page,
        "line": place.line,
        "table": place.table,
        "row": place.row,
    }
    return {"action": action.id, "props": {name: value for name, value in props.items() if value is not None}}
