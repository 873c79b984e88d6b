"""From a page's bytes to characters, and to the lines that are stored."""

import codecs
import re
import unicodedata

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page has to declare its charset; the standard says 1024
_SAMPLE = 20_000
_MARKUP = re.compile(rb"(?is)<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^>]{0,5000}>")
# What pages call Latin-1 or ASCII is Windows' (https://encoding.spec.whatwg.org/#names-and-labels).
_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874"}
# Codecs of Python's that browsers do not know; some take quadratic time.
_NO_CHARSETS = {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"}

_KEPT_INVISIBLE = "\u200c\u200d"  # joiners change what is written, in Persian and in emoji


def decode(body: bytes, content_type: str | None) -> str:
    """The page's text, never failing: what cannot be read becomes "�".

    A byte order mark decides, then valid UTF-8 (other charsets practically never look like
    it), then what the header or the page declares, then what the bytes look like.

    Args:
        body: the page as sent.
        content_type: the header, if there was one.
    """
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return body[len(mark) if charset == "utf-8" else 0 :].decode(charset, "replace")
    if b"\0" not in body[:_HEAD]:  # UTF-16 of ASCII letters is valid UTF-8 too
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for declaration in (content_type or "", body[:_HEAD].decode("ascii", "ignore")):
        if (found := _DECLARED.search(declaration)) and (charset := _known(found[1])):
            return body.decode(charset, "replace")
    return body.decode(_guess(body), "replace")


def _known(label: str) -> str:
    """Python's name of a declared charset, "" if it has none or it is no charset of pages."""
    try:
        b"\0".decode(label, "replace")  # refuses zlib and other codecs that are no text
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    return "" if name in _NO_CHARSETS else _WINDOWS.get(name, name)


def _guess(body: bytes) -> str:
    nearly = body.decode("utf-8", "replace")
    broken = nearly.count("\ufffd")
    if broken * 20 < sum(not character.isascii() for character in nearly):
        return "utf-8"  # with a bad byte here and there
    from charset_normalizer import from_bytes  # noqa: PLC0415 (25 ms that few pages need)

    words = _MARKUP.sub(b" ", body[: 10 * _SAMPLE])[:_SAMPLE]
    best = from_bytes(words).best()
    return best.encoding if best else "utf-8"


def line(text: str) -> str:
    """One line of printable text: composed, blanks single and plain, nothing invisible.

    Characters that turn the direction of writing, zero-width blanks and soft hyphens are gone,
    so that what is stored is what is seen, and offsets count the same everywhere.
    """
    text = " ".join(text.split())
    if not text.isprintable():
        shown = (
            " " if character.isspace() else character
            for character in text
            if character.isprintable() or character.isspace() or character in _KEPT_INVISIBLE
        )
        text = " ".join("".join(shown).split())
    # Composed last: what was invisible may have stood between a letter and its accent.
    return text if text.isascii() else unicodedata.normalize("NFC", text)
