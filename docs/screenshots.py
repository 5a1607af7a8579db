"""Draws the pictures of README.md and of docs/ from the invented county: `python docs/screenshots.py`.

It loads the examples into a graph of its own, writes every page, opens each in a headless browser and keeps what is
seen. The pictures are small: few colours are enough for pages that have few.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "img"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DAY = "2026-01-01"
COLOURS, WIDTH = 128, 1200
PAGES: dict[str, tuple[str, ...]] = {
    "interdependencies": ("view", "interdependencies"),
    "overlaps": ("view", "overlaps"),
    "orphans": ("view", "orphans"),
    "plan": ("view", "plan", "ashby-vale-2024-27"),
    "agency": ("view", "agency", "wenshire-police"),
    "changes": ("view", "changes", "kell-and-harrow-2019-20", "ashby-vale-2024-27"),
    "matrix": ("view", "matrix"),
    "timeline": ("view", "timeline", "--on", DAY),
    "answer": ("ask", "single-points", "--view"),
    "report": ("report", "--on", DAY),
}


def run(data: Path, *words: str) -> None:
    """Run the program on a graph of its own."""
    command = [sys.executable, "-m", "graphmodel", *words, "--data", str(data)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def examples() -> Sequence[str]:
    """Give the invented documents, in every format."""
    formats = ("txt", "docx", "pdf", "xlsx", "html", "csv", "md")
    return [str(path) for end in formats for path in sorted((ROOT / "examples").glob(f"*.{end}"))]


def picture(browser: Browser, page: Path) -> bytes:
    """Give what is seen of a page, when it stands still."""
    tab = browser.new_page(viewport={"width": 1600, "height": 1000}, reduced_motion="reduce")
    tab.goto(page.as_uri())
    if page.stem != "report":
        tab.wait_for_function("window.graphmodelReady > 0")
    if page.stem == "overlaps":  # the strongest pair, opened
        tab.goto(page.as_uri() + "#tab=table")
        tab.locator("#table-links tbody tr").first.click()
        tab.get_by_role("tab", name="Map").click()
    tab.wait_for_timeout(400)
    seen = tab.screenshot()
    tab.close()
    return seen


def small(seen: bytes) -> Image.Image:
    """Give the picture in few colours and no wider than a page of text needs."""
    whole = Image.open(io.BytesIO(seen)).convert("RGB")
    resized = whole.resize((WIDTH, round(whole.height * WIDTH / whole.width)), Image.Resampling.LANCZOS)
    return resized.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)


def main() -> None:
    """Write every picture."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit("No browser was found: apt-get install chromium.")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "graph"
        run(data, "load", *examples(), "--register", "examples/wenshire.register.yaml")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        for name, words in PAGES.items():
            page = Path(folder) / f"{name}.html"
            run(data, *words, "-o", str(page))
            small(picture(browser, page)).save(PICTURES / f"{name}.png", optimize=True)
        browser.close()
        run(data, "db", "stop")


if __name__ == "__main__":
    main()
