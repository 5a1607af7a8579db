"""What the graph keeps about itself: loads, the register's state, people's judgements."""

from __future__ import annotations

from neomodel import RelationshipTo, StructuredNode

from graphmodel.model import fields as f
from graphmodel.model import relationships as rel


class Load(StructuredNode):
    """How a plan came into the graph, so that an unchanged file is known for what it is."""

    key = f.key("id of the plan")
    at = f.text("when, in UTC")
    version = f.text("version of graphmodel that read it")
    sha256 = f.text("digest of the file's bytes")
    registers = f.text("digest of the registers it was resolved with")
    ledger = f.text("what became of every row that was read, as JSON")
    findings = f.text("the findings, as JSON")

    read = RelationshipTo("graphmodel.model.plans.Plan", "READ", model=rel.Read)


class Register(StructuredNode):
    """The state of the registers in the graph."""

    key = f.key("always 'register'")
    digest = f.text("digest of all registers")


class Judgement(StructuredNode):
    """A person's verdict on two actions; it survives every reload."""

    key = f.key("the two actions' ids")
    verdict = f.text("the verdict")
    by = f.text("who gave it")
    at = f.day("when")
    note = f.text("why")
    digests = f.texts("digests of the two actions' words when it was given")

    about = RelationshipTo("graphmodel.model.plans.Action", "ABOUT", model=rel.About)
