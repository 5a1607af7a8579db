"""Make Markdown files of text plans in many ways, to see that the same plan is read from each.

usage: python -m tests.conversions.markdown_from_text OUT_FOLDER PLAN.txt ...
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

from tests.conversions.html_from_text import Part, listed, parts, pieces, table


def piped(part: Part, cell: Callable[[str], str], bare: bool = False) -> str:
    """Write a table between bars; `bare` leaves out those at its sides."""
    rows = [[cell(c).replace("|", "\\|") for c in row] for row in part.rows]
    lines = [" | ".join(row) if bare and row[0] else f"| {' | '.join(row)} |" for row in rows]
    rule = "|".join([" --- "] * len(part.rows[0]))
    return "\n".join([lines[0], rule if bare else f"|{rule}|", *lines[1:]])


def broken(cell: str) -> str:
    """Write a cell with <br> and typed bullets."""
    return "<br>".join(("• " if kind == "li" else "") + text for kind, text in pieces(cell))


def dashed(cell: str) -> str:
    """Write a cell with <br/> and dashes."""
    return "<br/>".join(("- " if kind == "li" else "") + text for kind, text in pieces(cell))


def escaped(text: str) -> str:
    """Keep a line from being taken for a list or emphasis."""
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", re.sub(r"([*_`\[\]<])", r"\\\1", text))


def whole(path: Path) -> str:
    """Write as a careful editor would: headings with #, lists, bars."""
    return written(path, lambda part: piped(part, broken))


def wrapped(path: Path) -> str:
    """Write paragraphs hard-wrapped, bars bare, headings underlined where they can be."""
    out = []
    for part in parts(path):
        if part.kind == "table":
            out.append(piped(part, dashed, bare=True))
        elif part.kind in ("ul", "ol"):
            points = (textwrap.fill(t, 72, subsequent_indent="   ") for (t,) in part.rows)
            out.append("\n".join(f"{'*' if part.kind == 'ul' else f'{n}.'} {t}" for n, t in enumerate(points, 1)))
        elif part.kind in ("h1", "h2"):
            out.append(f"{escaped(part.text)}\n{('=' if part.kind == 'h1' else '-') * 12}")
        elif part.kind.startswith("h"):
            out.append(f"{'#' * int(part.kind[1])} {escaped(part.text)} {'#' * int(part.kind[1])}")
        else:
            out.append(textwrap.fill(escaped(part.text), 78))
    return "---\ntitle: A plan\nauthor: A N Other\n---\n\n" + "\n\n".join(out)


def with_html(path: Path) -> str:
    """Write tables as html, as exports with lists in cells do."""
    return written(path, lambda part: table(part.rows, listed, spans=True, head=True))


def unmarked(path: Path) -> str:
    """Write bold paragraphs for headings."""
    out = []
    for part in parts(path):
        if part.kind == "table":
            out.append(piped(part, broken))
        elif part.kind in ("ul", "ol"):
            out.append("\n".join(f"- {t}" if part.kind == "ul" else f"{n}. {t}" for n, (t,) in enumerate(part.rows, 1)))
        elif part.kind.startswith("h"):
            out.append(f"**{escaped(part.text)}**")
        else:
            out.append(escaped(part.text))
    return "\n\n".join(out)


def pasted(path: Path) -> str:
    """Write tables only; every line else as it stands in the text."""
    out = []
    for part in parts(path):
        if part.kind == "table":
            out.append(piped(part, lambda cell: cell.replace("\n", " ")))
        elif part.kind in ("ul", "ol"):
            out.append("\n".join(f"- {t}" if part.kind == "ul" else f"{n}. {t}" for n, (t,) in enumerate(part.rows, 1)))
        else:
            out.append(part.text)
    return "\n\n".join(out)


def written(path: Path, table_of: Callable[[Part], str]) -> str:
    """Write headings with #, lists, and tables in the way given."""
    out = []
    for part in parts(path):
        if part.kind == "table":
            out.append(table_of(part))
        elif part.kind in ("ul", "ol"):
            out.append("\n".join(f"- {t}" if part.kind == "ul" else f"{n}. {t}" for n, (t,) in enumerate(part.rows, 1)))
        elif part.kind.startswith("h"):
            out.append(f"{'#' * int(part.kind[1])} {part.text}")
        else:
            out.append(escaped(part.text))
    return "\n\n".join(out)


WAYS: dict[str, Callable[[Path], str]] = {
    "md-whole": whole,
    "md-wrapped": wrapped,
    "md-html": with_html,
    "md-unmarked": unmarked,
    "md-pasted": pasted,
    "md-text": lambda path: path.read_text(encoding="utf-8"),
}


def main() -> None:
    """Write every plan named in every way."""
    out, *plans = map(Path, sys.argv[1:])
    for way, make in WAYS.items():
        (out / way).mkdir(parents=True, exist_ok=True)
        for path in plans:
            (out / way / f"{path.stem}.md").write_text(make(path), encoding="utf-8")


if __name__ == "__main__":
    main()
