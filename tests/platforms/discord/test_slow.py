"""Discord waits 3 seconds: what takes longer is acknowledged first and answered later.

Over real sockets, with a gate that hangs until the test opens it.
"""

import threading
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.core.reply import Button, Field, Modal, Reply, say
from bot.core.request import Command, Press, Request
from bot.platforms.discord.door import DiscordDoor
from tests.doors.discord_standin import StandIn
from tests.platforms.discord.conftest import new_door, running
from tests.platforms.gate import Gate

LISTING: dict[str, Any] = {"content": "1 to 5"}
PAGE = Reply(lines=(("6 to 10",),), buttons=(Button("claims:0:q", "Previous"),), replaces=True)
FORM = Modal("verdict:7", "Verdict", (Field("reason", "Why"),))


@pytest.fixture
async def door(standin: StandIn, gate: Gate) -> AsyncIterator[DiscordDoor]:
    """A door of little patience."""
    door = new_door(gate, api_url=standin.api_url, patience=0.05)
    async with running(door):
        gate.open.clear()
        yield door


async def deferred(standin: StandIn, gate: Gate) -> tuple[dict[str, Any], dict[str, Any]]:
    """What Discord was told first, before the gate answered, and then."""
    await standin.until(lambda: standin.answers)
    gate.open.set()
    await standin.until(lambda: len(standin.answers) == 2)
    (one, first), (other, second) = standin.answers
    assert one == other
    return first, second


@pytest.mark.usefixtures("door")
class TestSlow:
    async def test_a_command(self, standin: StandIn, gate: Gate) -> None:
        await standin.command("claims", query="musk")
        first, second = await deferred(standin, gate)
        assert first == {"type": 5, "data": {"flags": 64}}, "thinking, for the asker alone"
        assert second["content"] == "Done."
        assert second["allowed_mentions"] == {"parse": []}

    async def test_a_press_that_replaces(self, standin: StandIn, gate: Gate) -> None:
        gate.reply = lambda _: PAGE
        await standin.press("claims:5:q#", standin.message(LISTING))
        first, second = await deferred(standin, gate)
        assert first["type"] == 6, "an update of the message will come"
        assert second["edit"]
        assert second["content"] == "6 to 10"
        assert second["components"][0]["components"][0]["label"] == "Previous"

    async def test_a_press_with_an_answer_of_its_own(self, standin: StandIn, gate: Gate) -> None:
        card = standin.message({"content": "#7"})
        await standin.press("mark:7:checking#abc", card, private=False)
        first, second = await deferred(standin, gate)
        assert first["type"] == 6
        assert "edit" not in second
        assert second["flags"] == 64, "for who pressed alone"
        assert gate.asked[0].ask == Press("mark:7:checking", card["id"])

    async def test_a_form_cannot_be_opened_any_more(self, standin: StandIn, gate: Gate) -> None:
        gate.reply = lambda _: Reply(modal=FORM)
        await standin.press("verdict:7#", standin.message(LISTING))
        _, second = await deferred(standin, gate)
        assert "Please press again" in second["content"]
        assert second["flags"] == 64

    async def test_a_repeated_delivery_leaves_nothing_behind(
        self, standin: StandIn, gate: Gate
    ) -> None:
        gate.reply = lambda _: None
        await standin.command("claims", query="musk")
        _, second = await deferred(standin, gate)
        assert second == {"taken back": True}

    async def test_others_are_answered_meanwhile(self, standin: StandIn, gate: Gate) -> None:
        slow_gate = threading.Event()

        def reply(request: Request) -> Reply:
            if request.ask == Command("claims", options={"query": "slow"}):
                assert slow_gate.wait(30)
            return say("Done.")

        gate.reply = reply
        gate.open.set()
        slow = await standin.command("claims", query="slow")
        await standin.until(lambda: standin.answers)
        quick = await standin.command("claims", query="quick")
        await standin.until(lambda: len(standin.answers) == 2)
        slow_gate.set()
        await standin.until(lambda: len(standin.answers) == 3)
        assert [number for number, _ in standin.answers] == [slow, quick, slow]


async def test_a_second_bot_with_the_same_token_is_told_of_in_the_log(
    standin: StandIn, gate: Gate, caplog: pytest.LogCaptureFixture
) -> None:
    async with running(new_door(gate, api_url=standin.api_url)):
        standin.outrun = True
        await standin.command("claims", query="musk")
        await standin.until(
            lambda: "is a second bot running with this DISCORD_TOKEN" in caplog.text
        )
