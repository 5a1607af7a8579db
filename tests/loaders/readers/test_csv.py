"""Separated values: each file a small one, named after what it taught."""

from __future__ import annotations

import pytest

from graphmodel.errors import FileRefused
from graphmodel.records import Plan
from tests.loaders.read import codes
from tests.loaders.read import read as read_named

LINES = (
    "Ref,Action,Lead,Timescale,Outcome\n"
    '1.1,"Light the path, by the canal",Council,June 2026,"• Fewer fears\n• More walks"\n'
    "1.2,Hold a street meeting,Police,March 2026,People feel heard\n"
)


def read(text: str | bytes, name: str = "plan.csv") -> Plan:
    return read_named(text, name)


def test_quoted_commas_and_line_breaks_stay_in_their_cell() -> None:
    first, second = read(LINES).actions

    assert (first.title, first.outcomes) == ("Light the path, by the canal", ("Fewer fears", "More walks"))
    assert second.place.row == 3


def test_commas_and_utf_8_are_nothing_to_say() -> None:
    assert not {"separator", "encoding"} & set(codes(read(LINES)))


@pytest.mark.parametrize(("mark", "name"), [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")])
def test_another_separator_is_found_out_and_said(mark: str, name: str) -> None:
    plan = read(f"Ref{mark}Action{mark}Lead\n1.1{mark}Light the path, by the canal, at night{mark}Council, Police\n")

    assert plan.actions[0].title == "Light the path, by the canal, at night"
    assert name in next(f.message for f in plan.findings if f.code == "separator")


def test_a_first_line_may_name_the_separator() -> None:
    plan = read("sep=;\r\nRef;Action;Lead\r\n1.1;Light the path;Council\r\n")

    assert (plan.actions[0].lead_cell, plan.actions[0].place.row) == ("Council", 3)


def test_another_encoding_is_said() -> None:
    plan = read("Action;Lead;When\nWalk the estate – £50 a day;Police;Ongoing\n".encode("cp1252"))

    assert plan.actions[0].title == "Walk the estate – £50 a day"
    assert "encoding" in codes(plan)


def test_what_a_spreadsheet_saves_as_unicode_text_is_read() -> None:
    assert len(read(LINES.replace(",", "\t").encode("utf-16"), "plan.tsv").actions) == 2


def test_a_byte_order_mark_is_no_part_of_the_header() -> None:
    assert read(b"\xef\xbb\xbf" + LINES.encode()).actions[0].code == "1.1"


def test_title_lines_above_the_header_are_text_even_when_filled_up_with_commas() -> None:
    plan = read(f"Kell Community Safety Partnership Plan 2026-27,,,,\n,,,,\n{LINES}")

    assert (plan.plan.title, len(plan.actions)) == ("Kell Community Safety Partnership Plan 2026-27", 2)


def test_ragged_rows_are_read_and_those_too_long_are_said() -> None:
    plan = read("Ref,Action,Lead\n1.1,Light the path\n1.2,Meet, greet and eat,Police\n")

    assert len(plan.actions) == 2
    assert [f.place.row for f in plan.findings if f.code == "too-many-cells" and f.place] == [3]


def test_a_quotation_mark_that_is_never_closed_takes_no_other_row_with_it() -> None:
    plan = read('Ref,Action,Lead\n1.1,"Light the path,Council\n1.2,Hold a meeting,Police\n')

    assert [a.code for a in plan.actions] == ["1.1", "1.2"]
    assert "quotation-marks" in codes(plan)


def test_a_quotation_mark_out_of_place_is_said() -> None:
    plan = read('Ref,Action,Lead\n1.1,"Safer" streets for all,Council\n')

    assert plan.actions[0].title == "Safer streets for all"
    assert "quotation-marks" in codes(plan)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"Action,\x00Lead\n", "NUL"),
        (b"\x89PNG\r\n\x1a\n,,", "picture"),
        (b"PK\x03\x04,,", "archive"),
        (b"a," * 700_000, "characters in one line"),
        (b"\n" * 3 + b"x\n" * 100_001, "lines"),
        (b'"' * 300_001, "field limit"),
    ],
)
def test_what_is_no_table_of_text_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read(data)
