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
        """Wait until stopping is asked for or due; inside, no new client comes in before we are gone."""
        with ExitStack() as door:
            while not asked.wait(min(LOOK_EVERY, self._idle or LOOK_EVERY)):
                if not self._note.exists():
                    log.info("the note on this engine is gone, so nobody can find it; it stops")
                    break
                if self._due() and self._shut(door):
                    log.info("nobody used the engine for %s seconds; it stops", self._idle)
                    break
            yield

    def _due(self) -> bool:
        used = self._uses()
        if used != self._seen:
            self._seen, self._since = used, monotonic()
        return bool(self._idle) and monotonic() - self._since >= self._idle

    def _shut(self, door: ExitStack) -> bool:
        """Close the door to new clients, unless one is inside: then the time begins again."""
        try:
            door.enter_context(exclusive(self._clients))
        except LockTaken:
            self._since = monotonic()
            return False
        return True
