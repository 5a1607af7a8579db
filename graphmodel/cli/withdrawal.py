"""What would fall if one body left: where it would be felt most, then action by action."""

from __future__ import annotations

from graphmodel.cli.material import Material
from graphmodel.cli.sourcing import Sources
from viz.report import Refs, Section
from viz.rows import spot

LOSSES = ("only_lead", "co_lead", "supporter")
COLUMNS = ("Where", "Name", "Plan", "Would lose its only lead", "one of its leads", "a supporter", "of actions")


def withdrawal(material: Material, sources: Sources) -> list[Section]:
    """Give the sections of a body's report that tell what would fall without it; none for other reports."""
    if not material.scope.agency:
        return []
    return [_felt(material), _losses(material, sources)]


def _felt(material: Material) -> Section:
    rows = [
        (row["by"].capitalize(), row["name"], row["plan"], *(_both_ways(row, loss) for loss in LOSSES), row["actions"])
        for row in material.answers["where-felt"].rows
    ]
    says = (
        "Partnerships, localities and priorities in the order of what they would lose. "
        "A count says so where it would be another if the units of the body left too; the actions stand below."
    )
    return Section("felt", f"Where {material.scope.name} would be missed most", says, COLUMNS, rows)


def _both_ways(row: dict[str, object], loss: str) -> object:
    alone, together = row[loss], row[f"{loss}_with_units"]
    return alone if alone == together else f"{alone}, with its units {together}"


def _losses(material: Material, sources: Sources) -> Section:
    own = {spot(row): key for key, row in material.actions.items()}
    rows = [
        (row["plan"], row["title"], row["loses"], _names(material, row["left"]),
         Refs([sources.of(own[spot(row)])] if spot(row) in own else []))
        for row in material.answers["what-if-withdrawn"].rows
    ]  # fmt: skip
    says = f"What each action would lose, and who would be left to answer for it, without {material.scope.name}."
    return Section("withdrawn", "If it left", says, ("Plan", "Action", "It would lose", "Leads left", "Source"), rows)


def _names(material: Material, bodies: list[str]) -> str:
    """Give bodies by name; one that no register knows stands by its name in the answer already."""
    return "; ".join(material.bodies.get(body, body) for body in bodies) or "nobody"
