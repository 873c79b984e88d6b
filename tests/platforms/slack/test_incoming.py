"""Slack's markup read back into the words that people saw, and which messages are overheard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.request import Command
from bot.platforms.slack.incoming import overheard
from bot.platforms.slack.markup import as_seen
from tests.doors.slack_standin.people import escaped, marked_up

NAMES = {"U1": "Ana"}


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("<https://ex.org/?a=1&amp;b=2|ex.org>", "https://ex.org/?a=1&b=2"),
        ("<http://ex.org>", "http://ex.org"),
        ("<mailto:ana@ex.org|ana@ex.org>", "ana@ex.org"),
        ("<@U1> and <@U2> and <@U3|bob>", "@Ana and @U2 and @bob"),
        ("<#C1|world> <#C2>", "#world #C2"),
        ("<!channel> <!subteam^S1|@desk> <!date^1^{ago}|yesterday>", "@channel @desk yesterday"),
        ("&lt;@U1&gt; &amp;lt;", "<@U1> &lt;"),
        ("a < b", "a < b"),
        ("", ""),
    ],
)
def test_markup_as_seen(markup: str, seen: str) -> None:
    assert as_seen(markup, lambda user: NAMES.get(user, user)) == seen


@given(st.text())
def test_whatever_was_typed_is_what_comes(text: str) -> None:
    assert as_seen(escaped(text), str) == text


@given(st.text(), st.sampled_from(["https://ex.org/a?b=1&c=2", "http://пример.рф/x"]))
def test_a_posted_link_comes_as_it_was_posted(text: str, url: str) -> None:
    post = f"{text.replace('://', '')} {url} {text.replace('://', '')}"
    assert as_seen(marked_up(post), str) == post


LINK = {"channel": "C1", "user": "U1", "ts": "1.2", "text": "seen? <https://a.example/1>"}


def test_a_link_that_a_person_posts_is_overheard() -> None:
    heard = overheard({"team_id": "T1", "event": LINK}, "U0BOT")
    assert heard
    assert (heard.user, heard.message, heard.place.workspace) == ("U1", "1.2", "T1")
    assert heard.ask == Command("claim", LINK["text"])
    assert heard.delivery == "message:C1:1.2", "the same as a sign on it has"


@pytest.mark.parametrize(
    "other",
    [
        {"text": "no link"},
        {"text": "<@U0BOT> <https://a.example/1>"},
        {"bot_id": "B1"},
        {"user": ""},
        {"subtype": "message_changed"},
        {"subtype": "bot_message"},
        {"subtype": "channel_topic"},
    ],
)
def test_other_messages_are_not(other: dict[str, str]) -> None:
    assert overheard({"team_id": "T1", "event": LINK | other}, "U0BOT") is None


def changed(before: str, now: str, **more: object) -> dict[str, object]:
    """What Slack tells of a message that became another."""
    message = {"user": "U1", "ts": "1.2", "text": now, "edited": {"user": "U1", "ts": "9.1"}}
    return {
        "team_id": "T1",
        "event": {
            "subtype": "message_changed",
            "channel": "C1",
            "ts": "9.2",
            "message": message | more,
            "previous_message": {"user": "U1", "ts": "1.2", "text": before},
        },
    }


def test_a_link_that_a_message_was_edited_to_have_is_overheard() -> None:
    text = "seen? <https://a.example/2>"
    heard = overheard(changed(LINK["text"], text), "U0BOT")
    assert heard
    assert (heard.user, heard.message, heard.ask) == ("U1", "1.2", Command("claim", text))
    assert heard.delivery == "message:C1:1.2:9.1", "asked anew, and once"
    assert heard.quiet


@pytest.mark.parametrize(
    ("before", "now", "more"),
    [
        (LINK["text"], f"{LINK['text']} again", {}),
        (f"{LINK['text']} <https://a.example/2>", LINK["text"], {}),
        ("no link", "<@U0BOT> <https://a.example/2>", {}),
        ("no link", "<https://a.example/2>", {"edited": None}),
        ("no link", "<https://a.example/2>", {"bot_id": "B1"}),
        ("no link", "<https://desk.slack.com/archives/C1/p1>", {}),
    ],
    ids=["other words", "one link less", "a mention", "a preview", "a program", "a chat"],
)
def test_other_edits_are_not(before: str, now: str, more: dict[str, object]) -> None:
    assert overheard(changed(before, now, **more), "U0BOT") is None
