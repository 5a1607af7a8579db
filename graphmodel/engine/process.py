"""What can be seen of the embedded engine from the outside: its memory, its place on the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

KIB, MIB = 1024, 1024 * 1024
FULL_MB = 16  # the engine's files grow by a few MB at a time


def memory_mb(pid: int) -> int | None:
    """Give how much memory a process holds now, in MB; None where the system does not say."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        return int(status.split("VmRSS:")[1].split()[0]) // KIB
    except (OSError, IndexError):
        return _memory_by_ps(pid)


def _memory_by_ps(pid: int) -> int | None:
    try:
        told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
        return int(told.stdout) // KIB
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None


def machine_mb() -> int | None:
    """Give how much memory the machine has, in MB; None where the system does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // MIB
    except (AttributeError, OSError, ValueError):
        return None


def size_mb(folder: Path) -> int:
    """Give how much the files of a folder hold, in MB, rounded up; files that go meanwhile are left out."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except FileNotFoundError:
            continue
    return -(-total // MIB)


def free_mb(folder: Path) -> int:
    """Give how much room the disk of a folder has, in MB."""
    return shutil.disk_usage(folder).free // MIB


def is_full(folder: Path) -> bool:
    """Say whether the disk of a folder is the likely cause of a failure; the engine itself does not tell."""
    return free_mb(folder) < FULL_MB
