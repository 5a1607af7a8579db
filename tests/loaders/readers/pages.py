"""Small PDF files for the tests: words, rules and pictures set where a test wants them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

from loaders.document import Block, Document, Heading, Item, Table
from loaders.readers.pdf import read

WIDTH, HEIGHT = 595.0, 842.0


class Pages:
    """A PDF as it is drawn: y grows downwards from the top of the page."""

    def __init__(self, *, password: str | None = None, owner: str | None = None, rotated: int = 0) -> None:
        from reportlab.lib.pdfencrypt import StandardEncryption
        from reportlab.pdfgen.canvas import Canvas

        lock = StandardEncryption(password or "", owner or "owner") if password or owner else None
        self._stream = BytesIO()
        self.canvas: Any = Canvas(self._stream, pagesize=(WIDTH, HEIGHT), encrypt=lock)
        self._rotated = rotated
        self._turn()

    def _turn(self) -> None:
        if self._rotated:
            self.canvas.setPageRotation(self._rotated)

    def text(self, x: float, y: float, words: str, size: float = 10, *, bold: bool = False) -> Pages:
        """Set words on a line."""
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, HEIGHT - y, words)
        return self

    def lines(self, x: float, y: float, *lines: str, size: float = 10, step: float = 12) -> Pages:
        """Set lines below each other."""
        for number, line in enumerate(lines):
            self.text(x, y + number * step, line, size)
        return self

    def row(self, y: float, *cells: tuple[float, str], size: float = 10, bold: bool = False) -> Pages:
        """Set the cells of a row, each with its x; a line break in a cell begins a line below."""
        for x, cell in cells:
            for number, line in enumerate(cell.split("\n")):
                self.text(x, y + number * 1.2 * size, line, size, bold=bold)
        return self

    def rules(self, xs: tuple[float, ...], ys: tuple[float, ...]) -> Pages:
        """Draw a grid."""
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> Pages:
        """Draw a line."""
        self.canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)
        return self

    def field(self, x0: float, y0: float, x1: float, y1: float, grey: float = 0.8) -> Pages:
        """Fill a field with grey."""
        self.canvas.setFillGray(grey)
        self.canvas.rect(x0, HEIGHT - y1, x1 - x0, y1 - y0, stroke=0, fill=1)
        self.canvas.setFillGray(0)
        return self

    def dot(self, x: float, y: float) -> Pages:
        """Draw the round mark of a list."""
        self.canvas.circle(x, HEIGHT - y, 1.6, stroke=0, fill=1)
        return self

    def picture(self) -> Pages:
        """Fill the page with a picture, as a scanner does."""
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        self.canvas.drawImage(ImageReader(Image.new("L", (40, 60), 200)), 0, 0, WIDTH, HEIGHT)
        return self

    def sideways(self, x: float, y: float, words: str, degrees: float = 90) -> Pages:
        """Set words that run upwards, or at another angle."""
        self.canvas.saveState()
        self.canvas.translate(x, HEIGHT - y)
        self.canvas.rotate(degrees)
        self.canvas.setFont("Helvetica", 10)
        self.canvas.drawString(0, 0, words)
        self.canvas.restoreState()
        return self

    def page(self) -> Pages:
        """Begin the next page."""
        self.canvas.showPage()
        self._turn()
        return self

    def data(self) -> bytes:
        """Give the file."""
        self.canvas.save()
        return self._stream.getvalue()

    def read(self) -> Document:
        """Give what the reader makes of the file."""
        return read(Path("plan.pdf"), self.data())


def shown(document: Document) -> list[object]:
    """Give the blocks as a test compares them: '# heading', '- point', text, or a table's rows."""
    return [_shown(block) for block in document.blocks]


def _shown(block: Block) -> object:
    if isinstance(block, Table):
        return [row.cells for row in block.rows]
    mark = "# " if isinstance(block, Heading) else "- " if isinstance(block, Item) else ""
    return mark + block.text


def rows(document: Document) -> list[tuple[str, ...]]:
    """Give the rows of the only table."""
    (table,) = document.tables()
    return [row.cells for row in table.rows]
