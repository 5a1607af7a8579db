"""The body that a name means, and what is nearest to a name that means none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from graphmodel.cli.graph_rows import LOAD_FIRST
from graphmodel.errors import UsageError

Row = dict[str, Any]


def nearest(name: str, names: Sequence[str]) -> str:
    """Give the remedy for a name that is none: the nearest one, or all there are."""
    near = get_close_matches(name, names, n=1, cutoff=0.3)
    return f"Did you mean '{near[0]}'?" if near else f"There are: {', '.join(names)}."


def body_meant(bodies: Sequence[Row], name: str) -> Row:
    """Give the body with that id, name or alias; of several that go by one name, the one that works, if it is one."""
    wanted = name.casefold().strip()
    for fits in (_is_id, _is_name, _is_alias):
        found = [row for row in bodies if fits(row, wanted)]
        found = [row for row in found if row["actions"]] or found
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(
                f"'{name}' means {len(found)} bodies", f"Take one of {', '.join(r['agency'] for r in found)}."
            )
    working = [row for row in bodies if row["actions"]]
    known = [each for row in working for each in (row["agency"], row["agency_name"], *row["names"])]
    raise UsageError(f"There is no body '{name}' in the graph", nearest(name, known) if known else LOAD_FIRST)


def ids_of_bodies(given: Mapping[str, str], wanted: Sequence[str], bodies: Sequence[Row]) -> dict[str, str]:
    """Give the parameters with the id of the body where one of `wanted` names a body by name or alias."""
    found = dict(given)
    for parameter in (each for each in wanted if each in given):
        name = given[parameter].casefold().strip()
        if any(fits(row, name) for fits in (_is_id, _is_name, _is_alias) for row in bodies):
            found[parameter] = body_meant(bodies, given[parameter])["agency"]
    return found


def _is_id(row: Row, wanted: str) -> bool:
    return bool(row["agency"].casefold() == wanted)


def _is_name(row: Row, wanted: str) -> bool:
    return bool(row["agency_name"].casefold() == wanted)


def _is_alias(row: Row, wanted: str) -> bool:
    return wanted in {each.casefold() for each in row["names"]}
