"""Make PDF files of text plans in many ways, to see that the same plan is read from each.

usage: python tests/conversions/pdf_from_text.py OUT_FOLDER [--kind KIND ...] PLAN.txt ...

Every kind is a folder of its own under OUT_FOLDER, so that a file keeps its plan's name. Kinds that need a program
that is not there (soffice, chromium) are said and left out. Nothing that is made here is committed.
"""

from __future__ import annotations

import argparse
import html
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from loaders.document import Block, Document, Heading, Item, Paragraph, Table
from loaders.readers.text import read as read_text
from loaders.titles import PLAIN_LEVEL, looks_like_heading, titles_of


@dataclass(frozen=True)
class Part:
    """One thing to print: kind 'h1'…'h4', 'p', 'li' or 'table'."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def parts(path: Path, styled: bool) -> list[Part]:
    """Give a text plan as things to print; headings are marked as such only where `styled`."""
    document = read_text(path, path.read_bytes())
    return list(_parts(document, styled))


def _parts(document: Document, styled: bool) -> Iterator[Part]:
    for at, block in enumerate(document.blocks):
        if isinstance(block, Table):
            width = block.width
            yield Part("table", rows=tuple(row.cells + ("",) * (width - len(row.cells)) for row in block.rows))
        elif isinstance(block, Item):
            yield Part("li", block.text)
        else:
            following = document.blocks[at + 1] if at + 1 < len(document.blocks) else None
            yield Part(_kind(block, following, at) if styled else "p", block.text)


def _kind(block: Heading | Paragraph, following: Block | None, at: int) -> str:
    """A heading's rank by its number; titles stand at the top, and short lines in a row are no headings."""
    if not looks_like_heading(block.text) or block.text.endswith("."):
        return "p" if not re.match(r"(?:Delivery Plan )?Part \d|Place Based|[B-E]\. ", block.text) else "h2"
    if at < 8 and re.search(r"\bPlan\b|\bStrategy\b", block.text):
        return "h1"
    level = titles_of(block.text, block.place)[0].level
    if level >= PLAIN_LEVEL and isinstance(following, Paragraph) and looks_like_heading(following.text):
        return "h2" if re.match(r"What ", following.text) else "p"
    return "h2" if level <= 1 else "h3" if level <= 2 else "h4"


# ---------------------------------------------------------------------------------------------------- HTML and Chromium
LOOKS = {
    "ruled": "table{border-collapse:collapse;width:100%} td,th{border:1px solid #555;padding:4px;vertical-align:top}"
    " th{background:#ddd;text-align:left}",
    "borderless": "table{width:100%} td,th{padding:5px 8px;vertical-align:top} th{text-align:left}",
    "zebra": "table{border-collapse:collapse;width:100%} td,th{padding:4px 6px} th{background:#246;color:#fff}"
    " tr:nth-child(even) td{background:#eef}",
    "lines": "table{border-collapse:collapse;width:100%} td,th{border-bottom:1px solid #999;padding:5px;"
    "vertical-align:top} th{text-align:left}",
    "plain": "",
}


def page_of(things: list[Part], look: str, page: str) -> str:
    """Give the plan as an HTML page."""
    style = f"@page{{{page}}} body{{font-family:'Liberation Sans',sans-serif;font-size:10.5pt}} {LOOKS[look]}"
    body = "\n".join(_html(things))
    return f"<!doctype html><meta charset='utf-8'><title>Plan</title><style>{style}</style><body>{body}</body>"


def _html(things: list[Part]) -> Iterator[str]:
    for is_item, group in groupby(things, key=lambda part: part.kind == "li"):
        if is_item:
            yield "<ul>" + "".join(f"<li>{html.escape(part.text)}</li>" for part in group) + "</ul>"
            continue
        for part in group:
            if part.kind == "table":
                yield _html_table(part.rows)
            else:
                yield f"<{part.kind}>{html.escape(part.text)}</{part.kind}>"


