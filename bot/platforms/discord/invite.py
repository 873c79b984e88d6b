"""The address with which somebody who runs a server invites the bot."""

import base64
import binascii
from urllib.parse import urlencode

import discord

from bot.platforms.discord.trouble import WHERE_IT_IS
from bot.settings import BadSetting

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,
    attach_files=True,  # the picture in a summary
    add_reactions=True,  # to show on a message that it was logged
    # To read what was signed, or posted meanwhile, and to see whether a card did get through.
    read_message_history=True,
)


def invite_address(token: str) -> str:
    """The invite address of the bot whose token this is, without asking Discord.

    A token's first part is the bot's id, which is its application's (for bots made before
    August 2016 they differ: the developer portal shows theirs).

    Raises:
        BadSetting: this is no bot token.
    """
    return address_for(_application(token))


def address_for(application: int) -> str:
    """The invite address of an application: the least that the bot needs."""
    query = {
        "client_id": application,
        "scope": "bot applications.commands",
        "permissions": PERMISSIONS.value,
    }
    return f"https://discord.com/oauth2/authorize?{urlencode(query)}"


def _application(token: str) -> int:
    first = token.strip().removeprefix("Bot ").partition(".")[0]
    try:
        return int(base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii"))
    except (binascii.Error, ValueError):
        raise BadSetting(f"DISCORD_TOKEN is no token of a bot on Discord: {WHERE_IT_IS}.") from None
