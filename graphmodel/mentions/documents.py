"""Documents that an action rests on: named in capitals, or put to use by its words. What it is to write is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.ids import fold
from graphmodel.mentions.sentences import between, sentence_around, stems
from graphmodel.mentions.words import Word, words_of
from graphmodel.records import Action, DocumentUse, Where

_JOIN = re.compile(r"[ \t\xa0]*(?:['’\"“”-]|&|[ \t\xa0])*")
_YEAR = re.compile(r"\s*\(?((?:19|20)\d\d(?:\s*(?:[-–/]|to)\s*(?:19|20)?\d\d)?)\b\)?")
_BETWEEN = frozenset({"of", "for", "on", "&"})
_QUALIFIES = re.compile(r"^(?:the|a|an|our|its|their|this)\s+", re.IGNORECASE)
_QUOTES = re.compile(r"(?<!\w)['\"‘’“”]|['\"‘’“”](?!\w)")
_LABEL = re.compile(r"\s*\(document\)$")
_LEFT, _RIGHT, _PLAIN = 9, 5, 3


@dataclass(frozen=True)
class DocumentWords:
    """The register's lists, as stems."""

    named: frozenset[str]
    if_used: frozenset[str]
    plain: frozenset[str]
    use: frozenset[str]
    making: frozenset[str]
    unnamed: frozenset[str]
    never: tuple[str, ...]
    nouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A name of a document in a text, from the first letter to behind the last."""

    start: int
    end: int
    noun: str
    capitals: bool
    dated: bool


def document_words(words: Mapping[str, Sequence[str]]) -> DocumentWords:
    """Give the lists of the register that this recogniser uses."""
    nouns = [each for name in ("document", "document-if-used") for each in words.get(name, ())]
    plural = [f"{each[:-1]}ies" if each.endswith("y") else f"{each}s" for each in nouns]
    never = tuple(fold(each) for each in words.get("not-document", ()))
    return DocumentWords(
        named=stems(words.get("document", ())),
        if_used=stems(words.get("document-if-used", ())),
        plain=stems(words.get("document-plain", ())),
        use=stems(words.get("document-use", ())),
        making=stems(words.get("document-making", ())),
        unnamed=stems(words.get("document-unnamed", ())),
        never=never,
        nouns=frozenset((*nouns, *plural)),
    )


def documents(
    action: Action, texts: Iterable[tuple[Where, str]], own: str, known: DocumentWords
) -> tuple[DocumentUse, ...]:
    """Give the documents an action rests on, each once; `own` is the title of the plan, which is no other document."""
    found: dict[str, DocumentUse] = {}
    for party in action.parties:
        if party.role == "source" and party.kind == "document":
            use = DocumentUse(_LABEL.sub("", party.name), party.as_written, "lead")
            found.setdefault(_key(use.name), use)
    for where, text in texts:
        for name, wording in _named(text, own, known):
            found.setdefault(_key(name), DocumentUse(name, wording, where))
    return tuple(found.values())


def _key(name: str) -> str:
    return fold(_QUALIFIES.sub("", name))


def _named(text: str, own: str, known: DocumentWords) -> Iterator[tuple[str, str]]:
    words = words_of(text)
    for at, word in enumerate(words):
        if word.small not in known.nouns:
            continue
        spot = _capital(text, words, at, known) or _plain(text, words, at, known)
        if spot and (name := _accepted(text, words, spot, known)) and not _is_own(name, own):
            yield name, _wording(text, words, spot, known)


def _capital(text: str, words: list[Word], at: int, known: DocumentWords) -> _Spot | None:
    """Give a name whose words begin with capitals, the noun itself perhaps not, and the year behind it."""
    first = at
    while first > 0 and _joined(text, words[first - 1], words[first]) and _belongs(words, first - 1, known):
        first -= 1
    while first < at and (not _capitals(words[first]) or _opens(words[first], known)):
        first += 1
    if first == at:
        return None
    if not (_capitals(words[at]) or at - first > 1 or _inside_sentence(text, words[first])):
        return None  # "Shopkeepers report": a sentence that begins
    year = _YEAR.match(text, words[at].end)
    end = year.end(1) if year else words[at].end
    return _Spot(words[first].start, end, words[at].stem, True, bool(year))


def _inside_sentence(text: str, word: Word) -> bool:
    """Say whether a word does not begin its sentence, so that its capital is a name's."""
    return sentence_around(text, word.start, word.end)[0] < word.start and text[: word.start].rstrip()[-1:].isalnum()


