"""The child's side: read what is asked for, and turn whatever goes wrong into the one line that the user sees."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from graphmodel.errors import FileRefused, GraphmodelError
from loaders.limits import MEMORY, has_grown, limit_memory, limit_time

_IDLE = 2.0

log = logging.getLogger(__name__)
Result = TypeVar("Result")
Work = Callable[[Path], Result]


def answer_of(work: Work[Result], path: Path) -> Result | GraphmodelError:
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


def serve(connection: Connection, work: Work[Result], parent: int | None) -> None:
    """Be the child: read what is asked for until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its children
    warnings.simplefilter("ignore")
    sys.modules.setdefault("numpy", None)  # type: ignore[arg-type] # openpyxl would load it, and has no need of it
    born = limit_memory()
    threading.Thread(target=_end_with, args=(parent or os.getppid(),), daemon=True).start()
    while True:
        path = connection.recv()
        limit_time()
        connection.send((answer_of(work, path), not has_grown(born)))


def _end_with(parent: int) -> None:
    """End this child when its parent is gone; nobody else would."""
    while os.getppid() == parent:
        time.sleep(_IDLE)
    os._exit(1)
