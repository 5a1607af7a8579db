"""Actions that their heading or their first words in bold name; what stands behind the name is the summary."""

from __future__ import annotations

from pathlib import Path

from graphmodel.records import Plan
from loaders import read

WEB = """<h1>Safer Harbour: community safety plan 2025 to 2028</h1>
<h2>Our first priority: calmer quays</h2><p>People told us so.</p>
<h3>Close the steps at night</h3><p>Apply for an order and write to those who live there.</p>
<p><strong>Lead organisation:</strong> Harbour Council<br>
<strong>Working with:</strong> Harbour Police, Quay Traders<br>
<strong>When:</strong> January 2026 onwards</p>
<p><strong>What will be different:</strong></p><ul><li>Quiet nights</li></ul>
<h3>Walk the beach at dusk</h3><p>Two wardens, each evening.</p>
<p><strong>Lead organisation:</strong> Harbour Wardens<br><strong>When:</strong> June 2026</p>"""

NUMBERED = """# Harbour Partnership Plan 2025-2026

## Priority one: Fewer knives

1. **Draw up a picture of weapons.** Analysts join the figures twice a year.

   Lead: Harbour Police
   Timescale: March 2025

2. **Train shop staff.** They learn whom to ask for proof of age.

   Lead: Trading Standards
   Timescale: May 2025
"""

POINTS = """# Leaving crime behind: reducing reoffending plan 2025-2027

## Our action plan

### Pathway 1: A home

#### A1. Rent a house for six

- **How we will do it:**
  - Sign the lease
  - Choose who supports
- **Lead organisation:** Harbour Council
- **Timescale:** June 2026
- **How we will measure success:** Six beds in use

### Pathway 2: Work

#### B1. Hold a fair twice a year

- **How we will do it:**
  - Ask twelve firms
- **Lead organisation:** Futures Trust
- **Timescale:** Ongoing
- **How we will measure success:** Forty offers
"""


def plan_of(folder: Path, name: str, text: str) -> Plan:
    (folder / name).write_text(text, encoding="utf-8")
    return read(folder / name)


def test_a_heading_above_labelled_lines_is_the_action(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "harbour.html", WEB)
    assert [(a.title, a.summary) for a in plan.actions] == [
        ("Close the steps at night", "Apply for an order and write to those who live there."),
        ("Walk the beach at dusk", "Two wardens, each evening."),
    ]
    assert [(p.role, p.name) for p in plan.actions[0].parties] == [
        ("lead", "Harbour Council"),
        ("support", "Harbour Police"),
        ("support", "Quay Traders"),
    ]
    assert plan.actions[0].outcomes == ("Quiet nights",)
    assert plan.localities == ()


def test_words_in_bold_name_a_numbered_action_and_its_number_is_the_code(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "harbour.md", NUMBERED)
    assert [(a.code, a.title, a.summary) for a in plan.actions] == [
        ("1", "Draw up a picture of weapons", "Analysts join the figures twice a year."),
        ("2", "Train shop staff", "They learn whom to ask for proof of age."),
    ]


def test_a_word_in_bold_inside_a_sentence_names_nothing(tmp_path: Path) -> None:
    text = NUMBERED.replace("**Train shop staff.** They", "**Train shop** staff so that they")
    assert plan_of(tmp_path, "harbour.md", text).actions[1].summary is None


def test_bold_words_in_a_cell_name_the_action(tmp_path: Path) -> None:
    head = "<tr><th>Action and activity</th><th>Lead</th><th>When</th></tr>"
    cell = "<td><p><b>Close the steps at night</b></p><p>Apply for an order.</p></td>"
    run_in = "<td><b>Walk the beach.</b> Two wardens, each evening.</td>"
    tail = "<td>Harbour Council</td><td>June 2026</td>"
    table = f"<table>{head}<tr>{cell}{tail}</tr><tr>{run_in}{tail}</tr></table>"
    plan = plan_of(tmp_path, "harbour.html", f"<h1>Harbour locality action plans 2026</h1>{table}")
    assert [(a.title, a.summary) for a in plan.actions] == [
        ("Close the steps at night", "Apply for an order."),
        ("Walk the beach", "Two wardens, each evening."),
    ]
    assert plan.plan.title == "Harbour locality action plans 2026"


def test_a_bracket_behind_the_name_in_bold_is_the_lead(tmp_path: Path) -> None:
    head = "<tr><th>Project and lead agency</th><th>Summary</th><th>Timescale</th></tr>"
    name = "<td><b>1a.1 Walk the beach</b>.<br>(Harbour Wardens/ (Quay Trust))</td>"
    table = f"<table>{head}<tr>{name}<td>Two wardens, each evening.</td><td>June 2026</td></tr></table>"
    [action] = plan_of(tmp_path, "harbour.html", f"<h1>Harbour plan 2026</h1>{table}").actions
    assert (action.code, action.title, action.summary) == ("1a.1", "Walk the beach.", "Two wardens, each evening.")
    assert [party.name for party in action.parties] == ["Harbour Wardens", "Quay Trust"]


def test_a_time_behind_the_lead_is_no_body(tmp_path: Path) -> None:
    text = "# Harbour Partnership Plan\n\n## Actions\n\n- Walk the beach (Lead: Harbour Council; Ongoing)\n"
    text += "- Close the steps (Lead: Harbour Police; October 2025 to May 2026)\n"
    first, second = plan_of(tmp_path, "harbour.md", text).actions
    assert [(party.name, action.timescale.text) for action in (first, second) for party in action.parties] == [
        ("Harbour Council", "Ongoing"),
        ("Harbour Police", "October 2025 to May 2026"),
    ]


def test_points_with_labels_below_a_heading_belong_to_the_action_that_it_names(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "leaving.md", POINTS)

    assert [(a.code, a.title) for a in plan.actions] == [
        ("A1", "Rent a house for six"),
        ("B1", "Hold a fair twice a year"),
    ]
    first = plan.actions[0]
    assert first.summary == "• Sign the lease • Choose who supports"
    assert (first.measures, first.timescale.text) == (("Six beds in use",), "June 2026")


def test_what_a_plan_numbers_instead_of_priorities_are_its_priorities(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "leaving.md", POINTS)

    assert [heading.name for heading in plan.priorities] == ["A home", "Work"]
    assert [a.priority for a in plan.actions] == ["A home", "Work"]
