"""A plan as rows for the write files: plain dictionaries, nothing in them that is missing."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from graphmodel.records import Plan
from graphmodel.store.actions import action_row, outcome_rows, tie_rows
from graphmodel.store.cells import Row, json_text
from graphmodel.store.conclusions import conclusion_rows, groups_reported_to, listed_rows
from graphmodel.store.facts import fact_rows
from graphmodel.store.headings import (
    commitment_rows,
    heading_rows,
    locality_rows,
    partnership_of,
    partnership_rows,
    passage_rows,
    plan_row,
    term_rows,
)
from graphmodel.store.mentions import mention_rows
from graphmodel.store.parties import party_rows

# Labels of the nodes that are in the graph because one plan says so, with the write files' names for them.
NODES = {
    "Action": "actions",
    "Outcome": "outcomes",
    "Priority": "priorities",
    "Principle": "principles",
    "Commitment": "commitments",
    "Passage": "passages",
    "Term": "terms",
    "Gap": "gaps",
    "Locality": "localities",
}


@dataclass(slots=True)
class PlanRows:
    """The rows of one plan by write file, in the order in which they are written."""

    plan: str
    partnership: str | None
    files: dict[str, list[Row]] = field(default_factory=dict)

    def ids(self, name: str) -> set[str]:
        """Give the ids of a file's nodes; outcomes stand together by action."""
        if name == "outcomes":
            return {outcome["id"] for row in self.files.get(name, []) for outcome in row["outcomes"]}
        return {row.get("props", row)["id"] for row in self.files.get(name, [])}


def plan_rows(plan: Plan) -> PlanRows:
    """Give everything that is written for a plan."""
    parties = party_rows(plan)
    rows = PlanRows(plan.plan.id, partnership_of(plan))
    rows.files = {
        "plans": [plan_row(plan)],
        **partnership_rows(plan),
        "priorities": heading_rows(plan, plan.priorities),
        "principles": heading_rows(plan, plan.principles),
        "commitments": commitment_rows(plan),
        "passages": passage_rows(plan),
        "terms": term_rows(plan),
        "localities": locality_rows(plan),
        "actions": [action_row(plan, each, parties.persons.get(each.id, [])) for each in plan.actions],
        "outcomes": outcome_rows(plan.actions),
        "local-agencies": parties.agencies,
        "leads": parties.leads,
        "supports": parties.supports,
        "labels": parties.labels,
        "names": parties.names,
        **tie_rows(plan),
        **mention_rows(plan),
        **fact_rows(plan),
        **conclusion_rows(plan),
    }
    rows.files["addresses"] += listed_rows(plan)
    rows.files["local-agencies"] += groups_reported_to(plan)
    return rows


def load_row(plan: Plan, **state: str) -> Row:
    """Give the record of a load: when, by which version, from which bytes, and what became of every row."""
    findings = [*plan.findings, *(finding for action in plan.actions for finding in action.findings)]
    return {
        "id": plan.plan.id,
        "sha256": plan.plan.source.sha256,
        "ledger": json_text(asdict(plan.ledger)),
        "findings": json_text([asdict(each) for each in findings]),
        **state,
    }
