"""What a plan names outside its actions' own work: the bodies that the law names for it, the harms it means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from graphmodel.conclusions import Listed, Naming
from graphmodel.mentions.lines import Line, lines_of
from graphmodel.mentions.phrases import Finder
from graphmodel.mentions.spans import Spans
from graphmodel.mentions.words import words_of
from graphmodel.records import Plan

# A list of harms stands in neighbouring lines of few words and names several of them.
_FEW_WORDS = 20
_NEAR = 2
_SEVERAL = 4


def namings(plan: Plan, spans: Spans, authorities: frozenset[str]) -> Iterator[Naming]:
    """Give the lines that name each authority of the plan's partnership, its glossary and lead cells among them."""
    lines: defaultdict[str, set[int]] = defaultdict(set)
    for line in _all_lines(plan):
        for span in spans.find(line.text, groups=False) if line.place.line else ():
            if span.body.agency in authorities:
                lines[str(span.body.agency)].add(line.place.line or 0)
    for agency in sorted(lines):
        yield Naming(agency, tuple(sorted(lines[agency])))


def _all_lines(plan: Plan) -> Iterator[Line]:
    yield from lines_of(plan)
    yield from (Line(f"{term.short} {term.long}", term.place) for term in plan.glossary)
    yield from (Line(action.lead_cell, action.place, action) for action in plan.actions if action.lead_cell)


def listed_harms(plan: Plan, harms: Finder[str]) -> Iterator[Listed]:
    """Give each harm with the line where the plan lists it among others; in a sentence or an action it is no list."""
    found = [(line, _named(line, harms)) for line in lines_of(plan) if line.action is None]
    naming = sorted((item for item in found if item[1]), key=lambda item: item[0].place.line or 0)
    seen: set[str] = set()
    for group in _groups(naming):
        if len({harm for _, named in group for harm in named}) >= _SEVERAL:
            for line, named in group:
                yield from (Listed(harm, line.place) for harm in named if harm not in seen)
                seen |= set(named)


def _named(line: Line, harms: Finder[str]) -> list[str]:
    words = words_of(line.text)
    if len(words) > _FEW_WORDS:
        return []
    return list(dict.fromkeys(hit.owner for hit in harms.find(words)))


def _groups(naming: Sequence[tuple[Line, list[str]]]) -> Iterator[list[tuple[Line, list[str]]]]:
    """Give runs of lines that stand side by side."""
    run: list[tuple[Line, list[str]]] = []
    for line, named in naming:
        if run and (line.place.line or 0) - (run[-1][0].place.line or 0) > _NEAR:
            yield run
            run = []
        run.append((line, named))
    if run:
        yield run
