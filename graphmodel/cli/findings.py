"""What a report says first: so many of so many, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphmodel.cli.material import Material
from graphmodel.cli.repeating import repeated_findings
from viz.orphans import TAKEN_UP_FROM
from viz.report import Finding
from viz.rows import count, spot, thing

if TYPE_CHECKING:
    from viz.scene import Page

Row = Mapping[str, Any]


def judged_on(material: Material) -> str:
    """Give the day that dates are judged on."""
    return str(material.answers["expired"].parameters["on"])


def findings(material: Material, line: Page) -> list[Finding]:
    """Say what was found, the weightiest first; what does not apply to a scope is left out."""
    kinds, total = Counter(node.kind for node in line.nodes), len(material.actions)
    past = kinds["ended"] + kinds["review"]
    found = [*_alone_found(material), *_overlaps_found(material), *repeated_findings(material), *_depends(material)]
    said = f"actions have run out: the last day of {kinds['ended']} has passed, the review of {kinds['review']}."
    found.append(Finding(past, total, said, "dates"))
    said = "actions have no date, so that nobody can tell whether they are late."
    found.append(Finding(kinds["undated"], total, said, "dates"))
    later = [row for row in material.answers["beyond-plan-end"].rows if _own(material, row)]
    found.append(Finding(len(later), total, "actions go on past the end of their plan, or have no end.", "dates"))
    return [*found, *_gaps_found(material), *_missing(material)]


def _own(material: Material, row: Row) -> bool:
    return spot(row) in {spot(action) for action in material.actions.values()}


def _alone_found(material: Material) -> list[Finding]:
    if material.scope.agency:
        rows = material.answers["what-if-withdrawn"].rows
        alone = sum(row["loses"] == "only lead" for row in rows)
        said = f"actions would lose their only lead without {material.scope.name}."
        return [Finding(alone, len(material.actions), said, "withdrawn")]
    found = [
        Finding(len(material.alone["unled"]), len(material.actions), "actions have no accountable body.", "orphans")
    ]
    priorities = sum(row["by"] == "priority" for row in material.coverage)
    idle = len(material.alone["idle-priorities"])
    if priorities:
        found.append(Finding(idle, priorities, "priorities have no action that their plan ties to them.", "orphans"))
    asked = material.alone["commitments-and-work"]
    if asked:
        said = "things that the county's strategies ask for have no action like them in the loaded plans."
        found.append(Finding(len(unanswered(asked)), len(asked), said, "orphans"))
    return found


def unanswered(asked: Sequence[Row]) -> list[Row]:
    """Give what is asked for that no action answers or comes near."""
    return [row for row in asked if not row["answers"] and (row["near"] or 0) < TAKEN_UP_FROM]


def _overlaps_found(material: Material) -> list[Finding]:
    same = [pair for pair in material.pairs if pair["kind"] == "duplicate"]
    ends = {pair[side]["action"] for pair in same for side in "ab"} & material.actions.keys()
    things = {thing(material.actions[end]) for end in ends}
    judged = sum(pair["verdict"] is not None for pair in material.pairs)
    said = (
        f"actions may be the same work as another plan's ({count(len(same), 'pair')}); "
        f"{count(len(material.pairs) - len(same), 'more pair')} overlap in part or carry on. "
        f"A person has judged {judged} of the {len(material.pairs)}."
    )
    return [Finding(len(things), len(material.actions), said, "overlaps")]


def _depends(material: Material) -> list[Finding]:
    rows = [row for row in material.answers["single-points"].rows if not material.scope.agency
            or row["agency"] == material.scope.agency]  # fmt: skip
    if not rows:
        return []
    most = max(rows, key=lambda row: (row["leads"], row["plan"], row["agency_name"]))
    of = sum(row["plan"] == most["plan"] for row in material.every.values())
    said = f"actions of {most['plan']} are led by {most['agency_name']}, {most['alone']} of them alone."
    return [Finding(most["leads"], of, said, "bodies")]


def _gaps_found(material: Material) -> list[Finding]:
    harms: dict[str, int] = Counter()
    for row in material.coverage:
        if row["by"] == "harm":
            harms[row["name"]] += row["actions"]
    nowhere = sorted(name for name, actions in harms.items() if not actions)
    if not nowhere or material.scope.agency:
        return []
    said = f"harms are named by no action of these plans in its own words: {', '.join(nowhere)}."
    return [Finding(len(nowhere), len(harms), said, "coverage")]


def _missing(material: Material) -> list[Finding]:
    answer = material.answers["partnerships-without-plan"]
    if material.scope.plans is not None:
        return []
    said = f"partnerships have no plan loaded, so nothing is known of their work here: {_names(answer.rows)}."
    return [Finding(len(answer.rows), answer.total, said, "")] if answer.rows else []


def _names(rows: Sequence[Row]) -> str:
    return ", ".join(row["name"] for row in rows)
