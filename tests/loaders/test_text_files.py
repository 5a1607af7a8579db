"""Text files as they come: encodings, empty ones, ones that are something else."""

from __future__ import annotations

from pathlib import Path

import pytest

import loaders
from graphmodel.errors import FileRefused
from tests.loaders.read import codes, read, rows

PLAN = rows("Action | Lead | When", "Walk the estate – £50 a day | Police | Ongoing")


def test_a_byte_order_mark_is_no_text() -> None:
    assert read(b"\xef\xbb\xbf" + PLAN.encode()).actions[0].title.startswith("Walk")


def test_windows_text_is_read_and_said() -> None:
    plan = read(PLAN.encode("cp1252"))

    assert "– £50" in plan.actions[0].title
    assert "encoding" in codes(plan)


def test_utf_16_is_read_and_said() -> None:
    assert "encoding" in codes(read(PLAN.encode("utf-16")))


def test_text_decoded_twice_is_mended() -> None:
    plan = read(PLAN.replace("–", "–".encode().decode("cp1252")))

    assert "– £50" in plan.actions[0].title


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "archive"),
        (b"Action\x00Lead", "NUL"),
        (b"x" * 1_200_000, "characters in one line"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why) as refused:
        read(data)

    assert "\n" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.txt", tmp_path):
        with pytest.raises(FileRefused, match=str(path)):
            loaders.read(path)
