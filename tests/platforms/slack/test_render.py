"""Replies drawn as blocks: within Slack's limits whatever the words, and words stay words."""

import json
from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.reply import (
    BUTTON_ID_LIMIT,
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
from bot.platforms.slack import fit, forms, render
from tests.doors.slack_standin import blocks as check
from tests.doors.slack_standin import visible

NASTY = [
    "<!channel>",
    "<@U1>",
    "@everyone",
    "*x* _y_ ~z~ `w`",
    "&&&&<<<<",
    ":tada:",
    "https://ex.org",
]
sizes = st.integers(1, 500)
texts = st.one_of(
    st.text(max_size=60),
    st.sampled_from(NASTY),
    st.builds(
        lambda text, times: text * times, st.text(min_size=1, max_size=8), st.integers(1, 900)
    ),
)
urls = st.one_of(st.just("https://ex.org/a?b=1&c=2"), st.just("javascript:alert(1)"), texts)
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
lines = st.lists(spans, max_size=12).map(tuple)
buttons = st.lists(
    st.builds(Button, st.text(max_size=BUTTON_ID_LIMIT), texts, st.sampled_from(ButtonStyle)),
    max_size=40,
).map(tuple)
cards = st.builds(
    Card,
    title=texts,
    body=st.lists(st.one_of(lines, st.builds(Quote, texts, lines)), max_size=4).map(tuple),
    footer=lines,
    tone=st.sampled_from(Tone),
    url=urls,
    buttons=buttons,
)
replies = st.builds(
    Reply,
    lines=st.lists(lines, max_size=5).map(tuple),
    cards=st.lists(cards, max_size=5).map(tuple),
    buttons=buttons,
)
choices = st.lists(
    st.builds(Choice, st.text(min_size=1, max_size=100), texts),
    max_size=120,
    unique_by=lambda c: c.value,
).map(tuple)
fields = st.builds(
    Field,
    id=st.text(min_size=1, max_size=100),
    label=texts,
    value=texts,
    required=st.booleans(),
    multiline=st.booleans(),
    max_length=st.integers(1, 4_000),
    choices=choices,
)
modals = st.builds(
    Modal,
    id=st.text(max_size=100),
    title=texts,
    fields=st.lists(fields, max_size=6, unique_by=lambda f: f.id).map(tuple),
    submit=texts,
)


@given(replies)
@example(Reply(cards=(Card("\x1b"), Card("\x1b"))))
@settings(max_examples=80)
def test_any_reply_is_accepted_and_pings_nobody(reply: Reply) -> None:
    blocks = fit.blocks(reply)
    text = render.fallback(reply)
    assert check.message_problems(blocks) == []
    assert not check.too_long(blocks)
    assert text.strip()
    assert visible.pings({"text": text, "blocks": blocks}) == []
    json.dumps(blocks).encode()


@given(modals)
@settings(max_examples=60)
def test_any_form_is_accepted_and_comes_back(modal: Modal) -> None:
    origin = forms.Origin(modal.id, "1.2", False, "T1", "C1", "world", "https://hooks.slack.com/x")
    view = forms.view(modal, origin)
    assert check.view_problems(view) == []
    assert forms.unpacked(view["private_metadata"]) == origin


def test_what_stands_in_a_form_stands_there_whole() -> None:
    long = ("R&D < 😀 " * 200)[:1000].strip()
    view = forms.view(Modal("m", "Form", (Field("f", "", long, max_length=1000),)), forms.Origin())
    assert check.view_problems(view) == []
    assert view["blocks"][0]["element"]["initial_value"] == long


def only(reply: Reply) -> list[render.Block]:
    blocks = fit.blocks(reply)
    assert check.message_problems(blocks) == []
    return blocks


def test_words_are_shown_as_they_were_written() -> None:
    for words in [*NASTY, "a & b < c > d", "line one\nline two", "ё й ß 習近平 👩‍🚀"]:
        drawn = only(Reply(cards=(Card(words, ((words,), Quote(words)), footer=(words,)),)))
        quoted = "\n".join(f"> {line}" for line in words.split("\n"))
        assert visible.words({"blocks": drawn}) == f"{words}\n{words}\n{quoted}\n{words}"


def test_an_open_override_is_closed_before_our_words_follow() -> None:
    line: Line = ("He said \u202eevil", " and we say good")
    (block,) = only(Reply(lines=(line,)))
    first, second = block["elements"][0]["elements"]
    assert first["text"] == "He said \u202eevil\u202c"
    assert second["text"] == " and we say good"


def test_a_date_is_the_readers_own() -> None:
    at = datetime(2024, 10, 25, 9, 30, tzinfo=UTC)
    (block,) = only(Reply(lines=((When(at, TimeStyle.FULL),),)))
    assert block["elements"][0]["elements"] == [
        {
            "type": "date",
            "timestamp": 1729848600,
            "format": "{date} {time}",
            "fallback": "25 October 2024 09:30 UTC",
        }
    ]
    (small,) = only(Reply(cards=(Card("", footer=("Logged ", When(at, TimeStyle.RELATIVE))),)))
    assert small["elements"][1]["text"] == "<!date^1729848600^{ago}|25 October 2024 09:30 UTC>"


def test_a_link_is_one_only_if_it_is_http() -> None:
    (block,) = only(Reply(lines=((Link("https://ex.org", "<ex>"), Link("file:///etc", "etc")),)))
    assert block["elements"][0]["elements"] == [
        {"type": "link", "url": "https://ex.org", "text": "<ex>"},
        {"type": "text", "text": "etc"},
    ]


def test_small_print_keeps_formatting_out_of_link_labels() -> None:
    footer: Line = ("In ", Link("https://ex.org/?a&b", "#foreign_desk *now*"))
    *_, small = only(Reply(cards=(Card("#1", footer=footer),)))
    words, link = small["elements"]
    assert words == {"type": "plain_text", "text": "In #foreign_desk *now*", "emoji": False}
    assert link["text"] == "<https://ex.org/?a&amp;b|↗>"


def test_buttons_stand_in_rows_of_five() -> None:
    many = tuple(Button(f"drop:{n}", f"Drop {n}") for n in range(12))
    rows = only(Reply(buttons=(*many, Button("drop:0", "again"))))
    assert [len(row["elements"]) for row in rows] == [5, 5, 2]
    assert rows[0]["elements"][0]["action_id"] == "drop:0"


def test_too_many_cards_are_counted_and_the_pages_stay() -> None:
    cards = tuple(
        Card(f"#{n}", (Quote("word " * 400, (Bold("Somebody says"),)),), footer=("small",))
        for n in range(40)
    )
    blocks = only(Reply(lines=(("40 claims",),), cards=cards, buttons=(Button("more", "Next"),)))
    words = visible.words({"blocks": blocks})
    assert words.startswith("40 claims\n#0")
    shown = sum(f"#{n}\n" in words for n in range(40))
    assert shown >= 10
    assert f"… and {40 - shown} more records" in words
    assert visible.buttons(blocks) == {"Next": "more"}


def test_one_card_too_long_loses_lines_not_its_buttons() -> None:
    body = tuple(Quote(f"quote {n} " + "x" * 900) for n in range(150))
    blocks = only(Reply(cards=(Card("#1", body, buttons=(Button("ok", "Accept all"),)),)))
    words = visible.words({"blocks": blocks})
    assert "quote 0 " in words
    assert "more lines" in words
    assert visible.buttons(blocks) == {"Accept all": "ok"}


def test_a_real_answer_is_not_cut() -> None:
    quote = "The Kremlin denies having asked for it. " * 10
    cards = tuple(
        Card(f"#{n} A wording of some length", (("❔ Unverified",), Quote(quote)), footer=("Ana",))
        for n in range(5)
    )
    blocks = only(Reply(lines=say("5 claims").lines, cards=cards))
    assert "…" not in visible.words({"blocks": blocks})


def test_the_validator_refuses_what_slack_refuses() -> None:
    def text(words: str) -> dict[str, object]:
        return {"type": "plain_text", "text": words}

    button = {"type": "button", "action_id": "a", "text": text("x")}
    rich = {"type": "rich_text_section", "elements": [{"type": "text", "text": ""}]}
    for bad in (
        {"type": "header", "text": text("x" * 151)},
        {"type": "section", "text": text("")},
        {"type": "section", "text": text("&" * 601)},
        {"type": "actions", "elements": []},
        {"type": "actions", "elements": [button, button]},
        {"type": "actions", "elements": [button | {"text": text("x" * 76)}]},
        {"type": "actions", "elements": [button | {"style": "plain"}]},
        {"type": "context", "elements": [text("x")] * 11},
        {"type": "rich_text", "elements": [rich]},
        {"type": "rich_text", "elements": []},
        {"type": "nonsense"},
    ):
        assert check.message_problems([bad]) != [], bad
    assert check.message_problems([{"type": "divider"}] * 51) != []
    assert check.too_long([{"type": "section", "text": text("x" * 3_000)}] * 5)
    title = {"type": "modal", "title": text("x" * 25), "blocks": []}
    assert check.view_problems(title) != []
