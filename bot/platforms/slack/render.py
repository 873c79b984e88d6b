"""A reply drawn as Block Kit blocks: pure functions, no network.

Words go into `rich_text` blocks, whose text elements Slack shows as they are: no mrkdwn, no
mentions, no links or emoji made out of somebody's words, hence nothing to escape. Formatting is
an attribute beside the words (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).
Small print is a context block, where the same holds because its words are `plain_text`.

`fit` is what keeps a whole message within Slack's limits.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from bot.core.reply import (
    Bold,
    Button,
    ButtonStyle,
    Card,
    Code,
    Line,
    Link,
    Muted,
    Quote,
    Reply,
    Span,
    TimeStyle,
    Tone,
    When,
)
from bot.platforms.display import clean, may_be_link
from bot.platforms.slack.text import ELLIPSIS, cut, escape

Block = dict[str, Any]

BUTTON_LABEL = 75  # Slack's limit
BUTTONS_IN_ROW = 5  # Slack takes 25 in a block; five look like a row
CONTEXT_ELEMENTS = 10  # Slack's limit
TITLE_ROOM = 300
SMALL_ROOM = 300  # of one piece of small print
FALLBACK_ROOM = 3_000  # Slack advises 4,000, and what is escaped takes more
URL_ROOM = 2_000

_DATES = {
    TimeStyle.RELATIVE: "{ago}",
    TimeStyle.DATE: "{date}",
    TimeStyle.FULL: "{date} {time}",
}
# Blocks have no coloured edge; a sign before the title says the same.
_TONES = {
    Tone.NEUTRAL: "",
    Tone.WAITING: "🟡 ",
    Tone.GOOD: "🟢 ",
    Tone.BAD: "🔴 ",
    Tone.MIXED: "🟠 ",
}
_STYLES = {Bold: "bold", Muted: "italic", Code: "code"}
_NEWLINE = {"type": "text", "text": "\n"}
_FORMATTING = frozenset("*_~`:")  # in the label of a mrkdwn link these could be more than text


class Room(NamedTuple):
    """How many of Slack's units one line and one quote may take."""

    line: int
    quote: int


class _Paragraph(NamedTuple):
    quoted: bool
    elements: list[Block]


def prose(lines: Iterable[Line], room: Room) -> list[Block]:
    """The words above the cards: at most one block."""
    return _rich(_paragraphs(lines, room))


def card(drawn: Card, room: Room) -> list[Block]:
    """One card: heading and body, small print, rows of buttons."""
    return [
        *_rich([_title(drawn), *_paragraphs(drawn.body, room)]),
        *small(drawn.footer),
        *rows(drawn.buttons),
    ]


def rows(buttons: Sequence[Button]) -> list[Block]:
    """Rows of buttons; an id that stands there already is not drawn twice."""
    known: dict[str, Block] = {}
    for button in buttons:
        known.setdefault(button.id, _button(button))
    each, starts = list(known.values()), range(0, len(known), BUTTONS_IN_ROW)
    return [{"type": "actions", "elements": each[at : at + BUTTONS_IN_ROW]} for at in starts]


def small(line: Line) -> list[Block]:
    """A line of small print. Its words are plain_text; only our dates and links are mrkdwn."""
    elements: list[Block] = []
    text = ""
    for span in line:
        ours = _small(span)
        if not ours:
            text += _word(span)
            continue
        if isinstance(span, Link) and _FORMATTING & set(span.label):
            text += span.label
            ours = f"<{escape(span.url)}|↗>"
        elements += _plain(text)
        elements.append({"type": "mrkdwn", "text": ours, "verbatim": True})
        text = ""
    elements += _plain(text)
    if len(elements) > CONTEXT_ELEMENTS:
        return _rich([_Paragraph(quoted=False, elements=_line(line, TITLE_ROOM))])
    return [{"type": "context", "elements": elements}] if elements else []


def words(reply: Reply, room: int) -> str:
    """The reply's lines and titles without any formatting, never empty."""
    return _listed([*map(_said, reply.lines), *(drawn.title for drawn in reply.cards)], room)


def fallback(reply: Reply) -> str:
    """What notifications and screen readers take in place of the blocks: all their words, escaped.

    A phone shows the beginning; a reader reads nothing else.
    """
    said = [*map(_said, reply.lines), *(line for drawn in reply.cards for line in _read(drawn))]
    if reply.timeline:
        said.append(reply.timeline.alt)  # bars of signs are noise when they are read aloud
    return escape(_listed(said, FALLBACK_ROOM))


def _read(drawn: Card) -> Iterator[str]:
    """A card line by line, as it is read aloud."""
    yield drawn.title
    for part in drawn.body:
        yield f"{_said(part.about)}: “{part.text}”" if isinstance(part, Quote) else _said(part)
    yield _said(drawn.footer)


