"""The same town on both platforms: people post in #monde, whether a bot is there or not."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.commands.table import COMMANDS
from bot.core.door import Door
from bot.platforms.discord.door import DiscordDoor
from bot.platforms.slack.door import SlackDoor
from bot.platforms.slack.request_url import RequestUrl
from bot.settings import Settings
from bot.wiring import build, warm_up
from storage.database import Database
from tests.doors import discord_standin
from tests.doors.slack_standin import Message, People, StandIn
from tests.doors.slack_standin.people import marked_up
from tests.doors.slack_standin.server import BOT_TOKEN
from tests.doors.slack_standin.visible import words
from tests.doors.slack_talk import connected, reached

WITHIN = 90.0  # seconds; far more than is needed on a machine with nothing else to do


class SlackTown:
    """A workspace."""

    platform, workspace = "slack", "T1"

    def __init__(self, standin: StandIn, over: str) -> None:
        self.standin = standin
        self._over, self._url = over, RequestUrl("127.0.0.1", 0)
        self._people = People(standin)
        self.monde = standin.world.channel("monde")
        self._omar = standin.world.user("Omar")
        self._ada = standin.world.user("Ada", admin=True)

    def door(self, desk: Any) -> Door:
        over = reached(self._over, self.standin, self._url, ping_interval=0.2, patience=2.0)
        where = {"api_url": self.standin.api_url, "ears": desk.hearing}
        return SlackDoor(desk.gate.answer, bot_token=BOT_TOKEN, over=over, **where)

    async def reaches(self, door: Any) -> None:
        """Wait until what people do gets through."""
        await connected(self.standin, door, self._url)

    def open_thread(self, *, archived: bool = False) -> str:
        """A thread below the newest message."""
        del archived  # Slack's never are
        return self.monde.messages[-1].ts

    def posts(self, text: str, thread: str = "") -> None:
        """Omar posts something, and the bot is not told."""
        named = marked_up(text).replace("@claimdesk", f"<@{self.standin.world.bot.id}>")
        self.standin.world.says(self._omar, self.monde, named, thread=thread)

    async def say(self, text: str, thread: str = "") -> None:
        """The same, and it is."""
        sent = await self._people.say(text, self._omar, self.monde, thread=thread)
        await sent.acknowledged(WITHIN)

    async def admin(self, action: str, rest: str = "") -> str:
        """What Ada is told who types `/desk …`."""
        before = len(self._people.whispers(self._ada))
        await self._people.command(f"/desk {action} {rest}".strip(), self._ada, self.monde)
        found = await self.standin.until(lambda: self._people.whispers(self._ada)[before:], WITHIN)
        return words({"blocks": found[0].blocks, "text": found[0].text})

    async def cut(self) -> None:
        """The bot's connection breaks, and it has to make a new one."""
        await self.standin.drop_sockets()

    def shut(self, *, shut: bool) -> None:
        """The bot may look into the channel no more, or may again."""
        self.monde.bot_in = not shut

    async def puts_out(self) -> None:
        """The bot is put out of the channel."""
        self.monde.bot_in = False

    async def lets_in(self) -> None:
        """The bot is invited into the channel again, of which the channel is told."""
        self.monde.bot_in = True
        bot = self.standin.world.bot
        joined = self.standin.world.says(bot, self.monde, f"<@{bot.id}> has joined the channel")
        event = joined.body | {"subtype": "channel_join", "channel": self.monde.id}
        await (await self._people.event(event, bot, self.monde)).acknowledged(WITHIN)

    def told(self) -> int:
        """How many messages Omar was told about."""
        return len(self._people.whispers(self._omar))

    def public(self) -> list[Message]:
        """What the bot said to all."""
        return [m for m in self.monde.messages if m.user == self.standin.world.bot.id]


