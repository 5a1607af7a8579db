"""Make Word files of text plans in many ways, to see that the same plan is read from each.

usage: python -m tests.conversions.docx_from_text OUT_FOLDER PLAN.txt ...

Every way is a folder of its own under OUT_FOLDER. Ways through LibreOffice are left out where there is no soffice.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.conversions.html_from_text import WAYS as PAGES
from tests.conversions.html_from_text import Part, parts, pieces


def fill(cell: Any, text: str, how: str, bold: bool = False) -> None:
    """Write a cell: 'raw' as it came, 'breaks' with soft breaks, 'lists' with list paragraphs."""
    if how == "raw":
        cell.text = text
        return
    if how == "breaks":
        run = cell.paragraphs[0].add_run()
        for n, (kind, words) in enumerate(pieces(text)):
            if n:
                run.add_break()
            run.add_text(("• " if kind == "li" else "") + words)
        run.bold = bold
        return
    for n, (kind, words) in enumerate(pieces(text)):
        paragraph = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
        if kind == "li":
            paragraph.style = "List Bullet"
        paragraph.add_run(words).bold = bold or None


def write_table(document: Any, part: Part, how: str, split: int = 0) -> None:
    """Write a table, lone cells merged over their row; `split` begins a new table after so many rows."""
    rows = part.rows
    chunks = [rows] if not split else [rows[at : at + split] for at in range(0, len(rows), split)]
    for chunk in chunks:
        table = document.add_table(rows=0, cols=len(rows[0]))
        table.style = "Table Grid"
        for n, row in enumerate(chunk):
            cells = table.add_row().cells
            full = [c for c in row if c.strip()]
            if len(full) == 1 and row[0].strip() and len(row) > 2 and how != "raw":
                fill(cells[0].merge(cells[-1]), row[0], how, bold=True)
            else:
                for cell, text in zip(cells, row, strict=True):
                    fill(cell, text, how, bold=n == 0)
        if split:
            document.add_paragraph()


def styled(path: Path, how: str = "lists", flat: bool = False, split: int = 0) -> Any:
    """Write with heading styles and real lists."""
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.header.paragraphs[0].text = "Anytown plan – OFFICIAL"
    section.footer.paragraphs[0].text = "Page 1 of 20"
    for part in parts(path, harsh=flat):
        if part.kind == "table":
            write_table(document, part, how, split)
        elif part.kind in ("ul", "ol"):
            for (text,) in part.rows:
                document.add_paragraph(text, style="List Bullet" if part.kind == "ul" else "List Number")
        elif part.kind.startswith("h"):
            document.add_heading(part.text, level=2 if flat else int(part.kind[1]))
        else:
            document.add_paragraph(part.text)
    return document


def plain_lines(path: Path) -> Any:
    """Write every line as a paragraph of one look, tables as tables."""
    document = Document()
    for part in parts(path):
        if part.kind == "table":
            write_table(document, part, "raw")
        elif part.kind in ("ul", "ol"):
            for n, (text,) in enumerate(part.rows, 1):
                document.add_paragraph(f"- {text}" if part.kind == "ul" else f"{n}. {text}")
        else:
            document.add_paragraph(part.text)
    return document


def tabbed(path: Path) -> Any:
    """Write every line of the text as a paragraph with its tabs, as one pastes it."""
    document = Document()
    for line in path.read_text(encoding="utf-8").split("\n"):
        document.add_paragraph(re.sub(r"[\x00-\x08\x0b-\x1f]", "", line))
    return document


def by_look(path: Path) -> Any:
    """Write headings bold and larger, without any style; bullets typed with tabs."""
    document = Document()
    sizes = {"h1": 24, "h2": 16, "h3": 13, "h4": 11}
    for part in parts(path):
        if part.kind == "table":
            write_table(document, part, "breaks")
        elif part.kind in ("ul", "ol"):
            for n, (text,) in enumerate(part.rows, 1):
                document.add_paragraph(f"•\t{text}" if part.kind == "ul" else f"{n}.\t{text}")
        else:
            run = document.add_paragraph().add_run(part.text)
            run.font.size = Pt(sizes.get(part.kind, 11))
            run.bold = part.kind in sizes
    return document


def tracked(path: Path) -> Any:
    """Write with tracked changes, content controls and a comment's marks round the text of every cell."""
    document = styled(path)
    for n, paragraph in enumerate(document.element.body.iter(qn("w:p"))):
        runs = paragraph.findall(qn("w:r"))
        if not runs:
            continue
        gone = _wrapped("w:del", n)
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText")
        text.text = "Words that were taken out "
        run.append(text)
        gone.append(run)
        runs[0].addprevious(gone)
        kept = _wrapped("w:ins", n) if n % 2 else OxmlElement("w:sdt")
        runs[0].addprevious(kept)
        inner = kept
        if n % 2 == 0:
            inner = OxmlElement("w:sdtContent")
            kept.append(inner)
        for each in runs:
            inner.append(each)
    return document


def _wrapped(tag: str, n: int) -> Any:
    element = OxmlElement(tag)
    for name, value in (("w:id", str(n)), ("w:author", "A N Other"), ("w:date", "2026-01-01T00:00:00Z")):
        element.set(qn(name), value)
    return element


WAYS: dict[str, Callable[[Path], Any]] = {
    "docx-styled": styled,
    "docx-flat": lambda path: styled(path, "breaks", flat=True),
    "docx-split": lambda path: styled(path, "breaks", split=9),
    "docx-plain": plain_lines,
    "docx-tabbed": tabbed,
    "docx-look": by_look,
    "docx-tracked": tracked,
}


def converted(out: Path, plans: list[Path]) -> None:
    """Let LibreOffice make Word files and web pages of pages and Word files."""
    soffice = shutil.which("soffice")
    if soffice is None:
        print("no soffice: its ways are left out", file=sys.stderr)
        return
    ways = [
        ("html-listed", "html", "office-html-docx", "docx:MS Word 2007 XML", "docx"),
        ("docx-styled", "docx", "office-docx-html", "html:HTML (StarWriter)", "html"),
        ("docx-styled", "docx", "office-docx-xhtml", "xhtml:XHTML Writer File", "xhtml"),
        ("docx-look", "docx", "office-docx-docx", "docx:MS Word 2007 XML", "docx"),
        ("docx-look", "docx", "office-docx-ooxml", "docx:Office Open XML Text", "docx"),
    ]
    for source, ending, way, to, result in ways:
        (out / way).mkdir(parents=True, exist_ok=True)
        files = [str(out / source / f"{path.stem}.{ending}") for path in plans]
        reading = ["--infilter=HTML (StarWriter)"] if ending == "html" else []
        profile = f"-env:UserInstallation=file://{out.resolve()}/profile"
        command = [soffice, profile, "--headless", *reading, "--convert-to", to, "--outdir", str(out / way), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        assert any((out / way).glob(f"*.{result}"))


def main() -> None:
    """Write every plan named in every way."""
    out, *plans = map(Path, sys.argv[1:])
    for way, make in WAYS.items():
        (out / way).mkdir(parents=True, exist_ok=True)
        for path in plans:
            make(path).save(out / way / f"{path.stem}.docx")
    (out / "html-listed").mkdir(exist_ok=True)
    for path in plans:
        (out / "html-listed" / f"{path.stem}.html").write_text(PAGES["html-listed"](path), encoding="utf-8")
    converted(out, plans)


if __name__ == "__main__":
    main()
