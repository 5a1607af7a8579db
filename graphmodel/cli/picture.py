"""The picture of an answer, written as a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.questions import Answer


def picture(graph: Graph, answer: Answer, path: Path | None) -> None:
    """Write the page of an answer, and print where it lies; things stand by their names, not their ids."""
    from graphmodel.cli.graph_rows import rows
    from graphmodel.cli.view import written
    from viz.views import Answered
    from viz.views import answer as page_of_answer

    columns = [(column.name, column.meaning) for column in answer.columns]
    names = {(row["kind"], row["id"]): row["name"] for row in rows(graph, "called")}
    given = Answered(answer.name, answer.question, columns, answer.rows, answer.total, answer.caveat, names)
    print(written(page_of_answer(given), path or Path(f"{answer.name}.html")))
