"""The house's import rules, stated as data and read from the syntax tree; a broken one is named by file and line."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("graphmodel", "loaders", "viz")

# Which modules make up a part of the house; the longest name that fits decides.
PARTS = {
    "graphmodel": "package",
    "graphmodel.__main__": "cli",
    "graphmodel.records": "vocabulary",
    "graphmodel.conclusions": "vocabulary",
    "graphmodel.ids": "vocabulary",
    "graphmodel.errors": "vocabulary",
    "graphmodel.contract": "contract",
    "graphmodel.model": "model",
    "graphmodel.settings": "settings",
    "graphmodel.engine": "engine",
    "graphmodel.questions": "questions",
    "graphmodel.registers": "registers",
    "graphmodel.agencies": "knowledge",  # one workshop: words as written, and who or what is meant by them
    "graphmodel.mentions": "knowledge",
    "graphmodel.priorities": "knowledge",
    "graphmodel.overlap": "overlap",
    "graphmodel.judgements": "judgements",
    "graphmodel.store": "store",
    "graphmodel.exports": "exports",
    "graphmodel.history": "history",
    "graphmodel.cli": "cli",
    "loaders": "loaders",
    "viz": "viz",
}

# Rules 1 to 4: what a part may import of the house, besides itself. The command line brings all of them together.
MAY_IMPORT = {
    "package": {"exports"},  # `graphmodel.frames`, fetched when somebody asks for it
    "vocabulary": set[str](),
    "contract": {"vocabulary"},
    "model": set[str](),
    "settings": {"vocabulary"},
    "engine": {"package", "vocabulary", "settings"},
    "questions": {"package", "vocabulary", "engine"},
    "registers": {"package", "vocabulary"},
    "knowledge": {"package", "vocabulary", "registers", "questions", "engine"},
    "overlap": {"package", "vocabulary", "settings", "registers", "questions", "engine", "model"},
    "judgements": {"package", "vocabulary", "questions", "engine", "model"},
    "store": {"package", "vocabulary", "registers", "questions", "engine", "model"},
    "exports": {"package", "vocabulary", "settings", "questions", "engine"},
    "history": {"package", "vocabulary", "questions", "engine"},
    "loaders": {"package", "vocabulary"},
    "viz": {"package", "vocabulary"},
    "cli": set(PARTS.values()),
}

# Rule 1: what may be imported from outside by a part that is to know nobody; None is anything that rule 5 allows.
OUTSIDE: dict[str, set[str]] = {"package": set(), "vocabulary": set(), "contract": set(), "model": {"neomodel"}}

# Rule 5: where a library has its one home.
HOMES = {
    "neo4j": ("graphmodel.engine",),
    "arcadedb_embedded": ("graphmodel.engine",),
    "jpype": ("graphmodel.engine",),
    "neomodel": ("graphmodel.model",),
    "pyvis": ("viz.page",),
    "typer": ("graphmodel.cli",),
    "click": ("graphmodel.cli",),
    "rich": ("graphmodel.cli",),
    "pydantic": ("graphmodel.settings",),
    "pydantic_settings": ("graphmodel.settings",),
    "openpyxl": ("loaders.readers", "graphmodel.cli"),  # read there, answers written here
    "docx": ("loaders.readers",),
    "pdfplumber": ("loaders.readers",),
    "pypdf": ("loaders.readers",),
    "lxml": ("loaders.readers",),
    "bs4": ("loaders.readers",),
    "markdown_it": ("loaders.readers",),
}

# Rule 6: how Cypher looks when it stands in a Python string.
CYPHER = re.compile(
    r"\b(?:OPTIONAL\s+)?(?:MATCH|MERGE)\s*\(|\bCREATE\s*(?:\(|CONSTRAINT\b|INDEX\b)|\bDETACH\s+DELETE\b"
    r"|\bUNWIND\s+\S+\s+AS\b|\bRETURN\s+(?:\d|\w+\s*(?:\.|AS\b|,|LIMIT\b|$))|\bCALL\s+db\."
)

# The engine may ask whether anybody is there; it lies below the one reader of cypher/ and asks nothing of the graph.
HEARTBEAT = "RETURN 1"


def module_of(path: Path) -> str:
    """Give the dotted name of a file of the house."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def part_of(module: str) -> str | None:
    """Give the part of the house that a module belongs to; None for what lies outside."""
    names = [name for name in PARTS if module == name or (name != "graphmodel" and module.startswith(name + "."))]
    return PARTS[max(names, key=len)] if names else None


def imports(tree: ast.Module, path: Path) -> Iterator[tuple[int, str]]:
    """Give line and full name of all that a file imports, wherever in it, and by whichever form."""
    module = module_of(path)
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{source}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if called in ("import_module", "__import__"):
                yield node.lineno, str(node.args[0].value)


def strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give line and text of every string that is not a docstring, the fixed pieces of f-strings too."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.lineno, node.value


