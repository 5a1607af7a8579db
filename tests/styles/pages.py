"""Invented plans as web pages and running prose: target dates, numbered paragraphs, points below 'Actions'."""

from __future__ import annotations

from tests.styles.label import Label
from tests.styles.style import Style
from tests.styles.write import table, texts

TARGET_DATES = Style(
    "aims-and-target-dates",
    (".html", ".docx", ".md"),
    [
        *texts(
            """# Harbour Vale Violence Against Women and Girls Strategy 2024-2028
            ## Appendix B: Partnership action plan
            Progress is shown by colour and is looked at twice a year.
            ### 1. Prevention"""
        ),
        table(
            ["No.", "Aims", "Lead", "Target Date"],
            ["1.1", "Deliver healthy relationship sessions in all primary schools", "HVBC / Met", "Apr-25"],
            ["1.2", "Hold a White Ribbon event", "HVBC", "November annually"],
            ["1.3", "Write to every landlord about the duty to report", "HVBC Housing", "31/03/2026"],
        ),
        *texts("### 2. Perpetrators"),
        table(
            ["No.", "Aims", "Lead", "Target Date"],
            ["2.1", "Commission a programme for men who want to change", "MOPAC & HVBC", "Q3 2025/26"],
            ["2.2", "Review the ten most harmful cases every month", "MARAC", "Ongoing"],
        ),
    ],
    [
        Label(
            "Deliver healthy relationship sessions in all primary schools",
            "1.1",
            end="2025-04-30",
            leads=("HVBC", "Met"),
            heading="Prevention",
        ),
        Label("Hold a White Ribbon event", "1.2", leads=("HVBC",), heading="Prevention"),
        Label(
            "Write to every landlord about the duty to report",
            "1.3",
            end="2026-03-31",
            leads=("HVBC Housing",),
            heading="Prevention",
        ),
        Label(
            "Commission a programme for men who want to change",
            "2.1",
            start="2025-10-01",
            end="2025-12-31",
            leads=("MOPAC", "HVBC"),
            heading="Perpetrators",
        ),
        Label(
            "Review the ten most harmful cases every month",
            "2.2",
            ongoing=True,
            leads=("MARAC",),
            heading="Perpetrators",
        ),
    ],
)

NUMBERED = Style(
    "numbered-paragraphs",
    (".md", ".pdf", ".docx", ".txt"),
    [
        *texts(
            """# Tarnbrook Safer Streets Plan 2025-2027
            Tarnbrook Community Safety Partnership
            ## Introduction
            This short plan has five actions. Each has one body that answers for it.
            ## Priority 1: Streets where people linger
            Action 1: Light the path between the station and the square.
            Lead: Tarnbrook Town Council
            By: December 2025
            Outcome: People walk home without worry
            Action 2: Move the taxi rank to the front of the station.
            Lead: Marland County Council
            By: end of March 2026
            ## Priority 2: Help early
            Action 3: Offer every excluded pupil a mentor within two weeks.
            Lead: Tarnbrook Youth Project
            Supported by: Police, Marland County Council
            By: September 2025
            Outcome: Fewer pupils excluded twice
            Action 4: Publish the plan's figures each quarter.
            Lead: Tarnbrook Town Council
            By: Ongoing"""
        ),
    ],
    [
        Label(
            "Light the path between the station and the square",
            "1",
            outcomes=("People walk home without worry",),
            end="2025-12-31",
            leads=("Tarnbrook Town Council",),
            heading="Streets where people linger",
        ),
        Label(
            "Move the taxi rank to the front of the station",
            "2",
            end="2026-03-31",
            leads=("Marland County Council",),
            heading="Streets where people linger",
        ),
        Label(
            "Offer every excluded pupil a mentor within two weeks",
            "3",
            outcomes=("Fewer pupils excluded twice",),
            end="2025-09-30",
            leads=("Tarnbrook Youth Project",),
            heading="Help early",
        ),
        Label(
            "Publish the plan's figures each quarter",
            "4",
            ongoing=True,
            leads=("Tarnbrook Town Council",),
            heading="Help early",
        ),
    ],
)

RUN_IN = Style(
    "labels-run-in",
    (".md", ".docx", ".html"),
    [
        *texts(
            """# Sallow Bridge Knife Crime Action Plan 2026
            ## Theme 1: Schools
            Action 1.1 Invite a knife-crime speaker to each year 9 assembly. Lead: Police. By: July 2026.
            Action 1.2 Give head teachers one number to ring. Lead: Sallow Bridge Council. By: March 2026.
            ## Theme 2: Shops
            Action 2.1 Send cadets to try to buy a knife. Lead: Trading Standards. By: 30 May 2026. Outcome: Less sold.
            Action 2.2 Hand out bleed kits. Lead: Ambulance Service / Police. By: Ongoing."""
        ),
    ],
    [
        Label(
            "Invite a knife-crime speaker to each year 9 assembly",
            "1.1",
            end="2026-07-31",
            leads=("Police",),
            heading="Schools",
        ),
        Label(
            "Give head teachers one number to ring",
            "1.2",
            end="2026-03-31",
            leads=("Sallow Bridge Council",),
            heading="Schools",
        ),
        Label(
            "Send cadets to try to buy a knife",
            "2.1",
            outcomes=("Less sold",),
            end="2026-05-30",
            leads=("Trading Standards",),
            heading="Shops",
        ),
        Label("Hand out bleed kits", "2.2", ongoing=True, leads=("Ambulance Service", "Police"), heading="Shops"),
    ],
)

POINTS = Style(
    "points-below-actions",
    (".html", ".md", ".docx"),
    [
        *texts(
            """# Greyholm Modern Slavery Action Plan 2024-2026
            ## Priority 1: Identify
            ### Outcome
            Staff who meet the public know what they are looking at.
            ### Actions
            - Train all housing officers and pest controllers
            - Put a reporting button on the council's home page
            ## Priority 2: Support
            ### Outcome
            People who leave exploitation do not go back to it.
            ### Actions
            - Reserve three rooms for the first night
            - Agree who brings an interpreter"""
        ),
    ],
    [
        Label("Train all housing officers and pest controllers", heading="Identify"),
        Label("Put a reporting button on the council's home page", heading="Identify"),
        Label("Reserve three rooms for the first night", heading="Support"),
        Label("Agree who brings an interpreter", heading="Support"),
    ],
)

STYLES = [TARGET_DATES, NUMBERED, RUN_IN, POINTS]
