"""What stands beside the tables: head, glossary, panels, and what a strategy asks for."""

from __future__ import annotations

import pytest

from tests.loaders.read import codes, read, rows

TABLE = rows("Action | Lead | When", "Walk the estate | Police | Ongoing")


@pytest.mark.parametrize(
    ("title", "start", "end"),
    [
        ("Ashby Community Safety Partnership Plan 2021 to 2025", "2021-01-01", "2025-12-31"),
        ("Ashby Community Safety Plan 2024-25", "2024-04-01", "2025-03-31"),
        ("Ashby Serious Violence Action Plan 2024-2025", "2024-01-01", "2025-12-31"),
    ],
)
def test_the_title_gives_the_period_and_says_that_it_is_inferred(title: str, start: str, end: str) -> None:
    plan = read(f"{title}\n\n{TABLE}")

    assert (plan.plan.title, str(plan.plan.start), str(plan.plan.end)) == (title, start, end)
    assert "period-inferred" in codes(plan)


def test_an_end_that_the_text_states_wins_over_the_last_year_of_the_title() -> None:
    plan = read(f"Ashby Community Safety Plan 2021 to 2025\n\nThis plan is for the period up to March 2025.\n\n{TABLE}")

    assert str(plan.plan.end) == "2025-03-31"


def test_a_plan_without_title_says_so() -> None:
    plan = read(f"Foreword\n\nWelcome to all.\n\n{TABLE}")

    assert plan.plan.title is None
    assert "title-missing" in codes(plan)


def test_the_partnership_is_the_one_named_most() -> None:
    text = "The Ashby Community Safety Partnership meets. The Ashby Community Safety Partnership acts."
    plan = read(f"Foreword\n\n{text}\n\n{TABLE}")

    assert plan.plan.partnership == "Ashby Community Safety Partnership"


def test_a_glossary_is_read_from_tabs_and_from_lines() -> None:
    plan = read(
        rows(
            TABLE,
            "",
            "Abbreviations",
            "",
            "CFW/CFWS | Family Service",
            "S.V. | Serious Violence",
            "",
            "W.H.O. World Health Organisation",
            "",
            "ASB Anti-Social Behaviour",
            "",
            "Genga a group against gangs",
        )
    )

    assert [(t.short, t.long) for t in plan.glossary] == [
        ("CFW/CFWS", "Family Service"),
        ("S.V.", "Serious Violence"),
        ("W.H.O.", "World Health Organisation"),
        ("ASB", "Anti-Social Behaviour"),
        ("Genga", "a group against gangs"),
    ]


def test_panels_tell_what_is_done_from_what_is_wanted_and_what_is_to_come() -> None:
    plan = read(
        "\n\n".join(
            [
                "Violence",
                "What the Partnership wants to prioritise",
                "A third of all harm, by 40 people",
                "What we want to achieve",
                "- A safe place",
                "What we do now",
                "Street Pastors Taxi Stewards",
                "- Teach traders",
                "Abuse",
                "What the Partnership wants to prioritise",
                "Children live in 12 of 20 homes",
                "What we do now",
                "Refuge",
                TABLE,
            ]
        )
    )

    assert [(s.kind, s.text, s.priority) for s in plan.statements] == [
        ("evidence", "A third of all harm, by 40 people", "Violence"),
        ("aim", "A safe place", "Violence"),
        ("existing", "Street Pastors Taxi Stewards", "Violence"),
        ("planned", "Teach traders", "Violence"),
        ("evidence", "Children live in 12 of 20 homes", "Abuse"),
        ("existing", "Refuge", "Abuse"),
    ]


