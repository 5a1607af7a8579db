"""Asking for help costs nothing: no database, table or page library is imported for it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("pandas", "numpy", "neomodel", "neo4j", "pyvis", "yaml", "jinja2", "pydantic", "networkx", "openpyxl", "jpype")
ASK = f"""
import sys
from typer.testing import CliRunner
from graphmodel.cli.app import build
result = CliRunner().invoke(build(), ["--help"])
assert result.exit_code == 0, result.output
print(" ".join(name for name in {HEAVY!r} if name in sys.modules))
"""


def test_help_imports_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)

    assert done.stdout.split() == []


def test_every_command_has_help() -> None:
    program = [sys.executable, "-m", "graphmodel"]
    done = subprocess.run([*program, "--help"], capture_output=True, text=True, check=True)

    for name in ("extract", "load", "forget", "ask", "view", "agencies", "db", "doctor", "cypher"):
        assert f" {name} " in done.stdout
        told = subprocess.run([*program, name, "--help"], capture_output=True, text=True, check=False)
        assert told.returncode == 0, told.stderr
        assert "Usage" in told.stdout
