"""Registers: read fast, laid over one another, and refused with file and line."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from graphmodel.errors import RegisterError
from graphmodel.registers import load_registers
from graphmodel.registers.reading import _loaded


def written(folder: Path, text: str) -> Path:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(RegisterError) as refused:
        load_registers([written(folder, text)])
    return str(refused.value)


def test_the_registers_of_the_program_are_sound() -> None:
    registers = load_registers()

    assert sum(one.tier != "county" for one in registers.partnerships) == 11
    assert {harm.id for harm in registers.harms} == {
        "aggravated-burglary",
        "assault",
        "child-exploitation",
        "domestic-abuse",
        "gun-crime",
        "homicide",
        "knife-crime",
        "rape",
        "robbery",
    }
    assert (len(registers.priorities), len(registers.principles)) == (4, 10)
    assert len({alias.id for alias in registers.aliases}) == len(registers.aliases)


def test_reading_all_of_them_is_quick() -> None:
    _loaded.cache_clear()
    begin = time.perf_counter()
    load_registers()

    assert time.perf_counter() - begin < 0.6  # 0.05 s on a free machine


def test_each_partnership_has_the_authorities_that_the_law_names() -> None:
    registers = load_registers()
    today = date(2024, 6, 1)
    held = {
        (seat.partnership, seat.authority)
        for seat in registers.authorities
        if (seat.start or today) <= today <= (seat.end or today)
    }
    preston = {authority for partnership, authority in held if partnership == "csp-preston"}
    blackpool = {authority for partnership, authority in held if partnership == "csp-blackpool"}

    assert preston == {"council", "county", "police", "fire", "probation", "health"}
    assert blackpool == {"council", "police", "fire", "probation", "health"}


def test_health_passes_from_trust_to_group_to_board() -> None:
    seats = [s for s in load_registers().authorities if (s.partnership, s.authority) == ("csp-preston", "health")]

    assert [s.agency for s in sorted(seats, key=lambda s: s.end or date.max)] == [
        "pct-central-lancashire",
        "gpccg",
        "icb",
    ]


def test_a_body_of_ones_own_is_added_and_one_of_ours_changed(tmp_path: Path) -> None:
    own = written(
        tmp_path,
        "agencies:\n- {id: lfrs, aliases: [Fire Folk], name: Lancashire Fire, kind: fire}\n"
        "- {id: harbour-trust, name: Harbour Trust, kind: voluntary, part_of: lfrs}\n",
    )
    registers = load_registers([own])
    names = {agency.id: agency.name for agency in registers.agencies}
    texts = {alias.text for alias in registers.aliases if alias.target == "lfrs"}

    assert names["lfrs"] == "Lancashire Fire"
    assert names["harbour-trust"] == "Harbour Trust"
    assert {"Fire Folk", "LFRS"} <= texts
    assert registers.digest != load_registers().digest


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    own = written(tmp_path, "agencies:\n- {id: a, name: Old Name, kind: police}\n")
    first = load_registers([own])
    own.write_text("agencies:\n- {id: a, name: A Rather New Name, kind: police}\n", encoding="utf-8")
    second = load_registers([own])

    assert [r.agencies[-1].name for r in (first, second)] == ["Old Name", "A Rather New Name"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("agencies:\n- {id: a, name: A, kind: police}\n- {id: b, nam: B}\n", 3, "unknown key 'nam'"),
        ("agencies:\n- id: a\n  name: A\n  kind: police\n  part_of: nobody\n", 5, "'nobody', which no register holds"),
        ("agencies:\n- id: a\n  kind: police\n", 2, "'name' is missing"),
        ("agencies:\n- {id: a, name: A, kind: x}\n- {id: a, name: B, kind: x}\n", 3, "twice"),
        ("agencies:\n- id: a\n  name: A\n  kind: x\n  until: last year\n", 5, "such as 2021-06-25"),
        (
            "agencies:\n- id: a\n  name: A\n  kind: x\n  aliases:\n  - {text: PCC, partnership: csp-nowhere}\n",
            6,
            "csp-now",
        ),
        (
            "agencies:\n- id: a\n  name: A\n  kind: x\n  aliases:\n  - {text: PCC, partnership: csp-preston}\n",
            6,
            "already",
        ),
        ("labels:\n- {id: a, name: A, kind: body}\n", 2, "no kind 'body'"),
        ("bodies: []\n", 1, "unknown key 'bodies'"),
        ("agencies:\n- [unclosed\n", 3, ""),
        ("just words\n", 1, "is no register"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    message = refusal(tmp_path, text)

    assert f"own.yaml, line {line}:" in message
    assert words in message


def test_a_register_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="cannot be read"):
        load_registers([tmp_path / "missing.yaml"])


CONCEPT = "concepts:\n- {{id: lamps, facet: work, name: Lamps, phrases: [{}], not_phrases: [{}]}}\n"


def test_a_phrase_that_stands_twice_is_refused_with_its_line(tmp_path: Path) -> None:
    told = refusal(tmp_path, CONCEPT.format("street lamp, lantern, Street lamp", ""))

    assert "line 2" in told
    assert "'Street lamp' stands here twice" in told


def test_an_exclusion_that_hides_nothing_is_refused_with_its_line(tmp_path: Path) -> None:
    assert "'lamb chop' hides nothing" in refusal(tmp_path, CONCEPT.format("lantern", "lamb chop"))
    load_registers([written(tmp_path, CONCEPT.format("lanterns", "magic lantern show"))])
