"""The pages under docs/ that the program can tell are what it tells today; the README names nothing that is gone."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", ["schema.md", "questions.md", "frames.md", "cli.md"])
def test_a_page_is_as_the_program_tells_it(generator: ModuleType, page: str) -> None:
    written = (ROOT / "docs" / page).read_text(encoding="utf-8")

    assert written == generator.PAGES[page](), "run `make docs`"


def markdown() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", markdown(), ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))

    assert [each for each in targets if "://" not in each and not (page.parent / each).exists()] == []


def test_the_readme_shows_commands_that_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = sorted(set(re.findall(r"(?m)^\$ graphmodel ([a-z]+)", text)))
    program = [sys.executable, "-m", "graphmodel"]

    assert named
    for command in named:
        told = subprocess.run([*program, command, "--help"], capture_output=True, text=True, check=False)
        assert told.returncode == 0, f"the README shows `graphmodel {command}`: {told.stderr}"