class DiscordTown:
    """A server."""

    platform, workspace = "discord", discord_standin.GUILD

    def __init__(self, standin: discord_standin.StandIn) -> None:
        self.standin = standin
        standin.about = {"flags": discord_standin.SHOWS_WORDS}

    def door(self, desk: Any) -> Door:
        where = {"api_url": self.standin.api_url, "ears": desk.hearing}
        token = discord_standin.TOKEN
        return DiscordDoor(desk.gate.answer, COMMANDS, token=token, **where)

    async def reaches(self, door: Any) -> None:
        """Wait until what people do gets through."""
        async with asyncio.timeout(WITHIN):
            while not door.connected:  # noqa: ASYNC110 - tests look, nobody rings
                await asyncio.sleep(0.01)

    def open_thread(self, *, archived: bool = False) -> str:
        """A thread in the channel."""
        return self.standin.open_thread(archived=archived)

    def posts(self, text: str, thread: str = "") -> None:
        """Omar posts something, and the bot is not told."""
        self.standin.says(_named(text), channel=thread or discord_standin.CHANNEL)

    async def say(self, text: str, thread: str = "") -> None:
        """The same, and it is."""
        await self.standin.say(_named(text), channel=thread or discord_standin.CHANNEL)

    async def admin(self, action: str, rest: str = "") -> str:
        """What Ana, who runs the server, is told who types `/desk …`."""
        options = {"action": action, "rest": rest} if rest else {"action": action}
        number = await self.standin.command("desk", **options)

        def answers() -> list[str]:
            bodies = [body for id_, body in self.standin.answers if id_ == number]
            told = [body.get("data", body).get("content") or "" for body in bodies]
            return [words.replace("*", "").replace("\\", "") for words in told if words]

        return (await self.standin.until(answers, WITHIN))[0]

    async def cut(self) -> None:
        """The bot's session is gone, and it has to begin a new one."""
        await self.standin.forget_session()

    def shut(self, *, shut: bool) -> None:
        """The bot may look into the channel no more, or may again; told when it connects."""
        self.standin.rights = 0 if shut else discord_standin.VIEW | discord_standin.HISTORY

    async def puts_out(self) -> None:
        """The bot may not see the channel any more."""
        await self.standin.show_channel(shown=False)

    async def lets_in(self) -> None:
        """It may again."""
        await self.standin.show_channel(shown=True)

    def told(self) -> int:
        """How many messages were marked as logged."""
        return len(self.standin.signs)

    def public(self) -> list[dict[str, Any]]:
        """What the bot said to all."""
        return self.standin.messages


def _named(text: str) -> str:
    return text.replace("@claimdesk", f"<@{discord_standin.APPLICATION}>")


Town = SlackTown | DiscordTown


@asynccontextmanager
async def built(platform: str) -> AsyncIterator[Town]:
    """A town on "discord", or on "slack", which is reached over a socket or over "http"."""
    if platform in {"slack", "http"}:
        async with StandIn() as standin:
            yield SlackTown(standin, "http" if platform == "http" else "socket")
    else:
        async with discord_standin.StandIn() as standin_:
            yield DiscordTown(standin_)


@asynccontextmanager
async def up(town: Town, url: str) -> AsyncIterator[Any]:
    """A bot that remembers nothing but its database is there, and reads no links."""
    desk = build(Settings(database_url=url))
    warm_up()
    door = town.door(desk)
    if isinstance(door, DiscordDoor):  # how long it waits for another server
        door._new_client = _hasty(door._new_client)  # type: ignore[method-assign]
    running = asyncio.create_task(door.run(lambda _: None))
    try:
        await town.reaches(door)
        yield desk
    finally:
        await door.close()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        desk.close()


def _hasty(make: Callable[..., Any]) -> Callable[..., Any]:
    def made(**settings: Any) -> Any:
        client = make(**settings)
        client._connection.guild_ready_timeout = 0.2
        return client

    return made


def logged(town: Town, url: str) -> list[str]:
    """The claims of the newsroom, in the order in which they were logged."""
    database = Database(url, lambda _: ())
    try:
        newsroom = database.newsroom_of(town.platform, town.workspace)
        if newsroom is None:
            return []
        with database.read(newsroom) as work:
            last = work.claims.last_number()
            found = [work.claims.by_number(number) for number in range(1, last + 1)]
            return [claim.wording for claim in found if claim]
    finally:
        database.close()


async def until(true: Callable[[], object]) -> None:
    """Wait until it is."""
    async with asyncio.timeout(WITHIN):
        while not await asyncio.to_thread(true):  # noqa: ASYNC110 - tests look, nobody rings
            await asyncio.sleep(0.05)
