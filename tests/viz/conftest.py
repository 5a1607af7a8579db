"""A real browser for the pages: where none is found the tests fail and say what to install."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Request, sync_playwright
from playwright.sync_api import Page as Tab

from graphmodel.engine import Graph
from graphmodel.records import Commitment
from graphmodel.registers import load_registers
from graphmodel.store import load, prepare
from tests.build import action, heading, mention, party, place, plan
from viz.page import write
from viz.scene import Page

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: needs Chromium or Chrome")


class Opened:
    """A page in the browser, with everything it asked for and complained of."""

    def __init__(self, tab: Tab, path: Path) -> None:
        self.tab = tab
        self.address = path.as_uri()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", self._asked)
        tab.on("console", self._said)
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _asked(self, request: Request) -> None:
        if request.url.split("#")[0] != self.address:
            self.asked.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def load(self, state: str = "") -> Tab:
        """Open the page with this state after `#` and wait until it is drawn and its table is there."""
        self.tab.goto("about:blank")
        self.tab.goto(self.address + state)
        if "tab=table" not in state:
            self.tab.wait_for_function("window.graphmodelReady > 0")
        self.tab.wait_for_selector("#table-things", state="attached")
        return self.tab


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium of this machine, headless."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.fail("No browser for the page tests: install Chromium (apt-get install chromium, or make browser)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[[Page], Opened]]:
    """Write a page and open it."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")

    def open_page(page: Page) -> Opened:
        return Opened(context.new_page(), write(page, tmp_path / "page.html"))

    yield open_page
    context.close()


@pytest.fixture
def county(graph: Graph) -> Graph:
    """Two plans of two partnerships that share the police and a programme, and a strategy."""
    prepare(graph, load_registers())
    police, council, navigators = (
        "lancashire-constabulary",
        "preston-city-council",
        mention("ed-navigators", "Navigator"),
    )
    load(
        graph,
        plan(
            "north-2024",
            action("Walk together", party("Police", police), party("PCC", council), locality="The Green"),
            action("Sit with patients", party("PCC", council), mentions=(navigators,), priority="Less harm"),
            action("Hope for the best", party("All partners", role="vague")),
            partnership="Preston Community Safety Partnership", partnership_id="csp-preston", title="North plan",
            priorities=(heading("north-2024", "priority", "Less harm", 3),),
            localities=(heading("north-2024", "locality", "The Green", 4),),
        ),
    )  # fmt: skip
    load(
        graph,
        plan(
            "south-2024",
            action("Meet people at the door", party("Police", police), mentions=(navigators,)),
            action("Help out", party("A new choir"), party("Police", police, role="support")),
            partnership="Blackpool Community Safety Partnership", partnership_id="csp-blackpool",
        ),
    )  # fmt: skip
    asked = Commitment("strategy/1", "recommendation", "1", "Meet often.", "Agreed.", "Less harm", place(9))
    load(
        graph,
        plan(
            "strategy",
            kind="strategy",
            priorities=(heading("strategy", "priority", "Less harm"),),
            commitments=(asked,),
        ),
    )
    return graph
