"""Invented plans whose columns differ: funding and output, milestones and risks, two languages."""

from __future__ import annotations

from tests.styles.label import Label
from tests.styles.style import Style
from tests.styles.write import ABOVE, LEFT, table, texts

FUNDING = Style(
    "funding-and-output",
    (".docx", ".csv"),
    [
        *texts("# Ormsdale Crime and Disorder Reduction Strategy 2022-25\n## Theme 1: Vehicle crime"),
        table(
            ["Actions", "Lead Agency / Officer", "Funding", "Output target and date(s)"],
            [
                "Survey every public car park against the Park Mark standard",
                "Ormsdale Council / Crime Reduction Officer",
                "From existing resources",
                "All 14 car parks surveyed by March 2023",
            ],
            [
                "Run a bait car on the ring road",
                "Police",
                "Funding required",
                "Two deployments each month from May 2022",
            ],
        ),
        *texts("## Theme 2: Burglary"),
        table(
            ["Actions", "Lead Agency / Officer", "Funding", "Output target and date(s)"],
            [
                "Gate the alleys behind Mill Row",
                "Ormsdale Homes",
                "£30,000 capital",
                "Nine gates fitted by 30 June 2023",
            ],
        ),
    ],
    [
        Label(
            "Survey every public car park against the Park Mark standard",
            measures=("All 14 car parks surveyed by March 2023",),
            resources="From existing resources",
            end="2023-03-31",
            leads=("Ormsdale Council",),
            heading="Vehicle crime",
        ),
        Label(
            "Run a bait car on the ring road",
            measures=("Two deployments each month from May 2022",),
            resources="Funding required",
            start="2022-05-01",
            leads=("Police",),
            heading="Vehicle crime",
        ),
        Label(
            "Gate the alleys behind Mill Row",
            measures=("Nine gates fitted by 30 June 2023",),
            resources="£30,000 capital",
            end="2023-06-30",
            leads=("Ormsdale Homes",),
            heading="Burglary",
        ),
    ],
)

COHESION = Style(
    "milestones-and-risk",
    (".docx", ".pdf", ".xlsx"),
    [
        *texts(
            """# Westerley Community Cohesion Delivery Plan 2023/24
            Key Partners: Westerley Borough Council, Westerley Faith Forum
            Other Stakeholders: schools and colleges
            ## Strand A. Belonging"""
        ),
        table(
            ["Outcome", "Actions", "Milestones", "Responsibility", "Risk"],
            [
                "New arrivals feel welcome",
                "Publish a welcome pack in six languages",
                "Draft ready July 2023",
                "Westerley Borough Council",
                "Cost of translation",
            ],
            [
                ABOVE,
                "Train sixty community guides",
                "Sixty trained by March 2024",
                "Westerley Faith Forum",
                "Few volunteers",
            ],
            [
                "Tension is noticed early",
                "Hold a monthly tension meeting",
                "Meetings begin in May 2023",
                "Westerley Police",
                "None",
            ],
        ),
    ],
    [
        Label(
            "Publish a welcome pack in six languages",
            outcomes=("New arrivals feel welcome",),
            measures=("Draft ready July 2023",),
            end="2023-07-31",
            leads=("Westerley Borough Council",),
            heading="Belonging",
        ),
        Label(
            "Train sixty community guides",
            outcomes=("New arrivals feel welcome",),
            measures=("Sixty trained by March 2024",),
            end="2024-03-31",
            leads=("Westerley Faith Forum",),
            heading="Belonging",
        ),
        Label(
            "Hold a monthly tension meeting",
            outcomes=("Tension is noticed early",),
            measures=("Meetings begin in May 2023",),
            start="2023-05-01",
            leads=("Westerley Police",),
            heading="Belonging",
        ),
    ],
)

