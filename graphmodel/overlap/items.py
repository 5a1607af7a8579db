"""What is compared: an action with its words, what they name, who leads it, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from graphmodel.overlap.weights import NO_SCHEME
from graphmodel.overlap.wording import sentences, stems

FACETS = ("work", "harm", "setting", "programme")
IN_TITLE, BELOW = 1.0, 0.6
MAIN_FIELDS = frozenset({"title", "summary", "text"})
PLACE = ("file", "page", "line", "table", "row")
Sort = Literal["action", "commitment", "passage"]


@dataclass(frozen=True, slots=True)
class Topic:
    """A concept or programme that an action names: by which words, and how much the place of the words weighs."""

    id: str
    facet: str
    phrase: str
    weight: float


class Part(NamedTuple):
    """A sentence or bullet with its words; one of two words is too short to be compared alone."""

    text: str
    words: tuple[str, ...]
    long: bool


@dataclass(frozen=True)
class Item:
    """One action as it is compared, or a commitment or passage; `topics` holds for each facet the topics by id.

    `inferred` says that its plan prints no period, and that the plan's days are those of its actions; `about` holds the
    ids of all that it names, those too that count for nothing in a score.
    """

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
    inferred: bool = False
    ongoing: bool = False
    place: Mapping[str, object] = field(default_factory=dict)
    order: int = 0
    sort: Sort = "action"
    about: frozenset[str] = frozenset()

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Give the sentences and bullets of title, summary and outcomes: all words that count."""
        texts = (text for text in (self.title, self.summary, *self.outcomes) if text)
        return tuple(
            Part(part, tuple(stems(part)), len(part.split()) > 2) for text in texts for part in sentences(text)
        )

    @property
    def words(self) -> list[str]:
        """Give all words that count, in order."""
        return [word for part in self.parts for word in part.words]

    def named(self, facet: str) -> Mapping[str, Topic]:
        """Give the topics of one facet."""
        return self.topics.get(facet, {})

    @property
    def key(self) -> tuple[str, int, str]:
        """Give what orders the items: plan, place in it."""
        return self.plan, self.order, self.id


def said(item: Item) -> str:
    """Give all that an item says, as one text."""
    return f"{item.title} {item.summary or ''} {' '.join(item.outcomes)}"


def comparable(a: Item, b: Item) -> bool:
    """Say whether two items may make a pair; what is no action is compared with the actions of other plans only."""
    return a.sort == b.sort == "action" or ("action" in (a.sort, b.sort) and a.plan != b.plan)


def places_of(items: Iterable[Item]) -> frozenset[str]:
    """Give the words of place names, which say where and not what: localities, and the names of partnerships."""
    names = {name for item in items for name in (item.locality, item.partnership) if name}
    return frozenset(stem for name in names for stem in stems(name.removeprefix("csp-").replace("-", " ")))


def as_item(row: Mapping[str, object], topics: Sequence[Mapping[str, object]]) -> Item:
    """Give the item of a row of the graph, with the rows that say what it names."""
    outcomes = row.get("outcomes") or ([row["response"]] if row.get("response") else [])
    return Item(
        id=str(row["id"]),
        plan=str(row["plan"]),
        partnership=_text(row.get("partnership")),
        title=str(row["title"]),
        summary=_text(row.get("summary")),
        outcomes=tuple(map(str, _list(outcomes))),
        code=_text(row.get("code")),
        locality=_text(row.get("locality")),
        leads=frozenset(map(str, _list(row.get("leads")))),
        topics=_topics(topics),
        start=_day(row.get("start")),
        end=_day(row.get("end")),
        review=_day(row.get("review")),
        plan_start=_day(row.get("plan_start")),
        plan_end=_day(row.get("plan_end")),
        inferred=bool(row.get("inferred")),
        ongoing=bool(row.get("ongoing")),
        place={name: row.get(name) for name in PLACE},
        order=int(str(row.get("order") or 0)),
        about=frozenset(str(topic["id"]) for topic in topics),
        sort=row.get("sort") or "action",  # type: ignore[arg-type]  # the query gives these words
    )


def _topics(rows: Sequence[Mapping[str, object]]) -> dict[str, dict[str, Topic]]:
    """Give the topics by facet, each by the words that stand where they weigh most; documents are no programmes."""
    found: dict[str, dict[str, Topic]] = {facet: {} for facet in FACETS}
    for row in (each for each in rows if each.get("kind") not in NO_SCHEME):
        weight = IN_TITLE if row.get("where") in MAIN_FIELDS else BELOW
        topic = Topic(str(row["id"]), str(row["facet"]), str(row["phrase"]), weight)
        known = found.get(topic.facet)
        if known is not None and (topic.id not in known or known[topic.id].weight < topic.weight):
            known[topic.id] = topic
    return found


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)[:10]) if value else None
