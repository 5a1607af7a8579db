"""From a PDF's pages to a document, in named stages: sheets, tables, furniture, columns, texts, what pages parted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphmodel.errors import FileRefused
from graphmodel.records import Place, Source
from loaders.document import Block, Document, Heading, Item, Paragraph, Row, Table
from loaders.guard import sha256
from loaders.readers.opening import beginning
from loaders.readers.pdf.aligned import Flow, flows
from loaders.readers.pdf.bodies import continued, headed_table, rows_above, settle
from loaders.readers.pdf.cells import Cell, Piece
from loaders.readers.pdf.edges import mark
from loaders.readers.pdf.findings import OCR, findings_of
from loaders.readers.pdf.furniture import gone, without_furniture
from loaders.readers.pdf.gaps import Gap
from loaders.readers.pdf.grids import ruled
from loaders.readers.pdf.headed import heads_at
from loaders.readers.pdf.hyphens import Vocabulary
from loaders.readers.pdf.joining import Whole, wholes, with_lists
from loaders.readers.pdf.lines import Line, lines_of
from loaders.readers.pdf.opening import opened
from loaders.readers.pdf.panels import panels
from loaders.readers.pdf.prose import Look, Text, texts_of
from loaders.readers.pdf.sheet import Sheet, sheet_of
from loaders.readers.pdf.tight import HeadKey

_MOST_GLYPHS = 2_000_000


def read(path: Path, data: bytes) -> Document:
    """Give the PDF as a document; pages without text are said, a file of nothing but such pages is refused."""
    sheets = [part for sheet in _sheets(path, data) for part in panels(sheet)]
    if not any(sheet.words for sheet in sheets):
        pictures = any(sheet.pictures for sheet in sheets)
        raise FileRefused(f"{path} holds {'pictures of pages and ' if pictures else ''}no text", f"{OCR}.")
    grids = [ruled(sheet, sheet.words) for sheet in sheets]
    pages = [(sheet, lines_of(words)) for sheet, (_, words) in zip(sheets, grids, strict=True)]
    for sheet, lines in pages:
        mark(lines, sheet.rules)
    kept = without_furniture(pages)
    parts = list(_parts(sheets, [pieces for pieces, _ in grids], kept))
    look = Look.of((part for _, part in parts if isinstance(part, Flow)), _cell_size(parts))
    blocks = with_lists(wholes(_texts(parts, look)))
    vocabulary = Vocabulary.of((word.text for sheet in sheets for word in sheet.words), _raw(parts, blocks))
    written = tuple(_Writer(path.name, vocabulary).blocks(blocks))
    source, findings = Source(path.name, sha256(data), "pdf"), tuple(findings_of(path.name, sheets))
    heads = (Paragraph(vocabulary.written(line.text), Place(path.name, page=page)) for page, line in gone(pages, kept))
    return Document(source, written, findings, tuple(heads))


def _sheets(path: Path, data: bytes) -> list[Sheet]:
    """Take every page apart, and let go of it."""
    sheets: list[Sheet] = []
    glyphs = 0
    with opened(path, data) as pdf:
        for page in pdf.pages:
            try:
                sheet = sheet_of(page)
            except Exception as error:  # a page's own content can be broken in any way
                where = f"{path}, page {page.page_number}"
                raise FileRefused(f"{where}: broken ({type(error).__name__})", "Print it to a new PDF.") from error
            page.close()
            sheets.append(sheet)
            glyphs += sheet.glyphs
            if glyphs > _MOST_GLYPHS:
                raise FileRefused(f"{path} is longer than any plan", "Save the plan's own pages as a PDF.")
    return sheets


def _parts(
    sheets: Sequence[Sheet], tables: Sequence[list[Piece]], kept: Sequence[list[Line]]
) -> Iterator[tuple[int, Flow | Piece]]:
    """Go through flows of lines and pieces of tables in reading order, with their page."""
    margins: dict[int, float] = {}
    for sheet, pieces, lines in zip(sheets, tables, kept, strict=True):
        width = round(sheet.width)
        margins[width] = max([margins.get(width, 0.0), *(line.x1 for line in lines), *(p.x1 - 6 for p in pieces)])
    before: Piece | None = None
    seen: dict[HeadKey, list[Gap]] = {}
    for sheet, pieces, lines in zip(sheets, tables, kept, strict=True):
        for part in _page(_Page(sheet, margins[round(sheet.width)], seen), pieces, lines, before):
            yield sheet.number, part
            before = part if isinstance(part, Piece) else None


@dataclass(frozen=True, slots=True)
class _Page:
    """A page, how far its lines can run, and what was found out about headers so far."""

    sheet: Sheet
    right: float
    seen: dict[HeadKey, list[Gap]]


def _page(page: _Page, pieces: list[Piece], lines: list[Line], before: Piece | None) -> Iterator[Flow | Piece]:
    """Go through a page from top to bottom: ruled tables, and what stands between them."""
    for piece in sorted(pieces, key=lambda p: p.top):
        above = [line for line in lines if line.base < piece.top + 2]
        lines = lines[len(above) :]
        yield from _between(above, page, before)
        yield piece
        before = None
    yield from _between(lines, page, before)


def _between(lines: list[Line], page: _Page, before: Piece | None) -> Iterator[Flow | Piece]:
    """Go through lines: tables known by their header, the rest by how it stands."""
    at = start = 0
    if before is not None and lines and not heads_at(lines, 0):
        going_on = continued(lines, before, page.sheet)
        if going_on:
            yield going_on[0]
            at = start = going_on[1]
    while at < len(lines):
        heads = heads_at(lines, at)
        if heads is None:
            at += 1
            continue
        settle(lines, at, heads, page.seen)
        above = rows_above(lines, start, at, heads)
        yield from flows(lines[start:above], page.sheet, page.right)
        piece, start = headed_table(lines, above, at, heads, page.sheet)
        yield piece
        at = start
    yield from flows(lines[start:], page.sheet, page.right)


def _cell_size(parts: Sequence[tuple[int, Flow | Piece]]) -> float:
    """Give the size of most cells' text, 0 where there are no tables."""
    sizes = Counter(cell.size for _, part in parts if isinstance(part, Piece) for row in part.rows for cell in row)
    del sizes[0.0]
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _texts(parts: Sequence[tuple[int, Flow | Piece]], look: Look) -> Iterator[Text | Piece]:
    for page, part in parts:
        if isinstance(part, Flow):
            yield from texts_of(part, look, page)
        else:
            yield part


