"""What a column holds is told by a phrase of its heading, by one of its words, or by its cells."""

from __future__ import annotations

from tests.loaders.read import read, rows


def test_a_heading_that_begins_with_how_is_told_by_another_word() -> None:
    (action,) = read(rows("Action | Lead | How progress will be measured", "Fit gates | Council | Ten fitted")).actions
    assert action.measures == ("Ten fitted",)


def test_tables_with_the_same_headings_are_settled_alike_and_no_action_lacks_a_title() -> None:
    head = "Objective | Activity | Lead"
    first = rows(
        head,
        "Fewer carried | Search the park | Police",
        "Fewer carried | Visit shops | Council",
        "Fewer carried | Ask pupils | Council",
    )
    second = rows(head, "Safer walks | Light the steps | Council", " | Walk the quay | Police")
    plan = read(f"Knives\n\n{first}\n\nRobbery\n\n{second}")
    assert [a.title for a in plan.actions][3:] == ["Light the steps", "Walk the quay"]
    assert [a.summary for a in plan.actions][3:] == ["Safer walks", "Safer walks"]


def test_columns_with_unknown_headings_are_told_by_one_word_or_by_their_cells() -> None:
    plan = read(
        rows(
            "Commitment | Statutory body leading | Contributing organisations | Delivery cycle",
            "Walk the quay | Harbour Police | Harbour Council | June 2025",
            "Light the steps | Harbour Council | Quay Traders | By Dec 2025",
            "Meet each week | Harbour Trust | Harbour Police | Ongoing",
        )
    )

    leads = [[p.as_written for p in a.parties if p.role == "lead"] for a in plan.actions]
    assert leads == [["Harbour Police"], ["Harbour Council"], ["Harbour Trust"]]
    assert [a.timescale.text for a in plan.actions] == ["June 2025", "By Dec 2025", "Ongoing"]


def test_headings_that_an_export_glued_together_are_read_by_their_words() -> None:
    plan = read(
        "ActionID,Deliverable,LeadAgency,SupportingAgencies,StartDate,FinishDate\n"
        "K1,Walk the quay,Harbour Police,Quay Traders,2025-04-01,2026-03-31\n",
        "plan.csv",
    )

    (action,) = plan.actions
    assert (action.code, [(p.role, p.as_written) for p in action.parties]) == (
        "K1",
        [("lead", "Harbour Police"), ("support", "Quay Traders")],
    )
    assert (str(action.timescale.start), str(action.timescale.end)) == ("2025-04-01", "2026-03-31")


def test_the_number_of_a_task_is_its_code_and_milestones_with_dates_are_its_time() -> None:
    plan = read(
        rows(
            "Task no. | Task | Who leads | Who supports | Milestones | Output",
            "T1 | Walk | Police | Council | Routes agreed: May 2025 First walk: July 2025 | 40 walks",
            "T2 | Light | Council | Traders | Lamps bought: June 2025 | 12 lamps",
            "T3 | Meet | Trust | Police | Room found: August 2025 | 6 meetings",
        )
    )

    first = plan.actions[0]
    assert (first.code, first.title, first.measures) == ("T1", "Walk", ("40 walks",))
    assert [str(a.timescale.end) for a in plan.actions] == ["2025-07-31", "2025-06-30", "2025-08-31"]
    assert [p.as_written for p in first.parties if p.role == "support"] == ["Council"]


def test_a_lead_and_a_time_tell_that_a_column_with_an_unknown_heading_names_the_work() -> None:
    plan = read(
        rows(
            "Pledge | Lead | Deadline | Proof",
            "Paint the long underpass | Youth Trust | June 2026 | People counted",
            "Walk the estate each quarter | Harbour Housing | March 2027 | Faults mended",
            "",
            "Who meets",
            "",
            "Meeting | Chair | How often",
            "Tasking | Police | Monthly",
        )
    )

    assert [a.title for a in plan.actions] == ["Paint the long underpass", "Walk the estate each quarter"]


def test_headings_nobody_knows_are_told_by_one_of_their_words() -> None:
    plan = read(
        rows(
            "CSP ref. | Task to complete | Coordinated by | Agencies helping | Complete | What this will achieve",
            "CSP01 | Walk the quay | Harbour Police | Traders | by 30.09.26 | Quiet nights",
            "CSP02 | Light the steps | Council | Police | by 31.12.26 | Safe steps",
            "CSP03 | Meet each week | Trust | Council | by 31.03.27 | No surprises",
        )
    )

    first = plan.actions[0]
    assert (first.code, first.title, first.outcomes) == ("CSP01", "Walk the quay", ("Quiet nights",))
    assert [(p.role, p.as_written) for p in first.parties] == [("lead", "Harbour Police"), ("support", "Traders")]
    assert [str(a.timescale.end) for a in plan.actions] == ["2026-09-30", "2026-12-31", "2027-03-31"]


def test_a_bracket_says_that_what_good_looks_like_is_measured() -> None:
    plan = read(rows("Action | Lead | What good looks like (measure)", "Walk | Police | 40 walks"))

    assert (plan.actions[0].measures, plan.actions[0].outcomes) == (("40 walks",), ())


def test_a_header_of_words_that_nobody_listed_is_read_by_what_they_tell() -> None:
    plan = read(
        rows(
            "Our pledge | How it will be delivered | Delivery organisation | Timetable | Tracking measure",
            "Walk the quay | In pairs each night | Harbour Police | June 2026 | 40 walks",
            "Light the steps | With new lamps | Harbour Council | July 2026 | 12 lamps",
            "Meet each week | In the old hall | Harbour Trust | May 2026 | 50 meetings",
        )
    )

    assert [(a.title, a.summary, a.measures) for a in plan.actions][:1] == [
        ("Walk the quay", "In pairs each night", ("40 walks",))
    ]
    assert [p.as_written for p in plan.actions[0].parties] == ["Harbour Police"]


def test_a_column_of_codes_headed_task_and_a_column_of_themes_name_no_action() -> None:
    coded = read(
        rows(
            "Task | Description of task | Lead | Ends",
            "T1 | Walk the quay | Police | June 2026",
            "T2 | Light the steps | Council | July 2026",
            "T3 | Meet each week | Trust | May 2026",
        )
    )
    themed = read(
        rows(
            "Work theme | Action description | Lead",
            "Violence | Walk the quay | Police",
            "Violence | Light the steps | Council",
            "Violence | Meet each week | Trust",
            "Theft | Mark the boats | Trust",
        )
    )

    assert [(a.code, a.title) for a in coded.actions][:1] == [("T1", "Walk the quay")]
    assert [(a.priority, a.title) for a in themed.actions][:1] == [("Violence", "Walk the quay")]


def test_an_aim_beside_an_activity_is_no_action() -> None:
    header = "Aim | Activity | Lead | Start | Finish"
    row = "Risk is understood | Refresh the register | Council | May 2026 | June 2026"
    [action] = read(rows(header, row)).actions

    assert (action.title, action.summary) == ("Refresh the register", "Risk is understood")
    [alone] = read(rows("Aims | Lead | Target date", "Risk is understood | Council | June 2026")).actions
    assert alone.title == "Risk is understood"


def test_a_column_of_money_with_an_unknown_heading_is_what_the_work_costs() -> None:
    header = "Ref | Action | Lead | Deadline | Duty share 2026/27"
    lines = (
        f"A{n} | Walk round {n} | Council | May 2026 | {cost}" for n, cost in enumerate(("£12,000", "–", "£900", "£50"))
    )
    plan = read(rows(header, *lines))

    assert [a.resources for a in plan.actions] == ["£12,000", "–", "£900", "£50"]
