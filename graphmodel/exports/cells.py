"""Values as cells of a sheet or of CSV: numbers stay numbers, and no text is ever run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.questions import Answer

# A cell that begins so is run as a formula by spreadsheet programs; an apostrophe in front makes it text.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# A cell that is one of these is an error of a formula to them.
ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"})
LONGEST = 32_767  # characters of a cell, by the file format


def safe_cells(answer: Answer, row: dict[str, Any]) -> list[Any]:
    """Give a row's values in the order of the columns, as cells."""
    return [safe(row[column.name]) for column in answer.columns]


def safe(value: Any) -> Any:
    """Give a number as it is, and any other value as text that no spreadsheet runs."""
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    text = "".join(each for each in as_text(value) if each.isprintable() or each in "\n\t")[: LONGEST - 1]
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) or text.strip() in ERRORS else text


def as_text(value: Any) -> str:
    """Give a value in words: nothing for nothing, a list with semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "; ".join(str(each) for each in value) if isinstance(value, list) else str(value)
