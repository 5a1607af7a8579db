"""One pair as a reviewer reads it: both texts in full, who leads them and when, and what speaks for and against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.judgements.standing import Wording

TOGETHER = {True: "They run at the same time.", False: "They do not run at the same time."}
OPEN = "They may or may not run at the same time."
ALONE = "a capital letter judges this pair alone"
Row = dict[str, Any]


def show(graph: Graph, pair: Row, where: str, blind: bool) -> None:
    """Print a pair: both texts in full, where they stand, and what speaks for and against."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    from graphmodel.judgements import wordings
    from graphmodel.questions import statement

    console = Console(highlight=False)
    ids = [pair["a"]["action"], pair["b"]["action"]]
    now = wordings(graph, ids)
    cells = {row["id"]: row for row in graph.read(statement("check", "lead-cells"), {"ids": ids})}
    console.rule(where)
    for side in "ab":
        console.print(Text(_named(pair[side]), style="bold"))
        for line in _texts(pair, side, now):
            console.print(Padding(Text(line), (0, 0, 0, 2)))
        console.print(Padding(Text(_who_and_when(cells.get(pair[side]["action"], {})), style="dim"), (0, 0, 0, 2)))
        console.print()
    told = TOGETHER.get(pair["concurrent"], OPEN)
    console.print(Text(told if blind else f"Taken as: {pair['kind']}, score {pair['score']:.2f}. {told}"))
    for claim in pair["evidence"]:
        weight = "" if blind else f"{claim['weight']:+.2f}  "
        console.print(Padding(Text(f"{weight}{claim['sentence']}"), (0, 0, 0, 2)))
    if verdict := pair.get("verdict"):
        console.print(Text(f"{verdict['by']} said {verdict['value']}: {verdict['note'] or 'no reason given'}"))
    if len(pair.get("all_rows", ())) > 1:
        console.print(Text(f"Your verdict is kept for {len(pair['all_rows'])} pairs of rows; {ALONE}."))


def _texts(pair: Row, side: str, now: Mapping[str, Wording]) -> Iterator[str]:
    """Give the words of one side, a line for the title and each part below it, and the places of its rollout."""
    action = pair[side]["action"]
    parts = now[action].text.split(" · ") if action in now else [pair[side]["title"]]
    yield parts[0]
    yield from (f"– {part}" for part in parts[1:])
    if places := pair.get(f"places_{side}"):
        yield f"One of {len(places)} rows of a rollout: {', '.join(places)}."


def _who_and_when(cells: Row) -> str:
    """Give the lead cell and the timescale as printed."""
    told = {"Led by": cells.get("lead_cell"), "When:": cells.get("timescale")}
    return "  ".join(f"{name} {' '.join(text.split())}" for name, text in told.items() if text)


def _named(side: Row) -> str:
    place = side["place"]
    where = f"line {place['line']}" if place.get("line") else f"table {place.get('table')}, row {place.get('row')}"
    return " ".join(part for part in (side["plan"], side["code"] or "", f"({where})") if part)
