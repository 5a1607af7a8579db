"""The words of a page: letters gathered by where they stand, read the way most of the page is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|[-,]bd\b", re.I)
_SYMBOLS = re.compile(r"wingdings|dingbats|symbol", re.I)
_SPOTS = frozenset("lnqruvwxyo§Øü·¨ÿŸà")  # what fonts of symbols print for these letters are bullets
_BULLET_CODE = "(cid:127)"  # the bullet as reportlab writes it
_CID = re.compile(r"\(cid:\d+\)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
# Ligatures; the letters that some fonts give for 'ti', 'tt' and 'tti'; bullets of symbol fonts; marks without a shape.
_LETTERS = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "Ɵ": "ti", "Ʃ": "tt", "ƫ": "tti"}
    | {chr(0xF000 + code): "•" for code in (0x6C, 0x6E, 0x71, 0x76, 0xA7, 0xA8, 0xB7, 0xD8, 0xFC)}
    | {"\x00": "", "\ufeff": "", "\u200b": "", "\u2010": "-", "\u2011": "-", "\ufffd": ""}
)
LEAST_GAP = 0.18  # of the letter's size: a wider gap is a space
UPRIGHT, UPWARD, DOWNWARD, OVER, SLANTED = range(5)


@dataclass(slots=True)
class Word:
    """A word as printed: where it stands (y grows downwards, `base` is the line it stands on) and how it looks.

    `opens` says that it is the first one behind the drawn edge of a column.
    """

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool = False
    spaced: bool = True
    opens: bool = False

    @property
    def middle(self) -> float:
        """Give the height of the middle of its small letters."""
        return self.base - 0.3 * self.size


class Frame(NamedTuple):
    """How the file's points become the page's: moved by `dx`, turned over at `height`, which has `width`."""

    dx: float
    width: float
    height: float


class Look(NamedTuple):
    """What a font's name says: that it is bold, that its letters are symbols."""

    bold: bool
    symbols: bool


class Lettering(NamedTuple):
    """The words of a page, which way it is read, and what of it is no text."""

    words: list[Word]
    turn: int
    unmapped: int
    slanted: str


def lettering(chars: Sequence[Any], frame: Frame) -> Lettering:
    """Give the words of a page's letters; where most of them run sideways, the page is turned."""
    by_turn: dict[int, list[Any]] = {UPRIGHT: []}
    upright = by_turn[UPRIGHT]
    for char in chars:
        matrix = char.matrix
        if matrix[1] == 0 and matrix[0] > 0:
            upright.append(char)
        else:
            by_turn.setdefault(_turn(matrix), []).append(char)
    main = max((t for t in by_turn if t != SLANTED), key=lambda turn: len(by_turn[turn]))
    words = _words(by_turn.pop(main), main, frame)
    slanted = " ".join("".join(char._text for char in by_turn.pop(SLANTED, [])).split())
    if main == UPRIGHT:
        for turn, others in by_turn.items():
            words += _sideways(_words(others, turn, frame), turn, frame)
    unmapped = sum(len(_CID.findall(word.text)) for word in words if "(cid:" in word.text)
    return Lettering(list(_finished(words)), main, unmapped, slanted[:80])


def _turn(matrix: Sequence[float]) -> int:
    """Give which way a letter runs, by the matrix it is set with."""
    a, b = matrix[0], matrix[1]
    if abs(b) < 0.1 * abs(a):
        return UPRIGHT if a > 0 or matrix[3] > 0 else OVER
    if abs(a) < 0.1 * abs(b):
        return UPWARD if b > 0 else DOWNWARD
    return SLANTED


def _words(chars: Iterable[Any], turn: int, frame: Frame) -> list[Word]:
    """Gather letters to words in the order of the file, then put together what belongs together on the page."""
    words: list[Word] = []
    looks: dict[str, Look] = {}
    dx, _, height = frame
    text, start, end, base, size, font, spaced = "", 0.0, 0.0, 0.0, 0.0, "", True
    broken = True  # a space stands before
    for char in chars:
        letter = char._text
        if letter.isspace():
            broken = True
            continue
        if letter == _BULLET_CODE:
            letter = "•"
        if turn == UPRIGHT:
            x0, x1, at = char.x0 + dx, char.x1 + dx, height - char.matrix[5]
        else:
            x0, x1, at = _turned(char, turn, frame)
        big = char.size
        if not broken and -0.4 * big < x0 - end < LEAST_GAP * big and -0.15 * big < at - base < 0.15 * big:
            text += letter
            end = x1 if x1 > end else end
            continue
        if text:
            words.append(_word(text, (start, end, base, size), _look(font, looks), spaced))
        text, start, end, base, size, font, spaced, broken = letter, x0, x1, at, big, char.fontname, broken, False
    if text:
        words.append(_word(text, (start, end, base, size), _look(font, looks), spaced))
    return _glued(words)


