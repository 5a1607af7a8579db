"""What a page may do: run the very scripts and the style it was written with, and fetch nothing from anywhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"


def policy(scripts: Sequence[str], css: str) -> str:
    """Give a policy under which only these very scripts and this style run, and nothing is fetched."""
    allowed = " ".join(digest(script) for script in scripts) or "'none'"
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {allowed}",
            f"style-src {digest(css)}",
            "connect-src 'none'",
            "img-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )


def digest(text: str) -> str:
    """Give the digest by which a policy names a script or a style."""
    found = hashlib.sha256(text.encode("utf-8", "replace")).digest()
    return f"'sha256-{base64.b64encode(found).decode()}'"
