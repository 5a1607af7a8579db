"""What is recognised, what finds nothing, and what stands in plans that no register claims."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from graphmodel.cli.app import build
from graphmodel.mentions import coverage, recognise
from graphmodel.mentions.coverage import Text
from graphmodel.records import Plan
from graphmodel.registers import Agency, Programme, Registers, Topic, Wording
from tests.build import action, plan

PATROL = Topic("patrol", "Patrols", "work", phrases=("patrol", "walk * beat"))
KNIVES = Topic("knives", "Knives", "harm", phrases=("knives", "dagger"))
GRIP = Programme("grip", "Operation Grip", "operation", wordings=(Wording("Operation Grip"),))
REGISTERS = Registers(
    digest="coverage",
    agencies=(Agency("moss", "Moss Lane Trust", "voluntary"),),
    programmes=(GRIP,),
    concepts=(PATROL, KNIVES),
)
NORTH = plan("north", action("Patrols under Operation Grip"), action("Greenhouses for knives, as Moss Lane Trust asks"))
SOUTH = plan("south", action("More greenhouses with the Silver Lantern Scheme"), action("Operation Heron patrols"))


def read(*plans: Plan) -> list[Text]:
    return list(coverage.texts(recognise(each, REGISTERS) for each in plans))


def test_a_concept_is_told_with_its_words_and_places() -> None:
    found = {one.id: one for one in coverage.concepts(read(NORTH, SOUTH), REGISTERS.concepts)}

    assert (found["patrol"].actions, found["patrol"].plans) == (2, ("north", "south"))
    assert found["patrol"].where == ("north:1", "south:2")
    assert found["knives"].words == ("knives",)


def test_the_share_of_actions_with_a_facet_is_told() -> None:
    assert coverage.shares(read(NORTH, SOUTH), REGISTERS.concepts) == {"harm": 0.25, "work": 0.5}


def test_a_phrase_that_finds_nothing_is_named() -> None:
    assert coverage.unused(read(NORTH), REGISTERS.concepts) == [("knives", "dagger")]


def test_words_of_several_actions_that_no_concept_claims_are_named() -> None:
    assert [one.name for one in coverage.unclaimed(read(NORTH, SOUTH), REGISTERS.concepts)] == ["greenhouses"]


def test_what_looks_like_a_programme_and_is_in_no_register_is_named() -> None:
    more = plan("west", action("Pay for the Silver Lantern Scheme in parks"))

    assert {one.name for one in coverage.unknown(read(NORTH, SOUTH, more), REGISTERS)} == {
        "Operation Heron",
        "Silver Lantern Scheme",
    }


def test_programmes_are_told_those_never_named_last() -> None:
    more = Programme("lamp", "Lamp", "scheme")

    assert [(one.id, one.actions) for one in coverage.programmes(read(NORTH), (more, GRIP))] == [
        ("grip", 1),
        ("lamp", 0),
    ]


def test_the_commands_read_files() -> None:
    def rows(*words: str) -> list[dict[str, object]]:
        found = CliRunner().invoke(build(), [*words, "examples/thornmouth-2025-26.txt", "--format", "json"])
        assert found.exit_code == 0, found.output
        listed: list[dict[str, object]] = json.loads(found.stdout)["rows"]
        return listed

    assert any(row["actions"] for row in rows("concepts", "--facet", "work"))
    assert all(row["id"] is None for row in rows("concepts", "--unclaimed"))
    assert rows("concepts", "--unused")
    assert rows("programmes")
