"""One body: everything within two steps of it, in every plan and under every name it goes by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viz.layout import positions, stretched
from viz.rows import action_node, agency_node, body_type, choices, count, loaded_only, source
from viz.scene import Cite, Edge, Node, Page

Row = Mapping[str, Any]
SERVES = {"priority": "addresses", "locality": "in", "programme": "delivers"}


@dataclass(frozen=True, slots=True)
class AgencyRows:
    """Everything the drawing queries say of one body: `head` names it, `kin` are its parts and what it is part of."""

    partnerships: Sequence[Row]
    head: Row
    work: Sequence[Row] = ()
    actions: Sequence[Row] = ()
    kin: Sequence[Row] = ()
    serves: Sequence[Row] = ()


def agency(rows: AgencyRows) -> Page:
    """Give the page: the body, the actions it leads or supports, who stands beside it there, and what they serve."""
    own = {row["action"] for row in rows.work if row["agency"] == rows.head["agency"]}
    nodes = (
        *_plans(rows.actions),
        _subject(rows, own),
        *_kin(rows),
        *(action_node(row) for row in rows.actions),
        *_beside(rows),
        *_served(rows.serves),
    )
    edges = (*_worked(rows.work), *_kinship(rows.kin), *_under(rows.actions), *_serving(rows.serves))
    return Page(
        view=f"agency {rows.head['agency']}",
        title=f"What has {rows.head['agency_name']} promised, and with whom?",
        answer=_answer(rows, own),
        caveat=loaded_only(rows.partnerships),
        nodes=nodes,
        edges=edges,
        sources=tuple(source(row) for row in rows.actions),
        filters=choices(rows.actions, nodes, ("partnership", "plan", "priority", "locality")),
        positions=_positions(nodes, edges),
    )


def _plans(actions: Sequence[Row]) -> list[Node]:
    by_plan: dict[str, list[Row]] = defaultdict(list)
    for row in actions:
        by_plan[row["plan"]].append(row)
    return [
        Node(
            id=f"plan:{key}",
            name=str(rows[0].get("plan_title") or key),
            kind="plan",
            weight=1000 + len(rows),
            facts=(("Partnership", str(rows[0]["partnership_name"])), ("Actions here", str(len(rows)))),
            words=(key,),
        )
        for key, rows in sorted(by_plan.items())
    ]


def _subject(rows: AgencyRows, own: set[str]) -> Node:
    """Give the body itself, with every name the plans print for it and every name the register knows."""
    head = rows.head
    mine = [row for row in rows.work if row["agency"] == head["agency"]]
    printed = sorted({row["as_written"] for row in mine} - {head["agency_name"]})
    known = sorted({*(head.get("names") or ())} - {head["agency_name"], *printed})
    led = len({row["action"] for row in mine if row["role"] == "lead"})
    facts = [
        ("Type of body", body_type(head.get("agency_kind"))),
        ("Leads", count(led, "action")),
        ("Supports", count(len(own) - led, "action")),
        ("Printed as", "; ".join(printed)),
        ("Also known as", "; ".join(known)),
    ]
    cites = tuple(Cite(row["action"], f"{row['role'].capitalize()}, printed ‘{row['as_written']}’") for row in mine)
    shown = tuple((name, value) for name, value in facts if value)
    return Node(_key(head["agency"]), head["agency_name"], "subject", 5000, shown, cites, (head["agency"], *known))


def _key(agency: str) -> str:
    return f"agency:{agency}"


def _kin(rows: AgencyRows) -> list[Node]:
    found: dict[str, tuple[str, str | None]] = {}
    for row in rows.kin:
        found[row["part"]] = (row["part_name"], row.get("part_kind"))
        found[row["whole"]] = (row["whole_name"], row.get("whole_kind"))
    found.pop(rows.head["agency"], None)
    at_work: dict[str, list[Row]] = defaultdict(list)
    for row in rows.work:
        at_work[row["agency"]].append(row)
    return [
        agency_node(at_work[key], "unit", 400, ())
        if key in at_work
        else Node(_key(key), name, "unit", 400, (("Type of body", body_type(kind)),), words=(key,))
        for key, (name, kind) in sorted(found.items())
    ]


def _beside(rows: AgencyRows) -> list[Node]:
    kin = {key for row in rows.kin for key in (row["part"], row["whole"])}
    others: dict[str, list[Row]] = defaultdict(list)
    for row in rows.work:
        if row["agency"] != rows.head["agency"] and row["agency"] not in kin:
            others[row["agency"]].append(row)
    return [
        agency_node(
            each,
            "agency" if each[0].get("registered", True) else "unregistered",
            10 + len(each),
            [("Beside it in", count(len({row["action"] for row in each}), "action"))],
        )
        for _, each in sorted(others.items())
    ]


def _served(serves: Sequence[Row]) -> list[Node]:
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in serves:
        found[row["kind"], row["id"], row["name"]].append(row["action"])
    return [
        Node(f"{kind}:{key}", name, kind, 20 + len(actions), (), tuple(Cite(each) for each in actions))
        for (kind, key, name), actions in sorted(found.items())
    ]


def _worked(work: Sequence[Row]) -> list[Edge]:
    pairs: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in work:
        pairs[row["agency"], row["action"], row["role"]].append(row)
    return [
        Edge(
            _key(agency),
            f"action:{action}",
            "leads-action" if role == "lead" else "supports-action",
            tuple(Cite(action, f"Printed ‘{row['as_written']}’") for row in rows),
        )
        for (agency, action, role), rows in pairs.items()
    ]


def _kinship(kin: Sequence[Row]) -> Iterable[Edge]:
    return (Edge(_key(row["part"]), _key(row["whole"]), "part-of") for row in kin)


def _under(actions: Sequence[Row]) -> Iterable[Edge]:
    cited = ((row, (Cite(row["action"]),)) for row in actions)
    return (Edge(f"action:{row['action']}", f"plan:{row['plan']}", "of-plan", cites) for row, cites in cited)


def _serving(serves: Sequence[Row]) -> Iterable[Edge]:
    return (
        Edge(f"action:{row['action']}", f"{row['kind']}:{row['id']}", SERVES[row["kind"]], (Cite(row["action"]),))
        for row in serves
    )


def _answer(rows: AgencyRows, own: set[str]) -> str:
    """Say how much it leads and supports in how many plans, and beside how many others."""
    name, head = rows.head["agency_name"], rows.head["agency"]
    mine = [row for row in rows.work if row["agency"] == head]
    if not rows.work:
        return f"No loaded plan names {name} for its work."
    led = {row["action"] for row in mine if row["role"] == "lead"}
    plans = count(len({row["plan"] for row in mine}), "plan")
    beside = {row["agency"] for row in rows.work if row["action"] in own} - {head}
    units = {row["action"] for row in rows.work} - own
    parts = [
        f"{name} leads {count(len(led), 'action')} and supports {len(own) - len(led)} in {plans}, "
        f"beside {count(len(beside), 'other body', 'other bodies')}"
    ]
    if units:
        parts.append(f"units of it stand for {count(len(units), 'more action')}")
    return "; ".join(parts) + "."


def _positions(nodes: Sequence[Node], edges: Sequence[Edge]) -> dict[str, tuple[int, int]]:
    hubs = [node.id for node in nodes if node.kind == "plan"]
    links: dict[str, dict[str, int]] = defaultdict(dict)
    for edge in edges:
        links[edge.source][edge.target] = links[edge.target][edge.source] = edge.weight
    members = sorted((node for node in nodes if node.kind != "plan"), key=lambda node: (-node.weight, node.id))
    return stretched(positions(hubs, [node.id for node in members], links))
