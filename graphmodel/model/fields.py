"""The kinds of property the classes share, so that a declaration is one line with its meaning."""

from __future__ import annotations

from typing import Any

from neomodel import ArrayProperty, BooleanProperty, FloatProperty, IntegerProperty, StringProperty


def key(meaning: str) -> Any:
    """Give the property `id`, unique for its label; neomodel keeps the name `id` for itself, so classes say `key`."""
    return StringProperty(db_property="id", unique_index=True, required=True, help_text=meaning)


def text(meaning: str) -> Any:
    """Give a text property."""
    return StringProperty(help_text=meaning)


def day(meaning: str) -> Any:
    """Give a date property, kept as ISO text, which sorts as dates do."""
    return StringProperty(help_text=f"{meaning} (ISO date)")


def number(meaning: str) -> Any:
    """Give a whole-number property."""
    return IntegerProperty(help_text=meaning)


def share(meaning: str) -> Any:
    """Give a property that is a number with a fraction."""
    return FloatProperty(help_text=meaning)


def truth(meaning: str) -> Any:
    """Give a true-or-false property."""
    return BooleanProperty(help_text=meaning)


def numbers(meaning: str) -> Any:
    """Give a property that is a list of whole numbers."""
    return ArrayProperty(IntegerProperty(), help_text=meaning)


def texts(meaning: str) -> Any:
    """Give a property that is a list of texts."""
    return ArrayProperty(StringProperty(), help_text=meaning)
