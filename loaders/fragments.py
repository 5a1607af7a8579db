"""Text as a reader of the page would see it: html fragments, emphasis marks and odd spaces taken away."""

from __future__ import annotations

import html
import re
import unicodedata

BULLETS = "•·▪●◦‣∙◆■□➢✓"
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/h\d)\b[^<>]*>", re.I)
_LIST_ITEM = re.compile(r"<\s*li\b[^<>]*>", re.I)
_TAG = re.compile(r"</?\s*[a-zA-Z][^<>]*>|<!--.*?-->")
_EMPHASIS = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*|__(?=\S)(.+?)(?<=\S)__")
_FOOTNOTE = re.compile(r"(?<=[a-z.)])[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\s+[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?=\s|$)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u2028\u2029\ufeff]")


# Signs of the fonts Symbol and Wingdings, which files keep as numbers that no other font shows.
_SIGNS = {0xF0FC: "✓", 0xF0FE: "☒", 0xF0A8: "☐", 0xF06F: "☐", 0xF0E0: "→", 0xF0E8: "→", 0xF02D: "-", 0xF020: " "}
_FONT_SIGN = re.compile(r"[\uf020-\uf0ff]")


def plain(text: str) -> str:
    """Give text without markup, line breaks kept where the markup breaks a line."""
    if "<" in text:
        text = _LIST_ITEM.sub("\n• ", _BREAK.sub("\n", text))
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = html.unescape(text)
    if "**" in text or "__" in text:
        text = _EMPHASIS.sub(lambda m: m[1] or m[2], text)
    text = _FONT_SIGN.sub(lambda m: _SIGNS.get(ord(m[0]), "•"), text)
    text = _CONTROL.sub(" ", unicodedata.normalize("NFC", text))
    return "\n".join(line for line in (" ".join(part.split()) for part in text.split("\n")) if line)


def one_line(text: str) -> str:
    """Give text on one line, without footnote marks."""
    return " ".join(_FOOTNOTE.sub("", text).split())


def footnote_marks(text: str) -> tuple[str, ...]:
    """Give the marks of footnotes that a text prints, each once."""
    return tuple(dict.fromkeys(found.strip() for found in _FOOTNOTE.findall(text)))


def or_none(text: str | None) -> str | None:
    """Give text on one line, None for nothing."""
    return (one_line(text) or None) if text else None


def bullets(text: str) -> tuple[str, ...]:
    """Give a cell as its points: one a bullet where bullets are printed, else the whole as one."""
    marked = re.sub(rf"(?:^|(?<=\s))[{BULLETS}](?=\s|\w|$)", "\x00", text)
    marked = re.sub(r"\n[-–*o]\s+(?=\S)|^[-–*]\s+(?=\S)", "\x00", marked)
    if "\x00" not in marked:
        marked = _numbered_lines(text)
    return tuple(point for point in (one_line(part) for part in marked.split("\x00")) if point.strip(" -–;,."))


def _numbered_lines(text: str) -> str:
    """Mark points that are numbered line by line: 1. first, 2. second."""
    lines = text.split("\n")
    numbered = [line for line in lines if re.match(r"\(?\d{1,2}[.)]\s", line)]
    if len(lines) > 1 and len(numbered) == len(lines):
        return "\x00".join(re.sub(r"^\(?\d{1,2}[.)]\s+", "", line) for line in lines)
    return text
