"""The list of bodies and the command that prints it."""

from __future__ import annotations

import json
from pathlib import Path

import typer
from typer.testing import CliRunner

from graphmodel.agencies import resolve
from graphmodel.agencies.listing import bodies, uses
from graphmodel.cli import agencies, extract
from graphmodel.registers import load_registers
from tests.build import action, party, plan

PLAN = """Wyre Community Safety Partnership Plan 2024 to 2025

Code\tAction\tLead\tOutcome
1.1\tJoint patrols in the town centre\tPolice/ Harbour Trust\tFewer assaults
1.2\tLeaflets for landlords\tLancashire Constabulary\tMore reports
"""


def printed(*arguments: str) -> list[dict[str, object]]:
    app = typer.Typer()
    agencies.register(app)
    extract.register(app)  # a second command keeps the name of the first
    result = CliRunner().invoke(app, ["agencies", *arguments, "--format", "json"])
    assert result.exit_code == 0, result.output
    rows: list[dict[str, object]] = json.loads(result.stdout)
    return rows


def test_unresolved_bodies_come_first_and_a_body_is_one_row() -> None:
    registers = load_registers()
    made = plan("p", action("One", party("Police"), party("Zeta Trust")), action("Two", party("Lancashire Police")),
                partnership="Wyre CSP")  # fmt: skip
    found = bodies(uses([resolve(made, registers)]), registers)

    assert [(b.agency, b.leads, b.names, b.where) for b in found] == [
        (None, 1, ("Zeta Trust",), ("p:1",)),
        ("lancashire-constabulary", 2, ("Lancashire Police", "Police"), ("p:1", "p:2")),
    ]
    assert "Lancashire Police" in found[1].aliases


def test_the_command_works_from_files_without_a_database(tmp_path: Path) -> None:
    path = tmp_path / "wyre-2024-25.txt"
    path.write_text(PLAN, encoding="utf-8")
    rows = printed(str(path))

    assert [(row["agency"], row["leads"], row["where"]) for row in rows] == [
        (None, 1, ["wyre-2024-25:4"]),
        ("lancashire-constabulary", 2, ["wyre-2024-25:4", "wyre-2024-25:5"]),
    ]


def test_a_register_of_ones_own_is_taken_in(tmp_path: Path) -> None:
    path, own = tmp_path / "wyre-2024-25.txt", tmp_path / "own.yaml"
    path.write_text(PLAN, encoding="utf-8")
    own.write_text("agencies:\n- {id: harbour, name: Harbour Trust, kind: voluntary}\n", encoding="utf-8")
    rows = printed(str(path), "--register", str(own))

    assert [row["agency"] for row in rows] == ["harbour", "lancashire-constabulary"]
