"""Verdicts as a text file made for version control: one JSON object a line, in an order that time does not change."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from graphmodel.errors import RegisterError
from graphmodel.judgements.verdicts import VERDICTS, Judgement, of_row

_NEEDED = ("pair", "verdict", "by", "at", "digests", "texts")


def to_lines(judgements: Iterable[Judgement]) -> str:
    """Give the judgements as lines, ordered by pair and moment, so that a new one is one new line."""
    ordered = sorted(judgements, key=lambda each: (each.moved or each.pair, each.at, each.by))
    return "".join(json.dumps(each.row(), ensure_ascii=False, sort_keys=True) + "\n" for each in ordered)


def from_lines(path: Path) -> tuple[list[Judgement], list[RegisterError]]:
    """Give the judgements of a file, and an error with its line for each that is not understood."""
    found, wrong = [], []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            found.append(_judgement(line))
        except (ValueError, TypeError, KeyError) as error:
            wrong.append(RegisterError(f"{path}, line {number}: {_why(error)}", "Correct or delete the line."))
    return found, wrong


def _judgement(line: str) -> Judgement:
    row = json.loads(line)
    if not isinstance(row, dict):
        raise ValueError("this is no verdict")
    missing = [name for name in _NEEDED if not row.get(name)]
    if missing:
        raise ValueError(f"it lacks {', '.join(missing)}")
    if row["verdict"] not in VERDICTS:
        raise ValueError(f"'{row['verdict']}' is no verdict")
    return of_row(row)


def _why(error: Exception) -> str:
    return "this is no JSON" if isinstance(error, json.JSONDecodeError) else str(error)
