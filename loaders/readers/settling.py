"""From what a formatted document writes to blocks: headings settled by mark or look, notes put below their section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.records import Place, Severity
from loaders.fragments import plain
from loaders.readers.gathering import Gathering
from loaders.readers.looks import Looks
from loaders.readers.written import Event, Grid, Loss, Written

Notes = Mapping[tuple[str, str], str]
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SAID: dict[str, tuple[Severity, str]] = {
    "deletion": ("note", "A deletion was left out"),
    "hidden-text": ("note", "Hidden text was left out"),
    "hidden-row": ("note", "A hidden row was left out"),
    "struck-out": ("warning", "Text is struck out and was read all the same"),
}


def settle(gathering: Gathering, events: Sequence[Event], notes: Notes | None = None) -> None:
    """Add what a document writes to what was gathered, in its order."""
    looks = Looks.of(events)
    foot = _Foot(notes or {})
    for at, event in enumerate(events):
        if isinstance(event, Grid):
            _table(gathering, event, foot)
            continue
        level = looks.level(event)
        if level is not None:
            foot.flush(gathering)
        _paragraph(gathering, event, level, _in_list(events, at))
        foot.meet(event.notes)
    foot.flush(gathering)


@dataclass(slots=True)
class _Foot:
    """The notes met since the last heading; they stand at the end of its section, as at the foot of a page."""

    texts: Notes
    met: list[tuple[int, str]] = field(default_factory=list)
    count: int = 0

    def meet(self, references: Iterable[tuple[str, str]]) -> None:
        """Remember the notes that a paragraph refers to."""
        for reference in references:
            self.count += 1
            if self.texts.get(reference):
                self.met.append((self.count, self.texts[reference]))

    def flush(self, gathering: Gathering) -> None:
        """Add the notes as paragraphs, each with its raised number."""
        met, self.met = self.met, []
        for count, text in met:
            gathering.text(f"{str(count).translate(_RAISED)} {text}".replace("\n", " "))


def _in_list(events: Sequence[Event], at: int) -> bool:
    """Say whether a marked paragraph has another beside it; one alone may be a heading with its number."""
    near = (events[n] for n in (at - 1, at + 1) if 0 <= n < len(events))
    return any(isinstance(each, Written) and each.marker for each in near)


def _paragraph(gathering: Gathering, paragraph: Written, level: int | None, in_list: bool) -> None:
    say(gathering, paragraph.lost)
    text, marker = paragraph.text, paragraph.marker
    if not text.strip():
        return
    if level is not None:
        gathering.heading(text if marker == "•" else paragraph.line, level)
    elif paragraph.contents:
        gathering.tabbed(text if "\t" in text else f"{text.strip()}\t")
    elif marker and (marker == "•" or paragraph.listed or in_list):
        gathering.item(text, marker, paragraph.depth, paragraph.opening)
    else:
        gathering.text(paragraph.line, paragraph.opening)


def _table(gathering: Gathering, grid: Grid, foot: _Foot) -> None:
    place = gathering.table(grid.texts(), grid.rows[0].header, grid.openings())
    say(gathering, grid.lost, place)
    for event in grid.events():
        if isinstance(event, Written):
            say(gathering, event.lost, place)
            foot.meet(event.notes)


def say(gathering: Gathering, lost: Iterable[Loss], place: Place | None = None) -> None:
    """Add a finding for everything that was left out or is doubtful."""
    for code, text in lost:
        severity, what = _SAID[code]
        gathering.lost(code, severity, f"{what}: {plain(text)[:120]}", place)
