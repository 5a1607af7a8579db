"""`graphmodel review`: pairs judged one at a time in the terminal, the evidence shown, resumed where it was left."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.side_by_side import show
from graphmodel.cli.verdicts import By, person

if TYPE_CHECKING:
    from graphmodel.engine import Graph

KEYS = {"d": "duplicate", "j": "joint", "p": "parallel", "x": "distinct", "u": "unsure"}
PROMPT = "d duplicate · j joint · p parallel · x distinct · u unsure · s skip · b back · q quit"
HELP = (
    "d  duplicate: the same work, one should stop      j  joint: the same work, run it as one\n"
    "p  parallel: alike, and rightly separate          x  distinct: not the same work\n"
    "u  unsure: cannot be told from the words          s  skip: asked again next time\n"
    "b  back: take the last verdict back               q  quit: everything given is kept\n"
    "A note may follow the letter: j same streets"
)
Row = dict[str, Any]
Ask = Callable[[str], str]


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("review")(review)


def review(  # noqa: PLR0913, PLR0917 - every option of a command is a parameter of its function
    between: Annotated[str | None, typer.Option("--between", help="A plan or partnership; with --and.")] = None,
    other: Annotated[str | None, typer.Option("--and", help="The other one.")] = None,
    rollouts: Annotated[bool, typer.Option("--rollouts", help="Rollouts of one plan, too.")] = False,
    blind: Annotated[bool, typer.Option("--blind", help="Hide the score until you have judged.")] = False,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="At most so many pairs.")] = None,
    by: By = None,
    uri: Uri = None,
    user: User = None,
    data: Data = None,
) -> None:
    """Judge the undecided pairs, best first; every verdict is kept at once, so you can stop and go on another day."""
    with opened(uri, user, data) as graph:
        pairs = [each for each in _undecided(graph, between, other) if rollouts or each["kind"] != "rollout"]
        session = Session(graph, person(by), pairs[:limit], blind)
        session.run(_ask)
    print(session.farewell(), file=sys.stderr)


def _undecided(graph: Graph, between: str | None, other: str | None) -> list[Row]:
    """Give the pairs of actions to judge, each rollout once; what a strategy asks for is no action to be judged."""
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.overlaps import sides
    from graphmodel.cli.pairs import Filter, chosen
    from graphmodel.overlap import Choice

    freshen(graph)
    found = chosen(graph, Choice(sides(between, other)), Filter(undecided=True, fold=True)).pairs
    return [row for row in found if row["a"]["sort"] == row["b"]["sort"] == "Action"]


def _ask(prompt: str) -> str:
    """Give what is typed; the end of input means quit."""
    try:
        return input(prompt).strip()
    except EOFError:
        return "q"


@dataclass(slots=True)
class Session:
    """One sitting: where it stands, and each step taken in it with the pairs it judged, for taking it back."""

    graph: Graph
    by: str
    pairs: Sequence[Row]
    blind: bool
    steps: list[tuple[int, list[tuple[str, str]]]] = field(default_factory=list)
    at: int = 0

    @property
    def judged(self) -> int:
        """Give how many of the pairs shown were judged and not taken back."""
        return sum(bool(judged) for _, judged in self.steps)

    def run(self, ask: Ask) -> None:
        """Go through the pairs until they end or the person stops."""
        shown = -1
        while self.at < len(self.pairs):
            if shown != self.at:
                show(self.graph, self.pairs[self.at], f"{self.at + 1} of {len(self.pairs)}", self.blind)
            shown = self.at
            if not self._answer(ask(f"\n{PROMPT} > "), ask):
                return

    def _answer(self, typed: str, ask: Ask) -> bool:
        """Do what was typed; False ends the sitting. A note may stand behind the key: 'j same streets'."""
        key, _, note = typed.partition(" ")
        letter = key.lower()
        if letter in ("q", "quit"):
            return False
        if letter == "s":
            self._step([])
        elif letter == "b":
            self._back()
        elif letter in KEYS:
            self._judge(KEYS[letter], note.strip() or ask("why? (Enter for none) > "), alone=key.isupper())
        else:
            print(HELP)
        return True

    def _step(self, judged: list[tuple[str, str]]) -> None:
        self.steps.append((self.at, judged))
        self.at += 1

    def _judge(self, verdict: str, note: str, alone: bool) -> None:
        from graphmodel.judgements import judge_each

        pair = self.pairs[self.at]
        meant = [] if alone else pair.get("all_rows", [])
        meant = meant or [(pair["a"]["action"], pair["b"]["action"])]
        judge_each(self.graph, meant, verdict, self.by, note)
        on = f", on {len(meant)} pairs of the rollout" if len(meant) > 1 else ""
        scored = f"; taken as {pair['kind']}, its score is {pair['score']:.2f}" if self.blind else ""
        print(f"kept: {verdict}{on}{scored}")
        self._step(meant)

    def _back(self) -> None:
        """Go back a step; what it judged is taken back."""
        from graphmodel.judgements import undo_each

        if not self.steps:
            print("This is where you began.")
            return
        self.at, judged = self.steps.pop()
        if judged:
            undo_each(self.graph, judged, self.by)
            print("taken back")

    def farewell(self) -> str:
        """Give the closing line."""
        told = f"{self.judged} judged, {len(self.pairs) - self.judged} left."
        return f"{told} Go on with `graphmodel review`; see all with `graphmodel verdicts`."
