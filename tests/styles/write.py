"""Files of invented plans: the same blocks written as Word, web page, workbook, PDF, Markdown, CSV or text."""

from __future__ import annotations

import csv
import html
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ABOVE, LEFT = "^^", "<<"  # a cell that is one with the cell above it, or with the one to its left


@dataclass(frozen=True)
class Part:
    """'h1' … 'h4', 'p', 'b' (a paragraph in bold), 'li', or 'table' with its rows."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    headed: bool = True


def table(*rows: Sequence[str], headed: bool = True) -> Part:
    return Part("table", rows=tuple(tuple(row) for row in rows), headed=headed)


def texts(lines: str) -> list[Part]:
    """Give paragraphs, headings (#) and points (-) from lines."""
    parts = []
    for line in filter(None, (line.strip() for line in lines.splitlines())):
        marks = len(line) - len(line.lstrip("#"))
        kind = f"h{marks}" if marks else "li" if line.startswith("- ") else "b" if line.startswith("**") else "p"
        parts.append(Part(kind, line.lstrip("#- ").strip("* ")))
    return parts


def write(path: Path, parts: Sequence[Part]) -> Path:
    """Write the parts in the format of the path's suffix."""
    _WRITERS[path.suffix](path, parts)
    return path


def bare(part: Part) -> Iterator[list[str]]:
    """Go through a table's rows with nothing in the merged cells."""
    for row in part.rows:
        yield ["" if cell in (ABOVE, LEFT) else cell for cell in row]


def _docx(path: Path, parts: Sequence[Part]) -> None:
    import docx

    document = docx.Document()
    for part in parts:
        if part.kind == "table":
            _docx_table(document.add_table(len(part.rows), len(part.rows[0]), style="Table Grid"), part)
            document.add_paragraph()
        elif part.kind.startswith("h"):
            document.add_heading(part.text, int(part.kind[1]))
        elif part.kind == "b":
            document.add_paragraph().add_run(part.text).bold = True
        else:
            document.add_paragraph(part.text, style="List Bullet" if part.kind == "li" else None)
    document.save(str(path))


def _docx_table(made: Any, part: Part) -> None:
    for r, row in enumerate(bare(part)):
        for c, text in enumerate(row):
            made.cell(r, c).text = text
            if r == 0 and part.headed and text:
                made.cell(r, c).paragraphs[0].runs[0].bold = True
    for r, cells in enumerate(part.rows):
        for c, text in enumerate(cells):
            if text in (ABOVE, LEFT):
                origin = made.cell(r - 1, c) if text == ABOVE else made.cell(r, c - 1)
                kept = origin.text
                origin.merge(made.cell(r, c)).text = kept


def _html(path: Path, parts: Sequence[Part]) -> None:
    body = "\n".join(_html_part(part) for part in parts)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/council'>Council and democracy</a></li></ul></nav>"
    foot = "<footer><p>Contact us</p><p>Accessibility statement</p></footer>"
    page = f"<!doctype html><html lang='en'><head><title>Plan</title></head><body>{menu}<main>{body}</main>{foot}"
    path.write_text(f"{page}</body></html>", encoding="utf-8")


def _html_part(part: Part) -> str:
    if part.kind != "table":
        text = html.escape(part.text)
        return {"li": f"<ul><li>{text}</li></ul>", "b": f"<p><strong>{text}</strong></p>"}.get(
            part.kind, f"<{part.kind}>{text}</{part.kind}>"
        )
    rows = []
    for r, row in enumerate(part.rows):
        tag = "th" if r == 0 and part.headed else "td"
        cells = [_html_cell(part, r, c, tag) for c, text in enumerate(row) if text not in (ABOVE, LEFT)]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _html_cell(part: Part, r: int, c: int, tag: str) -> str:
    down = _run([row[c] for row in part.rows[r + 1 :]], ABOVE)
    across = _run(part.rows[r][c + 1 :], LEFT)
    spans = (f" rowspan='{down + 1}'" if down else "") + (f" colspan='{across + 1}'" if across else "")
    return f"<{tag}{spans}>{html.escape(part.rows[r][c]).replace(chr(10), '<br>')}</{tag}>"


def _run(cells: Sequence[str], mark: str) -> int:
    return next((n for n, cell in enumerate(cells) if cell != mark), len(cells))


def _xlsx(path: Path, parts: Sequence[Part]) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet: Any = book.active
    at = 1
    for part in parts:
        rows = list(bare(part)) if part.kind == "table" else [[part.text]]
        for r, row in enumerate(rows):
            for c, text in enumerate(row, 1):
                if text:
                    sheet.cell(at + r, c, text)
        for r, cells in enumerate(part.rows):
            for c, text in enumerate(cells):
                if text not in (ABOVE, LEFT):
                    down = _run([each[c] for each in part.rows[r + 1 :]], ABOVE)
                    across = _run(cells[c + 1 :], LEFT)
                    if down or across:
                        sheet.merge_cells(None, at + r, c + 1, at + r + down, c + 1 + across)
        at += len(rows) + (1 if part.kind == "table" else 0)
    _looks(sheet)
    book.save(path)


def _looks(sheet: Any) -> None:
    """Make columns as wide as their words want, and let long ones wrap."""
    from openpyxl.styles import Alignment

    for column in sheet.columns:
        words = [str(cell.value) for cell in column if cell.value and cell.row > 4]
        sheet.column_dimensions[column[0].column_letter].width = min(40, max(map(len, words), default=8) + 2)
        for cell in column[4:]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def _md(path: Path, parts: Sequence[Part]) -> None:
    lines = []
    for part in parts:
        if part.kind == "table":
            rows = [[cell.replace("\n", "<br>") for cell in row] for row in bare(part)]
            rows.insert(1, ["---"] * len(rows[0]))
            lines.append("\n".join("| " + " | ".join(row) + " |" for row in rows))
        else:
            marks = {"p": "", "li": "- ", "b": "**"}
            mark = marks[part.kind] if part.kind in marks else "#" * int(part.kind[1:]) + " "
            lines.append(mark + part.text + ("**" if part.kind == "b" else ""))
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")


def _csv(path: Path, parts: Sequence[Part]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        for part in parts:
            out.writerows(bare(part) if part.kind == "table" else [[part.text]])


def _txt(path: Path, parts: Sequence[Part]) -> None:
    lines = []
    for part in parts:
        rows = ("\t".join(cell.replace("\n", " ") for cell in row) for row in bare(part))
        lines.append("\n".join(rows) if part.kind == "table" else ("- " if part.kind == "li" else "") + part.text)
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")


def _pdf(path: Path, parts: Sequence[Part]) -> None:
    from tests.styles.printing import print_pdf

    print_pdf(path, parts)


_WRITERS: dict[str, Callable[[Path, Sequence[Part]], None]] = {
    ".docx": _docx,
    ".html": _html,
    ".xlsx": _xlsx,
    ".md": _md,
    ".csv": _csv,
    ".txt": _txt,
    ".pdf": _pdf,
}
