"""Labels that stand on a line of their own, the value below: 'Led by', then a body; as one line they read as any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.document import Block, Heading, Item, Paragraph, Table
from loaders.tables.headers import CHOSEN
from loaders.tables.wording import heading, words

_FIELDS = (*CHOSEN, "activity", "note", "review")
_LISTS = ("lead", "support")
_LONGEST, _AGAIN, _LEAST = 60, 2, 3  # letters of a label; how often it stands there; labels of one action


def with_values_beside(blocks: list[Block]) -> list[Block]:
    """Give the blocks with each label and the value below it as one; those of a document without such as they are.

    Only labels that come back count, and of these only such as follow each other: who leads, and two things more.
    """
    labels = _labels(blocks)
    told = {at for run in _runs(blocks, labels) if _is_action([labels[at] for at in run]) for at in run}
    if not told:
        return blocks
    result, at = list[Block](), 0
    while at < len(blocks):
        end = at + 1
        if at in told:
            while end < len(blocks) and end not in labels and isinstance(blocks[end], Paragraph | Item):
                end += 1
            result += _beside(blocks[at], blocks[at + 1 : end], labels[at])
        else:
            result.append(blocks[at])
        at = end
    return result


def _labels(blocks: Sequence[Block]) -> dict[int, str]:
    """Give the fields of all blocks that are nothing but a label and come back; an unknown one is named by its words.

    A heading is an unknown label where the same words stand below a label each time.
    """
    short = {
        at: heading(block.text)
        for at, block in enumerate(blocks)
        if isinstance(block, Paragraph | Heading) and len(block.text) <= _LONGEST
    }
    often = Counter(short.values())
    labels: dict[int, str] = {}
    for at, name in short.items():
        field = words("fields").get(name)
        if often[name] >= _AGAIN and field in _FIELDS:
            labels[at] = field or name
        elif often[name] >= _AGAIN and field is None and isinstance(blocks[at], Heading) and at - 2 in labels:
            labels[at] = name
    return labels


def _runs(blocks: Sequence[Block], labels: dict[int, str]) -> Iterator[list[int]]:
    """Go through labels that follow each other with nothing but their values between them, none of them twice."""
    run: list[int] = []
    for at, block in enumerate(blocks):
        ends = isinstance(block, Table) or (isinstance(block, Heading) and at not in labels)
        if ends or (at in labels and labels[at] in {labels[other] for other in run}):
            yield run
            run = []
        if at in labels:
            run.append(at)
    yield run


def _is_action(fields: Sequence[str]) -> bool:
    return "lead" in fields and len(set(fields)) >= _LEAST


def _beside(label: Block, values: Sequence[Block], field: str) -> Iterator[Block]:
    """Give a label with its value; several bodies, and the points of a list, stay points below it."""
    told = [value for value in values if isinstance(value, Paragraph | Item)]
    if isinstance(label, Table) or not told:
        return
    name = label.text.rstrip(" :")
    parted = any(isinstance(value, Item) for value in told) or (field in _LISTS and len(told) > 1)
    if not parted:
        yield Paragraph(f"{name}: {' '.join(value.text for value in told)}", label.place)
        return
    yield Paragraph(f"{name}:", label.place)
    yield from (v if isinstance(v, Item) else Item(v.text, v.place, "•") for v in told)
