"""What the reading of one file may take of memory and time, as far as the system can hold a process to it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SECONDS = 24.0
MEMORY = 768 * 1024 * 1024


def limit_memory() -> int:
    """Let a child take so much more than it was born with, and give that; 0 where the system cannot say."""
    born = _size()
    with suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = born + MEMORY if hard == resource.RLIM_INFINITY else min(born + MEMORY, hard)
        if born:
            resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    return born


def has_grown(born: int) -> bool:
    """Say whether a child holds so much that the next file should be read by another."""
    return _size() - born > MEMORY // 3


def _size() -> int:
    """Give the memory that this process has reserved, 0 where the system does not tell."""
    with suppress(OSError, ValueError, AttributeError):
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def limit_time() -> None:
    """End a child that computes on after its parent is gone."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + SECONDS) + 5, hard))
