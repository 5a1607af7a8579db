"""Labels before their values in running lines: 'Lead: …' begins something new wherever the line above ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.readers.pdf.lines import Line
from loaders.tables.wording import heading, words

_LABEL = re.compile(r"(?P<label>[A-Z][\w/’' ]{1,40}?)\s?(?::(?:\s|$)|$)")
_FIRST = 8  # words


def opens_with_label(line: Line) -> bool:
    """Say whether a line begins with a label and its value: a known one, or words in bold up to a colon."""
    end = next((at for at, word in enumerate(line.words[:_FIRST], 1) if word.text.endswith(":")), 0)
    if not end or not line.text[0].isupper():
        return False
    behind = line.words[end:]
    set_off = bool(behind) and all(w.bold for w in line.words[:end]) and not any(w.bold for w in behind)
    return set_off or label_of(line) is not None


def label_of(line: Line) -> str | None:
    """Give the label that a line is or opens with, if it names what a column can hold; what it says is a field's."""
    found = _LABEL.match(line.text)
    label = heading(found["label"]) if found else ""
    return label if label in words("fields") else None


def beside(texts: Sequence[str]) -> bool:
    """Say whether the same label, each time before its value, stands in two of the texts: those are no headings."""
    labels = [found["label"] for text in texts if ":" in text and (found := _LABEL.match(text))]
    return len(set(labels)) < len(labels)


def names_lead(labels: set[str]) -> bool:
    """Say whether one of the labels is for who leads."""
    return any(words("fields")[label] == "lead" for label in labels)
