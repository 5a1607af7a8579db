"""What the registers' phrases find in plans, which of them find nothing, and what no register claims."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graphmodel.ids import fold
from graphmodel.mentions.words import Word, words_of
from graphmodel.records import Action, Plan
from graphmodel.registers import Programme, Registers, Topic

# Words that say how a sentence is built or that any plan is full of; none of them could name a kind of work.
_FULL_OF = (
    "a about across action actions activity after all also and any appropriate are area areas around as at based be "
    "been before being both but by can carry continue could delivered deliver delivery develop developed development "
    "during each effective effectively ensure ensuring establish etc for from further future get give given has have "
    "help how if implement implementation improve improved in include including increase increased into is issue "
    "issues it its key lead led local made maintain make making more most need needs new no not of on one ongoing "
    "only opportunities or other others our out over part particular people plan plans possible provide provided "
    "provides providing reduce reduced reduction relevant required service services should so some specific such "
    "support supported supporting take that the their them there these they this those through time to together under "
    "up use used using via was we well were what when where which while who will with within work working would year "
    "years you your identified identify identifying identifies partner partners outcome outcomes encourage "
    "encouraging encouraged address addresses addressed engage engaged engaging inform informs informed level levels "
    "crime crimes community communities partnership agencies agency individuals number numbers between approach "
    "ensures enable enables enabled continued existing current set sets "
)
COMMON = frozenset(_FULL_OF.split())
_NAME = re.compile(r"\b[A-Z][\w&'’-]*(?:\s+(?:(?:of|the|and|for|&)\s+)?[A-Z][\w&'’-]*){1,4}")
_CALLED = re.compile(r"\b(?:Operation|Op|Project|Programme)\s+[A-Z]\w+")
MANY_CAPITALS = 0.6


@dataclass(frozen=True, slots=True)
class Text:
    """What an action says, with where it stands and what was recognised in it as (kind, id, words)."""

    plan: str
    line: int | None
    text: str
    mentions: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What is named by a concept or programme, or by nobody: in how many actions, in which plans, by which words."""

    id: str | None
    name: str
    kind: str | None
    actions: int
    plans: tuple[str, ...]
    words: tuple[str, ...]
    where: tuple[str, ...]


def texts(plans: Iterable[Plan]) -> Iterator[Text]:
    """Give the actions of plans in which mentions were recognised."""
    for plan in plans:
        for action in plan.actions:
            mentions = tuple((m.kind, m.id, m.wording) for m in action.mentions)
            yield Text(plan.plan.id, action.place.line, _text(action), mentions)


def _text(action: Action) -> str:
    return "\n".join(part for part in (action.title, action.summary, *action.outcomes, *action.measures) if part)


def concepts(read: Sequence[Text], known: Sequence[Topic]) -> list[Found]:
    """Give every concept with the words that show it, the most frequent first within its facet."""
    found = [_found(topic.id, topic.name, topic.facet, "concept", read) for topic in known]
    return sorted(found, key=lambda one: (str(one.kind), -one.actions, one.name))


def programmes(read: Sequence[Text], known: Sequence[Programme]) -> list[Found]:
    """Give every programme that is named, the most frequent first, and behind them those that are not."""
    found = [_found(one.id, one.name, one.kind, "programme", read) for one in known]
    return sorted(found, key=lambda one: (-one.actions, one.name))


def _found(id_: str, name: str, kind: str | None, sort: str, read: Sequence[Text]) -> Found:
    here = [
        (text, words) for text in read for mention, found, words in text.mentions if (mention, found) == (sort, id_)
    ]
    return _summed((id_, name, kind), here)


def _summed(head: tuple[str | None, str, str | None], here: Sequence[tuple[Text, str]]) -> Found:
    spots = dict.fromkeys(f"{text.plan}:{text.line}" for text, _ in here)
    words = Counter(" ".join(words.split()) for _, words in here)
    plans = tuple(sorted({text.plan for text, _ in here}))
    return Found(*head, len(spots), plans, tuple(word for word, _ in words.most_common()), tuple(spots))


