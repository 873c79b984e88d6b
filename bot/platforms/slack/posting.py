"""Public messages: posted once, edited in place.

A message carries the key of its delivery as metadata, which only apps see; so an earlier one is
found among the channel's last ones, and is not posted again.
"""

import logging
from dataclasses import replace
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import DeliveryFailed, MessageGone, Refused
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.slack import fit, render, uploads
from bot.platforms.slack.answers import Answers
from bot.platforms.slack.trouble import BAD_BLOCKS, TROUBLE, reason, retry_after

EVENT_TYPE = "claimdesk_card"
PAGES, PAGE = 5, 200  # of a channel's history, when looking for a message of our own
# An app distributed outside of Slack's marketplace is shown so many messages once a minute: another
# page would keep the message for ever, and one that got through stands among the newest.
LITTLE = 15

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


async def post(
    web: AsyncWebClient, answers: Answers, place: Place, reply: Reply, key: str, *, again: bool
) -> str:
    """Post a public message and return its ts.

    Where the bot is no member, the message goes through the response URL of the request
    it answers, as long as that is good (30 minutes); Slack tells no ts of such a message,
    so "" is returned and the message cannot be edited later.

    Raises:
        DeliveryFailed: not now.
        Refused: not before people let us, in the channel.
        MessageGone: it is for a person who takes no messages.
    """
    if place.person:
        place = replace(place, channel=await _direct(web, place.person))
    if again:
        earlier = await _posted_before(web, place.channel, key)
        if earlier:
            return earlier
    message = _message(reply) | {
        "metadata": {"event_type": EVENT_TYPE, "event_payload": {"key": key}},
        "unfurl_links": False,
        "unfurl_media": False,
    }
    try:
        answer = await _illustrated(web, place, reply, message)
        answer = answer or await _send(web, "chat.postMessage", place, message)
    except TROUBLE as error:
        if reason(error) in _NO_ENTRY and await answers.public(place, reply):
            return ""
        raise failed(error) from error
    return str(answer["ts"])


async def edit(web: AsyncWebClient, place: Place, message: str, reply: Reply) -> None:
    """Draw `reply` in place of a message posted before.

    Raises:
        DeliveryFailed: not now.
        Refused: not before the channel is brought back, or we are.
        MessageGone: never again.
    """
    try:
        await _send(web, "chat.update", place, _message(reply) | {"ts": message})
    except TROUBLE as error:
        if reason(error) in _GONE:
            raise MessageGone(f"the message is gone ({reason(error)})") from error
        raise failed(error) from error


async def _send(web: AsyncWebClient, method: str, place: Place, message: dict[str, Any]) -> Any:
    """Post or update without trying twice: the queue does that, and looks before it does."""
    call = {"channel": place.channel, "parse": "none", "link_names": False} | message
    try:
        return await web.api_call(method, json=call)
    except SlackApiError as error:
        if reason(error) not in BAD_BLOCKS:
            raise
        _log.error("Slack refused a card (%s); its words go alone", reason(error))
        return await web.api_call(method, json=call | {"blocks": []})


async def _direct(web: AsyncWebClient, person: str) -> str:
    """The channel of direct messages with a person."""
    try:
        opened = await web.conversations_open(users=person)
    except TROUBLE as error:
        if reason(error) in _NOBODY:
            raise MessageGone(f"no direct message ({reason(error)})") from error
        if reason(error) == "missing_scope":
            raise DeliveryFailed(_NO_DIRECT) from error
        raise failed(error) from error
    return str(opened["channel"]["id"])


async def _illustrated(
    web: AsyncWebClient, place: Place, reply: Reply, message: dict[str, Any]
) -> Any:
    """Post the message with its timeline as a picture; None if it is to go without."""
    image = await uploads.picture(web, reply)
    drawn = [*fit.blocks(replace(reply, timeline=None)), *image]
    if not image or len(drawn) > fit.MESSAGE_BLOCKS:
        return None
    call = {"channel": place.channel, "parse": "none", "link_names": False} | message
    return await uploads.post(web, call | {"blocks": drawn})


async def _posted_before(web: AsyncWebClient, channel: str, key: str) -> str:
    """The ts of the message that carries `key`, "" if there is none to be found."""
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
        raise failed(error) from error


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
        if not cursor or len(page["messages"]) <= LITTLE:
            break
    return ""


def _message(reply: Reply) -> dict[str, Any]:
    return {"text": render.fallback(reply), "blocks": fit.blocks(reply)}


def failed(error: Exception) -> DeliveryFailed:
    """That a message could not be delivered, in words for whoever looks at what is stuck."""
    word = reason(error)
    if word in _NO_ENTRY:
        return Refused(_NO_ENTRY[word])
    return DeliveryFailed(f"Slack said {word}", retry_after(error))
