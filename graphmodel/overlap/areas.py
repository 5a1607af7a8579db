"""Which plans are compared with which: all of a small graph, else those of one county or force, and their state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from graphmodel.ids import digest
from graphmodel.overlap.candidates import Blocking
from graphmodel.overlap.meaning import wanted
from graphmodel.overlap.pairs import Wish
from graphmodel.overlap.reading import PlanState
from graphmodel.overlap.weights import METHOD

EVERYWHERE, UNPLACED = "everywhere", "unplaced"
SMALL = 1500  # actions up to which every plan is compared with every other, wherever it lies
BEST_IN_SMALL = 100  # partners kept of each action of a small graph
LEAST_IN_MANY = 0.15  # a likeness below this is not kept in a graph of many areas
PARTNERS_IN_MANY = 12  # nearest partners kept of each action there, a rollout being one of them
MOST_IN_MANY = 20_000  # pairs kept of one area: replaced in one transaction, which must fit into 512 MB of the engine


@dataclass(frozen=True, slots=True)
class Area:
    """Plans that are compared with each other; what is rare is counted among them alone."""

    id: str
    plans: tuple[PlanState, ...]

    @property
    def state(self) -> str:
        """Give a digest of all that the scores rest on; it changes when they may."""
        method = f"{METHOD}, meaning" if wanted() else METHOD
        return digest(method, self.id, *(repr(plan) for plan in self.plans), size=16)

    @property
    def wish(self) -> Wish:
        """Give how it is compared: a small graph without limits, one of many areas by times, and the nearest only."""
        if self.id == EVERYWHERE:
            return Wish(Blocking(best=BEST_IN_SMALL))
        return Wish(Blocking(times=True), LEAST_IN_MANY, PARTNERS_IN_MANY, MOST_IN_MANY)


def areas_of(plans: Sequence[PlanState]) -> list[Area]:
    """Give the areas of plans, in the order of their ids."""
    if sum(plan.actions for plan in plans) <= SMALL:
        return [Area(EVERYWHERE, tuple(plans))] if plans else []
    found: defaultdict[str, list[PlanState]] = defaultdict(list)
    for plan in plans:
        found[plan.area or UNPLACED].append(plan)
    return [Area(id_, tuple(found[id_])) for id_ in sorted(found)]
