"""What the reader of PDF files makes of running text: headings, points, columns, hyphens, page furniture."""

from __future__ import annotations

from loaders.document import Heading, Item, Paragraph
from loaders.head import title_of
from tests.loaders.readers.pages import Pages, shown

FULL = "The partnership meets four times a year and looks at what was done, what was not, and why that was so,"


def test_lines_that_fill_the_column_are_one_paragraph_and_short_ones_end_it() -> None:
    pages = Pages().lines(50, 100, FULL, "and it tells the public.", "Every meeting is open to those who live there.")

    assert shown(pages.read()) == [f"{FULL} and it tells the public.", "Every meeting is open to those who live there."]


def test_headings_are_known_by_size_and_by_weight() -> None:
    pages = Pages().text(50, 80, "Town Safety Plan 2026", 20).text(50, 120, "Priorities", 14)
    pages.lines(50, 145, FULL, "and it tells the public.").text(50, 190, "What we do now", bold=True)
    pages.lines(50, 215, FULL, "and it tells the public.")
    headings = [(b.text, b.level) for b in pages.read().blocks if isinstance(b, Heading)]

    assert headings == [("Town Safety Plan 2026", 1), ("Priorities", 2), ("What we do now", 3)]


def test_points_are_known_by_printed_and_by_drawn_marks() -> None:
    pages = Pages().text(50, 100, "We will:").text(60, 120, "•").text(72, 120, "mend the lamps;")
    pages.dot(62, 131).text(72, 134, "walk the route").text(72, 146, "each week;")
    pages.text(60, 160, "- visit the schools")

    assert shown(pages.read()) == [
        "We will:",
        "- mend the lamps;",
        "- walk the route each week;",
        "- visit the schools",
    ]


def test_numbers_that_follow_each_other_are_a_list_and_a_lone_one_is_not() -> None:
    pages = Pages().lines(50, 100, "1. Prevention", "2. Enforcement", "3. Evidence", step=14)
    pages.lines(50, 200, FULL, "and it tells the public.").text(50, 260, "7. Only this one has a number")
    blocks = pages.read().blocks

    assert [(b.marker, b.text) for b in blocks if isinstance(b, Item)] == [
        ("1.", "Prevention"),
        ("2.", "Enforcement"),
        ("3.", "Evidence"),
    ]
    assert blocks[-1].text == "7. Only this one has a number"  # type: ignore[union-attr]


def test_columns_of_prose_are_read_one_after_the_other() -> None:
    left = (
        "Most of what is reported",
        "happens near the market and",
        "late in the evening, when the",
        "buses have gone.",
    )
    right = (
        "Those who come home late say",
        "that they would walk another",
        "way if the lamps were mended",
        "and somebody was about.",
    )
    pages = Pages().lines(50, 100, FULL, "and it tells the public what it found there last spring and in the summer.")
    pages.lines(50, 140, *left).lines(320, 140, *right).lines(50, 220, FULL, "and so on.")

    assert shown(pages.read())[1:3] == [" ".join(left), " ".join(right)]


def test_hyphens_at_line_ends_are_undone_where_they_only_broke_a_word() -> None:
    start = "What each of the partners has found out about this is known to all of them, by their intelli-"
    again = "gence and by talking to those who live there; the work is shared by all and done by the multi-"
    pages = Pages().lines(
        50, 100, start, again, "agency group. Other multi-agency work goes on. Soft hy\u00adphens go."
    )

    (text,) = shown(pages.read())
    assert isinstance(text, str)
    assert "their intelligence and" in text
    assert "the multi-agency group" in text


def test_running_heads_feet_and_page_numbers_are_dropped() -> None:
    pages = Pages()
    for number in range(1, 5):
        pages.text(50, 30, "Town Safety Plan").text(50, 815, "Safer Town").text(500, 815, f"Page {number} of 4")
        pages.lines(50, 100 + 9 * number, f"{FULL[:60]} in part {number} of the plan.").page()

    assert shown(pages.read()) == [f"{FULL[:60]} in part {number} of the plan." for number in range(1, 5)]


def test_a_paragraph_that_a_page_parts_is_one() -> None:
    pages = Pages().lines(50, 770, FULL).text(300, 820, "1").page().lines(50, 60, "and it tells the public.", FULL)
    pages.text(300, 820, "2")

    assert shown(pages.read())[0] == f"{FULL} and it tells the public."


def test_ligatures_odd_spaces_and_marks_of_symbol_fonts_are_plain() -> None:
    pages = Pages().text(50, 100, "The\u00a0of\ufb01cer \ufb01nds it")
    pages.canvas.setFont("ZapfDingbats", 10)
    pages.canvas.drawString(50, 842 - 130, "n")
    pages.text(65, 130, "a point")

    first, second = pages.read().blocks
    assert isinstance(first, Paragraph)
    assert isinstance(second, Item)
    assert second.text == "a point"


def test_a_footnotes_mark_is_raised_and_not_part_of_a_number() -> None:
    pages = Pages().text(50, 100, "See the Strategic Assessment of 2025").text(220.5, 96, "3", 6)
    pages.text(228, 100, "for more")

    assert shown(pages.read()) == ["See the Strategic Assessment of 2025³ for more"]


def test_text_across_the_page_is_left_out_and_said() -> None:
    document = Pages().lines(50, 100, FULL).sideways(150, 600, "DRAFT", 45).read()

    assert shown(document) == [FULL]
    assert [(f.code, f.message) for f in document.findings] == [
        ("slanted-text", "Text set at an angle was left out: DRAFT")
    ]


def test_every_block_has_a_place_of_its_own() -> None:
    pages = Pages().text(50, 100, "Priorities", 15).lines(50, 130, FULL).page().lines(50, 100, FULL)
    places = [block.place for block in pages.read().blocks]

    assert [(p.page, p.row) for p in places] == [(1, 1), (1, 2), (2, 3)]
    assert all(p.line is None for p in places)


def test_a_numbered_line_begins_anew_where_the_line_above_it_is_full() -> None:
    lines = (
        "The group looks at how many people were hurt each month in the town and in the villages.",
        "2.4 Principle four: the whole of the town",
        "All parts of it are looked at as one, since what one does is felt in each of the others.",
        "Recommendation 7: open a youth hub",
    )

    assert shown(Pages().lines(40, 100, *lines).read()) == list(lines)


def test_a_hyphen_that_belongs_to_the_word_is_kept_at_a_line_end() -> None:
    start = "What each of the partners has found out about this is known to all of them, and the six-"
    again = "week course is open to every part of the town, as is the offer of help that is evidence-"
    pages = Pages().lines(50, 100, start, again, "based and free of charge.")

    (text,) = shown(pages.read())
    assert "six-week course" in str(text)
    assert "evidence-based and" in str(text)


def test_running_heads_are_kept_beside_the_text_each_once() -> None:
    pages = Pages()
    for number in range(1, 4):
        pages.text(150, 30, "Anytown Delivery Plan 2026").text(500, 815, f"Page {number} of 3")
        pages.lines(50, 100 + 9 * number, f"{FULL[:60]} in part {number} of the plan.").page()
    document = pages.read()

    assert [head.text for head in document.running] == ["Anytown Delivery Plan 2026"]
    assert title_of(document) == document.running[0]
