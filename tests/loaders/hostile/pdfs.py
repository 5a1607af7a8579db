"""PDF files by hand: many pages, streams that unpack to much, trees that go round, and broken ones."""

from __future__ import annotations

import zlib
from collections.abc import Sequence


def pdf(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Give a PDF of these objects, numbered from 1; the first is its root."""
    out, offsets = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    tail = b"trailer << /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table) + tail


def stream(content: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    return b"<< /Length %d /Filter %b >>\nstream\n%b\nendstream" % (len(content), filters, content)


def pages(count: int, content: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    """Give a PDF whose pages all show the same content."""
    kids = b" ".join(b"%d 0 R" % n for n in range(5, 5 + count))
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    shown = b"/Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %b >>" % shown
    root, tree = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count %d /Kids [%b] >>" % (count, kids)
    return pdf([root, tree, stream(content, filters), font, *([page] * count)])


def text(lines: int) -> bytes:
    """Give the content of a page with lines of text."""
    shown = b"".join(
        b"BT /F1 9 Tf 50 %d Td (Line %d of a page that says nothing) Tj ET\n" % (800 - 12 * n, n) for n in range(lines)
    )
    return zlib.compress(shown)


def bomb(megabytes: int) -> bytes:
    """Give a PDF whose page unpacks to so much that no memory holds it."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"0 0 m " * 170_000) for _ in range(megabytes)) + packer.flush()
    return pages(1, packed)


def many_rules(count: int) -> bytes:
    """Give a PDF with so many lines on a page that every pair of them cannot be compared."""
    drawn = b"".join(b"%d %d m %d %d l S\n" % (n % 595, n % 842, (n * 7) % 595, (n * 3) % 842) for n in range(count))
    return pages(1, zlib.compress(drawn))


def round_tree() -> bytes:
    """Give a PDF whose page tree holds itself."""
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"])


def nested(depth: int) -> bytes:
    """Give a PDF with arrays inside arrays."""
    return pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R /Deep " + b"[" * depth + b"]" * depth + b" >>",
            b"<< /Type /Pages /Count 0 /Kids [] >>",
        ]
    )


def encrypted() -> bytes:
    """Give a PDF that asks for a password."""
    lock = b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <%b> /U <%b> >> /ID [<00> <00>]" % (
        b"11" * 32,
        b"22" * 32,
    )
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 0 /Kids [] >>"], lock)
