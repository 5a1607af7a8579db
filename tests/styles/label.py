"""Labels: what a careful reader takes from an invented plan, and how much of it the program read."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from graphmodel.records import Action, Plan


@dataclass(frozen=True)
class Label:
    """One action as a reader would note it; `heading` is what governs it, `leads` the bodies (persons are none)."""

    title: str
    code: str | None = None
    summary: str | None = None
    outcomes: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    resources: str | None = None
    start: str | None = None
    end: str | None = None
    review: str | None = None
    ongoing: bool = False
    leads: tuple[str, ...] = ()
    heading: str | None = None
    locality: str | None = None
    links: tuple[str, ...] = ()
    new: bool = False
    others: tuple[str, ...] = field(default=())  # readings of the lead cell that are right, too


def plain(text: str | None) -> str:
    text = unicodedata.normalize("NFKC", text or "").casefold().replace("’", "'").replace("‘", "'")
    return " ".join(re.findall(r"[\w£']+", text))


def alike(a: str | None, b: str | None, least: float = 0.97) -> bool:
    a, b = plain(a), plain(b)
    return a == b or (bool(a and b) and difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= least)


def _code(text: str | None) -> str:
    return re.sub(r"[\s.]+$", "", re.sub(r"\s+", "", text or "")).lower()


def _leads(found: Action, label: Label) -> bool:
    """All labelled leads are there, and no other is."""
    leads = [{plain(p.name), plain(p.as_written)} for p in found.parties if p.role == "lead"]
    wanted = {plain(name) for name in label.leads}
    allowed = wanted | {plain(name) for name in label.others}
    return all(any(name in got for got in leads) for name in wanted) and all(got & allowed for got in leads)


def _heading(found: Action, label: Label) -> bool:
    printed = [h for h in (found.section, found.priority, found.locality) if h]
    wanted = label.heading
    return not wanted or any(alike(h, wanted, 0.9) or plain(wanted) in plain(h) for h in printed)


def _when(found: Action, label: Label) -> bool:
    when = found.timescale
    days = tuple(day.isoformat() if day else None for day in (when.start, when.end, when.review))
    return days == (label.start, label.end, label.review) and when.ongoing == label.ongoing


FIELDS: dict[str, Callable[[Action, Label], bool]] = {
    "code": lambda a, g: _code(a.code) == _code(g.code),
    "title": lambda a, g: alike(a.title, g.title),
    "summary": lambda a, g: alike(a.summary, g.summary),
    "outcomes": lambda a, g: alike(" ".join(a.outcomes), " ".join(g.outcomes)),
    "measures": lambda a, g: alike(" ".join(a.measures), " ".join(g.measures)),
    "resources": lambda a, g: alike(a.resources, g.resources),
    "timescale": _when,
    "leads": _leads,
    "heading": _heading,
    "locality": lambda a, g: plain(a.locality) == plain(g.locality),
    "links": lambda a, g: {_code(x) for x in a.links} == {_code(x) for x in g.links},
    "flags": lambda a, g: ("new" in a.flags) == g.new,
}


def score(plan: Plan, labels: Sequence[Label]) -> tuple[dict[str, float], list[str]]:
    """Give the share of labels that each field has right, and what is wrong in words."""
    pairs, wrong = _paired(plan.actions, labels), []
    result = {"rows": 2 * sum(a is not None for _, a in pairs) / max(1, len(labels) + len(plan.actions))}
    for name, right in FIELDS.items():
        missed = [(g, a) for g, a in pairs if a is None or not right(a, g)]
        result[name] = 1 - len(missed) / len(pairs)
        wrong += [f"{name}: {g.code or ''} {g.title[:50]!r}: {_shown(name, a)}" for g, a in missed]
    parts = plan.ledger.rows_as_actions + plan.ledger.rows_joined + len(plan.ledger.rows_not_actions)
    result["ledger"] = float(plan.ledger.rows_read == parts and plan.ledger.rows_as_actions == len(plan.actions))
    return result, wrong


def _paired(actions: Sequence[Action], labels: Sequence[Label]) -> list[tuple[Label, Action | None]]:
    left, pairs = list(actions), []
    for label in labels:
        near = [(_likeness(label, action), action) for action in left]
        best = max(near, default=(0.0, None), key=lambda n: n[0])
        hit = best[1] if best[0] >= 0.75 else None
        if hit is not None:
            left.remove(hit)
        pairs.append((label, hit))
    return pairs


def _likeness(label: Label, action: Action) -> float:
    ours, theirs = plain(f"{label.title} {label.summary or ''}"), plain(f"{action.title} {action.summary or ''}")
    return difflib.SequenceMatcher(None, ours, theirs).ratio() + 0.25 * (_code(label.code) == _code(action.code))


def _shown(name: str, found: Action | None) -> str:
    if found is None:
        return "no such action"
    if name == "leads":
        return str([(p.name, p.role) for p in found.parties])
    if name == "heading":
        return str((found.section, found.priority, found.locality))
    return str(getattr(found, name))
