"""Invented plans as PDF: A4 landscape, ruled tables, page numbers; prose in two columns where asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.styles.write import ABOVE, LEFT, Part, bare


def print_pdf(path: Path, parts: Sequence[Part]) -> None:
    """Print the parts; the file is the same whenever it is made."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import SimpleDocTemplate

    sheet = SimpleDocTemplate(str(path), pagesize=landscape(A4), invariant=1, leftMargin=40, rightMargin=40)
    sheet.build([_flowable(part, sheet.width) for part in parts], onFirstPage=_number, onLaterPages=_number)


def _number(canvas: Any, sheet: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(800, 20, f"Page {sheet.page}")


def _flowable(part: Part, width: float) -> Any:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, Table

    styles = getSampleStyleSheet()
    if part.kind != "table":
        style = {"p": "BodyText", "b": "BodyText", "li": "BodyText"}.get(part.kind, f"Heading{part.kind[1:]}")
        text = f"<b>{part.text}</b>" if part.kind == "b" else part.text
        return Paragraph(_marked(text), styles[style], bulletText="•" if part.kind == "li" else None)
    cells = [[Paragraph(_marked(c).replace("\n", "<br/>"), styles["BodyText"]) for c in row] for row in bare(part)]
    made = Table(cells, [width / len(cells[0])] * len(cells[0]), repeatRows=1 if part.headed else 0)
    made.setStyle(_rules(part))
    return made


def _marked(text: str) -> str:
    return text.replace("&", "&amp;")


def _rules(part: Part) -> list[tuple[Any, ...]]:
    rules: list[tuple[Any, ...]] = [("GRID", (0, 0), (-1, -1), 0.5, (0, 0, 0)), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    for r, row in enumerate(part.rows):
        for c, text in enumerate(row):
            down = next((n for n, each in enumerate(part.rows[r + 1 :]) if each[c] != ABOVE), len(part.rows) - r - 1)
            across = next((n for n, each in enumerate(row[c + 1 :]) if each != LEFT), len(row) - c - 1)
            if text not in (ABOVE, LEFT) and (down or across):
                rules.append(("SPAN", (c, r), (c + across, r + down)))
    return rules
