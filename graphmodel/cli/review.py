"""`graphmodel review`: pairs judged one at a time in the terminal, the evidence shown, resumed where it was left."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.verdicts import By, person

if TYPE_CHECKING:
    from graphmodel.engine import Graph

KEYS = {"d": "duplicate", "j": "joint", "p": "parallel", "x": "distinct", "u": "unsure"}
PROMPT = "\nd duplicate · j joint · p parallel · x distinct · u unsure · s skip · b back · q quit > "
TOGETHER = {True: "run at the same time", False: "do not run at the same time"}
Row = dict[str, Any]


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
    print(session.farewell(len(pairs)), file=sys.stderr)


def _undecided(graph: Graph, between: str | None, other: str | None) -> list[Row]:
    from graphmodel.cli.fresh import freshen
    from graphmodel.cli.pairs import Filter, chosen
    from graphmodel.overlap import Choice

    freshen(graph)
    sides = (between, other) if between and other else None
    return chosen(graph, Choice(sides), Filter(undecided=True)).pairs


def _ask(prompt: str) -> str:
    """Give what is typed; the end of input means quit."""
    try:
        return input(prompt).strip()
    except EOFError:
        return "q"


@dataclass(slots=True)
class Session:
    """One sitting: where it stands, and what was given in it, so that it can be taken back."""

    graph: Graph
    by: str
    pairs: Sequence[Row]
    blind: bool
    given: list[int] = field(default_factory=list)
    at: int = 0

    def run(self, ask: Callable[[str], str]) -> None:
        """Go through the pairs until they end or the person stops."""
        while self.at < len(self.pairs):
            pair = self.pairs[self.at]
            self._show(pair)
            if not self._answer(
                ask("\nd duplicate · j joint · p parallel · x distinct · u unsure · s skip · b back · q quit > "), ask
            ):
                return

    def _answer(self, typed: str, ask: Callable[[str], str]) -> bool:
        """Do what was typed; False ends the sitting. A note may stand behind the key: 'j same streets'."""
        key, _, note = typed.partition(" ")
        key = key.lower()[:1]
        if key == "q":
            return False
        if key == "s":
            self.at += 1
        elif key == "b":
            self._back()
        elif key in KEYS:
            self._judge(KEYS[key], note.strip() or ask("why? (Enter for none) > "))
        else:
            print("One letter of the line below, please.")
        return True

    def _judge(self, verdict: str, note: str) -> None:
        from graphmodel.judgements import judge

        pair = self.pairs[self.at]
        judge(self.graph, (pair["a"]["action"], pair["b"]["action"]), verdict, self.by, note)
        scored = f"; its score is {pair['score']:.2f}" if self.blind else ""
        print(f"kept: {verdict}{scored}")
        self.given.append(self.at)
        self.at += 1

    def _back(self) -> None:
        """Take back the last verdict of this sitting and show its pair again."""
        from graphmodel.judgements import undo

        if not self.given:
            self.at = max(0, self.at - 1)
            return
        self.at = self.given.pop()
        pair = self.pairs[self.at]
        undo(self.graph, (pair["a"]["action"], pair["b"]["action"]), self.by)
        print("taken back")

    def _show(self, pair: Row) -> None:
        """Print a pair: both texts in full, where they stand, and what speaks for and against."""
        from rich.console import Console
        from rich.text import Text

        from graphmodel.judgements import wordings

        console = Console(highlight=False)
        now = wordings(self.graph, (pair["a"]["action"], pair["b"]["action"]))
        console.rule(f"{self.at + 1} of {len(self.pairs)}")
        for side in (pair["a"], pair["b"]):
            console.print(Text(_named(side), style="bold"))
            console.print(Text((now[side["action"]].text if side["action"] in now else side["title"]) + "\n"))
        kind = "" if self.blind else f"{pair['kind']}, score {pair['score']:.2f}; "
        console.print(Text(kind + TOGETHER.get(pair["concurrent"], "may or may not run at the same time")))
        for claim in pair["evidence"]:
            weight = "" if self.blind else f"{claim['weight']:+.2f}  "
            console.print(Text(f"  {weight}{claim['sentence']}"))

    def farewell(self, total: int) -> str:
        """Give the closing line."""
        left = total - len(self.given)
        told = f"{len(self.given)} judged, {left} undecided."
        return f"{told} Go on with `graphmodel review`; see all with `graphmodel verdicts`."


def _named(side: Row) -> str:
    place = side["place"]
    where = f"line {place['line']}" if place.get("line") else f"table {place.get('table')}, row {place.get('row')}"
    return " ".join(part for part in (side["plan"], side["code"] or "", f"({where})") if part)
