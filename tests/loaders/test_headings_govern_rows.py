"""Sections, localities and priorities of rows, by headings in the shapes that plans print them."""

from __future__ import annotations

from tests.loaders.read import by_line, codes, read, rows

HEADER = "Project and lead agency or group | Objectives | Timescales"


def test_localities_come_from_headings_and_not_from_code_letters() -> None:
    plan = read(
        rows(
            "Delivery Plan Part 1 Place Based Delivery. Town Centre.",
            "",
            HEADER,
            "1a.1 Litter walk (Council) | Walk | May 2025",
            "",
            "Place Based Delivery. C. Eastgate.",
            "",
            HEADER,
            "1a.2 Litter walk (Council) | Walk | May 2025",
            "",
            "Part 2. Young People.",
            "",
            HEADER,
            "2.1 Clubs (Trust) | Run clubs | May 2025",
        )
    )

    assert [(a.section, a.locality) for a in plan.actions] == [
        ("Town Centre", "Town Centre"),
        ("Eastgate", "Eastgate"),
        ("Young People", None),
    ]
    assert [heading.name for heading in plan.localities] == ["Town Centre", "Eastgate"]


def test_a_heading_repeated_on_the_next_page_opens_no_section() -> None:
    plan = read(
        rows(
            "Place Based Delivery. B. Eastgate.",
            "",
            HEADER,
            "1b.1 Litter walk (Council) | Walk | May 2025",
            "",
            "Eastgate.",
            "",
            HEADER,
            "1b.2 Lights (Council) | Light | May 2025",
        )
    )

    assert {a.locality for a in plan.actions} == {"Eastgate"}


def test_a_lost_heading_is_taken_from_the_contents_and_said() -> None:
    plan = read(
        rows(
            "Contents",
            "",
            "Part 2 Young People | Page 3",
            "Part 3 Harm | Page 5",
            "A. Weapons and injury | Page 5",
            "B. Abuse at home | Page 6",
            "",
            "Part 2. Young People.",
            "",
            HEADER,
            "2.1 Clubs (Trust) | Run clubs | May 2025",
            "",
            HEADER,
            "3a.1 Knife bins (Police) | Place bins | May 2025",
            "",
            "Part 3 Harm. B. Abuse at home.",
            "",
            HEADER,
            "3b.1 Advice (Trust) | Advise | May 2025",
        )
    )

    assert [a.section for a in plan.actions] == ["Young People", "Weapons and injury", "Abuse at home"]
    assert "heading-lost" in codes(plan)


def test_priority_headings_give_rows_their_priority() -> None:
    plan = read(
        rows(
            "Priority Area 1: Prevention of harm",
            "",
            "ID | Objective | Lead",
            "1.1 | Mentor pupils | Trust",
            "",
            "Priority Area 2: Enforcement",
            "",
            "ID | Objective | Lead",
            "2.1 | Patrol | Police",
        )
    )

    assert [a.priority for a in plan.actions] == ["Prevention of harm", "Enforcement"]
    assert [p.name for p in plan.priorities] == ["Prevention of harm", "Enforcement"]


def test_a_section_in_the_words_of_a_priority_stands_for_it() -> None:
    plan = read(
        rows(
            "2. Key Priorities",
            "",
            "Our key priorities are:-",
            "",
            "- **Road Safety**",
            "- **Antisocial Behavior**",
            "",
            "3. Action Plan",
            "",
            "3.1 Reduction in incidences of Antisocial Behaviour",
            "",
            "Lead: Inspector Jo Marsh, Anyshire Police",
            "",
            "Outcome: Fewer complaints",
            "",
            "Fewer repeat victims",
            "",
            "Action | Lead | Timescale",
            "Litter walk | Council | May 2025",
        )
    )

    assert (plan.actions[0].section, plan.actions[0].priority) == (
        "Reduction in incidences of Antisocial Behaviour",
        "Antisocial Behavior",
    )
    assert [s.text for s in plan.statements if s.kind == "aim"] == ["Fewer complaints", "Fewer repeat victims"]


def test_a_numbered_list_near_the_top_makes_no_sections() -> None:
    plan = read(
        rows(
            "We act in two priority areas:",
            "",
            "1. Prevention of harm",
            "2. Enforcement",
            "",
            "Actions",
            "",
            "ID | Objective | Lead",
            "1.1 | Mentor pupils | Trust",
        )
    )

    assert plan.actions[0].section == "Actions"
    assert [(p.name, p.place.line) for p in plan.priorities] == [("Prevention of harm", 3), ("Enforcement", 4)]


def test_action_rows_are_found_by_their_line() -> None:
    plan = read(rows("Plan", "", "Action | Lead | When", "Walk | Police | Ongoing"))

    assert list(by_line(plan)) == [4]


def test_a_line_that_dates_the_file_governs_nothing_and_its_first_heading_is_its_title() -> None:
    plan = read(
        "# Anytown Community Safety Partnership\n\nLast updated 3 March 2026\n\n"
        "| Action | Lead | Due |\n|---|---|---|\n| Light the park | Council | May 2026 |\n",
        "plan.md",
    )

    assert (plan.plan.title, plan.actions[0].section) == ("Anytown Community Safety Partnership", None)


