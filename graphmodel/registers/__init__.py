"""The registers that people keep as YAML: who is who, what is named how, in which partnership and when."""

from __future__ import annotations

from graphmodel.registers.entries import (
    Agency,
    Aim,
    Alias,
    Area,
    Covers,
    Label,
    Partnership,
    PartOf,
    Programme,
    Registers,
    Relative,
    Scope,
    Seat,
    Topic,
    Wording,
)
from graphmodel.registers.reading import load_registers

__all__ = [
    "Agency",
    "Aim",
    "Alias",
    "Area",
    "Covers",
    "Label",
    "PartOf",
    "Partnership",
    "Programme",
    "Registers",
    "Relative",
    "Scope",
    "Seat",
    "Topic",
    "Wording",
    "load_registers",
]
