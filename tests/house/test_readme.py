"""The tour of the README shows what the program really prints."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n\$ (graphmodel [^\n]+)\n(.*?)```", re.S)
REGISTER = ["--register", "examples/wenshire.register.yaml"]


def printed(words: list[str], data: Path) -> str:
    """Give what the program prints in a terminal of 120 columns, on a graph of its own."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("NEO4J_", "GRAPHMODEL_"))}
    environment = {**kept, "GRAPHMODEL_DATA": str(data), "COLUMNS": "120", "NO_COLOR": "1"}
    call = [sys.executable, "-m", "graphmodel", *words]
    done = subprocess.run(call, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def as_shown(text: str) -> list[str]:
    """Give the lines without what differs from run to run: white space at the end, and the seconds a load took."""
    return [re.sub(r"\d+\.\d\d$", "0.00", line.rstrip()) for line in text.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The graph that `make demo` leaves behind."""
    data = tmp_path_factory.mktemp("demo")
    plans = sorted(path for path in ROOT.glob("examples/*.*") if path.suffix not in (".sh", ".py", ".yaml"))
    printed(["load", *map(str, plans), *REGISTER], data)
    yield data
    printed(["db", "stop"], data)


@pytest.mark.parametrize(("command", "shown"), BLOCK.findall(README.read_text(encoding="utf-8")))
def test_the_readme_shows_what_is_printed(demo: Path, command: str, shown: str) -> None:
    assert as_shown(shown) == as_shown(printed(shlex.split(command)[1:], demo))
