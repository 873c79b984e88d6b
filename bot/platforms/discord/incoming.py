"""What Discord sends, read into a `Request`."""

import re
from typing import Any

import discord

from bot.core.request import Asker, Command, Form, Place, Posted, Press, Request
from bot.platforms.discord import forms, render

Interaction = discord.Interaction[Any]

LOG_CLAIM = "Log as claim"  # the message menu's entry

_MENTION = re.compile(r"<(?:@[!&]?|#)(\d+)>|<a?(:\w+:)\d+>")


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
    return Place(
        platform="discord",
        workspace=str(interaction.guild_id or ""),
        workspace_name=str(getattr(guild, "name", "") or ""),
        channel=str(interaction.channel_id or ""),
        channel_name=str(getattr(channel, "name", "") or ""),
        answer_to=interaction.token,
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
    """The chat message that the menu "Log as claim" was opened on."""
    author = message.author
    return Posted(
        message=str(message.id),
        text=readable(message),
        permalink=message.jump_url,
        author=Asker(str(author.id), author.display_name),
    )


def readable(message: discord.Message) -> str:
    """A message's text as people see it: names instead of ids."""
    names = {user.id: f"@{user.display_name}" for user in message.mentions}
    names |= {role.id: f"@{role.name}" for role in message.role_mentions}
    names |= {channel.id: f"#{channel.name}" for channel in message.channel_mentions}

    def seen(match: re.Match[str]) -> str:
        return match[2] or names.get(int(match[1]), match[0])

    return _MENTION.sub(seen, message.content)


def _message(interaction: Interaction) -> str:
    return str(interaction.message.id) if interaction.message else ""
