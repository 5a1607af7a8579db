"""Plans that nobody has taught the program, in the styles councils use: each is read as a careful reader would."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.cli.assembly import read_plan, registers
from graphmodel.registers import Registers
from tests.styles import columns, forms, harder, pages, published, sheets
from tests.styles.label import score
from tests.styles.style import Style
from tests.styles.write import write

STYLES = [*forms.STYLES, *columns.STYLES, *pages.STYLES, *sheets.STYLES, *harder.STYLES, *published.STYLES]
_CASES = [pytest.param(style, suffix, id=style.name + suffix) for style in STYLES for suffix in style.formats]
_BAR = 0.9


@pytest.fixture(scope="module")
def known() -> Registers:
    return registers()


@pytest.mark.parametrize(("style", "suffix"), _CASES)
def test_a_plan_in_this_style_is_read(style: Style, suffix: str, known: Registers, tmp_path: Path) -> None:
    if suffix == ".pdf":
        pytest.importorskip("reportlab")
    path = write(tmp_path / f"{style.name}{suffix}", style.parts)

    fields, wrong = score(read_plan(path, known), style.labels)

    assert sum(fields.values()) / len(fields) >= _BAR, "\n".join(wrong)
