"""One page is one file: the same every time, asking for nothing, with every text inert."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from tests.viz.builders import HOSTILE, county, hostile
from viz.interdependencies import interdependencies
from viz.page import VENDOR, render, write
from viz.policy import TEMPLATES

ROOT = Path(__file__).parents[2]


class Elements(HTMLParser):
    """Collects what is in a page: elements with their attributes, and the text of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.inside.append("")

    def handle_data(self, data: str) -> None:
        if self.cdata_elem:
            self.inside[-1] += data


def data_of(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found
    loaded: dict[str, Any] = json.loads(found[1])
    return loaded


def test_the_same_page_is_written_byte_for_byte(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.viz.builders import county; "
        "from viz.interdependencies import interdependencies; from viz.page import write; "
        "write(interdependencies(*county()), Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / seed)], check=True, env=environment, cwd=tmp_path)

    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


def test_only_the_pages_own_scripts_and_style_may_run() -> None:
    html = render(interdependencies(*county()))
    page = Elements(html)
    policy = next(a["content"] or "" for tag, a in page.found if a.get("http-equiv") == "Content-Security-Policy")
    texts = [text for text in page.inside if not text.lstrip().startswith("{")]
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]

    assert len(digests) == 3
    assert sorted(re.findall(r"sha256-([^']+)", policy)) == sorted(digests)
    assert "default-src 'none'" in policy
    assert "connect-src 'none'" in policy
    assert "unsafe" not in policy


def test_nothing_in_the_frame_points_outside() -> None:
    page = Elements(render(interdependencies(*county())))

    loading = [
        (tag, name) for tag, attributes in page.found for name in attributes if name in ("src", "href", "srcset")
    ]
    assert loading == []
    assert [tag for tag, _ in page.found if tag in ("link", "iframe", "img", "object")] == []


def test_hostile_texts_stay_text() -> None:
    html = render(hostile())
    page = Elements(html)

    assert [a for _, a in page.found if any(name.startswith("on") for name in a)] == []
    assert sum(tag == "script" for tag, _ in page.found) == 3
    assert {node["label"] for node in data_of(html)["nodes"]} >= set(HOSTILE)


def test_a_title_with_markup_shows_as_text() -> None:
    page = replace(interdependencies(*county()), title=HOSTILE[0], answer=HOSTILE[1], caveat=HOSTILE[2])

    assert [tag for tag, _ in Elements(render(page)).found].count("img") == 0


def test_text_that_is_no_unicode_is_written_all_the_same(tmp_path: Path) -> None:
    page = replace(interdependencies(*county()), answer="broken \ud800 text")
    path = write(page, tmp_path / "page.html")

    assert "broken ? text" in path.read_text(encoding="utf-8")


def test_the_page_has_every_thing_and_every_link() -> None:
    page = interdependencies(*county())
    data = data_of(render(page))

    keys = {node["id"]: node["key"] for node in data["nodes"]}
    assert set(keys.values()) == {node.id for node in page.nodes}
    ends = {(keys[edge["from"]], edge["kind"], keys[edge["to"]]) for edge in data["edges"]}
    assert ends == {(edge.source, edge.kind, edge.target) for edge in page.edges}
    assert f'data-nodes="{len(page.nodes)}" data-edges="{len(page.edges)}"' in render(page)


def test_what_is_vendored_is_what_its_readme_says() -> None:
    readme = (TEMPLATES / "vendor" / "README.md").read_text(encoding="utf-8")
    assert hashlib.sha256((TEMPLATES / "vendor" / VENDOR).read_bytes()).hexdigest() in readme


def test_the_licences_of_what_is_vendored_are_in_the_page() -> None:
    html = render(interdependencies(*county()))

    for holder in ("Almende B.V", "visjs contributors", "NAVER Corp", "Holowaychuk", "Kieffer"):
        assert holder in html
    assert {"LICENSE-MIT.txt", "LICENSE-APACHE-2.0.txt"} <= {path.name for path in (TEMPLATES / "vendor").iterdir()}
