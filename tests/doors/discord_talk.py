"""The conversation through Discord: the real client in a simulated server, and people in it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import discord
import simcord

from bot.commands.table import COMMANDS
from bot.platforms.discord.door import DiscordDoor
from bot.wiring import Desk
from tests.doors import discord_visible as visible
from tests.doors.talk import Shown

SLASH, STRING = 2, 3  # an application command; an option of text
PARSERS = {spec.name: spec.parse for spec in COMMANDS}


class DiscordTalk:
    """Several people in #monde. Ada runs the server; everybody else is a reporter."""

    name = "discord"

    def __init__(self, desk: Desk, door: DiscordDoor, env: simcord.Env) -> None:
        self._desk = desk
        self._door = door
        self._env = env
        self._guild = env.create_guild("The newsroom")
        self.monde = self._guild.create_text_channel("monde")
        self._people: dict[str, Any] = {}

    async def type(self, line: str, person: str = "Ana") -> Shown:
        name, _, text = line.removeprefix("/").partition(" ")
        options = {k: v for k, v in PARSERS[name](text).items() if v}
        return self._shown(await self._slash(self.person(person), name, options))

    async def press(self, shown: Shown, label: str, person: str = "Ana") -> Shown:
        return self._shown(await self.person(person).click(shown.handle, label=label))

    async def fill(self, form: Shown, person: str = "Ana", **values: str) -> Shown:
        filled = {k: [v] if k in _lists(form.handle.modal) else v for k, v in values.items()}
        return self._shown(await self.person(person).submit_modal(form.handle, filled))

    async def post(self, text: str, person: str = "Ana") -> Any:
        """A message as people write them; "@claimdesk" in it names the bot."""
        me = self._door.client.user
        assert me
        named = text.replace("@claimdesk", me.mention)
        return await self.person(person).send(self.monde, named)

    async def edit(self, message: Any, text: str, person: str = "Ana") -> None:
        await self.person(person).edit(message, text)

    async def sign(self, message: Any, person: str = "Ana", sign: str = "🗞️") -> None:
        await self.person(person).react(message, sign)

    async def told(self, words: str, person: str) -> Shown:
        """The bot's reply to one of this person's messages."""
        messages = self.monde.history()
        theirs = {each.id for each in messages if each.author.id == self.person(person).id}
        at = [each for each in messages if each.reference and each.reference.message_id in theirs]
        (found,) = [shown for shown in map(_message, at) if words in shown.text]
        return found

    async def channel(self) -> list[Shown]:
        messages = self.monde.history()
        ours = [message for message in messages if message.author.bot]
        return [_message(message) for message in ours if not message.flags.ephemeral]

    async def direct(self, person: str = "Ana") -> list[Shown]:
        return [_message(each) for each in self.person(person).user.dm_channel.history()]

    async def settle(self) -> None:
        async with asyncio.timeout(30):
            await self._desk.worker.idle()
            await self._env.settle()

    def person(self, name: str) -> Any:
        """Somebody on the server, who joins when first named."""
        if name not in self._people:
            manage = discord.Permissions(manage_guild=True)
            roles = [self._guild.create_role("Desk", permissions=manage)] if name == "Ada" else []
            user = self._env.create_user(name.lower(), global_name=name)
            self._people[name] = self._guild.add_member(user, roles=roles)
        return self._people[name]

    async def _slash(self, member: Any, name: str, options: dict[str, str]) -> Any:
        """Send a command with whatever was typed.

        `member.slash` is as strict as the newest client: no value but the choices. What a
        client with an older list of them sends has to be answered too.
        """
        command = self._env.backend.find_command(name, self._guild.id, type=1)
        sent = [{"name": k, "type": STRING, "value": v} for k, v in options.items()]
        assert {o["name"] for o in sent} <= {o["name"] for o in command["options"]}
        data = {"id": command["id"], "name": name, "type": 1, "options": sent}
        return await member._dispatch_interaction(SLASH, self.monde, data)

    def _shown(self, result: Any) -> Shown:
        if result.modal:
            return Shown(text=result.modal["title"], fields=_fields(result.modal), handle=result)
        assert result.acknowledged, "Discord would show that the bot did not answer"
        answers = [*([result.response] if result.response else []), *result.followups]
        if answers:
            return _message(answers[-1].message)
        (source,) = (
            message
            for message in self.monde.history()
            if message.id == result._interaction.source_message_id
        )
        return _message(source)


def _message(message: discord.Message) -> Shown:
    buttons = tuple(b for row in message.components for b in getattr(row, "children", ()))
    text = visible.message_words(message.content, message.embeds)
    pinged = [kind for kind, _ in visible.formats(message.content) if kind == "mention"]
    assert not pinged
    assert not message.mentions
    assert not message.mention_everyone
    return Shown(
        text=text,
        buttons=tuple(str(button.label) for button in buttons),
        private=message.flags.ephemeral,
        handle=message,
    )


def _inputs(modal: dict[str, Any]) -> list[dict[str, Any]]:
    return [label["component"] for label in modal["components"]]


def _fields(modal: dict[str, Any]) -> tuple[str, ...]:
    return tuple(each["custom_id"] for each in _inputs(modal))


def _lists(modal: dict[str, Any]) -> set[str]:
    return {each["custom_id"] for each in _inputs(modal) if "options" in each}


@asynccontextmanager
async def simulated(
    client: discord.Client, approved: discord.Intents | None = None
) -> AsyncIterator[simcord.Env]:
    """A client in a world of its own; an error that it swallowed fails the test that did not look.

    As in `simcord.run`, but for its clock context: pytest opens and closes a fixture in
    different ones. `approved` are the intents switched on in the developer portal, None for all.
    """
    env = simcord.Env(client, shard_count=1, settle_timeout=10, approved_intents=approved)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
    env._raise_errors_since(env._errors_acknowledged)


@asynccontextmanager
async def open_talk(desk: Desk) -> AsyncIterator[DiscordTalk]:
    """The desk's worker at work, and people on a server."""
    door = DiscordDoor(desk.gate.answer, COMMANDS, ears=desk.hearing, token="not.a.token")
    door.client = door._new_client(words=True)
    desk.worker.serve(door)
    async with simulated(door.client) as env:
        # The desk's clock: what was posted before and after something is told apart by it.
        env.backend.clock.now = lambda: datetime.now(UTC)  # type: ignore[method-assign]
        working = asyncio.create_task(desk.worker.run())
        try:
            yield DiscordTalk(desk, door, env)
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)
