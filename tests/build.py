"""Builders: small plans and actions for tests, said in as few words as the test needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from graphmodel.ids import slug
from graphmodel.records import Action, Heading, Mention, Party, Place, Plan, PlanHead, Source, Timescale


def place(line: int = 1, file: str = "plan.txt") -> Place:
    return Place(file=file, line=line)


def party(name: str, agency: str | None = None, role: Any = "lead", kind: str | None = None) -> Party:
    return Party(as_written=name, role=role, name=name, agency=agency, kind=kind)


def mention(id_: str, wording: str, kind: Any = "programme") -> Mention:
    return Mention(kind=kind, id=id_, wording=wording, where="title")


def heading(plan_id: str, kind: str, name: str, line: int = 1) -> Heading:
    return Heading(id=f"{plan_id}/{kind}-{slug(name)}", name=name, text=None, place=place(line))


def until(day: str | None = None, **more: Any) -> Timescale:
    return Timescale(text=day, end=date.fromisoformat(day) if day else None, **more)


def action(title: str, *parties: Party, **more: Any) -> Action:
    """Give an action with this title; what is not said is missing. `order` and ids are set by `plan`."""
    blank: dict[str, Any] = dict.fromkeys(("code", "summary", "resources", "section", "priority", "locality"))
    lists: dict[str, Any] = dict.fromkeys(("outcomes", "measures", "links", "flags"), ())
    values = {"id": "", "order": 0, "timescale": Timescale(), "place": place(), **blank, **lists, **more}
    return Action(title=title, parties=parties, **values)


def plan(plan_id: str, *actions: Action, **more: Any) -> Plan:
    """Give a plan of these actions, one a line from line 1, with ids of plan and title."""
    head_fields = {"title", "partnership", "area", "start", "end", "kind", "partnership_id", "source"}
    head = {name: more.pop(name) for name in head_fields & more.keys()}
    values: dict[str, Any] = dict.fromkeys(("title", "partnership", "area", "start", "end")) | {"kind": "plan"} | head
    source = values.pop("source", Source(f"{plan_id}.txt", f"sha-{plan_id}", "text"))
    made = tuple(
        replace(
            each,
            id=each.id or f"{plan_id}/{slug(each.title)}",
            order=number,
            place=replace(each.place, file=f"{plan_id}.txt", line=number),
        )
        for number, each in enumerate(actions, start=1)
    )
    return Plan(plan=PlanHead(id=plan_id, source=source, **values), actions=made, **more)
