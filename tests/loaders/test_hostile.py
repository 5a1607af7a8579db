"""Hostile and broken files: each is refused in one line that names it, or read; none takes long, and the rest is read.

`benchmarks/hostile_files.py` reads the whole set, with the large ones, and measures time and memory.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import loaders
from graphmodel.errors import FileRefused, GraphmodelError
from graphmodel.records import Plan
from loaders import plan
from tests.loaders.hostile import HOSTILE, Hostile, make_all

# What only says that a library gave up; a person can do nothing with it.
SAYS_NOTHING = re.compile(r"could not be read \(|brought its reader down|was not read within")
SMALL = [hostile for hostile in HOSTILE if not hostile.large]
GOOD = "Ref\tAction\tLead\n1.1\tLight the path by the canal\tCouncil\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("hostile")
    make_all(made, large=False)
    return made


@pytest.fixture(scope="module")
def answers(folder: Path) -> dict[str, Plan | GraphmodelError]:
    names = [hostile.name for hostile in SMALL]
    return dict(zip(names, loaders.each(plan.read, [folder / name for name in names]), strict=True))


@pytest.mark.parametrize("hostile", SMALL, ids=lambda hostile: hostile.name.encode("unicode_escape").decode())
def test_a_hostile_file_is_refused_in_one_line_or_read(
    hostile: Hostile, answers: dict[str, Plan | GraphmodelError]
) -> None:
    answer = answers[hostile.name]

    if isinstance(answer, FileRefused):
        assert not hostile.reads, str(answer)
        assert "\n" not in str(answer)
        assert FileRefused(hostile.name).what in str(answer)
        assert not SAYS_NOTHING.search(str(answer))
    else:
        assert isinstance(answer, Plan)
        assert hostile.reads is not False


def test_the_program_reads_what_is_good_and_says_the_rest(folder: Path, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(GOOD)
    refused = [h for h in SMALL if h.reads is False][::6]
    call = ["-m", "graphmodel", "extract", "--format", "json", *(str(folder / h.name) for h in refused), str(good)]

    run = subprocess.run([sys.executable, *call], capture_output=True, text=True, check=False)

    assert run.returncode == 4
    assert [plan["plan"]["id"] for plan in json.loads(run.stdout)] == ["good"]
    assert [FileRefused(h.name).what in line for h, line in zip(refused, run.stderr.splitlines(), strict=True)] == [
        True
    ] * len(refused)
