"""How long parsing takes for every 1,000 table rows, and that it grows no faster than the rows."""

from __future__ import annotations

import tempfile
from pathlib import Path

from _measure import report, seconds

import loaders

HEAD = "Safer Anywhere Partnership Plan 2024 to 2026\n\nPart 1 Streets\n\n"
HEADER = "Project and lead agency\tObjectives\tIntended outcomes\tTimescales\n"
ROW = (
    "{part}.{n} Evening patrols in area {n} (Police/ Town Council)\tWalk the lit route from station to market in"
    " week {n}.\tPeople say that they feel safer. Fewer calls after dark.\tApril 2024 to March 2026\n"
)


def plan_of(rows: int, folder: Path) -> Path:
    """Write a plan of so many rows, fifty to a table."""
    path = folder / f"plan-{rows}.txt"
    tables = [
        HEADER + "".join(ROW.format(part=part, n=n) for n in range(1, 51)) + "\n" for part in range(1, rows // 50 + 1)
    ]
    path.write_text(HEAD + "".join(tables), encoding="utf-8")
    return path


def main() -> None:
    rows, each = [], []
    with tempfile.TemporaryDirectory() as folder:
        for count in (1_000, 4_000):
            path = plan_of(count, Path(folder))
            found = len(loaders.read(path).actions)
            took = seconds(lambda path=path: loaders.read(path), 3)  # type: ignore[misc]
            each.append(took / count * 1_000)
            rows.append((f"{count} rows, {found} actions", f"{each[-1] * 1_000:.0f} ms per 1,000 rows", ""))
    rows.append(("growth", f"{each[1] / each[0]:.2f} times as long a row", "< 1.5"))
    report("loaders.read", rows, each[1] < 1.5 * each[0])


if __name__ == "__main__":
    main()
