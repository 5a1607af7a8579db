"""A full disk: what was committed can be read, what was not is said, and room makes all well again."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel.engine import Graph, embedded, open_graph
from graphmodel.errors import DatabaseRefused, DatabaseUnreachable
from graphmodel.settings import Settings

BLOCK = 64 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB, which only root can make."""
    disk = tmp_path / "small"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "graphmodel-test", str(disk)]
    if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk to fill can only be made by root on Linux")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)  # the engine may still be on its last step


def fill(disk: Path) -> Path:
    path = disk / "filler"
    with path.open("ab", buffering=0) as filler:
        try:
            while filler.write(b"0" * BLOCK) == BLOCK:
                continue
        except OSError:
            pass
    return path


def count(graph: Graph) -> int:
    return int(graph.read("MATCH (n:Probe) RETURN count(n) AS n")[0]["n"])


def test_a_full_disk_loses_nothing_and_is_said(small_disk: Path) -> None:
    home = Settings(uri=None, data=small_disk / "data", idle_seconds=60)
    try:
        with open_graph(home) as graph:
            graph.write(lambda tx: tx.run("UNWIND range(1, 10) AS id CREATE (:Probe {id: id})"))
            filler = fill(small_disk)

            with pytest.raises(DatabaseRefused, match="disk is full"):
                graph.write(lambda tx: tx.run("UNWIND range(1, 5000) AS id CREATE (:Probe {id: id})"))
            assert count(graph) == 10

        embedded.stop(home)
        fill(small_disk)  # stopping has made a little room
        with pytest.raises(DatabaseUnreachable, match="disk is full"):
            embedded.start(home)

        filler.unlink()
        with open_graph(home) as graph:
            graph.write(lambda tx: tx.run("CREATE (:Probe {id: 11})"))
            assert count(graph) == 11
    finally:
        embedded.stop(home)
