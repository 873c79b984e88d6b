"""Whatever people write, a terminal shows it and never obeys it."""

import io
import json
import unicodedata
from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from bot.core.reply import (
    Bold,
    Button,
    Card,
    Choice,
    Code,
    Field,
    Link,
    Modal,
    Muted,
    Quote,
    Reply,
    When,
)
from bot.core.timeline import Series, Timeline
from bot.platforms.console.as_json import JsonScreen
from bot.platforms.console.messages import Message
from bot.platforms.console.plain import PlainScreen
from bot.platforms.console.render import RichScreen
from bot.platforms.console.visible import visible

HOSTILE = "[red]\x1b]0;owned\x07\x9b31m\u202eevil\u2066\u200b\u2028\x85\r\n\ud800[/red]:smile:"


def everywhere(text: str) -> Message:
    """A message that holds `text` wherever a message can hold text."""
    line = (
        text,
        Bold(text),
        Muted(text),
        Code(text),
        Link("https://example.org/" + text, text),
        When(datetime(2024, 10, 25, tzinfo=UTC)),
    )
    button = Button("x", text)
    card = Card(text, (line, Quote(text, line)), line, url="https://" + text, buttons=(button,))
    field = Field("f", text, value=text, choices=(Choice(text, text),))
    timeline = Timeline(text, (text,), (Series(text, (1,)),))
    modal = Modal("m", text, (field,))
    reply = Reply((line,), (card,), (button,), modal=modal, timeline=timeline)
    return Message("id", 1, reply, channel="monde")


def plain(message: Message) -> str:
    PlainScreen(out := io.StringIO()).show(message)
    return out.getvalue()


def as_json(message: Message) -> str:
    JsonScreen(out := io.StringIO()).show(message)
    return out.getvalue()


def rich(message: Message, *, colours: bool = False, width: int = 80) -> str:
    console = Console(
        file=(out := io.StringIO()), width=width, force_terminal=colours, legacy_windows=False
    )
    RichScreen(console).show(message)
    return out.getvalue()


def commanding(text: str) -> set[str]:
    kinds = ("Cc", "Cf", "Cs", "Zl", "Zp")
    return {c for c in text if unicodedata.category(c) in kinds} - {"\n"}


anything = st.text(st.characters(exclude_categories=()), max_size=60)


@given(anything)
@example(HOSTILE)
def test_no_text_commands_a_terminal(text: str) -> None:
    message = everywhere(text)
    assert not commanding(plain(message))
    assert not commanding(as_json(message))
    assert not commanding(rich(message))


@given(anything)
@example(HOSTILE)
def test_json_gives_the_text_back_as_it_was(text: str) -> None:
    shown = as_json(everywhere(text))
    assert shown.count("\n") == 1
    told = json.loads(shown)
    assert told["cards"][0]["title"] == text
    assert told["cards"][0]["body"][1]["quote"] == text
    assert told["modal"]["fields"][0]["choices"] == [{"value": text, "label": text}]


def test_escape_sequences_in_colour_are_only_ours() -> None:
    drawn = rich(everywhere(HOSTILE), colours=True, width=400)
    assert "[red]␛]0;owned␇<U+009B>31m<U+202E>evil" in drawn
    assert "\x1b]0;" not in drawn
    assert "\x9b" not in drawn
    assert "\x07" not in drawn
    assert "]8;" not in drawn, "an address that could end its own sequence is no link"


def test_our_links_can_be_followed() -> None:
    reply = Reply((("see ", Link("https://example.org/a", "the log")),))
    drawn = rich(Message("id", 1, reply), colours=True)
    assert ";https://example.org/a\x1b\\" in drawn
    assert "the log (https://example.org/a)" in plain(Message("id", 1, reply))


def test_letters_of_all_scripts_and_spaces_of_typography_stay() -> None:
    for text in ("Путин à Taïwan", "習近平", "« oui »", "x\N{NO-BREAK SPACE}y", "👍🏽", "e\u0301"):
        assert visible(text) == text


def test_a_message_says_where_it_stands_and_numbers_its_buttons_through() -> None:
    card = Card("#1 The ferry", buttons=(Button("a", "Open"), Button("b", "Drop")))
    reply = Reply((("2 claims",),), (card, card), (Button("n", "Next"),))
    shown = plain(Message("id", 7, reply, channel="monde", updated=True))
    assert shown.splitlines()[0] == "--- message 7 in #monde, updated ---"
    assert "[1] Open  [2] Drop" in shown
    assert "[3] Open  [4] Drop" in shown
    assert "[5] Next" in shown

    told = json.loads(as_json(Message("id", 7, reply)))
    assert [b["n"] for card in told["cards"] for b in card["buttons"]] == [1, 2, 3, 4]
    assert told["buttons"] == [{"n": 5, "id": "n", "label": "Next", "style": "plain"}]
    assert (told["private"], told["edited"], told["error"]) == (True, False, False)


def test_a_button_stays_on_one_line_and_is_one_without_colours_too() -> None:
    """A narrow terminal had "7" at the end of a line and "Edit 6…" on the next."""
    buttons = tuple(Button(f"edit:{n}", f"Edit {n}…") for n in range(1, 8))
    message = Message("id", 1, Reply(cards=(Card("To review", buttons=buttons),)))
    drawn = rich(message, width=30)
    for number in range(1, 8):
        assert any(f"[{number}] Edit {number}…" in line for line in drawn.splitlines())
    assert "[1]" not in rich(message, width=30, colours=True)
