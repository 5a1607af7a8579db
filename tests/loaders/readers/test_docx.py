"""What the reader of Word files makes of what Word writes."""

from __future__ import annotations

import pytest

from loaders.document import Table
from tests.loaders.readers.word import p, r, reading, shown, tbl, tc, tr

HEADER = tr("Action", "Lead", "By")
INS = '<w:ins w:id="1" w:author="A">'
DEL = '<w:del w:id="2" w:author="A"><w:r><w:delText>{}</w:delText></w:r></w:del>'


def rows(body: str, **parts: str) -> list[tuple[str, ...]]:
    (table,) = reading(body, **parts).tables()
    return [row.cells for row in table.rows]


def test_insertions_are_kept_and_deletions_left_out_and_said() -> None:
    document = reading(f"<w:p>{r('Open ')}{DEL.format('two ')}{INS}{r('three ')}</w:ins>{r('hubs.')}</w:p>")

    assert shown(document.blocks) == ["Open three hubs."]
    assert [(f.code, f.message) for f in document.findings] == [("deletion", "A deletion was left out: two")]


def test_a_moved_sentence_stands_once_where_it_was_moved_to() -> None:
    gone = f"<w:moveFrom>{r('Moved words.')}</w:moveFrom>"
    document = reading(f"<w:p>{gone}</w:p>{p('Between.')}<w:p><w:moveTo>{r('Moved words.')}</w:moveTo></w:p>")

    assert shown(document.blocks) == ["Between.", "Moved words."]


def test_paragraphs_whose_break_was_deleted_are_one() -> None:
    first = f'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{r("The partnership will ")}</w:p>'
    document = reading(first + p("fund three posts."))

    assert shown(document.blocks) == ["The partnership will fund three posts."]


def test_a_deleted_row_is_no_action_and_is_said() -> None:
    document = reading(tbl(HEADER, tr("Old", "Police", "May", properties="<w:del/>"), tr("New", "Fire", "June")))

    assert shown(document.blocks) == [[("Action", "Lead", "By"), ("New", "Fire", "June")]]
    assert document.findings[0].message == "A deletion was left out: Old | Police | May"
    assert document.findings[0].place is not None
    assert document.findings[0].place.table == 1


def test_content_controls_are_read_wherever_they_stand_but_not_their_prompts() -> None:
    def control(inside: str, properties: str = "") -> str:
        return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"

    prompt = control(r("Click here"), "<w:showingPlcHdr/>")
    row = control(tr(control(tc("Open a hub")), f"<w:tc><w:p>{control(r('Police'))}{prompt}</w:p></w:tc>", "May"))

    assert rows(control(tbl(HEADER, row))) == [("Action", "Lead", "By"), ("Open a hub", "Police", "May")]


def test_a_table_within_a_cell_stands_in_that_cell() -> None:
    inner = tbl(tr("a", "b"), tr("c", "d"))
    long = "Open a hub in every ward and keep it open in the evening"

    assert rows(tbl(HEADER, tr(long, tc(inner + "<w:p/>"), "May")))[1] == (long, "a b\nc d", "May")


def test_a_table_that_only_arranges_the_page_gives_what_stands_in_it() -> None:
    page = tbl(tr(tc(p("Safer Anytown") + tbl(HEADER, tr("Open a hub", "Police", "May")) + "<w:p/>"), tc("Contact")))

    assert shown(reading(page).blocks) == [
        "Safer Anytown",
        [("Action", "Lead", "By"), ("Open a hub", "Police", "May")],
        "Contact",
    ]


def test_a_single_cell_in_a_frame_is_text() -> None:
    assert shown(reading(tbl(tr("Our vision")) + p("x")).blocks) == ["Our vision", "x"]


def test_footnotes_stand_at_the_end_of_their_section() -> None:
    note = '<w:footnote w:id="2"><w:p><w:r><w:t>See the annex.</w:t></w:r></w:p></w:footnote>'
    rule = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>'
    body = f'<w:p>{r("Harm fell.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    next_one = p("Next", '<w:outlineLvl w:val="0"/>')

    document = reading(body + p("More.") + next_one, footnotes=rule + note)

    assert shown(document.blocks) == ["Harm fell.", "More.", "¹ See the annex.", "# Next"]


def test_a_text_box_is_read_once_though_word_writes_it_twice() -> None:
    box = f"<w:txbxContent>{p('Boxed words.')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )

    assert shown(reading(f"<w:p>{r('Before.')}<w:r>{both}</w:r></w:p>").blocks) == ["Before.", "Boxed words."]


