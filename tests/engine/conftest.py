"""An embedded engine of a test's own, and the one of the whole run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel.engine import Graph, embedded, open_graph
from graphmodel.settings import Settings


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Settings]:
    """A folder of its own, without an engine yet."""
    found = Settings(uri=None, data=tmp_path / "data", idle_seconds=300)
    yield found
    embedded.stop(found)


@pytest.fixture
def running(arcadedb_settings: Settings) -> Iterator[Graph]:
    with open_graph(arcadedb_settings) as graph:
        yield graph
