"""Which section, priority and locality govern a row: its headings, its section row, the contents list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import islice

from graphmodel.ids import fold, slug
from graphmodel.records import Action, Finding, Heading, Place, PlanHead
from loaders.actions import BETWEEN, Governed
from loaders.bilingual import in_english
from loaders.meaning import meant_priority
from loaders.objectives import objective_of, shared_objectives
from loaders.outline import Section, contents
from loaders.phrases.codes import same_code, split_code
from loaders.stream import panel_of
from loaders.tables.headers import Header
from loaders.tables.rows import Entry
from loaders.titles import KINDED, ORDINAL, PLAIN_LEVEL, Title, bare_name

_BY_PLACE = (
    r"\b(?:place[- ]based|localit(?:y|ies)|wards?|area[- ]based|"
    r"neighbourhoods?(?! (?:crime|disorder|nuisance|policing|watch|safety|teams?)\b))\b"
)
_BY_PLACE_ALONE = r"\b(?:place[- ]based|by (?:place|locality|ward|neighbourhood|area)|area[- ]based)\b"
_SAYS_NOTHING = re.compile(
    r"^(?:(?:the|our|key|main|agreed|planned|new|proposed|specific|examples of)\s+)*actions?$|"
    r"^what (?:are we going to|we are going to|will we|we will) do\??$",
    re.I,
)
_SUBTITLE = re.compile(
    r"^(?:(?:last |date )?(?:updated|revised|reviewed|published|approved|adopted)\b|version\b|draft\b|"
    r"(?:position )?as at\b|position at\b|(?:quarterly|monthly|annual|half[- ]yearly|six[- ]monthly|q[1-4]|quarter \w+)"
    r"\s+(?:monitoring|progress|update|report|return)\b|"
    r"(?:monitoring|progress)\s+(?:return|report|update)\b|projects? (?:for|in)\s+\d)",
    re.I,
)
_PRIORITY_KINDS = (
    "priority",
    "priority area",
    "priority theme",
    "theme",
    "pillar",
    "strand",
    "workstream",
    "work stream",
    "ambition",
    "mission",
    "focus area",
)
_AIM_KINDS = ("priority outcome", "goal", "aim", "pathway", "outcome", "objective", "tier", "domain")  # the wider first
_DIVISIONS = ("part", "section", "appendix", "chapter")


@dataclass(slots=True)
class Governing:
    """The headings of a document, and what was found wanting among them."""

    listed: list[Title]
    printed: set[str]
    priorities: tuple[Heading, ...]
    title: Place | None = None
    objectives: frozenset[tuple[int, str]] = frozenset()
    kinds: tuple[str, ...] = _PRIORITY_KINDS
    findings: list[Finding] = field(default_factory=list)
    _lost: str | None = None
    _header: Header | None = None
    _section: Section | None = None
    _stem: str | None = None
    _table: int | None = None

    @classmethod
    def of(
        cls,
        outline: list[Section],
        priorities: tuple[Heading, ...],
        title: Place | None = None,
        entries: Iterable[Entry] = (),
    ) -> Governing:
        """Give the governing headings of a document; its own title, at `title`, governs nothing."""
        printed = {fold(title.name) for section in outline for title in section.path if title.name}
        shared = frozenset(shared_objectives(entries))
        return cls(contents(outline), printed, priorities, title, shared, _PRIORITY_KINDS + _aims(outline))

    def place(self, section: Section, entry: Entry, coded: bool) -> Governed:
        """Give an entry with its section, priority and locality."""
        self._turn(section, entry)
        apart = entry.own and _stands_apart(section)
        heads = [] if apart else [self._lost] if self._lost else self._heads(section, entry)
        above = heads[-1] if heads else None
        within = (entry.section, self._shared(entry))
        names = {fold(bare_name(name)): name for name in (above, *within) if name}
        locality = None if self._lost else _locality(section)
        priority = self._priority(section, (entry.section, above)) or entry.over
        headings = tuple(filter(None, (*heads, *within)))
        return Governed(entry, BETWEEN.join(names.values()) or None, priority, locality, coded, headings)

    def _shared(self, entry: Entry) -> str | None:
        """Give the objective that several actions stand under, a cell merged over their rows or printed in each."""
        objective = objective_of(entry)
        return objective if (id(entry.header), objective) in self.objectives else None

    def _heads(self, section: Section, entry: Entry) -> list[str]:
        """Give the headings that say what the work is about: not the plan's title, not 'Actions', not the action."""
        above = [
            t
            for t in section.path
            if t.kind not in ("action", "locality") and t.place not in (self.title, entry.row.place)
        ]
        telling = [t for t in above if not _SUBTITLE.match(t.name)]
        return [_printed(t) for t in telling if not _SAYS_NOTHING.match(t.name)] or [t.name for t in telling[-1:]]

    def _turn(self, section: Section, entry: Entry) -> None:
        """Notice a header that is repeated where the codes begin anew: a heading may be lost before it."""
        stem = _stem(entry)
        if section is not self._section:
            self._lost, self._section = None, section
        elif (
            entry.header is not self._header and self._same_table(entry) and stem and self._stem and stem != self._stem
        ):
            self._lost = self._next_listed(section) or self._lost
            told = f"; by the contents list it is '{self._lost}'" if self._lost else ""
            message = f"The table begins anew with {stem} and has no heading{told}."
            self.findings.append(Finding("heading-lost", "warning", message, entry.row.place))
        self._header, self._stem, self._table = entry.header, stem or self._stem, entry.row.place.table

    def _same_table(self, entry: Entry) -> bool:
        """A table of its own has a heading, if only that of its page; only inside one table a heading gets lost."""
        return not entry.card and entry.row.place.table is not None and entry.row.place.table == self._table

    def _next_listed(self, section: Section) -> str | None:
        """Give the first entry of the contents list after this section that the body does not print."""
        names = [title.name for title in self.listed]
        here = next((i for i, name in enumerate(names) if _alike(name, section.name or "")), None)
        if here is None:
            return None
        for name in names[here + 1 : here + 4]:
            if not any(_alike(name, printed) for printed in self.printed):
                return name
        return None

    def _priority(self, section: Section, headings: tuple[str | None, ...]) -> str | None:
        """Give the priority that a heading is, or one that the plan sets in the same words."""
        for title in reversed(section.path):
            if title.kind in self.kinds and title.name and not self._lost:
                return self._full(title.name)
        found = (meant_priority(bare_name(heading), self.priorities) for heading in headings if heading)
        return next((name for name in found if name), None)

    def _full(self, name: str) -> str:
        """Give the priority's name as the plan sets it, where the heading has a part of it."""
        return next((p.name for p in self.priorities if fold(p.name).startswith(fold(name))), name)

    def named_priorities(self, plan: str, actions: list[Action]) -> tuple[Heading, ...]:
        """Give the priorities that the actions stand under, in printed order, for a plan that lists none."""
        return _headings(f"{plan}/priority-", ((action.priority, action.place) for action in actions))

    def localities(self, plan: str, actions: list[Action]) -> tuple[Heading, ...]:
        """Give the localities that the actions stand under, in printed order."""
        return _headings(f"{plan}/", ((action.locality, action.place) for action in actions))