def broken_imports(tree: ast.Module, path: Path) -> Iterator[tuple[int, str]]:
    """Say which imports break rules 1 to 5."""
    module = module_of(path)
    part = part_of(module)
    if part is None:
        yield 1, f"rule 4: {module} is in no part of the house; name it in this test"
        return
    for line, name in imports(tree, path):
        top, other = name.split(".")[0], part_of(name)
        if other is not None and other not in MAY_IMPORT[part] | {part}:
            yield line, f"rules 1-4: {part} may not import {other} ({name})"
        if other is not None or top in sys.stdlib_module_names:
            continue
        if part in OUTSIDE and top not in OUTSIDE[part]:
            yield line, f"rule 1: {part} may not import {top}"
        homes = HOMES.get(top)
        if homes and not any(module == home or module.startswith(home + ".") for home in homes):
            yield line, f"rule 5: {top} is imported in {' and '.join(homes)} only"


def broken_words(tree: ast.Module, path: Path) -> Iterator[tuple[int, str]]:
    """Say which strings break rule 6 (Cypher in Python) and which calls break rule 8 (printing outside cli)."""
    for line, text in strings(tree):
        if text == HEARTBEAT and part_of(module_of(path)) == "engine":
            continue
        if found := CYPHER.search(text):
            yield line, f"rule 6: Cypher in a string: {found[0]!r}"
    if part_of(module_of(path)) != "cli":
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                yield node.lineno, "rule 8: printing is the command line's"


def broken(path: Path, source: str) -> list[str]:
    """Give every rule that a file breaks, as `file:line: rule`."""
    tree = ast.parse(source)
    said = [*broken_imports(tree, path), *broken_words(tree, path)]
    return [f"{path}:{line}: {words}" for line, words in sorted(said)]


def files(folders: Iterable[str]) -> list[Path]:
    """Give the Python files of the house, by their path in it."""
    return sorted(path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*.py"))


def test_the_house_keeps_its_import_rules() -> None:
    found = [line for path in files(PACKAGES) for line in broken(path, (ROOT / path).read_text(encoding="utf-8"))]

    assert found == []


def test_no_label_is_chosen_at_run_time() -> None:
    dynamic = re.compile(r":\s*\$\(|\[\s*\$\w+\s*\]\s*=")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted((ROOT / "cypher").rglob("*.cypher"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if not line.lstrip().startswith("//") and dynamic.search(line)
    ]

    assert found == []


@pytest.mark.parametrize(
    ("file", "source", "rule"),
    [
        ("graphmodel/records.py", "import yaml", "rule 1"),
        ("graphmodel/ids.py", "from graphmodel.records import Plan", None),
        ("graphmodel/records.py", "from graphmodel.model import Agency", "rules 1-4"),
        ("graphmodel/model/plans.py", "import pandas", "rule 1"),
        ("graphmodel/model/plans.py", "from graphmodel.records import Plan", "rules 1-4"),
        ("loaders/plan.py", "def read():\n    from graphmodel.store import load", "rules 1-4"),
        ("loaders/plan.py", "from graphmodel import engine", "rules 1-4"),
        ("loaders/plan.py", "import neo4j", "rule 5"),
        ("loaders/plan.py", "from .document import Block", None),
        ("loaders/plan.py", "from ..graphmodel.store import load", "rules 1-4"),
        ("loaders/tables/rows.py", "import openpyxl", "rule 5"),
        ("loaders/readers/xlsx.py", "import openpyxl", None),
        ("viz/views.py", "from pyvis.network import Network", "rule 5"),
        ("viz/page.py", "from pyvis.network import Network", None),
        ("viz/page.py", "import loaders.plan", "rules 1-4"),
        ("viz/page.py", "from importlib import import_module\nimport_module('neo4j')", "rule 5"),
        ("graphmodel/store/write.py", "from graphmodel.agencies import resolve", "rules 1-4"),
        ("graphmodel/store/write.py", "if TYPE_CHECKING:\n    from loaders.document import Document", "rules 1-4"),
        ("graphmodel/store/write.py", "q = 'MATCH (n) RETURN n'", "rule 6"),
        ("graphmodel/store/write.py", "q = f'MERGE (n:{label})'", "rule 6"),
        ("graphmodel/engine/probe.py", "q = 'RETURN 1'", None),
        ("graphmodel/store/probe.py", "q = 'RETURN 1'", "rule 6"),
        ("graphmodel/engine/probe.py", "q = 'CALL db.labels()'", "rule 6"),
        ("graphmodel/store/write.py", "def load():\n    '''MATCH (n) is what it does.'''", None),
        ("graphmodel/store/write.py", "words = 'A match (of two plans) is returned'", None),
        ("graphmodel/store/write.py", "print('loaded')", "rule 8"),
        ("graphmodel/cli/load.py", "print('loaded')\nimport loaders, viz, typer\nfrom graphmodel import store", None),
        ("graphmodel/drawer.py", "import re", "rule 4"),
    ],
)
def test_a_broken_rule_is_named(file: str, source: str, rule: str | None) -> None:
    found = broken(Path(file), source)

    if rule is None:
        assert found == []
    else:
        assert [line.split(": ")[1] for line in found] == [rule]
        assert found[0].startswith(file + ":")
