"""Judgements in the graph: given, taken back, listed, and moved along when an action comes back under another id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from graphmodel.errors import UsageError
from graphmodel.judgements.standing import Wording
from graphmodel.judgements.verdicts import Judgement, checked, of_row
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

Pair = tuple[str, str]


def judge(graph: Graph, pair: Pair, verdict: str, by: str, note: str | None = None) -> Judgement:
    """Keep a person's verdict on two actions, on the wording that they have now."""
    return judge_each(graph, [pair], verdict, by, note)[0]


def judge_each(graph: Graph, pairs: Sequence[Pair], verdict: str, by: str, note: str | None = None) -> list[Judgement]:
    """Keep one verdict on several pairs, all or none: on each row of a rollout."""
    ordered = [_ordered(pair) for pair in pairs]
    now = wordings(graph, {action for pair in ordered for action in pair})
    for action in dict.fromkeys(action for pair in ordered for action in pair):
        if action not in now:
            raise UsageError(
                f"There is no action '{action}' in the graph", "Load its plan first: graphmodel load FILES."
            )
    at = _now()
    given = [
        Judgement(
            pair=(a, b),
            verdict=checked(verdict),
            by=by,
            at=at,
            note=note or None,
            digests=(now[a].digest, now[b].digest),
            texts=(now[a].text, now[b].text),
        )
        for a, b in ordered
    ]
    _write(graph, given)
    return given


def _ordered(pair: Pair) -> Pair:
    first, second = sorted(pair)
    if first == second:
        raise UsageError("Both names mean the same action", "A verdict is on two actions.")
    return first, second


def undo(graph: Graph, pair: Pair, by: str) -> Judgement:
    """Take back a person's newest verdict on a pair; it stays in the history. Raise UsageError where there is none."""
    return undo_each(graph, [pair], by)[0]


def undo_each(graph: Graph, pairs: Sequence[Pair], by: str) -> list[Judgement]:
    """Take back a person's newest verdict on each of several pairs; UsageError where none of them has one."""
    wanted = {_ordered(pair) for pair in pairs}
    newest = {each.pair: each for each in listed(graph) if each.by == by and each.undone_at is None}
    back = [replace(each, undone_by=by, undone_at=_now()) for pair, each in newest.items() if pair in wanted]
    if not back:
        raise UsageError(f"{by} has given no verdict on this pair", "See what was given with `graphmodel verdicts`.")
    _write(graph, back)
    return back


def listed(graph: Graph) -> list[Judgement]:
    """Give every judgement ever given, taken back or not, in the order of pairs and moments."""
    found = [of_row(row["properties"]) for row in graph.read(statement("check", "judgements"))]
    return sorted(found, key=lambda each: (each.pair, each.at, each.by))


def wordings(graph: Graph, actions: Iterable[str] | None = None) -> dict[str, Wording]:
    """Give what actions say now, by id; all of them when none are named."""
    wanted = None if actions is None else sorted(set(actions))
    rows = graph.read(statement("check", "wordings"), {"ids": wanted})
    return {row["id"]: Wording(row["digest"], _text(row)) for row in rows}


def _text(row: dict[str, Any]) -> str:
    parts = [row["title"], row["summary"], *(row["outcomes"] or ()), *(row["measures"] or ())]
    return " · ".join(part for part in parts if part)


def taken_in(graph: Graph, judgements: Sequence[Judgement]) -> int:
    """Keep judgements from a file; one that is there already is not doubled. Give how many are new."""
    known = {each.id: each for each in listed(graph)}
    fresh = [each for each in judgements if known.get(each.id) != each]
    _write(graph, fresh)
    return sum(each.id not in known for each in fresh)


def settle(graph: Graph) -> list[Judgement]:
    """Tie judgements to their actions again after a load; give those that moved along to an action's new id."""
    judgements = listed(graph)
    if not judgements:
        return []
    now = wordings(graph)
    homes: dict[str, list[str]] = {}
    for action, wording in now.items():
        homes.setdefault(wording.digest, []).append(action)
    moved = [found for each in judgements if (found := _moved(each, now, homes)) is not None]
    _write(graph, [*moved, *(each for each in judgements if each.id not in {found.id for found in moved})])
    return moved


def _moved(judgement: Judgement, now: dict[str, Wording], homes: dict[str, list[str]]) -> Judgement | None:
    """Give a judgement on the ids its actions have now; None where it stays or where its home is not plain."""
    places = []
    for action, digest in zip(judgement.pair, judgement.digests, strict=True):
        found = [action] if action in now else homes.get(digest, [])
        if len(found) != 1:
            return None
        places.append((found[0], digest))
    if tuple(place for place, _ in places) == judgement.pair:
        return None
    texts = dict(zip((place for place, _ in places), judgement.texts, strict=True))
    (first, da), (second, db) = sorted(places)
    return replace(
        judgement,
        pair=(first, second),
        digests=(da, db),
        texts=(texts[first], texts[second]),
        moved=judgement.moved or judgement.pair,
    )


def _write(graph: Graph, judgements: Sequence[Judgement]) -> None:
    rows = [each.row() for each in judgements]
    ties = [{"id": each.id, "action": action} for each in judgements for action in each.pair]

    def work(tx: Any) -> None:
        tx.run(statement("write", "judgements"), {"rows": rows})
        tx.run(statement("write", "about"), {"rows": ties})

    if rows:
        graph.write(work)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