OBJECTIVES = Style(
    "a-table-an-objective",
    (".docx", ".html", ".md", ".pdf"),
    [
        *texts(
            """# Pelham Serious Violence Delivery Plan 2025/26
            ## Background
            Violence with injury fell by four per cent last year.
            ### What the figures say"""
        ),
        table(["Year", "Offences", "Rate"], ["2022", "410", "8.1"], ["2023", "398", "7.9"]),
        *texts("## Delivery plan\n### Objective 1: Young people are safe on the way home"),
        table(
            ["Ref", "Action", "Lead", "By when", "Success measure"],
            [
                "1.1.a",
                "Put youth workers on the three busiest bus routes",
                "Pelham Youth Trust",
                "Sept 2025",
                "Fewer reports",
            ],
            ["1.1.b", "Ask pupils to map where they feel unsafe", "Pelham Council", "by end of March 2026", "Map made"],
        ),
        *texts("### Objective 2: Hospitals help people out of violence"),
        table(
            ["Ref", "Action", "Lead", "By when", "Success measure"],
            ["1.2.a", "Keep two case workers in the emergency department NEW", "Pelham Hospitals Trust", "2025/26", ""],
            ["1.2.b", "Share injury data weekly (see 1.1.b)", "Pelham Hospitals Trust, Police", "tbc", "52 returns"],
        ),
        *texts("## Risks"),
        table(
            ["Risk description", "Likelihood", "Impact", "Mitigation", "Risk owner"],
            ["The grant ends early", "Medium", "High", "Bid for two years at once", "Chair"],
        ),
    ],
    [
        Label(
            "Put youth workers on the three busiest bus routes",
            "1.1.a",
            measures=("Fewer reports",),
            end="2025-09-30",
            leads=("Pelham Youth Trust",),
            heading="Young people are safe on the way home",
        ),
        Label(
            "Ask pupils to map where they feel unsafe",
            "1.1.b",
            measures=("Map made",),
            end="2026-03-31",
            leads=("Pelham Council",),
            heading="Young people are safe on the way home",
        ),
        Label(
            "Keep two case workers in the emergency department",
            "1.2.a",
            start="2025-04-01",
            end="2026-03-31",
            leads=("Pelham Hospitals Trust",),
            heading="Hospitals help people out of violence",
            new=True,
        ),
        Label(
            "Share injury data weekly",
            "1.2.b",
            measures=("52 returns",),
            leads=("Pelham Hospitals Trust", "Police"),
            heading="Hospitals help people out of violence",
            links=("1.1.b",),
        ),
    ],
)

WELSH = Style(
    "two-languages",
    (".docx", ".html"),
    [
        *texts(
            """# Cynllun Diogelwch Cymunedol / Community Safety Plan 2024-2027
            Partneriaeth Diogelwch Cymunedol Abercoed / Abercoed Community Safety Partnership
            ## Blaenoriaeth 1 / Priority 1: Trais domestig / Domestic abuse"""
        ),
        table(
            [
                "Cyf / Ref",
                "Camau Gweithredu / Actions",
                "Arweinydd / Lead",
                "Amserlen / Timescale",
                "Canlyniad / Outcome",
            ],
            ["1", "Open a one-stop shop in Abercoed", "Abercoed Council", "Mawrth / March 2025", "Help in one place"],
            ["2", "Train hairdressers to spot abuse", "Cymorth Abercoed", "2026", "Two hundred trained"],
        ),
    ],
    [
        Label(
            "Open a one-stop shop in Abercoed",
            "1",
            outcomes=("Help in one place",),
            end="2025-03-31",
            leads=("Abercoed Council",),
            heading="Domestic abuse",
        ),
        Label(
            "Train hairdressers to spot abuse",
            "2",
            outcomes=("Two hundred trained",),
            start="2026-01-01",
            end="2026-12-31",
            leads=("Cymorth Abercoed",),
            heading="Domestic abuse",
        ),
    ],
)

AGREEMENT = Style(
    "area-agreement",
    (".docx", ".pdf"),
    [
        *texts("# Calderwick Community Safety Delivery Plan 2021-2023\n## Anti-social behaviour"),
        table(
            [
                "Action",
                "How/what activity?",
                "Lead Agency/Officer",
                "Timescales (when achieved by)",
                "Indicative costs",
                "National indicator (Bold if in LAA)",
            ],
            ["Prevention", LEFT, LEFT, LEFT, LEFT, LEFT],
            [
                "Offer mediation to neighbours",
                "Train eight volunteers; advertise in libraries",
                "Calderwick Mediation",
                "October 2021",
                "£4,500",
                "NI 17",
            ],
            ["Enforcement", LEFT, LEFT, LEFT, LEFT, LEFT],
            [
                "Use closure orders sooner",
                "Weekly list of addresses",
                "Police/ Calderwick Council",
                "Ongoing",
                "Staff time",
                "NI 21",
            ],
        ),
    ],
    [
        Label(
            "Offer mediation to neighbours",
            summary="Train eight volunteers; advertise in libraries",
            measures=("NI 17",),
            resources="£4,500",
            end="2021-10-31",
            leads=("Calderwick Mediation",),
            heading="Prevention",
        ),
        Label(
            "Use closure orders sooner",
            summary="Weekly list of addresses",
            measures=("NI 21",),
            resources="Staff time",
            ongoing=True,
            leads=("Police", "Calderwick Council"),
            heading="Enforcement",
        ),
    ],
)

STYLES = [FUNDING, COHESION, OBJECTIVES, WELSH, AGREEMENT]
