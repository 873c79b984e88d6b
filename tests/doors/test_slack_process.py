"""`python -m bot run` against the stand-in: the real process, killed and started again."""

import asyncio
from pathlib import Path

import pytest

from tests.doors.slack_process import bot, cards, says
from tests.doors.slack_standin import People, StandIn
from tests.doors.slack_standin.visible import words

WITHIN = 60.0  # seconds; a job of a killed process is taken again when its lease has run out


async def only_one_card(standin: StandIn) -> None:
    found = await standin.until(lambda: cards(standin), within=WITHIN)
    posted = standin.calls["chat.postMessage"]
    await asyncio.sleep(1)
    assert words({"blocks": found[0].blocks}).startswith("#1 The bridge is closed")
    assert len(cards(standin)) == 1
    assert standin.calls["chat.postMessage"] == posted


@pytest.mark.timeout(150)
async def test_killed_after_the_acknowledgement_the_card_arrives_once(tmp_path: Path) -> None:
    async with StandIn() as standin:
        people, desk = People(standin), standin.world.channel("desk")
        ana = standin.world.user("Ana")
        standin.hold("chat.postMessage")  # so that the kill comes before the card
        async with bot(standin, tmp_path) as process:
            sent = await people.command("/claim The bridge is closed", ana, desk)
            await sent.acknowledged()
            process.kill()
            await process.wait()
        assert cards(standin) == []
        async with bot(standin, tmp_path):
            await only_one_card(standin)


@pytest.mark.timeout(150)
async def test_killed_before_slacks_answer_the_card_is_not_posted_twice(tmp_path: Path) -> None:
    async with StandIn() as standin:
        people, desk = People(standin), standin.world.channel("desk")
        posting = standin.hold("chat.postMessage", after=True)
        async with bot(standin, tmp_path) as process:
            await people.command("/claim The bridge is closed", standin.world.user("Ana"), desk)
            await posting.met.wait()
            process.kill()
            await process.wait()
        assert len(cards(standin)) == 1
        async with bot(standin, tmp_path):
            before = standin.calls["conversations.history"]
            await standin.until(
                lambda: standin.calls["conversations.history"] > before, within=WITHIN
            )
            await only_one_card(standin)


async def test_it_tells_where_it_is_and_ends_when_told(tmp_path: Path) -> None:
    async with StandIn() as standin, bot(standin, tmp_path) as process:
        await says(process, "Slack workspace The Desk as @claimdesk")
        process.terminate()
        async with asyncio.timeout(20):
            assert await process.wait() == 0
