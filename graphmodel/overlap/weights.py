"""The one table of weights: what each claim adds to a score at its full value of 1.

Chosen round and not fitted: weights climbed on the visible pairs gain nothing on others.
"""

from __future__ import annotations

from typing import Final

WEIGHTS: Final[dict[str, float]] = {
    "same kind of work": 0.15,
    "same harm": 0.10,
    "same setting": 0.08,
    "same named programme": 0.15,
    "same words": 0.25,
    "one sentence alike": 0.15,
    "same lead": 0.05,
    "alike in meaning": 0.05,
    "other kind of work": -0.05,
}
LEAST_SCORE: Final = 0.10
# Documents and ways of working that the register of programmes holds, too: naming one of them is no shared work.
NO_SCHEME: Final = frozenset(
    {
        *("strategy", "report", "assessment", "legislation"),
        *("method", "framework", "approach", "outcome-theme", "comms-channel"),
    }
)
# Raised whenever the same plans would get other scores than before: what is stored is then compared anew.
METHOD: Final = "12"
