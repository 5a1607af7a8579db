"""Invented plans with what plans do now and then: years to tick, cards of four columns, actions without a table."""

from __future__ import annotations

from tests.styles.label import Label
from tests.styles.style import Style
from tests.styles.write import LEFT, table, texts

YEARS = Style(
    "years-to-tick",
    (".xlsx", ".docx"),
    [
        *texts("Ansley Safer Streets Plan 2025-2028"),
        table(
            ["Ref", "Action", "Lead", "2025/26", "2026/27", "2027/28"],
            ["1.1", "Hold amnesty bins in six places", "Police", "✓", "", ""],
            ["1.2", "Teach shop staff to ask for proof of age", "Trading Standards", "", "✓", "✓"],
        ),
    ],
    [
        Label("Hold amnesty bins in six places", "1.1", start="2025-04-01", end="2026-03-31", leads=("Police",)),
        Label(
            "Teach shop staff to ask for proof of age",
            "1.2",
            start="2026-04-01",
            end="2028-03-31",
            leads=("Trading Standards",),
        ),
    ],
)

POINTS = Style(
    "points-that-name-a-lead",
    (".md", ".html", ".docx"),
    texts(
        """# Ansley Hate Crime Action Plan 2025-2028
        ## Priority 1: Report
        - Train librarians to take reports (Lead: Ansley Council, by March 2026)
        - Open a helpline. Lead: Victim Support. Timescale: June 2025
        ## Priority 2: Heal
        - Offer counselling (Lead: Mind Ansley, by May 2026)"""
    ),
    [
        Label("Train librarians to take reports", end="2026-03-31", leads=("Ansley Council",), heading="Report"),
        Label("Open a helpline", end="2025-06-30", leads=("Victim Support",), heading="Report"),
        Label("Offer counselling", end="2026-05-31", leads=("Mind Ansley",), heading="Heal"),
    ],
)

_LINES = [
    Label("Train librarians to take reports", "1.1", end="2026-03-31", leads=("Ansley Council",), heading="Report"),
    Label("Open a helpline", "1.2", end="2025-06-30", leads=("Victim Support",), heading="Report"),
]

LINES = Style(
    "lines-below-an-action",
    (".docx", ".html", ".md", ".txt"),
    texts(
        """# Ansley Hate Crime Action Plan 2025-2028
        ## Objective 1: Report
        1.1 Train librarians to take reports
        Lead: Ansley Council
        Timescale: March 2026
        1.2 Open a helpline
        Lead: Victim Support
        Timescale: June 2025"""
    ),
    _LINES,
)

DASHES = Style(
    "labels-with-dashes",
    (".html", ".docx"),
    texts(
        """# Ansley Hate Crime Action Plan 2025-2028
        ## Objective 1: Report
        **Action 1.1 – Train librarians to take reports**
        Lead – Ansley Council
        Timescale – March 2026
        **Action 1.2 – Open a helpline**
        Lead – Victim Support
        Timescale – June 2025"""
    ),
    _LINES,
)

ROLES = Style(
    "lead-and-partners-in-a-cell",
    (".html", ".docx", ".csv"),
    [
        *texts("# Ansley Community Safety Plan 2025-26\n## Theme 2 – Night time"),
        table(
            ["Action", "Lead and partners", "By when", "Progress / RAG"],
            ["Walk home scheme", "Lead: Police\nPartners: Ansley Council, Fire Service", "Mar 25 – Sep 25", "Green"],
            ["Taxi marshals", "Ansley BID (lead), Police, Ansley Council", "FY25/26", "Amber"],
            ["Water stations", "Ansley BID supported by Street Pastors", "Q1 & Q2 2025/26", "Red"],
        ),
    ],
    [
        Label("Walk home scheme", start="2025-03-01", end="2025-09-30", leads=("Police",), heading="Night time"),
        Label("Taxi marshals", start="2025-04-01", end="2026-03-31", leads=("Ansley BID",), heading="Night time"),
        Label("Water stations", start="2025-04-01", end="2025-09-30", leads=("Ansley BID",), heading="Night time"),
    ],
)

_HEADER = ["Action", "Lead", "Timescale", "Outcome"]

SECTION_ROWS = Style(
    "priority-and-objective-rows",
    (".docx", ".html", ".xlsx"),
    [
        *texts("# Ansley Community Safety Plan 2025-26"),
        table(
            ["Priority 1: Children are safe", LEFT, LEFT, LEFT],
            ["Objective 1.1: Schools know what to do", LEFT, LEFT, LEFT],
            _HEADER,
            ["1.1.1 Train staff", "Ansley Council", "May 2025", "Staff act"],
            ["1.1.2 Write a guide", "Police", "June 2025", "Guide used"],
            ["Objective 1.2: Parents know whom to call", LEFT, LEFT, LEFT],
            _HEADER,
            ["1.2.1 Hand out leaflets", "NSPCC", "May 2025", "Calls rise"],
            ["Priority 2: Streets are calm", LEFT, LEFT, LEFT],
            _HEADER,
            ["2.1.1 Patrol on foot", "Police", "May 2025", "Fewer fights"],
            headed=False,
        ),
    ],
    [
        Label("Train staff", "1.1.1", outcomes=("Staff act",), end="2025-05-31", leads=("Ansley Council",)),
        Label("Write a guide", "1.1.2", outcomes=("Guide used",), end="2025-06-30", leads=("Police",)),
        Label("Hand out leaflets", "1.2.1", outcomes=("Calls rise",), end="2025-05-31", leads=("NSPCC",)),
        Label(
            "Patrol on foot",
            "2.1.1",
            outcomes=("Fewer fights",),
            end="2025-05-31",
            leads=("Police",),
            heading="Streets are calm",
        ),
    ],
)

WIDE_CARDS = Style(
    "cards-of-four-columns",
    (".docx", ".html"),
    [
        *texts("# Ansley Community Safety Plan 2025-26\n## Priority 1: Calm"),
        table(
            ["Action 1: Light the park", LEFT, LEFT, LEFT],
            ["Lead", "Ansley Council", "Timescale", "May 2025"],
            ["Outcome", "People use the park", LEFT, LEFT],
            ["Measures", "Footfall", LEFT, LEFT],
            headed=False,
        ),
        table(
            ["Action 2: Mend the fence", LEFT, LEFT, LEFT],
            ["Lead", "Network Rail", "Timescale", "June 2025"],
            ["Outcome", "No trespass", LEFT, LEFT],
            ["Measures", "Calls", LEFT, LEFT],
            headed=False,
        ),
    ],
    [
        Label(
            "Light the park",
            "1",
            outcomes=("People use the park",),
            measures=("Footfall",),
            end="2025-05-31",
            leads=("Ansley Council",),
            heading="Calm",
        ),
        Label(
            "Mend the fence",
            "2",
            outcomes=("No trespass",),
            measures=("Calls",),
            end="2025-06-30",
            leads=("Network Rail",),
            heading="Calm",
        ),
    ],
)

STYLES = [YEARS, POINTS, LINES, DASHES, ROLES, SECTION_ROWS, WIDE_CARDS]
