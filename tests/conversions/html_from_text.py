"""Make web pages of text plans in many ways, to see that the same plan is read from each.

usage: python -m tests.conversions.html_from_text OUT_FOLDER PLAN.txt ...

Every way is a folder of its own under OUT_FOLDER, so that a file keeps its plan's name. Nothing made here is committed.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from graphmodel.records import Place
from loaders.fragments import plain
from loaders.stream import panel_of
from loaders.titles import looks_like_heading, titles_of

ITEM = re.compile(r"^\s*(?:[-–•·]\s*(?=\S)|\d{1,2}[.)]\s+(?=[A-Z]))(.*)$")


@dataclass(frozen=True)
class Part:
    """One thing to write: kind 'h1'…'h4', 'p', 'ul', 'ol' (rows of one) or 'table'."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def parts(path: Path, harsh: bool = False) -> list[Part]:
    """Give a text plan as things to write, straight from its lines; cells keep whatever markup they hold.

    `harsh` marks every short line as a heading, as careless converters do.
    """
    lines = path.read_text(encoding="utf-8").split("\n")
    found: list[Part] = []
    rows: list[tuple[str, ...]] = []
    for at, line in enumerate([*lines, "."]):
        if "\t" in line and line.strip():
            rows.append(tuple(line.split("\t")))
        elif line.strip() or at == len(lines):
            if rows:
                width = max(map(len, rows))
                found.append(Part("table", rows=tuple(row + ("",) * (width - len(row)) for row in rows)))
                rows = []
            if at < len(lines):
                found.append(_part(lines, at, harsh))
    return [part for group in _lists(found) for part in group]


def _part(lines: list[str], at: int, harsh: bool) -> Part:
    line = lines[at]
    beside = [lines[n] for n in (at - 1, at + 1) if 0 <= n < len(lines)]
    match = ITEM.match(line)
    if match and (not re.match(r"\d", line) or any(re.match(r"\d{1,2}\.\s", other) for other in beside)):
        return Part("ol" if re.match(r"\d", line) else "ul", match[1])
    text = plain(line)
    near = any(len(other) > 90 for other in beside)
    if not looks_like_heading(text) or near or (text.endswith(".") and len(text) > 60):
        return Part("p", line)
    if at < 12 and re.search(r"\b(?:Plan|Strategy)\b", text):
        return Part("h1", line)
    level = titles_of(text, Place(""))[0].level
    if not harsh and level > 6 and not _heads(lines, at):
        return Part("p", line)
    return Part("h2" if level <= 1 else "h3" if level <= 5 else "h4", line)


def _heads(lines: list[str], at: int) -> bool:
    """Say whether a person would mark a line as a heading: something else than short lines follows."""
    after = next((line for line in lines[at + 1 :] if line.strip()), "")
    if sum(panel_of(line) == "prioritise" for line in lines) > 2 and "lossary" not in lines[at]:
        return bool(panel_of(lines[at]) or panel_of(after) == "prioritise")
    before = next((line for line in reversed(lines[:at]) if line.strip()), "")
    follows = len(after) > 90 or "\t" in after or bool(ITEM.match(after))
    return follows and not re.match("Outcome:|Reduction in", before)


def _lists(found: list[Part]) -> Iterator[list[Part]]:
    for kind, group in groupby(found, key=lambda part: part.kind):
        members = list(group)
        yield [Part(kind, rows=tuple((p.text,) for p in members))] if kind in ("ul", "ol") else members


def pieces(cell: str) -> list[tuple[str, str]]:
    """Give a cell as its paragraphs ('p') and points ('li')."""
    found = []
    for line in plain(re.sub(r"(?<=\S)\s*•", "\n•", cell)).split("\n"):
        if line.strip(" •"):
            found.append(("li" if line.startswith("•") else "p", line.lstrip("• ")))
    return found


# ----------------------------------------------------------------------------------------------------------- the ways
def listed(cell: str) -> str:
    """Write a cell as an editor would: paragraphs, and a list of its points."""
    texts = []
    for kind, group in groupby(pieces(cell), key=lambda p: p[0]):
        inner = [html.escape(text) for _, text in group]
        texts.append(
            "<ul><li>" + "</li><li>".join(inner) + "</li></ul>" if kind == "li" else f"<p>{'</p><p>'.join(inner)}</p>"
        )
    return "".join(texts)


