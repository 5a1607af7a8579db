"""How long files and functions are, and how many parameters they take: the walls that nothing may pass."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("graphmodel", "loaders", "viz", "tests", "benchmarks", "docs")
FILE, FUNCTION, PARAMETERS, COMMAND = 400, 50, 6, 15
DRAWERS = {"utils", "util", "helpers", "helper", "misc", "common"}


def python_files() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def commands(path: Path) -> set[str]:
    """Give the functions that typer calls: an option is a parameter there, so only their bodies are measured."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    made = [
        call for call in calls if isinstance(call.func, ast.Call) and ast.unparse(call.func.func).endswith(".command")
    ]
    given = {ast.unparse(call.args[0]) for call in made if call.args}
    decorated = {each.name for each in functions(path) if ".command" in "".join(map(ast.unparse, each.decorator_list))}
    return given | decorated


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[1:] if ast.get_docstring(function) and len(function.body) > 1 else function.body
    return (function.end_lineno or 0) - first[0].lineno + 1


def too_long(path: Path) -> Iterator[str]:
    name = path.relative_to(ROOT)
    lines = len(path.read_text(encoding="utf-8").splitlines())
    if lines > FILE:
        yield f"{name}: {lines} lines"
    called = commands(path)
    for function in functions(path):
        length = (function.end_lineno or 0) - function.lineno + 1
        arguments = function.args
        taken = [a.arg for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
        count = len([each for each in taken if each not in ("self", "cls")])
        where = f"{name}:{function.lineno}: {function.name}"
        if function.name in called:
            if body_lines(function) > COMMAND:
                yield f"{where}: the body of a command has {body_lines(function)} lines"
        elif length > FUNCTION:
            yield f"{where}: {length} lines"
        elif count > PARAMETERS and not function.name.startswith("test_"):
            yield f"{where}: {count} parameters"


def test_nothing_passes_the_walls() -> None:
    assert [line for path in python_files() for line in too_long(path)] == []


def test_there_are_no_drawers() -> None:
    names = [*python_files(), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_dir())]

    assert [str(path.relative_to(ROOT)) for path in names if path.stem in DRAWERS] == []
