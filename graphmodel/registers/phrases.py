"""Phrases of concepts that do nothing: one that stands twice, an exclusion that hides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.errors import RegisterError
from graphmodel.ids import fold
from graphmodel.registers.files import Item

# Endings are taken off before phrases are compared; words with one beginning may be forms of one word.
BEGINNING = 3


def useless_phrases(item: Item) -> Iterator[RegisterError]:
    """Find in one concept a phrase that stands twice, and a false friend inside which none of its phrases can lie."""
    seen: dict[str, str] = {}
    for part in item.each("phrases"):
        same = " ".join(word if word.isupper() else word.casefold() for word in part.written().split())
        if same in seen:
            yield part.wrong(f"the phrase '{part.data}' stands here twice", "Take one away.")
        seen[same] = _plain(part)
    for part in item.each("not_phrases"):
        if not any(_may_lie_in(phrase.split(), _plain(part).split()) for phrase in seen.values()):
            yield part.wrong(
                f"'{part.data}' hides nothing: no phrase of '{item.needed('id')}' lies inside these words",
                "Write out all words around the phrase, or take it away.",
            )


def _plain(part: Item) -> str:
    return fold(part.written().replace("*", "").replace("-", " ").replace("/", " "))


def _may_lie_in(phrase: list[str], words: list[str]) -> bool:
    """Say whether the words could hold the phrase in order, whatever their endings and gaps."""
    at = 0
    for word in words:
        if at < len(phrase) and word[:BEGINNING] == phrase[at][:BEGINNING]:
            at += 1
    return at == len(phrase)
