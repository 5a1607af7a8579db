"""Word files made in a test, part by part, so that a test can write what no library would."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from loaders.document import Block, Document, Heading, Item, Paragraph, Table
from loaders.readers.docx import read

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = f"{_TYPE}.document.main+xml"


def docx(body: str, main: str = MAIN, relations: str = "", **parts: str) -> bytes:
    """Give the bytes of a Word file with this body; `parts` are styles, numbering, footnotes, header1 …"""
    kinds = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{name.rstrip("1")}+xml"/>' for name in parts
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{name.rstrip("1")}" Target="{name}.xml"/>'
        for n, name in enumerate(parts, 1)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>{kinds}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}{relations}'
        f"</Relationships>",
        **{f"word/{name}.xml": _root(name, content) for name, content in parts.items()},
    }
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    """Give a zip archive of texts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def _root(name: str, content: str) -> str:
    tag = {"header1": "hdr", "footer1": "ftr"}.get(name, name)
    return f"<w:{tag} {_NAMES}>{content}</w:{tag}>"


def p(text: str, properties: str = "") -> str:
    """Write a paragraph."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text)}</w:p>"


def r(text: str, look: str = "") -> str:
    """Write a run."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def tc(content: str, properties: str = "") -> str:
    """Write a cell; plain text becomes a paragraph."""
    inside = content if content.startswith("<") else p(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """Write a row; what is no cell yet becomes one."""
    made = "".join(cell if cell.startswith(("<w:tc", "<w:sdt")) else tc(cell) for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def tbl(*rows: str) -> str:
    """Write a table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def reading(body: str, **parts: str) -> Document:
    """Give what the reader makes of a Word file with this body."""
    return read(Path("plan.docx"), docx(body, **parts))


def shown(blocks: tuple[Block, ...]) -> list[str | list[tuple[str, ...]]]:
    """Give blocks in short: '# heading', '- point', text, and a table as its rows."""
    result: list[str | list[tuple[str, ...]]] = []
    for block in blocks:
        if isinstance(block, Table):
            result.append([row.cells for row in block.rows])
        elif isinstance(block, Heading):
            result.append(f"{'#' * block.level} {block.text}")
        elif isinstance(block, Item):
            result.append(f"{'  ' * block.depth}{block.marker} {block.text}")
        else:
            assert isinstance(block, Paragraph)
            result.append(block.text)
    return result
