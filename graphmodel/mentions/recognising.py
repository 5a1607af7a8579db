"""Plan in, plan out: actions, commitments and statements with the programmes, concepts and harms their words name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from graphmodel.mentions.concluding import Concluder
from graphmodel.mentions.facts import Facts, facts_finder
from graphmodel.mentions.phrases import Finder, Form, Hit, Phrase, phrase, printed
from graphmodel.mentions.words import Word, words_of
from graphmodel.records import Action, Commitment, Mention, MentionKind, Plan, Where
from graphmodel.registers import Registers, Scope, Topic
from graphmodel.registers.context import context_of

Texts = Iterable[tuple[Where, str]]


@dataclass(frozen=True, slots=True)
class Named:
    """A programme as one scope names it."""

    id: str
    scope: Scope


@dataclass(frozen=True)
class Finders:
    """What is looked for, made once for each set of registers."""

    programmes: Finder[Named]
    not_programmes: Finder[str]
    concepts: Finder[str]
    harms: Finder[str]
    facts: Facts
    concluder: Concluder


_made: dict[str, Finders] = {}


def recognise(plan: Plan, registers: Registers) -> Plan:
    """Give the plan with the mentions of every action, commitment and statement, and what follows from its words."""
    finders = _finders(registers)
    context = context_of(plan, plan.plan.partnership_id)
    reader = _Reader(finders, lambda scope: context.holds(scope, registers.groups))
    facts = finders.facts
    recognised = replace(
        plan,
        actions=tuple(
            replace(one, mentions=reader.mentions(_texts(one)), **facts.of_action(one, _texts(one), plan))
            for one in plan.actions
        ),
        commitments=tuple(
            replace(one, mentions=reader.mentions(_asked(one)), **facts.of_commitment(_asked(one)))
            for one in plan.commitments
        ),
        statements=tuple(replace(one, mentions=reader.mentions([("text", one.text)])) for one in plan.statements),
    )
    return replace(recognised, conclusions=finders.concluder.conclude(recognised, reader.mentions))


def _finders(registers: Registers) -> Finders:
    if registers.digest not in _made:
        _made.clear()
        harms = Finder(_phrases(registers.harms, "small"))
        _made[registers.digest] = Finders(
            Finder(_wordings(registers)),
            Finder(phrase(one.id, text, "small") for one in registers.programmes for text in one.not_wordings),
            Finder(_phrases(registers.concepts, "stem")),
            harms,
            facts_finder(registers),
            Concluder.of(registers, harms),
        )
    return _made[registers.digest]


def _wordings(registers: Registers) -> Iterator[Phrase[Named]]:
    for programme in registers.programmes:
        for wording in programme.wordings:
            form: Form = "written" if wording.as_written else "small"
            yield phrase(Named(programme.id, wording.scope), wording.text, form)


def _phrases(topics: Iterable[Topic], form: Form) -> Iterator[Phrase[str]]:
    for topic in topics:
        yield from (phrase(topic.id, text, form) for text in topic.phrases)
        yield from (phrase(topic.id, text, form, hides=True) for text in topic.not_phrases)


@dataclass(frozen=True)
class _Reader:
    """Reads the texts of one plan."""

    finders: Finders
    holds: Callable[[Scope], bool]

    def mentions(self, texts: Texts) -> tuple[Mention, ...]:
        """Give a programme once for each wording, a concept or harm once, where it is found first."""
        found = [mention for where, text in texts for mention in self._in(where, text)]
        once: dict[tuple[str, ...], Mention] = {}
        for mention in found:
            wording = (mention.wording,) if mention.kind == "programme" else ()
            once.setdefault((mention.kind, mention.id, *wording), mention)
        return tuple(sorted(once.values(), key=lambda one: ("programme", "concept", "harm").index(one.kind)))

    def _in(self, where: Where, text: str) -> Iterator[Mention]:
        words = words_of(text)
        kinds: tuple[tuple[MentionKind, list[Hit[str]]], ...] = (
            ("programme", self._programmes(words)),
            ("concept", self.finders.concepts.find(words)),
            ("harm", self.finders.harms.find(words)),
        )
        for kind, hits in kinds:
            yield from (Mention(kind, hit.owner, printed(text, words, hit), where) for hit in hits)

    def _programmes(self, words: list[Word]) -> list[Hit[str]]:
        """Give the programmes that hold in this plan; the longest wording wins, false friends are left out."""
        hits = [
            Hit(hit.owner.id, hit.first, hit.last, False)
            for hit in self.finders.programmes.find(words)
            if self.holds(hit.owner.scope)
        ]
        false = self.finders.not_programmes.find(words) if hits else []
        true = [hit for hit in hits if not any(hit.owner == other.owner and hit.inside(other) for other in false)]
        return [hit for hit in true if not any(_shorter(hit, other) for other in true)]


def _shorter(hit: Hit[str], other: Hit[str]) -> bool:
    return hit.inside(other) and hit.last - hit.first < other.last - other.first


def _texts(action: Action) -> Iterator[tuple[Where, str]]:
    """Give the fields of an action that hold its own words; the lead cell is no work."""
    yield "title", action.title
    if action.summary:
        yield "summary", action.summary
    yield from (("outcome", text) for text in action.outcomes)
    yield from (("measure", text) for text in action.measures)
    if action.resources:
        yield "resources", action.resources


def _asked(commitment: Commitment) -> Iterator[tuple[Where, str]]:
    """Give what a strategy asks for, and the response printed beside it."""
    yield "text", commitment.text
    if commitment.response:
        yield "response", commitment.response
