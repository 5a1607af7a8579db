"""Small whole files of every format, with slices cut out of them and others put in their place."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.loaders.hostile import archives as zips
from tests.loaders.hostile import pdfs

Change = tuple[float, int, bytes, int]
_PIECES = [b"", b"\x00", b"<", b">", b'"', b"/", b"-1", b"99999999", b"\xff\xfe", b"&amp;", b"<a>", b"</w:p>", b","]
_PIECES += [b'"\n"', b"]]", b"\t", b"\n\n", b"<w:tbl>", b"<table>", b"|"]
_CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.sampled_from(_PIECES), st.integers(1, 3)), max_size=4
)


def changed(data: bytes, changes: list[Change]) -> bytes:
    """Give bytes with the changes made, one after the other."""
    for where, length, piece, times in changes:
        at = int(where * len(data))
        data = data[:at] + piece * times + data[at + length :]
    return data


_TEXT = b"Kell plan 2026-27\n\nPriorities\n\n- One\n- Two\n\nRef\tAction\tLead\tBy\n1.1\tLight it\tPolice\tMay 2026\n"
_CSV = (
    b'Kell plan 2026-27,,,\n\nRef,Action,Lead,Timescale\n1.1,"Light, the path",Council,"June\n2026"\n1.2,Meet,Police\n'
)
_HTML = (
    b"<html><head><title>Plan</title></head><body><nav>Home</nav><h1>Kell plan</h1><ul><li>One<li>Two</ul><table>"
    b"<thead><tr><th>Ref<th>Action<th colspan=2>Lead</tr></thead>"
    b"<tr><td rowspan=2>1.1<td>Light it<td>Police<td>x</tr></table></body>"
)
_MARKDOWN = (
    b"# Kell plan\n\n* One\n* Two\n\n| Ref | Action | Lead |\n|---|:-:|---|\n"
    b"| 1.1 | Light *it* | Police<br>Fire |\n\n> said\n\n1. a\n2. b\n"
)
_SHEET = zips.sheet(zips.PLAN_ROWS, behind='<mergeCells><mergeCell ref="A5:C6"/></mergeCells>').encode()
_BODY = (
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    b'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Kell plan</w:t></w:r></w:p><w:tbl><w:tr>'
    b'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Action</w:t></w:r></w:p></w:tc>'
    b"<w:tc><w:p><w:ins><w:r><w:t>Lead</w:t></w:r></w:ins></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc>"
    b"<w:tc><w:p><w:r><w:t>Light it</w:t><w:br/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>"
)
_PAGE = (
    b"BT /F1 12 Tf 50 700 Td (Action) Tj 200 0 Td (Lead) Tj ET BT /F1 12 Tf 50 670 Td (Light it) Tj 200 0 Td (Fire) Tj"
    b" ET 40 690 m 400 690 l S 40 720 m 400 720 l S 40 660 m 400 660 l S 40 660 m 40 720 l S 400 660 m 400 720 l S"
)
_PLAIN = b"[]"  # no filter

TEXT = _CHANGES.map(lambda changes: changed(_TEXT, changes))
CSV = _CHANGES.map(lambda changes: changed(_CSV, changes))
HTML = _CHANGES.map(lambda changes: changed(_HTML, changes))
MARKDOWN = _CHANGES.map(lambda changes: changed(_MARKDOWN, changes))
WORKBOOK = _CHANGES.map(lambda changes: zips.workbook(changed(_SHEET, changes)))
WORKBOOK_BYTES = _CHANGES.map(lambda changes: changed(zips.workbook(_SHEET), changes))
WORD = _CHANGES.map(lambda changes: zips.word(changed(_BODY, changes)))
WORD_BYTES = _CHANGES.map(lambda changes: changed(zips.word(_BODY), changes))
PDF = _CHANGES.map(lambda changes: pdfs.pages(2, changed(_PAGE, changes), _PLAIN))
PDF_BYTES = _CHANGES.map(lambda changes: changed(pdfs.pages(2, _PAGE, _PLAIN), changes))
