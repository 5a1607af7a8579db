"""Word files as files: templates, the strict form, pasted documents, broken, protected and hostile ones."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from graphmodel.errors import FileRefused
from loaders.readers.docx import read
from tests.loaders.readers.word import docx, p, reading, shown, tbl, tc, tr, zipped


def test_a_pasted_document_that_is_not_read_is_said() -> None:
    document = reading(p("Text.") + '<w:altChunk r:id="rId9"/>')

    assert [f.code for f in document.findings] == ["not-read"]


def test_relationships_that_lead_nowhere_do_no_harm() -> None:
    loose = '<Relationship Id="rId9" Type="http://x/image" Target="../NULL"/>'

    assert shown(read(Path("plan.docx"), docx(p("Text."), relations=loose)).blocks) == ["Text."]


def test_templates_and_files_with_macros_are_read() -> None:
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"

    assert shown(read(Path("plan.docm"), docx(p("Text."), main=kind)).blocks) == ["Text."]


def test_the_strict_form_of_the_format_is_read() -> None:
    files = {}
    with zipfile.ZipFile(io.BytesIO(docx(p("Text.")))) as archive:
        for name in archive.namelist():
            content = archive.read(name).decode()
            for family in ("wordprocessingml", "officeDocument"):
                content = content.replace(
                    f"http://schemas.openxmlformats.org/{family}/2006", f"http://purl.oclc.org/ooxml/{family}"
                )
            files[name] = content

    assert shown(read(Path("plan.docx"), zipped(files)).blocks) == ["Text."]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old Office file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (docx(p("Text."))[:-40], "cut short or broken"),
        (docx("<w:p><w:r>"), "broken"),
        (zipped({"[Content_Types].xml": "<Types/>"}), "not a Word document"),
        (zipped({"a.txt": "x"}), "without"),
        (docx(p("&x;")), "broken"),
        (b"%PDF-1.7", "PDF"),
    ],
)
def test_what_is_no_word_file_is_refused_with_a_remedy(data: bytes, says: str) -> None:
    with pytest.raises(FileRefused, match=says):
        read(Path("plan.docx"), data)


def test_entities_are_refused() -> None:
    files = {"[Content_Types].xml": "<Types/>", "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}

    with pytest.raises(FileRefused, match="entities"):
        read(Path("plan.docx"), zipped(files))


def test_tables_within_tables_without_end_are_refused_or_read() -> None:
    body = p("core")
    for _ in range(60):
        body = tbl(tr(tc(body + "<w:p/>"), "x"))

    with pytest.raises(FileRefused):
        reading(body)
