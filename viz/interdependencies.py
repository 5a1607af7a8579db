"""The network's headline map: partnerships and agencies, and what ties them together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from viz.layout import positions
from viz.rows import agency_node, choices, count, loaded_only, source
from viz.scene import Cite, Edge, Node, Page

Row = Mapping[str, Any]
QUESTION = "Which agencies depend on each other across partnerships?"


def interdependencies(partnerships: Sequence[Row], work: Sequence[Row], ties: Sequence[Row]) -> Page:
    """Give the page: `work` holds a row for each agency of each action, `ties` one for each action that ties a pair."""
    names = {row["partnership"]: row["name"] for row in partnerships}
    worked = _by(work, "agency")
    nodes = (*_partnerships(partnerships, work), *(_agency(rows, names) for rows in worked.values()))
    edges = (*_works_for(work), *_tied(ties))
    sources = {row["action"]: source(row) for row in sorted(work, key=_where)}
    return Page(
        view="interdependencies",
        title=QUESTION,
        answer=_answer(worked),
        caveat=loaded_only(partnerships),
        nodes=nodes,
        edges=edges,
        sources=tuple(sources.values()),
        filters=choices(work, nodes, ("partnership", "plan", "priority", "locality")),
        positions=_positions(nodes, edges),
    )


def _by(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    ordered = sorted(rows, key=lambda row: str(row[key]))
    return {name: list(group) for name, group in groupby(ordered, key=lambda row: str(row[key]))}


def _where(row: Row) -> tuple[str, int, str]:
    return (row["plan"], row.get("line") or row.get("row") or 0, row["action"])


def _partnerships(partnerships: Sequence[Row], work: Sequence[Row]) -> list[Node]:
    """Give one node a partnership; those without a loaded plan too, so that the page can show what was not read."""
    actions = {key: {row["action"] for row in rows} for key, rows in _by(work, "partnership").items()}
    return [
        _partnership(key, rows, len(actions.get(key, ())))
        for key, rows in sorted(_by(partnerships, "partnership").items())
    ]


def _partnership(key: str, rows: Sequence[Row], actions: int) -> Node:
    plans = [row for row in rows if row.get("plan")]
    titles = "; ".join(str(row.get("title") or row["plan"]) for row in plans)
    facts = [("Plans loaded", titles)] if plans else [("Plans loaded", "none, so nothing is known of its work here")]
    if plans:
        facts.append(("Actions with an agency", str(actions)))
    return Node(
        id=f"partnership:{key}",
        name=rows[0]["name"],
        kind="partnership" if plans else "unread",
        weight=1000 + actions,
        facts=tuple(facts),
        words=(key,),
    )


def _agency(rows: Sequence[Row], names: Mapping[str, str]) -> Node:
    actions = {row["action"] for row in rows}
    where = sorted({row["partnership"] for row in rows})
    kind = "shared" if len(where) > 1 else "local" if rows[0].get("registered", True) else "unregistered"
    led = len({row["action"] for row in rows if row["role"] == "lead"})
    facts = (
        ("Works in", "; ".join(names.get(key, key) for key in where)),
        ("Leads", count(led, "action")),
        ("Supports", count(len(actions) - led, "action")),
    )
    return agency_node(rows, kind=kind, weight=len(actions) + 100 * (len(where) - 1), facts=facts)


def _works_for(work: Iterable[Row]) -> list[Edge]:
    """Give a link from each agency to each partnership in whose plans it works."""
    pairs: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in sorted(work, key=lambda row: (row["agency"], row["partnership"], *_where(row))):
        pairs[row["agency"], row["partnership"]].append(row)
    return [
        Edge(
            source=f"agency:{agency}",
            target=f"partnership:{partnership}",
            kind="leads" if any(row["role"] == "lead" for row in rows) else "supports",
            cites=tuple(Cite(row["action"], _note(row)) for row in rows),
        )
        for (agency, partnership), rows in pairs.items()
    ]


def _note(row: Row) -> str:
    role = "Led" if row["role"] == "lead" else "Supported"
    return f"{role} by {row['agency_name']}, printed ‘{row['as_written']}’"


def _tied(ties: Iterable[Row]) -> list[Edge]:
    """Give a link for each pair of agencies that act together or share a programme."""
    pairs: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in ties:
        pairs[row["agency_a"], row["agency_b"]].append(row)
    return [_tie(a, b, rows) for (a, b), rows in sorted(pairs.items())]


def _tie(a: str, b: str, rows: Sequence[Row]) -> Edge:
    together = {row["action"] for row in rows if row.get("programme") is None}
    programmes = {
        row["programme"]: row.get("programme_name") or row["programme"] for row in rows if row.get("programme")
    }
    facts = [("Together in", count(len(together), "action"))] if together else []
    if programmes:
        facts.append(("Shared programmes", "; ".join(name for _, name in sorted(programmes.items()))))
    notes = {row["action"]: _tie_note(row) for row in rows}
    return Edge(
        source=f"agency:{a}",
        target=f"agency:{b}",
        kind="across" if len({row["partnership"] for row in rows}) > 1 else "within",
        cites=tuple(Cite(action, note) for action, note in sorted(notes.items())),
        facts=tuple(facts),
    )


def _tie_note(row: Row) -> str:
    if row.get("programme") is None:
        return "Both stand in its lead cell"
    return f"Part of {row.get('programme_name') or row['programme']}"


def _answer(worked: Mapping[str, Sequence[Row]]) -> str:
    """Say how many agencies work in several partnerships, and which of them ties most together."""
    where = {agency: Counter(row["partnership"] for row in rows) for agency, rows in worked.items()}
    several = [agency for agency, places in where.items() if len(places) > 1]
    if not worked:
        return "No loaded plan names an agency for its work."
    if not several:
        return f"None of {count(len(worked), 'agency', 'agencies')} works in more than one partnership's loaded plans."
    most = min(several, key=lambda agency: (-len(where[agency]), -len({r["action"] for r in worked[agency]}), agency))
    actions = len({row["action"] for row in worked[most]})
    verb = "works" if len(several) == 1 else "work"
    return (
        f"{len(several)} of {count(len(worked), 'agency', 'agencies')} {verb} in more than one partnership; "
        f"{worked[most][0]['agency_name']} ties most of them together "
        f"({count(actions, 'action')} in {count(len(where[most]), 'partnership')})."
    )


def _positions(nodes: Sequence[Node], edges: Sequence[Edge]) -> dict[str, tuple[int, int]]:
    hubs = [node.id for node in nodes if node.kind == "partnership"]
    heaviest = sorted(nodes, key=lambda node: (-node.weight, node.id))
    links: dict[str, dict[str, int]] = defaultdict(dict)
    for edge in edges:
        if edge.kind != "within":
            links[edge.source][edge.target] = links[edge.target][edge.source] = edge.weight
    return positions(hubs, [node.id for node in heaviest if node.id not in set(hubs)], links)
