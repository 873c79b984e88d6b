"""Whether Slack takes the tokens, and gives what the bot needs."""

import logging
import socket
from collections.abc import AsyncIterator

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.checked import Checked, fail, ok, warn
from bot.platforms.slack.clients import API_URL
from bot.platforms.slack.manifest import SCOPES
from bot.platforms.slack.request_url import SHARES_PORT, RequestUrl
from bot.platforms.slack.trouble import TROUBLE, library_log, reason

ANSWER_WITHIN = 10  # seconds
WHAT = "Slack"

_AGAIN = "Install the app again from what `python -m bot slack manifest` prints."


async def check_slack(
    bot_token: str, app_token: str, api_url: str = "", which: str = ""
) -> list[Checked]:
    """Ask Slack about both tokens. Raises nothing; nothing is changed there.

    Args:
        bot_token: for the Web API.
        app_token: for Socket Mode, "" where requests come over HTTP: Slack tells nobody whether a
            signing secret is right.
        api_url: another address of the Web API, "" for Slack's own.
        which: which of several pairs they are, said where one is refused: "no. 2".
    """
    log = library_log(f"{__name__}.library", [bot_token, app_token])
    log.setLevel(logging.CRITICAL)  # what went wrong is in our lines
    web = AsyncWebClient(bot_token, base_url=api_url or API_URL, timeout=ANSWER_WITHIN, logger=log)
    found = [line async for line in _bot(web, which)]
    if app_token:
        found += [line async for line in _app(web, app_token, which)]
    return found


def check_request_url(host: str, port: int) -> Checked:
    """Whether requests could be taken there. A bot that does so already is not in the way."""
    address = RequestUrl(host, port).address
    try:
        for family, kind, number, _, there in socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        ):
            with socket.socket(family, kind, number) as tried:
                if SHARES_PORT:
                    tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                tried.bind(there)
    except OSError as error:
        then = "See SLACK_HTTP_HOST and SLACK_HTTP_PORT, and which program listens there."
        return warn(WHAT, f"cannot be listened to at {address} ({error.strerror})", then)
    return ok(WHAT, f"is listened to at {address}, which a proxy has to open to it with https")


async def _bot(web: AsyncWebClient, which: str) -> AsyncIterator[Checked]:
    try:
        told = await web.auth_test()
    except TROUBLE as error:
        then = "Put the Bot User OAuth Token of the app there."
        yield _trouble(error, f"SLACK_BOT_TOKEN {which}".rstrip(), then)
        return
    yield ok(WHAT, f"the bot is @{told.get('user')} in {told.get('team')}")
    given = told.headers.get("x-oauth-scopes")
    for scope in sorted(SCOPES.keys() - set((given or "").replace(" ", "").split(","))):
        if given is not None:  # a proxy may leave it out
            yield warn(WHAT, f"the scope {scope} is missing: {SCOPES[scope]}", _AGAIN)


async def _app(web: AsyncWebClient, token: str, which: str) -> AsyncIterator[Checked]:
    try:
        await web.apps_connections_open(app_token=token)
    except TROUBLE as error:
        yield _trouble(
            error,
            f"SLACK_APP_TOKEN {which}".rstrip(),
            "Make an app-level token with connections:write, and switch Socket Mode on.",
        )
    else:
        yield ok(WHAT, "Socket Mode may be used")


def _trouble(error: Exception, setting: str, then: str) -> Checked:
    if isinstance(error, SlackApiError) and reason(error) != "ratelimited":
        return fail(WHAT, f"does not accept {setting} ({reason(error)})", then)
    words = f"could not be asked about {setting} ({reason(error)})"
    return warn(WHAT, words, "See whether this machine reaches it, then check again.")