def test_of_a_field_the_result_is_printed_and_not_the_code() -> None:
    def mark(sort: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{sort}"/></w:r>'

    inner = mark("begin") + "<w:r><w:instrText>REF x</w:instrText></w:r>" + mark("end")
    field = mark("begin") + "<w:r><w:instrText>DATE</w:instrText></w:r>" + inner + mark("separate")
    body = f"<w:p>{r('By ')}{field}{r('May 2025')}{mark('end')}{r('.')}</w:p>"

    assert shown(reading(body).blocks) == ["By May 2025."]


def test_a_choice_in_a_form_is_read() -> None:
    choices = '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Green"/>'
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{choices}</w:ddList></w:ffData></w:fldChar></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

    assert shown(reading(f"<w:p>{r('Status: ')}{begin}{end}</w:p>").blocks) == ["Status: Green"]


def test_soft_breaks_part_labels_but_not_a_sentence() -> None:
    def broken(*lines: str) -> str:
        return "<w:p>" + "<w:r><w:br/></w:r>".join(map(r, lines)) + "</w:p>"

    labels = reading(broken("Lead: Police", "By: May 2025")).blocks
    sentence = reading(broken("The partnership will work with", "schools in every ward.")).blocks

    assert shown(labels) == ["Lead: Police", "By: May 2025"]
    assert shown(sentence) == ["The partnership will work with schools in every ward."]


def test_links_and_hyphens_and_symbols_are_text() -> None:
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    body = f"<w:p><w:hyperlink>{r('Drop')}</w:hyperlink><w:r><w:noBreakHyphen/></w:r>{r('in ')}{symbol}</w:p>"

    assert shown(reading(body).blocks) == ["Drop-in ✓"]


def test_hidden_text_is_left_out_and_said() -> None:
    document = reading(f"<w:p>{r('Seen. ')}{r('Unseen.', '<w:vanish/>')}</w:p>")

    assert shown(document.blocks) == ["Seen."]
    assert document.findings[0].code == "hidden-text"


def test_comments_headers_and_footers_are_left_out() -> None:
    body = f'<w:p>{r("Text.")}<w:r><w:commentReference w:id="1"/></w:r></w:p>'

    document = reading(body, header1=p("OFFICIAL"), footer1=p("Page 1"), comments=p("Really?"))

    assert shown(document.blocks) == ["Text."]
    assert [f.code for f in document.findings] == ["comments"]


NUMBERS = """
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>
</w:num>"""


def point(text: str, depth: int = 0, number: int = 1, more: str = "") -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>{more}')


def test_numbers_that_word_counts_are_the_marks_of_points() -> None:
    body = point("One") + point("Inner", 1) + point("Inner two", 1) + point("Two") + point("Inner again", 1)

    assert shown(reading(body, numbering=NUMBERS).blocks) == [
        "1. One",
        "  1.a) Inner",
        "  1.b) Inner two",
        "2. Two",
        "  2.a) Inner again",
    ]


def test_another_list_begins_where_it_says() -> None:
    assert shown(reading(point("Seven", 0, 3) + point("Eight", 0, 3), numbering=NUMBERS).blocks) == [
        "7. Seven",
        "8. Eight",
    ]


def test_a_code_that_word_counts_is_the_text_of_its_cell() -> None:
    table = tbl(tr("No", "Action", "Lead"), tr(tc(point("")), "Open a hub", "Police"), tr(tc(point("")), "Do", "Fire"))

    assert [row[0] for row in rows(table, numbering=NUMBERS)] == ["No", "1.", "2."]


def test_points_in_a_cell_are_lines_with_bullets() -> None:
    cell = tc(point("Fewer calls", 0, 2) + point("Safer streets", 0, 2))

    assert rows(tbl(tr("Action", "Outcome"), tr("Open", cell)), numbering=NUMBERS)[1][1] == (
        "• Fewer calls\n• Safer streets"
    )


def test_a_numbered_heading_has_its_number() -> None:
    heading = point("Domestic abuse", 0, 1, '<w:outlineLvl w:val="1"/>')

    assert shown(reading(heading, numbering=NUMBERS).blocks) == ["## 1. Domestic abuse"]


STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Council heading"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>"""


@pytest.mark.parametrize(
    ("style", "shows"),
    [
        ("berschrift2", "## Crime"),
        ("Ours", "## Crime"),
        ("T", "# Crime"),
        ("Titre3", "### Crime"),
        ("Standard", "Crime"),
    ],
)
def test_a_heading_is_known_by_its_style_whatever_language_word_speaks(style: str, shows: str) -> None:
    assert shown(reading(p("Crime", f'<w:pStyle w:val="{style}"/>'), styles=STYLES).blocks) == [shows]


def test_a_heading_is_known_by_its_look() -> None:
    def bold(text: str, size: int) -> str:
        look = f'<w:b/><w:sz w:val="{size}"/>'
        return f"<w:p>{r(text, look)}</w:p>"

    text = p("The partnership met the police, the council and residents to agree what comes first this year.")
    body = bold("Safer Anytown", 40) + text + bold("Domestic abuse", 22) + text + bold("Lead: Police", 22)

    assert [line for line in shown(reading(body).blocks) if isinstance(line, str) and len(line) < 40] == [
        "# Safer Anytown",
        "## Domestic abuse",
        "Lead: Police",
    ]


def test_a_place_is_the_headings_above_and_a_number() -> None:
    level = '<w:outlineLvl w:val="{}"/>'
    document = reading(
        p("Priorities", level.format(0))
        + p("Prevention", level.format(1))
        + p("Text.")
        + tbl(HEADER, tr("a", "b", "c"))
    )

    *_, text, table = document.blocks
    assert isinstance(table, Table)
    assert (text.place.page, text.place.row, text.place.line) == ("Priorities › Prevention", 3, None)
    assert (table.rows[1].place.page, table.rows[1].place.table, table.rows[1].place.row) == (
        "Priorities › Prevention",
        1,
        2,
    )


def test_contents_are_rows_with_their_pages() -> None:
    entry = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>{}</w:t><w:tab/><w:t>{}</w:t></w:r></w:p>'

    document = reading(entry.format("Foreword", 3) + entry.format("Plan", 5), styles=STYLES)

    assert shown(document.blocks) == [[("Foreword", "3"), ("Plan", "5")]]


def test_merged_cells_stand_in_every_row_and_column_they_cover() -> None:
    begin, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = tbl(
        HEADER,
        tr(tc("Open a hub", begin), "Police", "May"),
        tr(tc("", on), "Fire", "June"),
        tr(tc("All through the year", '<w:gridSpan w:val="3"/>')),
        tr(tc("Train staff"), tc("Council until spring", '<w:gridSpan w:val="2"/>')),
    )

    assert rows(table)[1:] == [
        ("Open a hub", "Police", "May"),
        ("Open a hub", "Fire", "June"),
        ("All through the year",) * 3,
        ("Train staff", "Council until spring", "Council until spring"),
    ]


def test_a_row_that_begins_further_right_keeps_its_columns() -> None:
    assert rows(tbl(HEADER, tr("Police", "May", properties='<w:gridBefore w:val="1"/>')))[1] == ("", "Police", "May")


def test_columns_drawn_by_hand_a_little_apart_are_one() -> None:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (3000, 60, 2940, 3000))

    def wide(text: str, across: int) -> str:
        return tc(text, f'<w:gridSpan w:val="{across}"/>')

    table = tbl(tr(tc("Action"), wide("Lead", 2), tc("By")), tr(wide("Open", 2), tc("Police"), tc("May"))).replace(
        "<w:tblGrid/>", f"<w:tblGrid>{grid}</w:tblGrid>"
    )

    assert rows(table) == [("Action", "Lead", "By"), ("Open", "Police", "May")]


