"""Writes the pages of docs/ that the program itself can tell: the schema, the questions and the commands.

`make docs` writes them; a test compares them with a fresh rendering, so that they cannot fall behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from typer import Context
from typer.cli import get_docs_for_click
from typer.main import get_command

from graphmodel.cli.app import build
from graphmodel.model.describe import DescribedRelationship, describe
from graphmodel.questions import Question, by_group, catalogue, statement_names
from graphmodel.questions.catalogue import found

HERE = Path(__file__).parent
PLACE = ("file", "page", "line", "table", "row")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Give a Markdown table, with bars inside cells escaped."""
    lines = [head, ["---"] * len(head), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]


def one_line(text: str) -> str:
    """Give a docstring as running text."""
    return " ".join(text.split())


def carried(relationship: DescribedRelationship) -> list[str]:
    """Give the names of what a relationship carries, the five of a place as one word."""
    names = [each.name for each in relationship.properties]
    own = [f"`{name}`" for name in names if name not in PLACE]
    return [*own, "place"] if set(PLACE) <= set(names) else own


def relationships(found: Sequence[DescribedRelationship]) -> list[str]:
    """Give the part of the page that tells what joins what, and what each kind of tie means and carries."""
    rows = [(f"`{r.start}`", f"`{r.type}`", f"`{r.end}`", ", ".join(carried(r))) for r in found]
    lines = [*table(("from", "relationship", "to", "carries"), rows), ""]
    place = [(f"`{p.name}`", p.type, p.meaning) for p in found[0].properties if p.name in PLACE]
    lines += ["A *place* is where the fact stands in the file:", "", *table(("property", "type", "meaning"), place), ""]
    for name, each in sorted({(r.type, one_line(r.meaning)): r for r in found}.items()):
        lines += [f"- `{name[0]}`: {name[1]}"]
        lines += [f"  - `{p.name}` ({p.type}): {p.meaning}" for p in each.properties if p.name not in PLACE]
    return lines


def schema() -> str:
    """Give the page of labels and relationships, from the classes that declare them."""
    described = describe()
    lines = [
        "# What the graph holds",
        "",
        "Written by `make docs` from `graphmodel/model`. Both engines hold the same. A missing value is an absent",
        "property; a date is text like `2024-03-31`, which sorts as dates do. Keys are marked **key** and are unique.",
        "",
        "## Relationships",
        "",
        *relationships(described.relationships),
        "",
        "## Labels",
        "",
    ]
    for label in described.labels:
        lines += [f"### {label.name}", "", one_line(label.meaning), ""]
        named = [(f"`{p.name}`{' **key**' if p.key else ''}", p.type, p.meaning) for p in label.properties]
        lines += [*table(("property", "type", "meaning"), named), ""]
    return "\n".join(lines).rstrip() + "\n"


def asked(each: Question) -> list[str]:
    """Give the part of the page that tells one question."""
    lines = [f"### {each.name}", "", f"**{each.question}**", "", each.who, ""]
    if each.parameters:
        given = [(f"`{p.name}`", p.type, f"`{p.default}`" if p.default else "", p.meaning) for p in each.parameters]
        lines += [*table(("parameter", "type", "unless told", "meaning"), given), ""]
    lines += [*table(("column", "type", "meaning"), [(f"`{c.name}`", c.type, c.meaning) for c in each.columns]), ""]
    return [*lines, f"The query: [cypher/ask/{each.name}.cypher](../cypher/ask/{each.name}.cypher)", ""]


def questions() -> str:
    """Give the page of named questions, from the comment lines of their files, group by group."""
    grouped = by_group(catalogue())
    lines = [
        "# The questions",
        "",
        "Written by `make docs` from `cypher/ask`. Ask one with `graphmodel ask NAME`, set a parameter with",
        "`--set name=value`, see the query with `--show-cypher`; each file also runs as it is in Neo4j Browser.",
        "",
    ]
    named = [(f"[{q.name}](#{q.name})", q.question, q.who) for _, members in grouped for q in members]
    lines += [*table(("name", "question", "who asks"), named), ""]
    for group, members in grouped:
        lines += [f"## {group}", ""]
        lines += [line for each in members for line in asked(each)]
    return "\n".join(lines).rstrip() + "\n"


def commands() -> str:
    """Give the page of commands, from the program's own help."""
    program = get_command(build())
    told = get_docs_for_click(obj=program, ctx=Context(program, info_name="graphmodel"), name="graphmodel")
    head, _, rest = told.partition("\n\n")
    return f"{head}\n\nWritten by `make docs` from the program's own help.\n\n{rest.rstrip()}\n"


def frames() -> str:
    """Give the page of data frames, from the comment lines of their files."""
    lines = [
        "# Data frames",
        "",
        "Written by `make docs` from `cypher/frame`. In a notebook:",
        "",
        "```python",
        "import graphmodel",
        "",
        'found = graphmodel.frames("actions", "parties")  # by name; all of this page when none is named',
        'found["actions"].merge(found["parties"], on="action")',
        'graphmodel.frames("single-points", min=5)  # the answer of any question, with its parameters',
        "```",
        "",
        '`plan=` keeps to some plans; `connection={"uri": …, "password": …}` or `{"data": …}` names another graph than',
        "the environment does. Text is `string`, whole numbers `Int64`, numbers `Float64`, truth `boolean`, days",
        "`datetime64[ns]`, lists plain lists; what is missing is missing. What a column means stands in",
        '`frame.attrs["columns"]` too, and the caveat of an answer in `frame.attrs["caveat"]`.',
        "",
    ]
    for name in statement_names("frame"):
        each = found("frame", name)
        lines += [f"## {name}", "", each.question, ""]
        lines += [*table(("column", "type", "meaning"), [(f"`{c.name}`", c.type, c.meaning) for c in each.columns]), ""]
    return "\n".join(lines).rstrip() + "\n"


PAGES = {"schema.md": schema, "questions.md": questions, "frames.md": frames, "cli.md": commands}


def main() -> None:
    """Write every page."""
    for name, render in PAGES.items():
        (HERE / name).write_text(render(), encoding="utf-8")


if __name__ == "__main__":
    main()
