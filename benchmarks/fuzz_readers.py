"""At least 100,000 made-up inputs go through every recogniser and reader, and none gets anything but a reading out.

usage: fuzz_readers.py [INPUTS] [NAME...]
"""

from __future__ import annotations

import logging
import sys
import time
import warnings

from _measure import ROOT, report

sys.path.insert(0, str(ROOT))
from tests.loaders.fuzzing import FUZZES, run

WANTED = 100_000


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else WANTED
    chosen = [fuzz for fuzz in FUZZES if not sys.argv[2:] or any(word in fuzz.name for word in sys.argv[2:])]
    warnings.simplefilter("ignore")
    logging.disable()
    rows, total, kept = [], 0, True
    for fuzz in chosen:
        begun = time.perf_counter()
        try:
            count = run(fuzz, int(wanted * fuzz.share) + 1)
            found = f"{count:,} in {time.perf_counter() - begun:.0f} s"
        except Exception as error:  # any: the benchmark shows it and goes on with the next
            count, kept = 0, False
            found = f"{type(error).__name__}: {error}"
            print(fuzz.name, "failed:", "".join(getattr(error, "__notes__", [])), found, file=sys.stderr, flush=True)
        print(f"{fuzz.name:24} {found}", file=sys.stderr, flush=True)
        total += count
        rows.append((fuzz.name, found, "no error"))
    rows.append(("all inputs", f"{total:,}", f">= {wanted:,}"))
    report("fuzzing", rows, kept and (total >= wanted or len(chosen) < len(FUZZES)))


if __name__ == "__main__":
    main()
