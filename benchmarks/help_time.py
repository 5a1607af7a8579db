"""Asking for help takes less than a quarter of a second."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from _measure import report, seconds

WANTED = 0.25


def main() -> None:
    program = str(Path(sys.executable).parent / "graphmodel")
    bare = seconds(lambda: subprocess.run([sys.executable, "-c", ""], check=True), 5)
    found = seconds(lambda: subprocess.run([program, "--help"], check=True, capture_output=True), 5)
    rows = [("Python alone, best of 5", f"{bare:.3f} s", ""), ("--help, best of 5", f"{found:.3f} s", f"< {WANTED} s")]
    report("graphmodel --help", rows, found < WANTED)


if __name__ == "__main__":
    main()
