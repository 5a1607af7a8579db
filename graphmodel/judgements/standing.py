"""How a pair stands now: the verdict that counts, whether it is stale, whether people differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.judgements.verdicts import Judgement

SAME, APART = ("duplicate", "joint"), "distinct"


@dataclass(frozen=True, slots=True)
class Wording:
    """What an action says now: its digest and its words."""

    digest: str
    text: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What is decided about a pair: the newest verdict, and what a reader should know about it."""

    judgement: Judgement
    state: str
    others: tuple[Judgement, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()

    @property
    def decided(self) -> bool:
        """Say whether the pair needs no further look: a fresh verdict other than unsure."""
        return self.state == "fresh" and self.judgement.verdict != "unsure"

    @property
    def note(self) -> str | None:
        """Give the note with what has happened since: an earlier wording, another person's verdict."""
        said = [self.judgement.note] if self.judgement.note else []
        if self.state == "stale":
            said.append("judged on an earlier wording")
        if self.state == "gone":
            said.append("an action is no longer there")
        said += [f"{other.by} says {other.verdict}" for other in self.others]
        return "; ".join(said) or None


def standing(judgements: Iterable[Judgement], wordings: Mapping[str, Wording]) -> dict[tuple[str, str], Standing]:
    """Give how every judged pair stands; what was taken back does not count. The newest verdict does."""
    newest: dict[tuple[str, str], dict[str, Judgement]] = defaultdict(dict)
    for each in sorted(judgements, key=lambda judgement: (judgement.at, judgement.by)):
        if each.undone_at is None:
            newest[each.pair][each.by] = each
    return {pair: _standing(list(by_person.values()), wordings) for pair, by_person in newest.items()}


def _standing(by_person: Sequence[Judgement], wordings: Mapping[str, Wording]) -> Standing:
    last = max(by_person, key=lambda judgement: (judgement.at, judgement.by))
    others = tuple(each for each in by_person if each.verdict != last.verdict)
    now = [wordings.get(action) for action in last.pair]
    if None in now:
        return Standing(last, "gone", others)
    changed = tuple(
        (then, wording.text)
        for then, digest, wording in zip(last.texts, last.digests, now, strict=True)
        if wording is not None and wording.digest != digest
    )
    return Standing(last, "stale" if changed else "fresh", others, changed)


def contradictions(standings: Iterable[Standing]) -> list[tuple[Standing, tuple[str, ...]]]:
    """Give the pairs judged distinct though a chain of verdicts makes them the same work, with the chain's actions."""
    listed = [each for each in standings if each.state == "fresh"]
    ties: dict[str, set[str]] = defaultdict(set)
    for each in listed:
        if each.judgement.verdict in SAME:
            a, b = each.judgement.pair
            ties[a].add(b)
            ties[b].add(a)
    apart = [each for each in listed if each.judgement.verdict == APART]
    chains = ((each, _chain(ties, *each.judgement.pair)) for each in apart)
    return [(each, chain) for each, chain in chains if chain]


def _chain(ties: Mapping[str, set[str]], start: str, end: str) -> tuple[str, ...]:
    """Give the shortest chain of same-work verdicts from one action to another, () where there is none."""
    paths: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    while paths:
        path = paths.pop(0)
        if path[-1] == end:
            return path
        for step in sorted(ties.get(path[-1], set()) - seen):
            seen.add(step)
            paths.append((*path, step))
    return ()
