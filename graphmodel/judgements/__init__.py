"""People's verdicts on pairs of actions: kept apart from scores, through every reload, with their history."""

from __future__ import annotations

from graphmodel.judgements.keeping import judge, judge_each, listed, settle, taken_in, undo, undo_each, wordings
from graphmodel.judgements.lines import from_lines, to_lines
from graphmodel.judgements.standing import Standing, contradictions, standing
from graphmodel.judgements.verdicts import VERDICTS, Judgement, Verdict

__all__ = [
    "VERDICTS",
    "Judgement",
    "Standing",
    "Verdict",
    "contradictions",
    "from_lines",
    "judge",
    "judge_each",
    "listed",
    "settle",
    "standing",
    "taken_in",
    "to_lines",
    "undo",
    "undo_each",
    "wordings",
]
