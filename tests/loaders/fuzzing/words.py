"""Words, cells and tables as plans print them, thrown together at random."""

from __future__ import annotations

from hypothesis import strategies as st

from graphmodel.records import Place
from loaders.document import Row, Table

_PRINTED = (
    "January|Feb.|march|Sept|Dec|2024|2024-25|2024/2025|'24|31|1st|31/03/2026|31.3.26|2026-03-31|Mar-26|Q1|Q4 2025|"
    "Quarter 2|FY 2024/25|spring 2025|Years 1-2|Year 3|to|until|by|end of|from|onwards|ongoing|annually|tbc|within|"
    "months|review|reviewed|-|–|/|,|;|:|.|(|)|[|]|&|and|with|supported by|Supported by:|lead|Lead:|Lead|PMG|PCC|"
    "All partners|Lancashire Constabulary|Fire & Rescue|Public Health|J. Smith|Sgt Ann Lee|(Chair)|Council|NEW|new|"
    "(linked to 1.12/ 1.13)|linked to|1.1|1a. 13|2.10|A.|B|IV|3)|(iv)|Action 3|Priority 1|Priority Two:|Part 2|"
    "Appendix A|Objective|Outcome:|Actions|Action|Timescale|Project and lead agency|Outcomes|Measures|Status|RAG|Green|"
    "R|Complete|Update -|Glossary|Contents|Introduction|Page 4|Key actions|Who|When by?|Risk|Likelihood|Version|"
    "Gweithred|•|- |* |o |1. |<ul>|<li>|</p>|<br/>|&amp;|&#8217;|**|__|¹|£1,000|50%|\t|\n|\n\n|  |\u00a0|\u200b|’|“|”|"
    "ŵ|é|İ|ß|ﬁ|١|²|𝟙|\x1c|\x85|\u2028"
)
_WORDS = _PRINTED.split("|")
_HEADER = ("Ref", "Action", "Lead", "Timescale", "Outcome", "Status")

SOUP = st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join)
_GLUED = st.lists(st.sampled_from(_WORDS), max_size=30).map("".join)
_AGAIN = st.builds(
    lambda words, times, end: "".join(words) * times + end,
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3),
    st.integers(1, 300),
    st.sampled_from(_WORDS),
)
TEXT = st.one_of(SOUP, _GLUED, _AGAIN, st.text(max_size=60))
_CELL = st.one_of(SOUP, st.sampled_from(_WORDS), st.just(""), st.text(max_size=12))
_ROWS = st.lists(st.lists(_CELL, min_size=1, max_size=6), min_size=1, max_size=8)


def _table(rows: list[list[str]], headed: bool) -> Table:
    width = max(map(len, rows))
    lines = [list(_HEADER[:width]), *rows] if headed else rows
    made = (
        Row((*cells, *[""] * (width - len(cells))), Place("plan.txt", line=number, table=1, row=number))
        for number, cells in enumerate(lines, 1)
    )
    return Table(tuple(made), Place("plan.txt", line=1, table=1))


TABLE = st.builds(_table, _ROWS, st.booleans())
CSV = _ROWS.map(lambda rows: "\n".join(map(",".join, rows)).encode("utf-8", "replace"))
