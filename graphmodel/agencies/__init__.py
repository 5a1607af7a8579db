"""A name as written, in this plan → an agency of the register, with the reason; or a finding."""

from __future__ import annotations

from graphmodel.agencies.resolving import resolve

__all__ = ["resolve"]
