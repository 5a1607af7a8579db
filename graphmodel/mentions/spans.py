"""Bodies named anywhere in a plan's words: where each name begins and ends, and whose it is here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from graphmodel.agencies.lookup import Lookup
from graphmodel.conclusions import Body
from graphmodel.mentions.phrases import Finder, Form, Phrase, phrase
from graphmodel.mentions.words import words_of

# The last word of a group's name, by which one is told that no register holds.
_GROUP = (
    r"Boards?|Groups?|Committees?|Panels?|Executive|Partnerships?|Forums?|Cabinet|Sub-?groups?|Meetings?|Assembly|"
    r"Alliance|Taskforce"
)
_SHAPE = re.compile(
    rf"\b[A-Z][\w&'’-]*(?:\s+(?:(?:of|and|the|for|on|&)\s+)*[A-Z][\w&'’-]*)*?\s+(?:{_GROUP})\b(?!\s+[A-Z])"
)
_ARTICLE = re.compile(r"^(?:The|Our|This|Each|A|An|Any|All|Local|Review|Develop|Establish)\s+")


@dataclass(frozen=True, slots=True)
class Span:
    """A body's name in a text, from the first character to behind the last."""

    start: int
    end: int
    body: Body


@dataclass(frozen=True)
class Spans:
    """Finds bodies in the words of one plan."""

    lookup: Lookup

    @cached_property
    def _finder(self) -> Finder[str]:
        return Finder(self._phrases())

    def _phrases(self) -> Iterator[Phrase[str]]:
        for text, agency in self.lookup.bodies.items():
            yield from (phrase(agency, each, form) for each, form in _forms(text))

    def find(self, text: str, groups: bool = True) -> list[Span]:
        """Give the bodies that a text names, in order, longer names before shorter; with groups no register holds."""
        words = words_of(text)
        known = [
            Span(words[hit.first].start, words[hit.last - 1].end, self._body(hit.owner))
            for hit in self._finder.find(words)
        ]
        found = [*known, *(_shaped(text) if groups else ())]
        return sorted(_outermost(found), key=lambda span: span.start)

    def _body(self, agency: str) -> Body:
        thing = self.lookup.index.things[agency]
        return Body(thing.name, agency, thing.kind)


def _forms(text: str) -> Iterator[tuple[str, Form]]:
    """Give how a name is compared: one word as written, several in any capitals; long short forms in small letters."""
    single = len(words_of(text)) == 1
    yield text, "written" if single else "small"
    if single and text.isupper() and len(text) > 3:
        yield text.capitalize(), "written"


def _shaped(text: str) -> Iterator[Span]:
    for found in _SHAPE.finditer(text):
        name = found[0]
        while article := _ARTICLE.match(name):
            name = name[article.end() :]
        if len(name.split()) > 1:
            yield Span(found.end() - len(name), found.end(), Body(name))


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """Leave out what lies inside a longer name; of the same words a known body stands before a shape."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start - one.end, one.body.agency is None)):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return kept
