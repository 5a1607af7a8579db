"""The classes read back as plain descriptions, for the schema page and for tests."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import getdoc
from typing import Any

from neomodel import ArrayProperty, BooleanProperty, FloatProperty, IntegerProperty, StructuredNode

from graphmodel.model import bodies, keeping, plans

KINDS = ((ArrayProperty, "list"), (BooleanProperty, "bool"), (IntegerProperty, "int"), (FloatProperty, "number"))


@dataclass(frozen=True, slots=True)
class DescribedProperty:
    """A property: its name in the graph, its type, what it means, and whether it is the label's key."""

    name: str
    type: str
    meaning: str
    key: bool


@dataclass(frozen=True, slots=True)
class DescribedLabel:
    """A label with its meaning and properties."""

    name: str
    meaning: str
    properties: tuple[DescribedProperty, ...]


@dataclass(frozen=True, slots=True)
class DescribedRelationship:
    """A relationship between two labels, with its meaning and properties."""

    start: str
    type: str
    end: str
    meaning: str
    properties: tuple[DescribedProperty, ...]


@dataclass(frozen=True, slots=True)
class Description:
    """The whole schema, in the order of the classes."""

    labels: tuple[DescribedLabel, ...]
    relationships: tuple[DescribedRelationship, ...]


def node_classes() -> list[type[StructuredNode]]:
    """Give every label's class, in the order they are written."""
    found = [value for module in (plans, bodies, keeping) for value in vars(module).values()]
    return [
        each
        for each in found
        if isinstance(each, type) and issubclass(each, StructuredNode) and each is not StructuredNode
    ]


def describe() -> Description:
    """Give the schema as records, so that a page or a test need not know neomodel."""
    classes = node_classes()
    return Description(
        labels=tuple(_label(each) for each in classes),
        relationships=tuple(rel for each in classes for rel in _relationships(each)),
    )


def _label(each: type[StructuredNode]) -> DescribedLabel:
    return DescribedLabel(each.__name__, getdoc(each) or "", _properties(each))


def _properties(each: Any) -> tuple[DescribedProperty, ...]:
    declared = each.defined_properties(aliases=False, rels=False)
    return tuple(_property(name, value) for name, value in declared.items())


def _property(name: str, value: Any) -> DescribedProperty:
    kind = next((word for cls, word in KINDS if isinstance(value, cls)), "text")
    return DescribedProperty(value.db_property or name, kind, value.help_text or "", bool(value.unique_index))


def _relationships(each: type[StructuredNode]) -> list[DescribedRelationship]:
    declared = each.defined_properties(aliases=False, properties=False)
    return [_relationship(each, value) for value in declared.values()]


def _relationship(each: type[StructuredNode], value: Any) -> DescribedRelationship:
    model = value.definition["model"]
    target = value._raw_class.rsplit(".", 1)[-1]
    kind = value.definition["relation_type"]
    return DescribedRelationship(each.__name__, kind, target, getdoc(model) or "", _properties(model))
