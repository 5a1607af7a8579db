"""PDF files that cannot be read, or not wholly: one line each that says what to do."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from graphmodel.errors import FileRefused
from loaders.readers.pdf import read
from tests.loaders.readers.pages import Pages, shown

TEXT = "The partnership meets four times a year."


def refusal(data: bytes) -> str:
    with pytest.raises(FileRefused) as caught:
        read(Path("plan.pdf"), data)
    return str(caught.value)


def with_stream(packed: bytes, dictionary: bytes) -> bytes:
    """Give a file of one page whose content is a packed stream."""
    content = (
        b"4 0 obj\n<< " + dictionary + b" /Length %d >>\nstream\n" % len(packed) + packed + b"\nendstream\nendobj\n"
    )
    head = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    pages = b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    page = b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"
    return head + pages + page + content + b"trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n"


def test_a_page_without_text_is_said_with_how_to_get_it() -> None:
    document = Pages().text(50, 100, TEXT).page().picture().page().picture().read()

    assert shown(document) == [TEXT]
    (finding,) = document.findings
    assert (finding.code, finding.severity) == ("no-text-layer", "warning")
    assert finding.message.startswith("Pages 2 to 3 are pictures without text.")
    assert "ocrmypdf" in finding.message
    assert finding.place is not None
    assert finding.place.page == 2


def test_a_file_of_pictures_is_refused_with_how_to_get_its_text() -> None:
    assert re.search(r"pictures of pages and no text.*ocrmypdf", refusal(Pages().picture().data()))


def test_a_file_without_anything_on_its_pages_is_refused() -> None:
    assert "no text" in refusal(Pages().page().data())


def test_a_file_locked_with_a_password_is_refused() -> None:
    data = Pages(password="secret").text(50, 100, TEXT).data()

    assert re.search(r"locked with a password\..*save a copy without", refusal(data))


def test_a_file_locked_against_changes_only_is_read() -> None:
    assert shown(Pages(owner="secret").text(50, 100, TEXT).read()) == [TEXT]


@pytest.mark.parametrize("kept", [0.02, 0.3, 0.6, 0.9])
def test_a_file_cut_off_is_read_or_refused_in_one_line(kept: float) -> None:
    data = Pages().text(50, 100, TEXT).page().text(50, 100, TEXT).data()
    said = ""
    try:
        said = " ".join(map(str, shown(read(Path("plan.pdf"), data[: int(kept * len(data))]))))
    except FileRefused as refused:
        said = str(refused)

    assert said
    assert "\n" not in said


def test_what_is_no_pdf_is_refused() -> None:
    assert "is no PDF file" in refusal(b"Town Safety Plan\n" * 100)


def test_a_file_of_thousands_of_pages_is_refused() -> None:
    pages = Pages()
    for _ in range(1_100):
        pages.page()

    assert re.search(r"1,100 pages\. Up to 1,000 are read", refusal(pages.data()))


def test_a_page_that_unpacks_to_far_more_than_its_size_is_refused() -> None:
    bomb = zlib.compress(b" " * (80 * 2**20), 9)

    assert "unpacks to more than" in refusal(with_stream(bomb, b"/Filter /FlateDecode"))


def test_data_packed_twice_is_refused() -> None:
    bomb = zlib.compress(zlib.compress(b" " * (80 * 2**20), 9), 9)

    assert "packed twice" in refusal(with_stream(bomb, b"/Filter [/FlateDecode /FlateDecode]"))


def test_a_page_list_that_contains_itself_ends() -> None:
    data = with_stream(zlib.compress(b""), b"/Filter /FlateDecode").replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]")

    assert "no text" in refusal(data)
