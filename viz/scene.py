"""What a page shows, as frozen records: things, links, and the lines of the plans that both rest on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Tags = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Source:
    """One place in a plan: its words as printed, where they stand, and what they can be filtered by."""

    id: str
    plan: str
    plan_title: str
    title: str
    code: str | None = None
    words: str | None = None
    file: str | None = None
    page: str | int | None = None
    line: int | None = None
    table: int | None = None
    row: int | None = None
    start: str | None = None
    end: str | None = None
    tags: Tags = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cite:
    """A source that a thing or a link rests on, and what it says there about it."""

    source: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the drawing. `home` names the hub it stands beside, `weight` says how early it gets a label."""

    id: str
    name: str
    kind: str
    weight: float = 1
    facts: tuple[tuple[str, str], ...] = ()
    cites: tuple[Cite, ...] = ()
    words: tuple[str, ...] = ()
    tags: Tags = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Claim:
    """One piece of evidence: its name, what it adds to the score or takes from it, and the sentence for a reader."""

    name: str
    weight: float
    sentence: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Why two actions look alike: a score, the evidence that adds up to it, the words they share, and any verdict."""

    score: float
    sides: tuple[str, str]
    evidence: tuple[Claim, ...] = ()
    marks: tuple[str, ...] = ()
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A link between two things; its weight is the number of sources it rests on, at least one."""

    source: str
    target: str
    kind: str
    cites: tuple[Cite, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    likeness: Likeness | None = None

    @property
    def id(self) -> str:
        """Give a key that no other link of the page has: two ends and the kind."""
        return f"{self.source} {self.kind} {self.target}"

    @property
    def weight(self) -> int:
        """Give how many different sources it rests on, so that width and order follow the evidence."""
        return max(1, len({cite.source for cite in self.cites}))


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the question, its answer in a sentence, the graph behind it, and what it was read from.

    `least_score` is the score below which likenesses are hidden until somebody asks; None where there are none.
    `picture` is network, timeline or matrix; `chart` is what the last two need besides.
    """

    view: str
    title: str
    answer: str
    caveat: str
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    sources: tuple[Source, ...] = ()
    filters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    positions: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    least_score: float | None = None
    picture: str = "network"
    chart: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Give a name for its file: what the view is and what it is about."""
        return "-".join(re.findall(r"[\w.]+", self.view.split(" ", 1)[-1])) or "page"
