"""Workbooks and Word files as zip archives: whole, and broken or hostile in one way each."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping

TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>{}</Types>'
)
RELATED = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINK = f'<Relationship Id="rId{{}}" Type="{_RELATION}/{{}}" Target="{{}}"/>'
_SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORD_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "application/vnd.openxmlformats-officedocument."


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """Give an archive with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def workbook(sheet: str | bytes, **more: bytes | str) -> bytes:
    """Give a workbook with one sheet of this XML."""
    kinds = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings")]
    types = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{_OFFICE}spreadsheetml.{kind}+xml"/>' for name, kind in kinds
    )
    named = '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>'
    book = f'<workbook xmlns="{_SHEET_NS}" xmlns:r="{_RELATION}">{named}</workbook>'
    links = _LINK.format(1, "worksheet", "worksheets/sheet1.xml") + _LINK.format(
        2, "sharedStrings", "sharedStrings.xml"
    )
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": TYPES.format(types),
        "_rels/.rels": RELATED.format(_LINK.format(1, "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": RELATED.format(links),
        "xl/sharedStrings.xml": f'<sst xmlns="{_SHEET_NS}"/>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    parts |= {name.replace("__", "/"): part for name, part in more.items()}
    return zipped(parts)


def sheet(rows: str, before: str = "", behind: str = "") -> str:
    """Give the XML of a sheet."""
    return f'{before}<worksheet xmlns="{_SHEET_NS}"><sheetData>{rows}</sheetData>{behind}</worksheet>'


def row(number: int, *cells: str) -> str:
    """Give the XML of a row of texts."""
    inner = "".join(
        f'<c r="{chr(65 + n)}{number}" t="inlineStr"><is><t>{text}</t></is></c>' for n, text in enumerate(cells)
    )
    return f'<row r="{number}">{inner}</row>'


PLAN_ROWS = (
    row(1, "Ref", "Action", "Lead", "Timescale", "Outcome")
    + row(2, "1.1", "Hold a street meeting each month", "Police", "March 2026", "People feel heard")
    + row(3, "1.2", "Light the path by the canal", "Council", "June 2026", "Fewer people avoid it")
)


def word(body: str | bytes, before: str = "") -> bytes:
    """Give a Word file with this body."""
    if isinstance(body, str):
        body = f'{before}<w:document xmlns:w="{_WORD_NS}"><w:body>{body}</w:body></w:document>'.encode()
    override = f'<Override PartName="/word/document.xml" ContentType="{_OFFICE}wordprocessingml.document.main+xml"/>'
    return zipped(
        {
            "[Content_Types].xml": TYPES.format(override),
            "_rels/.rels": RELATED.format(_LINK.format(1, "officeDocument", "word/document.xml")),
            "word/document.xml": body,
        }
    )


def paragraph(text: str) -> str:
    """Give the XML of a Word paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def lying(data: bytes, declared: int) -> bytes:
    """Give an archive whose parts all declare another size than they have."""
    changed = bytearray(data)
    for sign, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        found = changed.find(sign)
        while found >= 0:
            changed[found + at : found + at + 4] = struct.pack("<I", declared)
            found = changed.find(sign, found + 4)
    return bytes(changed)


def locked(data: bytes) -> bytes:
    """Give an archive whose parts say that they are encrypted."""
    changed = bytearray(data)
    for sign, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        found = changed.find(sign)
        while found >= 0:
            changed[found + at] |= 1
            found = changed.find(sign, found + 4)
    return bytes(changed)


def old_office(encrypted: bool) -> bytes:
    """Give the beginning of an OLE file, as old Office programs and encryption write it."""
    inside = "EncryptedPackage".encode("utf-16-le") if encrypted else "Workbook".encode("utf-16-le")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + inside + bytes(2000)


def entities(open_: str) -> str:
    """Give a document type that unfolds to a thousand million letters."""
    lines = [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return f'<!DOCTYPE {open_} [<!ENTITY a0 "aaaaaaaaaa">{"".join(lines)}]>'
