"""Records as the contract prints them: plain dictionaries, dates in ISO form, what is missing None."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from graphmodel.conclusions import Conclusions
from graphmodel.records import Action, Plan


def as_json(plan: Plan) -> dict[str, Any]:
    """Give a plan as the object that `graphmodel extract --format json` prints for its file."""
    found: dict[str, Any] = plain(replace(plan, prose=(), conclusions=Conclusions()))
    del found["prose"], found["conclusions"]  # the file's own text again, and what the graph shows with its places
    for printed, action in zip(found["actions"], plan.actions, strict=True):
        printed["programmes"] = list(action.programmes)
    return found


def action_as_json(action: Action) -> dict[str, Any]:
    """Give one action as it stands in the contract."""
    printed: dict[str, Any] = plain(action)
    return {**printed, "programmes": list(action.programmes)}


def plain(value: object) -> Any:
    """Give a record as plain lists and dictionaries."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    return value if value != "" else None
