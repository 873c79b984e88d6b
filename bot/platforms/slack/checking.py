"""Whether Slack takes the tokens, and gives what the bot needs."""

import logging
from collections.abc import AsyncIterator

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.checked import Checked, fail, ok, warn
from bot.platforms.slack.door import API_URL
from bot.platforms.slack.manifest import SCOPES
from bot.platforms.slack.trouble import TROUBLE, library_log, reason

ANSWER_WITHIN = 10  # seconds
WHAT = "Slack"

_AGAIN = "Install the app again from what `python -m bot slack manifest` prints."


async def check_slack(
    bot_token: str, app_token: str, api_url: str = "", which: str = ""
) -> list[Checked]:
    """Ask Slack about both tokens. Raises nothing; nothing is changed there.

    `which` of several pairs they are is said where one is refused: "no. 2".
    """
    log = library_log(f"{__name__}.library", [bot_token, app_token])
    log.setLevel(logging.CRITICAL)  # what went wrong is in our lines
    web = AsyncWebClient(bot_token, base_url=api_url or API_URL, timeout=ANSWER_WITHIN, logger=log)
    return [
        *[line async for line in _bot(web, which)],
        *[line async for line in _app(web, app_token, which)],
    ]


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
