"""Several processes on one PostgreSQL serve a newsroom on both platforms, and are killed.

People go on typing, as they do. What they were told is kept: one number and one card a claim,
whoever took the event and whoever delivered the card. What they post in an intake channel is
logged once, also while nobody is there.
"""

import asyncio
import re
from collections import Counter
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from storage.database import Database
from storage.records import Workflow
from tests.doors import discord_standin
from tests.doors.fleet import (
    EACH,
    Newsroom,
    about,
    bot,
    environment,
    news,
    open_newsroom,
    until,
)
from tests.doors.slack_process import requests_at
from tests.doors.slack_standin import StandIn
from tests.postgres import Server

PROCESSES = 4


@pytest.mark.timeout(240)
@pytest.mark.parametrize("over", ["socket", "http"])
async def test_one_of_four_processes_is_killed_and_nothing_is_lost_or_doubled(
    postgres: Server, tmp_path: Path, over: str
) -> None:
    async with AsyncExitStack() as stack:
        url = stack.enter_context(postgres.database())
        newsroom = open_newsroom(url)
        slack = await stack.enter_async_context(StandIn())
        discord = await stack.enter_async_context(discord_standin.StandIn())
        room = Newsroom(slack, discord, await stack.enter_async_context(news()))
        slack.spread = True
        settings = environment(url, slack, discord)
        if over == "http":
            settings |= requests_at(slack)  # one port for all of them
        processes = [
            await stack.enter_async_context(bot(settings, tmp_path)) for _ in range(PROCESSES)
        ]
        await until(lambda: all(p.says("Slack workspace") for p in processes))
        await until(lambda: any(p.says("Discord as claimdesk") for p in processes))

        people = [
            *(asyncio.create_task(room.reporter_on_slack(name)) for name in ("Ana", "Bo", "Cy")),
            *(asyncio.create_task(room.reporter_on_discord(name)) for name in ("Di", "Ed")),
            asyncio.create_task(room.twice("Fay")),
        ]
        await until(lambda: len(room.logged) >= EACH)
        (connected,) = [p for p in processes if p.says("Discord as claimdesk")]
        connected.process.kill()  # in the middle of whatever it was doing
        await asyncio.gather(*people)
        await until(lambda: sum(p.says("Discord as claimdesk") for p in processes) == 2)
        await room.reporter_on_discord("Gil")

        database = Database(url, lambda _: ())
        stack.callback(database.close)
        await until(lambda: not database.queue.waiting())
        with database.read(newsroom) as work:
            last = work.claims.last_number()
            found = [work.claims.by_number(n) for n in range(1, last + 1)]
            assert work.jobs.dead() == []
        claims = [claim for claim in found if claim]
        assert len(claims) == last, "a number without a claim"
        assert len({claim.wording for claim in claims}) == last, "something was logged twice"
        by_number = {claim.number: claim for claim in claims}
        for wording, number in room.logged.items():
            title = f"The bridge of {wording.rpartition('/')[2]}"
            assert by_number[number].wording in {wording, title}
        assert {n for n in room.marked if by_number[n].workflow is not Workflow.CHECKING} == set()
        cards = room.cards()
        assert Counter(map(about, cards)) == Counter(by_number.keys()), "one card a claim"
        shown = {about(card) for card in cards if "checking" in card.partition("Logged by")[0]}
        assert room.marked <= shown, "a card that does not tell what was marked"
        told = Counter(re.findall(r"(Ana|Bo|Cy|Gil)\b", " ".join(room.logged)))
        assert told["Gil"] == EACH, "another process has taken over"
        assert all(told[name] >= EACH - 1 for name in ("Ana", "Bo", "Cy")), "not answered once"


@pytest.mark.timeout(240)
async def test_what_is_posted_while_all_are_dead_is_logged_once_by_those_that_come(
    postgres: Server, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        url = stack.enter_context(postgres.database())
        newsroom = open_newsroom(url)
        slack = await stack.enter_async_context(StandIn())
        discord = await stack.enter_async_context(discord_standin.StandIn())
        discord.about = {"flags": discord_standin.SHOWS_WORDS}
        room = Newsroom(slack, discord, await stack.enter_async_context(news()))
        desk, ada = slack.world.channel("desk"), slack.world.user("Ada", admin=True)
        settings = environment(url, slack, discord)
        process = await stack.enter_async_context(bot(settings, tmp_path))
        await until(lambda: process.says("Slack workspace"))
        await until(lambda: process.says("Discord as claimdesk"))
        assert "every link" in await room.on_slack("/desk intake on", ada)
        assert "every link" in await room.on_discord("desk", action="intake", rest="on")
        process.process.kill()
        await process.process.wait()
        await slack.disconnected()

        slack.world.says(slack.world.user("Bo"), desk, f"<{room.link}/tower>")
        discord.says(f"{room.link}/harbour")
        processes = [await stack.enter_async_context(bot(settings, tmp_path)) for _ in range(3)]
        await until(lambda: len(room.cards()) >= 2)
        await until(lambda: slack.calls["conversations.history"] >= 3)
        await until(lambda: discord.signs)

        (connected,) = [p for p in processes if p.says("Discord as claimdesk")]
        connected.process.kill()
        await connected.process.wait()
        discord.says(f"{room.link}/tunnel")  # until another takes over
        await until(lambda: len(room.cards()) >= 3)

        database = Database(url, lambda _: ())
        stack.callback(database.close)
        await until(lambda: not database.queue.waiting())
        with database.read(newsroom) as work:
            assert work.claims.last_number() == 3
            assert work.jobs.dead() == []
        shown = [found[1] for card in room.cards() if (found := re.search(r"#(\d+)", card))]
        assert sorted(shown) == ["1", "2", "3"]
        assert len(discord.signs) == 2
