"""What Discord sends, read into a `Request`."""

import re
from collections.abc import Collection
from dataclasses import replace
from typing import Any

import discord

from bot.core.request import Asker, Command, Form, Place, Posted, Press, Request, about_message
from bot.platforms.discord import forms, mentions, render
from bot.platforms.discord.said import said

Interaction = discord.Interaction[Any]

LOG_CLAIM = "Log as claim"  # the message menu's entry


def request(
    interaction: Interaction, ask: Command | Press | Form, posted: Posted | None
) -> Request:
    """What is asked, by whom and where. `interaction` comes from a server."""
    return Request(
        delivery=str(interaction.id),
        place=place(interaction),
        asker=asker(interaction),
        ask=ask,
        posted=posted,
    )


def place(interaction: Interaction) -> Place:
    """Where it was asked; its token takes late answers for 15 minutes."""
    guild, channel = interaction.guild, interaction.channel
    above = channel.parent if isinstance(channel, discord.Thread) else None
    forum = above if isinstance(above, discord.ForumChannel) else None
    return Place(
        platform="discord",
        workspace=str(interaction.guild_id or ""),
        workspace_name=str(getattr(guild, "name", "") or ""),
        channel=str(interaction.channel_id or ""),
        channel_name=str(getattr(channel, "name", "") or ""),
        answer_to=interaction.token,
        forum=str(forum.id) if forum else "",
        forum_name=forum.name if forum else "",
        above=str(channel.parent_id) if isinstance(channel, discord.Thread) else "",
    )


def asker(interaction: Interaction) -> Asker:
    """Who asks. Discord tells a language and no time zone."""
    user, guild = interaction.user, interaction.guild
    owns = guild is not None and guild.owner_id == user.id
    return Asker(
        id=str(user.id),
        name=user.display_name,
        manager=owns or interaction.permissions.manage_guild,
        locale=str(interaction.locale.value),
    )


def command(interaction: Interaction) -> Command:
    """A slash command with its options, as Discord sent it, known to us or not."""
    data: Any = interaction.data or {}
    options = {
        str(option["name"]): str(option["value"])
        for option in data.get("options", [])
        if "value" in option
    }
    return Command(str(data.get("name", "")), options=options)


async def as_seen(interaction: Interaction, typed: Command, as_it_is: Collection[str]) -> Command:
    """The command with names for the ids that were typed, but in the options `as_it_is`."""
    every = typed.options or {}
    options = {name: value for name, value in every.items() if name not in as_it_is}
    names = await mentions.of_typed(interaction, options)
    shown = {name: mentions.as_typed(value, names) for name, value in options.items()}
    return replace(typed, options={**every, **shown})


def press(interaction: Interaction) -> Press:
    """A pressed button."""
    data: Any = interaction.data or {}
    return Press(render.action(str(data.get("custom_id", ""))), _message(interaction))


def form(interaction: Interaction) -> Form:
    """A form that was filled in and sent."""
    data: Any = interaction.data or {}
    fields = forms.filled(data.get("components"))
    return Form(str(data.get("custom_id", "")), fields, _message(interaction))


def posted(message: discord.Message) -> Posted:
    """The chat message that is to be logged."""
    author = message.author
    return Posted(
        message=str(message.id),
        text=readable(message),
        permalink=message.jump_url,
        author=Asker(str(author.id), author.display_name),
    )


def names(message: discord.Message, me: int) -> bool:
    """Whether a person wrote this in a server and names the bot, whose id is `me`.

    A reply to a message of ours notifies us too; if it does not name us, it is meant for people.
    """
    return by_person(message) and bool(_named(message, me).search(message.content))


def names_unreadably(message: discord.Message) -> bool:
    """Whether a person names the bot by its role alone, which is not enough to be shown words."""
    role = message.guild.self_role if message.guild else None
    return by_person(message) and role in message.role_mentions and not message.content


def by_person(message: discord.Message) -> bool:
    """Whether a person wrote this in a server."""
    return message.guild is not None and not message.author.bot and message.webhook_id is None


def channels(message: discord.Message) -> tuple[str, ...]:
    """The channel it stands in, and for one in a thread, the channel that the thread is in."""
    parent = getattr(message.channel, "parent_id", None)
    return (str(message.channel.id), *([str(parent)] if parent else []))


def to_log(message: discord.Message, by: discord.User | discord.Member, ask: Command) -> Request:
    """To do with a server's message what `by` asked without a command.

    One request for a message, whether it names the bot or several people put a sign on it; an
    edited one is another: what was set right in it has not been asked yet.
    """
    guild, channel = message.guild, message.channel
    known = guild.get_channel_or_thread(channel.id) if guild else None
    manages = isinstance(by, discord.Member) and by.guild_permissions.manage_guild
    edited = f":{message.edited_at.timestamp()}" if message.edited_at else ""
    # Help about a message does not stand in the way of logging it later.
    helped = ":help" if ask.name == "desk" else ""
    return Request(
        delivery=about_message(str(channel.id), str(message.id)) + edited + helped,
        place=Place(
            platform="discord",
            workspace=str(guild.id if guild else ""),
            workspace_name=guild.name if guild else "",
            channel=str(channel.id),
            channel_name=str(getattr(known or channel, "name", "") or ""),
        ),
        asker=Asker(str(by.id), by.display_name, manager=manages),
        ask=ask,
        posted=posted(message),
    )


def readable(message: discord.Message, *, without: int | None = None) -> str:
    """A message's text as people see it: names instead of ids, links without brackets.

    Args:
        message: the message.
        without: the bot's id, whose mentions are left out.
    """
    content = said(message)
    if without is not None:
        content = _named(message, without).sub(" ", content).strip()
    return mentions.as_seen(content, mentions.of_message(message))


def _named(message: discord.Message, me: int) -> re.Pattern[str]:
    """Whatever names the bot: beside it Discord offers the role of the same name that it has."""
    role = message.guild.self_role if message.guild else None
    return re.compile(rf"<@!?{me}>" + (rf"|<@&{role.id}>" if role else ""))


def _message(interaction: Interaction) -> str:
    return str(interaction.message.id) if interaction.message else ""
