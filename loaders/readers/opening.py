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


def beginning(text: str, name: str) -> str:
    """Give as much of a text as has the letters of a name; words that a line's end broke are whole in the text."""
    letters = iter([letter for letter in name if letter.isalnum()])
    wanted = next(letters, None)
    for at, letter in enumerate(text):
        if wanted is None:
            return text[:at]
        if letter.isalnum():
            if letter != wanted:
                return ""
            wanted = next(letters, None)
    return "" if wanted else text
