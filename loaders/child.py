"""Files read in child processes of limited memory and time, so that no file can take the program down with it.

Where the system knows no memory limit, the limit of time and the guard's checks remain.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import stat
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from pathlib import Path
from types import ModuleType
from typing import Generic, TypeVar

from graphmodel.errors import FileRefused, GraphmodelError
from loaders.limits import SECONDS
from loaders.serving import Work, answer_of, serve

_LIGHT = 256 * 1024
_TEXT = (".txt", ".text", ".csv", ".tsv", "")

Result = TypeVar("Result")


def limited(work: Work[Result], path: Path) -> Result:
    """Give what `work` makes of a file, within the limits; raise FileRefused where it breaks them.

    Short text stays in this process: no library is asked to open it. `work` is a function of a module, or a partial.
    """
    here = _is_child() or _is_light(path)
    answer = answer_of(work, path) if here else next(each(work, [path]))
    if isinstance(answer, GraphmodelError):
        raise answer
    return answer


def each(work: Work[Result], paths: Sequence[Path]) -> Iterator[Result | GraphmodelError]:
    """Go through files on all cores, in their order: what `work` makes of each, or why it could not."""
    if _is_child() or (not _may_fork() and all(map(_is_light, paths))):
        yield from (answer_of(work, path) for path in paths)
        return
    crew = _Crew(work, paths)
    try:
        for turn in range(len(paths)):
            yield crew.answer(turn)
    finally:
        crew.dismiss()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _is_child() -> bool:
    return multiprocessing.parent_process() is not None


def _is_light(path: Path) -> bool:
    """Say whether a file is short text, or nothing that could be opened."""
    try:
        found = os.stat(path)  # noqa: PTH116 - Path.stat() hides a loop of links on some systems
    except (OSError, ValueError):
        return True
    return not stat.S_ISREG(found.st_mode) or (path.suffix.lower() in _TEXT and found.st_size <= _LIGHT)


def _may_fork() -> bool:
    """Say whether a fork is safe: on Linux, while no other thread could hold a lock that the child would wait for."""
    return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1


def _context() -> BaseContext:
    """Fork where that is safe, else let a server without threads do it, else start each child anew."""
    served = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if _may_fork() else "forkserver" if served else "spawn")
    context.set_forkserver_preload(["loaders.plan"])
    return context


@contextmanager
def _nobodys_script() -> Iterator[None]:
    """Start a child that does not run the caller's script anew: a notebook has none, and few guard their own."""
    script = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = script


class _Child(Generic[Result]):
    """One child process, which reads file after file."""

    def __init__(self, work: Work[Result], context: BaseContext) -> None:
        self.connection, theirs = context.Pipe()
        parent = None if context.get_start_method() == "forkserver" else os.getpid()
        self.process = context.Process(target=serve, args=(theirs, work, parent), daemon=True)  # type: ignore[attr-defined]
        with _nobodys_script():
            self.process.start()
        theirs.close()
        self.turn: int | None = None
        self.path = Path()
        self.deadline = 0.0
        self.fresh = True

    def ask(self, turn: int, path: Path) -> None:
        """Hand the child a file to read."""
        self.turn, self.path, self.deadline = turn, path, time.monotonic() + SECONDS
        with suppress(OSError):  # a child that is gone is noticed when its answer is fetched
            self.connection.send(path)

    def fetch(self) -> Result | GraphmodelError | None:
        """Give the answer; None where it is still to be waited for. A child out of time or gone is refused."""
        try:
            if self.connection.poll():
                answer: Result | GraphmodelError
                answer, self.fresh = self.connection.recv()
                return answer
        except (EOFError, OSError, pickle.UnpicklingError):
            self.fresh = False
            self.process.join(1)
            code = self.process.exitcode or 0
            why = f" (signal {-code})" if code < 0 else ""
            return FileRefused(f"{self.path} brought its reader down{why}", "The file is broken, or no plan.")
        if time.monotonic() < self.deadline:
            return None
        self.fresh = False
        return FileRefused(f"{self.path} was not read within {SECONDS:.0f} seconds", "Is it a plan? Split it.")

    def stop(self) -> None:
        """End the child, whatever it does."""
        self.process.kill()
        self.process.join()
        self.connection.close()


class _Crew(Generic[Result]):
    """As many children as there are cores, and the files they have still to read."""

    def __init__(self, work: Work[Result], paths: Sequence[Path]) -> None:
        self.work = work
        self.waiting = deque(enumerate(paths))
        self.answers: dict[int, Result | GraphmodelError] = {}
        self.context = _context()
        self.children: list[_Child[Result]] = []
        self.size = min(len(paths), _cores())

    def answer(self, turn: int) -> Result | GraphmodelError:
        """Give the answer to one file, while the children go on with the next."""
        while turn not in self.answers:
            self._hand_out()
            busy = [child for child in self.children if child.turn is not None]
            first = min(child.deadline for child in busy)
            wait([child.connection for child in busy], max(0.0, first - time.monotonic()))
            for child in busy:
                self._collect(child)
        self._hand_out()
        return self.answers.pop(turn)

    def _hand_out(self) -> None:
        while self.waiting and len(self.answers) < 4 * self.size:
            child = next((child for child in self.children if child.turn is None), None)
            if child is None and len(self.children) == self.size:
                return
            if child is None:
                child = _Child(self.work, self.context)
                self.children.append(child)
            child.ask(*self.waiting.popleft())

    def _collect(self, child: _Child[Result]) -> None:
        answer = child.fetch()
        if answer is None or child.turn is None:
            return
        self.answers[child.turn] = answer
        child.turn = None
        if not child.fresh:
            child.stop()
            self.children.remove(child)

    def dismiss(self) -> None:
        """End all children."""
        for child in self.children:
            child.stop()
