"""Whom and what words mention: Discord writes ids, and people are to read names."""

import asyncio
import logging
import re
from collections.abc import Mapping
from typing import Any

import discord

from bot.platforms.discord.trouble import TROUBLE, reason

LOOK_UP_WITHIN = 1.0  # seconds; Discord waits 3 for an answer
MOST = 5  # people of one command who are asked for

_MENTION = re.compile(
    r"<(?:(?P<kind>@[!&]?|\#)(?P<id>\d+)|a?(?P<emoji>:\w+:)\d+|(?P<link>https?://[^\s<>]+))>"
)
_FILTERED = re.compile(r"(?<=\S:)<@!?(\d+)>")
_log = logging.getLogger(__name__)


def as_seen(text: str, names: Mapping[int, str]) -> str:
    """The text as people see it: `names` instead of ids, links and emojis without brackets."""

    def seen(match: re.Match[str]) -> str:
        if match["kind"] is None:
            return match["emoji"] or match["link"]
        name = names.get(int(match["id"]))
        return f"{match['kind'][0]}{name}" if name else match[0]

    return _MENTION.sub(seen, text)


def as_typed(text: str, names: Mapping[int, str]) -> str:
    """The same for an option: who is all of it, or stands behind by:, is there by name alone."""
    alone = _MENTION.fullmatch(text.strip())
    if alone and (name := names.get(int(alone["id"] or 0))):
        return name

    def quoted(match: re.Match[str]) -> str:
        name = names.get(int(match[1]))
        return '"' + name.replace('"', "'") + '"' if name else match[0]

    return as_seen(_FILTERED.sub(quoted, text), names)


def of_message(message: discord.Message) -> dict[int, str]:
    """The names of whom and what a message mentions, by their ids."""
    people = {user.id: user.display_name for user in message.mentions}
    things = [*message.role_mentions, *message.channel_mentions]
    return people | {thing.id: thing.name for thing in things}


async def of_typed(
    interaction: discord.Interaction[Any], typed: Mapping[str, str]
) -> dict[int, str]:
    """The names of whom and what a command's options mention, as far as they are told soon."""
    guild = interaction.guild
    if guild is None:
        return {}
    names, unknown = dict[int, str](), list[int]()
    for found in _MENTION.finditer(" ".join(typed.values())):
        id_ = int(found["id"] or 0)
        match found["kind"]:
            case "@&":
                thing: discord.Role | discord.abc.GuildChannel | discord.Thread | None
                thing = guild.get_role(id_)
            case "#":
                thing = guild.get_channel_or_thread(id_)
            case _:
                thing = None
                unknown += [id_] if found["kind"] else []
        if thing:
            names[id_] = thing.name
    return names | await _people(guild, list(dict.fromkeys(unknown))[:MOST])


async def _people(guild: discord.Guild, ids: list[int]) -> dict[int, str]:
    """The names that a server's people go by; who has left has none."""
    asked = [asyncio.create_task(guild.fetch_member(id_)) for id_ in ids]
    if not asked:
        return {}
    done, late = await asyncio.wait(asked, timeout=LOOK_UP_WITHIN)
    for task in late:
        task.cancel()
    names = {}
    for task in done:
        try:
            names[task.result().id] = task.result().display_name
        except TROUBLE as error:
            _log.info("Discord did not tell who is mentioned: %s", reason(error))
    return names
