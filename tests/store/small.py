"""A small county for tests of the graph: a register of a few bodies, and plans that name them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from graphmodel.records import Plan, Source
from graphmodel.registers import (
    Agency,
    Alias,
    Area,
    Covers,
    Partnership,
    PartOf,
    Programme,
    Registers,
    Scope,
    Seat,
    Topic,
)
from tests.build import action, heading, mention, party, plan, until

REGISTERS = Registers(
    digest="small",
    agencies=tuple(Agency(id_, id_.title(), "body") for id_ in ("police", "council", "fire", "unit")),
    parts=(PartOf("unit", "council"),),
    aliases=(Alias("council-pcc", "PCC", "council", Scope(plan="north-2021")),),
    areas=(Area("E1", "North", "district"), Area("E2", "South", "district")),
    partnerships=(
        Partnership("csp-north", "North CSP", "local", "high", areas=("E1",)),
        Partnership("csp-south", "South CSP", "local", "low", areas=("E2",)),
        Partnership("csp-west", "West CSP", "merged", "low"),
        Partnership("county", "County Board", "county", "high"),
    ),
    covers=(Covers("csp-north", "E1"), Covers("csp-south", "E2")),
    seats=(
        Seat("csp-north", "police", "police"),
        Seat("csp-north", "council", "council", start=date(2020, 1, 1)),
        Seat("csp-south", "police", "police"),
    ),
    programmes=(Programme("grip", "Grip", "operation"),),
    concepts=(Topic("training", "Training", "work"), Topic("patrol", "Patrols", "work")),
    harms=(Topic("knife-crime", "Knives", None), Topic("rape", "Rape", None)),
)

NORTH_2018 = plan(
    "north-2018",
    action("Old patrol", party("Police", "police"), party("GENGA"), party("Strategy", role="source", kind="document")),
    action("Lone work", party("Council", "council"), timescale=until("2019-03-31")),
    partnership_id="csp-north",
    partnership="North CSP",
    start=date(2018, 1, 1),
)
NORTH = plan(
    "north-2021",
    action(
        "Patrol the park",
        party("Police", "police"),
        party("All partners", role="vague"),
        code="1.1",
        priority="Prevention",
        locality="The Park",
        outcomes=("Less", "More"),
        mentions=(
            mention("grip", "Grip"),
            mention("patrol", "patrol", "concept"),
            mention("knife-crime", "knife", "harm"),
        ),
    ),
    action(
        "Train",
        party("Genga"),
        party("PCC", "council", "support"),
        code="1.2",
        links=("1.1", "1.9"),
        timescale=until("2026-03-31"),
    ),
    action("Talk", party("all partners", role="vague"), timescale=until(None, ongoing=True)),
    action(
        "Write",
        party("Unit", "unit"),
        party("A. Name", role="person"),
        code="1.10",
        timescale=until(None, review=date(2023, 6, 30)),
    ),
    partnership_id="csp-north",
    partnership="North CSP",
    start=date(2021, 1, 1),
    end=date(2025, 3, 31),
    priorities=(heading("north-2021", "priority", "Prevention"), heading("north-2021", "priority", "Evidence", 2)),
    localities=(heading("north-2021", "locality", "The Park"),),
)
SOUTH = plan(
    "south",
    action(
        "South patrol",
        party("Police", "police"),
        party("Fire", "fire"),
        party("Council", "council"),
        mentions=(mention("grip", "Op Grip"),),
    ),
    action("South work", party("Police", "police"), party("Council", "council")),
    partnership_id="csp-south",
    partnership="South CSP",
)
FOREIGN = plan("foreign", action("Far work", party("Genga")), partnership="Foreign CSP")
STRATEGY = plan("strategy", kind="strategy", principles=(heading("strategy", "principle", "Together"),))
PLANS = (NORTH_2018, NORTH, SOUTH, FOREIGN, STRATEGY)


def changed(made: Plan) -> Plan:
    """Give the plan with its first action's words changed, its last one gone and one added, as from another file."""
    first, *others, last = made.actions
    new = replace(last, id=f"{made.plan.id}/new", title="New work")
    return replace(
        made,
        plan=replace(made.plan, source=Source(made.plan.source.file, "another", "text")),
        actions=(replace(first, summary="Said anew"), *others, new),
    )
