"""What every benchmark shares: the best of several runs, the documents to read, and a table on stdout."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]


def seconds(call: Callable[[], object], runs: int = 1) -> float:
    """Give the shortest of several runs, which other work on the machine has disturbed least."""
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        call()
        taken.append(time.perf_counter() - begun)
    return min(taken)


def documents() -> list[Path]:
    """Give the five real plans when they lie beside the checkout, else the invented ones."""
    real = sorted((ROOT.parent / "shared" / "plans").glob("*.txt"))
    return real or sorted((ROOT / "examples").glob("*.txt"))


def report(claim: str, rows: Iterable[tuple[str, str, str]], kept: bool) -> None:
    """Print the claim, what was measured and what was wanted; leave with 1 when it is not kept."""
    told = [("measured", "found", "wanted"), *rows]
    widths = [max(len(row[i]) for row in told) for i in range(3)]
    print(claim)
    for row in told:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print("  kept" if kept else "  NOT KEPT")
    raise SystemExit(0 if kept else 1)
