"""What may be commissioned twice: actions of different plans that look alike, grouped by what they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viz.grouping import Topic, groups
from viz.islands import beneath, islands, neighbourly
from viz.rows import action_node, choices, count, folded, loaded_only, thing, verdict_of, whole_source
from viz.scene import Cite, Claim, Edge, Likeness, Node, Page

Row = Mapping[str, Any]
Places = dict[str, tuple[int, int]]
QUESTION = "Which actions of different plans look like the same work?"
SHOWN_FROM = 0.2
TIMES = {
    True: "both run at the same time",
    False: "they do not run at the same time",
    None: "the plans do not settle it",
}


@dataclass(frozen=True, slots=True)
class OverlapRows:
    """Pairs as `graphmodel overlaps` gives them with the words they share, their actions, and what these name."""

    partnerships: Sequence[Row]
    pairs: Sequence[Row]
    actions: Sequence[Row]
    topics: Sequence[Row] = ()
    left_out: int = 0


def overlaps(rows: OverlapRows) -> Page:
    """Give the page; a rollout stands as one thing, and of its pairs with another the strongest is shown."""
    known = {row["action"]: row for row in rows.actions}
    stand_ins = _stand_ins(rows.pairs, known)
    alike = sorted((_likeness(ends, pairs) for ends, pairs in stand_ins.items()), key=lambda edge: -_score(edge))
    things = dict.fromkeys(end for edge in alike for end in (edge.source, edge.target))
    topics = {thing: found for thing, found in _topics(rows.topics, known).items() if thing in things}
    strong = [(edge.source, edge.target, _score(edge)) for edge in alike if _score(edge) >= SHOWN_FROM]
    grouped = groups(strong, topics)
    said = _said(rows.topics, known)
    nodes = (*_topic_nodes(grouped, said), *_things(known, things))
    edges = (*alike, *_about(grouped, said))
    return Page(
        view="overlaps",
        title=QUESTION,
        answer=_answer(alike, known),
        caveat="Scores come from the words of the plans; only a verdict is a person's. A likeness is a reason to talk. "
        + loaded_only(rows.partnerships),
        nodes=nodes,
        edges=edges,
        sources=tuple(whole_source(row) for row in rows.actions),
        filters=choices(rows.actions, nodes, ("partnership", "plan", "priority", "locality")),
        positions=_positions(edges, grouped, sorted(things)),
        notes=(_left_out(rows.left_out),) if rows.left_out else (),
        least_score=SHOWN_FROM,
    )


def _left_out(number: int) -> str:
    return f"The strongest pairs are drawn; {count(number, 'weaker pair')} can be listed with graphmodel overlaps."


def _stand_ins(pairs: Sequence[Row], known: Mapping[str, Row]) -> dict[tuple[str, str], list[Row]]:
    """Give the pairs of different plans by the two things that stand for their actions, the strongest first."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for pair in pairs:
        a, b = known.get(pair["a"]["action"]), known.get(pair["b"]["action"])
        if a and b and a["plan"] != b["plan"]:
            one, other = sorted((thing(a), thing(b)))
            found[one, other].append(pair)
    return {ends: sorted(rows, key=_weight) for ends, rows in sorted(found.items())}


def _weight(pair: Row) -> tuple[bool, float, str, str]:
    return (pair.get("verdict") is None, -pair["score"], pair["a"]["action"], pair["b"]["action"])


def _likeness(ends: tuple[str, str], pairs: Sequence[Row]) -> Edge:
    first = pairs[0]
    sides = (first["a"]["action"], first["b"]["action"])
    facts = [("Score", f"{first['score']:.2f}, of 1 at most"), ("In time", TIMES[first.get("concurrent")])]
    if len(pairs) > 1:
        facts.append(("Stands for", f"{count(len(pairs), 'pair')} of places; the strongest is shown"))
    evidence = tuple(Claim(claim["name"], claim["weight"], claim["sentence"]) for claim in first["evidence"])
    likeness = Likeness(first["score"], sides, evidence, tuple(first.get("marks") or ()), verdict_of(first))
    kind = first["kind"] if first["kind"] in ("duplicate", "succession") else "overlap"
    return Edge(*ends, kind, tuple(Cite(side) for side in sides), tuple(facts), likeness)


