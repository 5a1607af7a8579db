"""Children that read files: what they may not do is one line, and the other files are read."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from graphmodel.errors import FileRefused, UsageError
from loaders import child

MISBEHAVIOUR = {
    "hang.pdf": "was not read within",
    "greedy.pdf": "needs more than",
    "abort.pdf": "brought its reader down",
    "deep.pdf": "nested too deeply",
    "bug.pdf": "could not be read.*ValueError: two lines",
    "refused.pdf": "refused.pdf: no. Do else",
}


def work(path: Path) -> str:
    """Do what the name of the file says."""
    if path.name == "hang.pdf":
        time.sleep(600)
    if path.name == "greedy.pdf":
        return str(len(bytearray(4 << 30)))
    if path.name == "abort.pdf":
        os.abort()
    if path.name == "deep.pdf":
        return work(path)
    if path.name == "bug.pdf":
        raise ValueError("two\nlines")
    if path.name == "refused.pdf":
        raise FileRefused("no", "Do else.")
    if path.name == "usage.pdf":
        raise UsageError("a mapping does not fit")
    return f"read {path.name} in {os.getpid()}"


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SECONDS", 3.0)


def made(folder: Path, *names: str) -> list[Path]:
    paths = [folder / name for name in names]
    for path in paths:
        path.write_text("x")
    return paths


@pytest.mark.usefixtures("hasty")
def test_what_goes_wrong_with_one_file_leaves_the_others_read(tmp_path: Path) -> None:
    paths = made(tmp_path, "a.pdf", *MISBEHAVIOUR, "b.pdf")

    answers = list(child.each(work, paths))

    assert [str(answer)[:10] for answer in (answers[0], answers[-1])] == ["read a.pdf", "read b.pdf"]
    for path, answer, why in zip(paths[1:], answers[1:], MISBEHAVIOUR.values(), strict=False):
        assert isinstance(answer, FileRefused)
        assert str(path) in str(answer)
        with pytest.raises(FileRefused, match=why):
            raise answer


def test_a_single_file_is_read_in_a_child_too(tmp_path: Path) -> None:
    answer = child.limited(work, made(tmp_path, "a.pdf")[0])

    assert not answer.endswith(f" {os.getpid()}")


def test_short_text_is_read_here(tmp_path: Path) -> None:
    answer = child.limited(work, made(tmp_path, "a.txt")[0])

    assert answer == f"read a.txt in {os.getpid()}"


def test_a_child_is_started_anew_where_a_fork_could_wait_for_ever(tmp_path: Path) -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        assert child.limited(work, made(tmp_path, "a.pdf")[0]).startswith("read a.pdf")
    finally:
        stop.set()
        thread.join()


def test_an_error_that_is_no_refusal_comes_out_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not fit"):
        child.limited(work, made(tmp_path, "usage.pdf")[0])


def test_large_answers_come_back_whole(tmp_path: Path) -> None:
    assert [len(str(answer)) for answer in child.each(large, made(tmp_path, "a.pdf", "b.pdf"))] == [5_000_000] * 2


def large(_: Path) -> str:
    return "x" * 5_000_000


def test_children_end_with_their_parent(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; import os, tests.loaders.test_child as t; from loaders import child\n"
        f"crew = child.each(t.work, [Path({str(tmp_path)!r}, 'a.pdf'), Path({str(tmp_path)!r}, 'hang.pdf')])\n"
        "print(next(crew).split()[-1], flush=True); os._exit(9)"
    )
    made(tmp_path, "a.pdf", "hang.pdf")
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    deadline = time.monotonic() + 10
    while Path(f"/proc/{run.stdout.strip()}").exists() and time.monotonic() < deadline:
        time.sleep(0.2)

    assert run.returncode == 9
    assert not Path(f"/proc/{run.stdout.strip()}").exists()


def test_a_script_without_guard_is_not_run_anew_in_a_child(tmp_path: Path) -> None:
    plan = tmp_path / "plan.md"
    plan.write_text("| Action | Lead |\n|---|---|\n| Light the park | Council |\n")
    script = tmp_path / "script.py"
    script.write_text(
        "import threading, time\n"
        "from pathlib import Path\n"
        "import loaders\n"
        "print('begun')\n"
        "threading.Thread(target=time.sleep, args=(20,), daemon=True).start()\n"
        f"print(len(loaders.read(Path({str(plan)!r})).actions))\n"
    )
    for call, given in (([str(script)], None), (["-"], script.read_text())):
        whole = [sys.executable, *call]
        run = subprocess.run(whole, check=True, input=given, capture_output=True, text=True, timeout=60)

        assert (run.stdout.split(), run.stderr) == (["begun", "1"], "")
