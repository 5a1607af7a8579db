"""Which actions answer what strategies ask for and which gaps they pick up, whichever plan was loaded first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from graphmodel.questions import statement
from graphmodel.store.cells import Row
from graphmodel.store.writing import run_all, write_rows

if TYPE_CHECKING:
    from graphmodel.engine import Transaction

# What an action names: DELIVERS with the id of a programme, CONCERNS with that of a concept.
Topic = tuple[str, str]
# A way of working, a document or a law is no scheme: two who name it need not do the same.
NO_SCHEME = frozenset(
    {"approach", "method", "framework", "toolkit", "toolkit-approach", "training", "legislation", "strategy"}
    | {"strategy-to-write", "assessment", "report", "outcome-theme", "partnership-model", "profile", "review"}
)
# What the work itself is, by facets; people alone (`who`) do not make two works the same.
OF_WORK = frozenset({"setting", "approach", "harm", "work"})
ENOUGH = 2


def answer_anew(tx: Transaction, plan: str) -> None:
    """Write which commitments and gaps the plan's actions answer, and who answers those of the plan."""
    run_all(tx, ("clear-answers",), plan=plan)
    asked = tx.run(statement("check", "asked"), {})
    own = [each for each in asked if each["plan"] == plan]
    found = list(_found(tx, asked, plan)) + list(_found(tx, own, None))
    rows = {(row["action"], row["asked"]): row for row in found}
    gaps = {each["id"] for each in asked if each["gap"]}
    write_rows(tx, "answers", [row for (_, id_), row in rows.items() if id_ not in gaps])
    write_rows(tx, "picks-up", [row for (_, id_), row in rows.items() if id_ in gaps])


def _found(tx: Transaction, asked: list[Row], plan: str | None) -> Iterator[Row]:
    """Give the answers among the actions of one plan, or of all."""
    if not asked:
        return
    topics = sorted({one["id"] for each in asked for one in (*each["schemes"], *each["concepts"]) if one["id"]})
    named: defaultdict[str, dict[Topic, str]] = defaultdict(dict)
    for row in _naming(tx, plan, topics):
        named[row["action"]][row["type"], row["topic"]] = row["words"]
    for each in asked:
        yield from answers(each, named)
        if each["action"] and plan in {None, each["plan"]}:
            yield _row(each, each["action"], "stated", ("its own words",))


def _naming(tx: Transaction, plan: str | None, topics: list[str]) -> list[Row]:
    """Give who names which topic; from the topics where all plans are asked, so that no other action is read."""
    if plan is None:
        return tx.run(statement("check", "actions-on-topics"), {"topics": topics})
    return tx.run(statement("check", "topics-of-actions"), {"plan": plan, "topics": topics})


def answers(asked: Mapping[str, Any], named: Mapping[str, Mapping[Topic, str]]) -> Iterator[Row]:
    """Give who answers one commitment or gap, by what each action names.

    The same scheme is stated. Without one, an action answers that is at every setting the words name and shares at
    least two of the settings, approaches, harms and kinds of work in them: that is inferred. A gap in a scheme is
    picked up by that scheme alone.
    """
    real = [one["id"] for one in asked["schemes"] if one["id"] and (asked["gap"] or one["kind"] not in NO_SCHEME)]
    schemes = {("DELIVERS", id_) for id_ in real}
    concepts = {("CONCERNS", one["id"]) for one in asked["concepts"] if one["facet"] in OF_WORK}
    settings = {("CONCERNS", one["id"]) for one in asked["concepts"] if one["facet"] == "setting"}
    for action, topics in named.items():
        same, shared = sorted(schemes & topics.keys()), sorted(concepts & topics.keys())
        inferred = len(shared) >= ENOUGH and settings <= topics.keys() and not (asked["gap"] and schemes)
        if same or inferred:
            yield _row(asked, action, "stated" if same else "inferred", (topics[one] for one in same or shared))


def _row(asked: Mapping[str, Any], action: str, basis: str, words: Iterable[str]) -> Row:
    evidence = "; ".join(dict.fromkeys(words))
    return {"action": action, "asked": asked["id"], "props": {"basis": basis, "evidence": evidence}}
