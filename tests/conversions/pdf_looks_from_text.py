"""Set text plans with reportlab straight from their lines, each in many looks of tables: rules, colours, heights.

usage: python -m tests.conversions.pdf_looks_from_text OUT_FOLDER PLAN.txt ...

Every look is a folder of its own under OUT_FOLDER. Nothing that is made here is committed.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportlab.lib import colors, pagesizes
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

Rows = list[list[str]]
ALL, HEAD, BODY = ((0, 0), (-1, -1)), ((0, 0), (-1, 0)), ((0, 1), (-1, -1))
TOP = ("VALIGN", *ALL, "TOP")
WIDE, TALL = pagesizes.landscape(pagesizes.A4), pagesizes.A4
LOOKS: dict[str, tuple[tuple[float, float], list[Any]]] = {
    "bottom-open": (WIDE, [("VALIGN", *ALL, "BOTTOM")]),
    "middle-open": (TALL, [("VALIGN", *ALL, "MIDDLE")]),
    "default-grid": (TALL, [("GRID", *ALL, 0.25, colors.black)]),
    "box-only": (TALL, [TOP, ("BOX", *ALL, 0.5, colors.black)]),
    "line-below": (WIDE, [TOP, ("LINEBELOW", *ALL, 0.25, colors.grey)]),
    "head-filled": (WIDE, [TOP, ("BACKGROUND", *HEAD, colors.lightgrey)]),
    "upright-lines": (
        TALL,
        [TOP, ("LINEAFTER", (0, 0), (-2, -1), 0.25, colors.grey), ("LINEBELOW", *HEAD, 1, colors.black)],
    ),
    "every-other": (TALL, [TOP, ("ROWBACKGROUNDS", *BODY, [colors.whitesmoke, colors.white])]),
}


def flow(text: str, size: tuple[float, float], style: list[Any]) -> Iterator[Any]:
    """Go through a plan's lines as they are set: tables by their tabs, short lines as headings."""
    sheet, rows = getSampleStyleSheet(), list[list[str]]()
    for line in [*text.split("\n"), "."]:
        if "\t" in line and line.strip():
            rows.append(line.split("\t"))
        elif line.strip():
            if rows:
                yield from (table(rows, size[0] - 100, style), Spacer(1, 8))
                rows = []
            short = len(line) < 60 and not line.rstrip().endswith(".") and line[:1].isupper()
            yield Paragraph(escaped(line), sheet["Heading2" if short else "Normal"])


def table(rows: Rows, width: float, style: list[Any]) -> Table:
    cell = ParagraphStyle("cell", fontName="Helvetica", fontSize=7.5, leading=9)
    most = max(map(len, rows))
    data = [[Paragraph(escaped(text), cell) for text in row + [""] * (most - len(row))] for row in rows]
    return Table(data, colWidths=[width / most] * most, repeatRows=1, style=style)


def escaped(text: str) -> str:
    return html.escape(re.sub(r"<[^>]+>", " ", html.unescape(text)))


def main(folder: Path, plans: list[Path]) -> None:
    for look, (size, style) in LOOKS.items():
        for plan in plans:
            target = folder / look / f"{plan.stem}.pdf"
            target.parent.mkdir(parents=True, exist_ok=True)
            story = list(flow(plan.read_text(encoding="utf-8"), size, style))
            SimpleDocTemplate(str(target), pagesize=size, leftMargin=50, rightMargin=50).build(story)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
