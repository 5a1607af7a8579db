"""The words that two actions share, as either prints them, so that a page can mark them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

Row = dict[str, Any]
WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|\d+[a-z]+")


def marked(pairs: Iterable[Row], actions: Iterable[Row]) -> list[Row]:
    """Give the pairs with the words that both sides use, in every form that either prints."""
    forms = {row["action"]: _forms(row) for row in actions}
    return [{**pair, "marks": _shared(*(forms.get(pair[side]["action"], {}) for side in "ab"))} for pair in pairs]


def _forms(action: Row) -> dict[str, set[str]]:
    """Give the words of an action by what they are without their endings, small words left out."""
    from graphmodel.overlap.wording import STOP, stem

    found: dict[str, set[str]] = defaultdict(set)
    text = "\n".join([action["title"], action["summary"] or "", *(action["outcomes"] or ())])
    for word in WORD.findall(text.lower()):
        if word not in STOP and len(word) > 1:
            found[stem(word.replace("’", "'"))].add(word)
    return found


def _shared(one: Mapping[str, set[str]], other: Mapping[str, set[str]]) -> list[str]:
    return sorted({word for stem in one.keys() & other.keys() for word in one[stem] | other[stem]})
