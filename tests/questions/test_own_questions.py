"""A user's own questions: of the same form, checked as ours are, and never more than reading."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from graphmodel import store
from graphmodel.cli.app import build
from graphmodel.engine import Graph
from graphmodel.errors import DatabaseRefused, RegisterError, UsageError
from graphmodel.questions import ask, catalogue, question
from tests.store.small import NORTH, REGISTERS

WHOLE = """// Which actions speak of $words? Let us CREATE none.
// parameters:
//   plan: plans = all — ids of the plans to read
//   word: text = Train — the word that is looked for
// columns:
//   plan: text — file stem of the plan
//   title: text — title of the action
// counts: loaded, actions
// total: actions
// caveat: {loaded} A word is only a word.
MATCH (p:Plan)-[:CONTAINS]->(a:Action) /* nor SET
anything */
WHERE a.title CONTAINS $word AND a.title <> 'DELETE it' AND ($plan IS NULL OR p.id IN $plan)
RETURN a.plan AS plan, a.title AS title
ORDER BY plan, title
"""
SPARE = "// What is loaded?\n// columns:\n//   n: int — how many\nMATCH (n) RETURN count(n) AS n\n"


def written(folder: Path, text: str, name: str = "mine") -> Path:
    (folder / f"{name}.cypher").write_text(text, encoding="utf-8")
    return folder


def test_they_are_asked_as_ours_are(graph: Graph, tmp_path: Path) -> None:
    store.prepare(graph, REGISTERS)
    store.load(graph, NORTH)
    written(tmp_path, WHOLE)
    written(tmp_path, SPARE, "spare")
    answer = ask(graph, question("mine", tmp_path), {"word": "T"})

    assert [row["title"] for row in answer.rows] == ["Talk", "Train"]
    assert (answer.total, answer.caveat.endswith("does not mean not done. A word is only a word.")) == (4, True)
    assert len(catalogue(tmp_path)) == len(catalogue()) + 2
    assert ask(graph, question("spare", tmp_path)).total == 1
    assert question("leads", tmp_path).name == "leads"


@pytest.mark.parametrize(
    ("spoiled", "line", "words"),
    [
        (WHOLE.replace("RETURN", "SET a.title = 'x' RETURN"), 14, "'SET' does more"),
        (WHOLE.replace("RETURN", "CREATE (:Plan) RETURN"), 14, "'CREATE' does more"),
        (WHOLE.replace("RETURN", "DETACH DELETE a RETURN"), 14, "'DETACH' does more"),
        (WHOLE.replace("RETURN", "MERGE (p)-[:X]->(a) RETURN"), 14, "'MERGE' does more"),
        (WHOLE.replace("RETURN", "REMOVE a.title RETURN"), 14, "'REMOVE' does more"),
        (WHOLE.replace("MATCH (p", "LOAD  CSV FROM 'file:///etc/passwd' AS l MATCH (p"), 11, "'LOAD CSV' does more"),
        (WHOLE.replace("MATCH (p", "CALL apoc.load.json('x') YIELD v MATCH (p"), 11, "'CALL apoc.load.json' does more"),
        (WHOLE.replace("MATCH (p", "DROP CONSTRAINT plan_id MATCH (p"), 11, "'DROP' does more"),
        (WHOLE.replace("$word AND", "$wort AND"), 13, "$wort is used and not declared"),
        (WHOLE.partition("\n")[2], 1, "in plain words"),
        (WHOLE.replace("//   plan: text — file stem of the plan\n", "//   plan — file stem\n"), 6, "a column is"),
        ("// What is it?\nMATCH (n) RETURN n.id AS id\n", 1, "the columns are not said"),
        ("// What is it?\n// columns:\n//   id: text — id\n", 3, "there is no query"),
        (WHOLE.replace("loaded, actions", "loaded, acts"), 8, "there is no count 'acts'"),
        (WHOLE.replace("total: actions", "total: acts"), 9, "no count gives the total 'acts'"),
        (WHOLE.replace("{loaded} A", "{loadet} A"), 10, "no count gives '{loadet}'"),
    ],
)
def test_one_that_is_not_whole_or_writes_is_refused_with_file_and_line(
    tmp_path: Path, spoiled: str, line: int, words: str
) -> None:
    with pytest.raises(RegisterError) as refused:
        question("mine", written(tmp_path, spoiled))

    assert f"mine.cypher, line {line}: " in str(refused.value)
    assert words in str(refused.value)


def test_what_is_no_text_and_what_is_taken_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.cypher").write_bytes(b"// What?\n// \xff\xfe\n")
    with pytest.raises(RegisterError, match="line 2: this is not UTF-8"):
        catalogue(tmp_path)
    (tmp_path / "mine.cypher").unlink()
    with pytest.raises(UsageError, match="There are no questions in"):
        catalogue(tmp_path)
    with pytest.raises(RegisterError, match="'leads' is a question of the program"):
        catalogue(written(tmp_path, SPARE, "leads"))


def test_a_column_that_does_not_come_back_is_told(graph: Graph, tmp_path: Path) -> None:
    store.prepare(graph, REGISTERS)
    folder = written(tmp_path, SPARE.replace("n: int — how many", "n: int — how many\n//   m: int — more"))

    with pytest.raises(RegisterError, match=r"mine\.cypher, line 4: the query returns no column 'm'"):
        ask(graph, question("mine", folder))


def test_what_hides_a_write_from_the_check_meets_the_engine(graph: Graph, tmp_path: Path) -> None:
    store.prepare(graph, REGISTERS)
    hidden = SPARE.replace("MATCH (n)", "MATCH (n) CALL { WITH n S\\u0045T n.x = 1 } WITH n")

    with pytest.raises(DatabaseRefused):
        ask(graph, question("mine", written(tmp_path, hidden)))


def test_the_command_lists_and_asks_them(tmp_path: Path, arcadedb_settings: object) -> None:
    folder = written(tmp_path, SPARE)
    listed = CliRunner().invoke(build(), ["ask", "--questions", str(folder)])
    wrong = CliRunner().invoke(build(), ["ask", "mime", "--questions", str(folder)])

    assert "Your own questions\n  mine" in listed.stdout
    assert isinstance(wrong.exception, UsageError)
    assert "Did you mean mine" in str(wrong.exception)
    told = CliRunner().invoke(
        build(),
        ["ask", "mine", "--questions", str(folder), "--format", "json", "--data", str(arcadedb_settings.data)],  # type: ignore[attr-defined]
    )
    assert json.loads(told.stdout)["name"] == "mine"


def test_the_one_that_comes_along_is_whole() -> None:
    folder = Path(__file__).parents[2] / "examples" / "questions"

    assert [each.name for each in catalogue(folder) if each.theirs] == ["busy-months"]
