from __future__ import annotations

import pytest

from loaders.phrases.flags import split_flags
from loaders.phrases.links import links, without_links


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Share what is known (linked to 1.12/ 1.13/ 1.28)", ("1.12", "1.13", "1.28")),
        ("1.16 (1.12/ 1.13 linked)", ("1.12", "1.13")),
        ("Train staff, see action 2.4", ("2.4",)),
        ("Links to 3a.2 and 3a.3", ("3a.2", "3a.3")),
        ("Health Strategy 2023-2026 (Priority 6)", ()),
        ("Linked to the county's work", ()),
    ],
)
def test_only_codes_that_the_text_links_are_links(text: str, codes: tuple[str, ...]) -> None:
    assert links(text) == codes


def test_the_bracket_leaves_the_title() -> None:
    assert without_links("Share what is known (Linked to 1.15)") == "Share what is known"
    assert without_links("Share what is known (linked to 2.1).") == "Share what is known."


@pytest.mark.parametrize(
    ("text", "bare", "flags"),
    [
        ("Develop the scheme. NEW", "Develop the scheme.", ("new",)),
        ("(NEW) Develop the scheme", "Develop the scheme", ("new",)),
        ("Make NEW friends", "Make NEW friends", ()),
        ("Welcome all that is new", "Welcome all that is new", ()),
    ],
)
def test_new_is_a_flag_only_as_a_mark(text: str, bare: str, flags: tuple[str, ...]) -> None:
    assert split_flags(text) == (bare, flags)
