"""What the reading of one file may take of memory and time, as far as the system can hold a process to it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SECONDS = 25.0
MEMORY = 768 * 1024 * 1024


def limit_memory() -> None:
    """Let the child take so much more than it was born with; where the system cannot say, the limit is left out."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        born = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = born + MEMORY if hard == resource.RLIM_INFINITY else min(born + MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def limit_time() -> None:
    """End a child that computes on after its parent is gone."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + SECONDS) + 5, hard))
