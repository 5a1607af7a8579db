"""What is shipped works: the built wheel, installed into an empty environment, runs far from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment that holds the lock's packages and the wheel, nothing else."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder / "venv", with_pip=True)
    pip = [str(folder / "venv" / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    for what in (["--require-hashes", "-r", str(ROOT / "requirements.lock")], ["--no-deps", str(wheel)]):
        done = subprocess.run([*pip, "install", "--quiet", *what], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    done = subprocess.run([*pip, "check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return folder / "venv" / "bin"


def run(installed: Path, folder: Path, *words: str | Path) -> str:
    """Run the installed program in a folder of its own, with no other database to find, and give what it printed."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("NEO4J_", "GRAPHMODEL_", "PYTHON"))}
    environment = {**kept, "GRAPHMODEL_DATA": str(folder / "data")}
    call = [str(installed / "graphmodel"), *map(str, words)]
    done = subprocess.run(call, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_queries_templates_and_registers_are_in_the_wheel(wheel: Path) -> None:
    shipped = set(zipfile.ZipFile(wheel).namelist())
    wanted = [
        path.relative_to(ROOT).as_posix()
        for folder in ("graphmodel", "cypher", "loaders", "viz")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]

    assert sorted(set(wanted) - shipped) == []
    assert not [name for name in shipped if name.startswith(("tests/", "docs/", "benchmarks/", "examples/"))]


def test_the_program_says_what_it_can_do(installed: Path, tmp_path: Path) -> None:
    assert "extract" in run(installed, tmp_path, "--help")


def test_a_plan_is_read_without_the_checkout(installed: Path, tmp_path: Path) -> None:
    plans = json.loads(run(installed, tmp_path, "extract", *EXAMPLES, "--format", "json"))

    assert [plan["plan"]["id"] for plan in plans] == [path.stem for path in EXAMPLES]
    assert sum(len(plan["actions"]) for plan in plans) > 50


def test_plans_are_loaded_asked_and_drawn_without_the_checkout(installed: Path, tmp_path: Path) -> None:
    register = ROOT / "examples" / "wenshire.register.yaml"
    try:
        run(installed, tmp_path, "load", *EXAMPLES, "--register", register)
        answer = json.loads(run(installed, tmp_path, "ask", "counts", "--format", "json"))
        run(installed, tmp_path, "view", "interdependencies", "-o", tmp_path / "page.html")
    finally:
        run(installed, tmp_path, "db", "stop")

    assert [row["plan"] for row in answer["rows"]] == [path.stem for path in EXAMPLES]
    assert (tmp_path / "page.html").stat().st_size > 100_000
