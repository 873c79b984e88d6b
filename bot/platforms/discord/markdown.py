"""A reply's lines as Discord's Markdown, nothing formatted but what the span types say."""

from collections.abc import Callable, Iterator
from itertools import groupby

from bot.core.reply import Bold, Code, Line, Link, Muted, Quote, Span, TimeStyle, When
from bot.platforms.discord.text import ELLIPSIS, as_it_is, escape, fitted, flat, size
from bot.platforms.display import blank, clean, may_be_link

URL_ROOM = 1_000  # Discord takes 2048 for an embed's address; in a text it costs room
BREAK = "\u200b"  # between two formats that touch, or their signs would be read as one

_TIMES = {TimeStyle.RELATIVE: "R", TimeStyle.DATE: "D", TimeStyle.FULL: "f"}
_SIGNS = {Bold: "**", Muted: "*"}
_ROUND = str.maketrans("[]", "()")  # in a label even escaped brackets could end the link
_SMALL = "-# "
_QUOTED = "> "


def line(spans: Line, room: int) -> str:
    """One line of Markdown in at most `room` units; what is too long ends with "…"."""
    written, formatted = "", False
    for span in _merged(spans):
        piece = _span(span, room - size(written) - len(BREAK))
        if not piece and blank(_words(span)):
            continue
        if not piece:  # it does not fit any more
            return written + (ELLIPSIS if size(written) < room else "")
        touching = formatted and not isinstance(span, str) and not piece[0].isspace()
        written += (BREAK if touching else "") + piece
        formatted = isinstance(span, Bold | Muted | Code) and not piece[-1].isspace()
    return written


def small(spans: Line, room: int) -> str:
    """A line of small print."""
    written = flat(line(spans, room - len(_SMALL)))
    return _SMALL + written if written else ""


def quote(quoted: Quote, room: int) -> list[str]:
    """The line about it and the words themselves, set apart."""
    lines = [line(quoted.about, room)] if quoted.about else []
    words = "" if blank(quoted.text) else fitted(quoted.text, room, _quote)
    return [each for each in (*lines, words) if each]


def plain(spans: Line) -> str:
    """A line's words without any format."""
    return "".join(map(_words, spans))


def link_url(url: str) -> str:
    """`url` if Discord will take it as a link, else ""."""
    if not may_be_link(url) or size(url) > URL_ROOM:
        return ""
    return url.replace("(", "%28").replace(")", "%29")  # a closing bracket would end the link


def _quote(text: str) -> str:
    return "\n".join(_QUOTED + escape(each) for each in text.strip("\n").split("\n"))


def _merged(spans: Line) -> Iterator[Span]:
    """Neighbours of one kind joined: "**a****b**" would not be bold."""
    for kind, group in groupby(spans, key=type):
        same = list(group)
        if kind is str:
            yield "".join(map(_words, same))
        elif kind in {Bold, Muted, Code}:
            yield kind("".join(map(_words, same)))
        else:
            yield from same


def _words(span: Span) -> str:
    match span:
        case str():
            return span
        case Bold(text) | Muted(text) | Code(text):
            return text
        case Link(url, label):
            return label or url
        case When():
            return ELLIPSIS


def _span(span: Span, room: int) -> str:
    if room <= 0:
        return ""
    match span:
        case str():
            return fitted(span, room)
        case Bold(text) | Muted(text):
            return _around(_SIGNS[type(span)], text, room)
        case Code(text):
            return _code(text, room)
        case Link(url, label):
            return _link(url, label, room)
        case When(at, style):
            written = f"<t:{int(at.timestamp())}:{_TIMES[style]}>"
            return written if len(written) <= room else ""


def _around(sign: str, text: str, room: int, written: Callable[[str], str] = escape) -> str:
    """`text` between signs; spaces stay outside, or the signs would be shown."""
    text = " ".join(clean(text).split("\n"))
    inner = text.strip().strip("\ufeff")
    if blank(inner):
        return fitted(text, room)
    before, _, after = text.partition(inner)
    room -= 2 * len(sign) + len(before) + len(after)
    shown = fitted(inner, room, written) if room > 0 else ""
    return f"{before}{sign}{shown}{sign}{after}" if shown else ""


def _code(text: str, room: int) -> str:
    """Words between backticks, where a backslash would be shown; with a backtick, as text."""
    return fitted(text, room) if "`" in text else _around("`", text, room, as_it_is)


def _link(url: str, label: str, room: int) -> str:
    """A link without a preview; the label alone if the address is not usable or too long."""
    usable, words = link_url(url), flat(label).translate(_ROUND)
    # Discord does not mask an address with words that are, or look like, another one.
    bare = blank(words) or "://" in words or words.lower().startswith("www.")
    if usable and bare and size(usable) + 2 <= room:
        return f"<{usable}>"
    left = room - size(usable) - len("[](<>)")
    written = fitted(words, left) if usable and left > 0 and not bare else ""
    return f"[{written}](<{usable}>)" if written else fitted(words or url, room)
