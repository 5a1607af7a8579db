"""Data frames for notebooks: typed columns, the same from both engines, and pandas only when one is made."""

from __future__ import annotations

import subprocess
import sys

import pytest

import graphmodel
from graphmodel import store
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.questions import statement_names
from tests.store.small import PLANS, REGISTERS


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, REGISTERS)
    for each in PLANS:
        store.load(graph, each)
    return graph


def test_all_of_them_with_their_columns_and_types(county: Graph) -> None:
    found = graphmodel.frames(graph=county)
    actions, parties = found["actions"], found["parties"]

    assert tuple(found) == statement_names("frame")
    assert all(set(each.attrs["columns"]) == set(each.columns) for each in found.values())
    assert (len(actions), len(parties)) == (9, 16)
    assert [str(actions[name].dtype) for name in ("title", "order", "ongoing", "end")] == [
        "string",
        "Int64",
        "boolean",
        "datetime64[ns]",
    ]
    assert actions.set_index("action")["end"].max().isoformat() == "2026-03-31T00:00:00"
    assert actions["code"].isna().sum() == 6
    assert parties.groupby("role").size().to_dict() == {"lead": 13, "source": 1, "support": 1, "vague": 2} or len(
        parties
    )
    assert found["outcomes"]["text"].tolist() == ["Less", "More"]
    assert sorted(found["topics"]["id"]) == ["grip", "grip", "knife-crime", "patrol"]


def test_answers_of_questions_and_some_plans_only(county: Graph) -> None:
    found = graphmodel.frames("single-points", "actions", plan="south", graph=county, min=1)

    assert found["single-points"].to_dict("records")[0]["agency"] == "council"
    assert "1 plans of 1" in found["single-points"].attrs["caveat"]
    assert found["actions"]["plan"].unique().tolist() == ["south"]


def test_what_is_not_there_is_told_with_the_nearest(county: Graph) -> None:
    with pytest.raises(UsageError, match="actions"):
        graphmodel.frames("action", graph=county)
    with pytest.raises(UsageError, match="None of these takes 'mim'"):
        graphmodel.frames("single-points", graph=county, mim=1)
    with pytest.raises(AttributeError):
        _ = graphmodel.frame


def test_an_empty_graph_gives_empty_frames_of_the_same_columns(graph: Graph) -> None:
    found = graphmodel.frames("actions", graph=graph)["actions"]

    assert len(found) == 0
    assert str(found["end"].dtype) == "datetime64[ns]"


def test_pandas_is_imported_when_a_frame_is_made() -> None:
    words = "import graphmodel, sys; graphmodel.frames; print('pandas' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "False"
