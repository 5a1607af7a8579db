"""Rows as the drawing queries give them, made up: a small county, a large one, and one whose texts are hostile."""

from __future__ import annotations

import random
from typing import Any

Row = dict[str, Any]

PLACES = ["Ashford Vale", "Brackley", "Coldharbour", "Dunmere", "Eastwold", "Fernley", "Garrowby", "Haverhill", "Ilmere"]
NAMES = [
    *(f"{place} Borough Council" for place in PLACES),
    *(f"{place} Youth Justice Service" for place in PLACES),
    *(f"{place} Domestic Abuse Partnership" for place in PLACES),
    *(f"{place} Housing Association" for place in PLACES),
    *(f"{place} Schools Forum" for place in PLACES),
    *(f"Friends of {place} Park" for place in PLACES),
]
SHARED = ["County Constabulary", "County Fire and Rescue Service", "Violence Reduction Network", "Probation Service",
          "Integrated Care Board", "Office of the Commissioner", "Trading Standards"]  # fmt: skip
KINDS = ["council-district", "police", "nhs", "voluntary", "fire", "education", "partnership-group"]


def partnership(key: str, plan: str | None = None, name: str | None = None) -> Row:
    title = f"{name or key} community safety plan" if plan else None
    return {"partnership": key, "name": name or key, "plan": plan, "title": title, "start": None, "end": None}


def work(agency: str, action: str, **given: Any) -> Row:
    """One agency of one action; every value can be given."""
    row = {
        "agency": agency, "agency_name": agency.replace("-", " ").title(), "agency_kind": "council-district",
        "registered": True, "role": "lead", "as_written": agency.upper(), "action": action, "plan": "plan-a",
        "plan_title": "Plan A", "partnership": "csp-a", "partnership_name": "A Partnership", "code": "1.1",
        "title": f"Title of {action}", "section": None, "priority": None, "locality": None, "start": None, "end": None,
        "file": "plan-a.txt", "page": None, "line": 12, "table": 1, "row": 2,
    }  # fmt: skip
    return {**row, **given}


def tie(a: str, b: str, action: str, partnership: str = "csp-a", programme: str | None = None) -> Row:
    return {"agency_a": a, "agency_b": b, "action": action, "partnership": partnership, "programme": programme}


def county(partnerships: int = 3, actions: int = 70, local: int = 28, seed: int = 7) -> tuple[list[Row], list[Row], list[Row]]:
    """Partnerships, work and ties of an invented county: few agencies work everywhere, most in one place."""
    dice = random.Random(seed)
    heads = [partnership(f"csp-{i}", f"plan-{i}", f"{PLACES[i % 9]} Safety Partnership{' ' + str(i) if i > 8 else ''}") for i in range(partnerships)]
    heads += [partnership(f"csp-none-{i}", None, f"{place} Partnership") for i, place in enumerate(PLACES[3:])]
    rows: list[Row] = []
    for i in range(partnerships):
        bodies = [f"{NAMES[(i * local + k) % len(NAMES)]}{' ' + str(i) if i > 1 else ''}" for k in range(local)]
        for n in range(actions):
            names = dice.sample(bodies, dice.choice([1, 1, 1, 2, 3])) if dice.random() < 0.75 else []
            names += dice.sample(SHARED, dice.choice([0, 1, 1, 2])) if dice.random() < 0.5 or not names else []
            rows += _action(i, n, sorted(set(names)), dice)
    return heads, rows, ties_of(rows)


def _action(i: int, n: int, names: list[str], dice: random.Random) -> list[Row]:
    year = dice.choice([2021, 2022, 2023])
    return [
        work(
            name.lower().replace(" ", "-"), f"plan-{i}/a{n}", agency_name=name, agency_kind=KINDS[len(name) % 7],
            registered=len(name) % 9 != 0, role="lead" if k == 0 else "support", as_written=name.split()[0],
            plan=f"plan-{i}", plan_title=f"{PLACES[i % 9]} community safety plan", partnership=f"csp-{i}",
            partnership_name=f"{PLACES[i % 9]} Safety Partnership", code=f"{1 + n // 20}.{n % 20}",
            title=f"Hold a joint session on topic {n} with those who live there", priority=f"Priority {1 + n // 20}",
            locality=PLACES[n % 5] if n % 3 == 0 else None, start=f"{year}-04-01", end=f"{year + 1}-03-31",
            file=f"plan-{i}.txt", line=40 + 2 * n, row=n,
        )
        for k, name in enumerate(names)
    ]  # fmt: skip


def ties_of(rows: list[Row]) -> list[Row]:
    """Every pair of agencies of one action, as cypher/draw/ties.cypher gives them."""
    actions: dict[str, list[Row]] = {}
    for row in rows:
        actions.setdefault(row["action"], []).append(row)
    return [
        tie(a["agency"], b["agency"], action, a["partnership"])
        for action, together in sorted(actions.items())
        for a in together
        for b in together
        if a["agency"] < b["agency"]
    ]
