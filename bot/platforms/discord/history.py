"""What Discord shows of a channel's past, its threads included."""

from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial

import discord

from bot.platforms.discord.messages import Messages
from bot.platforms.discord.trouble import GONE, NO_ENTRY, TROUBLE, reason
from bot.platforms.history import Found, NotNow, Unreadable, Window
from storage.arrangements import Intake

THREADS = 100  # of a channel: archived ones that are looked at

_BLIND = "switch Bot → Message Content Intent on in the developer portal, and start me again"
_SHUT = "give me View Channel and Read Message History there"

Readable = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread
Looked = Readable | discord.ForumChannel


class DiscordHistory:
    """The past of the channels that a client sees.

    discord.py keeps to Discord's limits by itself.
    """

    def __init__(self, client: discord.Client, messages: Messages) -> None:
        self._client = client
        self._messages = messages

    async def read(self, channel: Intake, window: Window) -> list[Found]:
        """What was posted in a channel and its threads, as far as the window takes it.

        Raises:
            Unreadable: the channel is gone, or we lack a right or the message content intent.
            NotNow: Discord does not answer.
        """
        await self._client.wait_until_ready()
        if not self._client.intents.message_content:
            raise Unreadable(_BLIND)
        try:
            there = await self._channel(channel)
            # In a forum itself nothing is posted: its posts are threads.
            found = (
                [] if isinstance(there, discord.ForumChannel) else await self._read(there, window)
            )
            async for thread in _threads(there, window.since):
                found += await self._read(thread, window)
        except discord.HTTPException as error:
            if error.code in NO_ENTRY:
                raise Unreadable(_SHUT) from error
            if error.code in GONE:
                raise Unreadable("the channel is gone") from error
            raise NotNow(reason(error)) from error
        except TROUBLE as error:
            raise NotNow(reason(error)) from error
        return found

    async def _channel(self, known: Intake) -> Looked:
        guild = self._client.get_guild(int(known.workspace))
        if guild is None or guild.unavailable:
            raise NotNow("the server is not there")
        number = int(known.channel)
        channel = guild.get_channel_or_thread(number) or await guild.fetch_channel(number)
        if not isinstance(channel, Looked):
            raise Unreadable("nothing can be posted there")
        # Who may not look back is shown an empty channel.
        may = channel.permissions_for(guild.me) if guild.me else discord.Permissions.all()
        if not (may.view_channel and may.read_message_history):
            raise Unreadable(_SHUT)
        return channel

    async def _read(self, there: Readable, window: Window) -> list[Found]:
        found = []
        async for message in there.history(limit=None, after=window.since, oldest_first=False):
            if not window.takes(message.created_at):
                break
            me = self._client.user.id if self._client.user else 0
            log = partial(self._messages.look_at, message, me)
            found.append(Found(message.created_at, log))
        return found


async def _threads(there: Looked, since: datetime) -> AsyncIterator[discord.Thread]:
    """The threads in a channel in which something was said since; private ones if we are there."""
    if not isinstance(there, discord.TextChannel | discord.ForumChannel):
        return
    last = discord.utils.time_snowflake(since)
    for thread in there.threads:
        if _newest(thread) > last:
            yield thread
    async for thread in there.archived_threads(limit=THREADS):
        if thread.archive_timestamp < since:
            break
        if _newest(thread) > last:
            yield thread


def _newest(thread: discord.Thread) -> int:
    """The id of what was said there last; a forum's post may be all that there is."""
    return max(thread.id, thread.last_message_id or 0)