STRATEGY = "\n\n".join(
    [
        "Wenshire Serious Violence Strategy",
        "We act in two priority areas:",
        "- 1. Prevention of harm",
        "- 2. Enforcement",
        "2.1 Principle one: Public health approach",
        "Harm can be prevented.",
        "2.2 Principle two: Lived experience",
        "People know.",
        "3.1 Priority 1: Prevention",
        "3.1.2 Objectives",
        "- To act early",
        "3.1.4 Outcome measures",
        "- Fewer injuries;",
        "3.2 Priority 2: Enforcement",
        "3.2.2 Objectives",
        "- To direct patrols",
        "5.1 Recommendations",
        "Recommendation 1: Work with schools on absence • Five schools have joined.",
        "Recommendation 2: Widen the parenting offer",
        "•The county has begun an audit.",
        "5.2 Toolkit",
        "We took these strands:",
        "Hotspot Policing",
        "Patrols go where harm is.",
    ]
)


def test_a_strategy_gives_what_it_asks_for_in_reading_order() -> None:
    plan = read(STRATEGY)

    assert [(c.kind, c.ref, c.text, c.priority) for c in plan.commitments] == [
        ("objective", None, "To act early", "Prevention of harm"),
        ("outcome_measure", None, "Fewer injuries", "Prevention of harm"),
        ("objective", None, "To direct patrols", "Enforcement"),
        ("recommendation", "1", "Work with schools on absence", None),
        ("recommendation", "2", "Widen the parenting offer", None),
        ("toolkit", None, "Hotspot Policing", None),
    ]


def test_a_response_stands_behind_the_bullet_or_in_the_next_line() -> None:
    plan = read(STRATEGY)

    responses = [c.response for c in plan.commitments if c.kind == "recommendation"]
    assert responses == ["Five schools have joined.", "The county has begun an audit."]


def test_priorities_take_their_full_names_from_the_list_and_their_place_from_the_heading() -> None:
    plan = read(STRATEGY)

    assert [p.name for p in plan.priorities] == ["Prevention of harm", "Enforcement"]
    assert [p.name for p in plan.principles] == ["Public health approach", "Lived experience"]
    assert plan.plan.kind == "strategy"


def test_a_sentence_that_says_when_money_ends_is_evidence() -> None:
    text = "We work together. As the grant for the Network will end in March 2027, bids are made. Funding helps."
    plan = read(f"Money\n\n{text}\n\n{TABLE}")

    assert [(s.kind, s.text) for s in plan.statements] == [
        ("evidence", "As the grant for the Network will end in March 2027, bids are made")
    ]


def test_what_a_plan_recommends_beside_its_actions_is_kept_and_an_action_is_no_recommendation() -> None:
    lines = (
        "Recommendation 1: The Board should agree one measure of harm.",
        "Recommendation 2: Staff should be trained to ask.",
        "",
        "Action | Lead | Timescale",
        "Choose the measure | Council | May 2026",
    )
    plan = read(rows("Safer Anytown Plan 2026", "", "Our recommendations", "", *lines))

    assert [(c.kind, c.ref) for c in plan.commitments] == [("recommendation", "1"), ("recommendation", "2")]
    assert len(plan.actions) == 1


@pytest.mark.parametrize(
    "listed",
    [
        "<dl><dt>ED</dt><dd>Emergency department</dd><dt>NHS E</dt><dd>Health Service England</dd></dl>",
        "<h4>ED</h4><p>Emergency department</p><h4>NHS E</h4><p>Health Service England</p>",
        "<table><tr><td>Emergency department<td>ED</tr><tr><td>Health Service England<td>NHS E</tr></table>",
        "<table><tr><td>ED<td>Emergency department<td>NHS E<td>Health Service England</tr></table>",
    ],
)
def test_a_short_form_stands_above_beside_or_behind_what_it_means(listed: str) -> None:
    table = "<table><tr><th>Action<th>Lead</tr><tr><td>Walk the estate<td>Police</tr></table>"
    plan = read(f"<h1>Harbour Plan 2026</h1>{table}<h2>Abbreviations</h2>{listed}", "plan.html")

    said = [(term.short, term.long) for term in plan.glossary]
    assert said == [("ED", "Emergency department"), ("NHS E", "Health Service England")]
