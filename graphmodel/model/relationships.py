"""The relationships' own properties; the docstring of a class is the meaning of its relationship."""

from __future__ import annotations

from neomodel import StructuredRel

from graphmodel.model import fields as f


class Cited(StructuredRel):
    """A fact with the place where the file says it."""

    file = f.text("file the fact was read from")
    page = f.text("page of a PDF (a number), or sheet of a workbook")
    line = f.number("line of a text file, from 1")
    table = f.number("table in the file, from 1")
    row = f.number("row in the table, from 1")


class Dated(StructuredRel):
    """A fact that holds for a time."""

    since = f.day("first day it holds; absent: always did")
    since.db_property = "from"
    to = f.day("last day it holds; absent: it still does")


class Published(StructuredRel):
    """The partnership whose plan it is."""


class Covers(Dated):
    """The area a partnership works for."""

    status = f.text("formal, informal or unofficial")


class Supersedes(StructuredRel):
    """The later plan of a partnership follows the one before it."""

    basis = f.text("stated by the dates that both print, or inferred from those of actions")


class Sets(Cited):
    """The plan sets this priority or principle."""


class Contains(Cited):
    """The plan promises this action."""

    order = f.number("where the action stands in its plan, from 1")


class States(Cited):
    """The plan asks for this commitment."""


class Says(Cited):
    """The plan states this outside its action tables."""


class Explains(Cited):
    """The plan gives the long form of this short one."""


class Takes(Cited):
    """A body named in the action's lead cell: how it is written there, and how it was resolved."""

    as_written = f.text("the name as printed")
    name = f.text("the name in full as this plan gives it; only where the body is in no register")
    order = f.number("where the name stands among the action's parties, from 1")
    how = f.text("how the name was resolved")
    unexplained = f.text("abbreviation or unclear, where the plan never explains the name")
    post = f.text("post printed beside the name")
    repeated = f.truth("true where the same lead cell names the body before, in the same role")


class Leads(Takes):
    """The body answers for the action."""

    beside = f.number("other bodies that lead the action: 0 where it leads alone")


class Supports(Takes):
    """The body helps with the action."""


class Names(Cited):
    """What stands in the action's lead cell and is no accountable body."""

    as_written = f.text("the words as printed")
    name = f.text("the name in full as this plan gives it")
    role = f.text("vague or source")
    order = f.number("where the name stands among the action's parties, from 1")


class PartOf(Dated):
    """The smaller belongs to the larger."""


class KnownAs(StructuredRel):
    """A way the body is written."""


class ResponsibleFor(Dated):
    """The body is the authority the law names for the partnership's area."""

    authority = f.text("council, county, police, fire, probation or health")


class Addresses(StructuredRel):
    """The action serves this priority."""

    basis = f.text("stated (printed) or inferred")
    evidence = f.text("the words it rests on")


class Follows(StructuredRel):
    """The action follows this principle."""

    basis = f.text("stated (printed) or inferred")
    evidence = f.text("the words it rests on")


class Answers(StructuredRel):
    """The action answers this commitment."""

    basis = f.text("stated (printed) or inferred")
    evidence = f.text("the words it rests on")


class Mentions(StructuredRel):
    """The plan names this authority of its partnership, in its actions or outside them."""

    lines = f.numbers("lines of the file that name it")


class Defines(Cited):
    """The plan lists this harm among those it means."""


class ReportsTo(Cited):
    """Work of the action, or of the whole plan, answers to this body."""

    how = f.text("reports, escalates, reviews (the body does) or chairs")
    body = f.text("id of the body that reports, or that chairs; absent: the action's lead")
    body_name = f.text("its name; absent: the action's lead")
    name = f.text("the name as printed of a body that no register holds")
    words = f.text("the sentence that says so")


class Funds(StructuredRel):
    """The action says that this body pays for it, or for a part of it."""

    words = f.text("the sentence that says so")


class Admits(Cited):
    """The plan admits this gap."""


class PicksUp(StructuredRel):
    """The action works on what the gap says is lacking."""

    basis = f.text("stated (the same scheme, or the action's own words) or inferred")
    evidence = f.text("the words it rests on")


class Suggests(StructuredRel):
    """Work on this theme may be work against this harm; the register says so."""


class TakesPlaceIn(StructuredRel):
    """Where the work happens, by the heading above it."""


class Intends(StructuredRel):
    """What the action is meant to bring about."""

    order = f.number("where it stands among the action's outcomes, from 1")


class Delivers(StructuredRel):
    """The words of the action, commitment or passage name this programme."""

    wording = f.text("the words that name it")
    where = f.text("title, summary, outcome, measure or resources of an action; text or response of what is asked for")


class Concerns(StructuredRel):
    """The words of the action, commitment or passage show this kind of work, harm, group of people or setting."""

    phrase = f.text("the words that show it")
    where = f.text("title, summary, outcome, measure or resources of an action; text or response of what is asked for")
    basis = f.text("stated (printed) or inferred")


class RestsOn(Cited):
    """The action rests on this document: when it ends, so may the action."""

    wording = f.text("the words that say so")
    where = f.text(
        "title, summary, outcome, measure or resources of an action; lead where it is named as one; text in a footnote"
    )
    basis = f.text("stated (printed) or inferred")


class MeantFor(Cited):
    """The work is for people of this age."""

    wording = f.text("the words that say so")
    where = f.text("title, summary, outcome, measure or resources of an action; text or response of what is asked for")
    basis = f.text("stated (printed) or inferred")


class Convenes(Cited):
    """The work is done in, sets up or sends people to this panel; what a strategy asks for may ask for one."""

    wording = f.text("how the panel is called there")
    where = f.text("title, summary, outcome, measure or resources of an action; text or response of what is asked for")
    state = f.text("meets, to be set up, or asked for")
    for_whom = f.texts("ids of the concepts of those it discusses, the nearest to its name first")
    basis = f.text("stated (printed) or inferred")


class LinkedTo(StructuredRel):
    """The action's own words point to the other action of its plan."""

    as_written = f.text("the code as printed")


class Overlaps(StructuredRel):
    """The two look like the same work: two actions, or an action and what is asked for or stated outside the tables."""

    kind = f.text("duplicate, overlap, rollout or succession")
    score = f.share("what the evidence adds up to, 0 to 1")
    concurrent = f.truth("whether both surely run at the same time, or surely do not; absent: not settled")
    claims = f.number("how many pieces of evidence there are")
    strongest = f.text("the sentence of the heaviest")
    shared = f.texts("ids of the programmes and concepts that both name")
    evidence = f.text(
        "the pieces of evidence as JSON, heaviest first: name, weight, sentence, the words of either side"
    )
    run = f.text("the run of the comparison that found it")


class MemberOf(StructuredRel):
    """The action is one of a rollout, printed for its locality."""

    order = f.number("where it stands in the family, from 1")
    odd = f.texts("what it has unlike most of the others: other leads, other dates")


class About(StructuredRel):
    """The judgement is about this action."""


class Read(StructuredRel):
    """The load that put this plan into the graph."""


class EditionOf(StructuredRel):
    """The plan whose earlier edition it is."""
