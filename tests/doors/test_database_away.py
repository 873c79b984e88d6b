"""`python -m bot run` while its PostgreSQL is away: what people are told, and how it comes back."""

import asyncio
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Self

import pytest
from sqlalchemy import make_url

from bot.settings import Settings
from bot.wiring import build
from storage.database import Database
from tests.doors import discord_standin, discord_talk
from tests.doors.fleet import WITHIN, Newsroom, about, bot, environment, news, open_newsroom, until
from tests.doors.slack_standin import StandIn
from tests.postgres import Server


class Line:
    """The way to a server, which can be cut; use as an async context manager."""

    def __init__(self, host: str, port: int) -> None:
        self._there = host, port
        self._open: set[asyncio.Task[None]] = set()
        self._whole = True
        self._flows = asyncio.Event()
        self._flows.set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._through, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.cut()
        self._server.close()

    async def cut(self) -> None:
        """End all connections, and let nobody through."""
        self._whole = False
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    def freeze(self) -> None:
        """Keep all connections, and pass nothing on."""
        self._flows.clear()

    def mend(self) -> None:
        self._whole = True
        self._flows.set()

    async def _through(self, near: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._open.add(task)
        far_out = None
        try:
            if self._whole:
                far, far_out = await asyncio.open_connection(*self._there)
                async with asyncio.TaskGroup() as both:
                    both.create_task(_carry(near, far_out, self._flows))
                    both.create_task(_carry(far, near_out, self._flows))
        finally:
            self._open.discard(task)
            for out in filter(None, (near_out, far_out)):
                out.transport.abort()


async def _carry(
    come: asyncio.StreamReader, go: asyncio.StreamWriter, flows: asyncio.Event
) -> None:
    with suppress(ConnectionError):
        while some := await come.read(2**16):
            await flows.wait()
            go.write(some)
            await go.drain()
        go.write_eof()


@pytest.mark.timeout(240)
async def test_people_are_told_jobs_wait_and_it_recovers_by_itself(
    postgres: Server, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        url = stack.enter_context(postgres.database())
        newsroom = open_newsroom(url)
        there = make_url(url)
        line = await stack.enter_async_context(Line(there.host or "", there.port or 5432))
        through = there.set(host="127.0.0.1", port=line.port)
        slack = await stack.enter_async_context(StandIn())
        discord = await stack.enter_async_context(discord_standin.StandIn())
        room = Newsroom(slack, discord, await stack.enter_async_context(news()))
        address = through.render_as_string(hide_password=False)
        process = await stack.enter_async_context(
            bot(environment(address, slack, discord), tmp_path)
        )
        await slack.connected(WITHIN)
        await until(lambda: process.says("Discord as claimdesk"))
        ana = slack.world.user("Ana")

        posting = slack.hold("chat.postMessage", after=True)  # a card is on its way meanwhile
        assert "Logged as #1" in await room.on_slack("/claim The bridge is closed", ana)
        await posting.met.wait()
        await line.cut()
        assert posting.gate
        posting.gate.set()

        on_slack = await room.on_slack("/claim The tunnel is closed", ana)
        on_discord = await room.on_discord("claims", query="bridge")
        for said in (on_slack, on_discord):
            assert "cannot be used just now, so nothing was changed" in said
            assert "Please try again in a minute" in said
            assert "does not answer" in said
        assert await room.on_discord("claims", query="bridge"), "it answers as often as one asks"

        line.mend()
        await until(lambda: process.says("the database answers again"))
        assert "Logged as #2" in await room.on_slack("/claim The tunnel is closed", ana)
        assert "Logged as #3" in await room.on_discord("claim", what="The ferry is late")
        database = Database(url, lambda _: ())
        stack.callback(database.close)
        await until(lambda: not database.queue.waiting())
        with database.read(newsroom) as work:
            assert work.claims.last_number() == 3
            assert work.jobs.dead() == []
        assert sorted(map(about, room.cards())) == [1, 2, 3], "one card each, the first one too"


@pytest.mark.timeout(240)
async def test_a_bot_that_starts_before_its_database_waits_for_it(
    postgres: Server, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        there = make_url(stack.enter_context(postgres.database()))
        line = await stack.enter_async_context(Line(there.host or "", there.port or 5432))
        await line.cut()
        through = there.set(host="127.0.0.1", port=line.port)
        slack = await stack.enter_async_context(StandIn())
        discord = await stack.enter_async_context(discord_standin.StandIn())
        address = through.render_as_string(hide_password=False)
        process = await stack.enter_async_context(
            bot(environment(address, slack, discord), tmp_path)
        )
        await until(lambda: process.says("Trying again every 10 seconds"))
        assert process.says("The database server does not answer")
        line.mend()
        await slack.connected(WITHIN)


async def test_a_server_that_is_connected_and_says_nothing_is_told_in_time(
    postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asked had no answer at all, for as long as it was frozen."""
    monkeypatch.setattr("storage.silence.GIVEN_UP_AFTER", 1.0)
    async with AsyncExitStack() as stack:
        there = make_url(stack.enter_context(postgres.database()))
        line = await stack.enter_async_context(Line(there.host or "", there.port or 5432))
        through = there.set(host="127.0.0.1", port=line.port)
        settings = Settings(database_url=through.render_as_string(hide_password=False))
        desk = await asyncio.to_thread(build, settings)
        stack.push_async_callback(asyncio.to_thread, desk.close)
        talk = await stack.enter_async_context(discord_talk.open_talk(desk))
        assert "Logged as #1" in (await talk.type("/claim The bridge is closed")).text
        await talk.settle()
        line.freeze()
        for asked in ("/claims bridge", "/claim The tunnel is closed"):
            said = (await talk.type(asked)).text
            assert "cannot be used just now, so nothing was changed" in said
            assert "does not answer" in said
        line.mend()
        assert "1 claim for bridge" in (await talk.type("/claims bridge")).text
