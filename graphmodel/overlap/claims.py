"""The claims: each a small rule that says one thing about two actions: a value, a sentence, the two passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graphmodel.overlap.corpus import Corpus, cosine, shared_words, total
from graphmodel.overlap.items import IN_TITLE, Item, Topic, said
from graphmodel.overlap.meaning import alike
from graphmodel.overlap.weights import WEIGHTS
from graphmodel.overlap.wording import as_printed

Names = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Claim:
    """One piece of evidence: its name, its value from 0 to about 1, a sentence, and the words of either side."""

    name: str
    value: float
    sentence: str
    a: str
    b: str

    @property
    def weight(self) -> float:
        """Give what the claim adds to the score."""
        return WEIGHTS[self.name] * self.value


@dataclass(frozen=True)
class Judge:
    """States the claims about two actions of one corpus; `names` gives the printed name of a topic or agency."""

    corpus: Corpus
    names: Mapping[str, str]

    def claims(self, a: Item, b: Item) -> tuple[Claim, ...]:
        """Give every claim that holds, in the order of the table of weights."""
        topics = (self.work, self.harm, self.setting, self.programme)
        rules = (*topics, self.wording, self.sentence, self.lead, self.meaning, self.other)
        return tuple(claim for rule in rules if (claim := rule(a, b)) is not None)

    def work(self, a: Item, b: Item) -> Claim | None:
        """Both name the same kind of work."""
        return self._topics("same kind of work", "work", "Both are about {}.", a, b)

    def harm(self, a: Item, b: Item) -> Claim | None:
        """Both name the same harm."""
        return self._topics("same harm", "harm", "Both are against {}.", a, b)

    def setting(self, a: Item, b: Item) -> Claim | None:
        """Both happen in the same setting."""
        return self._topics("same setting", "setting", "Both happen at the same kind of place: {}.", a, b)

    def programme(self, a: Item, b: Item) -> Claim | None:
        """Both name the same programme."""
        return self._topics("same named programme", "programme", "Both name {}.", a, b)

    def _topics(self, name: str, facet: str, words: str, a: Item, b: Item) -> Claim | None:
        ours, theirs = a.named(facet), b.named(facet)
        values = {
            topic: self.corpus.rare(facet, topic) * min(ours[topic].weight, theirs[topic].weight)
            for topic in ours.keys() & theirs.keys()
        }
        if not any(values.values()):
            return None
        ordered = sorted(values, key=lambda topic: (-values[topic], topic))
        told = " and ".join(self._name(topic) for topic in ordered[:2])
        return Claim(
            name, total(values.values()), words.format(told), _phrases(ours, ordered), _phrases(theirs, ordered)
        )

    def wording(self, a: Item, b: Item) -> Claim | None:
        """Both use the same rare words."""
        ours, theirs = self.corpus.whole(a), self.corpus.whole(b)
        value = cosine(ours, theirs)
        if value <= 0:
            return None
        shared = shared_words(ours, theirs)
        told = _printed(shared, as_printed(said(a)), as_printed(said(b)))
        return Claim("same words", value, f"Both use the words: {told}.", _holding(shared, a), _holding(shared, b))

    def sentence(self, a: Item, b: Item) -> Claim | None:
        """One sentence or bullet of either is alike."""
        best: tuple[float, str, str, list[str]] = (0.0, "", "", [])
        for ours, left in self.corpus.parts(a):
            for theirs, right in self.corpus.parts(b):
                value = cosine(left, right)
                if value > best[0]:
                    best = value, ours.text, theirs.text, shared_words(left, right)
        if best[0] <= 0:
            return None
        told = f"Their nearest sentences share: {_printed(best[3], as_printed(best[1]), as_printed(best[2]))}."
        return Claim("one sentence alike", best[0], told, best[1], best[2])

    def lead(self, a: Item, b: Item) -> Claim | None:
        """One body leads both."""
        shared = sorted(a.leads & b.leads, key=lambda lead: (-self.corpus.lead_rarity.get(lead, 0.0), lead))
        if not shared:
            return None
        name = self._name(shared[0])
        return Claim("same lead", self.corpus.lead_rarity.get(shared[0], 0.0), f"{name} leads both.", name, name)

    def meaning(self, a: Item, b: Item) -> Claim | None:
        """Both mean much the same by their word vectors; only where the extra is used."""
        if self.corpus.meanings is None:
            return None
        value = float(alike(self.corpus.meanings[a.id][None, :], self.corpus.meanings[b.id][None, :])[0])
        if value <= 0:
            return None
        told = f"By the vectors of their words they are alike in meaning ({value:.2f} of 1)."
        return Claim("alike in meaning", value, told, a.title, b.title)

    def other(self, a: Item, b: Item) -> Claim | None:
        """Both titles name a kind of work, and none is shared anywhere."""
        ours, theirs = _in_title(a), _in_title(b)
        if not ours or not theirs or self.work(a, b) is not None:
            return None
        one, two = _most_telling(ours), _most_telling(theirs)
        told = f"By their titles one is about {self._name(one)}, the other about {self._name(two)}."
        return Claim("other kind of work", 1.0, told, _phrases(ours, [one]), _phrases(theirs, [two]))

    def _name(self, topic: str) -> str:
        return self.names.get(topic, topic)


def _in_title(item: Item) -> dict[str, Topic]:
    return {topic: found for topic, found in item.named("work").items() if found.weight == IN_TITLE}


def _most_telling(topics: Mapping[str, Topic]) -> str:
    """Give the topic that the longest wording names."""
    return min(topics, key=lambda topic: (-len(topics[topic].phrase), topic))


def _printed(shared: list[str], ours: Mapping[str, str], theirs: Mapping[str, str]) -> str:
    """Give words as the texts print them, both forms where these are more than a plural apart."""
    return ", ".join(_both(ours.get(word, word), theirs.get(word, word)) for word in shared)


def _both(ours: str, theirs: str) -> str:
    return ours if ours.removesuffix("s") == theirs.removesuffix("s") else f"{ours}/{theirs}"


def _holding(shared: list[str], item: Item) -> str:
    """Give the sentence or bullet that holds most of the shared words."""
    return max(item.parts, key=lambda part: len(set(shared) & set(part.words))).text


def _phrases(topics: Mapping[str, Topic], ordered: list[str]) -> str:
    return "; ".join(dict.fromkeys(topics[topic].phrase for topic in ordered[:3]))


def score(claims: tuple[Claim, ...]) -> float:
    """Give what the claims add up to, cut to 0…1; nothing else goes into a score."""
    return min(1.0, max(0.0, sum(claim.weight for claim in claims)))
