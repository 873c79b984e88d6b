"""Whether Slack takes the tokens, and gives what the bot needs."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Iterable, Sequence

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.core.checked import Checked, fail, ok, warn
from bot.platforms.slack.clients import API_URL
from bot.platforms.slack.manifest import SCOPES
from bot.platforms.slack.request_url import SHARES_PORT, RequestUrl
from bot.platforms.slack.trouble import TROUBLE, library_log, reason
from storage.arrangements import Installation

ANSWER_WITHIN = 10  # seconds
ASKED = 20  # workspaces that installed the app; of more, the first
WHAT = "Slack"

_AGAIN = "Install the app again from what `python -m bot slack manifest` prints."


async def check_slack(bot_token: str, app_token: str, api_url: str, which: str) -> list[Checked]:
    """Ask Slack about both tokens. Raises nothing; nothing is changed there.

    Args:
        bot_token: for the Web API.
        app_token: for Socket Mode, "" where requests come over HTTP: Slack tells nobody whether a
            signing secret is right.
        api_url: another address of the Web API, "" for Slack's own.
        which: which of several pairs they are, said where one is refused: "no. 2".
    """
    web = _web(bot_token, api_url, app_token)
    found = [line async for line in _bot(web, which)]
    if app_token:
        found += [line async for line in _app(web, app_token, which)]
    return found


async def check_installed(
    installations: Sequence[Installation],
    count: int,
    bot_tokens: Iterable[str],
    where: str,
    api_url: str,
) -> list[Checked]:
    """Ask Slack about the tokens that workspaces gave. Raises nothing; nothing is changed there.

    Args:
        installations: those to ask about.
        count: how many there are in all.
        bot_tokens: those of apps of single workspaces, which win where a workspace has both.
        where: the address at which the app is installed.
        api_url: another address of the Web API, "" for Slack's own.
    """
    asked = await asyncio.gather(*(_given(one, where, api_url) for one in installations))
    named = await _teams(bot_tokens, api_url)
    found = [trouble for trouble in asked if trouble]
    for one in installations:
        if one.workspace in named:
            words = f"{_named(one)} has a token in SLACK_BOT_TOKEN, too, which wins"
            then = "Take it out there to go over to the app that is for all; the claims stay."
            found.append(warn(WHAT, words, then))
    good, of = len(installations) - sum(map(bool, asked)), len(installations)
    words = f"{good} of {'the first ' if of < count else ''}{of} tokens are good"
    return [ok(WHAT, words), *found]


async def _given(installed: Installation, where: str, api_url: str) -> Checked | None:
    """What is the matter with a workspace's token, None if nothing."""
    try:
        told = await _web(installed.token, api_url).auth_test()
    except TROUBLE as error:
        words = f"the token of {_named(installed)} is no good"
        then = f"Who wants the app there again opens {where}."
        return warn(WHAT, f"{words} ({reason(error)})", then)
    missing = _missing(told)
    if not missing:
        return None
    words = f"{_named(installed)} did not allow {', '.join(missing)}"
    return warn(WHAT, words, f"One of its people installs the app once more at {where}.")


def _named(installed: Installation) -> str:
    """A workspace as strangers named it, without what a terminal would act on."""
    return f"{''.join(filter(str.isprintable, installed.name))} ({installed.workspace})"


async def _teams(bot_tokens: Iterable[str], api_url: str) -> set[str]:
    """Whose tokens these are, as far as Slack tells."""

    async def team(token: str) -> str:
        try:
            return str((await _web(token, api_url).auth_test())["team_id"])
        except TROUBLE:
            return ""

    return set(await asyncio.gather(*map(team, bot_tokens)))


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
    for scope in _missing(told):
        yield warn(WHAT, f"the scope {scope} is missing: {SCOPES[scope]}", _AGAIN)


def _missing(told: AsyncSlackResponse) -> list[str]:
    """The scopes that a token lacks, as auth.test's answer tells."""
    given = told.headers.get("x-oauth-scopes")
    if given is None:  # a proxy may leave it out
        return []
    return sorted(SCOPES.keys() - set(given.replace(" ", "").split(",")))


def _web(token: str, api_url: str, *secrets: str) -> AsyncWebClient:
    log = library_log(f"{__name__}.library", [token, *secrets])
    log.setLevel(logging.CRITICAL)  # what went wrong is in our lines
    return AsyncWebClient(token, base_url=api_url or API_URL, timeout=ANSWER_WITHIN, logger=log)


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
