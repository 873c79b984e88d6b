"""Replies drawn as messages: within Discord's limits whatever the words, and words stay words."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.reply import (
    Bold,
    Button,
    ButtonStyle,
    Card,
    Choice,
    Code,
    Field,
    Line,
    Link,
    Modal,
    Muted,
    Quote,
    Reply,
    TimeStyle,
    Tone,
    When,
    say,
)
from bot.platforms.discord import forms, markdown, render
from bot.platforms.discord.text import escape, fitted, size
from bot.platforms.display import clean
from tests.doors import discord_limits as limits
from tests.doors import discord_visible as visible

NASTY = [
    "@everyone",
    "@here",
    "<@1234567890>",
    "<@&1234567890>",
    "<#1234567890>",
    "</claims:1234567890>",
    "<id:browse>",
    "<t:1729850000:R>",
    "<:party:1234567890>",
    ":tada:",
    "https://ex.org/a",
    "discord.gg/abc",
    "[press](https://ex.org)",
    "<https://ex.org>",
    "# big",
    "-# small",
    "- one\n- two",
    "1. one\n2) two",
    "> said\n>>> and so on",
    "**b** *i* _u_ __u__ ~~s~~ ||x||",
    "`code` ```block```",
    "\\",
    "¯\\_(ツ)_/¯",
    "https:",
    "//ex.org",
]
signs = st.text(alphabet="\\*_~`|<>[]()@#:-+./1 a\nB@t!&é\u200b\u202e😀", max_size=30)
texts = st.one_of(
    signs,
    st.text(max_size=60),
    st.sampled_from(NASTY),
    st.builds(
        lambda text, times: text * times, st.text(min_size=1, max_size=8), st.integers(1, 900)
    ),
)
urls = st.one_of(st.just("https://ex.org/a_(b)?c=1&d=*x*"), st.just("javascript:alert(1)"), texts)
dates = st.datetimes(
    min_value=datetime(1, 1, 2),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(9999, 12, 30),  # noqa: DTZ001 - the same
    timezones=st.just(UTC),
)
spans = st.one_of(
    texts,
    st.builds(Bold, texts),
    st.builds(Muted, texts),
    st.builds(Code, texts),
    st.builds(Link, urls, texts),
    st.builds(When, dates, st.sampled_from(TimeStyle)),
)
lines = st.lists(spans, max_size=15).map(tuple)
buttons = st.lists(
    st.builds(Button, st.text(max_size=90), texts, st.sampled_from(ButtonStyle)), max_size=40
).map(tuple)
cards = st.builds(
    Card,
    title=texts,
    body=st.lists(st.one_of(lines, st.builds(Quote, texts, lines)), max_size=12).map(tuple),
    footer=lines,
    tone=st.sampled_from(Tone),
    url=urls,
    buttons=buttons,
)
replies = st.builds(
    Reply,
    lines=st.lists(lines, max_size=12).map(tuple),
    cards=st.lists(cards, max_size=12).map(tuple),
    buttons=buttons,
)
fields = st.lists(
    st.builds(
        Field,
        id=st.text(min_size=1, max_size=90),
        label=texts,
        value=texts,
        required=st.booleans(),
        multiline=st.booleans(),
        max_length=st.integers(0, 9000),
        choices=st.lists(st.builds(Choice, texts, texts), max_size=30).map(tuple),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda field: field.id,
).map(tuple)


def payload(drawn: render.Drawn) -> dict[str, Any]:
    view = drawn.new().get("view")
    return {
        "content": drawn.content,
        "embeds": [embed.to_dict() for embed in drawn.embeds],
        "components": view.to_components() if view else [],
    }


@settings(max_examples=100)
@given(replies, st.text(max_size=9))
@example(Reply(), "")
@example(say(*["word " * 500] * 12), "")
@example(Reply(cards=(Card("x" * 9000, (("y " * 9000,),) * 12),) * 12), "")
def test_whatever_a_reply_says_discord_takes_it(reply: Reply, mark: str) -> None:
    assert limits.of_message(payload(render.draw(reply, mark))) == []
    assert limits.of_message(payload(render.words(reply))) == []


@given(st.builds(Modal, id=st.text(min_size=1, max_size=90), title=texts, fields=fields))
def test_whatever_a_form_asks_discord_takes_it(modal: Modal) -> None:
    assert limits.of_modal(forms.modal(modal).to_dict()) == []


def test_what_stands_in_a_form_stands_there_whole() -> None:
    asked = Modal("m", "Form", (Field("f", "f", "😀" * 999, max_length=1000),))
    form = forms.modal(asked).to_dict()
    assert limits.of_modal(form) == []
    assert form["components"][0]["component"]["value"] == "😀" * 999


@settings(max_examples=500)
@given(st.one_of(signs, st.lists(st.sampled_from(NASTY), max_size=4).map("".join)))
def test_escaped_words_are_seen_as_they_are_and_are_nothing_more(text: str) -> None:
    text = clean(text)
    assert visible.words(escape(text)) == text
    assert visible.formats(escape(text)) == []


@pytest.mark.parametrize("nasty", NASTY)
def test_what_would_be_more_than_text_is_known_to_this_test(nasty: str) -> None:
    """The reader of Markdown that these tests rely on does see what is not escaped."""
    harmless = nasty in {"\\", "¯\\_(ツ)_/¯", "https:", "//ex.org"}
    assert bool(visible.formats(nasty)) is not harmless


@given(st.lists(st.one_of(signs, signs.map(Bold), signs.map(Muted), signs.map(Code)), max_size=5))
def test_formats_are_ours_alone(line: list[Any]) -> None:
    written = markdown.line(line, 4000)
    assert {kind for kind, _ in visible.formats(written)} <= {"bold", "italics", "code"}
    assert seen(visible.words(written)) == seen(markdown.plain(line))


def seen(text: str) -> list[str]:
    """The words, without marks that have no width: each span closes its own turns."""
    return "".join(c for c in text if c not in "\u200b\u202e\u202c").split()


@given(texts, st.integers(1, 300))
def test_a_cut_leaves_no_sign_half_escaped(text: str, most: int) -> None:
    written = fitted(text, most)
    assert size(written) <= most
    assert visible.formats(written) == []


def test_a_card_as_it_is_seen() -> None:
    at = datetime(2024, 10, 25, 9, 30, tzinfo=UTC)
    card = Card(
        title="#42 Musk *and* Putin",
        body=(
            ("❔ Unverified · ", Bold("contested")),
            Quote("No.\n# Never.", (Bold("Dmitry Peskov"), " denies", Muted(" (with reserve)"))),
            (Link("https://ex.org/a_(b)", "The [exclusive] story"), " · ", When(at)),
        ),
        footer=("Logged by Ana_B in ", Link("https://discord.com/channels/1/2/3", "#monde")),
        tone=Tone.WAITING,
        url="https://ex.org/a",
        buttons=(Button("mark:42:false", "False", ButtonStyle.DANGER),),
    )
    drawn = render.draw(
        Reply(lines=(("One ", Code("musk_*")),), cards=(card,), buttons=(Button("next", "Next"),)),
        "abc",
    )
    assert drawn.content == "One `musk_*`"
    (embed,) = drawn.embeds
    assert embed.url == "https://ex.org/a"
    assert embed.title == r"#42 Musk \*and\* Putin"
    assert embed.description == (
        "❔ Unverified · **contested**\n"
        "**Dmitry Peskov** denies *(with reserve)*\n"
        "> No.\n"
        "> \\# Never.\n"
        "[The (exclusive) story](<https://ex.org/a_%28b%29>) · <t:1729848600:D>\n"
        r"-# Logged by Ana\_B in [#monde](<https://discord.com/channels/1/2/3>)"
    )
    ids = [[button.custom_id for button in row] for row in drawn.rows]
    assert ids == [["mark:42:false#abc"], ["next#abc"]]
    assert render.action("mark:42:false#abc") == "mark:42:false"
    assert visible.formats(embed.description) == [
        ("bold", "contested"),
        ("bold", "Dmitry Peskov"),
        ("italics", "(with reserve)"),
        ("quote", "No."),
        ("quote", "# Never."),
        ("link", "The (exclusive) story"),
        ("time", "25 October 2024"),
        ("small", "Logged by Ana_B in #monde"),
        ("link", "#monde"),
    ]


def test_a_label_that_is_an_address_does_not_hide_another_one() -> None:
    written = markdown.line((Link("https://ex.org/a", "https://bank.example"),), 500)
    assert written == "<https://ex.org/a>"
    assert markdown.line((Link("javascript:alert(1)", "press"),), 500) == "press"


def test_many_lines_move_into_an_embed_and_none_is_lost() -> None:
    told: list[Line] = [(f"change {n}: {'x' * 230}",) for n in range(12)]
    drawn = render.draw(Reply(lines=tuple(told)))
    assert drawn.content == ""
    body = drawn.embeds[0].description or ""
    assert all(f"change {n}:" in body for n in range(12))


def test_what_is_left_out_is_counted() -> None:
    many = render.draw(Reply(cards=tuple(Card(f"#{n}") for n in range(13))))
    assert len(many.embeds) == 10
    assert visible.words(many.content) == "… and 3 more records"
    long = render.draw(Reply(cards=(Card("long", tuple((f"line {n} " * 20,) for n in range(90))),)))
    assert "more lines" in visible.words(long.embeds[0].description or "")


def test_the_replys_own_buttons_stay_when_there_are_too_many() -> None:
    drop = tuple(Button(f"drop:{n}", f"Drop {n}") for n in range(30))
    drawn = render.draw(Reply(cards=(Card("x", buttons=drop),), buttons=(Button("next", "Next"),)))
    assert [len(row) for row in drawn.rows] == [5, 5, 5, 5, 1]
    assert drawn.rows[-1][0].label == "Next"
