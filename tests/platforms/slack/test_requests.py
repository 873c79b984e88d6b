"""Slack's requests over HTTP: what is signed is answered in time, and nothing else gets in."""

import asyncio
import json
import logging
import socket
import time
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientSession

from bot.core.door import CannotConnect
from bot.core.ears import Deaf
from bot.core.reply import say
from bot.core.request import Command
from bot.platforms.slack.door import SlackDoor
from bot.platforms.slack.request_url import BODY_MOST, RequestUrl, SignedRequests
from tests.doors.slack_standin import StandIn
from tests.doors.slack_standin.requests import SIGNING_SECRET, Answer, encoded, send, signed
from tests.doors.slack_standin.server import BOT_TOKEN
from tests.platforms.gate import Gate
from tests.platforms.slack.conftest import Slack, slack_with

COMMAND = {"command": "/claims", "text": "x", "trigger_id": "1.2", "user_id": "U1"}
CHALLENGE = {"token": "old", "type": "url_verification", "challenge": "3eZbrw1aB10"}


@pytest.fixture
def over() -> str:
    return "http"


@pytest.fixture(autouse=True)
async def no_traceback(caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    yield
    said = caplog.get_records("call")
    assert [record for record in said if record.exc_info or record.exc_text] == []


async def sent(slack: Slack, body: bytes, **more: object) -> Answer:
    return await send(slack.standin.request_url, signed(body, **more))  # type: ignore[arg-type]


async def test_slack_is_told_that_the_address_is_ours(slack: Slack) -> None:
    answer = await sent(slack, json.dumps(CHALLENGE).encode())
    assert (answer.status, answer.told) == (200, {"challenge": "3eZbrw1aB10"})
    certificate = await send(
        slack.standin.request_url, signed(b"ssl_check=1&token=old", secret="of-nobody")
    )
    assert (certificate.status, certificate.body) == (200, "")


async def test_a_signed_event_with_the_words_of_a_certificate_check_in_it_is_heard(
    slack: Slack,
) -> None:
    event = {
        "type": "app_mention",
        "user": slack.ana.id,
        "channel": slack.world.id,
        "ts": "1700000000.000100",
        "text": f"<@{slack.standin.world.bot.id}> https://ex.org",
        "attachments": [{"from_url": "https://ex.org/?a=1&ssl_check=1&b=2"}],
    }
    told = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}
    assert (await sent(slack, json.dumps(told).encode())).status == 200
    await slack.standin.until(lambda: slack.gate.asked)


async def test_any_word_may_be_said_over_http(slack: Slack) -> None:
    """Bolt's own reading loses a command that says "payload"."""
    words = "The payload={} was late & 50 % lost, за 5 €"
    await slack.people.command(f"/claim {words}", slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 0)
    assert slack.gate.asked[0].ask == Command("claim", words)


async def test_what_slack_did_not_sign_now_is_refused(
    slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    body, kind = encoded("slash_commands", COMMAND)
    now, url = time.time(), slack.standin.request_url
    good = signed(body, kind)
    refused = [
        signed(body, kind, secret="of-somebody-else"),
        signed(body, kind, at=now - 301),
        signed(body, kind, at=now + 400),
        type(good)(body + b"&text=y", good.headers),
        type(good)(body, {"Content-Type": kind}),
        signed(b"\xff\xfe", kind, secret="of-somebody-else"),
        signed(b"{", secret="of-somebody-else"),
    ]
    for name, value in (
        ("X-Slack-Signature", "v0=ü"),
        ("X-Slack-Signature", ""),
        ("X-Slack-Request-Timestamp", "soon"),
        ("X-Slack-Request-Timestamp", "9" * 400),
        ("X-Slack-Request-Timestamp", "9" * 5_000),
    ):
        refused.append(type(good)(body, good.headers | {name: value}))
    assert [(await send(url, request)).status for request in refused] == [401] * len(refused)
    assert slack.gate.asked == []
    told = [record.getMessage() for record in caplog.records if "refused" in record.getMessage()]
    assert len(told) == 1, "strangers do not fill the log"
    assert (await send(url, good)).status == 200


async def test_rubbish_is_refused_even_when_it_is_signed(slack: Slack) -> None:
    deep = b'{"a":' * 100_000
    form = "application/x-www-form-urlencoded"
    for body, kind in (
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b"payload=[]", form),
        (b"payload=%7B", form),
        (b"", form),
        (deep, "application/json"),
        (b'{"authorizations": [7]}', "application/json"),
    ):
        answer = await sent(slack, body, content_type=kind)
        assert answer.status == 400, body[:40]
    large = await sent(slack, b"x" * (BODY_MOST + 1))
    assert large.status == 413
    assert slack.gate.asked == []


