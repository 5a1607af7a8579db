"""The head of a plan: its title, whose it is, and the time it is for, as far as the document prints them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Literal

from graphmodel.ids import slug
from graphmodel.records import Finding, Place, PlanHead
from loaders.document import Document, Heading, Paragraph
from loaders.fragments import one_line
from loaders.outline import Section
from loaders.owner import OWNER, owner_of
from loaders.period import period_of

_KIND = re.compile(r"\b(?:(?:work)?plans?|strategy|agreement|framework|tracker|action (?:log|list|checklist))\b", re.I)
_SUBJECT = re.compile(
    r"\b(?:safety|safer|violence|crime|abuse|vawg|disorder|antisocial|anti-social|exploitation|partnership|justice|"
    r"offending|slavery|hate)\b",
    re.I,
)
_LIKELY, _PLAIN = 3, 2.5  # a title by its subject or year, and one by its place and kind alone
_BARE = ("", "action", "delivery", "improvement", "implementation")
_TOP = 3  # texts; a heading that stands there may be a slogan with a verb


def read_head(
    path: Path, document: Document, outline: list[Section], has_actions: bool
) -> tuple[PlanHead, list[Finding]]:
    """Give the head of the plan in a document, and what could not be found in it."""
    title = title_of(document)
    text = one_line(title.text) if title else None
    kind: Literal["plan", "strategy"] = "strategy" if _is_strategy(text, has_actions) else "plan"
    owner = owner_of(document, outline, text, kind)
    period = period_of(document, title)
    findings = [period.finding] if period.finding else []
    place = Place(path.name, line=1)
    if text is None:
        findings.append(Finding("title-missing", "note", "The document prints no title of the plan.", place))
    if owner is None:
        findings.append(
            Finding("partnership-missing", "note", "The document names no partnership as its owner.", place)
        )
    head = PlanHead(plan_id(path), text, owner, None, period.start, period.end, kind, document.source)
    return head, findings


def plan_id(path: Path) -> str:
    """Give a plan's id: the stem of its file, in letters that are safe in any query or address."""
    stem = path.name.split(".")[0] if path.name.count(".") == 1 else path.stem
    return stem if re.fullmatch(r"[A-Za-z0-9][\w-]*", stem) else slug(stem, 80)


def promises(title: Heading | Paragraph | None) -> bool:
    """Say whether a document calls itself a plan, not a strategy alone."""
    return title is not None and (bool(re.search(r"\bplan\b", title.text, re.I)) or not _is_strategy(title.text, False))


def _is_strategy(title: str | None, has_actions: bool) -> bool:
    return not has_actions and bool(title is None or re.search(r"\bstrategy|framework\b", title, re.I))


def title_of(document: Document) -> Heading | Paragraph | None:
    """The likeliest title: early, short, names a kind of plan and its subject, best with its years.

    Where the text has none, it is the one that the pages repeat at their head.
    """
    texts = [b for b in document.texts() if isinstance(b, Heading | Paragraph)][:60]
    return _likeliest(texts) or _first_heading(texts) or _likeliest(document.running) or _likeliest(texts, _PLAIN)


def _likeliest(texts: Sequence[Heading | Paragraph], least: float = _LIKELY) -> Heading | Paragraph | None:
    scored = [(_title_score(block, at), -at, block) for at, block in enumerate(texts)]
    best = max(scored, key=lambda s: s[:2], default=None)
    return best[2] if best and best[0] >= least else None


def _first_heading(texts: list[Heading | Paragraph]) -> Heading | None:
    """Give the highest heading where the document opens with it and it names the subject of such plans.

    'Action Plan' in a heading right below it belongs to it.
    """
    for at, (first, below) in enumerate(pairwise([*texts[: _TOP + 1], None])):
        if isinstance(first, Heading) and first.level == 1 and len(first.text) <= 160 and _SUBJECT.search(first.text):
            if isinstance(below, Heading) and _KIND.sub("", below.text, count=1).strip().casefold() in _BARE:
                return replace(first, text=f"{one_line(first.text)}: {one_line(below.text)}")
            if at == 0:
                return first
    return None


def _title_score(block: Heading | Paragraph, at: int) -> float:
    text = one_line(block.text)
    if (
        len(text) > 160
        or not 1 < len(text.split()) <= 20
        or not _KIND.search(text)
        or re.match(r"\d+(?:\.\d+)*[.)]?\s", text)
    ):
        return 0
    if text.endswith((".", ":", ";")) or text.count("\t"):
        return 0
    if re.search(r"\b(?:is|are|was|will|has|have|sets|be)\b", text) and not (at < _TOP and isinstance(block, Heading)):
        return 0
    if re.match(r"(?:part|priority|appendix|delivery plan part|section|annex)\b", text, re.I):
        return 0
    score = (
        1.0
        + 2 * bool(_SUBJECT.search(text))
        + 1.5 * bool(re.search(r"\b(?:19|20)\d\d", text))
        + 0.5 * bool(OWNER.search(text))
    )
    score += 0.5 * (isinstance(block, Heading) and block.level == 1)
    return score + (1.5 if at < 6 else 0.75 if at < 15 else 0)
