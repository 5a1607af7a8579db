"""What the registers hold, as frozen rows: one class a list, ready to be looked up and to be written to the graph.

`partnership` of a scope is the id of a partnership or of a group of them (`Registers.groups`); None holds everywhere.
`start` and `end` are the first and the last day on which something holds; None is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Scope:
    """Where and when a wording holds: in one plan, in one partnership (or group), between two days, or everywhere."""

    plan: str | None = None
    partnership: str | None = None
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Agency:
    """A body: node Agency of the graph. `until` is its last day and `followed_by` the agency that came after.

    `confidence` says where the entry comes from: seen, general knowledge, inferred, unclear, unknown.
    """

    id: str
    name: str
    kind: str
    area: str | None = None
    until: date | None = None
    followed_by: str | None = None
    confidence: str | None = None


@dataclass(frozen=True, slots=True)
class PartOf:
    """`agency` belongs to `parent`: relationship PART_OF between two agencies."""

    agency: str
    parent: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A way in which a body or label is written: node Alias. `target` is an id of agencies or of labels.

    An `ambiguous` alias is never resolved: it names what the text could mean.
    """

    id: str
    text: str
    target: str
    scope: Scope = Scope()
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Relative:
    """A word that means another body in each partnership, such as the police: `means` names the seat to look up.

    Seats are the authorities of a partnership, its services, and `partnership` for the partnership itself.
    `where` limits it to partnerships whose council is a `unitary` or a `district`; elsewhere the word is ambiguous.
    """

    text: str
    means: str
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """What stands in lead cells and is no accountable body: node Label. `kind`: collective|document|programme|label."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Area:
    """A council area: node Locality with the ONS code as id. `kind`: district, unitary or county."""

    id: str
    name: str
    kind: str
    part_of: str | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Partnership:
    """A community safety partnership: node Partnership. `tier`: local, merged, county; `body`: itself as an agency."""

    id: str
    name: str
    tier: str
    confidence: str
    body: str | None = None
    since: date | None = None
    areas: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Covers:
    """`partnership` covers `area` (a code): relationship COVERS. `status`: formal, informal or partner."""

    partnership: str
    area: str
    status: str = "formal"
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """Who holds a seat of a partnership: relationship RESPONSIBLE_FOR where `legal`, else a service looked up by name.

    `authority` of a legal seat: council, county, police, fire, probation or health.
    """

    partnership: str
    authority: str
    agency: str
    legal: bool = True
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """A way in which a programme is written. `as_written`: capitals count."""

    text: str
    scope: Scope = Scope()
    as_written: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """A named scheme: node Programme. `not_wordings` hide a wording that lies inside them."""

    id: str
    name: str
    kind: str
    wordings: tuple[Wording, ...] = ()
    not_wordings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A concept or a harm: node Concept (facet work, harm, who, setting, approach) or node Harm (facet None)."""

    id: str
    name: str
    facet: str | None
    phrases: tuple[str, ...] = ()
    not_phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aim:
    """A priority or principle of the county strategy, with the words by which plans take it up."""

    id: str
    name: str
    number: int
    wordings: tuple[str, ...] = ()
    not_wordings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Registers:
    """All that people keep as data, read once. `digest` changes when any of it does."""

    digest: str
    agencies: tuple[Agency, ...] = ()
    parts: tuple[PartOf, ...] = ()
    aliases: tuple[Alias, ...] = ()
    relatives: tuple[Relative, ...] = ()
    labels: tuple[Label, ...] = ()
    areas: tuple[Area, ...] = ()
    partnerships: tuple[Partnership, ...] = ()
    covers: tuple[Covers, ...] = ()
    seats: tuple[Seat, ...] = ()
    programmes: tuple[Programme, ...] = ()
    concepts: tuple[Topic, ...] = ()
    harms: tuple[Topic, ...] = ()
    priorities: tuple[Aim, ...] = ()
    principles: tuple[Aim, ...] = ()
    panels: tuple[Topic, ...] = ()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    given_names: frozenset[str] = frozenset()
    groups: Mapping[str, frozenset[str]] = field(default_factory=dict)  # a plain one can be handed to children

    @property
    def authorities(self) -> tuple[Seat, ...]:
        """Give the seats that the law names, for RESPONSIBLE_FOR."""
        return tuple(seat for seat in self.seats if seat.legal)
