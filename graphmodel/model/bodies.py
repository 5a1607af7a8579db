"""Who there is and what it is called: partnerships, areas, agencies, labels, programmes, concepts, harms."""

from __future__ import annotations

from neomodel import RelationshipTo, StructuredNode

from graphmodel.model import fields as f
from graphmodel.model import relationships as rel


class Partnership(StructuredNode):
    """A community safety partnership, or the county board above them."""

    key = f.key("id in the register, or local/ and a name made from the plan")
    name = f.text("name in full")
    tier = f.text("local, merged or county; absent when the register does not know it")
    confidence = f.text("how sure the register is that it exists in this shape")
    since = f.day("first day, where known")
    areas = f.texts("ONS codes of the areas it covers")
    registered = f.truth("whether the register holds it")

    published = RelationshipTo("graphmodel.model.plans.Plan", "PUBLISHED", model=rel.Published)
    covers = RelationshipTo("Locality", "COVERS", model=rel.Covers)


class Locality(StructuredNode):
    """Where work happens: a council's area, or a part of it that a plan has a heading for."""

    key = f.key("ONS code of an area, or plan id / slug for a plan's own heading")
    name = f.text("name")
    kind = f.text("district, unitary, county, or heading for a plan's own")
    plan = f.text("id of the plan whose heading it is; absent for an area")
    order = f.number("where it stands among its plan's localities, from 1")
    text = f.text("the words beneath the heading")

    part_of = RelationshipTo("Locality", "PART_OF", model=rel.PartOf)


class Agency(StructuredNode):
    """A body that can be asked how it goes: an organisation, a unit of one, a group that meets."""

    key = f.key("id in the register, or local/scope/slug for a body that no register holds")
    name = f.text("name in full")
    kind = f.text("kind in the register's words: police, council-service, voluntary and so on")
    area = f.text("area it works in, in the register's words")
    registered = f.truth("whether the register holds it")
    scope = f.text("partnership or plan that names it; only where no register holds it")
    until = f.day("last day of a body that has ended")
    followed_by = f.text("id of the body that took over")

    leads = RelationshipTo("graphmodel.model.plans.Action", "LEADS", model=rel.Leads)
    supports = RelationshipTo("graphmodel.model.plans.Action", "SUPPORTS", model=rel.Supports)
    part_of = RelationshipTo("Agency", "PART_OF", model=rel.PartOf)
    known_as = RelationshipTo("Alias", "KNOWN_AS", model=rel.KnownAs)
    funds = RelationshipTo("graphmodel.model.plans.Action", "FUNDS", model=rel.Funds)
    responsible_for = RelationshipTo("Partnership", "RESPONSIBLE_FOR", model=rel.ResponsibleFor)


class Alias(StructuredNode):
    """A way an agency is written, and where that holds."""

    key = f.key("agency id, the words and their scope")
    text = f.text("the words")
    plan = f.text("plan they hold in; absent: any")
    partnership = f.text("partnership they hold in; absent: any")
    since = f.day("first day they hold")
    since.db_property = "from"
    to = f.day("last day they hold")


class Label(StructuredNode):
    """What stands in a lead cell and is no accountable body: a vague collective, a document, a programme, a label."""

    key = f.key("kind / slug of the name")
    name = f.text("the words")
    kind = f.text("collective, document, programme or label")


class Programme(StructuredNode):
    """A named scheme, operation, process or method."""

    key = f.key("id in the register")
    name = f.text("name in full")
    kind = f.text("kind in the register's words")


class Concept(StructuredNode):
    """What work is about, found by phrases."""

    key = f.key("id in the register")
    name = f.text("name in words")
    facet = f.text("work, harm, who, setting or approach")

    suggests = RelationshipTo("Harm", "SUGGESTS", model=rel.Suggests)


class Harm(StructuredNode):
    """A crime type of the county's definition of serious violence."""

    key = f.key("id in the register")
    name = f.text("name in words")


class Document(StructuredNode):
    """Another document that an action rests on."""

    key = f.key("partnership or plan that names it / document- and a slug of the name")
    name = f.text("name as printed")
    scope = f.text("partnership or plan that names it")


class Panel(StructuredNode):
    """A meeting that discusses people or cases."""

    key = f.key("id in the register, or partnership or plan that names it / panel- and its words")
    name = f.text("name in full, or as printed where no register holds it")
    registered = f.truth("whether the register holds it")


class AgeGroup(StructuredNode):
    """People by age in years, both ends within."""

    key = f.key("youngest-oldest, an open end left empty")
    youngest = f.number("from this age; absent: no lower end")
    oldest = f.number("up to this age; absent: no upper end")
