"""Kind → colour and shape, the same in drawing, legend and print.

Colours are those of Okabe and Ito, which stay apart for colour-blind people; kinds that stand beside each other
differ in lightness too, so that they stay apart in greyscale, and no two kinds share a shape and a fill.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NAVY, BLUE, SKY = "#15324f", "#0072b2", "#8fcdf2"
GREEN, PURPLE, VERMILLION = "#009e73", "#a64d83", "#d55e00"
YELLOW, GREY, WHITE = "#f5e663", "#8a94a3", "#ffffff"


@dataclass(frozen=True, slots=True)
class NodeKind:
    """How one kind of thing looks, and whether it is shown before anybody asks."""

    name: str
    plural: str
    shape: str
    fill: str
    border: str
    size: int
    rank: int = 0
    shown: bool = True


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """How one kind of link looks and what it says at either end; `dashes` are drawn and unpainted lengths."""

    name: str
    forth: str
    back: str
    colour: str
    dashes: tuple[int, ...] = ()
    width: float = 1.0
    shown: bool = True
    counts: bool = False


NODES = {
    "partnership": NodeKind("Partnership", "partnerships", "hexagon", NAVY, NAVY, 24, rank=3),
    "unread": NodeKind("Partnership without a loaded plan", "partnerships", "hexagon", WHITE, NAVY, 16, shown=False),
    "shared": NodeKind("Agency in several partnerships", "agencies", "diamond", VERMILLION, "#7a3600", 17, rank=2),
    "agency": NodeKind("Agency", "agencies", "dot", BLUE, "#00456c", 10, rank=1),
    "local": NodeKind("Agency in one partnership", "agencies", "dot", SKY, "#00588a", 10),
    "unregistered": NodeKind("Body not in the register", "bodies", "triangle", YELLOW, "#6b5f00", 9),
    "priority": NodeKind("Priority", "priorities", "triangleDown", PURPLE, "#5c2747", 19, rank=3),
    "principle": NodeKind("Principle", "principles", "star", YELLOW, "#6b5f00", 13, rank=1),
    "locality": NodeKind("Locality", "localities", "hexagon", GREEN, "#005a41", 18, rank=3),
    "section": NodeKind("Section", "sections", "square", NAVY, NAVY, 15, rank=3),
    "action": NodeKind("Action", "actions", "square", SKY, "#00588a", 8),
    "unled": NodeKind("Action without an accountable body", "actions", "square", WHITE, VERMILLION, 9, rank=1),
    "plan": NodeKind("Plan", "plans", "hexagon", BLUE, "#00456c", 20, rank=3),
    "subject": NodeKind("The body asked about", "bodies", "star", VERMILLION, "#7a3600", 24, rank=3),
    "unit": NodeKind("Its unit, or what it is part of", "bodies", "diamond", SKY, "#00588a", 13, rank=2),
    "dropped": NodeKind("Action of the earlier plan alone", "actions", "triangleDown", WHITE, VERMILLION, 11),
    "kept": NodeKind("Action of both plans", "actions", "dot", GREEN, "#005a41", 11, rank=1),
    "added": NodeKind("Action of the later plan alone", "actions", "star", GREEN, "#005a41", 10),
    "idle": NodeKind("Authority without a part", "authorities", "diamond", WHITE, "#7a3600", 12, rank=1),
    "programme": NodeKind("Programme", "programmes", "hexagon", PURPLE, "#5c2747", 15, rank=2),
    "concept": NodeKind("Kind of work", "kinds of work", "hexagon", YELLOW, "#6b5f00", 15, rank=2),
    "people": NodeKind("People it is for", "groups of people", "dot", PURPLE, "#5c2747", 11, rank=1),
    "setting": NodeKind("Setting", "settings", "square", YELLOW, "#6b5f00", 11, rank=1),
    "rollout": NodeKind("Rollout: one action in several places", "rollouts", "square", BLUE, "#00456c", 13, rank=1),
    "ended": NodeKind("Ended", "actions", "square", GREY, "#4d5663", 9),
    "review": NodeKind("Review passed", "actions", "diamond", YELLOW, "#6b5f00", 9),
    "beyond": NodeKind("Goes on past the end of its plan", "actions", "triangleDown", VERMILLION, "#7a3600", 9),
    "open": NodeKind("Open-ended", "actions", "hexagon", SKY, "#00588a", 9),
    "running": NodeKind("Has time left", "actions", "square", GREEN, "#005a41", 9),
    "undated": NodeKind("Without a date", "actions", "dot", WHITE, "#4d5663", 9, shown=False),
    "harm": NodeKind("Harm", "harms", "diamond", NAVY, NAVY, 12, rank=1),
    "authority": NodeKind("Responsible authority", "authorities", "diamond", PURPLE, "#5c2747", 12, rank=1),
    "asked": NodeKind("What the strategy asks for", "commitments", "triangle", GREEN, "#005a41", 9),
    "label": NodeKind("Named in a lead cell, but no body", "labels", "diamond", GREY, "#4d5663", 9),
}

ALIKE, CARRIED = "looks like", "may be carried on by or from"
TIED, TOGETHER = "tied across partnerships to", "acts together with"
EDGES = {
    "leads": EdgeKind("leads work of", "leads work of", "work led by", BLUE, width=1.4, counts=True),
    "supports": EdgeKind("supports work of", "supports work of", "work supported by", BLUE, (7, 5), counts=True),
    "leads-action": EdgeKind("leads", "leads", "led by", BLUE, width=1.3),
    "supports-action": EdgeKind("supports", "supports", "supported by", BLUE, (7, 5)),
    "across": EdgeKind("tied across partnerships", TIED, TIED, "#b34700", (18, 4, 3, 4), counts=True),
    "within": EdgeKind("together in one partnership", TOGETHER, TOGETHER, GREY, (2, 3), shown=False, counts=True),
    "duplicate": EdgeKind("may be the same work", ALIKE, ALIKE, VERMILLION, width=3.2),
    "overlap": EdgeKind("overlaps in part", "overlaps with", "overlaps with", BLUE, (9, 4), width=1.6),
    "succession": EdgeKind("earlier and later of one partnership", CARRIED, CARRIED, "#4d5663", (2, 3), width=1.8),
    "about": EdgeKind("is about", "is about", "named by", "#c3cad4"),
    "of-plan": EdgeKind("stands in", "stands in", "holds", "#c3cad4"),
    "expected": EdgeKind("named by law for", "named by law for", "named by law", "#d9a06b", (7, 5)),
    "part-of": EdgeKind("is part of", "is part of", "has the part", NAVY, (2, 3), width=1.6),
    "delivers": EdgeKind("delivers", "delivers", "delivered by", PURPLE, (10, 3, 2, 3)),
    "carried-on": EdgeKind("carried on as it was", "became", "was", NAVY, width=2.6),
    "reworded": EdgeKind("put in other words", "became", "was", BLUE, (9, 4), width=2.6),
    "taken-over": EdgeKind("taken over by other bodies", "became", "was", VERMILLION, (14, 4, 3, 4), width=2.6),
    "in-row": EdgeKind("stands in one row with", "stands with", "stands with", BLUE, width=1.2),
    "cell": EdgeKind("actions of the plan on", "has work on", "worked on in", BLUE, counts=True),
    "groups": EdgeKind("stands under", "stands under", "holds", "#a9b2bf"),
    "addresses": EdgeKind("addresses", "addresses", "addressed by", PURPLE, (2, 4)),
    "in": EdgeKind("takes place in", "takes place in", "place of", GREEN, (10, 4)),
    "names": EdgeKind("names in its lead cell", "names in its lead cell", "named in the lead cell of", GREY, (2, 4)),
}


def node_kinds(found: Iterable[str]) -> dict[str, NodeKind]:
    """Give the kinds that a page has, in the order of the legend."""
    have = set(found)
    return {key: kind for key, kind in NODES.items() if key in have}


def edge_kinds(found: Iterable[str]) -> dict[str, EdgeKind]:
    """Give the kinds of links that a page has, in the order of the legend."""
    have = set(found)
    return {key: kind for key, kind in EDGES.items() if key in have}
