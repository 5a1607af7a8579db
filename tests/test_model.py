"""The classes declare everything that the Cypher files speak of, and the constraints are theirs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphmodel.model import describe

ROOT = Path(__file__).parents[1] / "cypher"
FILES = sorted(path for path in ROOT.rglob("*.cypher") if path.parent.name != "schema")
DESCRIBED = describe()
LABELS = {label.name: {each.name for each in label.properties} for label in DESCRIBED.labels}
TIES: dict[str, set[str]] = {}
for _tie in DESCRIBED.relationships:
    TIES.setdefault(_tie.type, set()).update(each.name for each in _tie.properties)

NODE = re.compile(r"\(\s*(\w*)\s*:\s*([A-Z]\w*(?:\|[A-Z]\w*)*)")
TIE = re.compile(r"\[\s*(\w*)\s*:\s*([A-Z_]+(?:\|[A-Z_]+)*)")
PROPERTY = re.compile(r"\b([a-z]\w*)\.(\w+)\b")


def code(path: Path) -> str:
    text = re.sub(r"(?m)//.*$", "", path.read_text(encoding="utf-8"))
    return re.sub(r"'[^'\n]*'", "''", text)


def spoken(path: Path, pattern: re.Pattern[str]) -> dict[str, set[str]]:
    """Give the variables of a file with the labels or types that they are bound to."""
    found: dict[str, set[str]] = {}
    for variable, names in pattern.findall(code(path)):
        found.setdefault(variable, set()).update(names.split("|"))
    return found


def test_the_constraints_are_those_of_the_classes() -> None:
    text = (ROOT / "schema" / "constraints.cypher").read_text(encoding="utf-8")
    written = re.findall(
        r"(?m)^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE;$", text
    )
    declared = [
        (f"{label.name.lower()}_{p.name}", label.name, p.name)
        for label in DESCRIBED.labels
        for p in label.properties
        if p.key
    ]

    assert sorted(written) == sorted(declared)
    assert len(written) == text.count("CREATE ")


def test_everything_is_described() -> None:
    meanings = [each.meaning for each in DESCRIBED.labels] + [each.meaning for each in DESCRIBED.relationships]
    properties = [p for each in DESCRIBED.labels for p in each.properties]
    properties += [p for each in DESCRIBED.relationships for p in each.properties]

    assert all(meanings)
    assert [p for p in properties if not p.meaning] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_file_speaks_only_of_what_is_declared(path: Path) -> None:
    nodes, ties = spoken(path, NODE), spoken(path, TIE)

    assert set().union(*nodes.values()) <= LABELS.keys()
    assert set().union(*ties.values()) <= TIES.keys()
    for variable, name in PROPERTY.findall(code(path)):
        allowed = [LABELS[label] for label in nodes.get(variable, ())] + [
            TIES[type_] for type_ in ties.get(variable, ())
        ]
        assert not allowed or any(name in properties for properties in allowed), f"{variable}.{name}"


@pytest.mark.parametrize("path", sorted((ROOT / "write").glob("*.cypher")), ids=lambda path: path.stem)
def test_a_write_file_makes_things_of_one_label_at_most(path: Path) -> None:
    made = re.findall(r"(?:MERGE|CREATE) \(\w*:(\w+)", code(path))

    assert len(set(made)) <= 1
    assert "$(" not in code(path)
