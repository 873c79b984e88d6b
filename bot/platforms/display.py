"""Somebody's words made fit to be shown, whatever the platform."""

import re
import unicodedata
from urllib.parse import urlsplit

# Control characters but newline and tab, and surrogates that stand alone: no JSON reader has to
# take them, and nothing is lost that a person could see.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

_EMBEDDINGS, _END_EMBEDDING = "\u202a\u202b\u202d\u202e", "\u202c"
_ISOLATES, _END_ISOLATE = "\u2066\u2067\u2068", "\u2069"
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
CLOSING = 8  # marks open at once, and so to be closed, at most; real text has one or two

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Cn", "Zs", "Zl", "Zp"})
_NO_URL = frozenset(" <>|\"'\\^`{}")  # characters that end a link, or that no URL has as they are


def clean(text: str) -> str:
    """`text` without what cannot be shown, and with every turn of direction closed.

    An open right-to-left override would turn around the words of ours that follow on the line.
    """
    return closed(_UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def closed(text: str) -> str:
    """`text` with its open direction marks closed, or without any where they nest absurdly."""
    embeddings = isolates = deepest = 0
    for mark in _DIRECTION.findall(text):
        if mark in _EMBEDDINGS:
            embeddings += 1
        elif mark in _ISOLATES:
            isolates += 1
        elif mark == _END_EMBEDDING:
            embeddings = max(0, embeddings - 1)
        else:
            isolates = max(0, isolates - 1)
        deepest = max(deepest, embeddings + isolates)
    if deepest > CLOSING:
        return _DIRECTION.sub("", text)
    return text + _END_EMBEDDING * embeddings + _END_ISOLATE * isolates


def turns(text: str) -> bool:
    """There are direction marks in `text`: closing it may add up to `CLOSING` more."""
    return _DIRECTION.search(text) is not None


def blank(text: str) -> bool:
    """There is nothing in `text` that a person would see."""
    return all(unicodedata.category(character) in _UNSEEN for character in text)


def may_be_link(url: str) -> bool:
    """A platform can be given `url` as a link: it leads to a host, and nothing in it ends it."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    plain = url.isprintable() and _NO_URL.isdisjoint(url)
    return parts.scheme in {"http", "https"} and bool(host) and plain
