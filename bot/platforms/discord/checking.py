"""Whether Discord takes the token, and gives what the bot needs."""

import asyncio

import discord

from bot.core.checked import Checked, fail, ok, warn
from bot.platforms.discord.elsewhere import Redirect, redirected_client
from bot.platforms.discord.invite import address_for
from bot.platforms.discord.trouble import TROUBLE, WHERE_IT_IS, reason

ANSWER_WITHIN = 10.0  # seconds
WHAT = "Discord"


async def check_discord(token: str, api_url: str) -> list[Checked]:
    """Ask Discord about the token. Raises nothing; nothing is changed there."""
    client = discord.Client(intents=discord.Intents.none())
    if api_url:
        redirected_client(client, Redirect(api_url))
    try:
        async with asyncio.timeout(ANSWER_WITHIN), client:
            await client.login(token)
            return _read(await client.application_info(), str(client.user))
    except discord.LoginFailure:
        return [fail(WHAT, "does not accept DISCORD_TOKEN", f"To get one: {WHERE_IT_IS}.")]
    except TROUBLE as error:
        words = f"could not be asked about DISCORD_TOKEN ({reason(error)})"
        return [warn(WHAT, words, "See whether this machine reaches it, then check again.")]


def _read(about: discord.AppInfo, name: str) -> list[Checked]:
    found = [ok(WHAT, f"the bot is {name}")]
    if about.approximate_guild_count == 0:
        found.append(warn(WHAT, "it is in no server", f"Invite it: {address_for(about.id)}"))
    flags = about.flags
    if not (flags.gateway_message_content or flags.gateway_message_content_limited):
        words = "Message Content Intent is off: no intake channels, and no emoji logs a message"
        found.append(warn(WHAT, words, "If you want that, switch it on in its page Bot."))
    return found
