"""Text that a terminal shows and never obeys, and the words of lines and times."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime

from babel.dates import format_datetime, format_timedelta

from bot.core.reply import Line, Link, Span, TimeStyle, When

# Control characters, invisible ones that change how others look (bidi, zero width, tags), half
# surrogates, and the two separators that some terminals take for a new line.
_COMMANDING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_FIRST_PICTURE = 0x2400  # U+2400 to U+241F picture the control characters 0 to 31
_DELETE = 0x7F
# Ours, around a name that is written from the right; few terminals know what they mean.
_WITHOUT_APART = str.maketrans("", "", "\u2068\u2069")


def visible(text: str) -> str:
    """`text` with every character that commands a terminal replaced by a picture of it.

    ESC becomes ␛, a line break ␊, a right-to-left override <U+202E>. What comes out holds no
    character of the Unicode categories Cc, Cf, Cs, Zl and Zp; all others stay as they are. What
    sets a name apart from the direction of the line is left out.
    """
    if text.isprintable():
        return text
    text = text.translate(_WITHOUT_APART)
    return "".join(_picture(c) if unicodedata.category(c) in _COMMANDING else c for c in text)


def _picture(character: str) -> str:
    code = ord(character)
    if code < ord(" "):
        return chr(_FIRST_PICTURE + code)
    return "␡" if code == _DELETE else f"<U+{code:04X}>"


def as_it_is(text: str) -> str:
    """`text` unchanged: for JSON, which has its own way of escaping."""
    return text


def flat(line: Line, clean: Callable[[str], str] = visible) -> str:
    """A line as plain words: a link as "label (address)", a time in the local zone."""
    return "".join(_flat_span(span, clean) for span in line)


def _flat_span(span: Span, clean: Callable[[str], str]) -> str:
    if isinstance(span, str):
        return clean(span)
    if isinstance(span, Link):
        return clean(span.url if span.label in ("", span.url) else f"{span.label} ({span.url})")
    if isinstance(span, When):
        return when_words(span)
    return clean(span.text)


def when_words(when: When) -> str:
    """An instant in words, in the zone of this machine."""
    if when.style is TimeStyle.RELATIVE:
        return str(
            format_timedelta(when.at - datetime.now(UTC), add_direction=True, locale="en_GB")
        )
    pattern = "d MMMM y" if when.style is TimeStyle.DATE else "d MMMM y HH:mm"
    return str(format_datetime(_here(when.at), pattern, locale="en_GB"))


def _here(at: datetime) -> datetime:
    try:
        return at.astimezone()
    except (OverflowError, ValueError):  # within a day of the first or last year there is
        return at
