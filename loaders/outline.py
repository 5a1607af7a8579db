"""Blocks to sections: which heading governs what, by level where the file marks it, by look where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from graphmodel.ids import fold
from graphmodel.records import Place
from loaders.document import Block, Document, Heading, Item, Paragraph, Table
from loaders.fragments import one_line
from loaders.tables.wording import heading, words

LETTER_LEVEL, PLAIN_LEVEL = 5, 8
_MANY, _BARE, _SURE = 12, 0.3, 3
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TOLD = 3  # paragraphs between the name of an action and who leads it
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NEAR = 8  # blocks below labelled lines, where a table still belongs to them
_KIND = (
    r"part|section|priority(?:\s+(?:area|theme))?|principle|theme|objective|recommendation|outcome|aim|strand|pillar|"
    r"appendix|chapter|action"
)
_KINDED = re.compile(
    rf"^(?:(?P<lead>[\w\s]{{0,30}}?)\s)?(?P<kind>{_KIND})\s*\(?(?P<number>\d+[a-z]?|[ivx]+|[a-h]|{_WORDS})\)?(?=[\s.:)–-]|$)[\s.:)–-]*(?P<name>.*)$",
    re.I | re.S,
)
_ORDINAL = re.compile(
    rf"^(?:our\s+|the\s+)?(?P<number>{_ORDINALS})\s+(?P<kind>priority|theme|objective|aim|strand|pillar)\s*[:–-]\s*(?P<name>\S.*)$",
    re.I | re.S,
)
_DECIMAL = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s*(?P<name>[^\W\d_].*)$", re.S)
_LETTERED = re.compile(r"^(?P<number>[A-HJ-Z])(?:[.):]\s*|\s+)(?P<name>(?![A-Z]\.)[A-Z].*)$", re.S)
_TOP = re.compile(
    r"^(?:foreword|introduction|contents|table of contents|index|glossary|abbreviations|acronyms|executive summary|"
    r"appendi\w+|conclusion|"
    r"governance|references|background|definitions|vision|our vision)\b",
    re.I,
)
_OPENING = re.compile(
    r"^(?:(?:our|key|strategic|guiding|main|local|partnership|current|the)\s+)*(?:priorities|priority areas|themes|"
    r"principles|objectives|aims|outcomes|actions|(?:action|delivery) plan|recommendations|measures|targets)\b.{0,20}$",
    re.I,
)
_CAPTION = re.compile(r"^(?:figure|fig\.?|table|chart|source|note|image|photo)\s*\d*\b", re.I)
OUTCOME_LINE = re.compile(r"^(?:intended\s+|desired\s+)?(?:outcome|aim|objective|target)s?\s*:\s*(?=\S)", re.I)
_FIELD = re.compile(r"^(?P<label>[A-Z][\w/’' ]{1,40}?)(?:\s?:|\s+[–—-])(?:\s|$)")
_LABELLED = re.compile(r"^[A-Z][\w /&-]{0,30}:\s+\S")
_INNER = ("recommendation", "objective", "outcome", "aim", "action")
_NUMERALS = {word: str(n) for n, word in enumerate(_WORDS.split("|"), 1)}


@dataclass(frozen=True, slots=True)
class Title:
    """A heading taken apart: its kind word and number if it has them, its name, its level."""

    name: str
    level: int
    place: Place
    kind: str | None = None
    number: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; `path` holds the headings above and the heading itself, outermost first."""

    path: tuple[Title, ...]
    blocks: tuple[Block, ...]

    @property
    def title(self) -> Title | None:
        """Give the heading that governs the section, None before the first one."""
        return self.path[-1] if self.path else None

    @property
    def name(self) -> str | None:
        """Give the name of the governing heading, without number and closing dot."""
        return self.path[-1].name if self.path else None

    def under(self, pattern: str) -> bool:
        """Say whether any heading of the path matches."""
        return any(re.search(pattern, title.text or title.name, re.I) for title in self.path)