async def test_other_paths_and_what_is_no_http_get_nothing(slack: Slack) -> None:
    url = slack.standin.request_url
    parts = urlsplit(url)
    async with ClientSession() as session:
        for method, path, status in (
            ("GET", url, 405),
            ("POST", url.removesuffix("/events"), 404),
            ("GET", f"{url}/../../etc/passwd", 404),
        ):
            async with session.request(method, path) as answer:
                assert answer.status == status
    for rubbish in (
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\n\x00bad\r\n\r\n",
        b"POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ):
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        writer.write(rubbish)
        async with asyncio.timeout(10):
            assert b" 400 " in (await reader.readline() or b" 400 ")
        writer.close()
    await slack.people.command("/claims x", slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 0)


async def test_a_body_that_does_not_come_is_not_waited_for(slack: Slack) -> None:
    parts = urlsplit(slack.standin.request_url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
    async with asyncio.timeout(10):
        assert b" 408 " in await reader.readline()
    writer.close()


async def test_a_repeated_event_reaches_the_gate_with_one_id(slack: Slack) -> None:
    slack.gate.reply = lambda _: say("once") if len(slack.gate.asked) == 1 else None
    again = await slack.people.mention("@claimdesk https://ex.org", slack.ana, slack.world, times=3)
    await again.acknowledged()
    assert [envelope.status for envelope in again.envelopes] == [200] * 3
    assert len({request.delivery for request in slack.gate.asked}) == 1
    assert len(slack.people.whispers(slack.ana)) == 1


async def test_acknowledged_in_time_though_it_is_not_known_whether_the_channel_is_heard(
    gate: Gate,
) -> None:
    class Slow(Deaf):
        def hears(self, *_: object) -> bool:
            return gate.open.wait(30)

    async with slack_with(gate, "http", Slow()) as slack:
        gate.open.clear()
        said = await slack.people.say("https://ex.org", slack.ana, slack.world)
        await said.acknowledged()
        assert said.envelope.ack_seconds < 3
        gate.open.set()
        await slack.people.whisper(slack.ana, 0)
    assert len(gate.asked) == 1


async def test_an_app_that_left_gets_nothing_and_who_came_first_is_answered(gate: Gate) -> None:
    async with slack_with(gate, "http") as slack:
        gate.open.clear()
        waiting = await slack.people.command("/claims x", slack.ana, slack.world)
        await slack.standin.until(lambda: gate.asked)
        closing = asyncio.create_task(slack.door.close())
        while slack.door.connected:  # noqa: ASYNC110 - tests look, nobody rings
            await asyncio.sleep(0.01)
        late = await slack.people.command("/claims y", slack.ana, slack.world)
        gate.open.set()
        await waiting.acknowledged()
        await closing
        assert not late.envelope.acked.done()
        assert len(slack.people.whispers(slack.ana)) == 1


async def test_an_address_that_cannot_be_used_is_named(gate: Gate) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with StandIn() as standin:
            url = RequestUrl("127.0.0.1", taken.getsockname()[1])
            over = SignedRequests(SIGNING_SECRET, url)
            door = SlackDoor(gate.answer, bot_token=BOT_TOKEN, over=over, api_url=standin.api_url)
            with pytest.raises(CannotConnect, match="SLACK_HTTP_HOST and SLACK_HTTP_PORT"):
                await door.run(lambda _: None)
            await door.close()
            assert not door.connected


async def test_the_log_does_not_tell_what_was_said(
    slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    body, kind = encoded("slash_commands", COMMAND | {"text": "a confidential tip"})
    await sent(slack, body, content_type=kind, secret="of-somebody-else")
    await sent(slack, body + b"\xff", content_type=kind)
    assert "confidential" not in caplog.text
