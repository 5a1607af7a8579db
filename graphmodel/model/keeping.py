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


class Edition(StructuredNode):
    """What a plan promised before another file of the same name was loaded; closed, and no part of any question."""

    key = f.key("plan id @ number")
    plan = f.text("id of the plan")
    number = f.number("the first that was loaded is 1")
    loaded = f.text("when it was loaded, in UTC")
    closed = f.text("when another took its place, in UTC")
    sha256 = f.text("digest of the file's bytes")
    actions = f.text("its actions as JSON: words, days, place, leads")

    edition_of = RelationshipTo("graphmodel.model.plans.Plan", "EDITION_OF", model=rel.EditionOf)


class Register(StructuredNode):
    """The state of the registers in the graph."""

    key = f.key("always 'register'")
    digest = f.text("digest of all registers")


class Comparison(StructuredNode):
    """When the actions of an area were last compared, and on what that rests: other plans make it stale."""

    key = f.key("id of the county or force, everywhere for all of a small graph, unplaced where no register knows")
    state = f.text("digest of all that the scores rest on")
    run = f.text("the run that its pairs carry")
    at = f.text("when, in UTC")
    plans = f.texts("ids of the plans compared")
    pairs = f.number("how many pairs were kept")


class Judgement(StructuredNode):
    """A person's verdict on two actions; it survives every reload."""

    key = f.key("digest of the two actions, the person and the moment")
    pair = f.texts("ids of the two actions, the smaller first")
    verdict = f.text("duplicate, joint, parallel, distinct or unsure")
    by = f.text("who gave it")
    at = f.text("when, in UTC")
    note = f.text("why")
    digests = f.texts("digests of the two actions' words when it was given")
    texts = f.texts("the two actions' words when it was given")
    undone_by = f.text("who took it back")
    undone_at = f.text("when it was taken back, in UTC")
    moved = f.texts("ids the actions had before, where they came back under others")

    about = RelationshipTo("graphmodel.model.plans.Action", "ABOUT", model=rel.About)
