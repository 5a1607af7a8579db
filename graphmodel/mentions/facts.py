"""What the words of one action or commitment say besides topics: documents it rests on, ages, panels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graphmodel.mentions.ages import AgeWords, age_words, ages
from graphmodel.mentions.documents import DocumentWords, document_words, documents
from graphmodel.mentions.panels import PanelWords, panel_words, panels
from graphmodel.records import Action, Where
from graphmodel.registers import Registers

Texts = Iterable[tuple[Where, str]]


@dataclass(frozen=True)
class Facts:
    """The recognisers of single facts, made once for each set of registers."""

    documents: DocumentWords
    ages: AgeWords
    panels: PanelWords

    def of_action(self, action: Action, texts: Texts, title: str | None) -> dict[str, Any]:
        """Give an action's documents, ages and panels by field; `title` is its plan's own."""
        listed = list(texts)
        return {
            "documents": documents(action, listed, title or "", self.documents),
            "ages": ages(listed, self.ages),
            "panels": panels(listed, self.panels),
        }

    def of_commitment(self, texts: Texts) -> dict[str, Any]:
        """Give a commitment's ages and panels by field."""
        listed = list(texts)
        return {"ages": ages(listed, self.ages), "panels": panels(listed, self.panels, asked=True)}


def facts_finder(registers: Registers) -> Facts:
    """Give the recognisers with the words of these registers."""
    return Facts(
        document_words(registers.words),
        age_words(registers.words),
        panel_words(registers.panels, registers.concepts, registers.words),
    )
