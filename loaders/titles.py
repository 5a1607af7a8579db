"""A heading taken apart: its kind word, its number, its name and its level; and which lines read as headings at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from graphmodel.records import Place
from loaders.bilingual import in_english
from loaders.fragments import one_line

LETTER_LEVEL, PLAIN_LEVEL = 5, 8
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_KIND = (
    r"part|section|priority(?:\s+(?:area|theme|outcome))?|principle|theme|objective|recommendation|outcome|aim|strand|"
    r"pillar|work\s?stream|ambition|goal|mission|focus area|pathway|tier|domain|appendix|chapter|action"
)
KINDED = re.compile(
    rf"^(?:(?:our|key|strategic|local|main|delivery|partnership|priority)\s+)?(?:(?P<lead>[\w\s]{{0,30}}?)\s)?(?P<kind>{_KIND})\s*\(?(?P<number>\d+(?:\.\d+)*[a-z]?|[ivx]+|[a-h]|{_WORDS})\)?(?=[\s.:)–-]|$)[\s.:)–-]*(?P<name>.*)$",
    re.I | re.S,
)
ORDINAL = re.compile(
    rf"^(?:our\s+|the\s+)?(?P<number>{_ORDINALS})\s+(?P<kind>priority|theme|objective|aim|strand|pillar|workstream)\s*[:–-]\s*(?P<name>\S.*)$",
    re.I | re.S,
)
_PLACED = re.compile(
    r"^(?:locality|neighbourhood|ward|parish|estate)(?:\s+(?:action\s+|delivery\s+)?plan)?\s*[:–-]\s*(?P<name>[A-Z].{1,60})$",
    re.I | re.S,
)
DECIMAL = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s*(?P<name>[^\W\d_].*)$", re.S)
_NUMBERED = re.compile(r"^\d{1,2}\s*[–—:-]\s+(?P<name>[^\W\d_].*)$", re.S)
_LETTERED = re.compile(r"^(?P<number>[A-HJ-Z])(?:[.):]\s*|\s+)(?P<name>(?![A-Z]\.)[A-Z].*)$", re.S)
_TOP = re.compile(
    r"^(?:foreword|introduction|contents|table of contents|index|glossary|abbreviations|acronyms|executive summary|"
    r"appendi\w+|conclusion|"
    r"governance|references|background|definitions|vision|our vision)\b",
    re.I,
)
_CAPTION = re.compile(r"^(?:figure|fig\.?|table|chart|source|note|image|photo)\s*\d*\b", re.I)
OUTCOME_LINE = re.compile(r"^(?:intended\s+|desired\s+)?(?:outcome|aim|objective|target)s?\s*:\s*(?=\S)", re.I)
_LABELLED = re.compile(r"^[A-Z][\w /&-]{0,30}:\s+\S")
_INNER = ("recommendation", "objective", "outcome", "aim", "action", "goal", "focus area", "pathway", "tier", "domain")
_NUMERALS = {word: str(n) for n, word in enumerate(_WORDS.split("|"), 1)}


@dataclass(frozen=True, slots=True)
class Title:
    """A heading taken apart: its kind word and number if it has them, its name, its level."""

    name: str
    level: int
    place: Place
    kind: str | None = None
    number: str | None = None
    text: str = ""


def looks_like_heading(text: str) -> bool:
    """Say whether a line of plain text reads as a heading: short, no sentence, no caption, no labelled line."""
    text = in_english(text)
    words = text.split()
    if not words or len(text) > 130 or len(words) > 16 or "\n" in text or _CAPTION.match(text):
        return False
    if not re.match(r"[A-Z0-9‘'“\"&]", text) or not re.search(r"[A-Za-z]{3}", text):
        return False
    kinded = KINDED.match(text)
    if (kinded and not kinded["lead"]) or ORDINAL.match(text) or _PLACED.match(text):
        return True
    if re.search(r"[;,:][-–]?$|\.\.\.$", text) or (_LABELLED.match(text) and not DECIMAL.match(text)):
        return False
    if text.endswith("."):
        return len(words) <= 12 and not re.search(r"\b(?:is|are|was|were|will|has|have)\b", text)
    return True


def bare_name(text: str) -> str:
    """Give the name of a priority without its word and number: 'Strategic aim 1: More homes' is 'More homes'."""
    text = in_english(text)
    kinded, numbered = KINDED.match(text), _NUMBERED.match(text)
    name = kinded["name"] if kinded and not kinded["lead"] else numbered["name"] if numbered else ""
    return _tidy(name) or text


def titles_of(text: str, place: Place, level: int | None = None) -> list[Title]:
    """Give the headings in one line, outermost first: 'Part 3 Violence. B. Abuse' is two."""
    titles: list[Title] = []
    pieces = _pieces(in_english(one_line(text)))
    for piece in pieces:
        title = _title(piece, place, composite=bool(titles))
        if title.level == PLAIN_LEVEL and len(pieces) > 1:
            title = replace(title, level=LETTER_LEVEL - 1)
        if title.name or title.number:
            titles.append(title)
    if len(titles) == 1:
        titles = [replace(titles[0], text=one_line(text))]
    if level is not None and len(titles) == 1 and titles[0].level == PLAIN_LEVEL:
        titles = [replace(titles[0], level=level)]
    return titles


def _pieces(text: str) -> list[str]:
    """Split at full stops where one of the parts is a part's or letter's number; else keep the line whole."""
    bare = text.strip(" .")
    parts = [
        part.strip(" .") for part in re.split(r"(?<!\d)\.\s+(?=[A-Z])|(?<=Part \d)\.\s+", bare) if part.strip(" .")
    ]
    if not any(re.fullmatch(r"[A-HJ-Z]|.*\bPart \d+.*", part) for part in parts) or len(parts) < 2:
        return [bare]
    merged: list[str] = []
    for part in parts:
        if merged and re.fullmatch(r"[A-HJ-Z]|(?:.*\s)?Part \d+", merged[-1]):
            merged[-1] += f". {part}"
        else:
            merged.append(part)
    return merged


def _title(piece: str, place: Place, composite: bool) -> Title:
    kinded, decimal, lettered = KINDED.match(piece), DECIMAL.match(piece), _LETTERED.match(piece)
    if decimal and not re.match(r"\d+\s+[a-z]", piece):
        inner = KINDED.match(decimal["name"])
        kind = inner["kind"].lower() if inner and not inner["lead"] else None
        number = _number(inner["number"]) if inner and kind else decimal["number"].removesuffix(".0")
        name = inner["name"] if inner and kind else decimal["name"]
        level = len(decimal["number"].removesuffix(".0").split("."))
        return Title(_tidy(name) or _tidy(decimal["name"]), level, place, kind, number, piece)
    placed = _PLACED.match(piece)
    if placed:
        return Title(_tidy(placed["name"]), LETTER_LEVEL, place, "locality", None, piece)
    ordinal = ORDINAL.match(piece)
    if ordinal:
        level = LETTER_LEVEL + 1 if ordinal["kind"].lower() in _INNER else 1
        number = str(_ORDINALS.split("|").index(ordinal["number"].lower()) + 1)
        return Title(_tidy(ordinal["name"]), level, place, ordinal["kind"].lower(), number, piece)
    if kinded and (kinded["kind"].lower() in ("part", "appendix") or not kinded["lead"]):
        level = LETTER_LEVEL + 1 if kinded["kind"].lower() in _INNER else 1
        return Title(_tidy(kinded["name"]), level, place, kinded["kind"].lower(), _number(kinded["number"]), piece)
    if lettered and (composite or lettered["number"] != "A" or re.match(r"A[.):]", piece)):
        return Title(_tidy(lettered["name"]), LETTER_LEVEL, place, None, lettered["number"], piece)
    level = LETTER_LEVEL if composite else 1 if _TOP.match(piece) else PLAIN_LEVEL
    return Title(_tidy(piece), level, place, None, None, piece)


def _number(text: str) -> str:
    return _NUMERALS.get(text.lower(), text)


def _tidy(name: str) -> str:
    return name.strip(" .:–-")
