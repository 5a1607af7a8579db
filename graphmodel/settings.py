"""Which database is meant, and where the embedded one keeps its data: environment, `.env`, flags; the later wins."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from graphmodel.errors import UsageError


def default_data() -> Path:
    """Give the folder where programs of this user keep their data on this system, with our name in it."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "graphmodel"


class Settings(BaseSettings):
    """Where the graph is, and how it is used. No `uri` means the embedded engine in the folder `data`.

    Without a `heap` the embedded engine takes what fits the graph. `semantic` adds likeness of meaning to the
    evidence of overlaps.
    """

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        populate_by_name=True,
    )

    uri: str | None = Field(default=None, validation_alias="NEO4J_URI")
    user: str = Field(default="neo4j", validation_alias=AliasChoices("NEO4J_USER", "NEO4J_USERNAME"))
    password: SecretStr | None = Field(default=None, validation_alias="NEO4J_PASSWORD")
    database: str = Field(default="neo4j", validation_alias="NEO4J_DATABASE")
    data: Path = Field(default_factory=default_data, validation_alias="GRAPHMODEL_DATA")
    heap: str | None = Field(default=None, pattern=r"^\d+[mg]$", validation_alias="GRAPHMODEL_HEAP")
    idle_seconds: float = Field(default=900, ge=0, validation_alias="GRAPHMODEL_IDLE_SECONDS")

    semantic: bool = Field(default=False, validation_alias="GRAPHMODEL_SEMANTIC")

    def with_password(self, password: str) -> Settings:
        """Give the same settings with a password that was asked for; an empty one stands for none."""
        return self.model_copy(update={"password": SecretStr(password) if password else None})


def read_settings(flags: Mapping[str, Any]) -> Settings:
    """Give the settings with these flags before everything else; a value that cannot be is a UsageError."""
    try:
        return Settings(**flags)
    except ValidationError as error:
        wrong = error.errors(include_input=False)[0]
        name = ".".join(str(part) for part in wrong["loc"])
        raise UsageError(f"The setting {name} is not right: {wrong['msg']}", "Correct it, or leave it out.") from error
