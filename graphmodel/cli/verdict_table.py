"""People's verdicts as a table: what stands, what was judged on earlier words, where verdicts contradict each other."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.judgements import Standing

WIDE = 160
NONE_YET = "No verdict was given yet: graphmodel review, or graphmodel judge A B VERDICT."
Row = dict[str, Any]


def give_verdicts(graph: Graph) -> None:
    """Print how every judged pair stands; a verdict on all rows of a rollout is one line."""
    from rich.console import Console

    from graphmodel import judgements

    console = Console() if sys.stdout.isatty() else Console(width=WIDE)
    found = judgements.standing(judgements.listed(graph), judgements.wordings(graph))
    if not found:
        console.print(NONE_YET)
        return
    names = _names(graph, found)
    console.print(_table(found, names))
    for each in found.values():
        for line in _since(each, names):
            console.print(line, markup=False)
    for each, chain in judgements.contradictions(found.values()):
        console.print(_contradiction(each, chain, names), markup=False)


def _table(found: Mapping[tuple[str, str], Standing], names: Mapping[str, str]) -> object:
    from rich.table import Table
    from rich.text import Text

    table = Table("a", "b", "verdict", "by", "at", "state", "note", box=None, pad_edge=False)
    ordered = sorted(found.values(), key=lambda each: (each.judgement.pair, each.judgement.at))
    given = sorted(ordered, key=_occasion)
    for _, group in groupby(given, key=_occasion):
        first, *others = group
        judged = first.judgement
        more = f"on {len(others) + 1} pairs of a rollout" if others else ""
        told = "; ".join(part for part in (first.note, more) if part)
        cells = (
            *(names[action] for action in judged.pair),
            judged.verdict,
            judged.by,
            judged.at[:10],
            first.state,
            told,
        )
        table.add_row(*(Text(cell) for cell in cells))
    return table


def _occasion(standing: Standing) -> tuple[str, str, str, str]:
    """Give what verdicts on the rows of one rollout share: when, by whom, and how they stand now."""
    return standing.judgement.at, standing.judgement.by, standing.state, standing.note or ""


def _names(graph: Graph, found: Mapping[tuple[str, str], Standing]) -> dict[str, str]:
    """Give each action as it can be looked up and typed again; one that is gone by its id."""
    from graphmodel.cli.pairs import shorten
    from graphmodel.questions import statement

    ids = sorted({action for pair in found for action in pair})
    rows = graph.read(statement("check", "overlap-sides"), {"ids": ids})
    known = {row["action"]: f"{_spot(row)} {shorten(row['title'], 48)}" for row in rows}
    return {id_: known.get(id_, id_) for id_ in ids}


def _spot(row: Row) -> str:
    return f"{row['plan']}:{row['line']}" if row["line"] else str(row["action"])


def _since(standing: Standing, names: Mapping[str, str]) -> Iterator[str]:
    """Give what was said then and is said now, where a text has changed since it was judged."""
    if standing.changed:
        a, b = standing.judgement.pair
        yield f"\n{names[a]} and {names[b]}: judged on an earlier wording by {standing.judgement.by}"
        yield from (f"  {line}" for then, now in standing.changed for line in _words_changed(then, now))


def _words_changed(then: str, now: str) -> Iterator[str]:
    """Give the words that went and those that came, each place on a line."""
    old, new = then.split(), now.split()
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield f"was: {' '.join(old[i:j]) or '(nothing)'}"
            yield f"is:  {' '.join(new[k:m]) or '(nothing)'}"


def _contradiction(each: Standing, chain: tuple[str, ...], names: Mapping[str, str]) -> str:
    a, b = each.judgement.pair
    told = " = ".join(names.get(action, action) for action in chain)
    return f"contradiction: {each.judgement.by} says {names[a]} and {names[b]} are distinct, but {told}"