def test_a_number_above_a_heading_is_that_headings() -> None:
    table = "| Action | Lead | When |\n|---|---|---|\n| Walk | Police | 2026 |\n"
    plan = read(
        f"# Safety plan 2026\n\n## Priority area 1\n\n### Safe squares\n\n{table}\n"
        f"## Priority area 2\n\n### Young people\n\n{table}",
        "plan.md",
    )

    assert [a.priority for a in plan.actions] == ["Safe squares", "Young people"]


def test_priority_outcomes_are_priorities_by_their_names() -> None:
    table = "| Action | Lead | When |\n|---|---|---|\n| Walk | Police | 2026 |\n"
    plan = read(
        f"# Plan 2026\n\n## Priority outcome 1: Calm\n\n{table}\n## Priority outcome 2: Light\n\n{table}", "p.md"
    )

    assert [heading.name for heading in plan.priorities] == ["Calm", "Light"]


def test_a_line_below_each_heading_says_more_and_governs_nothing() -> None:
    table = "| Action | Lead | When |\n|---|---|---|\n| Walk | Police | 2026 |\n"
    told = ("Stopping harm before it starts", "Finding those who do harm now", "Helping places that are hit to mend")
    parts = zip(("Prevent", "Pursue", "Repair"), told, strict=True)
    plan = read("# Plan 2026\n\n" + "".join(f"## {name}\n\n### {line}\n\n{table}\n" for name, line in parts), "p.md")

    assert [a.section for a in plan.actions] == ["Prevent", "Pursue", "Repair"]


def test_a_number_of_several_parts_is_one_number_and_text_above_a_card_is_told() -> None:
    plan = read(
        "<h1>Plan 2026</h1><h2>Priority 1: Calm</h2><h3>Action 1.1: Walk the quay</h3><p>Each evening.</p>"
        "<dl><dt>Lead</dt><dd>Harbour Police</dd><dt>Partners</dt><dd>Quay Traders</dd><dt>Timeline</dt>"
        "<dd>May 2026</dd><dt>Expected outcome</dt><dd>Quiet nights</dd></dl>",
        "plan.html",
    )

    (action,) = plan.actions
    assert (action.code, action.title, action.summary) == ("1.1", "Walk the quay", "Each evening.")


def test_a_numbered_heading_is_the_section_as_printed_and_the_priority_by_its_name() -> None:
    table = rows("Action | Lead | Timescale", "Walk the quay | Council | May 2026")
    plan = read(f"Pathway 1: Housing\n\n{table}\n\nPathway 2: Health\n\n{table}")

    assert [(a.section, a.priority) for a in plan.actions] == [
        ("Pathway 1: Housing", "Housing"),
        ("Pathway 2: Health", "Health"),
    ]
    assert plan.actions[0].id.startswith("plan/housing/")  # another edition may number it otherwise


def test_an_objective_before_the_actions_that_share_it_is_their_heading_too() -> None:
    table = rows(
        "Objective | Action | Lead | Timescale",
        "Quiet streets | Walk the quay | Council | May 2026",
        "Quiet streets | Light the steps | Council | May 2026",
        "Quiet streets | Mend the rail | Council | May 2026",
        "Warm homes | Fit locks | Housing Trust | June 2026",
        "Warm homes | Visit the old | Housing Trust | June 2026",
    )
    plan = read(f"Delivery\n\n{table}")

    assert [(a.section, a.summary) for a in plan.actions][2:4] == [
        ("Delivery – Quiet streets", "Quiet streets"),
        ("Delivery – Warm homes", "Warm homes"),
    ]


def test_an_objective_behind_the_action_describes_it_and_heads_nothing() -> None:
    table = rows("Action | Objective | Lead", *(f"Walk round {n} | Quiet streets | Council" for n in "ABC"))

    assert {a.section for a in read(f"Delivery\n\n{table}").actions} == {"Delivery"}


def test_a_line_above_a_table_that_only_says_whose_plan_it_is_heads_nothing() -> None:
    sheet = (
        "Harbour Exploitation Action Plan 2026-27,,\nHarbour Safeguarding Children Partnership,,\n"
        "Action,Lead,By when\nWalk the quay,Council,May 2026\nLight the steps,Council,June 2026\n"
    )
    plan = read(sheet, "plan.csv")

    assert plan.plan.partnership == "Harbour Safeguarding Children Partnership"
    assert [a.section for a in plan.actions] == [None, None]


def test_neighbourhood_crime_is_no_place() -> None:
    table = rows("Action | Lead | Timescale", "Walk the quay | Council | May 2026")
    plan = read(f"1. Tackling neighbourhood crime\n\n1.1 Burglary and theft\n\n{table}")
    assert plan.actions[0].locality is None
    plan = read(f"1. Neighbourhood plans\n\n1.1 Eastgate\n\n{table}")
    assert plan.actions[0].locality == "Eastgate"
