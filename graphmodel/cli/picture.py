"""The picture of an answer, written as a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphmodel.questions import Answer


def picture(answer: Answer, path: Path | None) -> None:
    """Write the page of an answer, and print where it lies."""
    from graphmodel.cli.view import written
    from viz.views import Answered
    from viz.views import answer as page_of_answer

    columns = [(column.name, column.meaning) for column in answer.columns]
    given = Answered(answer.name, answer.question, columns, answer.rows, answer.total, answer.caveat)
    print(written(page_of_answer(given), path or Path(f"{answer.name}.html")))
