"""The vocabulary: what a plan says, as frozen records that loaders give out and the store takes in.

Field names are the keys of the contract that `graphmodel extract` prints. A missing value is None, never "".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from graphmodel.conclusions import Conclusions, Prose

Role = Literal["lead", "support", "vague", "person", "source"]
Severity = Literal["error", "warning", "note"]
MentionKind = Literal["programme", "concept", "harm"]
PanelState = Literal["meets", "to be set up", "asked for"]
Where = Literal["title", "summary", "outcome", "measure", "resources", "text", "response"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact stands in a file, so that a reader can look it up."""

    file: str
    page: str | int | None = None
    line: int | None = None
    table: int | None = None
    row: int | None = None

    def __str__(self) -> str:
        """Give the place in words for a message: file, page, line, table and row, as far as known."""
        return f"{self.file}, {self.spot}" if self.spot else self.file

    @property
    def spot(self) -> str:
        """Give the place within its file in words: a line says enough, else page, table and row."""
        if self.line is not None and self.page is None:
            return f"line {self.line}"
        parts = [("page", self.page), ("table", self.table), ("row", self.row), ("line", self.line)]
        return ", ".join(f"{word} {value}" for word, value in parts if value is not None)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person should look at: what was not understood, or understood with a doubt."""

    code: str
    severity: Severity
    message: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """One named date of several in a timescale cell."""

    name: str | None
    date: date


@dataclass(frozen=True, slots=True)
class Timescale:
    """When work happens: the words as printed, and the days they settle."""

    text: str | None = None
    start: date | None = None
    end: date | None = None
    ongoing: bool = False
    review: date | None = None
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """How far an action is, as the plan prints it."""

    text: str | None
    rag: str | None


@dataclass(frozen=True, slots=True)
class Party:
    """A name in a lead cell. `agency` is an id of the register, or None; `how` says how it was resolved."""

    as_written: str
    role: Role
    name: str
    agency: str | None = None
    kind: str | None = None
    how: str | None = None
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A programme, concept or harm that the words of an action, commitment or statement name."""

    kind: MentionKind
    id: str
    wording: str
    where: Where


@dataclass(frozen=True, slots=True)
class DocumentUse:
    """A document that an action rests on: its name, the words that say so, and whether it stands in the lead cell."""

    name: str
    wording: str
    where: Where | Literal["lead"]

    @property
    def in_lead(self) -> bool:
        """Say whether it was named as if it were a lead."""
        return self.where == "lead"


@dataclass(frozen=True, slots=True)
class AgeSpan:
    """Whom work is for by age in years, both ends within; None is open."""

    youngest: int | None
    oldest: int | None
    wording: str
    where: Where


@dataclass(frozen=True, slots=True)
class PanelUse:
    """A meeting on people or cases: an id of the register or made of its words; concepts of those it discusses."""

    panel: str
    name: str
    registered: bool
    wording: str
    state: PanelState
    for_whom: tuple[str, ...]
    where: Where


@dataclass(frozen=True, slots=True)
class Action:
    """One piece of work that a plan promises; the words as printed, with their place."""

    id: str
    order: int
    code: str | None
    title: str
    summary: str | None
    outcomes: tuple[str, ...]
    measures: tuple[str, ...]
    resources: str | None
    timescale: Timescale
    parties: tuple[Party, ...]
    section: str | None
    priority: str | None
    locality: str | None
    links: tuple[str, ...]
    flags: tuple[str, ...]
    place: Place
    lead_cell: str | None = None
    status: Status | None = None
    mentions: tuple[Mention, ...] = ()
    documents: tuple[DocumentUse, ...] = ()
    ages: tuple[AgeSpan, ...] = ()
    panels: tuple[PanelUse, ...] = ()
    notes: tuple[str, ...] = ()  # marks of footnotes that its row prints
    findings: tuple[Finding, ...] = ()

    @property
    def programmes(self) -> tuple[str, ...]:
        """Give the ids of the named programmes that the action mentions, each once, in the order found."""
        return tuple(dict.fromkeys(m.id for m in self.mentions if m.kind == "programme"))


@dataclass(frozen=True, slots=True)
class Heading:
    """A priority, principle or locality that a plan sets, with the words beneath it."""

    id: str
    name: str
    text: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Term:
    """A short form that a plan explains."""

    short: str
    long: str
    place: Place


@dataclass(frozen=True, slots=True)
class Commitment:
    """What a strategy asks for: objective, outcome measure, recommendation (with its response) or toolkit strand."""

    id: str
    kind: Literal["objective", "outcome_measure", "recommendation", "toolkit"]
    ref: str | None
    text: str
    response: str | None
    priority: str | None
    place: Place
    mentions: tuple[Mention, ...] = ()
    ages: tuple[AgeSpan, ...] = ()
    panels: tuple[PanelUse, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Work that a plan states outside its action tables, or a figure it gives."""

    kind: Literal["existing", "aim", "planned", "evidence"]
    text: str
    priority: str | None
    place: Place
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A row that was read and is no action, with the reason."""

    place: Place
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """What became of every row of every table; rows_read is the sum of the three others."""

    rows_read: int = 0
    rows_as_actions: int = 0
    rows_joined: int = 0
    rows_not_actions: tuple[LedgerRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The file a plan was read from."""

    file: str
    sha256: str
    format: str


@dataclass(frozen=True, slots=True)
class PlanHead:
    """Whose plan it is, for which time and area. `partnership_id` is an id of the register, or None."""

    id: str
    title: str | None
    partnership: str | None
    area: str | None
    start: date | None
    end: date | None
    kind: Literal["plan", "strategy"]
    source: Source
    partnership_id: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that was read from one file."""

    plan: PlanHead
    priorities: tuple[Heading, ...] = ()
    principles: tuple[Heading, ...] = ()
    localities: tuple[Heading, ...] = ()
    glossary: tuple[Term, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    statements: tuple[Statement, ...] = ()
    actions: tuple[Action, ...] = ()
    ledger: Ledger = field(default_factory=Ledger)
    findings: tuple[Finding, ...] = ()
    prose: tuple[Prose, ...] = ()
    conclusions: Conclusions = field(default_factory=Conclusions)
