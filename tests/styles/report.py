"""Print how well each style is read, field by field: python -m tests.styles.report [NAME]."""

from __future__ import annotations

import logging
import sys
import tempfile
from pathlib import Path

from graphmodel.cli.assembly import read_plan, registers
from graphmodel.errors import GraphmodelError
from tests.styles.label import score
from tests.styles.test_styles import STYLES
from tests.styles.write import write


def main() -> None:
    logging.disable(logging.CRITICAL)
    known = registers()
    for style in STYLES:
        for name in [style.name + suffix for suffix in style.formats]:
            if len(sys.argv) > 1 and sys.argv[1] not in name:
                continue
            with tempfile.TemporaryDirectory() as folder:
                try:
                    fields, wrong = score(read_plan(write(Path(folder) / name, style.parts), known), style.labels)
                except GraphmodelError as error:
                    print(f"{name:35s} {error}")
                    continue
                print(f"{name:35s} {sum(fields.values()) / len(fields):.3f}", *wrong, sep="\n    ")


if __name__ == "__main__":
    main()
