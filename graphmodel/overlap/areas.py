"""Which plans are compared with which: all of a small graph, else those of one county or force, and their state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from graphmodel.ids import digest
from graphmodel.overlap.candidates import Blocking
from graphmodel.overlap.reading import PlanState
from graphmodel.overlap.weights import LEAST_SCORE, METHOD

EVERYWHERE, UNPLACED = "everywhere", "unplaced"
SMALL = 1500  # actions up to which every plan is compared with every other, wherever it lies
BEST_IN_SMALL = 100  # partners kept of each action of a small graph
LEAST_IN_MANY = 0.15  # a likeness below this is not kept in a graph of many areas


@dataclass(frozen=True, slots=True)
class Area:
    """Plans that are compared with each other; what is rare is counted among them alone."""

    id: str
    plans: tuple[PlanState, ...]

    @property
    def state(self) -> str:
        """Give a digest of all that the scores rest on; it changes when they may."""
        return digest(METHOD, self.id, *(repr(plan) for plan in self.plans), size=16)

    @property
    def blocking(self) -> Blocking:
        """Give what keeps pairs apart: nothing in a small graph, times in one of many areas."""
        return Blocking(best=BEST_IN_SMALL) if self.id == EVERYWHERE else Blocking(times=True)

    @property
    def least(self) -> float:
        """Give the score below which a pair is not kept."""
        return LEAST_SCORE if self.id == EVERYWHERE else LEAST_IN_MANY


def areas_of(plans: Sequence[PlanState]) -> list[Area]:
    """Give the areas of plans, in the order of their ids."""
    if sum(plan.actions for plan in plans) <= SMALL:
        return [Area(EVERYWHERE, tuple(plans))] if plans else []
    found: defaultdict[str, list[PlanState]] = defaultdict(list)
    for plan in plans:
        found[plan.area or UNPLACED].append(plan)
    return [Area(id_, tuple(found[id_])) for id_ in sorted(found)]
