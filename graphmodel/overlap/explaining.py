"""One pair looked at closely: its evidence for and against, and why it was not proposed where it was not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from graphmodel.errors import UsageError
from graphmodel.overlap.areas import Area, areas_of
from graphmodel.overlap.candidates import reason_against
from graphmodel.overlap.claims import Judge
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import Item
from graphmodel.overlap.pairs import Pair, judged
from graphmodel.overlap.reading import read_items, read_plans
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph


@dataclass(frozen=True, slots=True)
class Explained:
    """A pair with its evidence; `why_not` says why the list does not hold it, None where it does."""

    pair: Pair
    why_not: str | None


def explain(graph: Graph, first: str, second: str) -> Explained:
    """Give the evidence on two actions, or on an action and a commitment or passage, by their ids."""
    if first == second:
        raise UsageError(f"Both names mean '{first}'", "Name two actions.")
    areas = areas_of(read_plans(graph))
    homes = [_home(areas, id_) for id_ in (first, second)]
    judge, items = _judge(graph, homes)
    pair = judged(judge, *(items.get(id_) or _missing(id_) for id_ in (first, second)))
    return Explained(pair, _why_not(graph, pair, homes))


def scored_now(graph: Graph, pairs: Iterable[tuple[str, str]]) -> list[Pair]:
    """Give pairs by their ids with the evidence that there is now, whether they are proposed or not."""
    areas = areas_of(read_plans(graph))
    together: dict[frozenset[str], list[tuple[str, str]]] = {}
    for pair in pairs:
        together.setdefault(frozenset(_home(areas, id_).id for id_ in pair), []).append(pair)
    found = []
    for names, inside in together.items():
        judge, items = _judge(graph, [area for area in areas if area.id in names])
        found += [judged(judge, items[a], items[b]) for a, b in inside]
    return found


def _judge(graph: Graph, homes: Iterable[Area]) -> tuple[Judge, dict[str, Item]]:
    """Give who states the claims about what lies in these areas, and all that does, by id."""
    read = read_items(graph, list({plan.plan: plan for area in homes for plan in area.plans}.values()))
    corpus = Corpus.of(read.items)
    return Judge(corpus, read.names), {item.id: item for item in corpus.items}


def _home(areas: Sequence[Area], id_: str) -> Area:
    """Give the area of the plan that an id begins with."""
    plans = {plan.plan: area for area in areas for plan in area.plans if id_.startswith(f"{plan.plan}/")}
    return plans[max(plans, key=len)] if plans else _missing(id_)


def _missing(id_: str) -> NoReturn:
    raise UsageError(f"There is no action '{id_}' in the graph", "Load its plan first: graphmodel load FILES.")


def _why_not(graph: Graph, pair: Pair, homes: Sequence[Area]) -> str | None:
    """Say why the pair is not in the list, the first reason that holds."""
    here = homes[0]
    if here.id != homes[1].id:
        return f"They lie in different areas ({here.id}, {homes[1].id}), and no pair is proposed across areas."
    if reason := reason_against(pair.a, pair.b, here.wish.blocking):
        return reason
    if pair.score < here.wish.least:
        return f"The score {pair.score:.3f} is below {here.wish.least:.2f}, the least that is kept."
    if not graph.read(statement("check", "overlap-of"), {"one": pair.a.id, "other": pair.b.id}):
        most = here.wish.partners or here.wish.blocking.best
        return f"Each of the two has {most} partners in its area that are nearer."
    return None
