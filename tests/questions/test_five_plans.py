"""The answers on the real plans that were worked out by hand, line by line; on each engine."""

from __future__ import annotations

from typing import Any

from graphmodel.engine import Graph
from graphmodel.questions import ask, question
from tests.questions.test_both_engines import five_plans  # noqa: F401 - a fixture

LANCASTER, PRESTON, OLD, BLACKPOOL = "lancaster-2011-12", "preston-2021-25", "preston-2018", "blackpool-2024-25"


def answered(graph: Graph, name: str, *columns: str, **parameters: object) -> tuple[list[tuple[Any, ...]], int]:
    answer = ask(graph, question(name), parameters)
    return [tuple(row[column] for column in columns) for row in answer.rows], answer.total


def on_lines(plan: str, *lines: int) -> list[tuple[str, int]]:
    return [(plan, line) for line in lines]


def test_the_answers_worked_out_by_hand(five_plans: Graph) -> None:  # noqa: F811
    _who_is_accountable(five_plans)
    _what_is_missing(five_plans)
    _who_answers_to_whom(five_plans)


def _who_is_accountable(graph: Graph) -> None:
    assert answered(graph, "former-bodies", "plan", "line", on="2026-01-01") == (
        [*on_lines(LANCASTER, 50, 51, 65, 66, 96), *on_lines(OLD, 179, 203, 206, 207, 208, 209)],
        204,
    )
    carried, _ = answered(graph, "voluntary-sector", "agency", "line")
    assert carried == [
        *(("pnecet", line) for line in (170, 171)),
        *(("preston-youth-forum", line) for line in (92, 97, 114, 115, 132, 133, 151, 152, 170, 171)),
        ("street-pastors", 104),
        *(("we-are-with-you", line) for line in (208, 210)),
        *(("wot-wud-u-do", line) for line in (98, 99, 120, 121, 138, 139, 157, 158, 176, 177, 211, 212)),
    ]
    assert answered(graph, "authorities-without-lead", "plan", "authority", "agency", "named") == (
        [
            (BLACKPOOL, "health", "icb", [120]),
            (OLD, "fire", "lfrs", []),
            (OLD, "health", "gpccg", [241]),
        ],
        23,
    )
    unexplained, _ = answered(graph, "undefined-leads", "plan", "line", "as_written", "why")
    assert {(plan, line, name) for plan, line, name, why in unexplained if why == "unclear"} == {
        (LANCASTER, 50, "Licensing"),
        (OLD, 181, "Early Action Team"),
        (PRESTON, 105, "Street Safety Officers"),
        (PRESTON, 178, "S.V. Delivery Group"),
        *((PRESTON, line, "Contextual Safeguarding Team") for line in (195, 196, 197, 202)),
        (PRESTON, 204, "Project Management Team"),
    }
    assert {(plan, line, name) for plan, line, name, why in unexplained if why == "abbreviation"} == {
        (BLACKPOOL, 76, "GENGA"),
        *((LANCASTER, line, "PCT") for line in (50, 51, 65, 66)),
        *((LANCASTER, line, name) for line, name in ((50, "CBM"), (95, "LDAAT"), (95, "TEG"), (96, "YOT"))),
        (LANCASTER, 52, "Police Licensing (MALT)"),
        *((OLD, line, "CSC") for line in (182, 190)),
        (OLD, 191, "OPCC"),
        (PRESTON, 185, "Genga"),
        *((PRESTON, line, "LCC") for line in (207, 230)),
        (PRESTON, 225, "PDASG"),
    }
    risk, _ = answered(graph, "funding-risk", "plan", "line", "how")
    assert risk == [
        *((BLACKPOOL, line, how) for line, how in ((45, "alone"), (48, "clause"), (66, "with others"))),
        *((BLACKPOOL, line, how) for line, how in ((68, "with others"), (87, "alone"))),
        *((PRESTON, line, how) for line, how in ((186, "with others"), (189, "alone"), (194, "with others"))),
        *((PRESTON, line, how) for line, how in ((216, "alone"), (218, "with others"), (245, "with others"))),
    ]


def _what_is_missing(graph: Graph) -> None:
    harms, of = answered(graph, "harms-without-action", "plan", "harm", "defined_at")
    assert (len(harms), of) == (23, 36)
    assert [row[1:] for row in harms if row[0] == BLACKPOOL] == [(h, None) for h in ("assault", "gun-crime", "robbery")]
    assert [row[1:] for row in harms if row[0] == PRESTON] == [
        *(("aggravated-burglary", 68), ("assault", 67), ("gun-crime", 66)),
        *(("homicide", 66), ("rape", 67), ("robbery", 68)),
    ]
    thin, _ = answered(graph, "thin-priorities", "line", "actions", plan=OLD)
    assert thin == [(132, 6), (100, 9), (37, 10), (5, 11), (68, 19)]  # by headings, and by the rows that list them
    left, of = answered(graph, "no-measure", "line", why="to-be-agreed")
    assert ([line for (line,) in left], of) == ([99, 121, 139, 158, 177, 212, 219], 204)
    assert len(answered(graph, "no-measure", "line", why="no-outcome")[0]) == 27 + 7
    assert answered(graph, "unanswered-commitments", "line") == ([(676,), (682,), (686,), (690,), (694,)], 9)
    assert answered(graph, "unanswered-commitments", "line", kind="toolkit") == ([(712,), (726,), (730,)], 6)
    assert answered(graph, "open-gaps", "plan", "line") == ([("lancashire-strategy-2020-25", 728)], 2)
    assert answered(graph, "principle-traces", "plan", "line", principle="6") == (
        [*on_lines(BLACKPOOL, 39, 66, 87, 108, 109), *on_lines(PRESTON, 186, 193, 203, 216, 220)],
        10,
    )
    assert answered(graph, "principle-traces", "plan", "line", principle="4") == ([(None, None)], 10)


def _who_answers_to_whom(graph: Graph) -> None:
    assert answered(graph, "reporting-lines", "plan", "line", "body", "to", "how") == (
        [
            (BLACKPOOL, 37, None, "blackpool-csp", "escalates"),
            (BLACKPOOL, 37, None, "blackpool-drugs-board", "reports"),
            (BLACKPOOL, 62, "blackpool-community-safety-team", "risk-meeting-003", "chairs"),
            *((LANCASTER, line, "probation-service", "dv-group", "chairs") for line in (39, 40, 41)),
            (LANCASTER, 41, None, "marac-lancaster", "chairs"),
            *(
                (LANCASTER, 80, who, "asbrac-meetings", "chairs")
                for who in ("lancashire-constabulary", "lancaster-city-council")
            ),
            *((LANCASTER, line, None, "lancaster-csp", "reviews") for line in (106, 112)),
            (PRESTON, 42, None, "cseg", "reviews"),
            (PRESTON, 48, "pmg", "cseg", "reports"),
        ],
        13,
    )
