"""Findings on names: what no register knows, with the nearest ones, and what could be two bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graphmodel.agencies.lookup import Lookup
from graphmodel.records import Action, Finding, Party

_NEAR = 80
_SHOWN = 3


def doubts(action: Action, parties: Iterable[Party], lookup: Lookup) -> Iterator[Finding]:
    """Give a finding for each lead or supporter of an action that no body stands for."""
    for party in parties:
        if party.agency is None and party.role in {"lead", "support"}:
            code, message = _ambiguous(party, lookup) or ("unregistered-agency", _unknown(party, lookup))
            yield Finding(code, "warning", message, action.place)


def _ambiguous(party: Party, lookup: Lookup) -> tuple[str, str] | None:
    if party.how != "ambiguous":
        return None
    answer = lookup.find(party.as_written) or lookup.find(party.name)
    could = " or ".join(answer.options) if answer and answer.options else "more than one body"
    return "ambiguous-agency", f"'{party.as_written}' could be {could}; nothing in this plan settles it"


def _unknown(party: Party, lookup: Lookup) -> str:
    said = f"'{party.as_written}' is in no register for this plan"
    elsewhere = lookup.elsewhere(party.name)
    if elsewhere:
        return f"{said}; elsewhere it means {', '.join(elsewhere[:_SHOWN])}"
    near = _nearest(party.name, lookup.names)
    return f"{said}; nearest: {', '.join(near)}" if near else f"{said}; add it to a register (--register FILE)"


def _nearest(name: str, names: dict[str, str]) -> list[str]:
    from rapidfuzz import fuzz, process, utils  # only a name nobody knows needs it

    hits = process.extract(
        name, list(names), scorer=fuzz.token_sort_ratio, processor=utils.default_process, score_cutoff=_NEAR, limit=10
    )
    return list(dict.fromkeys(names[text] for text, _, _ in hits))[:_SHOWN]
