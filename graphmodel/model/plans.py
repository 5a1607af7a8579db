"""What the plans say: plans, their headings, actions and outcomes, and what stands beside the tables."""

from __future__ import annotations

from neomodel import RelationshipTo, StructuredNode

from graphmodel.model import fields as f
from graphmodel.model import relationships as rel


class Plan(StructuredNode):
    """One published document, read from one file."""

    key = f.key("file stem, the plan column of every answer")
    title = f.text("title as printed")
    kind = f.text("plan, or strategy for a county's")
    partnership = f.text("partnership as printed")
    area = f.text("area as printed")
    start = f.day("first day")
    end = f.day("last day")
    file = f.text("name of the file")
    format = f.text("format of the file")
    sha256 = f.text("digest of the file's bytes")
    findings = f.number("how many findings reading it gave")

    sets_priority = RelationshipTo("Priority", "SETS", model=rel.Sets)
    sets_principle = RelationshipTo("Principle", "SETS", model=rel.Sets)
    contains = RelationshipTo("Action", "CONTAINS", model=rel.Contains)
    states = RelationshipTo("Commitment", "STATES", model=rel.States)
    says = RelationshipTo("Passage", "SAYS", model=rel.Says)
    explains = RelationshipTo("Term", "EXPLAINS", model=rel.Explains)
    admits = RelationshipTo("Gap", "ADMITS", model=rel.Admits)
    mentions = RelationshipTo("graphmodel.model.bodies.Agency", "MENTIONS", model=rel.Mentions)
    defines = RelationshipTo("graphmodel.model.bodies.Harm", "DEFINES", model=rel.Defines)
    reports_to = RelationshipTo("graphmodel.model.bodies.Agency", "REPORTS_TO", model=rel.ReportsTo)
    supersedes = RelationshipTo("Plan", "SUPERSEDES", model=rel.Supersedes)


class Action(StructuredNode):
    """One piece of work that a plan promises; the words as printed, with their place."""

    key = f.key("stable id: the same row read again, or moved, keeps it")
    plan = f.text("id of its plan")
    order = f.number("where it stands in its plan, from 1")
    code = f.text("code as printed")
    title = f.text("title")
    summary = f.text("objective, summary or activity, when it stands apart from the title")
    outcomes = f.texts("intended outcomes, one a bullet")
    measures = f.texts("measures or targets, one a bullet")
    resources = f.text("resources")
    timescale = f.text("timescale as printed")
    start = f.day("first day of the work")
    end = f.day("last day of the work")
    ongoing = f.truth("whether the plan says it has no end")
    review = f.day("day it is to be reviewed by")
    milestone_names = f.texts("names of several dates in one cell; empty text where unnamed")
    milestone_dates = f.texts("those dates, in the same order")
    section = f.text("heading of the section")
    priority = f.text("heading of the priority")
    locality = f.text("heading of the locality")
    flags = f.texts("flags as printed, such as new")
    links = f.texts("codes of actions its words point to, as printed")
    persons = f.texts("named persons in the lead cell, as source text only")
    lead_cell = f.text("the lead cell as printed")
    status = f.text("progress as printed")
    rag = f.text("red, amber or green as printed")
    file = f.text("file it stands in")
    page = f.text("page of a PDF (a number), or sheet of a workbook")
    line = f.number("line of a text file, from 1")
    table = f.number("table in the file, from 1")
    row = f.number("row in the table, from 1")
    digest = f.text("digest of its words")
    left_open = f.text("the words that leave its outcome to be agreed")
    money = f.texts("what it does only while there is money, as printed")

    addresses = RelationshipTo("Priority", "ADDRESSES", model=rel.Addresses)
    follows = RelationshipTo("Principle", "FOLLOWS", model=rel.Follows)
    answers = RelationshipTo("Commitment", "ANSWERS", model=rel.Answers)
    picks_up = RelationshipTo("Gap", "PICKS_UP", model=rel.PicksUp)
    reports_to = RelationshipTo("graphmodel.model.bodies.Agency", "REPORTS_TO", model=rel.ReportsTo)
    takes_place_in = RelationshipTo("graphmodel.model.bodies.Locality", "IN", model=rel.TakesPlaceIn)
    intends = RelationshipTo("Outcome", "INTENDS", model=rel.Intends)
    names = RelationshipTo("graphmodel.model.bodies.Label", "NAMES", model=rel.Names)
    delivers = RelationshipTo("graphmodel.model.bodies.Programme", "DELIVERS", model=rel.Delivers)
    concerns = RelationshipTo("graphmodel.model.bodies.Concept", "CONCERNS", model=rel.Concerns)
    harms = RelationshipTo("graphmodel.model.bodies.Harm", "CONCERNS", model=rel.Concerns)
    rests_on = RelationshipTo("graphmodel.model.bodies.Document", "RESTS_ON", model=rel.RestsOn)
    meant_for = RelationshipTo("graphmodel.model.bodies.AgeGroup", "MEANT_FOR", model=rel.MeantFor)
    convenes = RelationshipTo("graphmodel.model.bodies.Panel", "CONVENES", model=rel.Convenes)
    linked_to = RelationshipTo("Action", "LINKED_TO", model=rel.LinkedTo)
    overlaps = RelationshipTo("Action", "OVERLAPS", model=rel.Overlaps)
    overlaps_commitment = RelationshipTo("Commitment", "OVERLAPS", model=rel.Overlaps)
    overlaps_passage = RelationshipTo("Passage", "OVERLAPS", model=rel.Overlaps)
    member_of = RelationshipTo("Family", "MEMBER_OF", model=rel.MemberOf)


