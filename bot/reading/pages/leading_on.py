"""Pages that hold nothing but the way to another: what shorteners send instead of a redirect."""

import re
from html import unescape
from urllib.parse import urljoin

_LARGEST = 20_000  # bytes; a larger one is a page of its own that renews itself
_LONGEST_WAIT = 10  # seconds; later, somebody was meant to read it first
_META = re.compile(rb"(?i)<meta\b[^>]{0,3000}>")
_REFRESH = re.compile(r"""(?i)\bhttp-equiv\s{0,9}=\s{0,9}["']?\s{0,9}refresh\b""")
_CONTENT = re.compile(
    r"""(?ix)\bcontent\s{0,9}=\s{0,9} (["']) \s{0,9} (\d{1,4}) (?:\.\d{0,9})? \s{0,9} [;,] \s{0,9}
    url \s{0,9} = \s{0,9} (?P<quote>["']?) ([^"'<>]{1,2000}) (?P=quote) \s{0,9} \1"""
)


def leads_on(body: bytes, url: str) -> str | None:
    """Where a page sends its reader at once, by a `meta` element; None if it does not.

    Args:
        body: the page as sent.
        url: where it was found.
    """
    if len(body) > _LARGEST:
        return None
    for element in _META.findall(body):
        written = element.decode("utf-8", "replace")
        found = _CONTENT.search(written) if _REFRESH.search(written) else None
        if found and int(found[2]) <= _LONGEST_WAIT:
            try:
                there = urljoin(url, unescape(found[4]).strip())
            except ValueError:
                return None
            return there if there != url else None
    return None
