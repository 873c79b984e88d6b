"""`python -m bot run` on PostgreSQL and both stand-ins: processes, and people who type."""

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import ClientError, web

from storage.database import Database
from tests.doors import discord_standin
from tests.doors.slack_standin import Message, People, StandIn, User
from tests.doors.slack_standin.requests import SIGNING_SECRET
from tests.doors.slack_standin.server import APP_TOKEN, BOT_TOKEN
from tests.doors.slack_standin.visible import words

ROOT = Path(__file__).parents[2]
WITHIN = 90.0  # seconds; far more than is needed on a machine with nothing else to do
ANSWER_WITHIN = 6.0  # seconds until somebody who was not answered types the next thing
EACH = 4  # claims that each person logs
PAGE = "<html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}"
LINE = "<p>Sentence {n} of {name} is about the bridge of {name}, which {name} repairs.</p>"


@dataclass
class Process:
    """One `python -m bot run`."""

    process: asyncio.subprocess.Process
    said: list[str] = field(default_factory=list)

    async def listen(self) -> None:
        assert self.process.stdout
        async for line in self.process.stdout:
            self.said.append(line.decode())

    def says(self, what: str) -> bool:
        return any(what in line for line in self.said)


@asynccontextmanager
async def bot(environment: dict[str, str], folder: Path) -> AsyncIterator[Process]:
    run = (sys.executable, "-m", "bot", "run")
    piped, both = asyncio.subprocess.PIPE, asyncio.subprocess.STDOUT
    process = await asyncio.create_subprocess_exec(
        *run, cwd=folder, env=environment, stdout=piped, stderr=both
    )
    started = Process(process)
    listening = asyncio.create_task(started.listen())
    try:
        yield started
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        await listening
        print("".join(started.said))  # noqa: T201 - pytest shows it when the test fails
        for secret in (BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, discord_standin.TOKEN, "Traceback"):
            assert not started.says(secret)


@asynccontextmanager
async def news() -> AsyncIterator[str]:
    """A site with an article at every address."""

    async def page(request: web.Request) -> web.Response:
        name = request.match_info["name"]
        body = "".join(LINE.format(n=n, name=name) for n in range(40))  # no copy of another's
        text = PAGE.format(title=f"The bridge of {name}", body=body)
        return web.Response(text=text, content_type="text/html")

    application = web.Application()
    application.router.add_get("/{name}", page)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


# What each command is answered with.
LIKE = {"/claim": "Logged as", "/mark": "is now checking"}


@dataclass
class Newsroom:
    """People on both platforms, and what they were told."""

    slack: StandIn
    discord: discord_standin.StandIn
    link: str
    logged: dict[str, int] = field(default_factory=dict)
    marked: set[int] = field(default_factory=set)

    def told(self, wording: str, answer: str) -> int:
        """A claim's number, out of what somebody was told."""
        found = re.search(r"#(\d+)", answer)
        assert found, answer
        assert "Logged as" in answer, answer
        self.logged[wording] = int(found[1])
        return int(found[1])

    async def reporter_on_slack(self, name: str) -> None:
        person = self.slack.world.user(name)
        for n in range(EACH):
            what = f"{self.link}/{name}" if n == 0 else f"{name} says that {n} ferries are late"
            answer = await self.on_slack(f"/claim {what}", person)
            if not answer:
                continue  # the process that had it is no more; a person shrugs and goes on
            number = self.told(what, answer)
            if n == 0:
                continue  # its card is for reviewing what was read, and shows no marks
            if "checking" in await self.on_slack(f"/mark #{number} checking", person):
                self.marked.add(number)

    async def on_slack(self, line: str, person: User) -> str:
        people, channel = People(self.slack), self.slack.world.channel("desk")
        before, own = len(people.whispers(person)), LIKE.get(line.partition(" ")[0], "")
        others = set(LIKE.values()) - {own}  # what answers the line before comes late, at times

        def told() -> list[str]:
            whispers = people.whispers(person)[before:]
            answers = [words({"blocks": one.blocks, "text": one.text}) for one in whispers]
            return [one for one in answers if not any(other in one for other in others)]

        with suppress(TimeoutError, ConnectionError):
            await people.command(line, person, channel)
            answers = await self.slack.until(told, ANSWER_WITHIN)
            return answers[0]
        return ""

    async def reporter_on_discord(self, name: str) -> None:
        for n in range(EACH):
            what = f"{name} says that {n} trains are late"
            answer = await self.on_discord("claim", what=what)
            if not answer:
                continue
            number = self.told(what, answer)
            marking = {"claim": str(number), "value": "checking"}
            if "checking" in await self.on_discord("mark", **marking):
                self.marked.add(number)

    async def on_discord(self, command: str, **options: str) -> str:
        def answer() -> str:
            bodies = [body for id_, body in self.discord.answers if id_ == number]
            told = [body.get("data", body).get("content") or "" for body in bodies]
            return next(filter(None, told), "").replace("*", "").replace("\\", "")

        with suppress(TimeoutError, ConnectionError, ClientError):
            number = await self.discord.command(command, **options)
            return await self.discord.until(answer, ANSWER_WITHIN)
        return ""

    async def twice(self, name: str) -> None:
        """Slack delivers one event to two processes, as it does when it got no answer in time."""
        channel = self.slack.world.channel("desk")
        line = f"@claimdesk {self.link}/{name}"
        await People(self.slack).mention(line, self.slack.world.user(name), channel, times=2)

    def cards(self) -> list[str]:
        """The words of all public messages of the bot."""
        bot = self.slack.world.bot.id
        posted = [m for m in self.slack.world.channel("desk").messages if m.user == bot]
        return [*map(_words, posted), *map(_discord_words, self.discord.messages)]


def _words(message: Message) -> str:
    return words({"blocks": message.blocks})


def _discord_words(message: discord_standin.Json) -> str:
    (embed,) = message["embeds"]
    return "\n".join([embed["title"], embed.get("description") or "", str(embed.get("fields"))])


def about(card: str) -> int:
    """Of the claim that the card is about: in its title, or below a review card's."""
    found = re.search(r"^(?:🟡 )?#(\d+) ", card, re.MULTILINE)
    assert found, card
    return int(found[1])


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(WITHIN):
        while not true():  # noqa: ASYNC110 - tests look, nobody rings
            await asyncio.sleep(0.05)


def open_newsroom(url: str) -> int:
    """One newsroom for both platforms."""
    database = Database(url, lambda _: ())
    with database.directory() as directory:
        newsroom = directory.open_newsroom("slack", "T1", "The Desk")
        directory.open_newsroom("discord", discord_standin.GUILD, "The newsroom")
        directory.move("discord", discord_standin.GUILD, newsroom)
    database.close()
    return newsroom


def environment(url: str, slack: StandIn, discord: discord_standin.StandIn) -> dict[str, str]:
    return os.environ | {
        "DATABASE_URL": url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": slack.api_url,
        "DISCORD_TOKEN": discord_standin.TOKEN,
        "DISCORD_API_URL": discord.api_url,
        "READ_ALLOWED_HOSTS": "127.0.0.1",
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
        "PYTHONUNBUFFERED": "1",
    }
