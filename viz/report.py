"""What an officer takes to a board: findings in plain words, the tables behind them, and the line of every claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from viz.policy import TEMPLATES, policy
from viz.style import NODES

SHADES = (0.05, 0.12, 0.22, 0.35)  # shares of a plan's actions from which a cell is a step darker


class Refs(tuple[int, ...]):
    """Numbers of sources in the appendix, as the last cell of a row."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: so many of so many, in words, and the section that shows it, if one does."""

    number: int
    of: int | None
    words: str
    section: str


@dataclass(frozen=True, slots=True)
class Section:
    """A table with its question: `first` rows are shown, the rest unfold; `empty` is said where there are none."""

    key: str
    title: str
    says: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    empty: str = "None in the loaded plans."
    first: int = 25


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A row of the heat map: a priority, harm or kind of work, and for each plan its actions as sources, or None."""

    name: str
    cells: Sequence[Refs | None]


@dataclass(frozen=True, slots=True)
class Heat:
    """The coverage: plans with how many actions each has, and the rows by group."""

    plans: Sequence[tuple[str, int]]
    groups: Sequence[tuple[str, Sequence[HeatRow]]]


@dataclass(frozen=True, slots=True)
class Span:
    """How a plan's actions stand in time: its title, and how many are of each kind of the timeline."""

    title: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """An entry of the appendix: an action or what a strategy asks for, and where it is printed."""

    plan: str
    code: str | None
    title: str
    where: str
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report; `sections` come in the order of the page, coverage first and dates with their spans."""

    title: str
    about: str
    caveat: str
    findings: Sequence[Finding]
    heat: Heat
    spans: Sequence[Span]
    sections: Sequence[Section]
    sources: Sequence[SourceLine]
    notes: Sequence[str] = field(default_factory=tuple)


def write(report: Report, path: Path) -> Path:
    """Write the report as one UTF-8 file that asks for nothing and runs nothing, and give the path back."""
    path.write_bytes(render(report).encode("utf-8", "replace"))
    return path


def render(report: Report) -> str:
    """Give the page; it has no script at all, so its policy allows none."""
    css = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {"shade": shade, "bars": _bars}
    environment.tests["refs"] = lambda value: isinstance(value, Refs)
    template = environment.get_template("report.html")
    return template.render(report=report, policy=policy([], css), css=Markup(css), kinds=_kinds(report))


def shade(actions: Refs, of: int) -> int:
    """Give how dark a cell is, from 0 to 5, by the share of the plan's actions that stand in it."""
    share = len(actions) / of if of else 0.0
    return 1 + sum(share >= step for step in SHADES) if actions else 0


def _kinds(report: Report) -> list[dict[str, str]]:
    """Give the kinds of the timeline that any plan has, with their looks, in the order of the legend."""
    have = {kind for span in report.spans for kind, number in span.counts.items() if number}
    return [{"key": key, "name": NODES[key].name, "fill": NODES[key].fill, "border": NODES[key].border}
            for key in ("ended", "review", "beyond", "open", "running", "undated") if key in have]  # fmt: skip


def _bars(span: Span, kinds: Sequence[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Give the pieces of a plan's bar: where each begins and how long it is, of a hundred."""
    whole = sum(span.counts.values()) or 1
    pieces: list[dict[str, Any]] = []
    at = 0.0
    for kind in kinds:
        number = span.counts.get(kind["key"], 0)
        if number:
            wide = 100 * number / whole
            pieces.append({**kind, "number": number, "x": round(at, 2), "width": round(wide, 2)})
            at += wide
    return pieces
