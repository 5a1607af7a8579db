"""One pair explained in the terminal: signed bars that add up to the score, each with its sentence and words."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from graphmodel.cli.pairs import TIMES, title

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.overlap import Explained

WIDE, QUOTED, LABEL = 40, 96, 22


def give_explained(graph: Graph, names: tuple[str, str], form: str) -> None:
    """Print what speaks for and against two actions being the same work."""
    from graphmodel import overlap
    from graphmodel.cli.naming import item_id

    found = overlap.explain(graph, *(item_id(graph, name) for name in names))
    row = overlap.as_row(found.pair)
    if form == "json":
        json.dump(row | {"why_not": found.why_not}, sys.stdout, ensure_ascii=False, indent=1)
        print()
        return
    print("\n".join(_lines(found, row)))


def _lines(found: Explained, row: dict[str, Any]) -> list[str]:
    lines = [f"a  {title(row['a'])}".replace("\n", "\n   "), f"b  {title(row['b'])}".replace("\n", "\n   "), ""]
    total, scale = 0.0, WIDE / max(0.2, sum(claim["weight"] for claim in row["evidence"] if claim["weight"] > 0))
    for claim in row["evidence"]:
        lines += _claim(claim, total, scale)
        total += claim["weight"]
    lines += [f"{'score':<{LABEL}} {row['score']:6.3f}  {'█' * round(row['score'] * scale)}", ""]
    if abs(total - row["score"]) > 1e-9:
        lines += [f"The evidence adds up to {total:.3f}; a score is never below 0 or above 1.", ""]
    together = {"together": "run at the same time", "apart": "do not run at the same time"}
    times = together.get(TIMES[row["concurrent"]], "may or may not run at the same time; the plans do not settle it")
    taken = f"Not proposed: {found.why_not} They" if found.why_not else f"Taken as: {row['kind']}. They"
    return [*lines, f"{taken} {times}.", *_inferred(found)]


def _inferred(found: Explained) -> Iterator[str]:
    """Say which days are known only from other rows of a plan."""
    from graphmodel.overlap.times import rests_on_inferred

    for item in (found.pair.a, found.pair.b):
        if rests_on_inferred(item):
            yield f"{item.plan} prints no period; {item.plan_start} to {item.plan_end} is what its other actions print."


def _claim(claim: dict[str, Any], before: float, scale: float) -> list[str]:
    """Give the bar from where the sum stood to where it stands now, and beneath it what it rests on."""
    low, high = sorted((before, before + claim["weight"]))
    start, end = round(max(0.0, low) * scale), round(max(0.0, high) * scale)
    mark = "█" if claim["weight"] > 0 else "░"
    bar = " " * start + mark * max(1, end - start)
    return [
        f"{claim['name']:<{LABEL}} {claim['weight']:+6.3f}  {bar}",
        f"    {claim['sentence']}",
        *(f"    {side}: “{textwrap.shorten(claim[side], QUOTED, placeholder=' …')}”" for side in "ab" if claim[side]),
    ]
