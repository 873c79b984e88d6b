"""The door to Discord: connecting, and what is said when that fails."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress

import discord

from bot.commands.spec import CommandSpec
from bot.core.door import Answer, CannotConnect, DeliveryFailed
from bot.core.ears import Deaf, Ears
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.catch_up import CatchUp
from bot.platforms.discord import posting
from bot.platforms.discord.client import Client, sender
from bot.platforms.discord.conversation import PATIENCE, Conversation
from bot.platforms.discord.elsewhere import Redirect, answers_elsewhere
from bot.platforms.discord.history import DiscordHistory
from bot.platforms.discord.invite import address_for
from bot.platforms.discord.messages import Messages
from bot.platforms.discord.tree import Suggest
from bot.platforms.discord.trouble import (
    GATEWAY_REFUSES_INTENTS,
    GATEWAY_REFUSES_TOKEN,
    TROUBLE,
    WHERE_IT_IS,
    reason,
)
from bot.platforms.signs import Signs

CALL_WITHIN = 45.0  # seconds for one delivery, with what discord.py tries and waits by itself
CLOSE_WITHIN = 3.0
NAMED = 5  # servers told by name


class DiscordDoor:
    """One bot on Discord, in all the servers that invited it.

    Args:
        answer: the gate.
        ears: which channels' links, and which emojis, log something without a command.
        commands: the command table.
        token: the bot's token.
        api_url: another address of Discord's API, with its version (…/api/v10); "" for
            Discord's own. The gateway is the one that this API names.
        suggest: completes options that have no choices; None for no completion.
        patience: seconds for the gate before Discord is told to wait.
    """

    name = "discord"

    def __init__(
        self,
        answer: Answer,
        commands: Sequence[CommandSpec],
        *,
        ears: Ears | None = None,
        token: str,
        api_url: str = "",
        suggest: Suggest | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self._token = token
        self._commands = commands
        self._suggest = suggest
        self._conversation = Conversation(answer, patience)
        ears = ears or Deaf()
        self._catch_up = CatchUp(self.name, ears)
        self._messages = Messages(answer, self._catch_up, Signs(self.name, ears))
        self._redirect = Redirect(api_url) if api_url else None
        self._connected: Callable[[str], None] | None = None
        # Discord gives each event to every connection, and takes the first answer.
        self.alone = f"discord {hashlib.sha256(token.encode()).hexdigest()[:16]}"
        self.client = self._new_client()
        self._sender: discord.Client | None = None
        self._running = False
        self._logging_in = asyncio.Lock()

    @property
    def connected(self) -> bool:
        """Whether the servers are known and the gateway reaches us, on every shard."""
        shards = self.client.shards.values()
        return self.client.is_ready() and not any(shard.is_closed() for shard in shards)

    async def run(self, connected: Callable[[str], None]) -> None:
        """Connect and serve until cancelled; `connected` is told in plain words to what.

        Raises:
            CannotConnect: the token is wrong.
        """
        self._connected = connected
        self._running = True
        try:
            with answers_elsewhere(self._redirect):
                words = await self._shows_words()
                if self.client.is_closed() or self.client.intents.message_content is not words:
                    self.client = self._new_client(words=words)
                async with self.client, self.looking_back():
                    await self.client.start(self._token)
        except discord.LoginFailure:
            raise CannotConnect(_refused()) from None
        except discord.ConnectionClosed as closed:
            if closed.code == GATEWAY_REFUSES_TOKEN:
                raise CannotConnect(_refused()) from None
            if closed.code in GATEWAY_REFUSES_INTENTS:
                raise CannotConnect("Discord does not accept the bot's intents.") from None
            raise
        finally:
            self._running = False

    async def serves(self, workspace: str) -> bool:  # noqa: ARG002 - the protocol's
        """Whether messages to this workspace go through this door: it is the only one."""
        return True

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Post a public message and return its id, "" for one that cannot be edited later.

        Raises:
            DeliveryFailed: not now.
        """
        with answers_elsewhere(self._redirect):
            async with _in_time():
                return await posting.post(await self._here(), place, reply, key, again=again)

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Draw `reply` in place of a message posted before.

        Raises:
            DeliveryFailed: not now.
            Refused: not before people let us; the message stays as it is.
            MessageGone: never again.
        """
        async with _in_time():
            await posting.edit(await self._here(), place, message, reply)

    async def close(self) -> None:
        """Disconnect within a few seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_WITHIN):
                if self._running or self.client.user is not None:  # else there is nothing to close
                    await self.client.close()
                if self._sender:
                    await self._sender.close()

    @asynccontextmanager
    async def looking_back(self) -> AsyncIterator[None]:
        """Meanwhile, look for what the connected client was not told."""
        history = DiscordHistory(self.client, self._messages)
        task = asyncio.create_task(self._catch_up.run(history))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _here(self) -> discord.Client:
        """Who posts: the connected client, or one that is only logged in where none connects."""
        if self.client.user is not None and not self.client.is_closed():
            return self.client
        if self._running:
            raise DeliveryFailed("Discord is not connected yet", retry_after=CLOSE_WITHIN)
        async with self._logging_in:
            if self._sender is None or self._sender.is_closed():
                self._sender = await self._logged_in()
            return self._sender

    async def _logged_in(self) -> discord.Client:
        client = sender(self._redirect)
        try:
            await client.login(self._token)
        except discord.LoginFailure:
            await client.close()
            raise DeliveryFailed(_refused()) from None
        except TROUBLE as error:
            await client.close()
            raise DeliveryFailed(reason(error)) from error
        return client

    async def _shows_words(self) -> bool:
        """Whether the application has the message content intent; who asks without is cut off."""
        async with sender(self._redirect) as asking:
            await asking.login(self._token)
            flags = asking.application_flags
            return flags.gateway_message_content or flags.gateway_message_content_limited

    def _new_client(self, *, words: bool = False) -> Client:
        return Client(
            self._commands,
            self._conversation,
            self._messages,
            suggest=self._suggest,
            redirect=self._redirect,
            words=words,
            ready=self._tell,
        )

    def _tell(self) -> None:
        """Say where we are, once: a shard that starts afresh is ready again."""
        connected, self._connected = self._connected, None
        if connected:
            connected(_where(self.client))


@asynccontextmanager
async def _in_time() -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(CALL_WITHIN):
            yield
    except TimeoutError:
        raise DeliveryFailed("Discord did not answer in time") from None


def _refused() -> str:
    return f"Discord does not accept DISCORD_TOKEN: {WHERE_IT_IS}."


def _where(client: Client) -> str:
    names = [guild.name for guild in client.guilds]
    if not names:
        invite = (
            f" Invite it: {address_for(client.application_id)}" if client.application_id else ""
        )
        return f"Discord as {client.user}, in no server yet.{invite}"
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"Discord as {client.user}, in {', '.join(names[:NAMED])}{more}"
