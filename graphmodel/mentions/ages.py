"""Ages of people in a text: whom work is for, in years. Days, counts and the years of plans are none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.records import AgeSpan, Where

Span = tuple[int | None, int | None]
Meant = Callable[..., Span | None]
_N = r"(\d{1,2})"
_TO = r"\s*(?:-|–|—|to|and|until)\s*"
_OLD = r"[\s-]*(?:years?|yrs?)[\s-]*(?:olds?|of[\s-]age)\b"
_OPEN = r"(?:and|or)\s+(?:over|above|older|upwards?)\b"


@dataclass(frozen=True)
class AgeWords:
    """The forms in which ages are printed, the longer ones first; each with what its numbers mean."""

    forms: tuple[tuple[re.Pattern[str], Meant], ...]


def age_words(words: Mapping[str, Sequence[str]]) -> AgeWords:
    """Give the forms, made with the register's words for people and for what is measured otherwise."""
    if not words.get("people"):
        return AgeWords(())
    people = "(?:" + "|".join(re.escape(each) + "s?" for each in words["people"]) + ")"
    measured = "(?!" + r"\s*-?\s*(?:" + "|".join(re.escape(each) for each in words["measured"]) + r")s?(?![a-z]))"
    return AgeWords(tuple((re.compile(form, re.IGNORECASE), meant) for form, meant in _forms(people, measured)))


def _forms(people: str, measured: str) -> Iterator[tuple[str, Meant]]:
    """Give each form with what it means; where two meet, the longer words win."""
    yield (
        rf"\b(?:aged?|ages(?:\s+of)?)\s*(?:is\s+|from\s+|between\s+)?{_N}{_TO}{_N}(?!\d)(?:{_OLD}|\s*(?:years?|yrs?)\b)?",
        _both,
    )
    yield rf"\bbetween\s+(?:the\s+)?ages?\s+(?:of\s+)?{_N}{_TO}{_N}(?!\d)", _both
    yield (
        rf"(?<![\d/.-]){_N}{_TO}{_N}(?:{_OLD}|['’]?s\b|\s*(?:year\s+)?(?:cohort|age[\s-]?(?:group|range|bracket|band))s?\b)",
        _both,
    )
    yield rf"\b{people}\s*\(?{_N}{_TO}{_N}\b(?![\d/.]){measured}", _both
    yield rf"\b(?:aged?\s+)?(?:under|below|younger\s+than)[\s-]*(?:the\s+age\s+of\s+)?{_N}(?:{_OLD}|['’]?s\b)", _below
    yield rf"\b(?:aged?|ages)\s+(?:under|below)\s+{_N}\b", _below
    yield rf"\b(?:under|below)\s+the\s+age\s+of\s+{_N}\b", _below
    yield rf"\bunder[\s-]*{_N}\b(?![\d.,/%]){measured}", _below_grown
    yield rf"\b(?:up\s+to|until)\s+(?:the\s+)?age\s+(?:of\s+)?{_N}\b", _upto
    yield rf"\b(?:aged?\s+)up\s+to\s+{_N}\b(?:{_OLD})?", _upto
    yield rf"\bup\s+to\s+{_N}{_OLD}", _upto
    yield rf"\b(?:prior\s+to|before|until)\s+(?:their|his|her|the|a|an)?\s*{_N}(?:st|nd|rd|th)\s+birthdays?\b", _below
    yield rf"\b(?:from|after|on|following)\s+(?:their|his|her|the|a|an)?\s*{_N}(?:st|nd|rd|th)\s+birthdays?\b", _from
    yield rf"\bover[\s-]*(?:the\s+age\s+of\s+)?{_N}(?:{_OLD}|['’]?s\b)", _from
    yield rf"\b(?:aged?|{people})\s+(?:over|above)\s+(?:the\s+age\s+of\s+)?{_N}\b{measured}", _from
    yield rf"\bover\s+the\s+age\s+of\s+{_N}\b", _from
    yield rf"\b(?:aged?\s+)?{_N}(?:{_OLD})?\s+{_OPEN}", _from_aged
    yield rf"\b(?:aged?|ages)\s+{_N}\s*\+|\b{_N}\s*\+(?:{_OLD}|['’]?s\b)", _from_either
    yield rf"\bpost[\s-]+{_N}\b(?![\d/.%]){measured}", _from_grown
    yield rf"\bfrom\s+(?:the\s+)?age\s+(?:of\s+)?{_N}\b", _from
    yield rf"\baged\s+{_N}\b(?!\s*(?:-|–|to)\s*\d)(?:{_OLD})?", _one
    yield rf"(?<![\d/.-])\b{_N}{_OLD}", _one


def _both(first: str, second: str) -> Span:
    return int(first), int(second)


def _below(number: str) -> Span:
    return None, int(number) - 1


def _below_grown(number: str) -> Span | None:
    """Give what a bare 'under 18' means; smaller numbers count other things."""
    return _below(number) if 10 <= int(number) <= 30 else None


def _upto(number: str) -> Span:
    return None, int(number)


def _from(number: str) -> Span:
    return int(number), None


def _from_grown(number: str) -> Span | None:
    return _from(number) if 13 <= int(number) <= 30 else None


def _from_aged(number: str) -> Span | None:
    return _from(number) if int(number) >= 10 else None


def _from_either(first: str | None, second: str | None) -> Span:
    return int(first or second or 0), None


def _one(number: str) -> Span:
    return int(number), int(number)


def ages(texts: Iterable[tuple[Where, str]], known: AgeWords) -> tuple[AgeSpan, ...]:
    """Give the ages that texts name, each span once, with the words where they stand first."""
    found: dict[Span, AgeSpan] = {}
    for where, text in texts:
        for span, wording in _spans(text, known):
            found.setdefault(span, AgeSpan(*span, " ".join(wording.split()), where))
    return tuple(found.values())


def _spans(text: str, known: AgeWords) -> list[tuple[Span, str]]:
    hits = [(hit, meant(*hit.groups())) for form, meant in known.forms for hit in form.finditer(text)]
    good = [(hit, span) for hit, span in hits if span and _holds(span)]
    kept: list[tuple[re.Match[str], Span]] = []
    for hit, span in sorted(good, key=lambda one: (one[0].start() - one[0].end(), one[0].start())):
        if all(hit.end() <= other.start() or hit.start() >= other.end() for other, _ in kept):
            kept.append((hit, span))
    return [(span, hit[0]) for hit, span in sorted(kept, key=lambda one: one[0].start())]


def _holds(span: Span) -> bool:
    youngest, oldest = span
    return (oldest is None or oldest >= 0) and (youngest is None or oldest is None or youngest <= oldest)
