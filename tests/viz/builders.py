"""Rows as the drawing queries give them, made up: a small county, a large one, and one whose texts are hostile."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from viz.interdependencies import interdependencies
from viz.matrix import MatrixRows
from viz.overlaps import OverlapRows
from viz.scene import Page
from viz.timeline import TimelineRows

Row = dict[str, Any]

PLACES = [
    "Ashford Vale",
    "Brackley",
    "Coldharbour",
    "Dunmere",
    "Eastwold",
    "Fernley",
    "Garrowby",
    "Haverhill",
    "Ilmere",
]
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


def county(partnerships: int = 3, actions: int = 70, local: int = 28) -> tuple[list[Row], list[Row], list[Row]]:
    """Partnerships, work and ties of an invented county: few agencies work everywhere, most in one place."""
    dice = random.Random(7)
    heads = [partnership(f"csp-{i}", f"plan-{i}", f"{_place(i)} Safety Partnership") for i in range(partnerships)]
    heads += [partnership(f"csp-none-{i}", None, f"{place} Partnership") for i, place in enumerate(PLACES[3:])]
    rows: list[Row] = []
    for i in range(partnerships):
        bodies = [
            f"{NAMES[(i * local + k) % len(NAMES)]}{f' {i}.{k // len(NAMES)}' if i > 1 else ''}" for k in range(local)
        ]
        for n in range(actions):
            names = dice.sample(bodies, dice.choice([1, 1, 1, 2, 3])) if dice.random() < 0.75 else []
            names += dice.sample(SHARED, dice.choice([0, 1, 1, 2])) if dice.random() < 0.5 or not names else []
            rows += _action(i, n, sorted(set(names)), dice)
    return heads, rows, ties_of(rows)


def _place(i: int) -> str:
    return f"{PLACES[i % 9]}{' ' + str(i) if i > 8 else ''}"


def _action(i: int, n: int, names: list[str], dice: random.Random) -> list[Row]:
    year = dice.choice([2021, 2022, 2023])
    return [
        work(
            name.lower().replace(" ", "-"), f"plan-{i}/a{n}", agency_name=name, agency_kind=KINDS[len(name) % 7],
            registered=len(name) % 9 != 0, role="lead" if k == 0 else "support", as_written=name.split()[0],
            plan=f"plan-{i}", plan_title=f"{_place(i)} community safety plan", partnership=f"csp-{i}",
            partnership_name=f"{_place(i)} Safety Partnership", code=f"{1 + n // 20}.{n % 20}",
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


def plan_rows(actions: int = 90, agencies: int = 30) -> dict[str, Any]:
    """Everything the drawing queries say of one invented plan: five localities under one priority, three more."""
    dice = random.Random(11)
    head = {"plan": "dunmere-2024", "title": "Dunmere community safety plan 2024", "kind": "plan", "file": "d.txt"}
    headings = [_heading("priority", f"Priority {n}", 3 + n) for n in range(1, 6)]
    headings += [_heading("principle", f"Work as one in way {n}", 20 + n) for n in range(1, 4)]
    headings += [_heading("locality", place, 30 + n) for n, place in enumerate(PLACES[:5])]
    rows = [plan_action(n, dice) for n in range(actions)]
    bodies = [(name.lower().replace(" ", "-"), name) for name in [*SHARED, *NAMES][:agencies]]
    worked = [
        work(
            key,
            row["action"],
            agency_name=name,
            role="lead" if k == 0 else "support",
            line=row["line"],
            plan=row["plan"],
        )
        for row in rows
        for k, (key, name) in enumerate(sorted(dice.sample(bodies, dice.choice([0, 1, 1, 2, 3]))))
    ]
    names = [
        {"label": "collective/all-partners", "name": "All partners", "kind": "collective", "role": "vague",
         "as_written": "ALL PARTNERS", "action": row["action"]}
        for row in rows[::9]
    ]  # fmt: skip
    return {"head": head, "headings": headings, "actions": rows, "work": worked, "names": names}


def _heading(kind: str, name: str, line: int) -> Row:
    return {"kind": kind, "id": f"dunmere-2024/{kind}-{name.lower().replace(' ', '-')}", "name": name,
            "words": f"What {name} means here.", "page": None, "line": line}  # fmt: skip


def plan_action(n: int, dice: random.Random) -> Row:
    place = PLACES[n % 5] if n < 55 else None
    priority = "Priority 1" if place else f"Priority {2 + n % 3}"
    return {
        "action": f"dunmere-2024/a{n}", "plan": "dunmere-2024", "plan_title": "Dunmere community safety plan 2024",
        "code": f"{1 + n // 20}.{n % 20}", "title": f"Agree with neighbours what is to happen about matter {n}",
        "summary": f"A short account of matter {n}.", "outcomes": [f"Fewer calls about matter {n}"], "measures": [],
        "resources": None, "timescale": "March 2025", "start": None, "end": f"202{dice.choice('345')}-03-31",
        "lead_cell": "COUNCIL / POLICE", "section": priority, "priority": priority, "locality": place,
        "priorities": [f"dunmere-2024/priority-{priority.lower().replace(' ', '-')}"],
        "localities": [f"dunmere-2024/locality-{place.lower().replace(' ', '-')}"] if place else [],
        "file": "d.txt", "page": None, "line": 60 + 2 * n, "table": 1, "row": n,
    }  # fmt: skip


def pair(a: str, b: str, score: float = 0.5, **given: Any) -> Row:
    """Two actions that look alike, as `graphmodel overlaps` gives them."""
    sides = {side: {"action": key, "sort": "Action", "plan": key.split("/")[0]} for side, key in (("a", a), ("b", b))}
    evidence = [
        {"name": "same words", "weight": score + 0.05, "sentence": "Both use the words: market, walk."},
        {"name": "other kind of work", "weight": -0.05, "sentence": "One trains people."},
    ]
    more = {"kind": "overlap", "score": score, "concurrent": True, "evidence": evidence, "verdict": None}
    return {**sides, **more, "marks": ["market", "walk"], **given}


def chosen(action: str, **given: Any) -> Row:
    """An action as cypher/draw/chosen-actions.cypher gives it."""
    plan = action.split("/", maxsplit=1)[0]
    row = work("council", action, plan=plan, plan_title=plan.title(), partnership=f"csp-{plan}", partnership_name=plan)
    more = {"summary": None, "outcomes": [], "leads": ["Council"], "lead_cell": "COUNCIL", "timescale": None}
    return {**row, **more, "family": None, "family_name": None, "review": None, "ongoing": False, **given}


def topic(action: str, name: str, kind: str = "concept") -> Row:
    return {"action": action, "topic": name.lower(), "name": name, "kind": kind, "phrase": name.lower()}


def alike() -> OverlapRows:
    """Two plans that both walk the market, one of them in two places; one other pair is weak."""
    family = {"family": "p/family-walk", "family_name": "Walk the market"}
    actions = [
        chosen("p/1", title="Walk the market", locality="Green", line=3, **family),
        chosen("p/2", title="Walk the market", locality="Moor", line=4, **family),
        chosen("q/1", title="Walking round the market", summary="Wardens walk there.", line=9),
        chosen("q/2", title="Light the underpass", line=10),
    ]
    verdict = {"value": "joint", "by": "AB", "at": "2026-01-02T10:00:00", "note": "one rota", "state": "fresh"}
    pairs = [
        pair("p/1", "q/1", 0.5, kind="duplicate"),
        pair("p/2", "q/1", 0.4, kind="duplicate", verdict=verdict),
        pair("p/2", "q/2", 0.12),
        pair("p/1", "p/2", 0.8, kind="rollout"),
    ]
    heads = [partnership("csp-p", "p"), partnership("csp-q", "q")]
    return OverlapRows(heads, pairs, actions, [topic("p/1", "Patrols"), topic("q/1", "Patrols")])


def charted() -> tuple[MatrixRows, TimelineRows]:
    """Three actions of two plans, counted by one harm and laid on a line of time."""
    actions = [
        chosen("p/1", title="Search for knives", line=7, start="2024-01-01", end="2024-12-31", plan_end="2024-06-30"),
        chosen("p/2", title="Bins for knives", line=8, ongoing=True),
        chosen("q/1", title="Sing", line=9),
    ]
    cell = {"by": "harm", "value": "knives", "name": "Knives"}
    coverage = [
        {**cell, "plan": "p", "partnership": "csp-p", "actions": 2, "of": 3, "share": 0.67},
        {**cell, "plan": "q", "partnership": "csp-q", "actions": 0, "of": 1, "share": 0.0},
    ]
    behind = [{"plan": "p", "value": "knives", "action": key, "phrase": "knife"} for key in ("p/1", "p/2")]
    past = {"plan": "p", "code": "1.1", "title": "Search for knives", "line": 7, "why": "ended", "days": 366}
    open_ended = {"plan": "p", "code": "1.1", "title": "Bins for knives", "line": 8, "why": "no end", "plan_end": None}
    return (
        MatrixRows(coverage, {"harm": behind}, actions, "Caveat."),
        TimelineRows("2026-01-01", actions, [past], [open_ended], "Caveat.", ["2025-03-31"]),
    )


HOSTILE = (
    "<img src=x onerror=\"window.__pwned='image'\">",
    "</script><script>window.__pwned='script'</script>",
    "<!--<script>window.__pwned='comment'",
    '"><svg onload="window.__pwned=\'svg\'">',
    "javascript:window.__pwned='address'",
    "{{ 7 * 7 }} ${window.__pwned='template'}",
    "\u202eeman eht\u202c \u2028 \u2029 \x00 end",
    "__proto__",
    "constructor",
    "W" * 400,
)


def hostile() -> Page:
    """A page whose every text tries to become more than text."""
    heads = [partnership(text, f"plan{n}", text) for n, text in enumerate(HOSTILE[:3])]
    rows = [
        work(text, f"{text}{n}", agency_name=text, as_written=text, title=text, code=text, priority=text, locality=text,
             plan=f"plan{n % 3}", plan_title=HOSTILE[n % 3], partnership=HOSTILE[n % 3], agency_kind=text,
             partnership_name=HOSTILE[n % 3], page=text, start="2024-01-01")
        for n, text in enumerate([*HOSTILE, *HOSTILE[::-1]])
    ]  # fmt: skip
    page = interdependencies(heads, rows, ties_of(rows))
    return replace(page, title=HOSTILE[0], answer=HOSTILE[1], caveat=HOSTILE[2], notes=HOSTILE[3:5])
