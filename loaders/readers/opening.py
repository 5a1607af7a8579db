"""The words in bold that a paragraph begins with and that name it: 'Light the path. The council will …'."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENDED = re.compile(r"[.:?!–—-]\s*$")
_GOES_ON = re.compile(r"\s*(?:[:–—-]|\n)")
_LEAST = 2  # words: one in bold is stressed, no name


@dataclass(slots=True)
class Opening:
    """What was in bold so far; it is over with the first words that are not."""

    _text: str = ""
    _over: bool = False
    _ended: bool = False

    def add(self, text: str, bold: bool) -> None:
        """Take the next text of the paragraph."""
        if self._over or not text:
            return
        if bold or not text.strip():
            self._text += text
        else:
            gap = self._text[len(self._text.rstrip()) :]
            self._over, self._ended = True, bool(_ENDED.search(self._text) or _GOES_ON.match(gap + text))

    def words(self) -> str:
        """Give the words, on one line; none where all is bold, or where the sentence goes on in plain text."""
        found = " ".join(self._text.split())
        return found if self._over and self._ended and len(found.split()) >= _LEAST else ""
