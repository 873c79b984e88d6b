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
_NO_TEXT = re.compile(rb"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f]")  # zeros are UTF-16's as well
_STRAY = 3
_SAMPLE = 20_000
_MARKUP = re.compile(rb"(?is)<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^>]{0,5000}>")
# What pages call Latin-1 or ASCII is Windows' (https://encoding.spec.whatwg.org/#names-and-labels).
_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874"}
# Codecs of Python's that browsers do not know; some take quadratic time.
_NO_CHARSETS = {"idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined", "utf-7"}

_KEPT_INVISIBLE = "\u200c\u200d"  # joiners change what is written, in Persian and in emoji


def decode(body: bytes, content_type: str | None) -> str:
    """The page's text, never failing: what cannot be read becomes "�".

    A byte order mark decides, then UTF-8 (other charsets practically never look like it), then
    what the header or the page declares, then what the bytes look like. Latin-1 in a header is
    what servers say of all pages: where the page itself knows better, it is believed.

    Args:
        body: the page as sent.
        content_type: the header, if there was one.
    """
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return body[len(mark) if charset == "utf-8" else 0 :].decode(charset, "replace")
    is_wide = b"\0" in body[:_HEAD]  # UTF-16 of ASCII letters is valid UTF-8 too
    if not is_wide and _is_utf8(body):
        return body.decode("utf-8", "replace")
    declared = [
        charset
        for source in (content_type or "", body[:_HEAD].decode("ascii", "ignore"))
        if (found := _DECLARED.search(source)) and (charset := _known(found[1]))
        if is_wide or charset != "utf-8"
    ]
    declared.sort(key="cp1252".__eq__)
    charset = declared[0] if declared else _guess(body)
    if charset == "utf-16":
        charset = _byte_order(body)
    return body.decode(charset, "replace")


def is_text(body: bytes) -> bool:
    """Whether it is text at all, and not a picture, an archive or a PDF that is called a page.

    By the bytes that no text has (https://mimesniff.spec.whatwg.org/#binary-data-byte); a stray
    one is forgiven.
    """
    head = body[:_HEAD]
    zeros = sorted((head[::2].count(0), head[1::2].count(0)))
    is_wide = zeros[1] * 8 > len(head) > zeros[0] * 32  # UTF-16, in every second byte of its markup
    if is_wide or body.startswith(tuple(mark for mark, _ in _BOMS)):
        return True
    return not body.startswith(b"%PDF-") and len(_NO_TEXT.findall(head)) <= _STRAY


def _is_utf8(body: bytes) -> bool:
    """Whether it is UTF-8, but for a bad byte here and there."""
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return broken * 5 <= sum(not character.isascii() for character in text)


def _byte_order(body: bytes) -> str:
    """Which of the two UTF-16 a page without a mark is in: its markup is ASCII, half of it zero."""
    head = body[:_HEAD]
    return "utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"


def _known(label: str) -> str:
    """Python's name of a declared charset, "" if it has none or it is no charset of pages."""
    try:
        b"\0".decode(label, "replace")  # refuses zlib and other codecs that are no text
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    return "" if name in _NO_CHARSETS else _WINDOWS.get(name, name)


def _guess(body: bytes) -> str:
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