def broken(cell: str) -> str:
    """Write a cell with <br> and typed bullets, as exports do."""
    return "<br />\n".join(("&#8226; " if kind == "li" else "") + html.escape(text) for kind, text in pieces(cell))


def raw(cell: str) -> str:
    """Write a cell's markup as it came."""
    return cell


def table(rows: tuple[tuple[str, ...], ...], cell: Callable[[str], str], spans: bool, head: bool) -> str:
    """Write a table; `spans` merges a lone cell over the row, `head` marks the first row."""
    out = []
    for n, row in enumerate(rows):
        tag = "th" if head and n == 0 else "td"
        full = [c for c in row if c.strip()]
        if spans and len(full) == 1 and row[0].strip() and len(row) > 2 and n:
            out.append(f'<tr><td colspan="{len(row)}">{cell(row[0])}</td></tr>')
        else:
            out.append("<tr>" + "".join(f"<{tag}>{cell(c)}</{tag}>" for c in row) + "</tr>")
    if head:
        return f"<table><thead>{out[0]}</thead><tbody>{''.join(out[1:])}</tbody></table>"
    return f"<table border=1><tbody>{''.join(out)}</tbody></table>"


def page(path: Path, cell: Callable[[str], str], spans: bool = True, head: bool = True) -> str:
    """Write a council's page: navigation, header, the plan, footer."""
    body = "\n".join(_block(part, cell, spans, head) for part in parts(path))
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Anytown Council</title>
<style>td{{vertical-align:top}}</style><script>var a = "<table><tr><td>Action</td></tr></table>";</script></head>
<body><header><a href="/">Anytown Council</a><form><input type="search"><button>Search</button></form></header>
<nav><ul><li><a href="/bins">Bins</a></li><li><a href="/priorities">Priorities</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Home</a> &gt; Community safety</div>
<main><article>{body}</article></main>
<aside><h2>Related plans</h2><ul><li>Priority list</li></ul></aside>
<footer><p>Contact us</p><ul><li>Cookies</li><li>Accessibility statement</li></ul></footer></body></html>"""


def _block(part: Part, cell: Callable[[str], str], spans: bool, head: bool) -> str:
    if part.kind == "table":
        return table(part.rows, cell, spans, head)
    if part.kind in ("ul", "ol"):
        return f"<{part.kind}>" + "".join(f"<li>{html.escape(t)}</li>" for (t,) in part.rows) + f"</{part.kind}>"
    return f"<{part.kind}>{html.escape(part.text)}</{part.kind}>"


def bare(path: Path) -> str:
    """Write divs and bold paragraphs only, as old editors did."""
    out = []
    for part in parts(path):
        if part.kind.startswith("h"):
            out.append(f"<p><b>{html.escape(part.text)}</b></p>")
        elif part.kind in ("ul", "ol"):
            out += [
                f"<div>{'&middot;' if part.kind == 'ul' else f'{n}.'}&nbsp;&nbsp;{html.escape(t)}</div>"
                for n, (t,) in enumerate(part.rows, 1)
            ]
        else:
            out.append(_block(part, broken, False, False))
    return f"<html><body><table width=100%><tr><td>{'<br>'.join(out)}</td></tr></table></body></html>"


def flat(path: Path) -> str:
    """Write every heading as h2 and every line else as a paragraph."""
    out = []
    for part in parts(path, harsh=True):
        if part.kind.startswith("h"):
            out.append(f"<h2>{html.escape(part.text)}</h2>")
        else:
            out.append(_block(part, listed, True, False))
    return "<!doctype html><body>" + "\n".join(out)


WAYS: dict[str, Callable[[Path], str]] = {
    "html-listed": lambda path: page(path, listed),
    "html-broken": lambda path: page(path, broken, spans=False),
    "html-raw": lambda path: page(path, raw, head=False),
    "html-bare": bare,
    "html-flat": flat,
    "html-kept": lambda path: f"<body><pre>{html.escape(path.read_text(encoding='utf-8'))}</pre>",
}


def main() -> None:
    """Write every plan named in every way."""
    out, *plans = map(Path, sys.argv[1:])
    for way, make in WAYS.items():
        (out / way).mkdir(parents=True, exist_ok=True)
        for path in plans:
            (out / way / f"{path.stem}.html").write_text(make(path), encoding="utf-8")


if __name__ == "__main__":
    main()
