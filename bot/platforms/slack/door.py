"""The door to Slack: connecting, posting to channels, and what goes wrong on the way."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from aiohttp import ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import (
    Answer,
    CannotConnect,
    DeliveryFailed,
    Hears,
    MessageGone,
    nowhere,
)
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.slack import fit, render, uploads
from bot.platforms.slack.answers import Answers
from bot.platforms.slack.connection import Socket, patiently
from bot.platforms.slack.conversation import Conversation
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.listeners import Identity, listening_app
from bot.platforms.slack.trouble import (
    BAD_BLOCKS,
    TROUBLE,
    library_log,
    reason,
    refused,
    retry_after,
)

API_URL = "https://slack.com/api/"
CALL_WITHIN = 20.0  # seconds for one call to Slack
SETTLE_WITHIN = 2.0  # seconds for what is under way to end when the door closes
EVENT_TYPE = "claimdesk_card"
PAGES, PAGE = 5, 200  # of a channel's history, when looking for a message of our own

_NO_ENTRY = {
    "not_in_channel": "I am not in the channel; invite me there",
    "channel_not_found": "I cannot see the channel; invite me there",
    "is_archived": "the channel is archived",
    "restricted_action": "the workspace does not let me post in the channel",
    "restricted_action_read_only_channel": "the channel is read-only",
}
_GONE = {
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "channel_not_found",
    "is_archived",
}
_NO_DIRECT = "the app in Slack has no scope im:write: add it, and install the app again"
_NOBODY = {
    "user_not_found",
    "user_disabled",
    "cannot_dm_bot",
    "user_not_visible",
    "users_not_found",
}
_log = logging.getLogger(__name__)


class SlackDoor:
    """One Slack workspace, over Socket Mode, through an app of its own.

    Args:
        answer: the gate.
        hears: whether a channel's links are logged without being asked.
        bot_token: "xoxb-…", for the Web API.
        app_token: "xapp-…" with the scope connections:write, for Socket Mode.
        api_url: another address of the Web API, "" for Slack's own.
        which: which of several pairs of tokens these are, for people: "no. 2".
        ping_interval: seconds between looks at whether the socket is alive.
        patience: seconds without a connection until it is started afresh.
    """

    name = "slack"
    alone = ""  # Slack gives each event to one of up to ten connections

    def __init__(  # noqa: PLR0913  (the settings of a connection, by name)
        self,
        answer: Answer,
        *,
        hears: Hears = nowhere,
        bot_token: str,
        app_token: str,
        api_url: str = "",
        which: str = "",
        ping_interval: float = 5.0,
        patience: float = 30.0,
    ) -> None:
        self._answer = answer
        self._hears = hears
        self._bot_token = bot_token
        self._app_token = app_token
        self._which = which
        self._api_url = api_url or API_URL
        self._ping_interval = ping_interval
        self._patience = patience
        self._log = library_log(f"{__name__}.library", [bot_token, app_token])
        self._opened: ClientSession | None = None
        self._running: asyncio.Task[Any] | None = None
        self._socket: Socket | None = None
        self._who: Identity | None = None

    @property
    def connected(self) -> bool:
        """Whether the socket was open when last looked at, a second ago."""
        return self._socket is not None and self._socket.is_open

    async def run(self, connected: Callable[[str], None]) -> None:
        """Connect and serve until cancelled; `connected` is told in plain words to what.

        Raises:
            CannotConnect: a token or a permission is wrong.
        """
        self._running = asyncio.current_task()
        try:
            await self._serve(connected)
        except SlackApiError as error:
            if not refused(error):
                raise
            raise CannotConnect(_refusal(error, self._which)) from None
        finally:
            self._running = self._socket = None

    async def serves(self, workspace: str) -> bool:
        """Whether the tokens are this workspace's, or its organisation's.

        Raises:
            DeliveryFailed: Slack does not tell now whose they are.
        """
        if self._who is None:
            try:
                self._who = Identity.of(await self._web().auth_test())
            except TROUBLE as error:
                raise _failed(error) from error
        return workspace in self._who.ours

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Post a public message and return its ts.

        Where the bot is no member, the message goes through the response URL of the request
        it answers, as long as that is good (30 minutes); Slack tells no ts of such a message,
        so "" is returned and the message cannot be edited later.

        Raises:
            DeliveryFailed: not now.
            MessageGone: it is for a person who takes no messages.
        """
        if place.person:
            place = replace(place, channel=await self._direct(place.person))
        if again:
            earlier = await self._posted_before(place.channel, key)
            if earlier:
                return earlier
        message = _message(reply) | {
            "metadata": {"event_type": EVENT_TYPE, "event_payload": {"key": key}},
            "unfurl_links": False,
            "unfurl_media": False,
        }
        try:
            answer = await self._illustrated(place, reply, message)
            answer = answer or await self._send("chat.postMessage", place, message)
        except TROUBLE as error:
            if reason(error) in _NO_ENTRY and await self._answers(self._web()).public(place, reply):
                return ""
            raise _failed(error) from error
        return str(answer["ts"])

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Draw `reply` in place of a message posted before.

        Raises:
            DeliveryFailed: not now.
            MessageGone: never again.
        """
        try:
            await self._send("chat.update", place, _message(reply) | {"ts": message})
        except TROUBLE as error:
            if reason(error) in _GONE:
                raise MessageGone(f"the message is gone ({reason(error)})") from error
            raise _failed(error) from error

    async def close(self) -> None:
        """Disconnect within a few seconds."""
        running, self._running = self._running, None
        if running and running is not asyncio.current_task():
            running.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await running
        opened, self._opened = self._opened, None
        if opened:
            await opened.close()

    async def _serve(self, connected: Callable[[str], None]) -> None:
        web = self._web(AsyncConnectionErrorRetryHandler(), AsyncRateLimitErrorRetryHandler())
        who = self._who = Identity.of(await patiently(web.auth_test))
        directory = Directory(web, who.ours)
        conversation = Conversation(self._answer, self._hears, web, directory, self._answers(web))
        app = listening_app(conversation, who, self._log)
        self._socket = socket = Socket(
            app,
            self._app_token,
            web,
            self._log,
            settle=lambda: conversation.settle(SETTLE_WITHIN),
            ping_interval=self._ping_interval,
            patience=self._patience,
        )
        try:
            await socket.keep(lambda: connected(f"Slack workspace {who.team} as @{who.user}"))
        finally:
            await directory.close()

    def _session(self) -> ClientSession:
        if self._opened is None or self._opened.closed:
            self._opened = ClientSession(timeout=ClientTimeout(total=CALL_WITHIN))
        return self._opened

    def _web(self, *retrying: AsyncRetryHandler) -> AsyncWebClient:
        return AsyncWebClient(
            token=self._bot_token,
            base_url=self._api_url,
            session=self._session(),
            logger=self._log,
            retry_handlers=list(retrying),
        )

    def _answers(self, web: AsyncWebClient) -> Answers:
        return Answers(web, self._session(), self._log)

    async def _send(self, method: str, place: Place, message: dict[str, Any]) -> Any:
        """Post or update without trying twice: the queue does that, and looks before it does."""
        call = {"channel": place.channel, "parse": "none", "link_names": False} | message
        web = self._web()
        try:
            return await web.api_call(method, json=call)
        except SlackApiError as error:
            if reason(error) not in BAD_BLOCKS:
                raise
            _log.error("Slack refused a card (%s); its words go alone", reason(error))
            return await web.api_call(method, json=call | {"blocks": []})

    async def _direct(self, person: str) -> str:
        """The channel of direct messages with a person."""
        try:
            opened = await self._web().conversations_open(users=person)
        except TROUBLE as error:
            if reason(error) in _NOBODY:
                raise MessageGone(f"no direct message ({reason(error)})") from error
            if reason(error) == "missing_scope":
                raise DeliveryFailed(_NO_DIRECT) from error
            raise _failed(error) from error
        return str(opened["channel"]["id"])

    async def _illustrated(self, place: Place, reply: Reply, message: dict[str, Any]) -> Any:
        """Post the message with its timeline as a picture; None if it is to go without."""
        image = await uploads.picture(self._web(), reply)
        drawn = [*fit.blocks(replace(reply, timeline=None)), *image]
        if not image or len(drawn) > fit.MESSAGE_BLOCKS:
            return None
        call = {"channel": place.channel, "parse": "none", "link_names": False} | message
        return await uploads.post(self._web(), call | {"blocks": drawn})

    async def _posted_before(self, channel: str, key: str) -> str:
        """The ts of the message that carries `key`, "" if there is none to be found."""
        web = self._web()
        try:
            try:
                return await _search(web, channel, key)
            except SlackApiError as error:
                if reason(error) != "not_in_channel":
                    raise
                # It may be there all the same: chat:write.public posts without being a member.
                await web.conversations_join(channel=channel)
                return await _search(web, channel, key)
        except TROUBLE as error:
            if isinstance(error, SlackApiError) and retry_after(error) is None:
                _log.warning("no look back into a channel: %s", reason(error))
                return ""
            raise _failed(error) from error


async def _search(web: AsyncWebClient, channel: str, key: str) -> str:
    cursor = ""
    for _ in range(PAGES):
        page = await web.conversations_history(
            channel=channel, include_all_metadata=True, limit=PAGE, cursor=cursor or None
        )
        for message in page["messages"]:
            metadata = message.get("metadata") or {}
            payload = metadata.get("event_payload") or {}
            if metadata.get("event_type") == EVENT_TYPE and payload.get("key") == key:
                return str(message["ts"])
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            break
    return ""


def _refusal(error: SlackApiError, which: str) -> str:
    word = reason(error)
    which = f" {which}" if which else ""
    if str(error.response.api_url).endswith("/apps.connections.open"):
        return f"Slack does not accept SLACK_APP_TOKEN{which} ({word}): it needs connections:write."
    return f"Slack does not accept SLACK_BOT_TOKEN{which} ({word})."


def _message(reply: Reply) -> dict[str, Any]:
    return {"text": render.fallback(reply), "blocks": fit.blocks(reply)}


def _failed(error: Exception) -> DeliveryFailed:
    word = reason(error)
    return DeliveryFailed(_NO_ENTRY.get(word, f"Slack said {word}"), retry_after(error))
