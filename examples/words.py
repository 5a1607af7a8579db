"""The words of the plans that `make.py` writes: six more bodies of Wenshire, each with a style of its own."""

from __future__ import annotations

from tests.styles.write import ABOVE, LEFT, Part, table, texts

_CARD = [
    "Action reference",
    "Action",
    "Lead organisation",
    "Supporting partners",
    "Timescale",
    "Outcome",
    "How will we measure success?",
    "Resources",
]


def _card(*values: str) -> Part:
    return table(*zip(_CARD, values, strict=True), headed=False)


SEDGEMARSH = [
    *texts(
        """# Sedgemarsh Community Safety Plan 2025 to 2027
        Sedgemarsh Community Safety Partnership
        The marsh has eleven villages, one town and a great deal of sky. Each thing we will do has a card.
        ## Priority 1: Nobody alone with harm"""
    ),
    _card(
        "SM-01",
        "Open Safe Doorways in the three village shops that are also post offices",
        "Lantern",
        "Sedgemarsh District Council, Wenshire Police",
        "April 2025 to March 2027",
        "• People in the villages can ask for help where they shop\n• Nobody has to travel to be believed",
        "Number of people helped at each shop",
        "£6,000 from the county grant",
    ),
    _card(
        "SM-02",
        "Train vets and farm shop staff to ask about abuse at home",
        "Lantern",
        "Rural Watch",
        "By end of Q3 2025/26",
        "More people come forward, and sooner",
        "Forty people trained",
        "Staff time",
    ),
    *texts("## Priority 2: Roads and fields"),
    _card(
        "SM-03",
        "Patrol lay-bys and river banks at harvest with the gamekeepers",
        "Wenshire Police",
        "Rural Watch, Wenshire Fire and Rescue Service",
        "Summer 2025",
        "Fewer thefts from farms",
        "Thefts of machinery in August and September",
        "From existing resources",
    ),
    _card(
        "SM-04",
        "Put the youth bus in two villages on alternate Thursdays",
        "Kell Valley Youth Project",
        "Parish councils",
        "Ongoing",
        "Young people have somewhere to go",
        "Young people met each month",
        "Funding required",
    ),
]

_MEASURED = ["Ref", "Action", "Responsible Officer", "KPI", "Baseline", "Target", "Deadline"]

PORT_CALDER = [
    *texts(
        """# Port Calder Serious Violence Delivery Plan 2025/26
        Port Calder Community Safety Partnership
        ## What the figures say
        Violence on the quays fell for the second year. It rose in the streets behind them."""
    ),
    table(["Year", "Offences", "Rate"], ["2023", "611", "9.4"], ["2024", "587", "9.0"]),
    *texts("## Objective 1: The quays at night"),
    table(
        _MEASURED,
        [
            "1.1.a",
            "Run Operation Heron on the quays, changing the streets each month",
            "Owen Trevanion, Chief Inspector, Wenshire Police",
            "Violence on the patrolled streets",
            "212",
            "180",
            "31 March 2026",
        ],
        ["1.1.b", "Bring Safe Doorways to the ferry terminal", "Lantern", "People helped", "0", "60", "Sept 2025"],
        [
            "1.1.c",
            "Serve drinks in plastic during the regatta NEW",
            "Port Calder Council",
            "Injuries by glass",
            "14",
            "7",
            "July 2025",
        ],
    ),
    *texts("## Objective 2: A way out for young people"),
    table(
        _MEASURED,
        [
            "1.2.a",
            "Place A&E Companions in the urgent treatment centre at weekends (see 1.1.b)",
            "Safer Futures Network",
            "Young people met",
            "0",
            "90",
            "December 2025",
        ],
        [
            "1.2.b",
            "Continue Steady Ground in both secondary schools",
            "Wenshire Youth Justice Service / Port Calder Council",
            "Suspensions among those mentored",
            "31",
            "20",
            "July 2026",
        ],
    ),
    *texts("## Risks"),
    table(
        ["Risk description", "Likelihood", "Impact", "Mitigation", "Risk owner"],
        ["The grant ends before the regatta", "Medium", "High", "Ask for the second half early", "Chair"],
    ),
]

_QUARTERS = ["Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26"]