def _belongs(words: list[Word], at: int, known: DocumentWords) -> bool:
    """Say whether a word can stand in a name: a capital, or a small word between capitals."""
    word = words[at]
    if _capitals(word):
        return True
    if word.small == "and":
        return at > 0 and _capitals(words[at - 1]) and words[at - 1].stem not in known.named
    return word.small in _BETWEEN and at > 0 and _capitals(words[at - 1])


def _opens(word: Word, known: DocumentWords) -> bool:
    """Say whether a word in capitals only begins the sentence: a verb of use or making, an article."""
    return word.stem in known.use | known.making or word.small in _BETWEEN | {"and", "the", "a", "an", "our", "this"}


def _plain(text: str, words: list[Word], at: int, known: DocumentWords) -> _Spot | None:
    """Give a name in small letters: up to three words that tell it from others, before the noun."""
    if words[at].stem not in known.plain or words[at].small.endswith("ies"):
        return None
    first = at
    while first > 0 and at - first < _PLAIN and _joined(text, words[first - 1], words[first]):
        if words[first - 1].stem in known.unnamed | known.use | known.making or len(words[first - 1].small) < _PLAIN:
            break
        first -= 1
    return _Spot(words[first].start, words[at].end, words[at].stem, False, False) if first < at else None


def _joined(text: str, left: Word, right: Word) -> bool:
    return bool(_JOIN.fullmatch(text, left.end, right.start))


def _capitals(word: Word) -> bool:
    return word.written[0].isupper()


def _accepted(text: str, words: list[Word], spot: _Spot, known: DocumentWords) -> str | None:
    """Give the name where the words around it say that the work rests on it, or nothing against that."""
    name = " ".join(_QUOTES.sub(" ", text[spot.start : spot.end]).split())
    if any(each in fold(name) for each in known.never) or _made_after(text, words, spot, known):
        return None
    cue = _cue(text, words, spot, known)
    if cue and cue.stem in known.making and cue.stem not in known.use:
        return None
    weak = (not spot.capitals) or (spot.noun in known.if_used and spot.noun not in known.named and not spot.dated)
    return None if weak and not (cue or (not spot.capitals and _used_after(text, words, spot, known))) else name


def _cue(text: str, words: list[Word], spot: _Spot, known: DocumentWords) -> Word | None:
    """Give the nearest word of use or making before the name, within its sentence and its brackets."""
    start, _ = sentence_around(text, spot.start, spot.end)
    start = max(start, text.rfind("(", start, spot.start))
    near = between(words, start, spot.start)[-_LEFT:]
    return next((word for word in reversed(near) if word.stem in known.use | known.making), None)


def _made_after(text: str, words: list[Word], spot: _Spot, known: DocumentWords) -> bool:
    """Say whether the words right behind the name say that it is still to be written or mended."""
    near = _behind(text, words, spot)
    verbs = [word.small for word in near]
    return any(word.stem in known.making and word.small.endswith("ed") for word in near) and bool(
        {"is", "are", "be", "been", "being"} & set(verbs)
    )


def _used_after(text: str, words: list[Word], spot: _Spot, known: DocumentWords) -> bool:
    return any(word.stem in known.use for word in _behind(text, words, spot))


def _behind(text: str, words: list[Word], spot: _Spot) -> list[Word]:
    _, end = sentence_around(text, spot.start, spot.end)
    return between(words, spot.end, end)[:_RIGHT]


def _wording(text: str, words: list[Word], spot: _Spot, known: DocumentWords) -> str:
    """Give the words as printed, from the word of use before the name where there is one."""
    cue = _cue(text, words, spot, known)
    start = cue.start if cue and cue.stem in known.use else spot.start
    return " ".join(text[start : spot.end].split())


def _is_own(name: str, own: str) -> bool:
    """Say whether a name is the plan's own title, or a part of it."""
    title = set(fold(own).split())
    return bool(title) and set(fold(_QUALIFIES.sub("", name)).split()) <= title
