"""What of a web page is its content: what is hidden, what every page of the site has, and where the main part is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

_UNSEEN = {
    *("script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object", "embed", "canvas", "audio"),
    *("video", "button", "select", "option", "input", "textarea", "datalist", "map", "meter", "progress", "title"),
}
_SITE = {"nav": "navigation", "footer": "footer", "aside": "side column"}
_ROLES = {
    "navigation": "navigation",
    "banner": "page header",
    "contentinfo": "footer",
    "complementary": "side column",
    "search": "search",
    "dialog": "message",
    "alertdialog": "message",
}
_FURNITURE = re.compile(
    r"^(?:breadcrumbs?|navbar|nav|main-?nav|site-(?:header|footer|nav)|page-footer|skip-?(?:links?|to-content|nav)|"
    r"cookie[\w-]*|pagination|pager|side-?bar|social-(?:share|links)|share-links|back-to-top|related-links|"
    r"govuk-(?:breadcrumbs|footer|skip-link|cookie-banner)|visually-hidden|sr-only|screen-reader-text)$",
    re.I,
)
_ABOUT_PAGE = re.compile(
    r"^(?:back to|return to|go to|skip to|jump to|to)?\s*(?:the\s+)?(?:top|main content|content)\b.{0,15}$", re.I
)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_RULE = re.compile(r"([^{}]{1,200})\{([^{}]{0,2000})\}")
_SELECTOR = re.compile(r"^(?:\w+)?([.#])([\w-]+)$")
_LEAST = 400
_HIGHEST = 300  # no page of any site is nested deeper; a hostile one is not searched to its top


@dataclass(slots=True)
class Page:
    """A page's main parts, and what of it is left out and why."""

    roots: tuple[Any, ...]
    title: str | None = None
    _hiding: frozenset[str] = frozenset()
    _folded: frozenset[str] = frozenset()
    _words: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, root: Any) -> Page:
        """Give what is known of a page before it is walked."""
        mains = [e for e in root.iter("main", "div", "section", "article") if _is_main(e)]
        outer = [e for e in mains if not any(_is_main(above) for above in islice(e.iterancestors(), _HIGHEST))]
        if sum(len(text_of(e)) for e in outer) < _LEAST and not any(_holds_the_plan(e) for e in outer):
            outer = [root]
        headings = list(root.iter("h1"))
        read = [
            h
            for h in headings
            if any(e in outer for e in islice(h.iterancestors(), _HIGHEST)) and not _in_page_header(h)
        ]
        first = headings[:1] if not read else []
        return cls((*first, *outer), None if headings else _title(root), _hiding_rules(root), _folded(outer))

    def left_out(self) -> Iterator[str]:
        """Say in words what of the page was left out because every page of the site has it."""
        for what, count in sorted(self._words.items()):
            if count:
                yield f"The page's {what} was left out ({count} word{'s' * (count != 1)})."

    def gone(self, element: Any) -> str | None:
        """Give why an element is not read: 'unseen', 'hidden', or the part of the site that it is; None to read it."""
        tag = element.tag
        if (tag in _UNSEEN and not unfolds(element)) or (tag == "a" and _leads_up(element)):
            return "unseen"
        if self._hidden(element):
            return "hidden"
        part = _SITE.get(tag) or _ROLES.get((element.get("role") or "").lower()) or self._furniture(element)
        if _is_page_header(element):
            part = "page header"
        if part and not _holds_the_plan(element):
            self._words[part] += len(text_of(element).split())
            return part
        return None

    def _hidden(self, element: Any) -> bool:
        if element.get("id") in self._folded:
            return False
        if element.get("hidden") is not None and element.get("hidden") != "until-found":
            return True
        style = element.get("style")
        if style and _HIDING.search(style):
            return True
        return bool(self._hiding) and any(name in self._hiding for name in _names(element))

    def _furniture(self, element: Any) -> str | None:
        names = (name[1:] for name in _names(element))
        return "site furniture" if any(_FURNITURE.match(name) for name in names) else None


def unfolds(element: Any) -> bool:
    """Say whether this is the button above what it folds out; its words are the heading of that."""
    return element.tag == "button" and element.get("aria-expanded") is not None


def _folded(roots: Sequence[Any]) -> frozenset[str]:
    """Give the ids of the parts of the plan that a reader folds out or turns to: hidden only until asked for."""
    openers = (e for root in roots for e in root.iter("button", "a", "li") if unfolds(e) or e.get("role") == "tab")
    return frozenset(id_ for opener in openers for id_ in (opener.get("aria-controls") or "").split())


def _is_main(element: Any) -> bool:
    return element.tag == "main" or (element.get("role") or "").lower() == "main"


def _names(element: Any) -> Iterator[str]:
    """Go through an element's classes and id as a style sheet names them."""
    yield from ("." + name for name in (element.get("class") or "").split())
    if element.get("id"):
        yield "#" + element.get("id")


def _is_page_header(element: Any) -> bool:
    """Say whether this is the header of the whole page, not that of an article in it."""
    if element.tag != "header":
        return False
    return not any(e.tag in ("article", "section") or _is_main(e) for e in islice(element.iterancestors(), _HIGHEST))


def _in_page_header(element: Any) -> bool:
    return any(_is_page_header(above) for above in islice(element.iterancestors("header"), _HIGHEST))


def _leads_up(link: Any) -> bool:
    """Say whether a link only leads about the page: 'Back to top', 'Skip to content'."""
    return (link.get("href") or "").startswith("#") and bool(_ABOUT_PAGE.match(text_of(link).strip()))


def _title(root: Any) -> str | None:
    """Give what the browser's tab says, without the name of the site behind it."""
    words = next((" ".join((e.text or "").split()) for e in root.iter("title")), "")
    words = re.split(r"\s+[|»·]\s+", words)[0]
    return words if len(words.split()) > 1 else None


def _holds_the_plan(element: Any) -> bool:
    """Say whether there is a table of some size inside: a site's own parts have none."""
    return any(sum(1 for _ in table.iter("tr")) > 2 for table in element.iter("table"))


def _hiding_rules(root: Any) -> frozenset[str]:
    """Give the classes and ids that the page's own style sheet hides on the screen."""
    names = set()
    for sheet in root.iter("style"):
        if (sheet.get("media") or "screen").lower() in ("print", "speech"):
            continue
        for selectors, body in _RULE.findall(_without_at_rules(sheet.text or "")):
            if _HIDING.search(body):
                found = (_SELECTOR.match(one.strip()) for one in selectors.split(","))
                names |= {m[1] + m[2] for m in found if m}
    return frozenset(names)


def _without_at_rules(sheet: str) -> str:
    """Give a style sheet without rules that hold for print or narrow screens only, and without comments."""
    bare = re.sub(r"/\*.*?\*/", "", sheet[:200_000], flags=re.S)
    return re.sub(r"@[\w-]+[^{};]{0,200}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", bare)


def text_of(element: Any) -> str:
    """Give all text in an element, also what is not seen."""
    return " ".join(element.itertext())
