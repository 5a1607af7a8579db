"""How a web page is to be read: by its byte order mark, as UTF-8 if it is that, as it declares, else Windows-1252."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from graphmodel.errors import FileRefused

_SEARCHED = 4096
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.I,
)
_KNOWN = re.compile(
    r"^(?:windows-?125\d|cp125\d|iso-?8859-?\d{1,2}|latin-?\d|mac-?(?:roman|intosh)|koi8-[ru]|us-ascii|ascii|"
    r"utf-?(?:8|16(?:le|be)?)|iso-?ir-?\d+|shift_jis|euc-jp|gbk|gb2312|gb18030|big5)$",
    re.I,
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decoded(path: Path, data: bytes) -> tuple[str, str]:
    """Give the text and the encoding that it was read in; raise FileRefused for what is no text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), "UTF-8" if name == "utf-8" else "UTF-16"
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        sample = data[first:400:2]
        if sample.count(0) > 0.6 * len(sample):
            return data.decode(name, "replace"), "UTF-16"
    if b"\x00" in data:
        raise FileRefused(f"{path} holds NUL bytes: it is no web page", "Save the page again from the browser.")
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        return _declared(data) or (data.decode("cp1252", "replace"), "Windows-1252")


def _declared(data: bytes) -> tuple[str, str] | None:
    """Read as the page says, the way browsers do: what is called Latin-1 or ASCII is Windows-1252."""
    match = _DECLARED.search(data[:_SEARCHED])
    name = (match[1] or match[2]).decode("ascii", "replace") if match else ""
    if not _KNOWN.match(name) or name.lower().startswith("utf"):
        return None
    if re.match(r"iso-?8859-?1$|latin-?1$|(?:us-)?ascii$|cp1252$", name, re.I):
        name = "windows-1252"
    try:
        return data.decode(name, "replace"), name.capitalize() if name.startswith("windows") else name
    except LookupError:
        return None
