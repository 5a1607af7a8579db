"""What the reader of web pages makes of what sites and exports write."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import FileRefused
from loaders.document import Document, Table
from loaders.readers.html import read
from tests.loaders.readers.word import shown

HEADER = "<tr><th>Action<th>Lead<th>By</tr>"
ROW = "<tr><td>Open a hub<td>Police<td>May</tr>"


def reading(page: str | bytes) -> Document:
    return read(Path("plan.html"), page if isinstance(page, bytes) else page.encode())


def blocks(page: str) -> list[str | list[tuple[str, ...]]]:
    return shown(reading(page).blocks)


def rows(page: str) -> list[tuple[str, ...]]:
    (table,) = reading(page).tables()
    return [row.cells for row in table.rows]


def test_what_every_page_of_a_site_has_is_left_out_and_said() -> None:
    document = reading(
        "<body><header><a href='/'>Anytown Council</a></header><nav><ul><li>Bins</ul></nav>"
        "<div class='breadcrumb'>Home &gt; Plans</div><h1>Plan</h1><p>Text.</p><aside>See also</aside>"
        "<p><a href='#top'>Back to top</a></p><footer>Contact us</footer><script>var a = '<p>no</p>'</script>"
    )

    assert shown(document.blocks) == ["# Plan", "Text."]
    assert [f.message for f in document.findings] == [
        "The page's footer was left out (2 words).",
        "The page's navigation was left out (1 word).",
        "The page's page header was left out (2 words).",
        "The page's side column was left out (2 words).",
        "The page's site furniture was left out (3 words).",
    ]


def test_the_main_part_is_read_and_the_heading_above_it() -> None:
    text = "The partnership agreed this plan with residents. " * 10

    assert blocks(f"<div>Teaser</div><h1>Plan</h1><main><p>{text}</p></main><div>More news</div>") == [
        "# Plan",
        text.strip(),
    ]


def test_a_heading_in_the_page_header_is_kept_where_there_is_no_other() -> None:
    assert blocks("<header><p>Menu</p><h1>Plan</h1></header><p>Text.</p>") == ["# Plan", "Text."]
    assert blocks("<article><header><h1>Plan</h1></header><p>Text.</p></article>") == ["# Plan", "Text."]


def test_where_no_heading_is_the_title_of_the_tab_is_the_title() -> None:
    assert blocks("<title>Safer Anytown Plan | Anytown Council</title><p>Text.</p>") == [
        "# Safer Anytown Plan",
        "Text.",
    ]


def test_a_side_column_with_the_plans_table_is_read() -> None:
    assert rows(f"<aside><table>{HEADER}{ROW}{ROW}</table></aside>")[1] == ("Open a hub", "Police", "May")


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Unseen.</p>",
        "<p style='color:red; display: none'>Unseen.</p>",
        "<div style='visibility:hidden'><p>Unseen.</p></div>",
        "<style>.gone{color:red;display:none}</style><p class='a gone'>Unseen.</p>",
        "<style>#gone{display:none}</style><p id=gone>Unseen.</p>",
    ],
)
def test_what_is_hidden_is_left_out_and_said(hidden: str) -> None:
    document = reading(f"{hidden}<p>Seen.</p>")

    assert shown(document.blocks) == ["Seen."]
    assert [f.message for f in document.findings] == ["Hidden text was left out: Unseen."]


def test_what_is_hidden_on_paper_only_is_read() -> None:
    assert blocks("<style>@media print { .screen { display: none } }</style><p class=screen>Seen.</p>") == ["Seen."]


def test_cells_that_span_stand_in_every_row_and_column_they_cover() -> None:
    page = f"""<table>{HEADER}
    <tr><td rowspan=2>Open a hub</td><td>Police</td><td>May</td></tr>
    <tr><td>Fire</td><td>June</td></tr>
    <tr><td colspan="3">All through the year</td></tr>
    <tr><td>Train</td><td rowspan="0" colspan="2">Council</td></tr>
    <tr><td>Teach</td></tr></table>"""

    assert rows(page)[1:] == [
        ("Open a hub", "Police", "May"),
        ("Open a hub", "Fire", "June"),
        ("All through the year",) * 3,
        ("Train", "Council", "Council"),
        ("Teach", "Council", "Council"),
    ]


def test_lists_and_breaks_in_a_cell_are_lines() -> None:
    page = (
        f"<table>{HEADER}<tr><td>Open<br>a hub<td><ul><li>Police<li>Fire</ul><td><p>May</p><p>- June</p></tr></table>"
    )

    assert rows(page)[1] == ("Open\na hub", "• Police\n• Fire", "May\n• June")


def test_lists_are_points_with_their_depth_and_number() -> None:
    page = (
        "<ul><li>One<ul><li>Inner<ol type=a start=3><li>Deep<li>Deeper</ol></ul><li>Two</ul><ol><li>A<li value=5>B</ol>"
    )

    assert blocks(page) == ["• One", "  • Inner", "    c. Deep", "    d. Deeper", "• Two", "1. A", "5. B"]


def test_the_paragraphs_of_a_point_are_one_point_and_bold_ones_no_headings() -> None:
    page = "<ol><li><p><b>Sweep the parks</b></p><p>Lead: Police</p><ul><li>Inner</ul><p>After</p>"
    page += "<li><b>Fund staff</b></ol>"

    assert blocks(page) == ["1. Sweep the parks\nLead: Police", "  • Inner", "After", "2. Fund staff"]


def test_a_mark_that_an_export_writes_although_its_list_has_it_stands_once() -> None:
    label = "<span style='display:block;float:left'>{}</span>"
    page = f"<ul><li>{label.format('&#xf0b7;')}Fewer calls<li>More trust</ul>"
    page += f"<ol><li>{label.format('1.')}Open<li>{label.format('2.')}Close</ol>"

    assert blocks(page) == ["• Fewer calls", "• More trust", "1. Open", "2. Close"]
    assert rows(f"<table><tr><td>Outcome<td>By<tr><td>{page}<td>May</table>")[1][0].split("\n") == [
        "• Fewer calls",
        "• More trust",
        "1. Open",
        "2. Close",
    ]


def test_a_list_of_one_number_is_a_line_that_may_be_a_heading() -> None:
    assert blocks("<ol><li>Legislation</ol><p>Text of the law.</p><ol start=2><li>Landscape</ol>") == [
        "1. Legislation",
        "Text of the law.",
        "2. Landscape",
    ]


@pytest.mark.parametrize(
    "page",
    [
        f"<table role=presentation><tr><td>Left<td><p>Right</p></table><table>{HEADER}{ROW}</table>",
        f"<table><tr><td>Left</td></tr><tr><td>Right<table>{HEADER}{ROW}</table></td></tr></table>",
        f"<table width=100%><tr><td>Left<td>Right<table>{HEADER}{ROW}</table></tr></table>",
    ],
)
def test_a_table_that_only_arranges_the_page_is_none(page: str) -> None:
    assert blocks(page) == ["Left", "Right", [("Action", "Lead", "By"), ("Open a hub", "Police", "May")]]


def test_headings_in_the_one_row_of_a_table_are_headings() -> None:
    assert blocks("<table><tr><td><h2>Aims</h2>x<td><h2>Work</h2>y</table>") == ["## Aims", "x", "## Work", "y"]


def test_a_table_of_roles_is_a_table() -> None:
    page = (
        "<div role=table><div role=row><span role=columnheader>Action</span><span role=columnheader>Lead</span></div>"
    )
    page += "<div role=row><span role=cell>Open a hub</span><span role=cell>Police</span></div></div>"

    assert rows(page) == [("Action", "Lead"), ("Open a hub", "Police")]


def test_the_foot_of_a_table_stands_below_and_its_caption_above() -> None:
    page = "<table><caption>Prevention</caption><tfoot><tr><td>Total<td>2</tfoot><tr><td>Item<td>1</table>"

    assert blocks(page) == ["Prevention", [("Item", "1"), ("Total", "2")]]


def test_terms_and_their_meanings_are_rows() -> None:
    assert rows("<dl><dt>ASB<dd>Anti-social behaviour<dt>CSP<dd>Community<dd>Safety</dl>") == [
        ("ASB", "Anti-social behaviour"),
        ("CSP", "Community\nSafety"),
    ]


def test_headings_have_their_level_and_bold_lines_stand_below_them() -> None:
    text = "The partnership met residents in every ward to agree what comes first."
    page = f"<h2>Plan</h2><p>{text}</p><p><strong>Prevention</strong></p><p>{text}</p><h3>Crime</h3>"

    assert [line for line in blocks(page) if line != text] == ["## Plan", "#### Prevention", "### Crime"]


def test_lines_that_a_page_keeps_are_lines_and_their_tabs_cells() -> None:
    assert blocks("<pre>Safer Anytown\n\nAction\tLead\nOpen a hub\tPolice\n</pre>") == [
        "Safer Anytown",
        [("Action", "Lead"), ("Open a hub", "Police")],
    ]


def test_entities_and_soft_hyphens_and_raised_numbers_are_text() -> None:
    assert blocks("<p>Caf&eacute; &amp; anti&shy;social&nbsp;work<sup>2</sup></p>") == ["Café & antisocial work²"]


def test_deleted_words_are_left_out_and_struck_out_ones_doubted() -> None:
    document = reading("<p>Open <del>two</del><ins>three</ins> <s>large</s> hubs.</p>")

    assert shown(document.blocks) == ["Open three large hubs."]
    assert [f.code for f in document.findings] == ["deletion", "struck-out"]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>Café – £5</p>".encode(), []),
        (b"\xef\xbb\xbf" + "<p>Café – £5</p>".encode(), []),
        ("<meta charset=windows-1252><p>Café – £5</p>".encode("cp1252"), ["Windows-1252"]),
        ("<meta charset=iso-8859-1><p>Café – £5</p>".encode("cp1252"), ["Windows-1252"]),
        ("<p>Café – £5</p>".encode("cp1252"), ["Windows-1252"]),
        ("<meta charset=utf-7><p>Café – £5</p>".encode("cp1252"), ["Windows-1252"]),
        ("<meta charset=windows-1252><p>Café – £5</p>".encode(), []),
        ("<p>Café – £5</p>".encode("utf-16"), ["UTF-16"]),
        ("<p>Café – £5</p>".encode("utf-16-le"), ["UTF-16"]),
        ('<meta http-equiv=Content-Type content="text/html; charset=macintosh"><p>Café – £5</p>'.encode("macroman"),
         ["macintosh"]),
    ],
)  # fmt: skip
def test_the_encoding_is_found_and_said_where_it_is_not_usual(page: bytes, said: list[str]) -> None:
    document = reading(page)

    assert shown(document.blocks) == ["Café – £5"]
    assert [f.message for f in document.findings] == [f"The page is not UTF-8; it was read as {name}." for name in said]


def test_a_page_that_word_saved_is_read_like_any_other() -> None:
    page = (
        "<html xmlns:o='urn:o'><head><!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]--></head><body>"
        "<p class=MsoToc1>Foreword<span style='mso-tab-count:1'> </span>3</p><h1>Plan<o:p></o:p></h1>"
        "<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Fewer"
        "\n calls</p>"
    )

    assert blocks(page) == ["Foreword 3", "# Plan", "· Fewer calls"]


def test_a_place_is_the_headings_above_and_a_number() -> None:
    document = reading(f"<h1>Plan</h1><h2>Crime</h2><table>{HEADER}{ROW}</table>")

    table = document.blocks[-1]
    assert isinstance(table, Table)
    place = table.rows[1].place
    assert (place.page, place.table, place.row, place.line) == ("Plan › Crime", 1, 2, None)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 2_000 + "core",
        "<table><tr><td>" * 500 + "core",
        "<ul><li>" * 900 + "core",
        "<b>" * 2_000 + "core",
        "</div>" * 200_000 + "core",
        "<p><i>" * 50_000 + "core",
        "<table><tr>" + "<td colspan=1000 rowspan=65534>core" * 500 + "</table>",
        "<table>" + "<tr>" * 20_000 + "<td>core</table>",
        "<table>" + "<tr><td rowspan=9999>core" * 1_000 + "</table>",
        "<main>" * 900 + "core" + "<h1><header>" * 500,
        "<dl>" + "<dd>core<dt>" * 1_000,
    ],
)
def test_pages_of_any_depth_are_read(page: str) -> None:
    assert "core" in str(blocks(page))


def test_what_stands_beyond_all_columns_is_kept() -> None:
    row = rows("<table>" + ("<tr>" + "".join(f"<td>{n}" for n in range(300))) * 2 + "</table>")[0]

    assert len(row) == 200
    assert row[-1].split() == [str(n) for n in range(199, 300)]


@pytest.mark.parametrize(
    ("page", "says"),
    [
        (b"%PDF-1.7 plan", "PDF"),
        (b"PK\x03\x04 plan", "zip"),
        (b"<p>a\x00b</p>" + b"text " * 400, "NUL"),
        (b"<b>" * 900_000, "larger"),
        (b"<div>" * 200_000 + b"core", "nested deeper"),
        (b"<table><tr><td>" * 5_000 + b"core", "nested deeper"),
    ],
)
def test_what_is_no_page_is_refused(page: bytes, says: str) -> None:
    with pytest.raises(FileRefused, match=says):
        reading(page)


@pytest.mark.parametrize(
    "head",
    [
        "<h3><button type='button' aria-expanded='false' aria-controls='p'>Goal 1: Calm</button></h3>",
        "<button aria-expanded='false' aria-controls='p'>Goal 1: Calm</button>",
    ],
)
def test_what_a_button_folds_out_is_read_below_the_buttons_words(head: str) -> None:
    page = f"<main><h2>Our goals</h2>{head}<div id='p' hidden><p>Wardens walk.</p></div><button>Print</button></main>"

    assert blocks(page) == ["## Our goals", "### Goal 1: Calm", "Wardens walk."]


def test_the_summary_of_details_is_a_heading_below_the_one_above() -> None:
    page = (
        "<h1>Plan</h1><details><summary>Calm</summary><h3>Then</h3><p>One.</p></details>"
        "<details><summary>Light</summary><p>Two.</p></details>"
        "<details><summary><span>Action 1</span><h2>Walk</h2></summary><p>Three.</p></details>"
    )

    assert blocks(page) == [
        "# Plan",
        "## Calm",
        "### Then",
        "One.",
        "## Light",
        "Two.",
        "Action 1",
        "## Walk",
        "Three.",
    ]


def test_the_panels_of_tabs_are_read() -> None:
    page = "<main><ul><li role='tab' aria-controls='b'>B</li></ul><div id='b' hidden><p>Text.</p></div></main>"

    assert "Text." in blocks(page)
