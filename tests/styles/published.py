"""Invented plans in more styles that councils publish: appendices, checklists, trackers, returns, points below aims."""

from __future__ import annotations

from tests.styles.label import Label
from tests.styles.style import Style
from tests.styles.write import ABOVE, LEFT, table, texts

APPENDIX = Style(
    "appendix-of-aims",
    (".html", ".docx", ".pdf", ".xlsx", ".md"),
    [
        *texts(
            """# Fenmoor Violence against Women and Girls Strategy 2024-28
            ## Appendix B: Partnership action plan
            The colour of each row shows how far the work has come.
            ### Priority 1: Prevention and early help"""
        ),
        table(
            ["No.", "Aims", "Lead", "Target Date"],
            ["1.1", "Run a yearly campaign on consent in every sixth form", "FDC / Police", "November annually"],
            ["1.2", "Train bar staff in the town to step in safely", "Fenmoor Pubwatch", "Apr-25"],
        ),
        *texts("### Priority 2: Help for those who were harmed"),
        table(
            ["No.", "Aims", "Lead", "Target Date"],
            ["2.1", "Open a drop-in at the health centre", "Fenmoor Hospital / FDC", "Sep-26"],
            ["2.2", "Give every survivor one named worker", "Haven Fenmoor", "Ongoing"],
        ),
    ],
    [
        Label(
            "Run a yearly campaign on consent in every sixth form",
            "1.1",
            leads=("FDC", "Police"),
            heading="Prevention and early help",
        ),
        Label(
            "Train bar staff in the town to step in safely",
            "1.2",
            end="2025-04-30",
            leads=("Fenmoor Pubwatch",),
            heading="Prevention and early help",
        ),
        Label(
            "Open a drop-in at the health centre",
            "2.1",
            end="2026-09-30",
            leads=("Fenmoor Hospital", "FDC"),
            heading="Help for those who were harmed",
        ),
        Label(
            "Give every survivor one named worker",
            "2.2",
            ongoing=True,
            leads=("Haven Fenmoor",),
            heading="Help for those who were harmed",
        ),
    ],
)

STAGES = Style(
    "stages-of-a-checklist",
    (".docx", ".html", ".pdf", ".xlsx"),
    [
        *texts("# Kirkallan Community Safety Partnership\n## Getting ready for the new duty: action checklist 2026"),
        table(
            ["STAGE", "ACTION", "WHO", "WHEN BY?"],
            ["Prepare", "Name one officer for the duty in each body", "All partners", "31 January 2026"],
            [ABOVE, "Draw up an agreement on sharing data", "Kirkallan Council, Police", "28/02/2026"],
            ["Plan", "Write the needs assessment", "Community Safety Analyst, Kirkallan Council", "End of May 2026"],
            [ABOVE, "Ask residents what they want changed", "Kirkallan Voluntary Action", "Summer 2026"],
        ),
    ],
    [
        Label("Name one officer for the duty in each body", end="2026-01-31", heading="Prepare"),
        Label(
            "Draw up an agreement on sharing data",
            end="2026-02-28",
            leads=("Kirkallan Council", "Police"),
            heading="Prepare",
        ),
        Label("Write the needs assessment", end="2026-05-31", leads=("Kirkallan Council",), heading="Plan"),
        Label(
            "Ask residents what they want changed",
            start="2026-06-01",
            end="2026-08-31",
            leads=("Kirkallan Voluntary Action",),
            heading="Plan",
        ),
    ],
)

