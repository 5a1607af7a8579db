"""Invented plans as trackers: quarters as columns, owners with posts, baselines and targets, two header rows."""

from __future__ import annotations

from tests.styles.label import Label
from tests.styles.style import Style
from tests.styles.write import ABOVE, LEFT, table, texts

QUARTERS = Style(
    "quarters-as-columns",
    (".xlsx", ".csv", ".html"),
    [
        *texts(
            "Severnside Community Safety Partnership\nCommunity Safety Action Plan 2025/26\nUpdated monthly by the team"
        ),
        table(
            [
                "Ref",
                "Theme",
                "Action",
                "Action Owner",
                "Q1 2025/26",
                "Q2 2025/26",
                "Q3 2025/26",
                "Q4 2025/26",
                "RAG",
                "Comments",
            ],
            [
                "CYP-01",
                "Children",
                "Run boxing sessions on two estates",
                "Severnside Boxing Club",
                "X",
                "X",
                "",
                "",
                "G",
                "Full",
            ],
            [
                "CYP-02",
                ABOVE,
                "Train school staff in trauma",
                "Severnside Council",
                "",
                "X",
                "X",
                "X",
                "A",
                "Late start",
            ],
            ["NTE-01", "Night time", "Check door staff badges", "Licensing Team", "", "", "", "X", "R", ""],
            ["NTE-02", ABOVE, "Count people in the high street at night", "Severnside BID", "X", "X", "X", "X", "", ""],
        ),
    ],
    [
        Label(
            "Run boxing sessions on two estates",
            "CYP-01",
            start="2025-04-01",
            end="2025-09-30",
            leads=("Severnside Boxing Club",),
            heading="Children",
        ),
        Label(
            "Train school staff in trauma",
            "CYP-02",
            start="2025-07-01",
            end="2026-03-31",
            leads=("Severnside Council",),
            heading="Children",
        ),
        Label(
            "Check door staff badges",
            "NTE-01",
            start="2026-01-01",
            end="2026-03-31",
            leads=("Licensing Team",),
            heading="Night time",
        ),
        Label(
            "Count people in the high street at night",
            "NTE-02",
            start="2025-04-01",
            end="2026-03-31",
            leads=("Severnside BID",),
            heading="Night time",
        ),
    ],
)

TARGETS = Style(
    "baseline-and-target",
    (".xlsx", ".pdf", ".csv"),
    [
        *texts("# Ravensmoor Reducing Reoffending Plan 2025-2028\n## Priority 3: Short sentences"),
        table(
            ["Action No", "Action", "Responsible Officer", "KPI", "Baseline", "Target", "Deadline", "Status"],
            [
                "3.1",
                "Meet everyone on the day they leave prison",
                "Jo Fenn, Resettlement Manager, Ravensmoor Probation",
                "Share met at the gate",
                "41%",
                "80%",
                "31 March 2027",
                "In progress",
            ],
            [
                "3.2",
                "Place a nurse in the custody suite",
                "Ravensmoor Integrated Care Board",
                "Assessments made",
                "120",
                "300",
                "Oct 2025",
                "Complete",
            ],
        ),
    ],
    [
        Label(
            "Meet everyone on the day they leave prison",
            "3.1",
            measures=("Share met at the gate", "41%", "80%"),
            end="2027-03-31",
            leads=("Ravensmoor Probation",),
            heading="Short sentences",
        ),
        Label(
            "Place a nurse in the custody suite",
            "3.2",
            measures=("Assessments made", "120", "300"),
            end="2025-10-31",
            leads=("Ravensmoor Integrated Care Board",),
            heading="Short sentences",
        ),
    ],
)

TWO_ROWS = Style(
    "two-header-rows",
    (".xlsx", ".docx", ".html", ".csv"),
    [
        *texts("Duncaster Safer Communities Action Plan April 2024 - March 2027"),
        table(
            ["No", "Priority", "What we will do", "Who", LEFT, "When", LEFT, "How we will know"],
            [ABOVE, ABOVE, ABOVE, "Lead", "Partners", "Start", "Finish", ABOVE],
            [
                "1",
                "Rural crime",
                "Mark farm machinery",
                "Police",
                "Farmers' Union",
                "01/05/2024",
                "30/09/2024",
                "200 marked",
            ],
            [
                "2",
                "Rural crime",
                "Set up a text alert",
                "Duncaster Council",
                "Police",
                "June 2024",
                "March 2027",
                "900 users",
            ],
            ["3", "Fraud", "Visit people over eighty", "Trading Standards", "", "Jan 2025", "Dec 2025", "400 visits"],
        ),
        *texts("Budget"),
        table(["Project", "Allocation", "Spend"], ["Alerts", "£4,000", "£1,200"], ["Visits", "£9,000", "£0"]),
    ],
    [
        Label(
            "Mark farm machinery",
            "1",
            measures=("200 marked",),
            start="2024-05-01",
            end="2024-09-30",
            leads=("Police",),
            heading="Rural crime",
        ),
        Label(
            "Set up a text alert",
            "2",
            measures=("900 users",),
            start="2024-06-01",
            end="2027-03-31",
            leads=("Duncaster Council",),
            heading="Rural crime",
        ),
        Label(
            "Visit people over eighty",
            "3",
            measures=("400 visits",),
            start="2025-01-01",
            end="2025-12-31",
            leads=("Trading Standards",),
            heading="Fraud",
        ),
    ],
)

UPDATES = Style(
    "updates-in-the-cell",
    (".docx", ".pdf", ".html"),
    [
        *texts("# Dunmere Hate Crime Delivery Plan Quarter 2 2017\nSafer Dunmere Partnership"),
        table(
            ["OBJECTIVE", "ACTION", "TIMESCALE", "Lead Officer / Agency"],
            [
                "1. Increase reporting",
                "Open ten third-party reporting centres\nUpdate - seven are open",
                "December 2017",
                "Dunmere Council",
            ],
            [ABOVE, "Make a film with young people", "Within six months of commencement", "Dunmere Youth Council"],
            ["2. Support victims", "Call every victim within two days", "On-going", "Victim Support / Police"],
        ),
    ],
    [
        Label(
            "Open ten third-party reporting centres",
            summary="1. Increase reporting",
            end="2017-12-31",
            leads=("Dunmere Council",),
        ),
        Label("Make a film with young people", summary="1. Increase reporting", leads=("Dunmere Youth Council",)),
        Label(
            "Call every victim within two days",
            summary="2. Support victims",
            ongoing=True,
            leads=("Victim Support", "Police"),
        ),
    ],
)

STYLES = [QUARTERS, TARGETS, TWO_ROWS, UPDATES]
