"""The report: what is counted, that every claim leads to a line, and that nothing in it runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from graphmodel.cli.material import gather
from graphmodel.cli.report_book import write_book
from graphmodel.cli.reporting import made
from graphmodel.cli.scope import scope_of
from graphmodel.engine import Graph
from graphmodel.errors import UsageError
from graphmodel.store import load
from tests.build import action, party, plan
from tests.viz.builders import HOSTILE
from tests.viz.test_page import Elements
from viz.report import Finding, Heat, HeatRow, Refs, Report, Section, SourceLine, Span, render, write

FORMULAS = ("=1+1", "+SUM(A1)", "-2", "@x", '=HYPERLINK("http://x","y")', "=cmd|'/c calc'!A0", *HOSTILE)


def hostile_report(texts: tuple[str, ...] = HOSTILE) -> Report:
    """A report whose every text tries to become more than text."""
    sources = [SourceLine(text, text, text, text, text) for text in texts]
    rows = [(0.5, text, text, Refs([at])) for at, text in enumerate(texts, start=1)]
    heat = Heat(
        [(text, 4) for text in texts[:2]], [(texts[0], [HeatRow(text, [Refs([1, 2]), None]) for text in texts])]
    )
    return Report(
        title=texts[0],
        about=texts[1],
        caveat=texts[2],
        findings=[Finding(1, 2, text, "overlaps") for text in texts],
        heat=heat,
        spans=[Span(text, {"ended": 2, "undated": 1}) for text in texts],
        sections=[Section("overlaps", texts[0], texts[1], ("Score", *texts[:2], "Source"), rows)],
        sources=sources,
        notes=texts[:2],
    )


def report(graph: Graph, whom: str = "county") -> Report:
    return made(gather(graph, scope_of(graph, whom)))


def words(found: Report) -> dict[str, tuple[int, int | None]]:
    return {
        finding.words.split(" ", 1)[1].split(":")[0].rstrip("."): (finding.number, finding.of)
        for finding in found.findings
    }


def test_findings_say_so_many_of_so_many(county: Graph) -> None:
    found = words(report(county))

    assert found["have no accountable body"] == (1, 5)
    assert found["have no plan loaded, so nothing is known of their work here"] == (9, 11)


def test_a_partnership_gets_its_own_plans_only(county: Graph) -> None:
    found = report(county, "csp-preston")

    assert words(found)["have no accountable body"] == (1, 3)
    assert {name for name, _ in found.heat.plans} == {"north-2024"}
    assert "plan loaded" not in str(words(found))


def test_a_body_gets_what_it_does_and_what_would_fall_without_it(county: Graph) -> None:
    found = report(county, "Lancashire Constabulary")
    section = next(section for section in found.sections if section.key == "withdrawn")

    assert {(row[1], row[2]) for row in section.rows} == {
        ("Walk together", "co-lead"),
        ("Meet people at the door", "only lead"),
        ("Help out", "supporter"),
    }
    assert found.about.startswith("3 actions in 2 plans")
    felt = next(section for section in found.sections if section.key == "felt")
    assert {(row[0], row[3], row[4], row[5]) for row in felt.rows} >= {("Partnership", 1, 0, 1)}


def test_what_a_plan_promises_twice_is_said_with_both_its_lines(county: Graph) -> None:
    one, other = "Map the support for survivors", "With commissioners, list all help after rape"
    told = "Services that support survivors of sexual violence are mapped with commissioners and gaps are found."
    twice = plan(
        "west-2024",
        action(one, party("Police", "lancashire-constabulary"), summary=told),
        action(other, party("PCC", "preston-city-council"), summary=told),
        partnership="Burnley Community Safety Partnership",
        partnership_id="csp-chorley",
    )
    load(county, twice)
    found = report(county, "csp-chorley")
    section = next(section for section in found.sections if section.key == "twice")

    assert [(row[1], row[2], row[3], row[4]) for row in section.rows] == [("west-2024", one, other, "no")]
    assert len(section.rows[0][-1]) == 2
    assert (2, 2) in {(finding.number, finding.of) for finding in found.findings if finding.section == "twice"}


@pytest.mark.parametrize("whom", ["county", "lancashire-constabulary"])
def test_every_row_leads_to_a_line_that_the_appendix_has(county: Graph, whom: str) -> None:
    found = report(county, whom)
    last = [row[-1] for section in found.sections for row in section.rows]
    cited = {number for cell in last if isinstance(cell, Refs) for number in cell}
    cited |= {
        number for _, lines in found.heat.groups for line in lines for cell in line.cells for number in cell or ()
    }

    assert cited <= set(range(1, len(found.sources) + 1))
    keys = {section.key for section in found.sections} | {"coverage", ""}
    assert {finding.section for finding in found.findings} <= keys
    assert all("line" in source.where for source in found.sources)


def test_an_unknown_name_offers_the_nearest(county: Graph) -> None:
    with pytest.raises(UsageError, match="Did you mean 'csp-preston'"):
        scope_of(county, "csp-prestn")


def test_an_empty_graph_says_what_to_load(graph: Graph) -> None:
    with pytest.raises(UsageError, match="Load plans first"):
        scope_of(graph, "county")


def test_the_page_runs_and_asks_for_nothing() -> None:
    html = render(hostile_report())
    page = Elements(html)
    policy = next(a["content"] or "" for _, a in page.found if a.get("http-equiv") == "Content-Security-Policy")

    assert "script-src 'none'" in policy
    assert {tag for tag, _ in page.found} & {"script", "img", "iframe", "link", "object"} == set()
    assert [a for _, a in page.found if any(name.startswith("on") for name in a)] == []
    assert {(a["href"] or "")[0] for tag, a in page.found if tag == "a"} == {"#"}


def test_the_page_is_the_same_every_time(tmp_path: Path) -> None:
    assert (
        write(hostile_report(), tmp_path / "a.html").read_bytes()
        == write(hostile_report(), tmp_path / "b.html").read_bytes()
    )


def test_no_cell_of_the_workbook_is_a_formula(tmp_path: Path) -> None:
    book = load_workbook(write_book(hostile_report(FORMULAS), tmp_path / "report.xlsx"))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not any(str(cell.value).startswith(("=", "+", "-", "@")) for cell in cells if cell.data_type == "s")


def test_every_sheet_has_a_frozen_head_and_a_filter(tmp_path: Path) -> None:
    book = load_workbook(write_book(hostile_report(), tmp_path / "report.xlsx"))

    assert book.sheetnames == ["Findings", "Coverage", "Overlaps", "Sources"]
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
    assert all(sheet.auto_filter.ref for sheet in book)


def test_a_section_without_rows_says_so(tmp_path: Path) -> None:
    empty = Section("dates", "Dates", "What ran out.", ("Plan", "Source"), ())
    found = replace(hostile_report(), sections=[empty])

    assert "None in the loaded plans." in render(found)
    assert load_workbook(write_book(found, tmp_path / "r.xlsx"))["Dates"]["A2"].value == "None in the loaded plans."
