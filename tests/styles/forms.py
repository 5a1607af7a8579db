"""Invented plans on the forms that committees fill in: questions as headings, reviews, persons as leads, cards."""

from __future__ import annotations

from tests.styles.label import Label
from tests.styles.style import Style
from tests.styles.write import ABOVE, LEFT, table, texts

QUESTIONS = Style(
    "questions-as-headings",
    (".docx", ".html", ".txt"),
    [
        *texts(
            """# Safer Brackenford Partnership
            ## Adult Reoffending Action Plan 2024-2026
            The group that wrote this plan met six times. Progress is reported to the partnership each quarter."""
        ),
        table(["Name", "Job title", "Present"], ["Asha Roy", "Inspector", "Yes"], ["Tom Hale", "Officer", "No"]),
        *texts("## The plan"),
        table(
            [
                "ITEM (number)",
                "WHAT ARE WE GOING TO DO?",
                "WHO WILL LEAD? (name, post & agency and email)",
                "WHO ELSE NEEDS TO BE INVOLVED?",
                "HOW WILL WE KNOW WHETHER WE HAVE SUCCEEDED?",
                "WHEN DO WE AIM TO DO IT BY?",
            ],
            ["PATHWAY: Accommodation", LEFT, LEFT, LEFT, LEFT, LEFT],
            [
                "8.1",
                "Agree a protocol so that nobody leaves prison without an address",
                "Marcus Bell, Housing Options Manager, Brackenford Borough Council, m.bell@brackenford.example",
                "Prison Service, Probation Service",
                "Nobody released to no fixed abode",
                "June 2025",
            ],
            [
                "8.2",
                "Lease four flats for people on licence",
                "Tidewell Housing Association",
                "Probation Service",
                "Four flats let by the end of the year",
                "31/12/2025",
            ],
            ["PATHWAY: Employment", LEFT, LEFT, LEFT, LEFT, LEFT],
            [
                "9.1",
                "Hold a jobs fair for people with convictions (linked to 8.2)",
                "Brackenford College",
                "Chamber of Trade",
                "Thirty employers come",
                "Spring 2026",
            ],
        ),
    ],
    [
        Label(
            "Agree a protocol so that nobody leaves prison without an address",
            "8.1",
            measures=("Nobody released to no fixed abode",),
            end="2025-06-30",
            leads=("Brackenford Borough Council",),
            heading="Accommodation",
        ),
        Label(
            "Lease four flats for people on licence",
            "8.2",
            measures=("Four flats let by the end of the year",),
            end="2025-12-31",
            leads=("Tidewell Housing Association",),
            heading="Accommodation",
        ),
        Label(
            "Hold a jobs fair for people with convictions",
            "9.1",
            measures=("Thirty employers come",),
            start="2026-03-01",
            end="2026-05-31",
            leads=("Brackenford College",),
            heading="Employment",
            links=("8.2",),
        ),
    ],
)

PERSONS = Style(
    "persons-as-leads",
    (".docx", ".pdf"),
    [
        *texts(
            """# Pan-Marland Child Exploitation and Missing Children Action Plan 2014-15
            The plan is kept by the Marland Safeguarding Children Board.
            ## Version control"""
        ),
        table(["Version", "Date", "Author", "Change"], ["0.1", "Jan 2014", "K Swan", "First draft"]),
        *texts("## Prevent"),
        table(
            [
                "DEVELOPMENTAL OBJECTIVE",
                "ACTION(s) REQUIRED",
                "EXPECTED OUTCOME",
                "WHEN",
                "LEAD",
                "PROGRESS at MARCH 2014",
            ],
            [
                "1. Children know the risks",
                "Commission a drama for every secondary school",
                "Pupils can name someone they would tell",
                "September 2014",
                "Karen Swan",
                "Three companies have tendered.",
            ],
            [
                ABOVE,
                "Publish a guide for carers of children in care",
                "Carers spot the signs early",
                "July 2014",
                "David Pike / Marland County Council",
                "With the printer. Due in May 2014.",
            ],
            [
                "2. Hotels and taxis report concerns",
                "Train licensed drivers at renewal",
                "Drivers report what they see",
                "Ongoing",
                "Licensing Team",
                "Forty drivers trained.",
            ],
        ),
    ],
    [
        Label(
            "Commission a drama for every secondary school",
            summary="1. Children know the risks",
            outcomes=("Pupils can name someone they would tell",),
            end="2014-09-30",
            heading="Prevent",
        ),
        Label(
            "Publish a guide for carers of children in care",
            summary="1. Children know the risks",
            outcomes=("Carers spot the signs early",),
            end="2014-07-31",
            leads=("Marland County Council",),
            heading="Prevent",
        ),
        Label(
            "Train licensed drivers at renewal",
            summary="2. Hotels and taxis report concerns",
            outcomes=("Drivers report what they see",),
            ongoing=True,
            leads=("Licensing Team",),
            heading="Prevent",
        ),
    ],
)

