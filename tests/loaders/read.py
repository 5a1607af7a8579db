"""A plan from a few lines of text, read by the real reader, for tests of what the loaders make of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import loaders
from graphmodel.records import Action, Plan


def read(text: str | bytes, name: str = "plan.txt") -> Plan:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return loaders.read(path)


def rows(*lines: str) -> str:
    """Give lines as tab-separated text: the cells stand between bars."""
    return "\n".join("\t".join(cell.strip() for cell in line.split("|")) if "|" in line else line for line in lines)


def by_line(plan: Plan) -> dict[int | None, Action]:
    return {action.place.line: action for action in plan.actions}


def codes(plan: Plan) -> list[str]:
    return [finding.code for finding in plan.findings]
