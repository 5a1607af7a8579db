"""One pair looked at closely: its evidence for and against, and why it was not proposed where it was not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from graphmodel.errors import UsageError
from graphmodel.overlap.areas import Area, areas_of
from graphmodel.overlap.arrays import Arrays
from graphmodel.overlap.candidates import candidates, reason_against
from graphmodel.overlap.claims import Judge
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import Item
from graphmodel.overlap.pairs import Pair, judged
from graphmodel.overlap.reading import PlanState, read_items, read_plans

if TYPE_CHECKING:
    from graphmodel.engine import Graph


@dataclass(frozen=True, slots=True)
class Explained:
    """A pair with its evidence; `why_not` says why the list does not hold it, None where it does."""

    pair: Pair
    why_not: str | None


def explain(graph: Graph, first: str, second: str) -> Explained:
    """Give the evidence on two actions, named by id, `plan:code` or `plan:line`."""
    plans = read_plans(graph)
    areas = areas_of(plans)
    homes = [_home(areas, name) for name in (first, second)]
    read = read_items(graph, list({plan.plan: plan for area in homes for plan in area.plans}.values()))
    corpus = Corpus.of(read.items)
    a, b = (meant(corpus.items, plans, name) for name in (first, second))
    if a.id == b.id:
        raise UsageError(f"'{first}' and '{second}' are the same action", "Name two.")
    pair = judged(Judge(corpus, read.names), a, b)
    return Explained(pair, _why_not(pair, homes, corpus))


def meant(items: Sequence[Item], plans: Sequence[PlanState], name: str) -> Item:
    """Give the one item that a name means; UsageError where there is none, or more than one."""
    by_id = [item for item in items if item.id == name]
    if by_id:
        return by_id[0]
    plan, spot = _parted(plans, name)
    inside = [item for item in items if item.plan == plan]
    found = [item for item in inside if spot.isdigit() and item.place.get("line") == int(spot)]
    found = found or [item for item in inside if _folded(item.code) == _folded(spot)]
    if len(found) == 1:
        return found[0]
    if found:
        lines = ", ".join(f"{plan}:{item.place.get('line')}" for item in found)
        raise UsageError(f"'{name}' means {len(found)} actions", f"Name one by its line: {lines}.")
    known = [item.code or str(item.place.get("line")) for item in inside]
    near = get_close_matches(spot, known, n=3, cutoff=0.3)
    raise UsageError(f"There is no action '{spot}' in {plan}", f"Near: {', '.join(near)}." if near else "")


def _parted(plans: Sequence[PlanState], name: str) -> tuple[str, str]:
    for plan in sorted(plans, key=lambda each: -len(each.plan)):
        if name.startswith((f"{plan.plan}:", f"{plan.plan}/")):
            return plan.plan, name[len(plan.plan) + 1 :].strip()
    known = ", ".join(plan.plan for plan in plans) or "none"
    raise UsageError(
        f"'{name}' names no action of a loaded plan", f"Write plan:code, plan:line or an id. Loaded: {known}."
    )


def _home(areas: Sequence[Area], name: str) -> Area:
    plan, _ = _parted([plan for area in areas for plan in area.plans], name)
    return next(area for area in areas if any(each.plan == plan for each in area.plans))


def _why_not(pair: Pair, homes: Sequence[Area], corpus: Corpus) -> str | None:
    """Say why the pair is not in the list, the first reason that holds."""
    here = homes[0]
    if here.id != homes[1].id:
        return f"They lie in different areas ({here.id}, {homes[1].id}), and no pair is proposed across areas."
    if reason := reason_against(pair.a, pair.b, here.blocking):
        return reason
    if pair.score < here.least:
        return f"The score {pair.score:.2f} is below {here.least:.2f}, the least that is kept."
    if not _among_best(pair, here, corpus):
        return f"Each of the two has {here.blocking.best} partners in its area that are nearer."
    return None


def _among_best(pair: Pair, area: Area, corpus: Corpus) -> bool:
    place = {item.id: at for at, item in enumerate(corpus.items)}
    left, right = candidates(corpus, Arrays.of(corpus), area.blocking)
    first, second = sorted((place[pair.a.id], place[pair.b.id]))
    return bool(((left == first) & (right == second)).any())


def _folded(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").strip().casefold()
