"""The rows of an answer in one piece, from the HTTP door that the embedded engine has beside its Bolt door.

The Bolt driver takes row by row, at 15 to 20 µs each; one JSON text of the same rows costs a tenth of that.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import Any

ALL = -1  # rows: without it the engine gives the first 20,000


@dataclass(frozen=True, slots=True)
class Whole:
    """A user's way in; `path` is that of a database, where only reading is done."""

    host: str
    port: int
    path: str
    user: str
    password: str

    def rows(self, query: str, parameters: Mapping[str, object]) -> list[dict[str, Any]] | None:
        """Give the rows with their columns in order; None where the engine does not, whatever the reason."""
        connection = HTTPConnection(self.host, self.port)
        try:
            connection.request("POST", self.path, self._body(query, parameters), self._headers())
            response = connection.getresponse()
            text = response.read()
            return json.loads(text)["result"] if response.status == 200 else None
        except (OSError, HTTPException, TypeError, ValueError):
            return None
        finally:
            connection.close()

    def _body(self, query: str, parameters: Mapping[str, object]) -> str:
        return json.dumps({"language": "opencypher", "command": query, "params": dict(parameters), "limit": ALL})

    def _headers(self) -> dict[str, str]:
        token = b64encode(f"{self.user}:{self.password}".encode()).decode()
        return {"Authorization": f"Basic {token}", "Content-Type": "application/json"}
