"""Records as the contract prints them: plain dictionaries, dates in ISO form, what is missing None."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from graphmodel.records import Action, Plan


def as_json(plan: Plan) -> dict[str, Any]:
    """Give a plan as the object that `graphmodel extract --format json` prints for its file."""
    found: dict[str, Any] = _plain(plan)
    for printed, action in zip(found["actions"], plan.actions, strict=True):
        printed["programmes"] = list(action.programmes)
    return found


def action_as_json(action: Action) -> dict[str, Any]:
    """Give one action as it stands in the contract."""
    printed: dict[str, Any] = _plain(action)
    return {**printed, "programmes": list(action.programmes)}


def _plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return value if value != "" else None
