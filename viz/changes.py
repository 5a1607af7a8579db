"""An earlier and a later plan: what was dropped, carried on, put in other words, or taken over by another body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from viz.islands import side_by_side
from viz.rows import action_node, choices, count, folded, thing, verdict_of, whole_source
from viz.scene import Cite, Claim, Edge, Likeness, Node, Page

Row = Mapping[str, Any]
SAME_FROM = 0.2  # a weaker pair is not taken for the same work carried on


@dataclass(frozen=True, slots=True)
class ChangeRows:
    """The covers of both plans, their actions, and the pairs that look alike with the words they share."""

    old: Row
    new: Row
    actions: Sequence[Row] = ()
    pairs: Sequence[Row] = ()


def changes(rows: ChangeRows) -> Page:
    """Give the page; a rollout stands as one thing, and each thing goes with the likest of the other plan."""
    things = folded(rows.actions)
    old, new = (
        [key for key, each in things.items() if each[0]["plan"] == head["plan"]] for head in (rows.old, rows.new)
    )
    kept = _kept(rows, set(old), set(new))
    edges = [_kept_edge(a, b, pair, things) for (a, b), pair in kept.items()]
    gone = [key for key in old if key not in {a for a, _ in kept}]
    come = [key for key in new if key not in {b for _, b in kept}]
    kinds = {**dict.fromkeys(gone, "dropped"), **dict.fromkeys(come, "added")}
    nodes = (
        _plan(rows.old, "Earlier plan", len(old)),
        _plan(rows.new, "Later plan", len(new)),
        *(_node(key, each, kinds.get(key, "kept")) for key, each in things.items()),
    )
    loose = [*_alone(gone, rows.old, things), *_alone(come, rows.new, things)]
    return Page(
        view=f"changes {rows.old['plan']} {rows.new['plan']}",
        title=f"What became of {_title(rows.old)} in {_title(rows.new)}?",
        answer=_answer(edges, len(old), len(gone), len(come)),
        caveat="Read from these two plans alone; gone from the plan is not gone from the ground. What belongs together "
        "is taken from the words, the likest first; only a verdict is a person's.",
        nodes=nodes,
        edges=(*edges, *loose),
        sources=tuple(whole_source(row) for row in rows.actions),
        filters=choices(rows.actions, nodes, ("plan", "priority", "locality")),
        positions=_positions(rows, (gone, kept, come)),
    )


def _kept(rows: ChangeRows, old: set[str], new: set[str]) -> dict[tuple[str, str], Row]:
    """Give what goes together, the judged and the likest first; nothing of either plan goes with two."""
    home = {row["action"]: thing(row) for row in rows.actions}
    found: dict[tuple[str, str], Row] = {}
    ranked = sorted(rows.pairs, key=lambda pair: (pair.get("verdict") is None, -pair["score"]))
    taken: set[str] = set()
    for pair in ranked:
        ends = [home.get(pair[side]["action"], "") for side in "ab"]
        a, b = ends if ends[0] in old else ends[::-1]
        if a in old and b in new and pair["score"] >= SAME_FROM and not taken & {a, b}:
            found[a, b] = pair
            taken |= {a, b}
    return found


def _kept_edge(a: str, b: str, pair: Row, things: Mapping[str, Sequence[Row]]) -> Edge:
    """Give the tie of what was carried on: who led and leads, when, and which words stayed."""
    before, after = things[a][0], things[b][0]
    sides = (before["action"], after["action"])
    leads = [tuple(sorted(row.get("leads") or ())) for row in (before, after)]
    facts = [("Led by", _moved("; ".join(leads[0]), "; ".join(leads[1])))]
    facts.append(("When", _moved(str(before.get("timescale") or ""), str(after.get("timescale") or ""))))
    facts.append(("Likeness", f"{pair['score']:.2f}, of 1 at most"))
    claims = tuple(Claim(claim["name"], claim["weight"], claim["sentence"]) for claim in pair["evidence"])
    likeness = Likeness(pair["score"], sides, claims, tuple(pair.get("marks") or ()), verdict_of(pair))
    cites = tuple(Cite(side) for side in sides)
    return Edge(a, b, _became(before, after, leads), cites, tuple(facts), likeness)


def _moved(before: str, after: str) -> str:
    if before == after:
        return f"{before or 'nothing printed'}, as before"
    return f"{before or 'nothing printed'} → {after or 'nothing printed'}"


def _became(before: Row, after: Row, leads: Sequence[tuple[str, ...]]) -> str:
    if not set(leads[0]) & set(leads[1]) and any(leads):
        return "taken-over"
    same = all(" ".join(str(before.get(name) or "").split()) == " ".join(str(after.get(name) or "").split())
               for name in ("title", "summary"))  # fmt: skip
    return "carried-on" if same else "reworded"


def _plan(head: Row, name: str, things: int) -> Node:
    facts = ((name, count(things, "action")), ("Runs", f"{head.get('start') or '?'} to {head.get('end') or '?'}"))
    return Node(f"plan:{head['plan']}", _title(head), "plan", 1000, facts, words=(str(head["plan"]),))


def _title(head: Row) -> str:
    return str(head.get("title") or head["plan"])


def _node(key: str, rows: Sequence[Row], kind: str) -> Node:
    places = "; ".join(str(row["locality"]) for row in rows if row.get("locality"))
    made = action_node(rows[0], kind, [("Places", places)] if len(rows) > 1 else [])
    cites = tuple(Cite(row["action"]) for row in rows)
    name = made.name.removeprefix(f"{rows[0]['plan']}: ")  # the column it stands in says which plan it is
    return Node(key, name, kind, 2 if kind == "kept" else 1, made.facts, cites)


def _alone(keys: Sequence[str], head: Row, things: Mapping[str, Sequence[Row]]) -> list[Edge]:
    return [
        Edge(key, f"plan:{head['plan']}", "of-plan", tuple(Cite(row["action"]) for row in things[key])) for key in keys
    ]


def _answer(edges: Sequence[Edge], old: int, gone: int, come: int) -> str:
    kinds = [edge.kind for edge in edges]
    parts = [
        f"Of {count(old, 'action')} of the earlier plan {gone} are dropped",
        f"{kinds.count('carried-on')} carried on as they were",
        f"{kinds.count('reworded')} put in other words",
        f"{kinds.count('taken-over')} taken over by other bodies",
    ]
    return f"{', '.join(parts)}; {count(come, 'action')} of the later plan are new."


def _positions(
    rows: ChangeRows, parts: tuple[Sequence[str], Mapping[tuple[str, str], Row], Sequence[str]]
) -> dict[str, tuple[int, int]]:
    gone, kept, come = parts
    return side_by_side(
        [
            (f"plan:{rows.old['plan']}", list(gone), 1),
            (None, list(chain.from_iterable(sorted(kept))), 2),
            (f"plan:{rows.new['plan']}", list(come), 1),
        ]
    )
