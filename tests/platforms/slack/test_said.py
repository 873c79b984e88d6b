"""What a message says, as people, feeds and other programs post it, and as it is passed on."""

from typing import Any

import pytest

from bot.core.request import Command
from bot.platforms.slack.incoming import overheard
from bot.platforms.slack.said import said

LINK = "https://paper.example/ferry"
PASSED_ON = {
    "is_share": True,
    "is_msg_unfurl": True,
    "from_url": "https://desk.slack.com/archives/C2/p1",
    "text": f"Have we this? <{LINK}>",
    "fallback": "[May 3rd] omar: Have we this?",
}
FEED = {"title": "Ferry sank", "title_link": LINK, "text": "The mayor denies <b>", "fallback": "x"}
PREVIEW = {"title": "Ferry sank", "title_link": LINK, "from_url": LINK, "text": "A summary."}
BLOCKS: list[dict[str, Any]] = [
    {"type": "header", "text": {"type": "plain_text", "text": "Ferry & pier"}},
    {"type": "section", "text": {"type": "mrkdwn", "text": f"*<{LINK}|Ferry sank>*"}},
    {"type": "divider"},
]
RICH = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "seen? "},
                {"type": "link", "url": LINK, "text": "here"},
                {"type": "user", "user_id": "U1"},
            ],
        }
    ],
}
OPEN = {"type": "actions", "elements": [{"type": "button", "url": LINK}]}


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"text": f"seen? <{LINK}>", "attachments": [PREVIEW]}, f"seen? <{LINK}>"),
        ({"text": "seen?", "attachments": [PASSED_ON]}, f"seen?\nHave we this? <{LINK}>"),
        ({"text": "", "attachments": [PASSED_ON]}, f"Have we this? <{LINK}>"),
        ({"text": "", "attachments": [FEED]}, f"Ferry sank <{LINK}>"),
        ({"text": "New:", "attachments": [FEED]}, f"New:\nFerry sank <{LINK}>"),
        ({"attachments": [{"title": "Fire", "text": "It burns."}]}, "Fire\nIt burns."),
        ({"attachments": [{"fallback": "It burns."}]}, "It burns."),
        (
            {"text": "This content can't be displayed.", "blocks": BLOCKS},
            f"Ferry &amp; pier\n*<{LINK}|Ferry sank>*",
        ),
        ({"text": "New article", "blocks": BLOCKS[1:]}, f"*<{LINK}|Ferry sank>*"),
        ({"text": "", "blocks": [RICH]}, f"seen? <{LINK}><@U1>"),
        ({"text": "", "blocks": [OPEN]}, f"<{LINK}>"),
        ({"text": "The ferry sank", "blocks": [{"type": "rich_text"}]}, "The ferry sank"),
        ({"text": None, "blocks": None, "attachments": None}, ""),
    ],
)
def test_the_words_and_the_link_are_found(message: dict[str, Any], words: str) -> None:
    assert said(message) == words


def test_a_message_passed_on_is_overheard_by_its_link() -> None:
    event = {"channel": "C1", "user": "U1", "ts": "1.2", "text": "", "attachments": [PASSED_ON]}
    heard = overheard({"team_id": "T1", "event": event}, "U0BOT")
    assert heard
    assert heard.ask == Command("claim", f"Have we this? <{LINK}>")
    assert heard.text == f"Have we this? <{LINK}>"
