"""Stable ids from natural keys: the same plan read again gives the same ids, wherever its rows stand."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable


def fold(text: str | None) -> str:
    """Give text as it is compared: NFKC, lower case, words and numbers only, one space between."""
    plain = unicodedata.normalize("NFKC", text or "").casefold().replace("’", "'")
    return " ".join(re.findall(r"[\w']+", plain))


def slug(text: str | None, limit: int = 60) -> str:
    """Give text as an id part: ascii letters and digits joined by hyphens, at most `limit` long."""
    ascii_only = unicodedata.normalize("NFKD", text or "").encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_only.replace("'", ""))
    return "-".join(words)[:limit].strip("-") or digest(text or "")


def digest(*parts: str | None, size: int = 8) -> str:
    """Give a short hash of folded texts, the same on every machine."""
    joined = "\x1f".join(fold(part) for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:size]


def numbered(keys: Iterable[str]) -> list[str]:
    """Give the keys in order, a second and later one with `~2`, `~3` behind it, so that none is there twice."""
    seen: Counter[str] = Counter()
    result = []
    for key in keys:
        seen[key] += 1
        result.append(key if seen[key] == 1 else f"{key}~{seen[key]}")
    return result
