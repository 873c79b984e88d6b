"""What a command answers, in words that know no chat platform.

A platform draws a `Reply`; nobody reads a drawn message back. All text in here is *text*: each
platform escapes every string, so no user's words can ping, link or format. Formatting is only
what the span types below say.

Who sees it: a reply to a command is private to the asker. What is public (a claim's card, a
review card, a summary posted to a channel) goes through the queue and is posted by the worker,
so it survives a crash and is posted once.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum

from bot.core.timeline import Timeline, sparkline

BUTTON_ID_LIMIT = 90  # characters; Discord's custom_id holds 100, the narrowest of the doors


@dataclass(frozen=True, slots=True)
class Bold:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Muted:
    """Words that step back: small, grey or in italics, as the platform has it."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """Words to type or copy, shown as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link with a label. `url` is http or https and was checked before it was stored."""

    url: str
    label: str


class TimeStyle(Enum):
    """How a time is shown in the reader's own zone."""

    RELATIVE = "relative"  # "3 hours ago"
    DATE = "date"  # "25 October 2024"
    FULL = "full"  # "25 October 2024 09:30"


@dataclass(frozen=True, slots=True)
class When:
    """An instant, drawn by the platform's own time markup in the reader's zone. `at` is aware."""

    at: datetime
    style: TimeStyle = TimeStyle.DATE


Span = str | Bold | Muted | Code | Link | When
Line = Sequence[Span]  # a str is a line of one span only if wrapped: ("text",)


class Tone(StrEnum):
    """The colour of a card's edge."""

    NEUTRAL = "neutral"  # unverified
    WAITING = "waiting"  # proposed, being read
    GOOD = "good"  # confirmed
    BAD = "bad"  # false, or an error
    MIXED = "mixed"  # misleading, unprovable, retracted


class ButtonStyle(StrEnum):
    """How much a button asks to be pressed."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. `id` names the action and its records (`mark:42:false`), no state."""

    id: str
    label: str
    style: ButtonStyle = ButtonStyle.PLAIN

    def __post_init__(self) -> None:
        if len(self.id) > BUTTON_ID_LIMIT:
            raise ValueError(f"a button's id has at most {BUTTON_ID_LIMIT} characters: {self.id}")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words as printed or posted, set apart from ours, with an optional line about them."""

    text: str
    about: Line = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One record, drawn as one block: heading, lines and quotes, then small print and buttons."""

    title: str
    body: tuple[Line | Quote, ...] = ()
    footer: Line = ()
    tone: Tone = Tone.NEUTRAL
    url: str = ""
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a field that offers a list."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a modal. With `choices` it is a list to pick from, else text."""

    id: str
    label: str
    value: str = ""
    required: bool = True
    multiline: bool = False
    max_length: int = 3000
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Modal:
    """A form. `id` comes back with its fields, as a button's id does."""

    id: str
    title: str
    fields: tuple[Field, ...]
    submit: str = "Save"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    Attributes:
        lines: words above the cards.
        cards: the records, in order.
        buttons: what concerns the whole answer (next page, …), below the cards.
        private: only the asker sees it. Public replies come from the worker alone.
        replaces: the message whose button was pressed is replaced by this one (paging).
        error: the asker has to do something else; `lines` says what.
        field: the id of the form's field that the error is about; "" if it is about none.
        later: it could not be answered now, and nothing was changed; asked again, it may be.
        modal: open this form instead of answering; all else is then empty.
        timeline: bars below the cards; a platform that does not draw them has them in words.
    """

    lines: tuple[Line, ...] = ()
    cards: tuple[Card, ...] = ()
    buttons: tuple[Button, ...] = ()
    private: bool = True
    replaces: bool = False
    error: bool = False
    field: str = ""
    later: bool = False
    modal: Modal | None = None
    timeline: Timeline | None = None


def say(*lines: str | Line) -> Reply:
    """A private reply of plain lines."""
    return Reply(lines=tuple((line,) if isinstance(line, str) else line for line in lines))


def spelled_out(reply: Reply) -> Reply:
    """The reply with its timeline as lines of text, for where no picture is drawn."""
    timeline = reply.timeline
    if timeline is None:
        return reply
    lines: list[Line | Quote] = [
        (Code(sparkline(each.counts)), f" {each.total}") for each in timeline.series
    ]
    lines.append((Muted(f"{timeline.labels[0]} to {timeline.labels[-1]}"),))
    card = Card(timeline.title, tuple(lines))
    return replace(reply, timeline=None, cards=(*reply.cards, card))
