"""When the embedded engine may stop by itself: nobody holds it open, and nothing was asked for a while."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from threading import Event
from time import monotonic

from graphmodel.engine.folder import Folder
from graphmodel.engine.locks import LockTaken, exclusive

LOOK_EVERY = 1.0  # seconds; a fraction of a millisecond of work each time

log = logging.getLogger(__name__)


class Watch:
    """Sees who uses the engine.

    Every open graph shares the lock `clients`, which ends with its process. Programs that come by Bolt without it
    are seen by the number of queries the engine has answered.
    """

    def __init__(self, folder: Folder, idle_seconds: float, uses: Callable[[], int]) -> None:
        """Watch one folder; `idle_seconds` of 0 means: never stop by itself."""
        self._note = folder.state
        self._clients = folder.lock("clients")
        self._idle = idle_seconds
        self._uses = uses
        self._seen = uses()
        self._since = monotonic()

    @contextmanager
    def until_unused(self, asked: Event) -> Iterator[None]:
        """Wait until stopping is asked for or due; inside, no new client comes in."""
        with ExitStack() as door:
            while not asked.wait(LOOK_EVERY):
                if not self._note.exists():
                    log.info("the note on this engine is gone, so nobody can find it; it stops")
                    break
                if self._idle and self._unused(door):
                    log.info("nobody used the engine for %s seconds; it stops", self._idle)
                    break
            yield

    def _unused(self, door: ExitStack) -> bool:
        """Say whether nobody was there for long enough; if so, the door stays shut behind us."""
        with ExitStack() as shut:
            if self._asked_again() or not self._empty(shut):
                self._since = monotonic()
                return False
            if monotonic() - self._since < self._idle:
                return False
            door.push(shut.pop_all())
        return True

    def _asked_again(self) -> bool:
        before, self._seen = self._seen, self._uses()
        return self._seen != before

    def _empty(self, shut: ExitStack) -> bool:
        """Shut the door when nobody is inside; a client that comes just now waits a moment."""
        try:
            shut.enter_context(exclusive(self._clients))
        except LockTaken:
            return False
        return True
