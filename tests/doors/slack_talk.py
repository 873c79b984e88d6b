"""The conversation through Slack: the real client on a stand-in, and people at its screens."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from bot.platforms.slack.connection import SocketMode
from bot.platforms.slack.door import SlackDoor
from bot.platforms.slack.request_url import RequestUrl, SignedRequests
from bot.wiring import Desk
from tests.doors.slack_standin import Message, People, StandIn, User, View, visible
from tests.doors.slack_standin.server import APP_TOKEN, BOT_TOKEN, WITHIN
from tests.doors.talk import Shown

ADMINS = {"Ada"}  # they run the workspace; everybody else is a reporter


class SlackTalk:
    """Several people in #monde."""

    name = "slack"

    def __init__(self, desk: Desk, standin: StandIn) -> None:
        self._desk = desk
        self._standin = standin
        self._people = People(standin)
        self._monde = standin.world.channel("monde")

    async def type(self, line: str, person: str = "Ana") -> Shown:
        user = self._user(person)
        before = self._seen(user)
        await self._people.command(line, user, self._monde)
        return await self._news(user, before)

    async def press(self, shown: Shown, label: str, person: str = "Ana") -> Shown:
        user = self._user(person)
        before = self._seen(user)
        action = visible.buttons(shown.handle.blocks)[label]
        await self._people.press(shown.handle, action, user)
        return await self._news(user, before)

    async def fill(self, form: Shown, person: str = "Ana", **values: str) -> Shown:
        assert isinstance(form.handle, View), "this is no form"
        user = self._user(person)
        before = self._seen(user)
        await self._people.submit(form.handle, values)
        if form.handle.errors:
            return _form(form.handle)
        return await self._news(user, before)

    async def post(self, text: str, person: str = "Ana") -> Message:
        """A message as people write them; "@claimdesk" in it names the bot."""
        user = self._user(person)
        ask = self._people.mention if "@claimdesk" in text else self._people.say
        sent = await ask(text, user, self._monde)
        await sent.acknowledged()
        (message,) = [m for m in self._monde.messages if m.ts == sent.payload["event"]["ts"]]
        return message

    async def edit(self, message: Message, text: str, person: str = "Ana") -> None:
        sent = await self._people.edit(message, text, self._user(person))
        await sent.acknowledged()

    async def sign(self, message: Message, person: str = "Ana", sign: str = "🗞️") -> None:
        name = {"🗞️": "rolled_up_newspaper", "👀": "eyes", "👍🏽": "+1::skin-tone-4"}[sign]
        sent = await self._people.react(message, name, self._user(person))
        await sent.acknowledged()

    async def told(self, words: str, person: str) -> Shown:
        """What only this person was told, once it came."""
        user = self._user(person)

        def found() -> list[Shown]:
            shown = [_message(each) for each in self._people.whispers(user)]
            return [each for each in shown if words in each.text]

        (one,) = await self._standin.until(found)
        return one

    async def channel(self) -> list[Shown]:
        return [_message(m) for m in self._monde.messages if m.user == self._standin.world.bot.id]

    async def direct(self, person: str = "Ana") -> list[Shown]:
        theirs = self._standin.world.channel(f"dm-{self._user(person).id}", private=True)
        return [_message(each) for each in theirs.messages]

    async def settle(self) -> None:
        async with asyncio.timeout(30):
            await self._desk.worker.idle()
            for envelope in self._standin.envelopes:
                await envelope.acked

    def _user(self, person: str) -> User:
        return self._standin.world.user(person, admin=person in ADMINS)

    def _seen(self, user: User) -> dict[str, int]:
        """All that one person sees alone, and how often each was drawn again."""
        seen = {m.ts: m.edits for m in self._people.whispers(user)}
        return seen | {v.id: 0 for v in self._standin.world.views.values() if v.user == user.id}

    async def _news(self, user: User, before: dict[str, int]) -> Shown:
        """What is new or new drawn, once something is."""
        changed = await self._standin.until(lambda: self._seen(user).items() - before.items())
        ((what, _),) = changed
        if what in self._standin.world.views:
            return _form(self._standin.world.views[what])
        (message,) = (m for m in self._people.whispers(user) if m.ts == what)
        return _message(message)


def _message(message: Message) -> Shown:
    drawn = {"text": message.text, "blocks": message.blocks}
    assert visible.pings(drawn) == []
    return Shown(
        text=visible.words(drawn),
        buttons=tuple(visible.buttons(message.blocks)),
        private=bool(message.only_for),
        handle=message,
    )


def _form(view: View) -> Shown:
    notes = "\n".join(view.errors.values())
    return Shown(
        text=f"{visible.words(view.body)}\n{notes}",
        fields=tuple(b["block_id"] for b in view.body["blocks"] if b["type"] == "input"),
        handle=view,
    )


def reached(
    over: str, standin: StandIn, url: RequestUrl, **patience: float
) -> SocketMode | SignedRequests:
    """How the stand-in reaches a door: over a "socket", or "http" at this address."""
    if over == "socket":
        return SocketMode(APP_TOKEN, **patience)
    return SignedRequests(standin.signing_secret, url)


async def connected(standin: StandIn, door: SlackDoor, url: RequestUrl) -> None:
    """Wait until the stand-in reaches the door."""
    async with asyncio.timeout(WITHIN):
        while not door.connected:  # noqa: ASYNC110 - tests look, nobody rings
            await asyncio.sleep(0.01)
    if not standin.handshakes:
        standin.request_url = url.address


@asynccontextmanager
async def open_talk(desk: Desk) -> AsyncIterator[SlackTalk]:
    """The desk's worker at work, and people in a workspace."""
    async with open_talks(desk, "T1") as (talk,):
        yield talk


@asynccontextmanager
async def open_talks(
    desk: Desk, *teams: str, over: str = "socket"
) -> AsyncIterator[tuple[SlackTalk, ...]]:
    """The desk's worker at work, and people in several workspaces, each with an app of its own."""
    async with AsyncExitStack() as stack:
        standins = [await stack.enter_async_context(StandIn()) for _ in teams]
        url = RequestUrl("127.0.0.1", 0)
        for team, standin in zip(teams, standins, strict=True):
            standin.signing_secret += team
        doors = [
            SlackDoor(
                desk.gate.answer,
                ears=desk.hearing,
                bot_token=BOT_TOKEN,
                over=reached(over, s, url),
                api_url=s.api_url,
            )
            for s in standins
        ]
        for team, standin, door in zip(teams, standins, doors, strict=True):
            standin.world.team = {"id": team, "domain": team.lower(), "name": f"Desk {team}"}
            desk.worker.serve(door)
        running = [asyncio.create_task(door.run(lambda _: None)) for door in doors]
        working = asyncio.create_task(desk.worker.run())
        try:
            for standin, door in zip(standins, doors, strict=True):
                await connected(standin, door, url)
            yield tuple(SlackTalk(desk, standin) for standin in standins)
        finally:
            working.cancel()  # first, as `run` does: what is on its way needs its door
            await asyncio.gather(working, return_exceptions=True)
            for door in doors:
                await door.close()
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
