"""Where the workshops meet: a file is read by the loaders, its bodies resolved and its programmes recognised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from graphmodel.errors import FileRefused, UsageError
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
    taken: dict[str, Path] = {}
    for path in paths:
        try:
            plan = read_plan(path, known)
            other = taken.setdefault(plan.plan.id, path)
            if not other.samefile(path):
                raise FileRefused(
                    f"{path} and {other} both give the plan id '{plan.plan.id}'", "Rename one of the files."
                )
            yield plan
        except FileRefused as refused:
            yield refused


def expanded(paths: Sequence[Path]) -> list[Path]:
    """Give the files meant: a folder stands for the files in it, in the order of their names."""
    if not paths:
        raise UsageError("No file was named", "Name the plans to read, or a folder of them.")
    found: list[Path] = []
    for path in paths:
        found += (
            sorted(p for p in path.iterdir() if p.is_file() and not p.name.startswith(".")) if path.is_dir() else [path]
        )
    return list(dict.fromkeys(found))
