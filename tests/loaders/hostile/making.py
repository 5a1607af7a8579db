"""The whole set, each file with what is to become of it."""

from __future__ import annotations

import os
import random
import socket
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.loaders.hostile import archives as zips
from tests.loaders.hostile import pdfs

_HTML_PLAN = (
    "<table><tr><th>Action</th><th>Lead</th><th>When</th></tr>"
    "<tr><td>Light the path by the canal</td><td>Council</td><td>June 2026</td></tr></table>"
)
_CSV_PLAN = "Ref,Action,Lead,Timescale\n1,Light the path by the canal,Council,June 2026\n"


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file of the set: its name, its bytes or how it is made, whether it is read after all, whether it is large."""

    name: str
    make: Callable[[], bytes] | Callable[[Path], object]
    reads: bool | None = False  # None: either, as long as it is said or read in time
    large: bool = False
    made_at: bool = False


def make_all(folder: Path, large: bool = True) -> list[tuple[Hostile, Path]]:
    """Make the set in a folder; `large` makes those files too that take long to make."""
    made = []
    for hostile in HOSTILE:
        if hostile.large and not large:
            continue
        path = folder / hostile.name
        with suppress(NotImplementedError, AttributeError):  # a system without pipes or links
            if hostile.made_at:
                hostile.make(path)  # type: ignore[call-arg]
            else:
                path.write_bytes(hostile.make())  # type: ignore[call-arg, arg-type]
            made.append((hostile, path))
    return made


def _many_rows(count: int) -> bytes:
    return zips.workbook(
        zips.sheet("".join(zips.row(n, "1.1", "Do a thing again", "Police", "May") for n in range(1, count)))
    )


def _far() -> bytes:
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>'
    return zips.workbook(zips.sheet(zips.PLAN_ROWS + far))


def _declared() -> bytes:
    text = zips.sheet(zips.PLAN_ROWS).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    return zips.workbook(text)


def _merged() -> bytes:
    return zips.workbook(zips.sheet(zips.PLAN_ROWS, behind='<mergeCells><mergeCell ref="A5:XFD1048576"/></mergeCells>'))


def _external(root: str) -> str:
    return f'<!DOCTYPE {root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def _bomb() -> bytes:
    return zips.zipped({"[Content_Types].xml": "", "xl/workbook.xml": b" " * 400_000_000})


def _wide_bomb() -> bytes:
    return zips.workbook(zips.sheet("".join(zips.row(n, *["x" * 200] * 20) for n in range(1, 40_000))))


WORKBOOKS = [
    Hostile("plan-zip-bomb.xlsx", _bomb, large=True),
    Hostile("plan-zip-bomb.docx", lambda: _bomb().replace(b"xl/workbook.xml", b"word/document.x"), large=True),
    Hostile("plan-wide-bomb.xlsx", _wide_bomb, large=True),
    Hostile("plan-lying-sizes.xlsx", lambda: zips.lying(zips.workbook(zips.sheet(zips.PLAN_ROWS)), 10)),
    Hostile("plan-huge-sizes.xlsx", lambda: zips.lying(zips.workbook(zips.sheet(zips.PLAN_ROWS)), 2**31)),
    Hostile("plan-many-parts.xlsx", lambda: zips.workbook("", **{f"xl__p{n}.xml": "<a/>" for n in range(6000)})),
    Hostile("plan-entities.xlsx", lambda: zips.workbook(zips.sheet(zips.row(1, "&a9;"), before=zips.entities("w")))),
    Hostile("plan-external.xlsx", lambda: zips.workbook(zips.sheet(zips.row(1, "&x;"), before=_external("w")))),
    Hostile(
        "plan-utf16-entities.xlsx",
        lambda: zips.workbook(zips.sheet(zips.row(1, "&a9;"), before=zips.entities("w")).encode("utf-16")),
    ),
    Hostile("plan-truncated.xlsx", lambda: zips.workbook(zips.sheet(zips.PLAN_ROWS))[:-400]),
    Hostile("plan-half.xlsx", lambda: zips.workbook(zips.sheet(zips.PLAN_ROWS))[:700]),
    Hostile("plan-locked.xlsx", lambda: zips.locked(zips.workbook(zips.sheet(zips.PLAN_ROWS)))),
    Hostile("plan-password.xlsx", lambda: zips.old_office(encrypted=True)),
    Hostile("plan-really-xls.xlsx", lambda: zips.old_office(encrypted=False)),
    Hostile("plan-old.xls", lambda: zips.old_office(encrypted=False)),
    Hostile("plan-declared-million.xlsx", _declared, reads=True),
    Hostile("plan-far-cell.xlsx", _far, reads=True),
    Hostile("plan-million-rows.xlsx", lambda: _many_rows(1_000_000), large=True),
    Hostile("plan-too-many-rows.xlsx", lambda: _many_rows(60_000), large=True),
    Hostile("plan-merged-all.xlsx", _merged),
    Hostile("plan-deep.xlsx", lambda: zips.workbook(zips.sheet("<a>" * 200_000 + "</a>" * 200_000))),
    Hostile("plan-broken-xml.xlsx", lambda: zips.workbook(zips.sheet(zips.PLAN_ROWS)[:-60])),
    Hostile(
        "plan-no-such-string.xlsx", lambda: zips.workbook(zips.sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))
    ),
    Hostile("plan-odd-cell.xlsx", lambda: zips.workbook(zips.sheet('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'))),
    Hostile("plan-odd-style.xlsx", lambda: zips.workbook(zips.sheet('<row r="1"><c r="A1" s="-9"><v>1</v></c></row>'))),
    Hostile("plan-odd-date.xlsx", lambda: zips.workbook(zips.sheet('<row r="1"><c r="A1" t="d"><v>99</v></c></row>'))),
    Hostile("plan-empty.xlsx", lambda: zips.workbook(zips.sheet(""))),
    Hostile("plan-no-parts.xlsx", lambda: zips.zipped({})),
]
WORD = [
    Hostile("plan-entities.docx", lambda: zips.word(zips.paragraph("&a9;"), zips.entities("w"))),
    Hostile("plan-external.docx", lambda: zips.word(zips.paragraph("&x;"), _external("w"))),
    Hostile("plan-truncated.docx", lambda: zips.word(zips.paragraph("A plan"))[:-100]),
    Hostile("plan-password.docx", lambda: zips.old_office(encrypted=True)),
    Hostile("plan-deep.docx", lambda: zips.word("<w:sdt><w:sdtContent>" * 50_000 + "</w:sdtContent></w:sdt>" * 50_000)),
    Hostile(
        "plan-nested-tables.docx",
        lambda: zips.word("<w:tbl><w:tr><w:tc>" * 60 + zips.paragraph("x") + "</w:tc></w:tr></w:tbl>" * 60),
    ),
    Hostile(
        "plan-million-paragraphs.docx",
        lambda: zips.word("".join(zips.paragraph(f"{n * n} of it.") for n in range(700_000))),
        large=True,
    ),
    Hostile("plan-is-a-workbook.docx", lambda: zips.workbook(zips.sheet(zips.PLAN_ROWS))),
    Hostile("plan-old.doc", lambda: zips.old_office(encrypted=False)),
    Hostile(
        "plan-span.docx",
        lambda: zips.word(
            '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
        ),
    ),
]
PDF = [
    Hostile("plan-truncated.pdf", lambda: pdfs.pages(3, pdfs.text(20))[:500]),
    Hostile("plan-bare.pdf", lambda: b"%PDF-1.7\n"),
    Hostile("plan-password.pdf", pdfs.encrypted),
    Hostile("plan-round.pdf", pdfs.round_tree),
    Hostile("plan-deep.pdf", lambda: pdfs.nested(100_000)),
    Hostile("plan-bomb.pdf", lambda: pdfs.bomb(900), large=True),
    Hostile(
        "plan-nested-bomb.pdf",
        lambda: pdfs.pages(1, zlib.compress(zlib.compress(bytes(900_000_000), 9), 9), b"[/FlateDecode /FlateDecode]"),
        large=True,
    ),
    Hostile("plan-thousands-of-pages.pdf", lambda: pdfs.pages(5_000, pdfs.text(60)), large=True),
    Hostile("plan-many-rules.pdf", lambda: pdfs.many_rules(60_000), large=True),
    Hostile("plan-no-text.pdf", lambda: pdfs.pages(2, zlib.compress(b"0 0 m 9 9 l S"))),
]
PAGES = [
    Hostile("plan-deep.html", lambda: b"<div>" * 300_000 + _HTML_PLAN.encode(), reads=None),
    Hostile("plan-deep-tables.html", lambda: b"<table><tr><td>" * 20_000, reads=None),
    Hostile("plan-entities.html", (zips.entities("html") + "<p>&a9;</p>").encode),
    Hostile("plan-external.html", (_external("html") + "<p>&x;</p>").encode),
    Hostile(
        "plan-spans.html",
        lambda: _HTML_PLAN.replace("<td>", '<td colspan="999999999" rowspan="999999999">').encode() * 50,
        reads=None,
    ),
    Hostile("plan-one-tag.html", lambda: b"<p " + b"a=b " * 5_000_000 + b">x</p>", large=True),
    Hostile("plan-million-cells.html", lambda: b"<table>" + b"<tr>" + b"<td>x" * 2_000_000, large=True),
    Hostile("plan-frames.html", lambda: b'<iframe src="file:///etc/passwd"></iframe><img src="http://127.0.0.1:9/x">'),
    Hostile("plan-deep.md", lambda: b"> " * 100_000 + b"quoted"),
    Hostile("plan-deep-list.md", lambda: b"".join(b"  " * n + b"- item\n" for n in range(3_000))),
    Hostile("plan-brackets.md", lambda: b"[" * 200_000 + b"](" * 200_000, large=True),
    Hostile("plan-stars.md", lambda: b"*a_ " * 200_000, large=True),
    Hostile("plan-pipes.md", lambda: b"|" * 300_000 + b"\n" + b"|-" * 300_000 + b"\n" + b"|" * 300_000, large=True),
]
TEXTS = [
    Hostile("plan-long-line.txt", lambda: b"a" * 50_000_000, large=True),
    Hostile("plan-long-line.csv", lambda: b"a," * 25_000_000, large=True),
    Hostile("plan-long-line.md", lambda: b"a " * 25_000_000, large=True),
    Hostile("plan-long-line.html", lambda: b"a " * 25_000_000, large=True),
    Hostile("plan-too-large.txt", lambda: b"a line of a plan\n" * 5_000_000, large=True),
    Hostile("plan-million-lines.txt", lambda: b"1.1 A line\tof a table\tPolice\n" * 1_000_000, large=True),
    Hostile("plan-million-lines.csv", lambda: b"1.1,Do a thing,Police\n" * 1_000_000, large=True),
    Hostile("plan-many-columns.csv", lambda: (b"," * 90_000 + b"\n") * 100, large=True),
    Hostile("plan-nul.txt", lambda: b"A plan\x00 with \x00\n" * 100),
    Hostile("plan-nul.csv", lambda: b"Action,\x00Lead\n"),
    Hostile("plan-utf16.csv", lambda: _CSV_PLAN.encode("utf-16"), reads=True),
    Hostile("plan-utf16.txt", lambda: _CSV_PLAN.replace(",", "\t").encode("utf-16"), reads=True),
    Hostile("plan-utf16-no-mark.csv", lambda: _CSV_PLAN.encode("utf-16-le")),
    Hostile("plan-utf32.txt", lambda: _CSV_PLAN.encode("utf-32")),
    Hostile("plan-half-utf16.csv", lambda: _CSV_PLAN.encode("utf-16")[:-1], reads=None),
    Hostile(
        "plan-open-quote.csv", lambda: _CSV_PLAN.encode() + b'2,"Never closed,Police,May 2026\n' * 5000, reads=True
    ),
    Hostile(
        "plan-huge-cell.csv",
        lambda: _CSV_PLAN.encode() + b'2,"' + b"x\n" * 300_000 + b'",Police,May 2026\n',
        reads=None,
    ),
    Hostile("plan-quotes.csv", lambda: b'"' * 400_000, reads=False),
    Hostile("plan-brackets.txt", lambda: b"(" * 900_000 + b"\n", large=True),
    Hostile("plan-tabs.txt", lambda: b"\t" * 900_000 + b"\n"),
    Hostile("plan-digits.txt", lambda: (b"1." * 400 + b"\n") * 250),
    Hostile("plan-dates.txt", lambda: (b"January - " * 100 + b"\n") * 250),
    Hostile("plan-dots.txt", lambda: (b". " * 500 + b"A\n") * 250),
    Hostile("plan-words.txt", lambda: (b"Safe " * 200 + b"\n") * 250),
    Hostile("plan-spaces.txt", lambda: b" " * 250_000),
    Hostile("plan-empty.txt", lambda: b""),
    Hostile("plan-blank.csv", lambda: b" \n\t\n \n"),
]
DISGUISED = [
    Hostile("plan-picture.csv", lambda: b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(9_000)),
    Hostile("plan-noise.txt", lambda: random.Random(2).randbytes(100_000)),
    Hostile("plan-noise.pdf", lambda: random.Random(3).randbytes(100_000)),
    Hostile("plan-noise.docx", lambda: random.Random(4).randbytes(100_000)),
    Hostile("plan-noise.xlsx", lambda: b"PK\x03\x04" + random.Random(5).randbytes(100_000)),
    Hostile("plan-noise.html", lambda: random.Random(6).randbytes(100_000)),
    Hostile("plan-noise.md", lambda: random.Random(7).randbytes(100_000)),
    Hostile("plan-program.docx", lambda: b"\x7fELF" + bytes(5000)),
    Hostile("plan-pdf.txt", lambda: pdfs.pages(1, pdfs.text(3))),
    Hostile("plan-text.pdf", lambda: b"This is no PDF at all.\n"),
    Hostile("plan-text.xlsx", _CSV_PLAN.encode),
    Hostile("plan-page.docx", _HTML_PLAN.encode),
    Hostile("plan.jpeg", lambda: b"\xff\xd8\xff" + bytes(500)),
    Hostile("plan-\udcff\udcfe.txt", lambda: b"nothing\n"),
    Hostile("plan-bad\nname\x1b[31m.csv", lambda: b"nothing,here\n"),
]


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(path))


NO_FILES = [
    Hostile("plan-missing.docx", lambda _: None, made_at=True),
    Hostile("plan-folder.docx", lambda path: path.mkdir(), made_at=True),
    Hostile("plan-loop.txt", lambda path: path.symlink_to(path.name), made_at=True),
    Hostile("plan-dangling.pdf", lambda path: path.symlink_to("nowhere.pdf"), made_at=True),
    Hostile("plan-pipe.csv", os.mkfifo, made_at=True),
    Hostile("plan-pipe.pdf", os.mkfifo, made_at=True),
    Hostile("plan-zero.txt", lambda path: path.symlink_to("/dev/zero"), made_at=True),
    Hostile("plan-random.xlsx", lambda path: path.symlink_to("/dev/urandom"), made_at=True),
    Hostile("plan-terminal.txt", lambda path: path.symlink_to("/dev/tty"), made_at=True),
    Hostile("plan-socket.txt", _socket, made_at=True),
]
HOSTILE = (*WORKBOOKS, *WORD, *PDF, *PAGES, *TEXTS, *DISGUISED, *NO_FILES)
