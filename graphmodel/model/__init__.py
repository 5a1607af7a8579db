"""The one declaration of what the graph holds: labels, keys, properties and relationships, each described.

The classes are also usable as they are, with neomodel, by an analyst who prefers objects to Cypher.
"""

from __future__ import annotations

from graphmodel.model.bodies import (
    AgeGroup,
    Agency,
    Alias,
    Concept,
    Document,
    Harm,
    Label,
    Locality,
    Panel,
    Partnership,
    Programme,
)
from graphmodel.model.describe import Description, describe
from graphmodel.model.keeping import Comparison, Edition, Judgement, Load, Register
from graphmodel.model.plans import Action, Commitment, Family, Gap, Outcome, Passage, Plan, Principle, Priority, Term

__all__ = [
    "Action",
    "AgeGroup",
    "Agency",
    "Alias",
    "Commitment",
    "Comparison",
    "Concept",
    "Description",
    "Document",
    "Edition",
    "Family",
    "Gap",
    "Harm",
    "Judgement",
    "Label",
    "Load",
    "Locality",
    "Outcome",
    "Panel",
    "Partnership",
    "Passage",
    "Plan",
    "Principle",
    "Priority",
    "Programme",
    "Register",
    "Term",
    "describe",
]