THEMES = Style(
    "themes-rated-by-quarter",
    (".xlsx", ".docx", ".html", ".pdf"),
    [
        *texts("# Wexbury Violence and Vulnerability Reduction Action Plan 2025/26\nQuarterly monitoring return"),
        table(
            ["Ref", "Action", "Named lead", "Lead organisation", "Outcome", "Q1 RAG", "Q2 RAG", "Q3 RAG", "Q4 RAG"],
            ["Theme 1: Governance", *[LEFT] * 8],
            [
                "VV1",
                "Report to the board on knife injuries",
                "Ann Price",
                "Wexbury Council",
                "Board acts on facts",
                "G",
                "A",
                "",
                "",
            ],
            [
                "VV2",
                "Review who sits on the board",
                "Raj Mann",
                "Wexbury Council",
                "Every body present",
                "R",
                "A",
                "",
                "",
            ],
            ["Theme 2: Access to weapons", *[LEFT] * 8],
            [
                "VV3",
                "Sweep parks for hidden knives each month",
                "Insp Jo Lee",
                "Wexbury Police",
                "Fewer knives found",
                "G",
                "G",
                "",
                "",
            ],
            [
                "VV4",
                "Visit every shop that sells blades",
                "Tom Cole",
                "Trading Standards",
                "No sales to children",
                "A",
                "",
                "",
                "",
            ],
        ),
    ],
    [
        Label(
            "Report to the board on knife injuries",
            "VV1",
            outcomes=("Board acts on facts",),
            leads=("Wexbury Council",),
            heading="Governance",
        ),
        Label(
            "Review who sits on the board",
            "VV2",
            outcomes=("Every body present",),
            leads=("Wexbury Council",),
            heading="Governance",
        ),
        Label(
            "Sweep parks for hidden knives each month",
            "VV3",
            outcomes=("Fewer knives found",),
            leads=("Wexbury Police",),
            heading="Access to weapons",
        ),
        Label(
            "Visit every shop that sells blades",
            "VV4",
            outcomes=("No sales to children",),
            leads=("Trading Standards",),
            heading="Access to weapons",
        ),
    ],
)

PILLARS = Style(
    "new-actions-below-aims",
    (".html", ".docx", ".md", ".pdf"),
    [
        *texts(
            """# Severnside Violence Prevention Partnership Delivery Plan 2023-25
            ## Pillar 1: Leadership
            Aim: Partners act together on what the data shows
            ### New actions
            - Hold a workshop on the data with every partner by June 2023. Lead: Severnside Police
            - Publish a dashboard that residents can read. Lead: Severnside Council
            ## Pillar 2: Early help
            Aim: Children get help before harm is done
            ### New actions
            - Place mentors in six primary schools by September 2024. Lead: Brightpath Trust
            - Pay for sports clubs on Friday nights. Lead: Severnside Council"""
        ),
    ],
    [
        Label(
            "Hold a workshop on the data with every partner by June 2023",
            end="2023-06-30",
            leads=("Severnside Police",),
            heading="Leadership",
        ),
        Label("Publish a dashboard that residents can read", leads=("Severnside Council",), heading="Leadership"),
        Label(
            "Place mentors in six primary schools by September 2024",
            end="2024-09-30",
            leads=("Brightpath Trust",),
            heading="Early help",
        ),
        Label("Pay for sports clubs on Friday nights", leads=("Severnside Council",), heading="Early help"),
    ],
)

PROJECTS = Style(
    "projects-with-pledges",
    (".docx", ".xlsx", ".pdf", ".csv"),
    [
        *texts("# Aldermere Crime and Disorder Partnership\nProjects for 2009/10"),
        table(
            ["NATIONAL/LOCAL", "PROJECT SUMMARY", "LEAD OFFICER", "DEPT/DIRECTORATE", "COST", "TARGET DATE"],
            ["Local", "Fit locks for older people", "P Dunne", "Housing Services", "£12,500", "March 2010"],
            ["National", "Take part in the weeks of action", "S Okafor", "Community Safety Team", "Nil", "Oct 2009"],
            ["Local", "Clear the needles from Quarry Park", "L Marsh", "Environmental Services", "£3,000", "Ongoing"],
        ),
    ],
    [
        Label(
            "Fit locks for older people",
            resources="£12,500",
            end="2010-03-31",
            leads=("Housing Services",),
        ),
        Label(
            "Take part in the weeks of action",
            resources="Nil",
            end="2009-10-31",
            leads=("Community Safety Team",),
        ),
        Label(
            "Clear the needles from Quarry Park",
            resources="£3,000",
            ongoing=True,
            leads=("Environmental Services",),
        ),
    ],
)

