"""A question is a file; one that is not whole is refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import RegisterError, UsageError
from graphmodel.questions import catalogue, question, read_question, statement, statement_names

WHOLE = """// How many are there of a kind?
// who: Everyone.
// group: A first look
// parameters:
//   kind: text = plan — the kind that is counted
// columns:
//   many: int — how many there are
// counts: loaded
// total: many
// caveat: {loaded} And
//   more words.
MATCH (p:Plan {kind: $kind}) // not a $parameter
RETURN count(p) AS many
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "ask" / "many.cypher"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_says_what_it_asks_needs_and_gives(tmp_path: Path) -> None:
    found = read_question(written(tmp_path, WHOLE))

    assert (found.name, found.question, found.who) == ("many", "How many are there of a kind?", "Everyone.")
    assert [(p.name, p.type, p.default) for p in found.parameters] == [("kind", "text", "plan")]
    assert [(c.name, c.type, c.meaning) for c in found.columns] == [("many", "int", "how many there are")]
    assert (found.counts, found.total, found.caveat) == (("loaded",), "many", "{loaded} And more words.")
    assert found.cypher == WHOLE


@pytest.mark.parametrize(
    ("spoiled", "line", "words"),
    [
        (WHOLE.replace("// How many are there of a kind?\n", ""), 1, "in plain words"),
        (WHOLE.replace("$kind", "$sort"), 12, "$sort is used and not declared"),
        (WHOLE.replace("{kind: $kind}", ""), 5, "kind is declared and not used"),
        (WHOLE.replace("text = plan — the", "word = plan — the"), 5, "a parameter is"),
        (WHOLE.replace("many: int — how many there are", "many: int"), 7, "a column is"),
    ],
)
def test_a_file_that_is_not_whole_is_refused(tmp_path: Path, spoiled: str, line: int, words: str) -> None:
    with pytest.raises(RegisterError) as refused:
        read_question(written(tmp_path, spoiled))

    assert f"ask/many.cypher, line {line}: " in str(refused.value)
    assert words in str(refused.value)


def test_every_file_of_the_program_is_whole() -> None:
    for folder in ("write", "draw", "check"):
        for name in statement_names(folder):
            assert statement(folder, name)
    for each in catalogue():
        assert each.who, each.name
        assert each.group, each.name
        assert each.columns, each.name
        assert each.total, each.name
        assert "{loaded}" in each.caveat, each.name


def test_a_wrong_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="single-points"):
        question("single-point")
