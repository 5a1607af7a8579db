"""The graph's overlaps brought up to date: only areas whose plans changed are compared again, several at a time."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from graphmodel.errors import UsageError
from graphmodel.overlap.areas import Area, areas_of
from graphmodel.overlap.families import families_of
from graphmodel.overlap.pairs import Pair, compare
from graphmodel.overlap.reading import Read, read_items, read_plans
from graphmodel.overlap.writing import Found, drop, write
from graphmodel.questions import statement

if TYPE_CHECKING:
    from graphmodel.engine import Graph

_log = logging.getLogger(__name__)
Say = Callable[[str], None]
CLUSTER_WAIT = 10.0  # seconds until a scheduler must have answered
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class Refreshed:
    """How many areas there are, how many of them were compared again, and how many pairs these gave."""

    areas: int
    compared: int
    pairs: int


def refresh(graph: Graph, say: Say = _log.info, scheduler: str | None = None) -> Refreshed:
    """Compare what has changed since it was last compared; afterwards the graph is as if all had been compared now.

    Areas are compared in processes of this computer, or on the cluster whose Dask scheduler is named.
    """
    areas = areas_of(read_plans(graph))
    known = {row["id"]: row["state"] for row in graph.read(statement("check", "overlap-states"))}
    stale = [area for area in areas if known.get(area.id) != area.state]
    if stale:
        say(f"comparing {sum(plan.actions for area in stale for plan in area.plans)} actions")
    pairs = 0
    for area, read, found in _compared(graph, stale, scheduler):
        write(graph, Found(area, found, families_of(read.items)))
        pairs += len(found)
    if gone := sorted(known.keys() - {area.id for area in areas}):
        drop(graph, gone)
    return Refreshed(len(areas), len(stale), pairs)


def compare_area(area: Area, read: Read) -> list[Pair]:
    """Give the pairs of one area that are kept."""
    return compare(read.items, read.names, area.wish)


def _compared(graph: Graph, areas: Sequence[Area], scheduler: str | None) -> Iterator[tuple[Area, Read, list[Pair]]]:
    """Give each area with what it holds and the pairs found in it; few more are held at a time than are worked on."""
    if len(areas) < 2 and scheduler is None:
        for area in areas:
            read = read_items(graph, area.plans)
            yield area, read, compare_area(area, read)
        return
    with _cluster(scheduler) if scheduler else _pool(os.cpu_count() or 1) as (pool, workers):
        waiting: deque[tuple[Area, Read, Future[list[Pair]]]] = deque()
        for area in areas:
            read = read_items(graph, area.plans)
            waiting.append((area, read, pool.submit(compare_area, area, read)))
            while len(waiting) > workers:
                yield _done(*waiting.popleft())
        while waiting:
            yield _done(*waiting.popleft())


def _done(area: Area, read: Read, future: Future[list[Pair]]) -> tuple[Area, Read, list[Pair]]:
    return area, read, future.result()


@contextmanager
def _cluster(scheduler: str) -> Iterator[tuple[Executor, int]]:
    """Give the workers of a Dask cluster as an executor."""
    try:
        dask = import_module("distributed")
    except ImportError as error:
        raise UsageError("A cluster needs Dask", "Install it: pip install 'graphmodel[cluster]'.") from error
    try:
        client = dask.Client(scheduler, timeout=CLUSTER_WAIT)
    except (OSError, ValueError) as error:
        raise UsageError(f"No Dask scheduler answers at {scheduler}", "Start one, or leave --scheduler out.") from error
    with client:
        yield client.get_executor(), max(1, sum(client.nthreads().values()))


@contextmanager
def _pool(workers: int) -> Iterator[tuple[Executor, int]]:
    """Give processes that each use one core; their arithmetic would else fight over all of them."""
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    try:
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            yield pool, workers
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
