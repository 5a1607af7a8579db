"""Straplines: headings right below headings, which say more about them and govern nothing themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.document import Block, Heading, Paragraph
from loaders.titles import DECIMAL, KINDED

_LEAST, _WORDS = 3, 4


def without_straplines(blocks: Sequence[Block]) -> list[Block]:
    """Give the blocks with straplines as text: one below each of several headings of a level, and no other there."""
    below: dict[tuple[int, int], list[int]] = {}
    for at, level in _only_below(blocks):
        below.setdefault((level, _level(blocks[at])), []).append(at)
    lines = {at for found in below.values() if _many_others(blocks, found) for at in found}
    return [Paragraph(b.text, b.place) if at in lines and isinstance(b, Heading) else b for at, b in enumerate(blocks)]


def _only_below(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Go through the headings that stand right below a shorter one as its only part, each with the level of that."""
    for at, (above, block) in enumerate(pairwise(blocks), start=1):
        if not (isinstance(above, Heading) and isinstance(block, Heading) and above.level < block.level):
            continue
        told = len(block.text.split()) >= max(_WORDS, len(above.text.split()) + 1)
        if told and not KINDED.match(block.text) and not DECIMAL.match(block.text) and _alone(blocks, at, above.level):
            yield at, above.level


def _alone(blocks: Sequence[Block], at: int, level: int) -> bool:
    """Say whether no other heading follows before the next part of that level."""
    for block in blocks[at + 1 :]:
        if isinstance(block, Heading):
            return block.level <= level
    return True


def _many_others(blocks: Sequence[Block], found: Sequence[int]) -> bool:
    return len(found) >= _LEAST and len({_text(blocks[at]) for at in found}) == len(found)


def _level(block: Block) -> int:
    return block.level if isinstance(block, Heading) else 0


def _text(block: Block) -> str:
    return block.text if isinstance(block, Heading) else ""
