"""A style of plan: its blocks, the formats it is written in, and the labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.styles.label import Label
from tests.styles.write import Part


@dataclass(frozen=True)
class Style:
    """One invented plan in one style, for each of the formats named."""

    name: str
    formats: tuple[str, ...]
    parts: Sequence[Part]
    labels: Sequence[Label]