def sections(document: Document) -> list[Section]:
    """Give the document as sections in reading order; a heading repeated on the next page opens none."""
    result: list[Section] = []
    path: list[Title] = []
    gathered: list[Block] = []
    for block, titles in _marked(document.blocks):
        if not titles or _repeats(titles, path):
            gathered += [] if isinstance(block, Heading) else [block]
            continue
        result.append(Section(tuple(path), tuple(gathered)))
        gathered = []
        for title in titles:
            path = _placed(path, title)
    result.append(Section(tuple(path), tuple(gathered)))
    return [section for section in result if section.blocks or section.path]


def _repeats(titles: list[Title], path: list[Title]) -> bool:
    return len(titles) == 1 and bool(path) and titles[0].number is None and fold(titles[0].name) == fold(path[-1].name)


def _placed(path: list[Title], title: Title) -> list[Title]:
    """Give the path with a heading in it: under its own name where that is already there, else by level."""
    for at, above in enumerate(path):
        if title.number is None and fold(above.name) == fold(title.name):
            return path[: at + 1]
    return [*[above for above in path if above.level < title.level], title]


def _marked(blocks: Iterable[Block]) -> Iterator[tuple[Block, list[Title]]]:
    """Go through the blocks, each with the headings that it is (none for text)."""
    listed = _marked_with_reason(list(blocks))
    labelled = False
    named = _named_actions(listed)
    marked = sum(isinstance(block, Heading) for block in listed) >= _SURE
    for at, block in enumerate(listed):
        titles = _titles(block, _in_running_text(listed, at))
        if marked and isinstance(block, Paragraph) and not _sure(titles):
            titles.clear()  # where the file marks its headings, a short line is one by number or name only
        if labelled and isinstance(block, Paragraph) and titles and titles[-1].level == PLAIN_LEVEL:
            titles.clear()  # 'Outcome: one', then 'Two' without its label
        labelled = isinstance(block, Paragraph) and not titles and (labelled or bool(OUTCOME_LINE.match(block.text)))
        if titles and (_is_action(listed, at) or at in named):
            text = one_line(titles[0].text)
            yield Paragraph(text, block.place, text if at in named else ""), []
        else:
            yield block, titles


def _sure(titles: Sequence[Title]) -> bool:
    """Say whether a line is a heading by more than being short: it has a number, or a name that opens a part."""
    return bool(titles) and (titles[-1].level < PLAIN_LEVEL or bool(_OPENING.match(titles[-1].name)))


def _marked_with_reason(blocks: list[Block]) -> list[Block]:
    """Give the blocks, headings as paragraphs where the file marks every short line as a heading.

    Their look and numbers then tell more than their level: many follow each other, or all have the same level.
    """
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    bare = [
        a.level for a, b in pairwise(blocks) if isinstance(a, Heading) and isinstance(b, Heading) and a.level == b.level
    ]
    told = {at for at in levels if levels.count(at) < _MANY or bare.count(at) < _BARE * levels.count(at)}
    if len(set(levels)) == 1 and len(levels) >= _MANY:
        told = set()
    return [Paragraph(b.text, b.place) if isinstance(b, Heading) and b.level not in told else b for b in blocks]


def _is_action(blocks: list[Block], at: int) -> bool:
    """Say whether a line is an action by itself: the lines below it name its lead and more, and no table follows."""
    if _is_part(blocks[at]):
        return False
    fields: list[str] = []
    for block in blocks[at + 1 :]:
        label = _FIELD.match(block.text) if isinstance(block, Paragraph | Item) else None
        field = words("fields").get(heading(label["label"])) if label else None
        if field is None:
            break
        fields.append(field)
    return "lead" in fields and len(set(fields)) > 1 and not _leads_to_table(blocks[at + 1 + len(fields) :])


