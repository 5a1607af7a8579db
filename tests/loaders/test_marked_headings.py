"""Which lines are headings where a file marks them itself, and where it marks too much."""

from __future__ import annotations

from tests.loaders.read import read

TABLE = "<table><tr><th>Action<th>Lead<th>Timescale</tr><tr><td>{}<td>Police<td>May 2025</tr></table>"


def sections(page: str) -> list[str | None]:
    return [action.section for action in read(page, "plan.html").actions]


def test_a_short_line_below_a_marked_heading_is_text() -> None:
    page = (
        "<h1>Safer Anytown Plan 2025</h1>"
        f"<h2>Domestic abuse</h2><p>We want fewer people hurt.</p>{TABLE.format('Open a refuge')}"
        f"<h2>Hate crime</h2><p>Third party reporting</p>{TABLE.format('Train staff')}"
    )

    assert sections(page) == ["Domestic abuse", "Hate crime"]


def test_a_line_that_opens_a_part_by_name_is_a_heading_though_not_marked() -> None:
    page = (
        "<h1>Safer Anytown Plan 2025</h1><h2>Foreword</h2><p>Welcome to the plan of our partnership.</p>"
        "<p>Our priorities</p><ul><li>Domestic abuse</li><li>Hate crime</li></ul>"
        f"<h2>Hate crime</h2>{TABLE.format('Train staff')}"
    )

    assert [p.name for p in read(page, "plan.html").priorities] == ["Domestic abuse", "Hate crime"]


def test_where_every_short_line_is_marked_numbers_tell_the_level() -> None:
    parts = "".join(
        f"<h2>{n}. Part of the plan</h2><h2>{n}.1 Work on {name}</h2>{TABLE.format(f'Do {name} well')}"
        for n, name in enumerate(("violence", "abuse", "noise", "litter", "theft", "fraud", "speeding"), 1)
    )

    found = read(f"<h2>Safer Anytown Plan 2025</h2>{parts}", "plan.html")

    assert [action.section for action in found.actions][:2] == ["Work on violence", "Work on abuse"]


def test_a_section_row_that_spans_columns_is_no_action() -> None:
    page = (
        "<table><tr><td>Town centre</td><td colspan=2>Priorities: violence, theft</td></tr>"
        "<tr><td>Key actions</td><td>Timescale</td><td>Leads</td></tr>"
        "<tr><td>Watch the market</td><td>Ongoing</td><td>Police</td></tr>"
        "<tr><td>Estates</td><td colspan=2>Priorities: abuse</td></tr>"
        "<tr><td>Open a refuge</td><td>May 2025</td><td>Council</td></tr></table>"
    )

    assert sections(page) == ["Town centre", "Estates"]
