"""What a pair is: a rollout inside a plan, the same work twice, work that overlaps, or earlier work carried on."""

from __future__ import annotations

from typing import Literal

from graphmodel.overlap.claims import Claim
from graphmodel.overlap.corpus import Corpus
from graphmodel.overlap.items import IN_TITLE, Item

Kind = Literal["duplicate", "overlap", "rollout", "succession"]
SAME_TEXT, SAME_SCHEME = 0.75, 0.35


def kind_of(a: Item, b: Item, claims: tuple[Claim, ...], score: float, corpus: Corpus) -> Kind:
    """Give the kind of a pair; two plans of one partnership decide by themselves that it is a succession."""
    if a.plan == b.plan:
        family = corpus.family_of.get(a.id)
        if family is not None and family is corpus.family_of.get(b.id):
            return "rollout"
    elif a.partnership is not None and a.partnership == b.partnership:
        return "succession"
    alike = next((claim.value for claim in claims if claim.name == "same words"), 0.0)
    return "duplicate" if alike >= SAME_TEXT or (score >= SAME_SCHEME and one_scheme(a, b)) else "overlap"


def one_scheme(a: Item, b: Item) -> bool:
    """Say whether the titles of actions of two plans name one programme: it is the core of both."""
    ours, theirs = a.named("programme"), b.named("programme")
    shared = ours.keys() & theirs.keys()
    return a.plan != b.plan and any(ours[p].weight == theirs[p].weight == IN_TITLE for p in shared)
