"""Codes of actions as plans print them, and what is odd about the run of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from graphmodel.records import Action, Finding

_PART = r"(?:\d{1,3}[a-z]{0,2}|[a-z]{1,2}\d{0,3})"
CODE = re.compile(
    r"^\(?(?P<code>(?:[A-Z]{1,5}[ \-/]?)?\d{1,3}[a-z]{0,2}(?:[.\-/]\s?" + _PART + r")*(?<!\s)\d{0,2})(?P<tail>[.):*†]*)"
    r"(?P<rest>\s+.*|[A-Z(].*|)$",
    re.S,
)
_LETTERED = re.compile(r"^\(?(?P<code>[A-Z]{1,4}\s?\d{1,3}[a-z]?)(?P<tail>[.):*†]*)(?P<rest>\s+.*|)$", re.S)
CODED_NAME = re.compile(r"^(?P<ref>[A-Z]{1,4}[ -]?\d{1,3}[a-z]?)(?P<mark>[.:)])?\s+(?P<text>[A-Z].*)$", re.S)
_DOTTED = re.compile(r"\d+[a-z]?\.")
_NUMBER = re.compile(r"\d+")
_NAMED = 8


def split_code(text: str) -> tuple[str | None, str]:
    """Give the code at the start of a text as printed, and the text behind it; (None, text) where there is none."""
    match = CODE.match(text) or _LETTERED.match(text)
    if not match:
        return None, text
    rest = match["rest"].strip()
    tail = match["tail"].rstrip(":)")
    return match["code"] + tail, rest


def has_codes(cells: Sequence[str]) -> bool:
    """Say whether a column's cells begin with codes; a number alone ('12 events held') makes no column of codes."""
    filled = [cell for cell in cells if cell.strip()]
    coded = [code for code, rest in map(split_code, filled) if code and rest and re.search(r"[.a-zA-Z\-/]", code)]
    return bool(filled) and len(coded) >= max(1, 0.6 * len(filled))


def same_code(text: str) -> str:
    """Give a code as it is compared: no spaces, no closing dot, lower case; 1.1 and 1.10 stay apart."""
    return re.sub(r"[.):*†]+$", "", re.sub(r"\s+", "", text)).lower()


def check_codes(actions: Sequence[Action]) -> list[Finding]:
    """Give what is odd about the codes: twice, spaced, unfinished, out of series, gaps."""
    coded = [a for a in actions if a.code]
    if not coded:
        return []
    dotted = sum(bool(_DOTTED.fullmatch(a.code or "")) for a in coded) > 0.5 * len(coded)  # a list's numbers
    misshapen = (f for a in coded if not (dotted and _DOTTED.fullmatch(a.code or "")) for f in _misshapen(a))
    findings = [*_repeated(coded), *misshapen, *_out_of_series(coded), *_gaps(coded)]
    missing = [a for a in actions if not a.code]
    findings += [Finding("code-missing", "note", "The row has no code, its neighbours have.", a.place) for a in missing]
    return findings


def _repeated(actions: Sequence[Action]) -> list[Finding]:
    seen: dict[str, list[Action]] = defaultdict(list)
    for action in actions:
        seen[same_code(action.code or "")].append(action)
    return [
        Finding("code-repeated", "warning", f"Code {action.code} also {_elsewhere(others, action)}.", action.place)
        for others in seen.values()
        if len(others) > 1
        for action in others
    ]


def _elsewhere(others: Sequence[Action], action: Action) -> str:
    """Give where else a code stands; of many places a few are enough."""
    near = [other.place.spot for other in others[: _NAMED + 1] if other is not action][:_NAMED]
    more = f" and {len(others) - 1 - len(near)} more" if len(others) - 1 > len(near) else ""
    return f"stands at {'; '.join(near)}{more}; {'all' if more else 'both'} are kept"


def _misshapen(action: Action) -> list[Finding]:
    code = action.code or ""
    reason = None
    if re.search(r"[.]\s+\S", code):
        reason = "has a space inside"
    elif _DOTTED.fullmatch(code) or not re.search(r"\d", code):
        reason = "has no number behind the dot"
    elif re.fullmatch(r"\d[a-z]{2,}\d+", code):
        reason = "lacks its dot"
    return [Finding("code-misshapen", "warning", f"Code '{code}' {reason}.", action.place)] if reason else []


def _stem(code: str) -> str:
    return re.split(r"[.\-/]", same_code(code))[0]


def _out_of_series(actions: Sequence[Action]) -> list[Finding]:
    """A row whose code begins unlike the first of its section, where that beginning belongs to another section."""
    first: dict[str, str] = {}
    for action in actions:
        first.setdefault(action.section or "", _stem(action.code or ""))
    home: dict[str, str] = {}
    for section, stem in first.items():
        home.setdefault(stem, section)
    return [
        Finding(
            "code-out-of-series",
            "warning",
            f"Code {action.code} stands under '{action.section}' and belongs to the series of "
            f"'{home[_stem(action.code or '')]}'.",
            action.place,
        )
        for action in actions
        if home.get(_stem(action.code or ""), action.section or "") != (action.section or "")
        and first[action.section or ""] != _stem(action.code or "")
    ]


def _gaps(actions: Sequence[Action]) -> list[Finding]:
    """Numbers that a series jumps over; the order of the document counts."""
    findings = []
    previous: dict[str, int] = Counter()
    for action in actions:
        parts = re.split(r"[.\-/]", same_code(action.code or ""))
        if len(parts) < 2 or not parts[-1].isdigit():
            continue
        stem, number = ".".join(parts[:-1]), int(parts[-1])
        before = previous.get(stem, 0)
        if number > before + 1:
            lost = f"{stem}.{before + 1}" + (f" to {stem}.{number - 1}" if number - before > 2 else "")
            findings.append(Finding("code-gap", "note", f"No action has the code {lost}.", action.place))
        previous[stem] = max(before, number)
    return findings