def apart(governed: Iterable[Governed], head: PlanHead) -> Iterator[Governed]:
    """Go through entries without the headings that only say whose plan it is, or which."""
    said = {fold(name) for name in (head.title, head.partnership) if name}
    for each in governed:
        section = [name for name in (each.section or "").split(BETWEEN) if fold(name) not in said]
        headings = tuple(name for name in each.headings if fold(name) not in said)
        yield replace(each, section=BETWEEN.join(section) or None, headings=headings)


def _printed(title: Title) -> str:
    """Give a heading as a reader says it: one that its kind numbers with both, 'Priority 1: Calmer streets'."""
    topic = title.kind and title.number and title.kind not in _DIVISIONS
    text = in_english(title.text)
    return text.strip(" .:–-") if topic and (KINDED.match(text) or ORDINAL.match(text)) else title.name


def _headings(stem: str, named: Iterable[tuple[str | None, Place]]) -> tuple[Heading, ...]:
    """Give each name once, as a heading at the place of the first action under it."""
    found: dict[str, Heading] = {}
    for name, place in named:
        if name:
            found.setdefault(fold(name), Heading(f"{stem}{slug(name)}", name, None, place))
    return tuple(found.values())


def _aims(outline: list[Section]) -> tuple[str, ...]:
    """Give the word by which a plan without any priority numbers what it is about: 'Goal 1', 'Pathway 2'."""
    titles = {(title.kind, title.name) for section in outline for title in section.path if title.number}
    if any(kind in _PRIORITY_KINDS for kind, _ in titles):
        return ()
    found = (aim for aim in _AIM_KINDS if sum(kind == aim for kind, _ in titles) > 1)
    return tuple(islice(found, 1))


def _stands_apart(section: Section) -> bool:
    """Say whether the heading above a table that opens with its own is none of it: a short line, or a panel's name."""
    title = section.title
    return title is not None and (title.level >= PLAIN_LEVEL or panel_of(title.name) is not None)


def _locality(section: Section) -> str | None:
    """Give the locality: a heading 'Ward: Harbour', or what stands below one that says the work goes by place."""
    for title in section.path:
        if title.kind == "locality":
            return title.name
    for above, title in enumerate(section.path[:-1]):
        topic = title.kind in _PRIORITY_KINDS  # 'Priority 3: calmer neighbourhoods' is what the work is about
        if re.search(_BY_PLACE_ALONE if topic else _BY_PLACE, title.text or title.name, re.I):
            return section.path[above + 1].name
    return None


def _stem(entry: Entry) -> str | None:
    text = entry.text("code") or entry.cell(entry.header.title)
    code = split_code(" ".join(text.split()))[0]
    match = re.match(r"[a-z]*\d+[a-z]?", same_code(code)) if code else None
    return match[0] if match else None


def _alike(a: str, b: str) -> bool:
    a, b = fold(a), fold(b)
    return a == b or (bool(a and b) and SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.9)