def _html_table(rows: tuple[tuple[str, ...], ...]) -> str:
    def line(row: tuple[str, ...], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{_html_cell(cell)}</{tag}>" for cell in row) + "</tr>"

    head = line(rows[0], "th")
    return f"<table><thead>{head}</thead><tbody>{''.join(line(row, 'td') for row in rows[1:])}</tbody></table>"


def _html_cell(cell: str) -> str:
    """Points of a cell are a list, as in the pages councils export."""
    points = [line for line in cell.split("\n") if line.startswith("• ")]
    if not points:
        return html.escape(cell).replace("\n", "<br>")
    before = " ".join(line for line in cell.split("\n") if not line.startswith("• "))
    return html.escape(before) + "<ul>" + "".join(f"<li>{html.escape(p[2:])}</li>" for p in points) + "</ul>"


def chromium(look: str, page: str, *flags: str) -> Callable[[list[Part], Path], None]:
    """Print the HTML page with Chromium."""

    def make(things: list[Part], target: Path) -> None:
        source = target.with_suffix(".html")
        source.write_text(page_of(things, look, page), encoding="utf-8")
        _run("chromium", "--headless", "--no-sandbox", "--disable-gpu", *flags, f"--print-to-pdf={target}", str(source))
        source.unlink()

    return make


# ------------------------------------------------------------------------------------------------------------ reportlab
def reportlab(ruled: bool, landscape: bool = False, split: int = 0, repeat: int = 1, justify: bool = False) -> Any:
    """Set the plan with reportlab: tables with all rules or none, a running foot with the page's number."""

    def make(things: list[Part], target: Path) -> None:
        from reportlab.lib import pagesizes
        from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
        from reportlab.platypus import Paragraph as Flow
        from reportlab.platypus import SimpleDocTemplate, Spacer

        sheet = getSampleStyleSheet()
        body = ParagraphStyle("body", parent=sheet["BodyText"], fontSize=9.5, leading=12, alignment=4 if justify else 0)
        size = pagesizes.landscape(pagesizes.A4) if landscape else pagesizes.A4
        document = SimpleDocTemplate(str(target), pagesize=size, leftMargin=40, rightMargin=40, bottomMargin=45)
        story: list[Any] = []
        for part in things:
            if part.kind == "table":
                story += [_table(part.rows, size[0] - 80, ruled, split, repeat), Spacer(1, 8)]
            elif part.kind == "li":
                story.append(Flow(html.escape(part.text), sheet["Bullet"], bulletText="•"))
            else:
                style = body if part.kind == "p" else sheet[f"Heading{part.kind[1]}"]
                story.append(Flow(html.escape(part.text), style))
        document.build(story, onFirstPage=_foot, onLaterPages=_foot)

    return make


def _foot(canvas: Any, document: Any) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(40, 25, "Community Safety Partnership")
    canvas.drawRightString(document.pagesize[0] - 40, 25, f"Page {document.page}")


def _table(rows: tuple[tuple[str, ...], ...], width: float, ruled: bool, split: int, repeat: int) -> Any:
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph as Flow
    from reportlab.platypus import Table as Grid

    cell = ParagraphStyle("cell", fontName="Helvetica", fontSize=8.5, leading=10.5)
    head = ParagraphStyle("head", parent=cell, fontName="Helvetica-Bold")
    data = [
        [Flow(html.escape(text).replace("\n", "<br/>"), cell if number else head) for text in row]
        for number, row in enumerate(rows)
    ]
    style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    style += [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)] if ruled else []
    shares = _shares(rows)
    return Grid(data, colWidths=[width * s for s in shares], repeatRows=repeat, style=style, splitInRow=split)


def _shares(rows: tuple[tuple[str, ...], ...]) -> list[float]:
    """Give each column a share of the width by its longest text, none too narrow."""
    longest = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    weights = [max(12.0, min(length, 400) ** 0.7) for length in longest]
    return [weight / sum(weights) for weight in weights]


