"""What one plan promises twice, as a section of the report and the finding that leads to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphmodel.cli.material import Material
from graphmodel.cli.sourcing import Sources
from viz.report import Finding, Refs, Section
from viz.rows import count, spot

Row = Mapping[str, Any]
SPOT = ("plan", "code", "title", "line", "page", "row")
COLUMNS = ("Score", "Plan", "One action", "Another", "Led by the same", "Source")


def repeating(material: Material, sources: Sources) -> Section:
    """Give the pairs of actions with which a plan commits twice to the same thing, likest first."""
    own = {spot(row): key for key, row in material.every.items()}
    rows = [
        (
            round(row["score"], 2),
            row["plan_a"],
            *(" ".join(str(each) for each in (side["code"], side["title"]) if each) for side in (a, b)),
            "yes" if row["same_leads"] else "no",
            Refs(sources.of(own[spot(side)]) for side in (a, b) if spot(side) in own),
        )
        for row, a, b in _pairs(material)
    ]
    says = "Pairs inside one plan, likest first: before its next edition one of them may go. A rollout stands once."
    return Section("twice", "What one plan promises twice", says, COLUMNS, rows)


def repeated_findings(material: Material) -> list[Finding]:
    """Say how many actions are promised again by their own plan; nothing where none is."""
    pairs = list(_pairs(material))
    if not pairs:
        return []
    ends = {spot(side) for _, a, b in pairs for side in (a, b)}
    said = f"actions may be promised again by their own plan ({count(len(pairs), 'pair')})."
    return [Finding(len(ends), len(material.actions), said, "twice")]


def _pairs(material: Material) -> Iterator[tuple[Row, Row, Row]]:
    """Go through the rows of the answer that the scope has a part in, each with its two sides."""
    own = {spot(row) for row in material.actions.values()}
    for row in material.answers["committed-twice"].rows:
        a, b = ({key: row[f"{key}_{side}"] for key in SPOT} for side in "ab")
        if spot(a) in own or spot(b) in own:
            yield row, a, b
