"""What a question must not do, and must say: it only reads, and names its columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphmodel.errors import RegisterError
from graphmodel.questions.files import Question, wrong

_WRITES = re.compile(
    r"(?<![.$:`\w])(?:CREATE|MERGE|SET|DETACH|DELETE|REMOVE|DROP|FOREACH|INSERT|ALTER|GRANT|REVOKE|DENY|RENAME|TERMINATE"
    r"|LOAD\s+CSV|CALL\s+(?!db\.)\w[\w.]*(?=\s*\())(?!\w)",
    re.IGNORECASE,
)
_NOT_CODE = re.compile(r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|`[^`]*`", re.DOTALL)


def check_question(made: Question) -> Question:
    """Give the question back, or say at which line it writes, or what it does not say of itself."""
    for found in _mistakes(made):
        raise found
    return made


def _mistakes(made: Question) -> Iterator[RegisterError]:
    code = _code_of(made.cypher)
    if write := _WRITES.search(code):
        line = code.count("\n", 0, write.start()) + 1
        yield wrong(made.path, line, f"a question only reads, and '{' '.join(write[0].split())}' does more")
    if not made.columns:
        yield wrong(
            made.path, 1, "the columns are not said: write '// columns:' and a line 'name: type — meaning' each"
        )
    if not code.strip():
        yield wrong(made.path, made.cypher.count("\n") or 1, "there is no query under the comment lines")


def _code_of(cypher: str) -> str:
    """Give the query with comments and texts blanked, every line where it was."""
    return _NOT_CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), cypher)


def check_columns(made: Question, returned: set[str]) -> None:
    """Refuse a question whose query does not return a column that its comment lines name."""
    for column in made.columns:
        if column.name not in returned:
            number = next(
                n
                for n, line in enumerate(made.cypher.splitlines(), 1)
                if line.strip("/ ").startswith(f"{column.name}:")
            )
            raise wrong(made.path, number, f"the query returns no column '{column.name}'")
