"""The graph handed on: as GraphML, tables, JSON lines, a script that rebuilds it, and as data frames."""

from __future__ import annotations

from graphmodel.exports.reading import Node, Tie, Whole, whole
from graphmodel.exports.tables import Table, tables
from graphmodel.exports.writing import FORMS, write, write_csv

__all__ = ["FORMS", "Node", "Table", "Tie", "Whole", "tables", "whole", "write", "write_csv"]
