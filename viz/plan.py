"""One plan: what it sets out to do, under which headings, and which agencies stand behind each action."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viz.headings import Group, commitment_parts, groups, heading_nodes, heading_sources
from viz.layout import positions, stretched
from viz.rows import agency_node, choices, count, source
from viz.scene import Cite, Edge, Node, Page

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PlanRows:
    """Everything the drawing queries say of one plan."""

    head: Row
    headings: Sequence[Row] = ()
    actions: Sequence[Row] = ()
    work: Sequence[Row] = ()
    names: Sequence[Row] = ()
    commitments: Sequence[Row] = ()


def plan(rows: PlanRows) -> Page:
    """Give the page of one plan: headings, actions, agencies, and what stands in lead cells and is no body."""
    found = groups(rows.headings, rows.actions)
    asked_nodes, asked_edges, asked_sources = commitment_parts(rows.head, rows.headings, rows.commitments)
    nodes = (
        *heading_nodes(rows.headings, found),
        *_actions(rows),
        *_agencies(rows.work),
        *_labels(rows.names),
        *asked_nodes,
    )
    edges = (*_under(rows.actions, found), *_worked(rows.work), *_named(rows.names), *asked_edges)
    sources = (*heading_sources(rows.head, rows.headings), *(source(row) for row in rows.actions), *asked_sources)
    return Page(
        view=f"plan {rows.head['plan']}",
        title=_question(rows),
        answer=_answer(rows, found),
        caveat="Read from this plan alone; what it does not say is not known here, which does not mean not done.",
        nodes=nodes,
        edges=edges,
        sources=sources,
        filters=choices(rows.actions, nodes, ("priority", "section", "locality")),
        positions=_positions(nodes, edges, found),
    )


def _question(rows: PlanRows) -> str:
    asks = "Who does what in" if rows.actions else "What is asked for in"
    return f"{asks} {_title(rows.head)}?"


def _title(head: Row) -> str:
    """Give the title as printed; where none is printed, whose plan it is and the name of its file."""
    if head.get("title"):
        return str(head["title"])
    return f"{head['partnership_name']} ({head['plan']})" if head.get("partnership_name") else str(head["plan"])


def _actions(rows: PlanRows) -> list[Node]:
    led = {row["action"] for row in rows.work if row["role"] == "lead"}
    return [_action(row, "action" if row["action"] in led else "unled") for row in rows.actions]


def _action(row: Row, kind: str) -> Node:
    code = f"{row['code']} " if row.get("code") else ""
    shown = [
        ("Lead cell as printed", row.get("lead_cell")),
        ("When", row.get("timescale")),
        ("Stands under", row.get("locality") or row.get("priority") or row.get("section")),
        ("Outcomes", "\n".join(row.get("outcomes") or ())),
        ("Measures", "\n".join(row.get("measures") or ())),
        ("Resources", row.get("resources")),
        ("Progress", row.get("status")),
    ]
    return Node(
        id=f"action:{row['action']}",
        name=f"{code}{row['title']}",
        kind=kind,
        weight=2 if kind == "unled" else 1,
        facts=tuple((name, str(value)) for name, value in shown if value),
        cites=(Cite(row["action"]),),
    )


def _agencies(work: Sequence[Row]) -> list[Node]:
    by_agency: dict[str, list[Row]] = defaultdict(list)
    for row in work:
        by_agency[row["agency"]].append(row)
    return [_agency(by_agency[key]) for key in sorted(by_agency)]


def _agency(rows: Sequence[Row]) -> Node:
    actions = {row["action"] for row in rows}
    led = len({row["action"] for row in rows if row["role"] == "lead"})
    facts = [("Leads", count(led, "action")), ("Supports", count(len(actions) - led, "action"))]
    kind = "agency" if rows[0].get("registered", True) else "unregistered"
    return agency_node(rows, kind=kind, weight=10 + len(actions), facts=facts)


def _labels(names: Sequence[Row]) -> list[Node]:
    by_label: dict[str, list[Row]] = defaultdict(list)
    for row in names:
        by_label[row["label"]].append(row)
    return [
        Node(
            id=f"label:{key}",
            name=rows[0]["name"],
            kind="label",
            weight=5 + len(rows),
            facts=(("Kind", str(rows[0].get("kind") or "label")),),
            cites=tuple(Cite(row["action"], f"Printed ‘{row['as_written']}’") for row in rows),
        )
        for key, rows in sorted(by_label.items())
    ]


def _under(actions: Sequence[Row], found: Mapping[str, Group]) -> list[Edge]:
    """Give a link from each action to everything it stands under."""
    return [
        Edge(f"action:{row['action']}", group, kind, (Cite(row["action"]),))
        for row in actions
        for group, kind in found[row["action"]].links
    ]


def _worked(work: Sequence[Row]) -> list[Edge]:
    pairs: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in work:
        pairs[row["agency"], row["action"], row["role"]].append(row)
    return [
        Edge(
            f"agency:{agency}",
            f"action:{action}",
            "leads-action" if role == "lead" else "supports-action",
            tuple(Cite(action, f"Printed ‘{row['as_written']}’") for row in rows),
        )
        for (agency, action, role), rows in pairs.items()
    ]


def _named(names: Sequence[Row]) -> list[Edge]:
    pairs = {(row["action"], row["label"]): row["as_written"] for row in reversed(names)}
    return [
        Edge(f"action:{action}", f"label:{label}", "names", (Cite(action, f"Printed ‘{written}’"),))
        for (action, label), written in sorted(pairs.items())
    ]


def _answer(rows: PlanRows, found: Mapping[str, Group]) -> str:
    """Say how much the plan promises, who leads most of it, and what nobody answers for."""
    if not rows.actions:
        return _answer_without_actions(rows)
    leads = {(row["agency"], row["agency_name"], row["action"]) for row in rows.work if row["role"] == "lead"}
    per_body = Counter((agency, name) for agency, name, _ in leads)
    heads = {group.home for group in found.values() if group.home}
    agencies = count(len({row["agency"] for row in rows.work}), "agency", "agencies")
    parts = [f"{count(len(rows.actions), 'action')} under {count(len(heads), 'heading')}, {agencies} in the lead cells"]
    if per_body:
        (_, name), most = min(per_body.items(), key=lambda item: (-item[1], item[0]))
        parts.append(f"{name} leads most ({most})")
    unled = len(rows.actions) - len({action for _, _, action in leads})
    parts.append(f"{unled} without an accountable body" if unled else "every action has an accountable body")
    return "; ".join(parts) + "."


def _answer_without_actions(rows: PlanRows) -> str:
    kinds = Counter(row["kind"] for row in rows.headings)
    sets = f"{count(kinds['priority'], 'priority', 'priorities')} and {count(kinds['principle'], 'principle')}"
    return f"It has no actions of its own; it sets {sets}, and asks for {count(len(rows.commitments), 'thing')}."


def _positions(nodes: Sequence[Node], edges: Sequence[Edge], found: Mapping[str, Group]) -> dict[str, tuple[int, int]]:
    """Lay actions beside the heading they stand under, agencies beside the actions they lead."""
    homes = {f"action:{action}": group.home for action, group in found.items()}
    links: dict[str, dict[str, int]] = defaultdict(dict)
    hubs = list(dict.fromkeys(group.home for group in found.values() if group.home))
    hubs = hubs or [node.id for node in nodes if node.kind == "priority"]
    for edge in edges:
        if edge.target in hubs and homes.get(edge.source, edge.target) != edge.target:
            continue
        links[edge.source][edge.target] = links[edge.target][edge.source] = edge.weight
    members = sorted((node for node in nodes if node.id not in set(hubs)), key=lambda node: -node.weight)
    return stretched(positions(hubs, [node.id for node in members], links))
