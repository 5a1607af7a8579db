"""What is compared: an action with its words, what they name, who leads it, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from graphmodel.overlap.wording import sentences, stems

FACETS = ("work", "harm", "setting", "programme")
IN_TITLE, BELOW = 1.0, 0.6
PLACE = ("file", "page", "line", "table", "row")


@dataclass(frozen=True, slots=True)
class Topic:
    """A concept or programme that an action names: by which words, and how much the place of the words weighs."""

    id: str
    facet: str
    phrase: str
    weight: float


@dataclass(frozen=True, slots=True)
class Item:
    """One action as it is compared; `topics` holds for each facet the topics by id."""

    id: str
    plan: str
    partnership: str | None
    title: str
    summary: str | None = None
    outcomes: tuple[str, ...] = ()
    code: str | None = None
    locality: str | None = None
    leads: frozenset[str] = frozenset()
    topics: Mapping[str, Mapping[str, Topic]] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    review: date | None = None
    plan_start: date | None = None
    plan_end: date | None = None
    ongoing: bool = False
    place: Mapping[str, object] = field(default_factory=dict)
    order: int = 0

    @property
    def text(self) -> str:
        """Give all words that count: title, summary and outcomes."""
        return "\n".join(part for part in (self.title, self.summary, *self.outcomes) if part)

    @property
    def parts(self) -> tuple[str, ...]:
        """Give the sentences and bullets, each to be compared alone."""
        return tuple(part for text in (self.title, self.summary, *self.outcomes) if text for part in sentences(text))

    def named(self, facet: str) -> Mapping[str, Topic]:
        """Give the topics of one facet."""
        return self.topics.get(facet, {})


def places_of(items: Iterable[Item]) -> frozenset[str]:
    """Give the words of place names, which say where and not what: localities, and the names of partnerships."""
    names = {name for item in items for name in (item.locality, item.partnership) if name}
    return frozenset(stem for name in names for stem in stems(name.removeprefix("csp-").replace("-", " ")))


def as_item(row: Mapping[str, object], topics: Sequence[Mapping[str, object]]) -> Item:
    """Give the item of a row of the graph, with the rows that say what it names."""
    found: dict[str, dict[str, Topic]] = {facet: {} for facet in FACETS}
    for each in topics:
        topic = _topic(each)
        known = found.get(topic.facet)
        if known is not None and (topic.id not in known or known[topic.id].weight < topic.weight):
            known[topic.id] = topic
    return Item(
        id=str(row["id"]),
        plan=str(row["plan"]),
        partnership=_text(row.get("partnership")),
        title=str(row["title"]),
        summary=_text(row.get("summary")),
        outcomes=tuple(map(str, _list(row.get("outcomes")))),
        code=_text(row.get("code")),
        locality=_text(row.get("locality")),
        leads=frozenset(map(str, _list(row.get("leads")))),
        topics=found,
        start=_day(row.get("start")),
        end=_day(row.get("end")),
        review=_day(row.get("review")),
        plan_start=_day(row.get("plan_start")),
        plan_end=_day(row.get("plan_end")),
        ongoing=bool(row.get("ongoing")),
        place={name: row.get(name) for name in PLACE},
        order=int(str(row.get("order") or 0)),
    )


def _topic(row: Mapping[str, object]) -> Topic:
    weight = IN_TITLE if row.get("where") in ("title", "summary") else BELOW
    return Topic(str(row["id"]), str(row["facet"]), str(row["phrase"]), weight)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)[:10]) if value else None
