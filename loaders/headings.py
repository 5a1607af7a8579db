"""Which blocks are headings: those that the file marks, as far as its marks tell anything, and lines that look so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from loaders.bilingual import in_english
from loaders.document import Block, Heading, Item, Paragraph, Table
from loaders.fragments import one_line
from loaders.stacked import with_values_beside
from loaders.straplines import without_straplines
from loaders.tables.wording import heading, words
from loaders.titles import DECIMAL, KINDED, OUTCOME_LINE, PLAIN_LEVEL, Title, looks_like_heading, titles_of

_MANY, _BARE, _SURE = 12, 0.3, 3
_TOLD = 3  # paragraphs between the name of an action and who leads it
_NEAR = 8  # blocks below labelled lines, where a table still belongs to them
_OPENING = re.compile(
    r"^(?:(?:our|key|strategic|guiding|main|local|partnership|current|the)\s+)*(?:priorities|priority areas|themes|"
    r"principles|objectives|aims|outcomes|actions|(?:action|delivery) plan|recommendations|measures|targets)\b.{0,20}$",
    re.I,
)
_ALONE = re.compile(r"(?:action|commitment)\s*[A-Z]{0,3}\d{1,3}[a-z]?\s*[.:]?", re.I)
_FIELD = re.compile(r"^(?P<label>[A-Z][\w/’' ]{1,40}?)(?:\s?:|\s+[–—-])(?:\s|$)")


def marked(blocks: Iterable[Block]) -> Iterator[tuple[Block, list[Title]]]:
    """Go through the blocks, each with the headings that it is (none for text)."""
    listed = without_straplines(_marked_with_reason(_numbered_names(with_values_beside(list(blocks)))))
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


def _numbered_names(blocks: list[Block]) -> list[Block]:
    """Give the blocks with 'Action 3' or 'Priority 1' in the heading below it, where it stands alone above one."""
    result: list[Block] = []
    alone = _alone_above_their_names(blocks)
    for at, block in enumerate(blocks):
        above = result[-1] if result else None
        if not isinstance(block, Heading) or not isinstance(above, Heading | Paragraph | Item):
            result.append(block)
        elif at - 1 in alone or (not isinstance(above, Heading) and _ALONE.fullmatch(above.text)):
            level = above.level if isinstance(above, Heading) else block.level
            result[-1] = Heading(f"{above.text.rstrip(' :.')}: {block.text}", level, block.place)
        else:
            result.append(block)
    return result


def _alone_above_their_names(blocks: list[Block]) -> frozenset[int]:
    """Give the headings that are a word and a number above another heading, where each of those names another thing."""
    found: dict[int, str] = {}
    for at, (block, below) in enumerate(pairwise(blocks)):
        kinded = KINDED.match(block.text) if isinstance(block, Heading) else None
        if kinded and not kinded["name"] and isinstance(below, Heading) and not KINDED.match(below.text):
            found[at] = heading(below.text)
    return frozenset(found) if len(found) > 1 and len(set(found.values())) == len(found) else frozenset()


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
        field = _field(block)
        if field is None:
            break
        fields.append(field)
    return "lead" in fields and len(set(fields)) > 1 and not _leads_to_table(blocks[at + 1 + len(fields) :])


def _field(block: Block) -> str | None:
    """Give the field that a line's label names; None for a line without one."""
    label = _FIELD.match(block.text) if isinstance(block, Paragraph | Item) else None
    return words("fields").get(heading(label["label"])) if label else None


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
        field = _field(block)
        if field is None and fields and isinstance(block, Item):
            continue  # a point below a label
        if field is None and (fields or below >= _TOLD or not isinstance(block, Paragraph) or _numbered(block)):
            break
        fields += [field] if field else []
    timed = bool({"timescale", "end", "start"} & set(fields))
    return timed and "lead" in fields and not _leads_to_table(blocks[at + 1 + below :])


def _is_part(block: Block) -> bool:
    """Say whether a heading names a priority, part or the like by its word and number."""
    kinded = None if isinstance(block, Table) else KINDED.match(in_english(block.text))
    return bool(kinded and kinded["kind"].lower() not in ("action", "recommendation"))


def _numbered(block: Paragraph | Item) -> bool:
    return bool(KINDED.match(block.text) or DECIMAL.match(block.text))


def _leads_to_table(blocks: list[Block]) -> bool:
    """Say whether a table stands before the next numbered line."""
    for block in blocks[:_NEAR]:
        if isinstance(block, Table):
            return True
        if isinstance(block, Heading) or _numbered(block):
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
