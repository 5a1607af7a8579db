"""A passage that says when money ends is known for it."""

from __future__ import annotations

from datetime import date

import pytest

from graphmodel.store.funding import funding_end


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Since funding for the XYZ is due to end in June 2030, we look ahead.", ("XYZ", date(2030, 6, 30))),
        ("The funding of Safer Streets will cease by February 2028.", ("Safer Streets", date(2028, 2, 29))),
        ("We seek funding for the centre in June 2030.", None),
        ("The work is due to end in June 2030.", None),
    ],
)
def test_the_end_of_funding(text: str, found: tuple[str, date] | None) -> None:
    assert funding_end(text) == found