def shares(read: Sequence[Text], known: Sequence[Topic]) -> dict[str, float]:
    """Give for each facet the share of actions in which one of its concepts was found."""
    facets = {topic.id: topic.facet or "" for topic in known}
    counts = Counter(facet for text in read for facet in {facets.get(id_, "") for _, id_, _ in text.mentions})
    return {facet: counts[facet] / len(read) if read else 0.0 for facet in sorted(set(facets.values()))}


def unused(read: Sequence[Text], known: Sequence[Topic]) -> list[tuple[str, str]]:
    """Give the phrases that found nothing, each with its concept; the words found show which ones did."""
    said: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for text in read:
        for _, id_, words in text.mentions:
            said[id_].add(_stems(words))
    return [
        (topic.id, phrase)
        for topic in known
        for phrase in topic.phrases
        if "*" not in phrase and not any(_inside(_stems(phrase), words) for words in said[topic.id])
    ]


def _stems(text: str) -> tuple[str, ...]:
    return tuple(word.stem for word in words_of(text))


def _inside(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def unclaimed(read: Sequence[Text], known: Sequence[Topic], least: int = 2) -> list[Found]:
    """Give the words that stand in several actions and in no words that were recognised, the most frequent first."""
    single = {
        topic.id: {stem for p in topic.phrases if len(stems := _stems(p)) == 1 for stem in stems} for topic in known
    }
    here: defaultdict[str, list[tuple[Text, str]]] = defaultdict(list)
    for text in read:
        claimed = {stem for kind, _, words in text.mentions if kind != "harm" for stem in _stems(words)}
        claimed |= {stem for _, id_, _ in text.mentions for stem in single.get(id_, ())}
        for word in words_of(text.text):
            if _could_name(word) and word.stem not in claimed:
                here[word.stem].append((text, word.small))
    found = [_summed((None, Counter(w for _, w in uses).most_common(1)[0][0], "word"), uses) for uses in here.values()]
    kept = [one for one in found if one.actions >= least]
    return sorted(kept, key=lambda one: (-one.actions, one.name))


def _could_name(word: Word) -> bool:
    return len(word.small) > 3 and word.small.isalpha() and word.small not in COMMON


def unknown(read: Sequence[Text], registers: Registers, least: int = 2) -> list[Found]:
    """Give names in capitals that recur, that no register holds and that could be programmes."""
    known = _known(registers)
    here: defaultdict[str, list[tuple[Text, str]]] = defaultdict(list)
    for text in read:
        recognised = fold(" | ".join(words for _, _, words in text.mentions))
        for name in _names(text.text):
            folded = fold(name)
            if folded not in recognised and not any(folded in each or each in folded for each in known):
                here[folded].append((text, name))
    found = [_summed((None, uses[0][1], "unknown"), uses) for uses in here.values()]
    kept = [one for one in found if one.actions >= least or _CALLED.fullmatch(one.name)]
    return sorted(kept, key=lambda one: (-len(one.plans), -one.actions, one.name))


def _known(registers: Registers) -> set[str]:
    """Give the folded names of all that is no programme or is known already; short ones would hide too much."""
    named = [each.name for each in registers.agencies] + [each.name for each in registers.areas]
    named += [each.name for each in registers.programmes] + [each.name for each in registers.partnerships]
    named += [alias.text for alias in registers.aliases]
    return {folded for name in named if len(folded := fold(name)) > 3}


def _names(text: str) -> Iterator[str]:
    for line in text.splitlines():
        words = [word for word in words_of(line) if word.written.isalpha()]
        capitals = sum(word.written[0].isupper() for word in words)
        yield from (found[0] for found in _CALLED.finditer(line))
        if words and capitals / len(words) < MANY_CAPITALS:
            yield from (found[0] for found in _NAME.finditer(line) if found.start() > 0)