REVIEW = Style(
    "homicide-review",
    (".docx", ".html"),
    [
        *texts(
            """# Domestic Homicide Review into the death of Adult J: Action Plan
            Eastmere Community Safety Partnership
            ## Appendix A: Action plan"""
        ),
        table(
            [
                "Recommendation",
                "Scope of recommendation i.e. local or regional",
                "Action to take",
                "Lead Agency",
                "Key milestones achieved in enacting recommendation",
                "Target Date",
                "Date of completion and Outcome",
            ],
            [
                "1. GP practices ask about abuse at every new patient check",
                "Local",
                "Add three questions to the registration form",
                "Eastmere Health Trust",
                "Wording agreed with practices in May 2023",
                "30 September 2023",
                "Completed 14 September 2023. All nine practices use the form.",
            ],
            [
                "2. Officers record every child in the house",
                "Regional",
                "Change the domestic abuse form and brief all shifts",
                "Eastmere Constabulary",
                "Form changed",
                "December 2023",
                "",
            ],
            [
                ABOVE,
                ABOVE,
                "Sample forty records each quarter and report what is found",
                "Eastmere Constabulary",
                "",
                "Quarterly from January 2024",
                "",
            ],
        ),
    ],
    [
        Label(
            "Add three questions to the registration form",
            summary="1. GP practices ask about abuse at every new patient check",
            end="2023-09-30",
            leads=("Eastmere Health Trust",),
        ),
        Label(
            "Change the domestic abuse form and brief all shifts",
            summary="2. Officers record every child in the house",
            end="2023-12-31",
            leads=("Eastmere Constabulary",),
        ),
        Label(
            "Sample forty records each quarter and report what is found",
            summary="2. Officers record every child in the house",
            start="2024-01-01",
            leads=("Eastmere Constabulary",),
        ),
    ],
)

CARDS = Style(
    "cards",
    (".docx", ".html", ".pdf"),
    [
        *texts("# Safer Ludworth Plan 2025 to 2027\nLudworth Community Safety Partnership\n# Priority 1: Calm nights"),
        table(
            ["Action reference", "CN-01"],
            ["Action", "Open a safe space in the market hall on Friday and Saturday nights"],
            ["Lead organisation", "Ludworth Street Pastors"],
            ["Supporting partners", "Ludworth Town Council, Ambulance Service"],
            ["Timescale", "April 2025 to March 2027"],
            ["Outcomes", "• Fewer people taken to hospital\n• Fewer assaults after midnight"],
            ["How will we measure success?", "Number of people helped each night"],
            ["Budget", "£12,000"],
            headed=False,
        ),
        table(
            ["Action reference", "CN-02"],
            ["Action", "Review the rules for late licences"],
            ["Lead organisation", "Ludworth Town Council"],
            ["Supporting partners", ""],
            ["Timescale", "By end of Q2 2025/26"],
            ["Outcomes", "Licences that fit the town"],
            ["How will we measure success?", "New policy adopted"],
            ["Budget", "Within existing resources"],
            headed=False,
        ),
        *texts("# Priority 2: Safer homes"),
        table(
            ["Action reference", "SH-01"],
            ["Action", "Fit locks for people who have been burgled"],
            ["Lead organisation", "Ludworth Homes"],
            ["Supporting partners", "Police"],
            ["Timescale", "Ongoing"],
            ["Outcomes", "Fewer homes burgled twice"],
            ["How will we measure success?", "Repeat burglaries"],
            ["Budget", ""],
            headed=False,
        ),
    ],
    [
        Label(
            "Open a safe space in the market hall on Friday and Saturday nights",
            "CN-01",
            outcomes=("Fewer people taken to hospital", "Fewer assaults after midnight"),
            measures=("Number of people helped each night",),
            resources="£12,000",
            start="2025-04-01",
            end="2027-03-31",
            leads=("Ludworth Street Pastors",),
            heading="Calm nights",
        ),
        Label(
            "Review the rules for late licences",
            "CN-02",
            outcomes=("Licences that fit the town",),
            measures=("New policy adopted",),
            resources="Within existing resources",
            end="2025-09-30",
            leads=("Ludworth Town Council",),
            heading="Calm nights",
        ),
        Label(
            "Fit locks for people who have been burgled",
            "SH-01",
            outcomes=("Fewer homes burgled twice",),
            measures=("Repeat burglaries",),
            ongoing=True,
            leads=("Ludworth Homes",),
            heading="Safer homes",
        ),
    ],
)

STYLES = [QUESTIONS, PERSONS, REVIEW, CARDS]
