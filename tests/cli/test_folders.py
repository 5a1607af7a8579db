"""A folder is read whole: what is no document is named and left alone, what cannot be read is refused."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PLAN = "Delivery plan 2025-26\n\nAction\tLead\tBy when\nLight the footpath\tHarbour Council\tMarch 2026\n"


def extract(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the program as its user does."""
    command = [sys.executable, "-m", "graphmodel", "extract", str(folder), "--format", "json"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_what_is_no_document_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(PLAN)
    (tmp_path / "clean.py").write_text("print()")
    done = extract(tmp_path)
    assert done.returncode == 0, done.stderr
    assert [action["title"] for plan in json.loads(done.stdout) for action in plan["actions"]] == ["Light the footpath"]
    assert "left alone what is no document: clean.py" in done.stderr


def test_a_document_that_has_to_be_saved_anew_is_refused_and_the_others_read(tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text(PLAN)
    (tmp_path / "older.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    done = extract(tmp_path)
    assert done.returncode == 4
    assert len(json.loads(done.stdout)) == 1
    assert "save it as .docx" in done.stderr
