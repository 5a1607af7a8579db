"""`graphmodel review`: pairs judged one at a time in the terminal, the evidence shown, resumed where it was left."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.connection import Data, Uri, User, opened
from graphmodel.cli.verdicts import By, person

if TYPE_CHECKING:
    from graphmodel.engine import Graph
    from graphmodel.judgements.standing import Wording

KEYS = {"d": "duplicate", "j": "joint", "p": "parallel", "x": "distinct", "u": "unsure"}
PROMPT = "d duplicate · j joint · p parallel · x distinct · u unsure · s skip · b back · q quit"
ALONE = "a capital letter judges this pair alone"
HELP = (
    "d  duplicate: the same work, one should stop      j  joint: the same work, run it as one\n"
    "p  parallel: alike, and rightly separate          x  distinct: not the same work\n"
    "u  unsure: cannot be told from the words          s  skip: asked again next time\n"
    "b  back: take the last verdict back               q  quit: everything given is kept\n"
    "A note may follow the letter: j same streets"
)
TOGETHER = {True: "They run at the same time.", False: "They do not run at the same time."}
OPEN = "They may or may not run at the same time."
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
        left = len(self.pairs) - self.judged
        told = f"{self.judged} judged, {left} undecided."
        return f"{told} Go on with `graphmodel review`; see all with `graphmodel verdicts`."


def show(graph: Graph, pair: Row, where: str, blind: bool) -> None:
    """Print a pair: both texts in full, where they stand, and what speaks for and against."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    from graphmodel.judgements import wordings

    console = Console(highlight=False)
    now = wordings(graph, (pair["a"]["action"], pair["b"]["action"]))
    console.rule(where)
    for side in "ab":
        console.print(Text(_named(pair[side]), style="bold"))
        for line in _texts(pair, side, now):
            console.print(Padding(Text(line), (0, 0, 0, 2)))
        console.print()
    told = TOGETHER.get(pair["concurrent"], OPEN)
    console.print(Text(told if blind else f"Taken as: {pair['kind']}, score {pair['score']:.2f}. {told}"))
    for claim in pair["evidence"]:
        weight = "" if blind else f"{claim['weight']:+.2f}  "
        console.print(Padding(Text(f"{weight}{claim['sentence']}"), (0, 0, 0, 2)))
    if verdict := pair.get("verdict"):
        console.print(Text(f"{verdict['by']} said {verdict['value']}: {verdict['note'] or 'no reason given'}"))
    if len(pair.get("all_rows", ())) > 1:
        console.print(Text(f"Your verdict is kept for {len(pair['all_rows'])} pairs of rows; {ALONE}."))


def _texts(pair: Row, side: str, now: Mapping[str, Wording]) -> Iterator[str]:
    """Give the words of one side, a line for the title and each part below it, and the places of its rollout."""
    action = pair[side]["action"]
    parts = now[action].text.split(" · ") if action in now else [pair[side]["title"]]
    yield parts[0]
    yield from (f"– {part}" for part in parts[1:])
    if places := pair.get(f"places_{side}"):
        yield f"One of {len(places)} rows of a rollout: {', '.join(places)}."


def _named(side: Row) -> str:
    place = side["place"]
    where = f"line {place['line']}" if place.get("line") else f"table {place.get('table')}, row {place.get('row')}"
    return " ".join(part for part in (side["plan"], side["code"] or "", f"({where})") if part)
