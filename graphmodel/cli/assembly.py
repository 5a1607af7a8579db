"""Where the workshops meet: a file is read by the loaders, its bodies resolved and its programmes recognised."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from graphmodel.errors import FileRefused, GraphmodelError, UsageError
from graphmodel.records import Plan

if TYPE_CHECKING:
    from graphmodel.registers import Registers


def registers(extra: Sequence[Path] = ()) -> Registers:
    """Give the registers that come with the program, with a user's own laid over them."""
    from graphmodel.registers import load_registers

    return load_registers(extra)


def read_plan(path: Path, known: Registers) -> Plan:
    """Give the plan in a file, its bodies resolved and its programmes recognised; FileRefused where there is none."""
    import loaders
    from graphmodel.agencies import resolve
    from graphmodel.mentions import recognise

    return recognise(resolve(loaders.read(path), known), known)


def read_plans(paths: Iterable[Path], known: Registers) -> Iterator[Plan | FileRefused]:
    """Go through files, each as its plan or as the error that says why it is none; one bad file stops no other."""
    import loaders

    listed = list(paths)
    taken: dict[str, Path] = {}
    for path, answer in zip(listed, loaders.each(partial(read_plan, known=known), listed), strict=True):
        if isinstance(answer, FileRefused):
            yield answer
        elif isinstance(answer, GraphmodelError):
            raise answer
        else:
            yield _clash(taken, answer.plan.id, path) or answer


def _clash(taken: dict[str, Path], plan: str, path: Path) -> FileRefused | None:
    """Give the refusal of a file whose plan would take the place of another file's."""
    other = taken.setdefault(plan, path)
    if other.samefile(path):
        return None
    return FileRefused(f"{path} and {other} both give the plan id '{plan}'", "Rename one of the files.")


def expanded(paths: Sequence[Path]) -> list[Path]:
    """Give the files meant: a folder stands for the files in it, in the order of their names."""
    if not paths:
        raise UsageError("No file was named", "Name the plans to read, or a folder of them.")
    found: list[Path] = []
    for path in paths:
        found += _inside(path) or [path]  # what is no folder of plans is refused by name when it is read
    return list(dict.fromkeys(found))


def _inside(path: Path) -> list[Path]:
    """Give the files in a folder that may be plans; none where it is no folder that can be looked into."""
    from loaders.readers import is_document

    files: list[Path] = []
    with suppress(OSError, ValueError):
        files = sorted(filter(_meant, path.iterdir()))
    if others := [each.name for each in files if not is_document(each)]:
        print(f"{path}: left alone what is no document: {', '.join(others)}", file=sys.stderr)
    return [each for each in files if each.name not in others]


def _meant(path: Path) -> bool:
    """Say whether a file of a folder is taken for a plan: not what is hidden, nor a mapping that stands beside one."""
    return not (path.name.startswith(".") or path.name.endswith(".mapping.yaml") or path.is_dir())
