"""Public messages: posted once, edited in place.

That a message is posted once, Discord and we see to together:
- Each carries a nonce made of the delivery's key. For some minutes Discord answers a second
  message with the same nonce with the first one.
- After that, the nonce is not told any more. But the ids of a message's buttons are, and a part
  of each is made of the key; so an earlier message is found among the channel's last ones.
- A message without buttons is found by its words, among our own of the last hours.
"""

import asyncio
import base64
import hashlib
import io
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import discord

from bot.core.door import DeliveryFailed, MessageGone, Refused
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms import picture
from bot.platforms.discord import render
from bot.platforms.discord.trouble import (
    ARCHIVED,
    BAD_FORM,
    GONE,
    NO_DIRECT,
    NO_ENTRY,
    TROUBLE,
    no_entry,
    reason,
)

LOOK_BACK = 100  # messages
RETRIED_WITHIN = timedelta(hours=4)  # longer than the queue tries
MARK_LENGTH = 9  # what a button's id has room for: 54 bits

_log = logging.getLogger(__name__)


async def post(client: discord.Client, place: Place, reply: Reply, key: str, *, again: bool) -> str:
    """Post a message; its id, or "" for one that cannot be edited later.

    Where the bot may not write, the message goes through the token of the interaction that it
    answers, as long as that is good (15 minutes).

    Raises:
        DeliveryFailed: not now.
        Refused: not before people let us, in the channel.
        MessageGone: it is for a person who takes no messages.
    """
    drawn = render.draw(reply, mark_of(key))
    try:
        there = await _there(client, place)
        earlier = await _posted_before(client, there, drawn, mark_of(key)) if again else ""
        return (
            earlier
            or await _illustrated(there, reply, key)
            or await _send(there, reply, drawn, key)
        )
    except discord.HTTPException as error:
        if error.code == NO_DIRECT and place.person:
            raise MessageGone(f"no direct message ({reason(error)})") from error
        if error.code in NO_ENTRY:
            if await _through_token(client, place, drawn):
                return ""
            raise Refused(no_entry(place.channel_name)) from error
        raise _failed(error) from error
    except TROUBLE as error:
        raise _failed(error) from error


async def edit(client: discord.Client, place: Place, message: str, reply: Reply) -> None:
    """Draw `reply` in place of a message.

    Raises:
        DeliveryFailed: not now.
        Refused: not before people let us; the message stays as it is.
        MessageGone: never again.
    """
    there = _channel(client, place).get_partial_message(int(message))
    try:
        try:
            await _draw_again(there, reply)
        except discord.HTTPException as error:
            if error.code != ARCHIVED:
                raise
            await _open_thread(client, place)
            await _draw_again(there, reply)
    except discord.HTTPException as error:
        if error.code in NO_ENTRY:
            raise Refused(no_entry(place.channel_name)) from error
        raise _failed(error) from error
    except TROUBLE as error:
        raise _failed(error) from error


async def _draw_again(message: discord.PartialMessage, reply: Reply) -> None:
    try:
        await message.edit(**render.draw(reply).instead())
    except discord.HTTPException as error:
        if error.code != BAD_FORM:
            raise
        _refused(error)
        await message.edit(**render.words(reply).instead())


async def _open_thread(client: discord.Client, place: Place) -> None:
    """Bring a thread back that was archived, as each is by itself after some quiet days.

    Nothing can be drawn again in it before, and a card must not go on saying what is not so.
    """
    thread = await client.fetch_channel(int(place.channel))
    if not isinstance(thread, discord.Thread) or thread.locked:
        raise Refused(f"the thread #{place.channel_name or place.channel} is locked")
    await thread.edit(archived=False)


def mark_of(key: str) -> str:
    """What of a delivery's key stands in the ids of its message's buttons."""
    digest = hashlib.sha256(key.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode()[:MARK_LENGTH]


async def _there(client: discord.Client, place: Place) -> discord.abc.Messageable:
    """The channel, or the direct messages with the person."""
    if place.person:
        return await client.create_dm(discord.Object(int(place.person)))
    return _channel(client, place)


async def _illustrated(there: discord.abc.Messageable, reply: Reply, key: str) -> str:
    """Post the message with its timeline as a picture; "" if it is to go without."""
    timeline = reply.timeline
    drawn = await asyncio.to_thread(picture.png, timeline) if timeline else None
    if timeline is None or drawn is None:
        return ""
    file = discord.File(io.BytesIO(drawn), picture.FILE_NAME, description=picture.alt(timeline))
    message = render.draw(replace(reply, timeline=None), mark_of(key)).new()
    try:
        sent = await there.send(**message, file=file, nonce=_nonce(key))
    except discord.HTTPException as error:
        if error.code not in (NO_ENTRY | {BAD_FORM}):
            raise
        _log.warning("no picture (%s); it is told in words", reason(error))
        return ""
    return str(sent.id)


def _nonce(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:25]  # Discord takes 25 characters


async def _send(there: discord.abc.Messageable, reply: Reply, drawn: render.Drawn, key: str) -> str:
    try:
        sent = await there.send(**drawn.new(), nonce=_nonce(key))
    except discord.HTTPException as error:
        if error.code != BAD_FORM:
            raise
        _refused(error)
        sent = await there.send(**render.words(reply).new(), nonce=_nonce(key))
    return str(sent.id)


async def _posted_before(
    client: discord.Client, there: discord.abc.Messageable, drawn: render.Drawn, mark: str
) -> str:
    """The id of the message that carries `mark` or says the same, "" if there is none."""
    try:
        async for message in there.history(limit=LOOK_BACK):
            ours = client.user is not None and message.author.id == client.user.id
            if ours and (_carries(message, mark) or (not drawn.rows and _says(message, drawn))):
                return str(message.id)
    except discord.Forbidden as error:
        _log.warning("no look back into a channel: %s", reason(error))
    return ""


def _carries(message: discord.Message, mark: str) -> bool:
    return any(
        isinstance(button, discord.Button) and (button.custom_id or "").endswith(render.MARK + mark)
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for button in row.children
    )


def _says(message: discord.Message, drawn: render.Drawn) -> bool:
    recent = message.created_at > discord.utils.utcnow() - RETRIED_WITHIN
    same = message.content.strip() == drawn.content.strip()
    return recent and same and _words(message.embeds) == _words(drawn.embeds)


def _words(embeds: Iterable[discord.Embed]) -> list[tuple[str, str]]:
    return [((e.title or "").strip(), (e.description or "").strip()) for e in embeds]


async def _through_token(client: discord.Client, place: Place, drawn: render.Drawn) -> bool:
    if not place.answer_to or client.application_id is None:
        return False
    hook = discord.Webhook.partial(client.application_id, place.answer_to, client=client)
    try:
        await hook.send(**drawn.new())
    except TROUBLE as error:
        _log.warning("no answer through an interaction any more: %s", reason(error))
        return False
    return True


def _channel(client: discord.Client, place: Place) -> discord.PartialMessageable:
    """A channel or thread, without asking Discord for it."""
    return client.get_partial_messageable(int(place.channel))


def _refused(error: discord.HTTPException) -> None:
    _log.error("Discord refused a card (%s); its words go alone", error.text)


def _failed(error: BaseException) -> DeliveryFailed:
    if isinstance(error, discord.HTTPException) and error.code in GONE:
        return MessageGone(f"the message or its channel is gone ({reason(error)})")
    wait = error.retry_after if isinstance(error, discord.RateLimited) else None
    return DeliveryFailed(reason(error), wait)
