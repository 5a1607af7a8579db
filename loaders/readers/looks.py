"""Headings that only look like headings: larger than the text around them, or bold as a whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from loaders.readers.written import NORMAL_SIZE, Event, Written
from loaders.titles import OUTCOME_LINE, looks_like_heading

_LARGER = 3  # half points more than the text around
_LOWEST = 7
_LABELLED = re.compile(r"^[^:]{1,40}:\s*(?:\S|$)")


@dataclass(frozen=True, slots=True)
class Looks:
    """How large the text is, and which looks stand above it, with their levels."""

    size: int = NORMAL_SIZE
    levels: Mapping[tuple[int, bool], int] = field(default_factory=dict)

    @classmethod
    def of(cls, events: Sequence[Event]) -> Looks:
        """Give the looks of a document: the larger, the higher; below all headings that are marked by style."""
        written = [event for event in events if isinstance(event, Written) and event.text.strip()]
        sizes = Counter[int]()
        for each in written:
            sizes[each.size] += len(each.text) if each.level is None else 0
        looks = cls(sizes.most_common(1)[0][0] if sizes else NORMAL_SIZE)
        marked = max((each.level for each in written if each.level is not None), default=0)
        above = sorted({look for each in written if (look := looks.look(each))}, reverse=True)
        return cls(looks.size, {look: min(marked + n, _LOWEST) for n, look in enumerate(above, 1)})

    def look(self, paragraph: Written) -> tuple[int, bool] | None:
        """Give size and boldness of what looks like a heading; None for text."""
        if paragraph.level is not None or paragraph.contents or paragraph.listed or paragraph.marker == "•":
            return None
        large = paragraph.size >= self.size + _LARGER
        text = " ".join(paragraph.text.split())
        if not (large or paragraph.bold) or "\t" in paragraph.text.strip() or not looks_like_heading(text):
            return None
        if OUTCOME_LINE.match(text) or (_LABELLED.match(text) and not large and not re.search(r"\d\s*:", text)):
            return None
        return (paragraph.size if large else self.size, paragraph.bold)

    def level(self, paragraph: Written) -> int | None:
        """Give the level of a heading by style or by look; None for text."""
        if paragraph.level is not None:
            return paragraph.level
        look = self.look(paragraph)
        return self.levels.get(look) if look else None
