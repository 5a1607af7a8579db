"""Straplines: lines in larger type below headings, which say more about them and are none themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.readers.pdf.joining import Whole
from loaders.readers.pdf.prose import Text

_LEAST = 3


def without_straplines(blocks: Sequence[Text | Whole]) -> None:
    """Take lines of one look for text where each stands in plain letters between another heading and its text."""
    light = [block for block in blocks if isinstance(block, Text) and block.level and _plain(block)]
    between = list(_between(blocks))
    for level in {block.level for block in between}:
        found = [block for block in between if block.level == level]
        alike = sum(block.level == level for block in light)
        if _LEAST <= len(found) == alike == len({block.text for block in found}):
            for block in found:
                block.level = 0


def _between(blocks: Sequence[Text | Whole]) -> Iterator[Text]:
    """Go through the headings in plain letters right below a greater one, with text below them."""
    for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if not (isinstance(above, Text) and isinstance(block, Text) and isinstance(below, Text)):
            continue
        if 0 < above.level < block.level and not below.level and _plain(block):
            yield block


def _plain(block: Text) -> bool:
    return not any(line.bold for line in block.lines)