def _turned(char: Any, turn: int, frame: Frame) -> tuple[float, float, float]:
    """Give a letter's two ends and base line as they stand when the page is turned to be read."""
    x, y = char.matrix[4] + frame.dx, char.matrix[5]
    if turn == UPWARD:
        return char.y0, char.y1, x
    if turn == DOWNWARD:
        return frame.height - char.y1, frame.height - char.y0, frame.width - x
    if turn == OVER:
        return frame.width - char.x1 - frame.dx, frame.width - char.x0 - frame.dx, y
    return char.x0 + frame.dx, char.x1 + frame.dx, frame.height - y


def _word(text: str, at: tuple[float, float, float, float], look: Look, spaced: bool) -> Word:
    start, end, base, size = at
    if look.symbols and text in _SPOTS:
        text = "•"
    return Word(text, start, end, base, size, look.bold, spaced)


def _look(font: Any, known: dict[str, Look]) -> Look:
    name = str(font)
    if name not in known:
        known[name] = Look(bool(_BOLD.search(name)), bool(_SYMBOLS.search(name)))
    return known[name]


def _glued(words: list[Word]) -> list[Word]:
    """Put pieces of a word together that the file gives apart: out of order, or in two fonts."""
    if all(word.spaced for word in words):
        return words
    words.sort(key=lambda w: (round(w.base), w.x0))
    result: list[Word] = []
    for word in words:
        last = result[-1] if result else None
        gap = word.x0 - last.x1 if last else 0.0
        if last and not word.spaced and abs(word.base - last.base) < 1 and -1 < gap < LEAST_GAP * word.size:
            last.text, last.x1 = last.text + word.text, word.x1
        else:
            result.append(word)
    return result


def _sideways(words: list[Word], turn: int, frame: Frame) -> Iterator[Word]:
    """Give lines that run sideways on an upright page, each as one word that stands where the line stands."""
    words.sort(key=lambda w: (round(w.base), w.x0))
    lines: list[list[Word]] = []
    for word in words:
        if lines and abs(word.base - lines[-1][-1].base) < 1 and word.x0 - lines[-1][-1].x1 < word.size:
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        first, size = line[0], line[0].size
        along = (first.x0 + line[-1].x1) / 2
        middle = along if turn == DOWNWARD else frame.height - along
        left = first.base - 0.8 * size if turn == UPWARD else frame.width - first.base - 0.2 * size
        yield Word(" ".join(w.text for w in line), left, left + size, middle + 0.3 * size, size, first.bold)


def _finished(words: list[Word]) -> Iterator[Word]:
    """Give the words with plain letters."""
    for word in _with_marks(words):
        word.text = _single(_CID.sub("", word.text.translate(_LETTERS)))
        if word.text:
            yield word


def _with_marks(words: list[Word]) -> Iterator[Word]:
    """Give the words, a footnote's raised number with the word that it stands behind."""
    small = 0.8 * sorted(word.size for word in words)[len(words) // 2] if words else 0.0
    for word in words:
        if not (word.size < small and word.text.isdecimal() and len(word.text) < 4 and _marked(word, words)):
            yield word


def _marked(mark: Word, words: list[Word]) -> bool:
    """Say whether a number is the mark of a footnote, which then stands at its word."""
    for word in words:
        raised = 0.1 < (word.base - mark.base) / (word.size or 1.0) < 0.6
        if raised and mark.size < 0.8 * word.size and -1 < mark.x0 - word.x1 < 0.3 * word.size:
            word.text, word.x1 = word.text + mark.text.translate(_RAISED), mark.x1
            return True
    return False


def _single(text: str) -> str:
    """Undo letters that are printed twice to look bold: 'AAccttiioonn'."""
    if len(text) > 5 and len(text) % 2 == 0 and text[::2] == text[1::2] and len(set(text)) > 2:
        return text[::2]
    return text
