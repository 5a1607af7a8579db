"""The only reader of the folder cypher: every question and every write as an object, and the asking of questions."""

from __future__ import annotations

from graphmodel.questions.answers import Answer, ask
from graphmodel.questions.catalogue import by_group, catalogue, question, statement, statement_names
from graphmodel.questions.files import Column, Parameter, Question, read_question
from graphmodel.questions.values import as_browser_text

__all__ = [
    "Answer",
    "Column",
    "Parameter",
    "Question",
    "as_browser_text",
    "ask",
    "by_group",
    "catalogue",
    "question",
    "read_question",
    "statement",
    "statement_names",
]
