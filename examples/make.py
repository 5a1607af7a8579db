"""Makes the invented plans of Wenshire that are no plain text: `python -m examples.make`.

Every file comes out the same, byte for byte, whenever it is made (ReportLab prints the PDF); the results are committed.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from examples.words import PLANS
from tests.styles.write import write

HERE = Path(__file__).parent
_DATE = (2026, 1, 1, 0, 0, 0)


def main() -> None:
    """Make all files beside this one."""
    for name, parts in PLANS.items():
        path = write(HERE / name, parts)
        if path.suffix == ".xlsx":
            _hide(path)
        if path.suffix in (".docx", ".xlsx"):
            _settle(path)


def _hide(path: Path) -> None:
    """Hide the last action of the tracker, as a team does with what it has given up, and keep a sheet of names."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheet = book.active
    last = max(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value)
    sheet.row_dimensions[last].hidden = True
    sheet.title = "Action tracker"
    names = book.create_sheet("Attendance")
    for row in (["Name", "Job title", "Present"], ["Asha Roy", "Inspector", "Yes"], ["Tom Hale", "Officer", "No"]):
        names.append(row)
    book.save(path)


def _settle(path: Path) -> None:
    """Write a zip file anew, with one date for everything in it."""
    with zipfile.ZipFile(path) as made:
        inside = {name: made.read(name) for name in sorted(made.namelist())}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as settled:
        for name, data in inside.items():
            if name == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z", b"2026-01-01T00:00:00Z", data)  # noqa: PLW2901
            if not name.startswith("docProps/thumbnail"):
                settled.writestr(zipfile.ZipInfo(name, _DATE), data, zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    main()
