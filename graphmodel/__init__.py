"""graphmodel: who is doing what, and who does it twice, across community safety plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.exports.frames import frames as frames

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """Give `graphmodel.frames` when a notebook asks for it; nobody else waits for what it imports."""
    if name != "frames":
        raise AttributeError(f"module 'graphmodel' has no attribute '{name}'")
    from graphmodel.exports.frames import frames

    return frames
