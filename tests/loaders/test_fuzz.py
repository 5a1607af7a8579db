"""A little of the fuzzing that `benchmarks/fuzz_readers.py` does: whatever goes in, nothing but a reading comes out."""

from __future__ import annotations

import pytest

from tests.loaders.fuzzing import FUZZES, Fuzz, run


@pytest.mark.parametrize("fuzz", FUZZES, ids=lambda fuzz: fuzz.name)
def test_nothing_but_a_reading_or_a_refusal_comes_out(fuzz: Fuzz) -> None:
    run(fuzz, max(10, int(1_000 * fuzz.share)))
