"""From a payload to the gate and back to the asker.

The gate answers first, then Slack gets its acknowledgement: what was acknowledged is stored, and
what is not, Slack delivers again (events) or reports to the asker (commands). But Slack waits
3 seconds and no longer, so after `ACK_WITHIN` it is acknowledged in any case.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import Answer
from bot.core.given_back import given_back
from bot.core.reference import reference, referring
from bot.core.reply import Reply, say
from bot.core.request import Form
from bot.platforms.catch_up import CatchUp
from bot.platforms.signs import Signs
from bot.platforms.slack import forms
from bot.platforms.slack.answers import Answers
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.incoming import Incoming, Payload, read, request
from bot.platforms.slack.trouble import TROUBLE, reason

ACK_WITHIN = 2.5  # seconds; Slack waits 3, and the way there and back takes some
LOOK_UP_WITHIN = 1.0  # seconds for names, and for a permalink
BOLT_SENDS_WITHIN = 0.05  # seconds; Bolt looks every 10 ms whether there was an ack to send

_UNREADABLE = "I could not read that message. Please choose Log as claim in its menu instead."

Ack = Callable[..., Awaitable[Any]]
_log = logging.getLogger(__name__)


class Conversation:
    """Takes what people ask to the gate, and the gate's replies to them."""

    def __init__(
        self,
        answer: Answer,
        catch_up: CatchUp,
        signs: Signs,
        web: AsyncWebClient,
        directory: Directory,
        answers: Answers,
    ) -> None:
        self._answer = answer
        self._catch_up = catch_up
        self._signs = signs
        self._web = web
        self._directory = directory
        self._answers = answers
        self._under_way: set[asyncio.Task[Any]] = set()

    async def take(self, incoming: Incoming, ack: Ack) -> None:
        """Ask the gate, acknowledge, answer; what nobody asked, only in an intake channel.

        Of the emojis that people put on messages, only those that the newsroom wants.
        """
        place = incoming.place
        if incoming.quiet and not await self._catch_up.hears(place):
            return
        if incoming.sign and not await self._signs.log(place.workspace, incoming.sign):
            return
        with referring():
            asked = await self._ask_first(incoming)
            await ack()
            self._start(self._give(incoming, asked))

    async def look_at(self, incoming: Incoming, *, tell: bool) -> bool:
        """Log what stood in an intake channel meanwhile; False if it cannot be logged now.

        `tell` whoever posted it if it may not be logged at all.
        """
        with referring():
            reply = await self._ask(incoming)
            if reply and not reply.later and (tell or not reply.error):
                await self._answers.give(incoming, reply)
            return reply is None or not reply.later

    async def submit(self, incoming: Incoming, ack: Ack, body: Payload) -> None:
        """The same for a form, which stays open with a note while something in it is wrong."""
        with referring():
            asked = await self._ask_first(incoming)
            reply = asked.result() if asked.done() and not asked.cancelled() else None
            notes = forms.errors(reply, body["view"]) if reply and reply.error else {}
            if notes:
                await ack(response_action="errors", errors=notes)
                return
            await ack()
            self._start(self._give(incoming, asked))

    async def settle(self, patience: float) -> None:
        """Let what is under way come to its end, for at most `patience` seconds."""
        loop = asyncio.get_running_loop()
        until = loop.time() + patience
        while self._under_way and loop.time() < until:
            await asyncio.wait(self._under_way, timeout=until - loop.time())
        left = list(self._under_way)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await asyncio.sleep(BOLT_SENDS_WITHIN)

    async def _ask_first(self, incoming: Incoming) -> "asyncio.Task[Reply | None]":
        """Ask the gate, and wait for it as long as the acknowledgement can."""
        self._watch(asyncio.current_task())
        asked = self._start(self._ask(incoming))
        await asyncio.wait({asked}, timeout=ACK_WITHIN)
        return asked

    def _start(self, doing: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        task = asyncio.create_task(doing)
        self._watch(task)
        return task

    def _watch(self, task: "asyncio.Task[Any] | None") -> None:
        if task:
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _ask(self, incoming: Incoming) -> Reply | None:
        try:
            return await self._asked(incoming)
        except Exception:  # noqa: BLE001 - the last stop before Bolt, which would say nothing
            # The gate does not raise; should it, people still get an answer and we a trace.
            _log.exception("a request from Slack failed (reference %s)", reference())
            return replace(say(f"Something went wrong here (reference {reference()})."), error=True)

    async def _asked(self, incoming: Incoming) -> Reply | None:
        if incoming.unread:
            try:
                incoming = await self._read(incoming)
            except TROUBLE as error:
                _log.warning("Slack did not show a message: %s", reason(error))
                return replace(say(_UNREADABLE), error=True)
        place = incoming.place
        nameable = place.channel.startswith(("C", "G"))  # a direct message (D) has no name
        unnamed = [place.channel] if nameable and not place.channel_name else []
        learning = self._directory.learn(incoming.users, unnamed, LOOK_UP_WITHIN)
        _, permalink = await asyncio.gather(learning, self._permalink(incoming))
        name = place.channel_name or self._directory.channel_name(place.channel)
        asked = request(
            replace(incoming, place=replace(place, channel_name=name)),
            self._directory.asker(incoming.user, incoming.user_name, incoming.user_team),
            self._directory.asker(incoming.author, incoming.author_name)
            if incoming.author
            else None,
            lambda user: self._directory.asker(user).name,
        )
        if asked.posted:
            asked = replace(asked, posted=replace(asked.posted, permalink=permalink))
        return await asyncio.to_thread(self._answer, asked)

    async def _read(self, incoming: Incoming) -> Incoming:
        """With the message that somebody put a sign on, wherever in a thread it stands."""
        answer = await self._web.reactions_get(
            channel=incoming.place.channel, timestamp=incoming.message
        )
        return read(incoming, answer["message"])

    async def _permalink(self, incoming: Incoming) -> str:
        if not incoming.message or isinstance(incoming.ask, Form):
            return ""
        try:
            async with asyncio.timeout(LOOK_UP_WITHIN):
                answer = await self._web.chat_getPermalink(
                    channel=incoming.place.channel, message_ts=incoming.message
                )
        except TROUBLE as error:
            _log.warning("Slack gave no link to a message: %s", reason(error))
            return ""
        return str(answer.get("permalink") or "")

    async def _give(self, incoming: Incoming, asked: "asyncio.Task[Reply | None]") -> None:
        try:
            reply = await asked
            if reply and reply.later and incoming.quiet:
                self._catch_up.missed(incoming.place)
            elif reply:
                if isinstance(incoming.ask, Form):  # it is closed by now
                    reply = given_back(reply, incoming.ask.fields)
                await self._answers.give(incoming, reply)
        except Exception:  # noqa: BLE001 - nobody waits for this task
            _log.exception("a reply could not be given in Slack")
