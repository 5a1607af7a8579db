"""The text of a Word paragraph as it is printed: insertions in, deletions out, a field's result and not its code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from loaders.readers.docx.names import child, number, switched, value, w
from loaders.readers.docx.styles import Style, Styles
from loaders.readers.opening import Opening
from loaders.readers.written import NORMAL_SIZE

_INSIDE = {
    *(w(n) for n in ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent")),
    *(w(n) for n in ("ruby", "rubyBase")),
}
_GONE = {w("del"), w("moveFrom")}
_SYMBOLS = {"F0B7": "•", "F0A7": "▪", "F0D8": "➢", "F0FC": "✓", "F0FE": "☒", "F0A8": "☐", "F02D": "-", "F0E0": "→"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PICTURES = {w("drawing"), w("pict"), w("object")}


@dataclass(slots=True)
class Line:
    """What a paragraph prints, how it looks, and what hangs on it."""

    text: str = ""
    bold: bool = False
    size: int = NORMAL_SIZE
    opening: str = ""
    boxes: list[Any] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class Inline:
    """Reads paragraphs one after the other; a field may begin in one and end in another."""

    styles: Styles
    pictures: int = 0
    comments: int = 0
    _fields: list[bool] = field(default_factory=list)  # of each open field: whether its result has begun
    _line: Line = field(default_factory=Line)
    _parts: list[str] = field(default_factory=list)
    _weights: Counter[tuple[bool, int]] = field(default_factory=Counter)
    _style: Style = field(default_factory=Style)
    _opening: Opening = field(default_factory=Opening)

    def read(self, paragraph: Any, style: Style) -> Line:
        """Give what a paragraph prints."""
        self._line, self._parts, self._weights, self._style = Line(), [], Counter(), style
        self._opening = Opening()
        self._children(paragraph)
        line = self._line
        line.text = "".join(self._parts)
        line.lost = _gathered(line.lost)
        line.opening = self._opening.words()
        total = sum(self._weights.values())
        line.bold = total > 0 and sum(n for (bold, _), n in self._weights.items() if bold) >= 0.9 * total
        line.size = self._weights.most_common(1)[0][0][1] if total else style.size or NORMAL_SIZE
        return line

    def _children(self, element: Any) -> None:
        for each in element:
            tag = each.tag
            if tag == w("r"):
                self._run(each)
            elif tag in _INSIDE:
                self._children(each)
            elif tag in _GONE:
                self._lose("deletion", each)
            elif tag == w("sdt"):
                self._control(each)
            elif tag == w("AlternateContent", "mc"):
                self._children(_chosen(each))
            elif tag in (w("oMath", "m"), w("oMathPara", "m")):
                self._write("".join(t.text or "" for t in each.iter(w("t", "m"))), None)

    def _control(self, control: Any) -> None:
        """Read a content control, unless it only shows 'Click here to enter text'."""
        content = child(control, "sdtContent")
        if content is not None and not switched(control, "sdtPr", "showingPlcHdr"):
            self._children(content)

    def _run(self, run: Any) -> None:
        look = child(run, "rPr")
        named = self.styles.style(value(look, "rStyle")) if value(look, "rStyle") else None
        hidden = switched(look, "vanish")
        if hidden is None:
            hidden = (named.hidden if named else None) or self._style.hidden
        if hidden:
            self._lose("hidden-text", run)
            return
        if switched(look, "strike") or switched(look, "dstrike"):
            self._line.lost.append(("struck-out", _text_of(run)))
        self._pieces(run, (look, named))

    def _pieces(self, run: Any, look: tuple[Any, Style | None]) -> None:
        for piece in run:
            tag = piece.tag
            if tag == w("t"):
                self._write(piece.text or "", look)
            elif tag in (w("tab"), w("ptab")):
                self._write("\t", look)
            elif tag in (w("br"), w("cr")):
                self._write("\n", look)
            elif tag == w("noBreakHyphen"):
                self._write("-", look)
            elif tag == w("sym"):
                self._write(_SYMBOLS.get((piece.get(w("char")) or "").upper(), ""), look)
            elif tag == w("fldChar"):
                self._field(piece)
            else:
                self._hangs(piece, look)

    def _hangs(self, piece: Any, look: tuple[Any, Style | None]) -> None:
        """Take what is no text of the run itself: notes, comments, text boxes, pictures, ruby."""
        tag = piece.tag
        if tag in (w("footnoteReference"), w("endnoteReference")):
            sort = "footnotes" if tag == w("footnoteReference") else "endnotes"
            self._line.notes.append((sort, piece.get(w("id")) or ""))
        elif tag == w("commentReference"):
            self.comments += 1
        elif tag == w("AlternateContent", "mc"):
            self._pieces(_chosen(piece), look)
        elif tag in _PICTURES:
            boxes = list(_boxes(piece))
            self._line.boxes += boxes
            self.pictures += not boxes
        elif tag in _INSIDE:
            self._children(piece)

    def _field(self, mark: Any) -> None:
        """Follow a field: its code is not printed, its result is."""
        sort = mark.get(w("fldCharType"))
        if sort == "begin":
            self._fields.append(False)
            self._write(_chosen_of_list(mark), None, always=True)
        elif sort == "separate" and self._fields:
            self._fields[-1] = True
        elif sort == "end" and self._fields:
            self._fields.pop()

    def _write(self, text: str, look: tuple[Any, Style | None] | None, always: bool = False) -> None:
        if not text or (not always and not all(self._fields)):
            return
        properties, named = look or (None, None)
        if text.isdigit() and value(properties, "vertAlign") == "superscript":
            text = text.translate(_RAISED)
        self._parts.append(text)
        bold, size = switched(properties, "b"), value(properties, "sz")
        if bold is None:
            bold = named.bold if named and named.bold is not None else self._style.bold
        self._opening.add(text, bool(bold))
        points = (named.size if named else None) or self._style.size or NORMAL_SIZE
        self._weights[bool(bold), number(size, points)] += len(text.strip())

    def _lose(self, code: str, element: Any) -> None:
        text = _text_of(element)
        if text.strip():
            self._line.lost.append((code, text))


def _gathered(lost: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join losses of one kind: Word keeps a deleted sentence in many pieces."""
    joined: dict[str, str] = {}
    for code, text in lost:
        joined[code] = joined.get(code, "") + text
    return [(code, text) for code, text in joined.items() if text.strip()]


def _text_of(element: Any) -> str:
    return "".join(each.text or "" for each in element.iter(w("t"), w("delText")))


def _chosen(alternates: Any) -> Any:
    """Give the one of several forms of a thing that Word shows: the first that holds anything."""
    forms = [each for each in alternates if str(each.tag).endswith(("}Choice", "}Fallback"))]
    return next((form for form in forms if len(form)), alternates[:0] if not forms else forms[0])


def _chosen_of_list(mark: Any) -> str:
    """Give what is chosen in a drop-down form field; Word writes it nowhere else."""
    choices = child(mark, "ffData", "ddList")
    if choices is None:
        return ""
    entries = [each.get(w("val")) or "" for each in choices.iterchildren(w("listEntry"))]
    at = number(value(choices, "result"), 0)
    return entries[at] if 0 <= at < len(entries) else ""


def _boxes(picture: Any) -> Iterator[Any]:
    """Go through the outermost text boxes of a drawing, and its diagrams."""
    waiting = [picture]
    while waiting:
        element = waiting.pop()
        if element.tag in (w("txbxContent"), w("relIds", "dgm")):
            yield element
        elif element.tag == w("AlternateContent", "mc"):
            waiting += reversed(list(_chosen(element)))
        else:
            waiting += reversed(list(element))
