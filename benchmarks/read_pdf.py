"""How long a PDF takes to read, against the time pdfplumber itself takes to give the same pages' words and edges.

Both are measured in one run, turn about, on a plan of 60 pages with ruled tables and one of 60 without rules; the
memory is that of a process of its own that reads 200 pages.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from _measure import report, seconds

WORDS = (
    "Walk the lit route from the station to the market each week and tell the group what was seen, so that lamps are"
    " mended, doorways are cleared and people who come home late feel that somebody looks after the place."
)
HEADER = ("Ref", "Action", "Lead agency", "Timescale", "Intended outcome")
WIDTHS = (34, 190, 75, 65, 150)


def plan_of(pages: int, ruled: bool, path: Path) -> Path:
    """Set a plan of so many pages: a heading, a paragraph and a table on each."""
    from reportlab.lib import colors, pagesizes
    from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

    sheet = getSampleStyleSheet()
    cell = ParagraphStyle("cell", fontSize=8, leading=9.6)
    rules = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)] if ruled else []
    story: list[Any] = []
    for page in range(1, pages + 1):
        story += [Paragraph(f"Part {page} Streets", sheet["Heading2"]), Paragraph(WORDS * 2, sheet["BodyText"])]
        rows = [list(HEADER)]
        rows += [[f"{page}.{n}", WORDS, "Police", "March 2027", WORDS[:120]] for n in range(1, 11)]
        data = [[Paragraph(text, cell) for text in row] for row in rows]
        story += [Table(data, colWidths=WIDTHS, style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *rules]), PageBreak()]
    SimpleDocTemplate(str(path), pagesize=pagesizes.A4, topMargin=40, bottomMargin=40).build(story)
    return path


def by_pdfplumber(path: Path) -> None:
    """Take the words and the edges of every page, as pdfplumber gives them."""
    import pdfplumber

    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_words()
            _ = page.lines, page.rects, page.edges
            page.close()


def by_reader(path: Path) -> None:
    """Read the whole document."""
    from loaders.readers.pdf import read

    read(path, path.read_bytes())


def memory_of(path: Path) -> float:
    """Give the most memory, in MB, that a process of its own takes to read the file."""
    done = subprocess.run([sys.executable, __file__, str(path)], check=True, capture_output=True, text=True)
    return float(done.stdout)


def main() -> None:
    rows: list[tuple[str, str, str]] = []
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        for ruled in (True, False):
            path = plan_of(60, ruled, Path(folder) / f"plan-{ruled}.pdf")
            pairs = [(seconds(lambda p=path: by_reader(p)), seconds(lambda p=path: by_pdfplumber(p))) for _ in range(2)]  # type: ignore[misc]
            ours, theirs = (min(pair[i] for pair in pairs) for i in (0, 1))
            name = f"60 pages, tables {'with' if ruled else 'without'} rules"
            rows.append((f"{name}: pdfplumber's words and edges", f"{theirs:.2f} s", ""))
            rows.append((f"{name}: read whole", f"{ours:.2f} s", "< 12 s"))
            rows.append((f"{name}: share", f"{ours / theirs:.2f}", "<= 1.10"))
            kept = kept and ours <= 1.10 * theirs and ours < 12
        memory = memory_of(plan_of(200, True, Path(folder) / "long.pdf"))
        rows.append(("200 pages: most memory", f"{memory:.0f} MB", "< 400 MB"))
    report("loaders.readers.pdf.read", rows, kept and memory < 400)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        by_reader(Path(sys.argv[1]))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    else:
        main()