def _raw(parts: Sequence[tuple[int, Flow | Piece]], blocks: Sequence[Text | Whole]) -> Iterator[str]:
    """Go through all texts before broken words are settled, those of repeated headers too."""
    yield from (block.text for block in blocks if isinstance(block, Text))
    for _, part in parts:
        if isinstance(part, Piece):
            yield from (cell.text for row in part.rows for cell in row)


class _Writer:
    """Writes blocks with their places: tables and rows are numbered, other blocks have their ordinal."""

    def __init__(self, file: str, vocabulary: Vocabulary) -> None:
        self.file, self.vocabulary = file, vocabulary
        self.tables = self.ordinal = 0

    def blocks(self, found: Sequence[Text | Whole]) -> Iterator[Block]:
        """Give the blocks as every reader gives them."""
        for block in found:
            self.ordinal += 1
            if isinstance(block, Whole):
                yield from self._table(block)
            elif text := self.vocabulary.written(block.text):
                yield self._text(block, text)

    def _text(self, block: Text, text: str) -> Block:
        place = Place(self.file, page=block.page, row=self.ordinal)
        if block.level:
            return Heading(text, block.level, place)
        if block.marker:
            return Item(text, place, block.marker)
        return Paragraph(text, place)

    def _table(self, whole: Whole) -> Iterator[Table]:
        self.tables += 1
        rows = tuple(
            self._row(cells, Place(self.file, page=page, table=self.tables, row=number))
            for number, (page, cells) in enumerate(whole.rows, 1)
        )
        if rows:
            yield Table(rows, rows[0].place)

    def _row(self, cells: Sequence[Cell], place: Place) -> Row:
        texts = tuple(self.vocabulary.written(cell.text) for cell in cells)
        if not any(cell.name for cell in cells):
            return Row(texts, place)
        return Row(texts, place, tuple(beginning(text, cell.name) for text, cell in zip(texts, cells, strict=True)))
