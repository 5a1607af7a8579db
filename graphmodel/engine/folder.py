"""The data folder of the embedded engine: what lies where, and the note that says how to reach the running one."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from graphmodel.errors import DatabaseUnreachable

FAILED = "cannot start: "  # begins the line of the log that the starting command shows


@dataclass(frozen=True, slots=True)
class State:
    """How to reach the running engine. Written when it answers, removed when it stops; only its owner may read it."""

    pid: int
    bolt_port: int
    http_port: int
    writer_password: str
    asker_password: str
    version: str
    started: str
    heap: str = "512m"  # what every engine had before the note said it

    @property
    def uri(self) -> str:
        """Give the Bolt address; loopback, always."""
        return f"bolt://127.0.0.1:{self.bolt_port}"


@dataclass(frozen=True, slots=True)
class Folder:
    """The paths inside a data folder."""

    root: Path

    @property
    def engine(self) -> Path:
        """Give the folder that the engine itself fills."""
        return self.root / "arcadedb"

    @property
    def log(self) -> Path:
        """Give the engine's log of this run; the run before it is beside it with `.1`."""
        return self.root / "engine.log"

    @property
    def state(self) -> Path:
        """Give the note on the running engine."""
        return self.root / "engine.json"

    def lock(self, name: str) -> Path:
        """Give a lock file: `server` (the engine runs), `clients` (it is used), `start`, `writer`."""
        return self.root / "locks" / f"{name}.lock"

    def make(self) -> None:
        """Make the folders, readable by their owner only."""
        with refusals(self.root):
            for path in (self.root, self.engine / "config", self.root / "locks"):
                path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def write_state(self, state: State) -> None:
        """Put the note there whole, never half, and never readable by others."""
        draft = self.state.with_suffix(".new")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(asdict(state), file)
        draft.replace(self.state)

    def read_state(self) -> State | None:
        """Give the note, or None when no engine has written one."""
        try:
            return State(**json.loads(self.state.read_text(encoding="utf-8")))
        except (FileNotFoundError, TypeError, ValueError):
            return None

    def remove_state(self) -> None:
        """Take the note away: its engine is gone."""
        self.state.unlink(missing_ok=True)


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn what the file system refuses into one line with its remedy."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise DatabaseUnreachable(
            f"The data folder {path} cannot be used ({reason})",
            "Make room or mend its permissions, or name another folder with --data.",
        ) from error
