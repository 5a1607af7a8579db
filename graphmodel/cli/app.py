"""The program `graphmodel`: its commands, and the one place where errors become a line and an exit code."""

from __future__ import annotations

import sys
from importlib import import_module

import typer

from graphmodel.errors import GraphmodelError

COMMANDS = (
    "extract",
    "explain",
    "load",
    "ask",
    "overlaps",
    "concepts",
    "verdicts",
    "review",
    "view",
    "report",
    "export",
    "changes",
    "agencies",
    "db",
    "doctor",
    "cypher",
)


def build() -> typer.Typer:
    """Give the program with all its commands, none of which imports anything heavy before it runs."""
    app = typer.Typer(
        name="graphmodel",
        help="Read community safety plans into a graph; ask who does what, and who does it twice.",
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,  # drawing the help in boxes takes as long as all the rest of it
        context_settings={"max_content_width": 110},
    )
    for name in COMMANDS:
        import_module(f"graphmodel.cli.{name}").register(app)
    return app


def main() -> None:
    """Run the program; an error a person can mend is one line on stderr and the contract's exit code."""
    try:
        build()()
    except GraphmodelError as error:
        print(f"graphmodel: {error}", file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("graphmodel: stopped.", file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
