"""The parties of a row: which of its columns name leads, supporters and officers."""

from __future__ import annotations

import re
from dataclasses import replace

from graphmodel.records import Party
from loaders.phrases.leads import parties
from loaders.tables.rows import Entry

_OFFICER = re.compile(r"\b(?:officers?|named?|persons?|contact|manager|owner)\b", re.I)
_FULL_NAME = re.compile(r"(?:[A-Z][\w’'-]*\.?\s){1,2}[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?")


def parties_of(entry: Entry, lead_cell: str | None) -> tuple[Party, ...]:
    """Give leads, then supporters; where no column names a lead, those who deliver are the leads."""
    support = entry.text("support")
    led = bool(lead_cell) or bool(entry.header.columns("lead", "title_lead"))
    return (*_leads(entry, lead_cell), *(parties(support, "support" if led else "lead") if support else ()))


def _leads(entry: Entry, lead_cell: str | None) -> tuple[Party, ...]:
    """Give the leads; where one column names the body and another its officer, the officer is a person."""
    columns = entry.header.columns("lead")
    officers = [i for i in columns if _OFFICER.search(entry.header.words[i])]
    if not officers or len(officers) == len(columns):
        return parties(lead_cell)
    found = ((i, party) for i in columns for party in parties(entry.cell(i)))
    return tuple(replace(p, role="person") if i in officers and _FULL_NAME.fullmatch(p.name) else p for i, p in found)
