"""Pairs of actions with people's verdicts beside them, as a table, JSON, CSV or a workbook."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.judgements import Standing
    from graphmodel.overlap import Choice, Listed
    from graphmodel.questions import Answer

Row = dict[str, Any]
CAVEAT = "Scores come from the words of the plans; only a verdict is a person's. A likeness is a reason to talk."
STANDS = "A rollout stands once; --format json gives every pair of its rows."
TIMES = {True: "together", False: "apart", None: "open"}
# Columns of the table first, which a person reads; the others are for a spreadsheet.
SHOWN = ("score", "kind", "time", "a", "b", "strongest", "verdict")
SIDE = ("plan", "partnership", "code", "title", "locality", "line", "page", "row")
MEANINGS = {
    "score": "what the evidence adds up to, 0 to 1",
    "kind": "duplicate, overlap, rollout or succession",
    "time": "whether both run at the same time: together, apart, or open where the plans do not settle it",
    "strongest": "the sentence of the heaviest piece of evidence",
    "claims": "how many pieces of evidence there are",
    "verdict": "what a person decided",
    "by": "who decided",
    "note": "why, and what has changed since",
}


TITLE = 160  # characters of a title; some plans print a paragraph as one
# Pairs read for each one wanted where rollouts are folded: a rollout of ten rows has 45 pairs of its own.
FOLDED = 50


@dataclass(frozen=True, slots=True)
class Filter:
    """What is left out after verdicts are known, how many pairs are given, and whether a rollout stands once."""

    concurrent: bool = False
    undecided: bool = False
    limit: int | None = None
    fold: bool = False


def chosen(graph: Graph, choice: Choice, wish: Filter) -> Listed:
    """Give the pairs wanted with their verdicts; one that was judged is there although it is no longer proposed."""
    from graphmodel import judgements, overlap

    if wish.fold:
        return _folded(graph, choice, wish)
    judged = [each for each in judgements.listed(graph) if each.undone_at is None]
    wordings = judgements.wordings(graph, {id_ for each in judged for id_ in each.pair}) if judged else {}
    known = judgements.standing(judged, wordings)
    plain = not wish.concurrent and not wish.undecided and not known and wish.limit
    found = overlap.listed(graph, replace(choice, most=wish.limit or choice.most) if plain else choice)
    rows = found.pairs + _not_proposed(graph, found, known, choice)
    for row in rows:
        row["verdict"] = _verdict(known.get(_key(row)))
    rows = [row for row in rows if _wanted(row, known.get(_key(row)), wish)]
    rows.sort(key=lambda row: -round(row["score"], 9))
    return overlap.Listed(rows[: wish.limit], found.total)


def _folded(graph: Graph, choice: Choice, wish: Filter) -> Listed:
    """Give the pairs with each rollout once; more pairs are read than are wanted, for those that fall together."""
    from graphmodel import overlap

    most = wish.limit * FOLDED if wish.limit else None
    found = chosen(graph, choice, replace(wish, fold=False, limit=most))
    known = overlap.rollouts_of(graph, (row[side]["action"] for row in found.pairs for side in "ab"))
    rows = overlap.folded(found.pairs, known)
    if most and len(found.pairs) == most and len(rows) < most / FOLDED:
        rows = _folded(graph, choice, replace(wish, limit=None)).pairs
    return overlap.Listed(rows[: wish.limit], found.total)


def _not_proposed(graph: Graph, found: Listed, known: dict[tuple[str, str], Standing], choice: Choice) -> list[Row]:
    """Give the judged pairs that the comparison does not propose any more."""
    from graphmodel import overlap

    if choice.between or choice.least or choice.kind:
        return []
    there = {_key(row) for row in found.pairs}
    missing = [pair for pair, each in known.items() if pair not in there and each.state != "gone"]
    return [overlap.as_row(pair) for pair in overlap.scored_now(graph, sorted(missing))]


def _key(row: Row) -> tuple[str, str]:
    first, second = sorted((row["a"]["action"], row["b"]["action"]))
    return first, second


def _verdict(standing: Standing | None) -> Row | None:
    if standing is None:
        return None
    given = standing.judgement
    return {"value": given.verdict, "by": given.by, "at": given.at, "note": standing.note, "state": standing.state}


def _wanted(row: Row, standing: Standing | None, wish: Filter) -> bool:
    if wish.concurrent and row["concurrent"] is not True:
        return False
    return not (wish.undecided and standing is not None and standing.decided)


def give(found: Listed, form: str, path: Path | None) -> None:
    """Print the pairs, or write them to a file."""
    from graphmodel.cli.answers import give as give_answer

    if form == "json":
        text = json.dumps(found.pairs, ensure_ascii=False, indent=1) + "\n"
        if path:
            path.write_text(text, encoding="utf-8")
        else:
            sys.stdout.write(text)
        return
    give_answer(_answer(found, table=form == "table"), form, path)


def _answer(found: Listed, table: bool) -> Answer:
    from graphmodel.questions import Answer, Column

    names = (
        SHOWN if table else (*SHOWN[:3], *(f"{n}_{s}" for s in "ab" for n in SIDE), "claims", *SHOWN[5:], "by", "note")
    )
    types = {"score": "number", "claims": "int"}
    columns = tuple(Column(name, types.get(name, "text"), MEANINGS.get(name, _meaning(name))) for name in names)
    rows = [{name: value for name, value in _flat(row).items() if name in names} for row in found.pairs]
    question = "Which actions look like the same work under other words?"
    caveat = f"{CAVEAT} {STANDS}" if any(len(row.get("all_rows", ())) > 1 for row in found.pairs) else CAVEAT
    return Answer("overlaps", question, columns, rows, found.total, caveat, "", {})


def _meaning(name: str) -> str:
    what, _, side = name.rpartition("_")
    return f"{what} of the {'first' if side == 'a' else 'second'} action" if what else f"action {name}"


def _flat(row: Row) -> Row:
    verdict = row["verdict"] or {}
    flat = {
        "score": round(row["score"], 2),
        "kind": row["kind"],
        "time": TIMES[row["concurrent"]],
        "a": title(row["a"], len(row.get("places_a", ()))),
        "b": title(row["b"], len(row.get("places_b", ()))),
        "strongest": row["evidence"][0]["sentence"] if row["evidence"] else None,
        "claims": len(row["evidence"]),
        "verdict": verdict.get("value"),
        "by": verdict.get("by"),
        "note": verdict.get("note"),
    }
    for side in "ab":
        flat |= {f"{name}_{side}": _cell(row[side], name) for name in SIDE}
    return flat


def _cell(side: Row, name: str) -> Any:
    return side["place"].get(name) if name in ("line", "page", "row") else side[name]


def title(side: Row, rows: int = 0) -> str:
    """Give a side as a person looks it up: plan, code, title, locality, line; of a rollout how many rows it has."""
    where = side["place"]
    spot = f"line {where['line']}" if where["line"] else f"page {where['page']} row {where['row']}"
    named: Sequence[str] = [
        each
        for each in (side["code"], shorten(side["title"], TITLE), f"({side['locality']})")
        if each != "(None)" and each
    ]
    rolled = f"\none of {rows} rows of a rollout" if rows > 1 else ""
    return f"{side['plan']}, {spot}\n{' '.join(named)}{rolled}"


def shorten(text: str, most: int) -> str:
    """Give a text that is too long for its place up to its last whole word."""
    return textwrap.shorten(text, most, placeholder=" …")
