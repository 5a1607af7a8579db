"""What follows from a plan's words, as frozen records: each says by which words, where, and whether it was inferred."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from graphmodel.records import Place

Basis = Literal["stated", "inferred"]
How = Literal["reports", "escalates", "reviews", "chairs"]
Why = Literal["abbreviation", "unclear"]


@dataclass(frozen=True, slots=True)
class Prose:
    """A heading, paragraph or item that stands outside the tables."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Tie:
    """An action tied to a priority or principle by words of its own, or of the row above it."""

    action: str
    to: str
    words: str
    basis: Basis = "stated"


@dataclass(frozen=True, slots=True)
class Money:
    """An action, or a part of it, that happens only while there is money: the words, and whose money where they say."""

    action: str
    words: str
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Open:
    """An action whose outcome is left to be agreed: the words that say so."""

    action: str
    words: str


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A name of an action's lead cell that its plan never explains."""

    action: str
    as_written: str
    why: Why


@dataclass(frozen=True, slots=True)
class Naming:
    """The lines of a plan that name a body that the law makes responsible."""

    agency: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A harm that the plan lists among those it means."""

    harm: str
    place: Place


@dataclass(frozen=True, slots=True)
class Body:
    """A body as some words name it; `agency` is an id of the register, or None."""

    name: str
    agency: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """Who answers to whom: `action` None where the whole plan is meant, `body` None where it is the action's lead."""

    how: How
    to: Body
    body: Body | None
    words: str
    place: Place
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A thing that the plan says is lacking: the passage, the words that show it, and what it is about."""

    text: str
    words: str
    place: Place
    action: str | None = None
    programmes: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conclusions:
    """All that follows from the words of one plan."""

    follows: tuple[Tie, ...] = ()
    serves: tuple[Tie, ...] = ()
    money: tuple[Money, ...] = ()
    open: tuple[Open, ...] = ()
    unexplained: tuple[Unexplained, ...] = ()
    namings: tuple[Naming, ...] = ()
    harms: tuple[Listed, ...] = ()
    reports: tuple[Report, ...] = ()
    gaps: tuple[Gap, ...] = ()
