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

# What an action names: programme, concept or harm, with its id.
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
    topics = sorted({id_ for each in asked for id_ in _topics(each)})
    named: defaultdict[str, dict[Topic, str]] = defaultdict(dict)
    for row in _naming(tx, plan, topics):
        named[row["action"]][row["type"], row["topic"]] = row["words"]
    for each in asked:
        yield from answers(each, named)
        if each["action"] and plan in {None, each["plan"]}:
            yield _row(each, each["action"], "stated", ("its own words",))


def _topics(asked: Row) -> Iterator[str]:
    yield from (one["id"] for one in (*asked["schemes"], *asked["concepts"]) if one["id"])
    yield from asked["harms"]


def _naming(tx: Transaction, plan: str | None, topics: list[str]) -> list[Row]:
    """Give who names which topic; from the topics where all plans are asked, so that no other action is read."""
    if plan is None:
        return tx.run(statement("check", "actions-on-topics"), {"topics": topics})
    return tx.run(statement("check", "topics-of-actions"), {"plan": plan, "topics": topics})


def answers(asked: Mapping[str, Any], named: Mapping[str, Mapping[Topic, str]]) -> Iterator[Row]:
    """Give who answers one commitment or gap, by what each action names.

    The same scheme is stated. Without one, an action answers that is at every setting the words name and shares at
    least two of the settings, approaches, harms and kinds of work in them; where the words name nothing but harms, work
    against one answers: both are inferred. A gap in a scheme is picked up by that scheme alone.
    """
    real = [one["id"] for one in asked["schemes"] if one["id"] and (asked["gap"] or one["kind"] not in NO_SCHEME)]
    schemes = {("programme", id_) for id_ in real}
    for action, topics in named.items():
        same = sorted(schemes & topics.keys())
        shared = [] if same or (asked["gap"] and schemes) else _shared(asked, topics)
        if same or shared:
            yield _row(asked, action, "stated" if same else "inferred", (topics[one] for one in same or shared))


def _shared(asked: Mapping[str, Any], topics: Mapping[Topic, str]) -> list[Topic]:
    """Give what both name where that is enough to serve the same end, else nothing."""
    facets = {one["facet"] for one in asked["concepts"]} & OF_WORK
    concepts = {("concept", one["id"]) for one in asked["concepts"] if one["facet"] in OF_WORK}
    settings = {("concept", one["id"]) for one in asked["concepts"] if one["facet"] == "setting"}
    shared = sorted(concepts & topics.keys())
    if len(shared) >= ENOUGH and settings <= topics.keys():
        return shared
    return sorted({("harm", id_) for id_ in asked["harms"]} & topics.keys()) if facets <= {"harm"} else []


def _row(asked: Mapping[str, Any], action: str, basis: str, words: Iterable[str]) -> Row:
    evidence = "; ".join(dict.fromkeys(words))
    return {"action": action, "asked": asked["id"], "props": {"basis": basis, "evidence": evidence}}