# ---------------------------------------------------------------------------------------------------------- LibreOffice
def word(landscape: bool = False, repeat: bool = True) -> Callable[[list[Part], Path], None]:
    """Write the plan with python-docx and let LibreOffice print it."""

    def make(things: list[Part], target: Path) -> None:
        source = target.with_suffix(".docx")
        _docx(things, landscape, repeat).save(str(source))
        _soffice(source, target)

    return make


def _docx(things: list[Part], landscape: bool, repeat: bool) -> Any:
    import docx
    from docx.oxml import OxmlElement

    document = docx.Document()
    section = document.sections[0]
    if landscape:
        section.page_width, section.page_height = section.page_height, section.page_width
    section.footer.paragraphs[0].text = "Community Safety Partnership"
    for part in things:
        if part.kind == "table":
            table = document.add_table(0, len(part.rows[0]), style="Table Grid")
            for row in part.rows:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
            if repeat:
                table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        elif part.kind == "li":
            document.add_paragraph(part.text, style="List Bullet")
        elif part.kind == "p":
            document.add_paragraph(part.text)
        else:
            document.add_heading(part.text, int(part.kind[1]))
    return document


def office_html(look: str, page: str) -> Callable[[list[Part], Path], None]:
    """Let LibreOffice Writer print the HTML page."""

    def make(things: list[Part], target: Path) -> None:
        source = target.with_suffix(".html")
        source.write_text(page_of(things, look, page), encoding="utf-8")
        _soffice(source, target)

    return make


def _soffice(source: Path, target: Path) -> None:
    _run("soffice", "--headless", "--convert-to", "pdf", "--outdir", str(target.parent), str(source))
    source.unlink()


def _run(program: str, *arguments: str) -> None:
    if shutil.which(program) is None:
        raise FileNotFoundError(f"{program} is not installed")
    subprocess.run([program, *arguments], check=True, capture_output=True, timeout=180)


A4, WIDE, TIGHT = "size:A4;margin:18mm", "size:A4 landscape;margin:15mm", "size:A4;margin:6mm"
KINDS: dict[str, tuple[Callable[[list[Part], Path], None], bool]] = {
    "reportlab-ruled": (reportlab(True), True),
    "reportlab-ruled-split": (reportlab(True, split=1), True),
    "reportlab-ruled-plain": (reportlab(True, repeat=0), False),
    "reportlab-borderless": (reportlab(False), True),
    "reportlab-borderless-wide": (reportlab(False, landscape=True, split=1, repeat=0), True),
    "reportlab-borderless-plain": (reportlab(False, justify=True), False),
    "chromium-ruled": (chromium("ruled", A4, "--no-pdf-header-footer"), True),
    "chromium-ruled-tight": (chromium("ruled", TIGHT), False),
    "chromium-borderless": (chromium("borderless", WIDE), True),
    "chromium-zebra": (chromium("zebra", WIDE), True),
    "chromium-lines": (chromium("lines", A4), True),
    "chromium-plain": (chromium("plain", WIDE), True),
    "word-ruled": (word(), True),
    "word-ruled-wide": (word(landscape=True, repeat=False), False),
    "office-ruled": (office_html("ruled", A4), True),
    "office-borderless": (office_html("borderless", WIDE), True),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("plans", nargs="+", type=Path)
    parser.add_argument("--kind", action="append", choices=sorted(KINDS))
    arguments = parser.parse_args()
    for kind in arguments.kind or KINDS:
        make, styled = KINDS[kind]
        folder = arguments.out / kind
        folder.mkdir(parents=True, exist_ok=True)
        for plan in arguments.plans:
            try:
                make(parts(plan, styled), folder / f"{plan.stem}.pdf")
            except FileNotFoundError as missing:
                print(f"{kind}: {missing}", file=sys.stderr)
                break


if __name__ == "__main__":
    main()