class Family(StructuredNode):
    """A rollout: one piece of work that a plan prints for each of several localities."""

    key = f.key("plan id / family- and a slug of its name")
    name = f.text("the title its members share")
    plan = f.text("id of its plan")
    first = f.text("id of its first action, by which it stands in an answer")
    members = f.number("how many actions it has")


class Priority(StructuredNode):
    """What a plan says it will work on first."""

    key = f.key("plan id / priority- and a slug")
    plan = f.text("id of its plan")
    name = f.text("name")
    text = f.text("the words beneath it")
    order = f.number("where it stands among its plan's priorities, from 1")


class Principle(StructuredNode):
    """How a plan or strategy says that work is to be done; the county's ten of the register have a number."""

    key = f.key("plan id / principle- and a slug, or id in the register")
    plan = f.text("id of its plan; absent: one of the register")
    number = f.number("1 to 10; absent: a plan's own")
    name = f.text("name")
    text = f.text("the words beneath it")
    order = f.number("where it stands among its plan's principles, from 1")


class Commitment(StructuredNode):
    """What a strategy asks for."""

    key = f.key("plan id and what it is")
    plan = f.text("id of its plan")
    kind = f.text("objective, outcome_measure, recommendation or toolkit")
    ref = f.text("reference as printed")
    text = f.text("the words")
    response = f.text("the response printed beside a recommendation")
    priority = f.text("heading of the priority")
    order = f.number("where it stands among its plan's commitments, from 1")
    file = f.text("file it stands in")
    page = f.text("page of a PDF (a number), or sheet of a workbook")
    line = f.number("line of a text file, from 1")
    table = f.number("table in the file, from 1")
    row = f.number("row in the table, from 1")

    delivers = RelationshipTo("graphmodel.model.bodies.Programme", "DELIVERS", model=rel.Delivers)
    concerns = RelationshipTo("graphmodel.model.bodies.Concept", "CONCERNS", model=rel.Concerns)
    harms = RelationshipTo("graphmodel.model.bodies.Harm", "CONCERNS", model=rel.Concerns)
    meant_for = RelationshipTo("graphmodel.model.bodies.AgeGroup", "MEANT_FOR", model=rel.MeantFor)
    convenes = RelationshipTo("graphmodel.model.bodies.Panel", "CONVENES", model=rel.Convenes)


class Passage(StructuredNode):
    """Work that a plan states outside its action tables, or a figure it gives."""

    key = f.key("plan id / passage- and its number")
    plan = f.text("id of its plan")
    kind = f.text("existing, aim, planned or evidence")
    text = f.text("the words")
    priority = f.text("heading of the priority")
    order = f.number("where it stands among its plan's passages, from 1")
    funding_of = f.text("the body whose funding the passage says will end, as printed")
    until = f.day("last day of that funding")

    delivers = RelationshipTo("graphmodel.model.bodies.Programme", "DELIVERS", model=rel.Delivers)
    concerns = RelationshipTo("graphmodel.model.bodies.Concept", "CONCERNS", model=rel.Concerns)
    harms = RelationshipTo("graphmodel.model.bodies.Harm", "CONCERNS", model=rel.Concerns)


class Gap(StructuredNode):
    """A thing that a plan says is lacking."""

    key = f.key("plan id / gap- and a digest of its words")
    plan = f.text("id of its plan")
    code = f.text("code of the action that says so")
    title = f.text("title of that action, or the first words of the passage")
    text = f.text("the passage")
    words = f.text("the sentence that shows it")
    action = f.text("id of the action that says so; absent: a passage outside the tables")
    order = f.number("where it stands among its plan's gaps, from 1")

    delivers = RelationshipTo("graphmodel.model.bodies.Programme", "DELIVERS", model=rel.Delivers)
    concerns = RelationshipTo("graphmodel.model.bodies.Concept", "CONCERNS", model=rel.Concerns)


class Term(StructuredNode):
    """A short form that a plan explains."""

    key = f.key("plan id / term- and its number")
    plan = f.text("id of its plan")
    short = f.text("the short form")
    long = f.text("the long form")


class Outcome(StructuredNode):
    """One intended outcome of one action."""

    key = f.key("action id / outcome- and its number")
    text = f.text("the words")
    order = f.number("where it stands among the action's outcomes, from 1")
