"""`graphmodel load`, `ask` and `forget` as a person types them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.main import get_command
from typer.testing import CliRunner, Result

from graphmodel import store
from graphmodel.cli.app import build
from graphmodel.cli.completing import complete_name, complete_set
from graphmodel.engine import open_graph
from graphmodel.errors import GraphmodelError, UsageError
from graphmodel.questions import catalogue, question
from graphmodel.questions.catalogue import GROUPS
from graphmodel.settings import Settings
from tests.build import action, party, plan
from tests.store.small import REGISTERS

TABLE = "ID\tAction\tLead Agency\tOutcome\n1.1\t{title}\tPolice\tLess of it\n1.2\tTalk\tAll partners\tMore of it\n"


@pytest.fixture
def data(arcadedb_settings: Settings) -> Path:
    with open_graph(arcadedb_settings) as graph:
        graph.write(lambda tx: tx.run("MATCH (n) DETACH DELETE n"))
    return arcadedb_settings.data


@pytest.fixture
def filled(data: Path, arcadedb_settings: Settings) -> Path:
    with open_graph(arcadedb_settings) as graph:
        store.prepare(graph, REGISTERS)
        store.load(graph, plan("one", action('=HYPERLINK("x")', party("Police", "police")), partnership_id="csp-north"))
    return data


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("A Plan 2030\n\n" + TABLE.format(title="Patrol the town"), encoding="utf-8")
    (tmp_path / "b.txt").write_text("B Plan 2031\n\n" + TABLE.format(title="Patrol the village"), encoding="utf-8")
    return tmp_path


def run(data: Path, *words: object) -> Result:
    return CliRunner().invoke(build(), [*map(str, words), "--data", str(data)])


def rows(data: Path, *words: object) -> list[dict[str, object]]:
    told = run(data, "ask", *words, "--format", "json")
    assert told.exit_code == 0, told.output
    found: list[dict[str, object]] = json.loads(told.stdout)["rows"]
    return found


def test_load_ask_forget(data: Path, files: Path) -> None:
    first = run(data, "load", files)
    again = run(data, "load", files / "a.txt")
    (files / "a.txt").write_text("A Plan 2030\n\n" + TABLE.format(title="Patrol the harbour"), encoding="utf-8")
    dry = run(data, "load", "--dry-run", files / "a.txt")

    assert (first.exit_code, first.stdout.count(" new ")) == (0, 2)
    assert "unchanged" in again.stdout
    assert "would be changed: 0 new, 1 changed, 0 gone, 1 as they were" in dry.stdout
    assert "~ a: Patrol the harbour" in dry.stdout
    assert [row["plan"] for row in rows(data, "counts")] == ["a", "b"]
    assert [row["line"] for row in rows(data, "no-accountable-body", "--plan", "a")] == [5]
    assert run(data, "forget", "a").exit_code == 0
    assert [row["plan"] for row in rows(data, "counts")] == ["b"]


def test_a_bad_file_is_said_and_the_others_are_loaded(data: Path, files: Path) -> None:
    (files / "c.txt").write_bytes(b"")
    (files / "sub").mkdir()
    (files / "sub" / "a.txt").write_text((files / "b.txt").read_text(), encoding="utf-8")
    told = run(data, "load", files / "a.txt", files / "c.txt", files / "sub" / "a.txt", files / "b.txt")

    assert told.exit_code == 4
    assert "c.txt" in told.stderr
    assert "plan id 'a'" in told.stderr
    assert [row["plan"] for row in rows(data, "counts")] == ["a", "b"]


def test_the_table_says_question_share_and_caveat(filled: Path) -> None:
    told = run(filled, "ask", "leads", "--show-cypher")

    assert "Who leads what?" in told.stdout
    assert "1 of 1" in told.stdout
    assert "does not mean not done" in told.stdout
    assert ':param role => "lead";' in told.stdout
    assert " page " not in told.stdout.split("// ")[0]


def test_no_cell_is_a_formula(filled: Path, tmp_path: Path) -> None:
    told = run(filled, "ask", "leads", "--format", "csv")
    book = run(filled, "ask", "leads", "--format", "xlsx", "-o", tmp_path / "leads.xlsx")
    sheet = load_workbook(tmp_path / "leads.xlsx")["leads"]

    assert next(iter(csv.DictReader(io.StringIO(told.stdout))))["title"] == '\'=HYPERLINK("x")'
    assert "1 of 1. Read from the loaded plans only" in told.stderr
    assert book.exit_code == 0
    assert "f" not in {cell.data_type for line in sheet.iter_rows() for cell in line}


def test_the_names_are_listed_with_their_questions() -> None:
    told = CliRunner().invoke(build(), ["ask"])

    assert told.exit_code == 0
    assert "counts" in told.stdout
    assert "Which actions have no accountable body?" in told.stdout


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["single-point"], UsageError),
        (["counts", "--set", "plan"], UsageError),
        (["counts", "--set", "plam=x"], UsageError),
        (["counts", "--format", "xlsx"], UsageError),
        (["counts", "--format", "csv", "-o", "/nowhere/x.csv"], GraphmodelError),
        (["--all"], UsageError),
        (["counts", "--all", "-o", "x"], UsageError),
        (["--all", "-o", "x", "--set", "plam=one"], UsageError),
        (["--all", "-o", "/proc/nowhere"], GraphmodelError),
        (["leads", "--set", "role=leat"], UsageError),
    ],
)
def test_what_cannot_be_done_is_an_error_of_ours(filled: Path, words: list[str], error: type[Exception]) -> None:
    assert isinstance(run(filled, "ask", *words).exception, error)


def test_the_names_stand_under_their_headings_with_who_asks() -> None:
    told = CliRunner().invoke(build(), ["ask"]).stdout
    headings = [line for line in told.splitlines() if line and not line.startswith(" ")]

    assert headings == list(GROUPS)
    assert "Chairs: nobody can be asked how it goes." in told


def test_every_answer_goes_into_a_folder_and_a_workbook(filled: Path, tmp_path: Path) -> None:
    told = run(filled, "ask", "--all", "-o", tmp_path / "all", "--format", "csv", "--plan", "one")
    book = load_workbook(tmp_path / "all" / "answers.xlsx")
    names = [each.name for each in catalogue()]
    left_out = [line.split()[0] for line in told.stderr.splitlines() if " is left out: " in line]

    assert told.exit_code == 0
    assert set(left_out) <= {each.name for each in catalogue() if any(p.default == "lvrn" for p in each.parameters)} | {
        "same-kind",
        "plan-changes",
    }
    written = sorted({*names} - {*left_out})
    assert sorted(path.stem for path in (tmp_path / "all").glob("*.csv")) == written
    assert sorted(book.sheetnames[1:]) == sorted(name[:31] for name in written)
    assert book["Contents"]["A2"].hyperlink.location == f"'{book.sheetnames[1]}'!A1"
    assert book["leads"]["C2"].value == '\'=HYPERLINK("x")'


def test_json_is_what_all_writes_when_nothing_is_said(filled: Path, tmp_path: Path) -> None:
    run(filled, "ask", "--all", "-o", tmp_path)

    assert json.loads((tmp_path / "leads.json").read_text(encoding="utf-8"))["total"] == 1


def test_an_empty_graph_says_what_to_load(data: Path) -> None:
    told = run(data, "ask", "leads")
    with_default = run(data, "ask", "what-if-withdrawn")

    assert told.exit_code == with_default.exit_code == 0
    assert "Nothing is loaded yet: load plans first" in told.stdout
    assert "Nothing is loaded yet: load plans first" in with_default.stdout


@pytest.mark.parametrize(
    ("name", "typed", "offered"),
    [
        ("same-kind", "wo", "work="),
        ("same-kind", "work=inf", "work=information-sharing"),
        ("leads", "role=", "role=support"),
        ("leads", "agency=lv", "agency=lvrn"),
        ("no-accountable-body", "any=t", "any=true"),
        ("same-cohort", "setting=cu", "setting=custody"),
    ],
)
def test_the_shell_completes_names_and_values(name: str, typed: str, offered: str) -> None:
    command = get_command(build()).commands["ask"]  # type: ignore[attr-defined]
    context = command.make_context("ask", [name], resilient_parsing=True)

    assert ("same-kind", question("same-kind").question) in complete_name("same-k")
    assert offered in [word for word, _ in complete_set(context, typed)]
    assert complete_set(command.make_context("ask", ["nonsense"], resilient_parsing=True), typed) == []


def test_a_shell_is_offered_the_parameters_of_the_question_before_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", "graphmodel ask same-kind --set wo")
    monkeypatch.setenv("_GRAPHMODEL_COMPLETE", "complete_zsh")
    told = CliRunner().invoke(build(), [], prog_name="graphmodel", complete_var="_GRAPHMODEL_COMPLETE")

    assert "work=" in told.stdout


@pytest.mark.parametrize("name", ["police", "Police", "POLICE"])
def test_a_body_may_be_named_as_people_name_it(filled: Path, name: str) -> None:
    told = run(filled, "ask", "leads", "--set", f"agency={name}", "--format", "json")

    assert [row["agency"] for row in json.loads(told.stdout)["rows"]] == ["police"]
    assert ("is police here" in told.stderr) == (name != "police")


def test_a_name_that_is_nobodys_offers_the_nearest(filled: Path) -> None:
    assert "Did you mean police" in str(run(filled, "ask", "leads", "--set", "agency=polce").exception)