def _named_actions(blocks: list[Block]) -> frozenset[int]:
    """Give the headings that are actions: below most of their level stand some words, then who leads and by when."""
    levels: dict[int, list[int]] = {}
    for at, block in enumerate(blocks):
        if isinstance(block, Heading):
            levels.setdefault(block.level, []).append(at)
    fitting = {level: [at for at in listed if _tells_who_and_when(blocks, at)] for level, listed in levels.items()}
    most = (
        at for level, found in fitting.items() if len(found) > 1 and 2 * len(found) > len(levels[level]) for at in found
    )
    return frozenset(most)


def _tells_who_and_when(blocks: list[Block], at: int) -> bool:
    """Say whether text below a heading leads to labelled lines with a lead and a time, before any other heading."""
    fields: list[str] = []
    if _is_part(blocks[at]):
        return False
    for below, block in enumerate(blocks[at + 1 :]):
        label = _FIELD.match(block.text) if isinstance(block, Paragraph | Item) else None
        field = words("fields").get(heading(label["label"])) if label else None
        if field is None and (fields or below >= _TOLD or not isinstance(block, Paragraph) or _numbered(block)):
            break
        fields += [field] if field else []
    timed = bool({"timescale", "end", "start"} & set(fields))
    return timed and "lead" in fields and not _leads_to_table(blocks[at + 1 + below :])


def _is_part(block: Block) -> bool:
    """Say whether a heading names a priority, part or the like by its word and number."""
    kinded = None if isinstance(block, Table) else _KINDED.match(block.text)
    return bool(kinded and kinded["kind"].lower() not in ("action", "recommendation"))


def _numbered(block: Paragraph) -> bool:
    return bool(_KINDED.match(block.text) or _DECIMAL.match(block.text))


def _leads_to_table(blocks: list[Block]) -> bool:
    """Say whether a table stands before the next numbered line."""
    for block in blocks[:_NEAR]:
        if isinstance(block, Table):
            return True
        if isinstance(block, Heading) or _DECIMAL.match(block.text) or _KINDED.match(block.text):
            return False
    return False


def _titles(block: Block, in_running_text: bool) -> list[Title]:
    """Give the headings that a block is; none for text."""
    if isinstance(block, Heading):
        return titles_of(block.text, block.place, block.level)
    if isinstance(block, Paragraph) and not in_running_text and looks_like_heading(block.text):
        return titles_of(block.text, block.place)
    return []


def _in_running_text(blocks: list[Block], at: int) -> bool:
    """Say whether lines of a broken paragraph stand close around this one."""
    line = blocks[at].place.line
    near = [b for b in blocks[max(0, at - 1) : at + 2] if b is not blocks[at] and isinstance(b, Paragraph)]
    return line is not None and any(abs((b.place.line or 0) - line) == 1 and len(b.text) > 90 for b in near)


def looks_like_heading(text: str) -> bool:
    """Say whether a line of plain text reads as a heading: short, no sentence, no caption, no labelled line."""
    words = text.split()
    if not words or len(text) > 130 or len(words) > 16 or "\n" in text or _CAPTION.match(text):
        return False
    if not re.match(r"[A-Z0-9‘'“\"&]", text) or not re.search(r"[A-Za-z]{3}", text):
        return False
    kinded = _KINDED.match(text)
    if (kinded and not kinded["lead"]) or _ORDINAL.match(text):
        return True
    if re.search(r"[;,:][-–]?$|\.\.\.$", text) or (_LABELLED.match(text) and not _DECIMAL.match(text)):
        return False
    if text.endswith("."):
        return len(words) <= 12 and not re.search(r"\b(?:is|are|was|were|will|has|have)\b", text)
    return True


def titles_of(text: str, place: Place, level: int | None = None) -> list[Title]:
    """Give the headings in one line, outermost first: 'Part 3 Violence. B. Abuse' is two."""
    titles: list[Title] = []
    pieces = _pieces(one_line(text))
    for piece in pieces:
        title = _title(piece, place, composite=bool(titles))
        if title.level == PLAIN_LEVEL and len(pieces) > 1:
            title = replace(title, level=LETTER_LEVEL - 1)
        if title.name or title.number:
            titles.append(title)
    if len(titles) == 1:
        titles = [replace(titles[0], text=one_line(text))]
    if level is not None and len(titles) == 1 and titles[0].level == PLAIN_LEVEL:
        titles = [replace(titles[0], level=level)]
    return titles


