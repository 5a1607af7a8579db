"""What a plan says beside its actions, as rows: itself, its partnership, headings, commitments, passages, terms."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.ids import digest, fold, numbered, slug
from graphmodel.records import Heading, Plan, Statement
from graphmodel.store.cells import Row, day_text, place_row, present
from graphmodel.store.funding import funding_end


def heading_rows(plan: Plan, headings: Iterable[Heading]) -> list[Row]:
    """Give priorities or principles with their place."""
    return [
        {
            "props": present(id=each.id, plan=plan.plan.id, name=each.name, text=each.text, order=order),
            "place": place_row(each.place),
        }
        for order, each in enumerate(headings, start=1)
    ]


def commitment_rows(plan: Plan) -> list[Row]:
    """Give what the plan asks for, with its place."""
    return [
        {
            "props": {
                **present(id=each.id, plan=plan.plan.id, kind=each.kind, ref=each.ref, text=each.text),
                **present(response=each.response, priority=each.priority, order=order),
                **place_row(each.place),
            },
            "place": place_row(each.place),
        }
        for order, each in enumerate(plan.commitments, start=1)
    ]


def passage_rows(plan: Plan) -> list[Row]:
    """Give what the plan states outside its tables."""
    return [
        {
            "props": {
                **present(id=id_, plan=plan.plan.id, kind=each.kind, text=each.text, priority=each.priority),
                **_funding(each),
                "order": order,
            },
            "place": place_row(each.place),
        }
        for order, (id_, each) in enumerate(zip(passage_ids(plan), plan.statements, strict=True), start=1)
    ]


def passage_ids(plan: Plan) -> list[str]:
    """Give the ids of the plan's passages, in order; an id follows the words, not where they stand."""
    return numbered(f"{plan.plan.id}/passage-{digest(each.kind, each.text)}" for each in plan.statements)


def _funding(statement: Statement) -> Row:
    found = funding_end(statement.text)
    return {"funding_of": found[0], "until": found[1].isoformat()} if found else {}


def term_rows(plan: Plan) -> list[Row]:
    """Give the short forms the plan explains."""
    ids = numbered(f"{plan.plan.id}/term-{slug(each.short)}" for each in plan.glossary)
    return [
        {
            "props": {"id": id_, "plan": plan.plan.id, "short": each.short, "long": each.long},
            "place": place_row(each.place),
        }
        for id_, each in zip(ids, plan.glossary, strict=True)
    ]


def locality_rows(plan: Plan) -> list[Row]:
    """Give the plan's own localities."""
    return [
        present(id=id_, plan=plan.plan.id, name=name, kind="heading", text=text, order=order)
        for order, (id_, name, text) in enumerate(locality_headings(plan), start=1)
    ]


def locality_headings(plan: Plan) -> list[tuple[str, str, str | None]]:
    """Give the plan's localities, and behind them any that only an action names."""
    found = {fold(each.name): (each.id, each.name, each.text) for each in plan.localities}
    for action in plan.actions:
        if action.locality and fold(action.locality) not in found:
            found[fold(action.locality)] = (f"{plan.plan.id}/{slug(action.locality)}", action.locality, None)
    return list(found.values())


def plan_row(plan: Plan) -> Row:
    """Give the plan's own properties."""
    head = plan.plan
    return present(
        id=head.id,
        title=head.title,
        kind=head.kind,
        partnership=head.partnership,
        area=head.area,
        start=day_text(head.start),
        end=day_text(head.end),
        file=head.source.file,
        format=head.source.format,
        sha256=head.source.sha256,
        findings=len(plan.findings) + sum(len(action.findings) for action in plan.actions),
    )


def partnership_of(plan: Plan) -> str | None:
    """Give the id of the partnership whose plan it is: the register's, or one made from its printed name."""
    head = plan.plan
    return head.partnership_id or (f"local/{slug(head.partnership)}" if head.partnership else None)


def partnership_rows(plan: Plan) -> dict[str, list[Row]]:
    """Give the partnership's node where no register holds it, and the tie to the plan."""
    head, id_ = plan.plan, partnership_of(plan)
    local = head.partnership if not head.partnership_id else None
    return {
        "local-partnerships": [{"id": id_, "name": local, "registered": False}] if local else [],
        "published": [{"plan": head.id, "partnership": id_}] if id_ else [],
    }
