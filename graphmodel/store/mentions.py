"""The programmes, concepts and harms that words name, as rows: of actions, of what a plan asks for and what it says."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.records import Mention, Plan
from graphmodel.store.cells import Row
from graphmodel.store.headings import passage_ids


def mention_rows(plan: Plan) -> dict[str, list[Row]]:
    """Give what the plan's words name by write file: those of actions, of commitments and of passages."""
    actions = ((each.id, each.mentions) for each in plan.actions)
    commitments = ((each.id, each.mentions) for each in plan.commitments)
    passages = ((id_, each.mentions) for id_, each in zip(passage_ids(plan), plan.statements, strict=True))
    return {
        **_rows("", "action", actions),
        **_rows("commitment-", "commitment", commitments),
        **_rows("passage-", "passage", passages),
    }


def _rows(prefix: str, end: str, found: Iterable[tuple[str, tuple[Mention, ...]]]) -> dict[str, list[Row]]:
    files: dict[str, list[Row]] = {f"{prefix}{name}": [] for name in ("delivers", "concerns-concept", "concerns-harm")}
    for id_, mentions in found:
        for each in dict.fromkeys(mentions):
            if each.kind == "programme":
                props = {"wording": each.wording, "where": each.where}
                files[f"{prefix}delivers"].append({end: id_, "programme": each.id, "props": props})
            else:
                props = {"phrase": each.wording, "where": each.where, "basis": "stated"}
                files[f"{prefix}concerns-{each.kind}"].append({end: id_, each.kind: each.id, "props": props})
    return files
