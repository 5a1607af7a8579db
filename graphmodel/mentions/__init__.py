"""What an action's own words name: programmes, concepts and harms, each with the words and where they stand."""

from __future__ import annotations

from graphmodel.mentions.recognising import recognise

__all__ = ["recognise"]
