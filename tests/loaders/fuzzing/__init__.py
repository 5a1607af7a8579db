"""What the recognisers and readers are fuzzed with, and what must hold for any input.

The tests run a little of it, `benchmarks/fuzz_readers.py` all.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from loaders.readers import csv, docx, html, markdown, pdf, text, xlsx
from tests.loaders.fuzzing import checks, files
from tests.loaders.fuzzing.words import CSV, SOUP, TABLE, TEXT

SECONDS = 2.0  # for one input of a few thousand letters; a rule that looks back too often takes minutes


@dataclass(frozen=True, slots=True)
class Fuzz:
    """A thing that is fuzzed: what goes in, what is checked, and how large its share of the inputs is."""

    name: str
    inputs: SearchStrategy[Any]
    check: Callable[[Any], None]
    share: float


def run(fuzz: Fuzz, examples: int) -> int:
    """Check so many inputs and give how many there were; the smallest that fails is raised."""
    seen = 0

    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(fuzz.inputs)
    def each(given_: Any) -> None:
        nonlocal seen
        seen += 1
        begun = time.process_time()
        fuzz.check(given_)
        assert time.process_time() - begun < SECONDS, "took too long"

    each()
    return seen


_ENCODED = TEXT.map(lambda words: words.encode("utf-8", "replace"))

FUZZES = (
    Fuzz("timescales", TEXT, checks.times, 0.16),
    Fuzz("dates", TEXT, checks.dates, 0.10),
    Fuzz("lead cells", TEXT, checks.leads, 0.12),
    Fuzz("codes", TEXT, checks.codes, 0.08),
    Fuzz("links and flags", TEXT, checks.marks, 0.08),
    Fuzz("fragments", TEXT, checks.fragments, 0.10),
    Fuzz("headings", TEXT, checks.headings, 0.10),
    Fuzz("tables", TABLE, checks.tables, 0.08),
    Fuzz("text", st.one_of(_ENCODED, files.TEXT), checks.reads(text, "plan.txt"), 0.05),
    Fuzz("csv", st.one_of(CSV, files.CSV, st.binary(max_size=200)), checks.reads(csv, "plan.csv"), 0.05),
    Fuzz("html", st.one_of(_ENCODED, files.HTML), checks.reads(html, "plan.html"), 0.02),
    Fuzz("markdown", st.one_of(SOUP.map(str.encode), files.MARKDOWN), checks.reads(markdown, "plan.md"), 0.02),
    Fuzz("xlsx, its sheet", files.WORKBOOK, checks.reads(xlsx, "plan.xlsx"), 0.01),
    Fuzz("xlsx, its bytes", files.WORKBOOK_BYTES, checks.reads(xlsx, "plan.xlsx"), 0.005),
    Fuzz("docx, its body", files.WORD, checks.reads(docx, "plan.docx"), 0.01),
    Fuzz("docx, its bytes", files.WORD_BYTES, checks.reads(docx, "plan.docx"), 0.005),
    Fuzz("pdf, its pages", files.PDF, checks.reads(pdf, "plan.pdf"), 0.005),
    Fuzz("pdf, its bytes", files.PDF_BYTES, checks.reads(pdf, "plan.pdf"), 0.005),
)
