"""Where the work is and where it is not: each plan against what its work is for, and the authorities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viz.rows import choices, count, source
from viz.scene import Cite, Edge, Node, Page

Row = Mapping[str, Any]
QUESTION = "How much work stands against each priority, harm and kind of work, plan by plan?"
GROUPS = {
    "priority": ("priority", "Priorities that the plans set"),
    "harm": ("harm", "Harms of the county's definition"),
    "work": ("concept", "Kinds of work"),
    "who": ("people", "Who the work is for"),
    "setting": ("setting", "Where it meets them"),
    "authority": ("authority", "Authorities that the law names: actions they lead"),
}
HOW = (
    "A column is a plan, a row what its work is for. The number is how many of the plan's actions stand there, by the "
    "plan's own words; the darker the cell, the larger their share of the plan.",
    "A broken frame with a nought is a gap in the loaded plan, which does not mean that nothing is done. An empty "
    "place is a priority of another plan. An action may stand in several cells, so columns do not add up.",
    "Choose a cell to see its actions, and where each is printed.",
)


@dataclass(frozen=True, slots=True)
class MatrixRows:
    """The answers on coverage, one after another, with the actions behind each cell and what these say."""

    coverage: Sequence[Row]
    cells: Mapping[str, Sequence[Row]]
    actions: Sequence[Row]
    caveat: str


def matrix(rows: MatrixRows) -> Page:
    """Give the page: plans and what their work is for as things, each cell the link between the two."""
    shown = [row for row in rows.coverage if row["by"] in GROUPS]
    titles = {row["plan"]: row.get("plan_title") or row["plan"] for row in rows.actions}
    plans = _plans(shown, titles)
    values = _values(shown)
    edges = _cells(shown, rows.cells)
    nodes = (*plans, *values)
    return Page(
        view="matrix",
        title=QUESTION,
        answer=_answer(shown, values),
        caveat=rows.caveat,
        nodes=nodes,
        edges=tuple(edges),
        sources=tuple(source(row) for row in rows.actions),
        filters={
            **choices(rows.actions, nodes, ("partnership", "locality")),
            **({"plan": {key: str(titles.get(key, key)) for key in sorted({row["plan"] for row in shown})}}),
        },
        picture="matrix",
        chart={
            "columns": [node.id for node in plans],
            "groups": _groups(values),
            "of": {f"plan:{row['plan']}": row["of"] for row in shown},
            "how": HOW,
        },
    )


def _plans(shown: Sequence[Row], titles: Mapping[str, str]) -> list[Node]:
    of = {row["plan"]: row for row in shown}
    return [
        Node(
            id=f"plan:{key}",
            name=key,
            kind="plan",
            weight=1000,
            facts=(("Title", str(titles.get(key, key))), ("Actions", str(row["of"]))),
            words=(str(row.get("partnership") or ""),),
            tags={"plan": (key,), **({"partnership": (row["partnership"],)} if row.get("partnership") else {})},
        )
        for key, row in sorted(of.items(), key=lambda item: (str(item[1].get("partnership") or ""), item[0]))
    ]


def _key(row: Row) -> str:
    """Give what names a row of the matrix; priorities of several plans that are called the same are one."""
    name = " ".join(str(row["name"]).casefold().split()) if row["by"] == "priority" else row["value"]
    return f"{row['by']}:{name}"


def _values(shown: Sequence[Row]) -> list[Node]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in shown:
        found[_key(row)].append(row)
    order = list(GROUPS)
    ranked = sorted(found.items(), key=lambda item: (order.index(item[1][0]["by"]), _name(item[1][0]).casefold()))
    return [_value(key, rows) for key, rows in ranked]


def _name(row: Row) -> str:
    name = str(row["value"] if row["by"] == "authority" else row["name"] or row["value"])
    return name[:1].upper() + name[1:]


def _value(key: str, rows: Sequence[Row]) -> Node:
    worked = [row for row in rows if row["actions"]]
    facts = [("Work in", f"{len(worked)} of {count(len(rows), 'plan')}")]
    facts.append(("Actions", str(sum(row["actions"] for row in rows))))
    without = [row["plan"] for row in rows if not row["actions"]]
    if without:
        facts.append(("None in", "; ".join(without)))
    if rows[0]["by"] == "authority":
        facts.append(("Bodies", "; ".join(sorted({str(row["name"]) for row in rows if row["name"]}))))
    return Node(key, _name(rows[0]), GROUPS[rows[0]["by"]][0], 1 + len(worked), tuple(facts))


def _cells(shown: Sequence[Row], behind: Mapping[str, Sequence[Row]]) -> list[Edge]:
    found: dict[tuple[str, str, str], list[Cite]] = defaultdict(list)
    for by, cells in behind.items():
        for cell in cells:
            note = f"By the words ‘{cell['phrase']}’" if cell.get("phrase") else None
            found[by, cell["plan"], cell["value"]].append(Cite(cell["action"], note))
    return [_cell(row, tuple(found.get((row["by"], row["plan"], row["value"]), ()))) for row in shown]


def _cell(row: Row, cites: tuple[Cite, ...]) -> Edge:
    share = f"{row['actions']} of {count(row['of'], 'action')} of the plan"
    facts = [("Share", share if row["actions"] else f"none of {count(row['of'], 'action')} of the plan")]
    if row["by"] == "authority" and row["name"]:
        facts.append(("Body", str(row["name"])))
    if not row["actions"]:
        facts.append(("Mind", "not in the loaded plan does not mean not done"))
    return Edge(f"plan:{row['plan']}", _key(row), "cell", cites, tuple(facts))


def _groups(values: Sequence[Node]) -> list[dict[str, Any]]:
    kinds = dict(GROUPS.values())
    return [{"name": name, "rows": [node.id for node in values if node.kind == kind]} for kind, name in kinds.items()]


def _answer(shown: Sequence[Row], values: Sequence[Node]) -> str:
    """Say in how many plans there is a gap, harm by harm, and which kinds of work no loaded plan has."""
    plans = len({row["plan"] for row in shown})
    nowhere = [node for node in values if dict(node.facts)["Actions"] == "0"]
    gaps = sum(not row["actions"] for row in shown)
    harms = [node.name for node in nowhere if node.kind == "harm"]
    said = f"{gaps} of {count(len(shown), 'cell')} are gaps, in {count(plans, 'plan')}"
    named = ", ".join(harms[:-1]) + (" or " if len(harms) > 1 else "") + harms[-1] if harms else ""
    return f"{said}; no loaded plan has an action whose own words name {named}." if named else f"{said}."
