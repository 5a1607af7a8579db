"""What the reader of Markdown makes of what people and exports write."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import FileRefused
from loaders.document import Document, Table
from loaders.readers.markdown import read
from tests.loaders.readers.word import shown


def reading(text: str) -> Document:
    return read(Path("plan.md"), text.encode())


def blocks(text: str) -> list[str | list[tuple[str, ...]]]:
    return shown(reading(text).blocks)


def test_headings_of_both_kinds_have_their_level() -> None:
    assert blocks("Plan\n====\n\nCrime\n-----\n\n### Harm ###\n") == ["# Plan", "## Crime", "### Harm"]


def test_paragraphs_that_are_broken_to_fit_are_joined() -> None:
    assert blocks("The partnership will work\nwith schools\nin every ward.\n\nNext.") == [
        "The partnership will work with schools in every ward.",
        "Next.",
    ]


def test_lists_are_points_with_their_depth_and_number() -> None:
    assert blocks("- One\n  goes on\n  - Inner\n- Two\n\n3. A\n4. B\n") == [
        "• One goes on",
        "  • Inner",
        "• Two",
        "3. A",
        "4. B",
    ]


def test_a_numbered_line_by_itself_may_be_a_heading() -> None:
    assert blocks("1. Legislation\n\nText of the law.\n\n2. Landscape\n\nMore.")[::2] == [
        "1. Legislation",
        "2. Landscape",
    ]


def test_tables_keep_bars_and_breaks_in_their_cells() -> None:
    text = "| Action | Lead |\n|:--|--|\n| Open `a` **hub** | Police \\| Fire |\n| - Train<br>- Teach | *Council* |\n"

    assert blocks(text) == [
        [("Action", "Lead"), ("Open a hub", "Police | Fire"), ("• Train\n• Teach", "Council")],
    ]


def test_a_row_longer_than_its_header_is_kept_whole_and_said() -> None:
    document = reading("Action | Lead\n--|--\nOpen a hub | Police | Fire\n")

    assert shown(document.blocks) == [[("Action", "Lead", ""), ("Open a hub", "Police", "Fire")]]
    assert [f.code for f in document.findings] == ["too-many-cells"]


def test_a_header_shorter_than_its_rule_is_a_header() -> None:
    assert blocks("Action | Lead |\n--|--|--\nOpen a hub | Police | May\n") == [
        [("Action", "Lead", ""), ("Open a hub", "Police", "May")]
    ]


def test_html_within_is_read_as_html() -> None:
    text = (
        "# Plan\n\n<table><tr><th>Action<th>Lead<tr><td>Open<td><ul><li>Police<li>Fire</ul></table>\n\nText.<br>More.\n"
    )

    assert blocks(text) == ["# Plan", [("Action", "Lead"), ("Open", "• Police\n• Fire")], "Text.", "More."]


def test_front_matter_gives_the_title_and_nothing_else() -> None:
    assert blocks('---\ntitle: "Safer Anytown"\nauthor: A N Other\n---\nText.\n') == ["# Safer Anytown", "Text."]
    assert blocks("---\ntitle: Plan\n---\n# Plan\n\nText.\n") == ["# Plan", "Text."]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert blocks("---\n\nText.\n") == ["Text."]


def test_a_grid_of_dashes_is_a_table() -> None:
    text = """
+----------+---------------+
| Action   | Lead          |
+==========+===============+
| Open a   | - Police      |
| hub      | - Fire        |
+----------+---------------+
| Train    | Council       |
+----------+---------------+
"""

    assert blocks(text) == [[("Action", "Lead"), ("Open a hub", "• Police\n• Fire"), ("Train", "Council")]]


@pytest.mark.parametrize(
    "text",
    [
        "Action       Lead\n-----------  --------\nOpen a hub   Police\nTrain        Council\n\nNext.",
        "-----------  --------\nAction       Lead\nOpen a hub   Police\nTrain        Council\n"
        "-----------  --------\n\nNext.",
        "---------------------\nAction       Lead\n-----------  --------\nOpen         Police\na hub\n\n"
        "Train        Council\n---------------------\n\nNext.",
    ],
)
def test_columns_under_dashes_are_a_table(text: str) -> None:
    assert blocks(text) == [[("Action", "Lead"), ("Open a hub", "Police"), ("Train", "Council")], "Next."]


def test_lines_pasted_with_tabs_are_a_table() -> None:
    assert blocks("# Plan\n\nAction\tLead\nOpen\tPolice\n\n\tFire\n\nText.\n\n-\tPoint\n-\tOther\n") == [
        "# Plan",
        [("Action", "Lead"), ("Open", "Police"), ("", "Fire")],
        "Text.",
        "• Point",
        "• Other",
    ]


def test_what_only_pandoc_writes_is_understood() -> None:
    text = "# Plan {#plan .unnumbered}\n\n::: {.box}\nHarm fell.[^1] Calls fell.[^b]\n:::\n"
    text += "\n[^1]: See annex.\n\n[^b]: See there.\n"

    assert blocks(text) == ["# Plan", "Harm fell.¹ Calls fell.²", "¹ See annex.", "² See there."]


def test_struck_out_words_are_doubted() -> None:
    assert [f.code for f in reading("Open ~~two~~ hubs").findings] == ["struck-out"]


def test_a_place_is_the_headings_above_and_a_number() -> None:
    table = reading("# Plan\n\n## Crime\n\nAction | Lead\n--|--\nOpen | Police\n").blocks[-1]

    assert isinstance(table, Table)
    place = table.rows[1].place
    assert (place.page, place.table, place.row, place.line) == ("Plan › Crime", 1, 2, None)


@pytest.mark.parametrize(
    "text",
    [
        "> " * 40 + "core",
        "".join(f"{'  ' * n}- core\n" for n in range(25)),
        "[" * 30_000 + "core",
        "*a " * 20_000 + "core",
        "` " * 20_000 + "core",
        "<" * 20_000 + " core",
        "a|" * 20_000 + "\n" + "-|" * 20_000 + "\ncore",
        "&" * 20_000 + "core",
    ],
)
def test_markdown_of_any_depth_is_read(text: str) -> None:
    assert "core" in str(blocks(text))


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"%PDF-1.7", "PDF"), (b"a\x00b", "NUL"), (b"> " * 20_000 + b"a", "nested deeper"), (b"a " * 5_000_000, "larger")],
)
def test_what_is_no_markdown_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(FileRefused, match=says):
        read(Path("plan.md"), data)
