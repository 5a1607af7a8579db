"""The picture of any answer: its rows' actions, bodies, plans and topics as things, tied as they stand in one row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from viz.answer_layout import places
from viz.rows import choices
from viz.scene import Cite, Edge, Node, Page, Source

Row = Mapping[str, Any]
# Columns that name things: the kind of thing, and the column with its name where another holds it.
NAMES = {
    "agency": ("agency", "agency_name"),
    "body": ("agency", "body_name"),
    "to": ("agency", "to_name"),
    "leads": ("agency", None),
    "left": ("agency", None),
    "partnership": ("partnership", None),
    "programme": ("programme", "programme_name"),
    "programmes": ("programme", None),
    "shared": ("concept", None),
    "priority": ("priority", None),
    "principle": ("principle", "principle_name"),
    "locality": ("locality", None),
    "localities": ("locality", None),
    "harm": ("concept", "harm_name"),
    "value": ("concept", "name"),
    "family": ("rollout", None),
    "document": ("label", None),
    "panel": ("label", None),
    "as_written": ("label", None),
}
KINDS = {"agency", "programme", "locality", "priority", "concept", "plan"}  # what a column `kind` may say of an id
ABOUT = NAMES.keys() - {"partnership", "localities"}  # an action's plan says whose it is
PLANS = ("plan", "plan_a", "plan_b")
PLACE = ("plan", "code", "title", "line", "page", "row")


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as `graphmodel ask` gives it: its name, its question, columns with their meaning, rows, and caveat.

    `names` are those of things that rows name by kind and id, such as `agency` and `council`.
    """

    name: str
    question: str
    columns: Sequence[tuple[str, str]]
    rows: Sequence[Row]
    total: int
    caveat: str
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(slots=True)
class Drawing:
    """What has been drawn of the rows so far."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: dict[tuple[str, str], list[tuple[Cite | None, tuple[tuple[str, str], ...]]]] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def add(self, node: Node) -> str:
        """Keep a thing; what is said of one that is there already is added to it."""
        known = self.nodes.get(node.id)
        facts = tuple(dict.fromkeys([*known.facts, *node.facts])) if known else node.facts
        cites = tuple(dict.fromkeys([*known.cites, *node.cites])) if known else node.cites
        name = known.name if known and known.name != known.id.split(":", 1)[1] else node.name
        self.nodes[node.id] = Node(node.id, name, node.kind, node.weight, facts, cites, tags=node.tags)
        return node.id


def answer(given: Answered) -> Page:
    """Give the page; the table of things holds every row's values, each with its line."""
    drawing = Drawing(names=given.names)
    for row in given.rows:
        _draw(drawing, row, [name for name, _ in given.columns])
    nodes = tuple(drawing.nodes.values())
    edges = tuple(_edge(ends, said) for ends, said in drawing.edges.items())
    return Page(
        view=f"answer {given.name}",
        title=given.question,
        answer=_share(given),
        caveat=given.caveat,
        nodes=nodes,
        edges=edges,
        sources=tuple(drawing.sources.values()),
        filters=choices(given.rows, nodes, ("partnership", "plan", "locality")),
        positions=places(nodes, edges),
        notes=_notes(given.columns),
    )


def _share(given: Answered) -> str:
    """Say how many of how many; where an answer has several rows for one thing that is counted, how many rows."""
    if not given.rows:
        return "No row of the loaded plans answers it."
    of = f" of {given.total:,}" if len(given.rows) <= given.total else " rows"
    return f"{len(given.rows):,}{of}, each row with its line in the plan."


