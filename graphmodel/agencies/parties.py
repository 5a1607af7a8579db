"""The parties of one action: names taken apart, each with its body, role and reason, none of them twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graphmodel.agencies import shapes
from graphmodel.agencies.index import Thing, key
from graphmodel.agencies.splitting import Name, Splitter
from graphmodel.records import Action, Party, Role

_INITIALS = 2  # letters in brackets behind a post may be a person's
_SEVERAL = 2  # persons


def parties_of(action: Action, splitter: Splitter) -> tuple[Party, ...]:
    """Give the parties of an action with their bodies, in printed order."""
    found = [party for printed in action.parties for party in _read(printed, splitter)]
    return tuple(_once(_posts_joined(found, action.lead_cell or "")))


def _read(printed: Party, splitter: Splitter) -> Iterator[Party]:
    """Give what one printed name holds, with its bracket."""
    if printed.post and (whole := splitter.single(printed.as_written)) and whole.sort == "known":
        yield _party(whole, printed.role)
        return
    names = splitter.names(printed.name)
    for name in names[:-1]:
        yield _party(name, printed.role)
    yield from _with_bracket(names[-1], printed, len(names) == 1, splitter)


def _with_bracket(name: Name, printed: Party, alone: bool, splitter: Splitter) -> Iterator[Party]:
    """Give the last name with what its bracket says: a short form, a post, a comment, or further bodies."""
    inside = printed.post
    if inside and splitter.person_first and _could_be_person(name, inside, splitter):
        name = replace(name, sort="person")
    party = _party(name, printed.role)
    if inside and _holds_post(name, inside, splitter):
        yield from _of_body(name, inside, printed.role, splitter)
        return
    if inside is None or (name.sort == "stranger" and shapes.is_short_form(inside, name.text)):
        yield replace(party, as_written=printed.as_written) if alone else party
        return
    if name.sort == "person":
        yield replace(party, post=inside)
        return
    within = splitter.read(inside) or []
    bodies = [one for one in within if one.kind]
    own = [one for one in bodies if _id(one) == _id(name)]
    if name.sort == "vague" and len(bodies) == len(within) > 0:
        yield party
        yield from (_party(one, printed.role) for one in bodies)
    elif own or not within:
        yield replace(party, as_written=printed.as_written, post=None if own or name.sort == "vague" else inside)
    else:
        named = [one for one in within if one.kind or one.sort == "person"]
        yield replace(party, post=None if named else inside)
        yield from (_party(one, "support") for one in named)  # in the bracket behind a body: it helps


def person_first(parties: Iterable[Party], splitter: Splitter) -> bool:
    """Say whether a plan writes persons with their bodies in brackets: most so written are certainly persons."""
    found = [(splitter.names(party.name)[-1], party.post) for party in parties if party.post]
    sure = sum(name.sort == "person" and _holds_post(name, inside, splitter) for name, inside in found)
    doubtful = sum(_could_be_person(name, inside, splitter) for name, inside in found)
    return sure >= _SEVERAL and sure >= doubtful


def _could_be_person(name: Name, inside: str, splitter: Splitter) -> bool:
    """Say whether a stranger with a body behind in brackets is shaped as a person: 'Rosie Abbott (Harbour Trust)'."""
    shaped = name.sort == "stranger" and shapes.could_be_person(name.text)
    return shaped and _holds_post(replace(name, sort="person"), inside, splitter)


def _holds_post(name: Name, inside: str, splitter: Splitter) -> bool:
    """Say whether a person or a post is named with the body in brackets: 'PC Ann Hill (Anytown Police)'."""
    if name.sort != "person" and not (name.sort == "stranger" and shapes.is_post(name.text)):
        return False
    if shapes.is_post(inside):
        return False
    within = splitter.read(inside) or []
    if within:
        return all(one.kind for one in within)
    if shapes.is_letters(inside) and len(inside) > _INITIALS and name.sort != "person":
        return True
    return shapes.is_body(inside) or (name.sort != "person" and shapes.is_capitalised(inside))


def _of_body(name: Name, inside: str, role: Role, splitter: Splitter) -> Iterator[Party]:
    """Give the person, and the body in brackets with the post in it: the body is the party."""
    if name.sort == "person":
        yield _party(name, role)
    bodies = [_party(one, role) for one in splitter.names(inside)]
    yield from (replace(body, post=None if name.sort == "person" else name.text) for body in bodies)


def _id(name: Name) -> str | None:
    return name.answer.thing.id if name.answer and name.answer.thing else None


def _party(name: Name, role: Role) -> Party:
    """Give the party of a name."""
    if name.answer and name.answer.thing:
        return _registered(name, name.answer.thing, role, name.answer.how)
    if name.sort == "person" or (role == "person" and name.sort == "stranger"):
        return Party(name.text, "person", name.text, kind="person", how="shape")
    if name.sort == "vague":
        return Party(name.text, "vague", name.text, kind="collective", how="shape")
    if name.sort == "document":
        return Party(name.text, "source", name.text, kind="document", how="shape")
    written = _role(role, name)
    if name.sort == "unsettled":
        return Party(name.text, written, name.text, how="ambiguous")
    long = name.answer.long if name.answer else None
    return Party(name.text, written, long or name.text, how="glossary" if long else None)


def _registered(name: Name, thing: Thing, role: Role, how: str) -> Party:
    if not thing.label:
        return Party(name.text, _role(role, name), thing.name, thing.id, thing.kind, how)
    shown: Role = "vague" if thing.kind == "collective" else "source"
    return Party(name.text, shown, thing.name, thing.id, thing.kind, how)


def _role(printed: Role, name: Name) -> Role:
    """Give the role of a body: what the words around it say, since a body is never vague, a person or a source."""
    return "support" if name.support or printed == "support" else "lead"


def _posts_joined(parties: Sequence[Party], cell: str) -> list[Party]:
    """Join 'Jo Marsh, Safety Manager, Anytown Council' to one lead with its post; the person stays a person."""
    result: list[Party] = []
    words = " ".join(cell.split())
    for party in parties:
        before = result[-1] if result else None
        if before and _is_post_of(before, party, words):
            result[-1] = replace(party, post=before.as_written)
            _tell_person(result, before.as_written, words)
        elif before and _is_post_of(party, before, words, after=True):
            result[-1] = replace(before, post=party.as_written)
        else:
            result.append(party)
            if party.post and shapes.is_post(party.post):
                _tell_person(result, party.post, words)
    return result


def _tell_person(result: list[Party], post: str, words: str) -> None:
    """Take the name before a post for a person's, be the given name a common one or not."""
    if len(result) > 1 and shapes.could_be_person(result[-2].name) and _beside(result[-2].as_written, post, words):
        result[-2] = replace(result[-2], role="person", kind="person", how="shape")


def _is_post_of(post: Party, body: Party, words: str, *, after: bool = False) -> bool:
    """Say whether the one is a post in the other, which stands behind it, or `after` it before it."""
    strangers = post.agency is None and post.role == body.role and body.role in {"lead", "support"}
    fitting = shapes.is_post(post.name) and not shapes.is_post(body.name) and body.post is None and post.post is None
    first, second = (body, post) if after else (post, body)
    known = not after or body.agency is not None or shapes.is_body(body.name)
    return strangers and fitting and known and _beside(first.as_written, second.as_written, words)


def _beside(first: str, second: str, words: str) -> bool:
    """Say whether two names stand side by side, a comma, a stroke or the end of a line between them."""
    return any(f"{first}{mark}{second}" in words for mark in (", ", " ", " / ", "/", " - ", " – "))


def _once(parties: Iterable[Party]) -> list[Party]:
    """Give each body once; one that both leads and supports leads."""
    kept: dict[str, Party] = {}
    for party in parties:
        same = party.agency or key(party.name) or party.as_written
        first = kept.get(same)
        if first is None:
            kept[same] = party
        elif first.role == "support" and party.role == "lead":
            kept[same] = replace(first, role="lead")
    return list(kept.values())