def _said(line: Line) -> str:
    return "".join(map(_word, line))


def _listed(said: Iterable[str], room: int) -> str:
    # What only controls a terminal is nothing here, and two of it would leave a line break.
    return cut("\n".join(part for part in said if clean(part).strip()), room) or ELLIPSIS


def link_url(url: str) -> str:
    """`url` if Slack will take it as a link, else ""."""
    return url if may_be_link(url) and len(url) <= URL_ROOM else ""


def _title(drawn: Card) -> _Paragraph:
    heading = cut(drawn.title, TITLE_ROOM)
    url = link_url(drawn.url)
    title: Block = {"type": "text", "text": heading, "style": {"bold": True}}
    if url:
        title |= {"type": "link", "url": url, "text": heading.strip() or url}
    sign = {"type": "text", "text": _TONES[drawn.tone]}
    return _Paragraph(quoted=False, elements=[e for e in (sign, title) if e["text"]])


def _paragraphs(body: Iterable[Line | Quote], room: Room) -> Iterator[_Paragraph]:
    for part in body:
        if not isinstance(part, Quote):
            yield _Paragraph(quoted=False, elements=_line(part, room.line))
            continue
        yield _Paragraph(quoted=False, elements=_line(part.about, room.line))
        yield _Paragraph(quoted=True, elements=_line((part.text,), room.quote))


def _rich(paragraphs: Iterable[_Paragraph]) -> list[Block]:
    """One rich_text block; neighbouring lines share a section, a quote stands for itself."""
    parts: list[Block] = []
    for paragraph in paragraphs:
        kind = "rich_text_quote" if paragraph.quoted else "rich_text_section"
        if not paragraph.elements:
            continue
        if parts and kind == "rich_text_section" == parts[-1]["type"]:
            parts[-1]["elements"] += [_NEWLINE, *paragraph.elements]
        else:
            parts.append({"type": kind, "elements": list(paragraph.elements)})
    return [{"type": "rich_text", "elements": parts}] if parts else []


def _line(line: Line, room: int) -> list[Block]:
    elements: list[Block] = []
    for span in line:
        if room <= 0:
            elements.append({"type": "text", "text": ELLIPSIS})
            break
        element = _element(span, room)
        shown = element.get("text") or element.get("fallback")
        if shown:
            elements.append(element)
            room -= len(shown)
    return elements


def _element(span: Span, room: int) -> Block:
    match span:
        case str():
            return {"type": "text", "text": cut(span, room)}
        case Bold(text) | Muted(text) | Code(text):
            return {"type": "text", "text": cut(text, room), "style": {_STYLES[type(span)]: True}}
        case Link(url, label):
            return _link(url, cut(label or url, room))
        case When(at, style):
            return _date(at, style)


def _link(url: str, label: str) -> Block:
    usable = link_url(url)
    if not usable:
        return {"type": "text", "text": label}
    return {"type": "link", "url": usable, "text": label if label.strip() else usable}


def _date(at: datetime, style: TimeStyle) -> Block:
    written = _written(at, style)
    if at.timestamp() < 1:  # Slack's clients know no time before 1970
        return {"type": "text", "text": written}
    seconds = int(at.timestamp())
    return {"type": "date", "timestamp": seconds, "format": _DATES[style], "fallback": written}


def _written(at: datetime, style: TimeStyle) -> str:
    """The instant for clients that cannot show a date in the reader's zone."""
    day = f"{at.day} {at:%B} {at.year}"
    return day if style is TimeStyle.DATE else f"{day} {at:%H:%M %Z}".rstrip()


def _small(span: Span) -> str:
    """The span as mrkdwn if Slack has to do something with it, else ""."""
    match span:
        case Link(url, label) if link_url(url):
            return f"<{escape(url)}|{escape(cut(label or url, SMALL_ROOM))}>"
        case When(at, style) if at.timestamp() >= 1:
            return f"<!date^{int(at.timestamp())}^{_DATES[style]}|{_written(at, style)}>"
        case _:
            return ""


def _plain(text: str) -> list[Block]:
    shown = cut(text, SMALL_ROOM).strip()
    return [{"type": "plain_text", "text": shown, "emoji": False}] if shown else []


def _word(span: Span) -> str:
    match span:
        case str():
            return span
        case Bold(text) | Muted(text) | Code(text):
            return text
        case Link(url, label):
            return label or url
        case When(at, style):
            return _written(at, style)


def _button(button: Button) -> Block:
    label = cut(button.label, BUTTON_LABEL)
    drawn: Block = {
        "type": "button",
        "action_id": button.id or ELLIPSIS,
        "text": {"type": "plain_text", "text": label.strip() or ELLIPSIS, "emoji": False},
    }
    if button.style is not ButtonStyle.PLAIN:
        drawn["style"] = str(button.style)
    return drawn
