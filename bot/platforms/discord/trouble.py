"""What goes wrong between us and Discord, in words and without any secret."""

import discord
from aiohttp import ClientError

TROUBLE = (discord.DiscordException, ClientError, OSError, TimeoutError)
"""What a call to Discord may raise."""

BAD_FORM = 50035  # Discord's code for a message that was drawn wrongly
ANSWERED = 40060  # acknowledged already
DONE_BEFORE = {ANSWERED, 10015}  # acknowledged already; its answer was deleted already
NO_ENTRY = {50001, 50013}  # missing access, missing permissions
NO_DIRECT = 50007  # somebody takes no direct messages from us
ARCHIVED = 50083  # a thread in which nothing is changed until it is brought back
GONE = {10003, 10008, 50005}  # unknown channel, unknown message, a message that is not ours
GATEWAY_REFUSES_TOKEN = 4004
GATEWAY_REFUSES_INTENTS = {4013, 4014}

WHERE_IT_IS = (
    "in its developer portal, open the application and its page Bot, and press Reset Token"
)
NEEDS = "View Channel, Send Messages, Send Messages in Threads, Embed Links, Read Message History"


def reason(error: BaseException) -> str:
    """The error in a few words: Discord's own and its code, else the error's name.

    Never `str(error)` of what is not Discord's own answer: addresses hold interaction tokens.
    """
    if isinstance(error, discord.RateLimited):
        return f"too many requests, wait {error.retry_after:.0f} seconds"
    if isinstance(error, discord.HTTPException):
        said = error.text.splitlines()[0][:100] if error.text else "no reason given"
        return f"Discord said {error.status}: {said} (code {error.code})"
    return type(error).__name__


def not_arrived(error: discord.HTTPException) -> str:
    """Why an answer that nobody was given before did not reach Discord."""
    if error.code != ANSWERED:
        return reason(error)
    return (
        "another program answered first: is a second bot running with this DISCORD_TOKEN, "
        "on another database?"
    )


def no_entry(channel_name: str) -> str:
    """What to do where the bot may not write."""
    where = f"#{channel_name}" if channel_name else "this channel"
    return f"I may not write in {where}: give me {NEEDS} there"