def _score(edge: Edge) -> float:
    return edge.likeness.score if edge.likeness else 0.0


def _topics(topics: Iterable[Row], known: Mapping[str, Row]) -> dict[str, list[Topic]]:
    found: dict[str, list[Topic]] = defaultdict(list)
    for row in topics:
        if row["action"] in known:
            topic = Topic(f"{row['kind']}:{row['topic']}", row["name"], row["kind"])
            found[thing(known[row["action"]])].append(topic)
    return found


def _said(topics: Iterable[Row], known: Mapping[str, Row]) -> dict[tuple[str, str], list[Cite]]:
    """Give, for a thing and a topic, the actions whose words name it."""
    found: dict[tuple[str, str], list[Cite]] = defaultdict(list)
    for row in topics:
        if row["action"] in known:
            cite = Cite(row["action"], f"In the words ‘{row['phrase']}’" if row.get("phrase") else None)
            found[thing(known[row["action"]]), f"{row['kind']}:{row['topic']}"].append(cite)
    return found


def _topic_nodes(grouped: Mapping[Topic, Sequence[str]], said: Mapping[tuple[str, str], list[Cite]]) -> list[Node]:
    return [
        Node(
            id=topic.id,
            name=topic.name,
            kind=topic.kind,
            weight=1000 + len(members),
            facts=(("Drawn beside it", count(len(members), "action")),),
            cites=tuple(cite for member in members for cite in said.get((member, topic.id), ())),
        )
        for topic, members in grouped.items()
    ]


def _about(grouped: Mapping[Topic, Sequence[str]], said: Mapping[tuple[str, str], list[Cite]]) -> list[Edge]:
    return [
        Edge(member, topic.id, "about", tuple(said.get((member, topic.id), ())))
        for topic, members in grouped.items()
        for member in members
    ]


def _things(known: Mapping[str, Row], wanted: Iterable[str]) -> list[Node]:
    """Give one node an action, and one for all actions of a rollout."""
    stands = folded(known.values())
    return [action_node(stands[key][0]) if key.startswith("action:") else _rollout(key, stands[key]) for key in wanted]


def _rollout(key: str, rows: Sequence[Row]) -> Node:
    places = [str(row["locality"]) for row in rows if row.get("locality")]
    facts = (("Plan", str(rows[0].get("plan_title") or rows[0]["plan"])), ("Places", "; ".join(places)))
    name = f"{rows[0]['plan']}: {rows[0]['family_name']} ({len(rows)} places)"
    return Node(key, name, "rollout", 3, facts, tuple(Cite(row["action"]) for row in rows))


def _answer(alike: Sequence[Edge], known: Mapping[str, Row]) -> str:
    """Say how many actions may be the same work as another plan's, and how many pairs overlap in part."""
    same = [edge for edge in alike if edge.kind == "duplicate"]
    part = sum(edge.kind == "overlap" and _score(edge) >= SHOWN_FROM for edge in alike)
    things = {end for edge in same for end in (edge.source, edge.target)}
    plans = {known[cite.source]["plan"] for edge in same for cite in edge.cites}
    also = f"{count(part, 'more pair')} overlap in part, with a score of {SHOWN_FROM} or more."
    if not same:
        return f"No action looks like the very same work as another plan's; {also}"
    return (
        f"{count(len(things), 'action')} in {count(len(plans), 'plan')} may be the same work as another plan's "
        f"({count(len(same), 'pair')}); {also}"
    )


def _positions(edges: Sequence[Edge], grouped: Mapping[Topic, Sequence[str]], things: Iterable[str]) -> Places:
    """Lay each topic's actions beneath it; what shares no topic stands together, and what is but weakly alike last."""
    pairs = [(edge.source, edge.target) for edge in edges if edge.likeness]
    strong = {end for edge in edges if _score(edge) >= SHOWN_FROM for end in (edge.source, edge.target)}
    homed = {thing for members in grouped.values() for thing in members}
    without = [thing for thing in things if thing not in homed]
    rest = [[each for each in without if (each in strong) is first] for first in (True, False)]
    laid = islands(
        [(topic.id, neighbourly(members, pairs)) for topic, members in grouped.items()]
        + [(None, neighbourly(rest[0], pairs))]
    )
    return {**laid, **beneath(laid, neighbourly(rest[1], pairs))}
