"""What stands alone: actions nobody answers for, priorities and commitments without work, idle authorities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from viz.headings import ASKED
from viz.islands import islands
from viz.rows import action_node, body_type, choices, count, loaded_only, place, source
from viz.scene import Cite, Edge, Node, Page, Source

Row = Mapping[str, Any]
QUESTION = "What stands in the plans without work, or without anybody to answer for it?"
TAKEN_UP_FROM = 0.2  # an action as like as that may well be the answer, and a person should look


@dataclass(frozen=True, slots=True)
class OrphanRows:
    """Everything the drawing queries say of what stands alone; `totals` holds how many there are of each in all."""

    partnerships: Sequence[Row]
    unled: Sequence[Row] = ()
    actions: Sequence[Row] = ()
    priorities: Sequence[Row] = ()
    commitments: Sequence[Row] = ()
    authorities: Sequence[Row] = ()
    totals: Mapping[str, int] = field(default_factory=dict)


def orphans(rows: OrphanRows) -> Page:
    """Give the page: each plan with what stands alone in it."""
    asked = [row for row in rows.commitments if not row["answers"] and (row.get("near") or 0) < TAKEN_UP_FROM]
    parties = {row["action"]: row["parties"] for row in rows.unled}
    things = (
        *(action_node(row, "unled", _named(parties.get(row["action"], ()))) for row in rows.actions),
        *(_priority(row) for row in rows.priorities),
        *(_commitment(row) for row in asked),
        *_authorities(rows.authorities),
    )
    edges = tuple(_belongs(rows.actions, rows.priorities, asked, rows.authorities))
    plans = _plans(rows.partnerships, [*rows.actions, *rows.priorities, *asked, *rows.authorities], edges)
    nodes = (*plans, *things)
    return Page(
        view="orphans",
        title=QUESTION,
        answer=_answer(rows, len(asked)),
        caveat=loaded_only(rows.partnerships),
        nodes=nodes,
        edges=edges,
        sources=tuple(_sources(rows, asked)),
        filters=choices(rows.actions, nodes, ("partnership", "priority", "locality")),
        positions=_positions(plans, edges),
    )


def _named(parties: Sequence[str]) -> list[tuple[str, str]]:
    return [("Named in its lead cell", "; ".join(parties))] if parties else []


def _priority(row: Row) -> Node:
    key = f"priority:{row['priority']}"
    facts = (("Plan", str(row.get("plan_title") or row["plan"])), ("Actions", "none that the plan ties to it"))
    return Node(key, row["name"], "priority", 200, facts, (Cite(key),))


def _commitment(row: Row) -> Node:
    key = f"asked:{row['commitment']}"
    ref = f"{row['ref']} " if row.get("ref") else ""
    facts = [("Kind", ASKED.get(str(row["kind"]), str(row["kind"])))]
    if row.get("response"):
        facts.append(("Response", str(row["response"])))
    likest = f"its words score {row['near']:.2f}" if row.get("near") else "none shares enough of its words"
    facts.append(("Likest action", likest))
    return Node(key, f"{ref}{row['words']}", "asked", 1, tuple(facts), (Cite(key),))


def _authorities(rows: Sequence[Row]) -> list[Node]:
    by_agency: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_agency[row["agency"]].append(row)
    return [
        Node(
            id=f"agency:{key}",
            name=each[0]["agency_name"],
            kind="idle",
            weight=100,
            facts=(
                ("Type of body", body_type(each[0].get("agency_kind"))),
                ("Named by law for", "; ".join(str(row.get("plan_title") or row["plan"]) for row in each)),
                ("Its work there", "none under any of its names, nor of its units"),
            ),
            words=(key,),
        )
        for key, each in by_agency.items()
    ]


def _belongs(*parts: Sequence[Row]) -> Iterable[Edge]:
    actions, priorities, asked, authorities = parts
    for row in actions:
        yield Edge(f"action:{row['action']}", f"plan:{row['plan']}", "of-plan", (Cite(row["action"]),))
    for row in priorities:
        key = f"priority:{row['priority']}"
        yield Edge(key, f"plan:{row['plan']}", "of-plan", (Cite(key),))
    for row in asked:
        key = f"asked:{row['commitment']}"
        yield Edge(key, f"plan:{row['plan']}", "of-plan", (Cite(key),))
    seen = dict.fromkeys((row["agency"], row["plan"]) for row in authorities)
    yield from (Edge(f"agency:{agency}", f"plan:{plan}", "expected") for agency, plan in seen)


def _plans(partnerships: Sequence[Row], rows: Sequence[Row], edges: Sequence[Edge]) -> list[Node]:
    """Give the loaded plans, those too in which nothing stands alone."""
    titles = {row["plan"]: row.get("title") for row in partnerships if row.get("plan")}
    titles |= {row["plan"]: row.get("plan_title") for row in rows}
    held = {f"plan:{key}": sum(edge.target == f"plan:{key}" for edge in edges) for key in titles}
    return [
        Node(
            id=f"plan:{key}",
            name=str(title or key),
            kind="plan",
            weight=1000 + held[f"plan:{key}"],
            facts=(("Stand alone in it", count(held[f"plan:{key}"], "thing")),),
            words=(key,),
        )
        for key, title in sorted(titles.items())
    ]


def _sources(rows: OrphanRows, asked: Sequence[Row]) -> Iterable[Source]:
    yield from (source(row) for row in rows.actions)
    for row in rows.priorities:
        yield _source(row, f"priority:{row['priority']}", row["name"], row.get("words"))
    for row in asked:
        yield _source(row, f"asked:{row['commitment']}", ASKED.get(str(row["kind"]), str(row["kind"])), row["words"])


def _source(row: Row, key: str, title: str, words: str | None) -> Source:
    named = row.get("plan_title") or row["plan"]
    return Source(key, row["plan"], named, title, code=row.get("ref"), words=words, **place(row))


def _answer(rows: OrphanRows, asked: int) -> str:
    """Say of each kind how many of how many stand alone."""
    parts = [
        f"{len(rows.actions):,} of {count(rows.totals.get('actions', 0), 'action')} have no accountable body",
        f"{len(rows.priorities)} of {count(rows.totals.get('priorities', 0), 'priority', 'priorities')} no action",
        f"{asked} of {count(len(rows.commitments), 'thing')} that strategies ask for no action like them",
        f"{count(len(rows.authorities), 'authority', 'authorities')} of a partnership no part in its plan",
    ]
    return "; ".join(parts) + "."


def _positions(plans: Sequence[Node], edges: Sequence[Edge]) -> dict[str, tuple[int, int]]:
    homes: dict[str, str] = {}
    for edge in edges:
        homes.setdefault(edge.source, edge.target)
    return islands([(plan.id, [key for key, home in homes.items() if home == plan.id]) for plan in plans])
