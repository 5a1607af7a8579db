"""Which bodies lead and support, under which names and where: those that no register knows come first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphmodel.records import Plan
from graphmodel.registers import Alias, Registers


@dataclass(frozen=True, slots=True)
class Use:
    """One name in one lead cell; `agency` is None where no register knows the body. `where` is plan and line."""

    agency: str | None
    agency_name: str
    as_written: str
    role: str
    plan: str
    where: str


@dataclass(frozen=True, slots=True)
class Body:
    """A body with all its uses, as a row of the list."""

    agency: str | None
    agency_name: str
    kind: str | None
    leads: int
    supports: int
    names: tuple[str, ...]
    plans: tuple[str, ...]
    where: tuple[str, ...]
    aliases: tuple[str, ...]


def uses(plans: Iterable[Plan]) -> Iterator[Use]:
    """Give every lead and supporter of the plans."""
    for plan in plans:
        for action in plan.actions:
            place = action.place
            spot = place.line if place.line is not None else f"{place.page} row {place.row}"
            for party in action.parties:
                if party.role in {"lead", "support"}:
                    where = f"{plan.plan.id}:{spot}"
                    yield Use(party.agency, party.name, party.as_written, party.role, plan.plan.id, where)


def bodies(found: Iterable[Use], registers: Registers) -> list[Body]:
    """Give one row a body, unresolved first, then by name."""
    grouped: defaultdict[tuple[str | None, str], list[Use]] = defaultdict(list)
    names = {row.id: row.name for row in registers.agencies}
    for use in found:
        name = names.get(use.agency, use.agency_name) if use.agency else use.agency_name
        grouped[use.agency, name].append(use)
    ordered = sorted(grouped.items(), key=lambda item: (item[0][0] is not None, item[0][1].casefold(), item[0][1]))
    kinds = {row.id: row.kind for row in registers.agencies}
    aliases = _aliases(registers)
    return [
        _body(agency, name, kinds.get(agency or ""), listed, aliases.get(agency or "", ()))
        for (agency, name), listed in ordered
    ]


def _body(agency: str | None, name: str, kind: str | None, listed: list[Use], aliases: tuple[str, ...]) -> Body:
    return Body(
        agency=agency,
        agency_name=name,
        kind=kind,
        leads=sum(use.role == "lead" for use in listed),
        supports=sum(use.role == "support" for use in listed),
        names=tuple(sorted({use.as_written for use in listed})),
        plans=tuple(sorted({use.plan for use in listed})),
        where=tuple(dict.fromkeys(use.where for use in listed)),
        aliases=aliases,
    )


def _aliases(registers: Registers) -> dict[str, tuple[str, ...]]:
    """Give the texts of each body with the scope in which they hold."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for alias in registers.aliases:
        found[alias.target].append(_scoped(alias))
    return {target: tuple(texts) for target, texts in found.items()}


def _scoped(alias: Alias) -> str:
    scope = alias.scope
    days = f"{scope.start or ''} to {scope.end or ''}".strip() if scope.start or scope.end else None
    limits = [limit for limit in (scope.plan, scope.partnership, days) if limit]
    limits += ["ambiguous"] if alias.ambiguous else []
    return f"{alias.text} ({', '.join(limits)})" if limits else alias.text
