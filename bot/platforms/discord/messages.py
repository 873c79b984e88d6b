"""Logging what stands in a channel: the bot is named in it, or somebody puts an emoji on it.

Discord shows an answer to one person alone only where an interaction is answered. So what went
well is told by as little as there is, a 🗞 of ours on the message: its card comes to the channel
anyway. (No ✅: at a claims desk that reads "this is true".) What has to be said, that it was
logged before or why it cannot be, is a short reply to the message, which notifies nobody. How to
log a message that we may not read concerns one person: it goes there directly, and only once.
"""

import logging
from dataclasses import replace
from datetime import datetime

import discord

from bot.core.door import Answer
from bot.core.emojis import bare
from bot.core.reference import referring
from bot.core.reply import Link, Reply, say
from bot.core.request import Command, has_link, named_with
from bot.platforms.catch_up import CatchUp
from bot.platforms.discord import incoming, render
from bot.platforms.discord.asking import ELSEWHERE, ask
from bot.platforms.discord.incoming import LOG_CLAIM
from bot.platforms.discord.said import said
from bot.platforms.discord.trouble import TROUBLE, reason
from bot.platforms.signs import Signs

SIGN = "🗞️"
TOLD_MOST = 1_000  # people remembered to have been told how else to log

_log = logging.getLogger(__name__)

Message = discord.Message | discord.PartialMessage


class Messages:
    """Takes messages to the gate, and tells at the message what came of it.

    Args:
        answer: the gate.
        catch_up: listens to channels whose links are logged without being asked.
        signs: which emojis, put on a message, log it.
    """

    def __init__(self, answer: Answer, catch_up: CatchUp, signs: Signs) -> None:
        self._answer = answer
        self._catch_up = catch_up
        self._signs = signs
        self._told: set[int] = set()

    def cut_off(self, servers: list[str]) -> None:
        """Discord will not tell what was said in these until now."""
        self._catch_up.cut_off(servers)

    def came_up(self, servers: list[str]) -> None:
        """Discord has told what there is in these, so what was said can be looked for."""
        self._catch_up.start_over(servers)

    def let_in(self, channel: discord.abc.GuildChannel) -> None:
        """Discord tells what is said there from here on."""
        self._catch_up.let_in(str(channel.guild.id), str(channel.id))

    async def heard(self, message: discord.Message, me: int) -> None:
        """Log the message if a person names the bot, whose id is `me`, in it.

        In an intake channel, and in its threads, a link is enough; its words come if the
        application has the message content intent.
        """
        text = incoming.readable(message, without=me)
        if message.guild is None:
            # Who thanks for an alert wants nothing; who sends a link waits for an answer.
            if not message.author.bot and (has_link(text) or text.startswith("/")):
                await _reply(message, say(ELSEWHERE))
            return
        if incoming.names(message, me):
            await self._log(message, message.author, named_with(text))
        elif incoming.names_unreadably(message):
            await self._explain(message.author, message)
        elif incoming.by_person(message) and has_link(text):
            await self._overhear(message, Command("claim", options={"what": text}))
        for channel in incoming.channels(message):
            self._catch_up.heard(str(message.guild.id), channel, message.created_at)

    async def edited(self, message: discord.Message, me: int) -> None:
        """Log a link that somebody set right in a message, where he is heard.

        What the desk has already is no news, nor are other words; a preview is no edit. Discord
        does not tell what it said before, so of an intake channel older messages are left.
        """
        text = incoming.readable(message, without=me)
        if message.edited_at is None or not incoming.by_person(message) or not has_link(text):
            return
        wanted = Command("claim", options={"what": text})
        if incoming.names(message, me):
            await self._log(message, message.author, wanted, quietly=True)
        else:
            await self._overhear(message, wanted, posted_at=message.created_at)

    async def look_at(self, message: discord.Message, me: int, *, tell: bool) -> bool:
        """Log what a person posted in an intake channel meanwhile; False if not now.

        `tell` whoever posted it if it may not be logged at all.
        """
        text = incoming.readable(message, without=me)
        if not (incoming.by_person(message) and has_link(text)):
            return True
        wanted = Command("claim", options={"what": text})
        return await self._log(message, message.author, wanted, quietly=True, tell=tell)

    async def _overhear(
        self, message: discord.Message, wanted: Command, posted_at: datetime | None = None
    ) -> None:
        place = incoming.to_log(message, message.author, wanted).place
        for channel in incoming.channels(message):
            heard_in = replace(place, channel=channel)
            if await self._catch_up.hears(heard_in, posted_at):
                if not await self._log(message, message.author, wanted, quietly=True):
                    self._catch_up.missed(heard_in)
                return

    async def signed(
        self, event: discord.RawReactionActionEvent, channel: discord.PartialMessageable, me: int
    ) -> None:
        """Log the message if a person put a sign on it that does, and it is not the bot's own.

        Discord shows us a message that does not name us only if our application has the message
        content intent; without it, and without the right to look back, there are no words.
        """
        by = event.member
        if by is None or by.bot or event.emoji.is_custom_emoji():
            return
        if not await self._signs.log(str(event.guild_id), bare(event.emoji.name)):
            return
        there = channel.get_partial_message(event.message_id)
        try:
            message = await there.fetch()
        except TROUBLE as error:
            _log.warning("Discord did not show a message: %s", reason(error))
            await self._explain(by, there)
            return
        if message.author.id == me:
            return
        # Who is shown what is attached would be shown words, too, if there were any.
        if said(message) or message.attachments:
            text = incoming.readable(message, without=me)
            await self._log(message, by, Command("claim", options={"what": text}))
        else:
            await self._explain(by, there)

    async def _log(
        self,
        message: discord.Message,
        by: discord.User | discord.Member,
        wanted: Command,
        *,
        quietly: bool = False,
        tell: bool = True,
    ) -> bool:
        """Log it; `quietly`, for who did not ask, what the desk has already is no news.

        `tell` why it may not be logged. False if it cannot be logged now, which who did not ask
        is not told.
        """
        with referring():
            reply = await ask(self._answer, lambda: incoming.to_log(message, by, wanted))
            if reply is None:
                return True
            if quietly and reply.later:
                return False
            plain = not reply.error and (quietly or not reply.cards)
            if not (plain and await _sign(message)) and (tell or not reply.error):
                await _reply(message, reply)
            return True

    async def _explain(self, person: discord.User | discord.Member, there: Message) -> None:
        """Tell how else to log a message that has no words for us."""
        if person.id in self._told:
            return
        if len(self._told) >= TOLD_MOST:
            self._told.clear()
        self._told.add(person.id)
        how = say(
            (
                "I see no words in ",
                Link(there.jump_url, "that message"),
                f". To log it, choose Apps → {LOG_CLAIM} in its menu.",
            )
        )
        try:
            await person.send(**render.draw(how).new())
        except TROUBLE as error:  # most often: this person takes no direct messages
            _log.info("a direct message did not arrive: %s", reason(error))
            await _reply(there, how)


async def _sign(message: Message) -> bool:
    try:
        await message.add_reaction(SIGN)
    except TROUBLE as error:
        _log.info("no sign on a message: %s", reason(error))
        return False
    return True


async def _reply(message: Message, reply: Reply) -> None:
    """A reply's words alone: a card stands in the channel where it was logged."""
    words = replace(reply, cards=(), buttons=()) if reply.lines else reply
    reference = message.to_reference(fail_if_not_exists=False)
    try:
        await message.channel.send(**render.draw(words).new(), reference=reference, silent=True)
    except TROUBLE as error:
        _log.warning("an answer did not reach Discord: %s", reason(error))
