"""Rows of the drawing queries → what pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from viz.scene import Cite, Node, Source

Row = Mapping[str, Any]

BODIES = {
    "police": "Police",
    "pcc": "Police and Crime Commissioner",
    "council": "Council",
    "unitary": "Council",
    "fire": "Fire and rescue",
    "probation": "Probation",
    "prison": "Prison",
    "nhs": "Health",
    "education": "Education",
    "voluntary": "Voluntary sector",
    "business": "Business",
    "housing": "Housing",
    "csp": "Partnership",
    "partnership": "Partnership group",
    "person": "Post holder",
    "national": "National body",
    "international": "International body",
}


def count(number: int, one: str, more: str | None = None) -> str:
    """Give a number with its word: `1 action`, `2,104 actions`."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def body_type(kind: str | None) -> str:
    """Give the kind of a body as an officer says it; the register's finer kinds are joined by their first word."""
    return BODIES.get((kind or "").split("-")[0], "Other body")


def source(row: Row) -> Source:
    """Give an action's place, words and tags; a date it does not print is its plan's."""
    tags = {
        name: tuple(value if isinstance(value, (list, tuple)) else [value])
        for name in ("partnership", "plan", "priority", "section", "locality")
        if (value := row.get(name))
    }
    return Source(
        id=row["action"],
        plan=row["plan"],
        plan_title=row.get("plan_title") or row["plan"],
        title=row["title"],
        code=row.get("code"),
        words=row.get("summary"),
        start=row.get("start") or row.get("plan_start"),
        end=row.get("end") or (None if row.get("ongoing") else row.get("plan_end")),
        tags=tags,
        **place(row),
    )


def whole_source(row: Row) -> Source:
    """Give an action's place and all its words, the intended outcomes too, as they are compared."""
    parts = [row["summary"]] if row.get("summary") else []
    return source({**row, "summary": "\n".join([*parts, *(row.get("outcomes") or ())]) or None})


def place(row: Row) -> dict[str, Any]:
    """Give where a row stands in its file, as far as known."""
    return {name: row.get(name) for name in ("file", "page", "line", "table", "row")}


def action_node(row: Row, kind: str = "action", more: Iterable[tuple[str, str]] = ()) -> Node:
    """Give an action of one of several plans as a thing; its plan stands before its title."""
    code = f"{row['code']} " if row.get("code") else ""
    shown = [
        ("Plan", row.get("plan_title")),
        ("Led by", "; ".join(sorted(row.get("leads") or ()))),
        ("Lead cell as printed", row.get("lead_cell")),
        ("When", row.get("timescale")),
        ("Stands under", row.get("locality") or row.get("priority") or row.get("section")),
        *more,
    ]
    return Node(
        id=f"action:{row['action']}",
        name=f"{row['plan']}: {code}{row['title']}",
        kind=kind,
        weight=1,
        facts=tuple((name, str(value)) for name, value in shown if value),
        cites=(Cite(row["action"]),),
    )


def agency_node(rows: Sequence[Row], kind: str, weight: float, facts: Iterable[tuple[str, str]]) -> Node:
    """Give an agency as a thing; `rows` are its rows, one an action."""
    first = rows[0]
    sort = body_type(first.get("agency_kind"))
    written = sorted({row["as_written"] for row in rows if row.get("as_written")} - {first["agency_name"]})
    shown = [("Type of body", sort), *facts]
    if written:
        shown.append(("Also printed as", "; ".join(written)))
    return Node(
        id=f"agency:{first['agency']}",
        name=first["agency_name"],
        kind=kind,
        weight=weight,
        facts=tuple(shown),
        words=(first["agency"], *written),
        tags={"type": (sort,)},
        cites=_cites(rows),
    )


def _cites(rows: Sequence[Row]) -> tuple[Cite, ...]:
    ordered = sorted(rows, key=lambda row: (row["plan"], row.get("line") or row.get("row") or 0, row["action"]))
    return tuple(Cite(row["action"], f"{row['role'].capitalize()}, printed ‘{row['as_written']}’") for row in ordered)


def choices(rows: Sequence[Row], nodes: Iterable[Node], names: Sequence[str]) -> dict[str, dict[str, str]]:
    """Give the filters that have something to choose from: name → value → what it is called."""
    found = {name: _called(rows, name) for name in names}
    found["type"] = {value: value for node in nodes for value in node.tags.get("type", ())}
    found = {name: values for name, values in found.items() if values != found.get("priority") or name == "priority"}
    several = {name: values for name, values in found.items() if len(values) > 1}
    return {name: dict(sorted(values.items(), key=lambda item: item[1])) for name, values in several.items()}


def _called(rows: Sequence[Row], name: str) -> dict[str, str]:
    shown = {"partnership": "partnership_name", "plan": "plan_title"}.get(name, name)
    return {str(row[name]): str(row.get(shown) or row[name]) for row in rows if row.get(name)}


def loaded_only(partnerships: Sequence[Row]) -> str:
    """Give the caveat of every answer: what was read, and that not read is not not done."""
    # A plan that names no partnership stands under its own id.
    named = [row for row in partnerships if row["partnership"] != row.get("plan")]
    every = {row["partnership"] for row in named}
    read = {row["partnership"] for row in named if row.get("plan")}
    plans = count(len({row["plan"] for row in partnerships if row.get("plan")}), "plan")
    return (
        f"Read from the loaded plans only: {plans} of {len(read)} of the {len(every)} partnerships; "
        "not in the loaded plans does not mean not done."
    )


def thing(row: Row) -> str:
    """Give what stands for an action on a page: its rollout, where it is printed once for each of several places."""
    return f"family:{row['family']}" if row.get("family") else f"action:{row['action']}"


def folded(actions: Iterable[Row]) -> dict[str, list[Row]]:
    """Give actions by what stands for them."""
    found: dict[str, list[Row]] = {}
    for row in actions:
        found.setdefault(thing(row), []).append(row)
    return found


def verdict_of(pair: Row) -> str | None:
    """Give what a person said of a pair, in a sentence; None where nobody did."""
    verdict = pair.get("verdict")
    if not verdict:
        return None
    note = f": {verdict['note']}" if verdict.get("note") else ""
    return f"{str(verdict['value']).capitalize()}, says {verdict['by']} on {str(verdict['at'])[:10]}{note}"


def spot(row: Row) -> tuple[Any, ...]:
    """Give what tells an action of an answer, which has no id: its plan, and where it stands there."""
    if row.get("line") is not None:
        return (row["plan"], row["line"], None, None, row.get("code"), row["title"])
    return (row["plan"], None, row.get("page"), row.get("row"), row.get("code"), row["title"])
