"""The socket to Slack: it comes up, stays up, and says what is wrong when it cannot."""

import asyncio
import logging

import pytest

from bot.core.door import CannotConnect
from bot.platforms.slack.connection import SocketMode
from bot.platforms.slack.door import SlackDoor
from bot.platforms.slack.trouble import library_log
from tests.doors.slack_standin import StandIn
from tests.doors.slack_standin.server import APP_TOKEN, BOT_TOKEN
from tests.platforms.gate import Gate
from tests.platforms.slack.conftest import Slack, slack_with


async def still_answers(slack: Slack) -> None:
    before = len(slack.people.whispers(slack.ana))
    sent = await slack.people.command("/claims x", slack.ana, slack.world)
    await sent.acknowledged()
    await slack.people.whisper(slack.ana, before)


async def test_a_second_bot_with_the_same_tokens_is_told(slack: Slack) -> None:
    """Each took a part of what people asked, into a database of its own, and nothing said so."""
    assert len(slack.connected) == 1
    over = SocketMode(APP_TOKEN)
    url = slack.standin.api_url
    second = SlackDoor(slack.gate.answer, bot_token=BOT_TOKEN, over=over, api_url=url)
    told: list[str] = []
    running = asyncio.create_task(second.run(told.append))
    await slack.standin.until(lambda: told[1:])
    assert told[0] == slack.connected[0]
    assert told[1].startswith("Slack counts 2 open connections of this app.")
    await second.close()
    await asyncio.gather(running, return_exceptions=True)


async def test_it_comes_back_after_the_network_cut_the_socket(slack: Slack) -> None:
    assert slack.door.connected
    await slack.standin.drop_sockets()
    await still_answers(slack)
    assert slack.standin.handshakes == 2
    await slack.door.close()
    assert not slack.door.connected


async def test_it_changes_sockets_when_slack_announces_a_refresh(slack: Slack) -> None:
    await slack.standin.refresh()
    await still_answers(slack)


async def test_it_comes_back_after_a_failed_handshake(gate: Gate) -> None:
    async with slack_with(gate, patience=0.5) as slack:
        # The address is spent by the first try; the library alone would try it for ever.
        slack.standin.refuse_sockets = 1
        await slack.standin.drop_sockets()
        await still_answers(slack)


async def test_it_comes_back_when_slack_could_not_tell_an_address(slack: Slack) -> None:
    slack.standin.fail("apps.connections.open", "internal_error", times=3)
    await slack.standin.drop_sockets()
    await still_answers(slack)


async def test_it_waits_for_a_network_that_comes_up_later(gate: Gate) -> None:
    async with StandIn() as standin:
        standin.fail("auth.test", "internal_error")
        standin.fail("apps.connections.open", "service_unavailable")
        door = SlackDoor(
            gate.answer, bot_token=BOT_TOKEN, over=SocketMode(APP_TOKEN), api_url=standin.api_url
        )
        running = asyncio.create_task(door.run(lambda _: None))
        await standin.connected()
        await door.close()
        assert running.done()


@pytest.mark.parametrize(
    ("bot_token", "app_token", "named"),
    [
        ("xoxb-wrong", APP_TOKEN, "SLACK_BOT_TOKEN"),
        (BOT_TOKEN, "xapp-wrong", "SLACK_APP_TOKEN"),
        (BOT_TOKEN, BOT_TOKEN, "SLACK_APP_TOKEN"),
    ],
)
async def test_a_wrong_token_is_named(bot_token: str, app_token: str, named: str) -> None:
    async with StandIn() as standin:
        door = SlackDoor(
            Gate().answer,
            bot_token=bot_token,
            over=SocketMode(app_token),
            api_url=standin.api_url,
        )
        with pytest.raises(CannotConnect, match=named) as caught:
            await door.run(lambda _: None)
        await door.close()
        assert bot_token not in str(caught.value)
        assert app_token not in str(caught.value)


async def test_a_token_in_the_environment_does_not_matter(
    gate: Gate, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-from-the-environment")
    monkeypatch.setenv("SLACK_CLIENT_ID", "1.2")
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "from-the-environment")
    async with slack_with(gate) as slack:
        await still_answers(slack)
    assert [r for r in caplog.records if r.levelno >= logging.WARNING] == []


def test_what_the_library_logs_is_discreet(caplog: pytest.LogCaptureFixture) -> None:
    log = library_log("tests.slack.library", ["my-own-secret"])
    log.debug("payload xoxb-1")
    fault = OSError("wss://wss.slack.com/link?ticket=T-1&app_id=A1 with my-own-secret")
    hook = "https://hooks.slack.com/commands/T1/2/abcdef"
    log.error("failed: %s %s", "xapp-1-A2-b", hook, exc_info=fault)
    (record,) = caplog.records
    assert record.getMessage() == "failed: (secret) https://hooks.slack.com/(secret)"
    assert "OSError" in caplog.text
    for secret in ("xapp-1", "abcdef", "T-1", "A1", "my-own-secret"):
        assert secret not in caplog.text
