"""One Slack app that several workspaces install: the workspaces, and the bot's processes.

The processes are here in one, each with a database of its own on the same address; between them,
Slack and the browser are real sockets.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace

import pytest

from bot.running import doors
from bot.settings import Settings
from bot.wiring import Desk, build
from storage.arrangements import Installation
from tests.doors.slack_standin import StandIn
from tests.doors.slack_standin.oauth import CLIENT_ID, CLIENT_SECRET, PUBLIC, Browser, Slack
from tests.doors.slack_standin.requests import SIGNING_SECRET
from tests.doors.slack_standin.server import WITHIN
from tests.doors.slack_talk import SlackTalk
from tests.ports import free_port


@dataclass
class Newsrooms:
    """Two workspaces, the browser of who installs, and the bot's processes."""

    slack: Slack
    browser: Browser
    desks: list[Desk] = field(default_factory=list)
    talks: dict[str, SlackTalk] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    @property
    def installed(self) -> dict[str, Installation]:
        """What the database holds."""
        found = self.desks[0].database.installations.page("slack", 10)
        return {each.workspace: each for each in found}

    def asks(self, team: str, desk: int = 0) -> None:
        """From now on Slack sends what happens in a workspace to this process."""
        self.slack.workspaces[team].request_url = f"{address(self.desks[desk])}/slack/events"

    def at(self, desk: Desk) -> str:
        """The same for all workspaces and a process that came later; its address."""
        for team, standin in self.slack.workspaces.items():
            standin.request_url = f"{address(desk)}/slack/events"
            self.talks[team] = SlackTalk(desk, standin)
        return address(desk)

    async def cards(self, team: str) -> list[str]:
        """What the bot posted in a workspace's #monde, once something is there."""
        talk, standin = self.talks[team], self.slack.workspaces[team]
        monde = standin.world.channel("monde")
        await standin.until(
            lambda: any(m.user == standin.world.bot.id for m in monde.messages), within=60
        )
        return [card.text for card in await talk.channel()]


def address(desk: Desk) -> str:
    """Where a process is reached."""
    return f"http://127.0.0.1:{desk.settings.slack_http_port}"


def settings(url: str, slack: Slack, **more: object) -> Settings:
    shared = Settings(
        database_url=url,
        slack_signing_secrets=(SIGNING_SECRET,),
        slack_http_port=free_port(),
        slack_client_id=CLIENT_ID,
        slack_client_secret=CLIENT_SECRET,
        slack_public_url=PUBLIC,
        slack_api_url=slack.api_url,
    )
    return replace(shared, **more)  # type: ignore[arg-type]


@asynccontextmanager
async def process(
    given: Settings, told: list[str], *, listens: bool = True, works: bool = True
) -> AsyncIterator[Desk]:
    """What `python -m bot run` does, with `--worker` on, off or only."""
    desk = build(given)
    opened = doors(desk, ["slack"])
    for door in opened:
        desk.worker.serve(door)
    tasks = [asyncio.create_task(desk.worker.run())] if works else []
    tasks += [asyncio.create_task(door.run(told.append)) for door in opened if listens]
    try:
        async with asyncio.timeout(WITHIN):
            while listens and not all(door.connected for door in opened):  # noqa: ASYNC110 - tests look, nobody rings
                await asyncio.sleep(0.01)
        yield desk
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for door in opened:
            await door.close()
        desk.close()


@asynccontextmanager
async def newsrooms(url: str, *roles: str, **more: object) -> AsyncIterator[Newsrooms]:
    """The workspaces T1 and T2, and a process for each role: "on", "off" or "only"."""
    async with AsyncExitStack() as stack:
        standins = [await stack.enter_async_context(StandIn()) for _ in range(2)]
        for team, standin in zip(("T1", "T2"), standins, strict=True):
            standin.world.team = {"id": team, "domain": team.lower(), "name": f"Desk <{team}>"}
        slack = await stack.enter_async_context(Slack(*standins))
        told: list[str] = []
        desks = [
            await stack.enter_async_context(
                process(
                    settings(url, slack, **more), told, listens=role != "only", works=role != "off"
                )
            )
            for role in roles
        ]
        listening = [d for d, role in zip(desks, roles, strict=True) if role != "only"]
        browser = await stack.enter_async_context(Browser(*map(address, listening)))
        found = Newsrooms(slack, browser, desks, told=told)
        if desks:
            found.at(desks[0])
        yield found


@contextmanager
def nothing_secret(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever a test logs, at any level: no token, no secret, no code of an installation."""
    caplog.set_level(logging.DEBUG)
    yield
    written = logging.Formatter()
    logged = "\n".join(map(written.format, caplog.get_records("call")))
    for secret in ("installedtoken", CLIENT_SECRET, SIGNING_SECRET, "code-0-"):
        assert secret not in logged
