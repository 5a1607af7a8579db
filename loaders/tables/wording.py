"""The words of `graphmodel/reference/headers.yaml`: what column headings, marks and panel labels mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

import yaml

_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
_ASKED = re.compile(
    r"^(how|what|when|who|where|why) (?:we (?:will|shall|are going to|plan to)|are we going to|shall we)\b"
)


@lru_cache(maxsize=1)
def _file() -> dict[str, dict[str, list[str]]]:
    """Give the file as it stands; every scalar is text, so that 'no' stays a word."""
    text = files("graphmodel.reference").joinpath("headers.yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[str]]] = yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    return found


@cache
def words(part: str) -> Mapping[str, str]:
    """Give phrase → meaning for a part of the file: fields, not_actions, rag, panels."""
    return {heading(phrase): meaning for meaning, phrases in _file()[part].items() for phrase in phrases}


def heading(text: str) -> str:
    """Give a heading as it is compared: lower case, without brackets and marks, a question as what it asks."""
    parted = _GLUED.sub(" ", text) if " " not in text else text  # 'LeadAgency' of an export
    bare = re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", parted.casefold())
    words_only = " ".join(re.findall(r"[^\W_]+|#", bare.replace("'", "").replace("’", "")))
    return _ASKED.sub(r"\1 will we", words_only)