TRACKER = Style(
    "tracker-with-two-headers",
    (".xlsx", ".html", ".csv", ".docx"),
    [
        *texts("# Marlhaven Community Safety Partnership Action Tracker 2025-2027\nLast updated 3 March 2026"),
        table(
            ["What we will do", LEFT, LEFT, "Who", LEFT, "When", LEFT, "Progress", LEFT],
            [
                "Ref",
                "Objective",
                "Action",
                "Owner",
                "Partner agencies",
                "Start date",
                "Due date",
                "BRAG",
                "Latest update",
            ],
            [
                "ASB-01",
                "Calmer estates",
                "Set up a weekly case conference",
                "Marlhaven Council",
                "Police; Fire Service",
                "01/04/2025",
                "30/09/2025",
                "Blue",
                "Done",
            ],
            [
                "ASB-02",
                ABOVE,
                "Offer mediation to neighbours in dispute",
                "Marlhaven Homes",
                "Marlhaven Council",
                "01/06/2025",
                "31/03/2026",
                "Amber",
                "Two of four trained",
            ],
            [
                "SV-01",
                "Fewer young people hurt",
                "Put youth workers in the hospital",
                "Marlhaven Hospital",
                "Brightpath Trust",
                "01/01/2026",
                "31/03/2027",
                "Green",
                "Post filled",
            ],
        ),
    ],
    [
        Label(
            "Set up a weekly case conference",
            "ASB-01",
            summary="Calmer estates",
            start="2025-04-01",
            end="2025-09-30",
            leads=("Marlhaven Council",),
        ),
        Label(
            "Offer mediation to neighbours in dispute",
            "ASB-02",
            summary="Calmer estates",
            start="2025-06-01",
            end="2026-03-31",
            leads=("Marlhaven Homes",),
        ),
        Label(
            "Put youth workers in the hospital",
            "SV-01",
            summary="Fewer young people hurt",
            start="2026-01-01",
            end="2027-03-31",
            leads=("Marlhaven Hospital",),
        ),
    ],
)

MONTHS = Style(
    "within-months-of-beginning",
    (".docx", ".pdf", ".html", ".xlsx"),
    [
        *texts("# Safer Dunholme Hate Crime Action Plan 2026-2029\n## Objective 1: More people report"),
        table(
            ["Action", "Lead Partner", "Outcome", "Completion Date"],
            [
                "1a Open six reporting centres",
                "Dunholme Council",
                "Reports rise by a tenth",
                "Within six months of commencement",
            ],
            ["1b Make a film for pupils with pupils", "Dunholme College", "Pupils know how to report", "Spring 2027"],
            ["1c* Train front desks", "Dunholme Police", "Every report recorded", "By end Q2 2026/27"],
        ),
        *texts("## Objective 2: People feel safe on buses"),
        table(
            ["Action", "Lead Partner", "Outcome", "Completion Date"],
            [
                "2a Ride along on late buses",
                "Dunholme Buses & Police",
                "Drivers feel backed",
                "October 2026 – March 2027",
            ],
        ),
    ],
    [
        Label(
            "Open six reporting centres",
            "1a",
            outcomes=("Reports rise by a tenth",),
            leads=("Dunholme Council",),
            heading="More people report",
        ),
        Label(
            "Make a film for pupils with pupils",
            "1b",
            outcomes=("Pupils know how to report",),
            start="2027-03-01",
            end="2027-05-31",
            leads=("Dunholme College",),
            heading="More people report",
        ),
        Label(
            "Train front desks",
            "1c*",
            outcomes=("Every report recorded",),
            end="2026-09-30",
            leads=("Dunholme Police",),
            heading="More people report",
        ),
        Label(
            "Ride along on late buses",
            "2a",
            outcomes=("Drivers feel backed",),
            start="2026-10-01",
            end="2027-03-31",
            leads=("Dunholme Buses", "Police"),
            heading="People feel safe on buses",
        ),
    ],
)

STYLES = [APPENDIX, STAGES, THEMES, PILLARS, PROJECTS, TRACKER, MONTHS]
