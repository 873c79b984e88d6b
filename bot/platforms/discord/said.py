"""What a message says, wherever in it that stands: its content, what it passes on, its embeds.

People write contents. A message passed on from another channel is a snapshot in one that has no
words of its own, feeds put the link of what they announce into an embed, and a poll asks.
"""

from collections.abc import Iterable

import discord

from bot.core.request import has_link

_SENT = "rich"  # an embed that came with the message; others are previews of the links in it


def said(message: discord.Message) -> str:
    """The message's words, as Discord has them marked up."""
    held: list[discord.Message | discord.MessageSnapshot] = [message, *message.message_snapshots]
    words = [each.content for each in held]
    if message.poll:
        words.append(message.poll.question)
    if not any(map(has_link, words)):
        words += [_announced(embed) for each in held for embed in each.embeds]
    return "\n".join(part.strip() for part in words if part.strip())


def _announced(embed: discord.Embed) -> str:
    """What a program put into an embed: the link that its title leads to, else its words."""
    if embed.type != _SENT:
        return ""
    return _lines([embed.title, embed.url or embed.description])


def _lines(parts: Iterable[str | None]) -> str:
    return "\n".join(part for part in parts if part)
