"""Every file of the hostile set is refused with one clear line or read, in less than 30 seconds and 1 GiB.

Each is read by the program together with a good plan, which must be read all the same.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from _measure import ROOT, report

sys.path.insert(0, str(ROOT))
from tests.loaders.hostile import HOSTILE, Hostile, make_all

SECONDS, MEGABYTES = 30.0, 1024
GOOD = ROOT / "examples" / "thornmouth-2025-26.txt"


@dataclass(frozen=True, slots=True)
class Result:
    code: int
    lines: list[str]
    plans: int
    seconds: float
    megabytes: int


def run(path: Path) -> Result:
    """Read a file and a good one with the program, and measure it and its children."""
    program = str(Path(sys.executable).parent / "graphmodel")
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as said:
        begun = time.perf_counter()
        call = [program, "extract", "--format", "json", str(path), str(GOOD)]
        process = subprocess.Popen(call, stdout=out, stderr=said, stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)  # with the children that the process waited for
        taken = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said.seek(0)
        plans = len(json.loads(out.read() or b"[]"))
        return Result(process.returncode, said.read().decode().splitlines(), plans, taken, usage.ru_maxrss // 1024)


def fine(hostile: Hostile, result: Result) -> bool:
    refused = result.code == 4 and result.plans == 1 and len(result.lines) == 1
    read = result.code == 0 and result.plans == 2 and not result.lines
    wanted = {False: refused, True: read, None: refused or read}[hostile.reads]
    return wanted and result.seconds < SECONDS and result.megabytes < MEGABYTES


def main() -> None:
    chosen = sys.argv[1:]
    rows, kept = [], True
    with tempfile.TemporaryDirectory() as folder:
        # Made by another process: what this one holds would count as memory of the programs that it starts.
        making = multiprocessing.get_context("spawn").Process(target=make_all, args=(Path(folder),))
        making.start()
        making.join()
        for hostile, path in [(each, Path(folder, each.name)) for each in HOSTILE]:
            if chosen and not any(word in hostile.name for word in chosen):
                continue
            result = run(path)
            kept = kept and fine(hostile, result)
            said = (
                " / ".join(result.lines).replace(f"graphmodel: {folder}{os.sep}", "") or f"read, {result.plans} plans"
            )
            mark = "" if fine(hostile, result) else "  <-- NOT FINE"
            print(
                f"{hostile.name!r:34} {result.seconds:6.1f} s {result.megabytes:5} MB  {said[:150]}{mark}", flush=True
            )
            rows.append((hostile.name.encode("unicode_escape").decode(), result))
    slowest, largest = max(r.seconds for _, r in rows), max(r.megabytes for _, r in rows)
    figures = [
        (f"{len(rows)} files, the slowest", f"{slowest:.1f} s", f"< {SECONDS:.0f} s"),
        ("the most memory", f"{largest} MB", f"< {MEGABYTES} MB"),
    ]
    report("hostile and broken files", figures, kept)


if __name__ == "__main__":
    main()
