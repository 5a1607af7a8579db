"""What a plan's actions stand under: priorities, principles, localities, and sections where there is nothing better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viz.rows import place
from viz.scene import Cite, Edge, Node, Source

Row = Mapping[str, Any]
ASKED = {
    "objective": "Objective",
    "outcome_measure": "Outcome measure",
    "recommendation": "Recommendation",
    "toolkit": "Toolkit strand",
}


@dataclass(frozen=True, slots=True)
class Group:
    """What one action stands under: the heading it is drawn beside, and all its links with their kinds."""

    home: str | None
    links: tuple[tuple[str, str], ...]


def groups(headings: Sequence[Row], actions: Sequence[Row]) -> dict[str, Group]:
    """Give for each action what it stands under; its locality before its priority, its section where it has neither."""
    known = {row["id"]: f"{row['kind']}:{row['id']}" for row in headings}
    return {row["action"]: _group(row, known) for row in actions}


def _group(row: Row, known: Mapping[str, str]) -> Group:
    places = [(known[key], "in") for key in row.get("localities") or () if key in known]
    priorities = [(known[key], "addresses") for key in row.get("priorities") or () if key in known]
    links = tuple(places + priorities)
    if not links and row.get("section"):
        links = ((f"section:{row['section']}", "groups"),)
    return Group(links[0][0] if links else None, links)


def heading_nodes(headings: Sequence[Row], found: Mapping[str, Group]) -> list[Node]:
    """Give a thing for each heading, and for each section that an action is drawn beside."""
    held = Counter(link for group in found.values() for link, _ in group.links)
    nodes = [_heading(row, held[f"{row['kind']}:{row['id']}"]) for row in headings]
    sections = [link for link in held if link.startswith("section:")]
    return nodes + [
        Node(link, link.removeprefix("section:"), "section", 500 + held[link], (("Actions", str(held[link])),))
        for link in sections
    ]


def _heading(row: Row, actions: int) -> Node:
    key = f"{row['kind']}:{row['id']}"
    facts = (("Actions", str(actions)),) if row["kind"] != "principle" else ()
    return Node(key, row["name"], row["kind"], 500 + actions, facts, (Cite(key),))


def heading_sources(head: Row, headings: Sequence[Row]) -> list[Source]:
    """Give where each heading is printed, with the words beneath it."""
    return [
        Source(
            id=f"{row['kind']}:{row['id']}",
            plan=head["plan"],
            plan_title=head.get("title") or head["plan"],
            title=row["name"],
            words=row.get("words"),
            tags={row["kind"]: (row["name"],)},
            **place(row),
        )
        for row in headings
    ]


def commitment_parts(
    head: Row, headings: Sequence[Row], rows: Sequence[Row]
) -> tuple[list[Node], list[Edge], list[Source]]:
    """Give what a strategy asks for: things, their links to priorities, and where they are printed."""
    priorities = {row["name"]: f"priority:{row['id']}" for row in headings if row["kind"] == "priority"}
    nodes = [_commitment(row) for row in rows]
    edges = [
        Edge(f"asked:{row['id']}", priorities[row["priority"]], "groups", (Cite(f"asked:{row['id']}"),))
        for row in rows
        if row.get("priority") in priorities
    ]
    sources = [
        Source(
            id=f"asked:{row['id']}",
            plan=head["plan"],
            plan_title=head.get("title") or head["plan"],
            title=ASKED.get(str(row["kind"]), str(row["kind"])),
            code=row.get("ref"),
            words=row["words"],
            tags={"priority": (row["priority"],)} if row.get("priority") else {},
            **place(row),
        )
        for row in rows
    ]
    return nodes, edges, sources


def _commitment(row: Row) -> Node:
    ref = f"{row['ref']} " if row.get("ref") else ""
    facts = [("Kind", ASKED.get(str(row["kind"]), str(row["kind"])))]
    if row.get("response"):
        facts.append(("Response", str(row["response"])))
    return Node(f"asked:{row['id']}", f"{ref}{row['words']}", "asked", 1, tuple(facts), (Cite(f"asked:{row['id']}"),))
