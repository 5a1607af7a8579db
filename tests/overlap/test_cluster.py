"""Areas compared by the workers of a cluster give what one process gives."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.overlap import Choice, areas, listed, refresh
from tests.conftest import miss
from tests.overlap.test_refresh import PLANS
from tests.store.small import REGISTERS


@pytest.fixture
def scheduler(pytestconfig: pytest.Config) -> Iterator[str]:
    """The address of a cluster of two workers on this computer."""
    if find_spec("distributed") is None:
        miss(
            pytestconfig, "GRAPHMODEL_REQUIRE_CLUSTER", "The test on a cluster was", "dask.distributed is not installed"
        )
    cluster: Any = import_module("distributed").LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with cluster:
        yield str(cluster.scheduler_address)


def test_two_workers_give_what_one_process_gives(graph: Graph, scheduler: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(areas, "SMALL", 1)
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    assert refresh(graph).compared == 3
    alone = listed(graph, Choice()).pairs

    graph.write(lambda tx: tx.run("MATCH (c:Comparison) DETACH DELETE c"))
    assert refresh(graph, scheduler=scheduler).compared == 3

    assert alone
    assert listed(graph, Choice()).pairs == alone


def test_a_scheduler_that_is_not_there_is_said(graph: Graph, unused_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphmodel.overlap.running.CLUSTER_WAIT", 0.5)
    store.prepare(graph, REGISTERS)
    store.load(graph, PLANS[0])

    with pytest.raises(UsageError, match="No Dask scheduler answers"):
        refresh(graph, scheduler=f"tcp://127.0.0.1:{unused_port}")
