"""Files read in child processes of limited memory and time, so that no file can take the program down with it.

A child is forked where that is safe and started anew elsewhere; where the system knows no memory limit, the limit of
time and the guard's checks remain.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import pickle
import signal
import stat
import sys
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Generic, TypeVar

from graphmodel.errors import FileRefused, GraphmodelError
from loaders.limits import MEMORY, SECONDS, limit_memory, limit_time

_LIGHT = 256 * 1024
_TEXT = (".txt", ".text", ".csv", ".tsv", "")
_IDLE = 2.0

log = logging.getLogger(__name__)
Result = TypeVar("Result")
Work = Callable[[Path], Result]


def limited(work: Work[Result], path: Path) -> Result:
    """Give what `work` makes of a file, within the limits; raise FileRefused where it breaks them.

    Short text stays in this process: no library is asked to open it. `work` is a function of a module, or a partial.
    """
    here = _is_child() or _is_light(path)
    answer = _answer(work, path) if here else next(each(work, [path]))
    if isinstance(answer, GraphmodelError):
        raise answer
    return answer


def each(work: Work[Result], paths: Sequence[Path]) -> Iterator[Result | GraphmodelError]:
    """Go through files on all cores, in their order: what `work` makes of each, or why it could not."""
    if _is_child() or (not _may_fork() and all(map(_is_light, paths))):
        yield from (_answer(work, path) for path in paths)
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


def _answer(work: Work[Result], path: Path) -> Result | GraphmodelError:
    """Give the result, or any failure as the one line that the user sees; the other files must still be read."""
    try:
        return work(path)
    except FileRefused as refused:
        named = FileRefused(str(path)).what in refused.what  # both as they are printed
        return refused if named else FileRefused(f"{path}: {refused.what}", refused.remedy)
    except GraphmodelError as error:
        return error
    except MemoryError:
        return FileRefused(f"{path} needs more than {MEMORY // 2**20} MB of memory to be read", "Is it a plan?")
    except RecursionError:
        return FileRefused(f"{path} is nested too deeply to be read", "Is it a plan? Save it anew.")
    except Exception as error:
        log.debug("%s", traceback.format_exc())
        return FileRefused(
            f"{path} could not be read ({type(error).__name__}: {' '.join(str(error).split())[:200]})",
            "The file may be broken: save it anew; if it opens elsewhere, this is a mistake in graphmodel.",
        )


class _Child(Generic[Result]):
    """One child process, which reads file after file."""

    def __init__(self, work: Work[Result], context: BaseContext) -> None:
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, work), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()
        self.turn: int | None = None
        self.path = Path()
        self.deadline = 0.0

    def ask(self, turn: int, path: Path) -> None:
        """Hand the child a file to read."""
        self.turn, self.path, self.deadline = turn, path, time.monotonic() + SECONDS
        with suppress(OSError):  # a child that is gone is noticed when its answer is fetched
            self.connection.send(path)

    def fetch(self) -> Result | GraphmodelError | None:
        """Give the answer; None where it is still to be waited for. A child out of time or gone is refused."""
        try:
            if self.connection.poll():
                answer: Result | GraphmodelError = self.connection.recv()
                return answer
        except (EOFError, OSError, pickle.UnpicklingError):
            self.process.join(1)
            code = self.process.exitcode or 0
            why = f" (signal {-code})" if code < 0 else ""
            return FileRefused(f"{self.path} brought its reader down{why}", "The file is broken, or no plan.")
        if time.monotonic() < self.deadline:
            return None
        self.stop()
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
        self.context = multiprocessing.get_context("fork" if _may_fork() else "spawn")
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
        if not child.process.is_alive() or isinstance(answer, GraphmodelError):
            child.stop()  # it may hold memory that the broken file took
            self.children.remove(child)

    def dismiss(self) -> None:
        """End all children."""
        for child in self.children:
            child.stop()


def _serve(connection: Connection, work: Work[Result]) -> None:
    """Be the child: read what is asked for until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its children
    warnings.simplefilter("ignore")
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # a library that comes with openpyxl reserves memory for each core
    limit_memory()
    parent = os.getppid()
    while os.getppid() == parent:
        if connection.poll(_IDLE):
            path = connection.recv()
            limit_time()
            connection.send(_answer(work, path))
