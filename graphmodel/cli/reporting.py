"""Material → report: findings in plain words with 'N of M', the tables behind them, and a source for every row."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graphmodel.cli.findings import findings, judged_on, unanswered
from graphmodel.cli.material import Material
from graphmodel.cli.repeating import repeating
from graphmodel.cli.sourcing import Sources
from graphmodel.cli.withdrawal import withdrawal
from viz.matrix import GROUPS
from viz.report import Heat, HeatRow, Refs, Report, Section, Span
from viz.rows import count, spot, verdict_of

if TYPE_CHECKING:
    from viz.scene import Page

Row = Mapping[str, Any]
KINDS = {"duplicate": "may be the same work", "overlap": "overlaps in part", "succession": "earlier and later"}


def made(material: Material) -> Report:
    """Give the report of the material."""
    sources = Sources(material)
    line = _line_of_time(material)
    sections = [_overlaps(material, sources), repeating(material, sources), *_orphans(material, sources)]
    sections += [_dates(material, sources), _bodies(material), *withdrawal(material, sources)]
    heat = _heat(material, sources)
    return Report(
        title=f"Community safety plans: {material.scope.name}",
        about=_about(material),
        caveat=material.answers["expired"].caveat,
        findings=findings(material, line),
        heat=heat,
        spans=_spans(line),
        sections=sections,
        sources=sources.listed(),
        notes=("Scores of overlaps come from the words of the plans; only a verdict is a person's.",),
    )


def _about(material: Material) -> str:
    plans = count(len({row["plan"] for row in material.actions.values()}), "plan")
    return f"{count(len(material.actions), 'action')} in {plans}, judged on {judged_on(material)}."


def _line_of_time(material: Material) -> Page:
    from viz.views import TimelineRows, timeline

    expired, beyond = (material.answers[name].rows for name in ("expired", "beyond-plan-end"))
    return timeline(
        TimelineRows(judged_on(material), list(material.actions.values()), expired, beyond, "", material.money)
    )


def _spans(line: Page) -> list[Span]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for node in line.nodes:
        counts[line.chart["bars"][node.id]["plan"]][node.kind] += 1
    return [Span(str(line.chart["plans"][plan]["title"]), found) for plan, found in sorted(counts.items())]


def _heat(material: Material, sources: Sources) -> Heat:
    """Give the coverage as rows of cells; priorities of several plans that are called the same are one row."""
    behind: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for cell in material.cells:
        behind[cell["by"], cell["plan"], cell["value"]].append(cell["action"])
    plans = sorted({row["plan"]: row["of"] for row in material.coverage}.items())
    lines: dict[str, dict[str, dict[str, Refs]]] = {by: {} for by in GROUPS}
    for row in material.coverage:
        name = str(row["value"] if row["by"] == "authority" else row["name"] or row["value"])
        name = name[:1].upper() + name[1:]
        numbers = Refs(sources.of(each) for each in sorted(behind[row["by"], row["plan"], row["value"]]))
        lines[row["by"]].setdefault(name, {})[row["plan"]] = numbers
    groups = [(GROUPS[by][1], _heat_rows(found, [plan for plan, _ in plans], material)) for by, found in lines.items()]
    return Heat(plans, [(name, rows) for name, rows in groups if rows])


def _heat_rows(found: Mapping[str, Mapping[str, Refs]], plans: Sequence[str], material: Material) -> list[HeatRow]:
    """Give the rows of one group; where a body does nothing is no gap of the plans, so it is left out of its report."""
    rows = [HeatRow(name, [cells.get(plan) for plan in plans]) for name, cells in sorted(found.items())]
    return [row for row in rows if any(row.cells) or not material.scope.agency]


def _overlaps(material: Material, sources: Sources) -> Section:
    rows = [
        (
            round(pair["score"], 2),
            f"{KINDS.get(pair['kind'], '')}{_places(pair)}",
            _side(pair["a"]),
            _side(pair["b"]),
            "\n".join(f"{claim['weight']:+.2f} {claim['sentence']}" for claim in pair["evidence"]),
            verdict_of(pair) or "none yet",
            Refs(sources.of(pair[side]["action"]) for side in "ab"),
        )
        for pair in material.pairs
    ]
    columns = ("Score", "Kind", "One action", "Another", "Evidence, for and against", "Verdict", "Source")
    says = (
        "Pairs of different plans, likest first, with all that speaks for and against. A likeness is a reason to talk."
    )
    return Section("overlaps", "What may be done twice", says, columns, rows)


def _places(pair: Row) -> str:
    return f", in {pair['places']} places" if pair["places"] > 1 else ""


def _side(side: Row) -> str:
    return " ".join(str(each) for each in (f"{side['plan']}:", side["code"], side["title"]) if each)


def _orphans(material: Material, sources: Sources) -> list[Section]:
    if material.scope.agency:
        return []
    alone = material.alone
    rows: list[tuple[Any, ...]] = []
    for row in alone["unled"]:
        why = f"the lead cell names {', '.join(row['parties'])}" if row["parties"] else "the lead cell names nobody"
        rows.append(("Action without an accountable body", row["plan"], material.actions[row["action"]]["title"], why,
                     Refs([sources.of(row["action"])])))  # fmt: skip
    for row in alone["idle-priorities"]:
        rows.append(("Priority without an action", row["plan"], row["name"], "no action stands under it",
                     Refs([sources.other(row, row["name"])])))  # fmt: skip
    for asked in unanswered(alone["commitments-and-work"]):
        near = f"the likest action scores {asked['near']:.2f}" if asked["near"] else "no action shares enough words"
        rows.append(("Asked for, and not taken up", asked["plan"], asked["words"], near,
                     Refs([sources.other(asked, asked["words"], asked["ref"])])))  # fmt: skip
    for row in alone["idle-authorities"]:
        rows.append(("Authority without a part", row["plan"], row["agency_name"], f"named by law as {row['authority']}",
                     Refs()))  # fmt: skip
    says = "Actions nobody can be asked about, priorities and wishes without work, and authorities without a part."
    return [Section("orphans", "What stands alone", says, ("What", "Plan", "Name", "Why", "Source"), rows)]


def _dates(material: Material, sources: Sources) -> Section:
    found: list[tuple[Any, ...]] = []
    own = {spot(row): key for key, row in material.actions.items()}
    for row in material.answers["expired"].rows:
        if spot(row) in own:
            found.append((row["plan"], row["title"], row["timescale"], row["end"], row["why"], row["days"],
                          Refs([sources.of(own[spot(row)])])))  # fmt: skip
    for late in material.answers["beyond-plan-end"].rows:
        if spot(late) in own:
            why = f"{late['why']}; the plan ends {late['plan_end'] or 'without a date'}"
            key = own[spot(late)]
            found.append((late["plan"], late["title"], material.actions[key]["timescale"], late["end"], why, None,
                          Refs([sources.of(key)])))  # fmt: skip
    columns = ("Plan", "Action", "When, as printed", "Last day", "Why", "Days ago", "Source")
    says = f"What had run out on {judged_on(material)}, and what goes on past the end of its plan.{_money(material)}"
    return Section("dates", "What has run out, and what has no end", says, columns, found)


def _money(material: Material) -> str:
    return f" Money that a plan tells of ends on {', '.join(material.money)}." if material.money else ""


def _bodies(material: Material) -> Section:
    rows = [
        (row["agency_name"], row["plan"], row["leads"], row["alone"], f"{row['share']:.0%}")
        for row in material.answers["single-points"].rows
        if not material.scope.agency or row["agency"] == material.scope.agency
    ]
    columns = ("Body", "Plan", "Actions it leads", "of them alone", "Share of the plan")
    says = "Bodies that lead three actions of a plan or more: where one body's change of mind is felt."
    return Section("bodies", "On whom most depends", says, columns, rows, first=20)