def test_a_table_that_goes_on_after_a_page_is_one() -> None:
    first, second = tbl(HEADER, tr("Open a hub", "Police", "May")), tbl(HEADER, tr("Train staff", "Fire", "June"))

    assert len(list(reading(first + "<w:p/>" + second).tables())) == 1
    assert len(list(reading(first + p("Enforcement") + second).tables())) == 2


def test_another_table_below_is_another_table() -> None:
    other = tbl(tr("Version", "Change", "Date"), tr("1", "First", "May"))

    assert len(list(reading(tbl(HEADER, tr("Open", "Police", "May")) + "<w:p/>" + other).tables())) == 2


def test_lines_with_tabs_are_a_table_and_a_label_is_none() -> None:
    def tabs(*cells: str) -> str:
        return "<w:p>" + "<w:r><w:tab/></w:r>".join(map(r, cells)) + "</w:p>"

    document = reading(tabs("Chair:", "A N Other") + p("Plan.") + tabs("Action", "Lead") + tabs("Open", "Police"))

    assert shown(document.blocks) == ["Chair: A N Other", "Plan.", [("Action", "Lead"), ("Open", "Police")]]


def test_tabs_that_only_align_are_no_empty_cells() -> None:
    def tabs(text: str) -> str:
        return "<w:p>" + "<w:r><w:tab/></w:r>".join(map(r, text.split("|"))) + "</w:p>"

    aligned = tabs("Action||Lead|By") + tabs("Open a hub in every ward|Police|May") + tabs("Train||Fire||June")

    assert [len(row) for row in shown(reading(aligned).blocks)[0]] == [3, 3, 3]


def test_a_typed_bullet_with_a_tab_is_a_point() -> None:
    assert shown(reading("<w:p><w:r><w:t>•</w:t><w:tab/><w:t>Fewer calls</w:t></w:r></w:p>").blocks) == [
        "• Fewer calls"
    ]


def test_a_rating_by_colour_alone_is_read() -> None:
    red = '<w:shd w:fill="FF0000"/>'

    assert rows(tbl(tr("Action", "RAG"), tr("Open", tc("<w:p/>", red)), tr("Train", tc("<w:p/>"))))[1:] == [
        ("Open", "Red"),
        ("Train", ""),
    ]