def _notes(columns: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Say what the columns mean, but for those that only say where a row stands."""
    said = [
        f"{_words(name)}: {meaning}"
        for name, meaning in columns
        if name.removesuffix("_b").removesuffix("_a") not in PLACE
    ]
    return ("; ".join(said) + ".",) if said else ()


def _words(column: str) -> str:
    return column.replace("_", " ").capitalize()


def _draw(drawing: Drawing, row: Row, columns: Sequence[str]) -> None:
    """Draw one row: what it is about, what stands with it, and the rest as facts."""
    used: set[str] = set()
    ends = [end for suffix in ("", "_a", "_b") if (end := _action(drawing, row, suffix, columns, used))]
    plans = [drawing.add(Node(f"plan:{row[name]}", row[name], "plan", 500)) for name in PLANS if row.get(name)]
    named = (
        [] if len(ends) == 2 else _named(drawing, row, [name for name in columns if not ends or name in ABOUT], used)
    )
    rest = [name for name in columns if name not in used and name not in PLANS and _text(row[name])]
    facts = tuple((_words(name), _text(row[name])) for name in rest)
    cites = [Cite(end.split(":", 1)[1]) for end in ends]
    if len(ends) == 2:
        _tie(drawing, ends, cites, facts)
        for end, plan, cite in zip(ends, plans, cites, strict=False):
            _tie(drawing, [end, plan], [cite], ())
        return
    found = list(dict.fromkeys([*ends, *named, *plans]))
    if ends or len(found) == 1:
        first = drawing.nodes[found[0]]
        drawing.add(Node(first.id, first.name, first.kind, first.weight, facts, first.cites, tags=first.tags))
    _tie(drawing, found, cites, () if ends else facts)


def _tie(drawing: Drawing, found: Sequence[str], cites: Sequence[Cite], facts: tuple[tuple[str, str], ...]) -> None:
    for at, other in enumerate(found[1:]):
        said = drawing.edges.setdefault((found[0], other), [])
        said.extend([(cite, facts if at == 0 else ()) for cite in cites] or [(None, facts if at == 0 else ())])


def _edge(ends: tuple[str, str], said: Iterable[tuple[Cite | None, tuple[tuple[str, str], ...]]]) -> Edge:
    listed = list(said)
    cites = tuple(dict.fromkeys(cite for cite, _ in listed if cite))
    facts = tuple(dict.fromkeys(fact for _, facts in listed for fact in facts))
    return Edge(*ends, "in-row", cites, facts)


def _action(drawing: Drawing, row: Row, suffix: str, columns: Sequence[str], used: set[str]) -> str | None:
    """Draw the action of a row, or of one side of it; None where it has none there."""
    if f"title{suffix}" not in columns or f"plan{suffix}" not in columns:
        return None
    used.update(f"{name}{suffix}" for name in PLACE)
    at: dict[str, Any] = {name: row.get(f"{name}{suffix}") for name in PLACE}
    if at["plan"] is None or (at["title"] is None and at["line"] is None):
        return None
    spot = at["line"] if at["line"] is not None else f"{at['page']}/{at['row']}/{at['code']}"
    code, title = (f"{at['code']} " if at["code"] else ""), at["title"] or f"line {spot}"
    key = f"{at['plan']}:{spot}"
    tags = {name: (str(row[name]),) for name in ("partnership", "plan", "locality") if isinstance(row.get(name), str)}
    placed = {name: at[name] for name in ("line", "page", "row")}
    drawing.sources[key] = Source(key, at["plan"], at["plan"], title, code=at["code"], tags=tags, **placed)
    return drawing.add(Node(f"action:{key}", f"{at['plan']}: {code}{title}", "action", 1, (), (Cite(key),)))


def _named(drawing: Drawing, row: Row, columns: Sequence[str], used: set[str]) -> list[str]:
    """Draw the things that the row's columns name by their ids."""
    found: list[str] = []
    for column in columns:
        stem, side = (column[:-2], column[-2:]) if column.endswith(("_a", "_b")) else (column, "")
        kind, name = NAMES.get(stem, (None, None))
        if column == "id" and row.get("kind") in KINDS:
            kind, name = row["kind"], "name"
        if kind is None:
            continue
        own = (f"{name}{side}", f"name{side}") if side else (name,)  # `name_a` is the name of what `agency_a` is
        named = next((each for each in own if each and each in columns), None)
        if isinstance(row[column], int | float):  # a count, not a name
            continue
        used.update(each for each in (column, named) if each)
        ids = row[column] if isinstance(row[column], list) else [row[column] or (named and row[named])]
        for each in filter(None, ids):
            shown = row[named] if named and not isinstance(row[column], list) else drawing.names.get((kind, each), each)
            found.append(drawing.add(Node(f"{kind}:{each}", str(shown or each), kind, 50)))
    return found


def _text(value: Any) -> str:
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)
