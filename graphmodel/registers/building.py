"""Items of YAML turned into the rows of the registers, one small function a list."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.ids import slug
from graphmodel.registers.entries import (
    Agency,
    Aim,
    Alias,
    Area,
    Covers,
    Label,
    Partnership,
    PartOf,
    Programme,
    Relative,
    Scope,
    Seat,
    Topic,
    Wording,
)
from graphmodel.registers.files import Item

SCOPE = frozenset({"text", "plan", "partnership", "from", "to"})
KEYS: dict[str, frozenset[str]] = {
    "agencies": frozenset(
        {"id", "name", "kind", "part_of", "area", "until", "followed_by", "confidence", "note", "aliases"}
    ),
    "relative": frozenset({"text", "means", "where"}),
    "labels": frozenset({"id", "name", "kind", "note", "aliases"}),
    "areas": frozenset({"code", "name", "kind", "part_of", "also"}),
    "partnerships": frozenset({"id", "name", "tier", "body", "areas", "also", "since", "confidence", "note"}),
    "seats": frozenset({"partnership", "authority", "agency", "legal", "from", "to"}),
    "programmes": frozenset({"id", "name", "kind", "note", "wordings", "not_wordings"}),
    "concepts": frozenset({"id", "name", "facet", "phrases", "not_phrases", "note"}),
    "harms": frozenset({"id", "name", "phrases", "not_phrases", "note"}),
    "panels": frozenset({"id", "name", "phrases", "not_phrases", "note"}),
    "words": frozenset({"id", "words", "note"}),
    "priorities": frozenset({"id", "name", "number", "wordings", "not_wordings", "note"}),
    "principles": frozenset({"id", "name", "number", "wordings", "not_wordings", "note"}),
}


def agency(item: Item) -> Agency:
    """Give a body."""
    return Agency(
        item.needed("id"),
        item.needed("name"),
        item.needed("kind"),
        item.text("area"),
        item.day("until"),
        item.text("followed_by"),
        item.text("confidence"),
    )


def parts(item: Item) -> Iterator[PartOf]:
    """Give what a body belongs to: an id, or a list of ids with days."""
    if isinstance(item["part_of"].data, list):
        for part in item.each("part_of"):
            part.allow(frozenset({"id", "from", "to"}))
            yield PartOf(item.needed("id"), part.needed("id"), part.day("from"), part.day("to"))
    elif item["part_of"].data is not None:
        yield PartOf(item.needed("id"), item.needed("part_of"))


def label(item: Item) -> Label:
    """Give what stands in lead cells and is no body."""
    kind = item.needed("kind")
    if kind not in {"collective", "document", "programme", "label"}:
        raise item["kind"].wrong(f"a label has no kind '{kind}'", "Take collective, document, programme or label.")
    return Label(item.needed("id"), item.needed("name"), kind)


def scoped(item: Item, more: frozenset[str]) -> tuple[str, Scope]:
    """Give a wording with its scope; a plain text holds everywhere."""
    if isinstance(item.data, str):
        return item.written(), Scope()
    item.allow(SCOPE | more)
    scope = Scope(item.text("plan"), item.text("partnership"), item.day("from"), item.day("to"))
    return item.needed("text"), scope


def alias(item: Item, target: str) -> Alias:
    """Give a way of writing a body or label."""
    text, scope = scoped(item, frozenset({"ambiguous"}))
    ambiguous = isinstance(item.data, dict) and item.data.get("ambiguous") is True
    start = str(scope.start) if scope.start else None
    where = "/".join(filter(None, [target, scope.plan, scope.partnership, start, slug(text)]))
    return Alias(where, text, target, scope, ambiguous)


def wording(item: Item) -> Wording:
    """Give a way of writing a programme; one word alone counts with its capitals."""
    text, scope = scoped(item, frozenset({"as_written"}))
    given = item.data.get("as_written") if isinstance(item.data, dict) else None
    return Wording(text, scope, bool(given) if given is not None else len(text.split()) == 1)


def relative(item: Item) -> Relative:
    """Give a word that means another body in each partnership."""
    where = item.text("where")
    if where not in {None, "unitary", "district"}:
        raise item["where"].wrong(f"'where' is to be unitary or district and is '{where}'")
    return Relative(item.needed("text"), item.needed("means"), where)


def area(item: Item) -> Area:
    """Give a council area."""
    return Area(item.needed("code"), item.needed("name"), item.needed("kind"), item.text("part_of"), item.texts("also"))


def covers(item: Item) -> Iterator[Covers]:
    """Give what a partnership covers: codes, or codes with status and days."""
    for part in item.each("areas"):
        if isinstance(part.data, str):
            yield Covers(item.needed("id"), part.written())
        else:
            part.allow(frozenset({"code", "status", "from", "to"}))
            status = part.text("status") or "formal"
            yield Covers(item.needed("id"), part.needed("code"), status, part.day("from"), part.day("to"))


def partnership(item: Item) -> Partnership:
    """Give a partnership; its areas are those it formally covers today."""
    today = tuple(row.area for row in covers(item) if row.status == "formal" and row.end is None)
    return Partnership(
        item.needed("id"),
        item.needed("name"),
        item.text("tier") or "local",
        item.text("confidence") or "not said",
        item.text("body"),
        item.day("since"),
        today,
        item.texts("also"),
    )


def seat(item: Item, holder: str) -> Seat:
    """Give one seat of one partnership."""
    legal = item.data.get("legal", True) is not False
    return Seat(holder, item.needed("authority"), item.needed("agency"), legal, item.day("from"), item.day("to"))


def programme(item: Item) -> Programme:
    """Give a named scheme."""
    wordings = tuple(wording(part) for part in item.each("wordings"))
    return Programme(
        item.needed("id"), item.needed("name"), item.text("kind") or "scheme", wordings, item.texts("not_wordings")
    )


def topic(item: Item) -> Topic:
    """Give a concept or a harm."""
    return Topic(
        item.needed("id"), item.needed("name"), item.text("facet"), item.texts("phrases"), item.texts("not_phrases")
    )


def aim(item: Item) -> Aim:
    """Give a priority or principle of the county's strategy."""
    number = item["number"].data
    if type(number) is not int:
        raise item["number"].wrong("'number' is to be a whole number")
    return Aim(item.needed("id"), item.needed("name"), number, item.texts("wordings"), item.texts("not_wordings"))