def _pieces(text: str) -> list[str]:
    """Split at full stops where one of the parts is a part's or letter's number; else keep the line whole."""
    bare = text.strip(" .")
    parts = [
        part.strip(" .") for part in re.split(r"(?<!\d)\.\s+(?=[A-Z])|(?<=Part \d)\.\s+", bare) if part.strip(" .")
    ]
    if not any(re.fullmatch(r"[A-HJ-Z]|.*\bPart \d+.*", part) for part in parts) or len(parts) < 2:
        return [bare]
    merged: list[str] = []
    for part in parts:
        if merged and re.fullmatch(r"[A-HJ-Z]|(?:.*\s)?Part \d+", merged[-1]):
            merged[-1] += f". {part}"
        else:
            merged.append(part)
    return merged


def _title(piece: str, place: Place, composite: bool) -> Title:
    kinded, decimal, lettered = _KINDED.match(piece), _DECIMAL.match(piece), _LETTERED.match(piece)
    if decimal and not re.match(r"\d+\s+[a-z]", piece):
        inner = _KINDED.match(decimal["name"])
        kind = inner["kind"].lower() if inner and not inner["lead"] else None
        number = _number(inner["number"]) if inner and kind else decimal["number"].removesuffix(".0")
        name = inner["name"] if inner and kind else decimal["name"]
        level = len(decimal["number"].removesuffix(".0").split("."))
        return Title(_tidy(name) or _tidy(decimal["name"]), level, place, kind, number, piece)
    ordinal = _ORDINAL.match(piece)
    if ordinal:
        level = LETTER_LEVEL + 1 if ordinal["kind"].lower() in _INNER else 1
        number = str(_ORDINALS.split("|").index(ordinal["number"].lower()) + 1)
        return Title(_tidy(ordinal["name"]), level, place, ordinal["kind"].lower(), number, piece)
    if kinded and (kinded["kind"].lower() in ("part", "appendix") or not kinded["lead"]):
        level = LETTER_LEVEL + 1 if kinded["kind"].lower() in _INNER else 1
        return Title(_tidy(kinded["name"]), level, place, kinded["kind"].lower(), _number(kinded["number"]), piece)
    if lettered and (composite or lettered["number"] != "A" or re.match(r"A[.):]", piece)):
        return Title(_tidy(lettered["name"]), LETTER_LEVEL, place, None, lettered["number"], piece)
    level = LETTER_LEVEL if composite else 1 if _TOP.match(piece) else PLAIN_LEVEL
    return Title(_tidy(piece), level, place, None, None, piece)


def _number(text: str) -> str:
    return _NUMERALS.get(text.lower(), text)


def _tidy(name: str) -> str:
    return name.strip(" .:–-")


def contents(sections_: Iterable[Section]) -> list[Title]:
    """Give the entries of the table of contents as headings, in printed order; none where there is no such table."""
    entries: list[Title] = []
    for section in sections_:
        if not is_contents(section):
            continue
        for block in section.blocks:
            for text, place in _entries(block):
                entries += titles_of(re.sub(r"[\s.·…]*(?:page)?\s*\d*\s*$", "", text, flags=re.I), place)
    return entries


def is_contents(section: Section) -> bool:
    """Say whether a section is the table of contents."""
    return bool(section.title and re.fullmatch(r"(?:table of )?contents|index|contents page", section.title.name, re.I))


def _entries(block: Block) -> Iterator[tuple[str, Place]]:
    if isinstance(block, Table):
        yield from ((row.cells[row.filled[0]], row.place) for row in block.rows if row.filled)
    elif isinstance(block, Item | Paragraph):
        yield block.text, block.place
