"""Panels and case meetings in a text: how they are called there, whether they meet, and whom they discuss."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from graphmodel.mentions.phrases import Finder, Hit, Phrase, phrase
from graphmodel.mentions.sentences import between, sentence_around, stems
from graphmodel.mentions.words import Word, words_of
from graphmodel.records import PanelState, PanelUse, Where
from graphmodel.registers import Topic

State = Literal["meets", "to be set up"]
UNNAMED = "panel"
_LEFT, _RIGHT = 6, 4


@dataclass(frozen=True)
class PanelWords:
    """What is looked for, and the register's lists as stems."""

    names: Mapping[str, str]
    finder: Finder[str]
    who: Finder[str]
    making: frozenset[str]
    meets: frozenset[str]
    found: frozenset[str]
    name: frozenset[str]
    bare: frozenset[str] = frozenset({"panel", "meet", "conferenc"})


@dataclass(frozen=True, slots=True)
class _Said:
    """One place where a panel is named: its words, what they say of its state, and whom the words around it name."""

    panel: str
    wording: str
    state: State | None
    near: tuple[str, ...]
    where: Where


def panel_words(panels: Sequence[Topic], who: Sequence[Topic], words: Mapping[str, Sequence[str]]) -> PanelWords:
    """Give what this recogniser uses of the registers."""
    others = words.get("panel-of-others", ())
    return PanelWords(
        {each.id: each.name for each in panels if each.id != UNNAMED},
        Finder(_phrases(panels)),
        Finder(_phrases([each for each in who if each.facet == "who" and each.id not in others])),
        *(stems(words.get(f"panel-{name}", ())) for name in ("making", "meets", "found", "name")),
    )


def _phrases(topics: Iterable[Topic]) -> Iterator[Phrase[str]]:
    for topic in topics:
        yield from (phrase(topic.id, text, "stem") for text in topic.phrases)
        yield from (phrase(topic.id, text, "stem", hides=True) for text in topic.not_phrases)


def panels(texts: Iterable[tuple[Where, str]], known: PanelWords, asked: bool = False) -> tuple[PanelUse, ...]:
    """Give the panels of an action's texts, or of a commitment's where `asked`, each once."""
    listed = list(texts)
    said: dict[str, list[_Said]] = {}
    for where, text in listed:
        for each in _said(where, text, known):
            said.setdefault(each.panel, []).append(each)
    whole = [who for _, text in listed for who in _who(words_of(text), known)]
    named = {panel for panel in said if panel not in known.bare}
    return tuple(_use(each, whole, asked, known) for panel, each in said.items() if panel in named or not named)


def _said(where: Where, text: str, known: PanelWords) -> list[_Said]:
    words = words_of(text)
    hits = known.finder.find(words)
    named = [hit for hit in hits if not any(hit != other and _shorter(hit, other) for other in hits)]
    return [_one(where, text, words, hit, known) for hit in named]


def _shorter(hit: Hit[str], other: Hit[str]) -> bool:
    return hit.inside(other) and (hit.last - hit.first < other.last - other.first or hit.owner == UNNAMED)


def _one(where: Where, text: str, words: list[Word], hit: Hit[str], known: PanelWords) -> _Said:
    first = _first(text, words, hit.first, known) if hit.owner == UNNAMED else hit.first
    own = words[first : hit.last]
    wording = " ".join(text[own[0].start : own[-1].end].split())
    start, end = sentence_around(text, own[0].start, own[-1].end)
    near = _who(own, known) or _who(between(words, start, end), known) or _who(words, known)
    left, right = between(words, start, own[0].start)[-_LEFT:], between(words, own[-1].end, end)[:_RIGHT]
    id_ = hit.owner if hit.owner != UNNAMED else "-".join(dict.fromkeys([*(word.stem for word in own)]))
    return _Said(id_, wording, _state(left, own, right, known), tuple(near), where)


def _first(text: str, words: list[Word], at: int, known: PanelWords) -> int:
    """Give the first word of the name: words before it in capitals, or such as panels are called by."""
    while at > 0 and not text[words[at - 1].end : words[at].start].strip("- "):
        word = words[at - 1]
        if word.stem not in known.name and (not word.written[0].isupper() or word.stem in known.making):
            break
        at -= 1
    return at


def _state(left: list[Word], own: list[Word], right: list[Word], known: PanelWords) -> State | None:
    """Give what the nearest words say: that it meets, or that it is still to be; None where they say neither."""
    if any(word.stem in known.found for word in right):
        return "to be set up"
    if any(word.stem in known.meets for word in (*own, *right)):
        return "meets"
    cue = next((word for word in reversed(left) if word.stem in known.making | known.meets), None)
    return None if cue is None else "meets" if cue.stem in known.meets else "to be set up"


def _who(words: Sequence[Word], known: PanelWords) -> list[str]:
    return list(dict.fromkeys(hit.owner for hit in known.who.find(words)))


def _use(said: list[_Said], whole: Iterable[str], asked: bool, known: PanelWords) -> PanelUse:
    """Give one panel from all that is said of it; what is not said to be still missing meets."""
    states = {each.state for each in said}
    state: PanelState = (
        "asked for" if asked else "to be set up" if "to be set up" in states and "meets" not in states else "meets"
    )
    near = dict.fromkeys(who for each in said for who in each.near)
    first, whom = said[0], tuple(near or dict.fromkeys(whole))
    name = known.names.get(first.panel, first.wording)
    return PanelUse(first.panel, name, first.panel in known.names, first.wording, state, whom, first.where)
