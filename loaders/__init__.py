"""Loaders: a file becomes records, within limits of memory and time; nothing here knows of any database."""

from __future__ import annotations

from pathlib import Path

from graphmodel.records import Plan
from loaders import explaining, plan
from loaders.child import each, limited
from loaders.explaining import Explained, as_mapping

__all__ = ["as_mapping", "each", "explain", "read"]


def read(path: Path) -> Plan:
    """Give the plan that a file holds; raise FileRefused for a file that cannot be read or holds none."""
    return limited(plan.read, path)


def explain(path: Path) -> tuple[Plan, list[Explained]]:
    """Give the plan in a file and, table by table, how it was understood."""
    return limited(explaining.explain, path)