BRAMBLEWICK = [
    *texts(
        """Bramblewick Community Safety Partnership
        Community Safety Action Plan 2025/26
        Updated by the safety team each quarter"""
    ),
    table(
        ["Ref", "Theme", "Action", "Action Owner", "Support", *_QUARTERS, "RAG", "Progress"],
        [
            "YP-01",
            "Young people",
            "Detached youth work on the Orchard and Priory estates",
            "Kell Valley Youth Project",
            "Bramblewick District Council",
            *("X", "X", "", ""),
            "G",
            "Both estates covered since May",
        ],
        [
            "YP-02",
            ABOVE,
            "Steady Ground mentoring in the upper school",
            "Wenshire Youth Justice Service",
            "",
            *("", "X", "X", "X"),
            "A",
            "Began late",
        ],
        [
            "NT-01",
            "Night time",
            "Check the badges of door staff",
            "Licensing Team",
            "Wenshire Police",
            "",
            "",
            "",
            "X",
            "R",
            "",
        ],
        [
            "NT-02",
            ABOVE,
            "Evening welcome team outside the station",
            "Night Angels",
            "",
            *("X", "X", "X", "X"),
            "G",
            "Every Friday",
        ],
        [
            "NT-03",
            ABOVE,
            "Late bus to the villages",
            "Wenshire County Council",
            "",
            "",
            "X",
            "X",
            "",
            "",
            "Given up in June",
        ],
    ),
]

UPPER_LODE = [
    *texts(
        """# Upper Lode Violence Against Women and Girls Strategy 2024-2028
        ## Appendix B: Partnership action plan
        The Safer Upper Lode Partnership looks at this plan each spring and autumn.
        ### 1. Prevention"""
    ),
    table(
        ["No.", "Aims", "Lead", "Target Date"],
        ["1.1", "Teach healthy relationships in every primary school", "ULBC / Lantern", "Apr-25"],
        ["1.2", "Hold a vigil and a march for women who were killed", "ULBC", "November annually"],
        ["1.3", "Write to every landlord about the signs of abuse", "ULBC & Harbour Housing", "31/03/2026"],
    ),
    *texts("### 2. Those who do harm"),
    table(
        ["No.", "Aims", "Lead", "Target Date"],
        ["2.1", "Pay for a group for men who want to change", "OPCC", "Q3 2025/26"],
        ["2.2", "Talk about the ten most harmful men every month (linked to 2.1)", "Wenshire Police", "Ongoing"],
    ),
]

FENNY_CROSS = [
    *texts(
        "Fenny Cross Safer Communities Action Plan April 2025 - March 2027\nFenny Cross Community Safety Partnership"
    ),
    table(
        ["No", "Priority", "What we will do", "Who", LEFT, "When", LEFT, "How we will know"],
        [ABOVE, ABOVE, ABOVE, "Lead", "Partners", "Start", "Finish", ABOVE],
        [
            "1",
            "Rural crime",
            "Mark quad bikes and tools at the market",
            "Wenshire Police",
            "Rural Watch",
            "01/05/2025",
            "30/09/2025",
            "Two hundred marked",
        ],
        [
            "2",
            "Rural crime",
            "Set up a text alert for suspicious vans",
            "Rural Watch",
            "Wenshire Police",
            "June 2025",
            "March 2027",
            "Nine hundred users",
        ],
        [
            "3",
            "Fraud",
            "Visit people over eighty who were called by fraudsters",
            "Wenshire Trading Standards",
            "",
            "Jan 2026",
            "Dec 2026",
            "Four hundred visits",
        ],
        [
            "4",
            "Alcohol and drugs",
            "Hold a drop-in for treatment in the library",
            "Tideline Recovery",
            "Wenshire Public Health",
            "Sept 2025",
            "March 2027",
            "Sixty people in treatment",
        ],
    ),
]

DOMESTIC_ABUSE = [
    *texts(
        """# Wenshire Domestic Abuse Action Plan 2025-2027
        ## Introduction
        The Wenshire Domestic Abuse Board answers for this plan. It has five actions.
        ## Priority 1: Help that is near
        Action 1: Keep an outreach worker in every district of the county.
        Lead: Lantern
        Supported by: Wenshire County Council
        By: end of March 2027
        Outcome: Nobody waits more than a week
        Action 2: Place an adviser in the infirmary and in the urgent treatment centres.
        Lead: Wenshire Integrated Care Board
        By: December 2025
        Action 3: Find a first night's room for everyone who has to leave (Second Chapter shows how).
        Lead: Harbour Housing
        By: September 2025
        Outcome: No child sleeps in a car
        ## Priority 2: Learning
        Action 4: Tell every agency within a month what a review has found.
        Lead: Wenshire County Council
        By: Ongoing
        Action 5: Ask survivors each year what has changed for them.
        Lead: Lantern / Wenshire Public Health
        By: Spring 2026"""
    ),
]

PLANS = {
    "sedgemarsh-2025-27.docx": SEDGEMARSH,
    "port-calder-2025-26.pdf": PORT_CALDER,
    "bramblewick-tracker-2025-26.xlsx": BRAMBLEWICK,
    "upper-lode-vawg-2024-28.html": UPPER_LODE,
    "fenny-cross-2025-27.csv": FENNY_CROSS,
    "wenshire-domestic-abuse-2025-27.md": DOMESTIC_ABUSE,
}
