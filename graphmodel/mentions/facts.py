"""What the words of one action or commitment say besides topics: documents it rests on, ages, panels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from graphmodel.mentions.ages import AgeWords, age_words, ages
from graphmodel.mentions.documents import DocumentWords, document_words, documents
from graphmodel.mentions.panels import PanelWords, panel_words, panels
from graphmodel.records import Action, Plan, Where
from graphmodel.registers import Registers

Texts = Iterable[tuple[Where, str]]


@dataclass(frozen=True)
class Facts:
    """The recognisers of single facts, made once for each set of registers."""

    documents: DocumentWords
    ages: AgeWords
    panels: PanelWords

    def of_action(self, action: Action, texts: Texts, plan: Plan) -> dict[str, Any]:
        """Give an action's documents, ages and panels by field; a document may stand in a footnote to its row."""
        listed = list(texts)
        cited: list[tuple[Where, str]] = [*listed, *(("text", note) for note in _notes(action, plan))]
        return {
            "documents": documents(action, cited, plan.plan.title or "", self.documents),
            "ages": ages(listed, self.ages),
            "panels": panels(listed, self.panels),
        }

    def of_commitment(self, texts: Texts) -> dict[str, Any]:
        """Give a commitment's ages and panels by field."""
        listed = list(texts)
        return {"ages": ages(listed, self.ages), "panels": panels(listed, self.panels, asked=True)}


def _notes(action: Action, plan: Plan) -> Iterator[str]:
    """Give the footnotes that an action's row points to: the first behind it that begins with the mark."""
    for mark in action.notes:
        behind = (each for each in plan.prose if (each.place.line or 0) >= (action.place.line or 0))
        yield from islice((each.text for each in behind if each.text.startswith(mark)), 1)


def facts_finder(registers: Registers) -> Facts:
    """Give the recognisers with the words of these registers."""
    return Facts(
        document_words(registers.words),
        age_words(registers.words),
        panel_words(registers.panels, registers.concepts, registers.words),
    )
