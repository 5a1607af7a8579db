"""From records to ranked pairs: time, memory and growth from 5,000 to a million actions, and what the short cut loses.

    python benchmarks/overlap_scale.py 5000 50000 200000 1000000

Areas are made in the processes that compare them, so that the plans need not all be held; making them is not counted.
"""

from __future__ import annotations

import itertools
import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import log

import numpy as np
from _measure import report
from numpy.typing import NDArray
from overlap_synthetic import ACTIONS, PLANS, Made, Trade, area

from graphmodel.overlap import candidates
from graphmodel.overlap.areas import LEAST_IN_MANY, MOST_IN_MANY, PARTNERS_IN_MANY
from graphmodel.overlap.candidates import Blocking
from graphmodel.overlap.items import Item
from graphmodel.overlap.pairs import Scored, Wish, scored

WISH = Wish(Blocking(times=True), LEAST_IN_MANY, PARTNERS_IN_MANY, MOST_IN_MANY)
WHOLE = PLANS * ACTIONS
CORES = os.cpu_count() or 1
RECALL, FIFTY_THOUSAND, MILLION, MEMORY, GROWTH, NEW_PLAN = 0.95, 20.0, 900.0, 8.0, 1.15, 2.0


@dataclass(frozen=True)
class Ran:
    """One size: seconds on the clock without making the plans, seconds of work, gigabytes, pairs."""

    actions: int
    clock: float
    work: float
    memory: float
    pairs: int


def one_area(number: int, actions: int) -> tuple[NDArray[np.float32], float, float, float]:
    """Give the scores of an area's pairs, best first, and the seconds it took: to make, on the clock, of work."""
    begun = time.perf_counter()
    made = area(Trade.of(), number, actions)
    made_in, clock, work = time.perf_counter() - begun, time.perf_counter(), time.process_time()
    found = scored(bare(made.items), WISH)
    return found.scores.astype(np.float32), made_in, time.perf_counter() - clock, time.process_time() - work


def bare(items: Sequence[Item]) -> list[Item]:
    """Give items without the words that making them left behind: splitting texts is part of the work."""
    for item in items:
        item.__dict__.pop("parts", None)
    return list(items)


def run(actions: int) -> Ran:
    """Compare so many actions, area by area, in as many processes as there are cores."""
    sizes = [min(WHOLE, actions - first) for first in range(0, actions, WHOLE)]
    begun = time.perf_counter()
    with ProcessPoolExecutor(CORES, mp_context=multiprocessing.get_context("spawn")) as pool:
        found = list(pool.map(one_area, range(len(sizes)), sizes))
    ranked = np.sort(np.concatenate([scores for scores, *_ in found]))[::-1]
    taken = time.perf_counter() - begun
    making = sum(made for _, made, _, _ in found) / min(CORES, len(sizes))
    return Ran(actions, taken - making, sum(work for *_, work in found), memory(), len(ranked))


def memory() -> float:
    """Give the gigabytes held at the most by this process and as many children as there are cores."""
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kilobytes += CORES * resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return kilobytes / 1024**2


def recall(made: Made) -> tuple[int, int, int]:
    """Give how many planted pairs comparing everything finds, how many of those we find, and pairs we miss in all."""
    ours = ids(scored(bare(made.items), WISH))
    kept, candidates.EVERY_PAIR = candidates.EVERY_PAIR, 10**9
    everything = ids(scored(bare(made.items), WISH))
    candidates.EVERY_PAIR = kept
    planted = {(a, b) for a, b in made.planted} & everything
    return len(planted), len(planted & ours), len(everything - ours)


def ids(found: Scored) -> set[tuple[str, str]]:
    """Give pairs as ids, in the order of the plan."""
    items = found.corpus.items
    pairs = ((items[a], items[b]) for a, b in zip(found.left.tolist(), found.right.tolist(), strict=True))
    ordered = (sorted(pair, key=lambda item: item.order) for pair in pairs)
    return {(first.id, second.id) for first, second in ordered}


def new_plan() -> float:
    """Give the seconds of one new plan: its area is compared again, and no other."""
    made = area(Trade.of(), 0, WHOLE + 100)
    begun = time.perf_counter()
    scored(bare(made.items), WISH)
    return time.perf_counter() - begun


def main(sizes: Sequence[int]) -> None:
    """Run every size once, and print what was found beside what was wanted."""
    os.environ.update(dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1"))
    ran = [run(size) for size in sizes]
    found = [recall(area(Trade.of(), number)) for number in range(3)]
    planted, kept, missed = (sum(each) for each in zip(*found, strict=True))
    added = new_plan()
    rows = [
        (
            f"{r.actions:,} actions",
            f"{r.clock:.1f} s, {r.work:.0f} s of work, {r.memory:.1f} GiB, {r.pairs:,} pairs",
            "",
        )
        for r in ran
    ]
    growth = [log(b.work / a.work) / log(b.actions / a.actions) for a, b in itertools.pairwise(ran)]
    rows.append(("growth exponent", ", ".join(f"{each:.2f}" for each in growth), f"<= {GROWTH}"))
    rows.append((f"planted pairs found, of {planted}", f"{kept / planted:.3f}, {missed} of all lost", f">= {RECALL}"))
    rows.append(("one new plan of 100 actions", f"{added:.2f} s", f"< {NEW_PLAN} s"))
    bars = {50_000: FIFTY_THOUSAND, 1_000_000: MILLION}
    fine = all(r.clock <= bars.get(r.actions, MILLION) and r.memory <= MEMORY for r in ran)
    fine &= all(each <= GROWTH for each in growth) and kept / planted >= RECALL and added < NEW_PLAN
    report(f"overlaps from records to ranked pairs, {CORES} processes", rows, fine)


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [5_000, 50_000])
