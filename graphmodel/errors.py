"""One base error and a few leaves; each says what happened, where, and what to do next.

The command line catches the base once and leaves with `exit_code` (the contract's numbers).
"""

from __future__ import annotations


class GraphmodelError(Exception):
    """Anything that went wrong and that a person can do something about."""

    exit_code = 1

    def __init__(self, what: str, remedy: str = "") -> None:
        """Keep the sentence and its remedy; both are printed on one line."""
        super().__init__(f"{what.rstrip('.')}. {remedy}".strip() if remedy else what)
        self.what = what
        self.remedy = remedy


class UsageError(GraphmodelError):
    """The command was asked for something that is not there: an unknown name, option or value."""

    exit_code = 2


class DatabaseUnreachable(GraphmodelError):
    """No database answers, or it refuses the name and password."""

    exit_code = 3


class DatabaseRefused(GraphmodelError):
    """The database answered, and would not do it."""


class FileRefused(GraphmodelError):
    """A file could not be read; the others still are."""

    exit_code = 4

    def __init__(self, what: str, remedy: str = "") -> None:
        """Keep the sentence on one line, whatever a file's name or its library's message holds."""
        super().__init__(_printable(what), _printable(remedy))


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in " ".join(text.split()))


class RegisterError(GraphmodelError):
    """A register, a question or another file that people keep has a mistake in it, at a place that is named."""

    exit_code = 2


class StrictFindings(GraphmodelError):
    """`--strict` was asked for and there are findings of severity error."""

    exit_code = 5
