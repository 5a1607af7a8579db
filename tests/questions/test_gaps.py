"""Questions about what is missing, asked of small plans whose answers can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graphmodel import store
from graphmodel.engine import Graph
from tests.build import action, heading, plan
from tests.questions.test_accountable import asked, cells
from tests.store.small import REGISTERS

KNOWN = replace(REGISTERS, digest="gaps")
TIED = plan(
    "tied",
    action("Patrol", priority="Prevention", outcomes=("Less",), measures=("Ten fewer",)),
    action("Teach", priority="Prevention", outcomes=("More",)),
    action("Write"),
    partnership_id="csp-north",
    priorities=(heading("tied", "priority", "Prevention", 4), heading("tied", "priority", "Evidence", 2)),
)
UNTIED = plan("untied", action("Walk"), partnership_id="csp-south")


@pytest.fixture
def county(graph: Graph) -> Graph:
    store.prepare(graph, KNOWN)
    for each in (TIED, UNTIED):
        store.load(graph, each)
    return graph


def test_thin_priorities(county: Graph) -> None:
    answer = asked(county, "thin-priorities")

    assert cells(answer, "plan", "priority", "line", "actions", "share") == [
        ("tied", "Evidence", 2, 0, 0.0),
        ("tied", "Prevention", 4, 2, 0.67),
    ]
    assert answer.total == 2
    assert answer.caveat.endswith("Plans that tie no action to a priority: untied.")
    assert "tie no action" not in asked(county, "thin-priorities", plan="tied").caveat
