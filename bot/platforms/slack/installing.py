"""How a workspace installs the app: begun on our page, allowed at Slack, ended on our page.

OAuth 2.0 as https://docs.slack.dev/authentication/installing-with-oauth has it, carried out by
slack-bolt's `AsyncOAuthFlow`; what is said to people, and where tokens are kept, is ours.
"""

import asyncio
import logging
from collections.abc import Sequence

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import (
    AsyncCallbackOptions,
    AsyncFailureArgs,
    AsyncSuccessArgs,
)
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models import Installation as Granted
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack import pages
from bot.platforms.slack.clients import API_URL
from bot.platforms.slack.manifest import INSTALL_PATH, REDIRECT_PATH, SCOPES
from bot.platforms.slack.states import GOOD_FOR, States
from bot.platforms.slack.trouble import TROUBLE, library_log, reason
from bot.platforms.slack.workspace import SLACK
from storage.arrangements import Installation
from storage.errors import DatabaseUnavailable
from storage.installations import Installations

ANSWER_WITHIN = 10  # seconds for each of the two questions to Slack
AUTHORIZE_PATH = "/oauth/v2/authorize"  # at Slack, beside its Web API
# Browsers take a cookie of such a name from this very host only, over https.
COOKIE = "__Host-claimdesk-install"

_log = logging.getLogger(__name__)


class Installing:
    """The pages for installing one app.

    Args:
        client_id, client_secret: the app's.
        url: where people's browsers reach the bot from outside.
        installations: where tokens are kept.
        api_url: another address of the Web API, "" for Slack's own.

    Attributes:
        where: the address at which installing begins, for people.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        url: str,
        installations: Installations,
        api_url: str = "",
    ) -> None:
        self.where = url + INSTALL_PATH
        api_url = api_url or API_URL
        log = library_log(f"{__name__}.library", [client_secret])
        self._flow = _Flow(
            client=AsyncWebClient(base_url=api_url, timeout=ANSWER_WITHIN, logger=log),
            logger=log,
            settings=AsyncOAuthSettings(
                client_id=client_id,
                client_secret=client_secret,
                scopes=sorted(SCOPES),
                user_scopes=[],
                redirect_uri=url + REDIRECT_PATH,
                authorization_url=api_url.rstrip("/").removesuffix("/api") + AUTHORIZE_PATH,
                installation_store=_Store(installations),
                installation_store_bot_only=True,
                state_store=States(client_secret, installations),
                state_cookie_name=COOKIE,
                state_expiration_seconds=GOOD_FOR,
                callback_options=AsyncCallbackOptions(success=_succeeded, failure=_failed),
                logger=log,
            ),
        )

    def routes(self) -> list[web.RouteDef]:
        """The pages, for `RequestUrl`. Looking ahead with HEAD would end an installation."""
        return [
            web.get(INSTALL_PATH, self._begin, allow_head=False),
            web.get(REDIRECT_PATH, self._end, allow_head=False),
        ]

    async def _begin(self, _: web.Request) -> web.StreamResponse:
        # Nothing of the address is heard: bolt would write it into the one at Slack.
        nothing = AsyncBoltRequest(body="", query={}, headers={})
        return await _shown(await self._flow.handle_installation(nothing))

    async def _end(self, request: web.Request) -> web.StreamResponse:
        try:
            ended = await self._flow.handle_callback(await to_bolt_request(request))
        except DatabaseUnavailable as away:
            _log.warning("an installation was not kept: %s", away)
            ended = BoltResponse(status=503, body=pages.failed(*pages.NOT_NOW))
        return await _shown(ended)


class _Refused(BoltError):
    """What Slack granted is of no use here; `page` says why."""

    def __init__(self, page: tuple[str, str]) -> None:
        super().__init__(page[0])
        self.page = page


class _Flow(AsyncOAuthFlow):
    async def build_install_page_html(self, url: str, request: AsyncBoltRequest) -> str:
        del request
        return pages.start(url)

    async def run_installation(self, code: str) -> Granted | None:
        try:
            return await super().run_installation(code)
        except TROUBLE as error:
            _log.warning("Slack could not be asked about an installation: %s", reason(error))
            return None

    async def store_installation(self, request: AsyncBoltRequest, installation: Granted) -> None:
        page = _unserved(installation)
        if page:
            await self._give_back(installation)
            raise _Refused(page)
        await super().store_installation(request, installation)

    async def _give_back(self, granted: Granted) -> None:
        try:
            await self.client.auth_revoke(token=granted.bot_token)
        except TROUBLE as error:
            _log.warning("a token of no use could not be given back: %s", reason(error))


def _unserved(granted: Granted) -> tuple[str, str] | None:
    """The page for what cannot be served, None if it can."""
    if granted.is_enterprise_install or not granted.team_id:
        return pages.ORGANISATION
    if granted.bot_refresh_token:
        return pages.ROTATING
    return None if granted.bot_token else pages.failure("no token")


class _Store(AsyncInstallationStore):
    """Keeps what Slack granted. It is looked up elsewhere: see `installed.Installed`."""

    def __init__(self, installations: Installations) -> None:
        self._installations = installations

    async def async_save(self, installation: Granted) -> None:
        kept = Installation(
            platform=SLACK,
            workspace=installation.team_id or "",
            name=installation.team_name or "",
            organisation=installation.enterprise_id or "",
            bot_user=installation.bot_user_id or "",
            bot_id=installation.bot_id or "",
            token=installation.bot_token or "",
        )
        await asyncio.to_thread(self._installations.keep, kept)
        _log.info("the Slack workspace %s has installed the app", kept.workspace)


async def _succeeded(args: AsyncSuccessArgs) -> BoltResponse:
    granted = args.installation
    body = pages.installed(granted.team_name or granted.team_id or "your workspace")
    return BoltResponse(status=200, body=body, headers=_forgotten(args.settings))


async def _failed(args: AsyncFailureArgs) -> BoltResponse:
    refused = isinstance(args.error, _Refused)
    page = args.error.page if isinstance(args.error, _Refused) else pages.failure(args.reason)
    _log.info("an installation was not carried out: %s", "refused" if refused else args.reason)
    return BoltResponse(
        status=400 if refused else args.suggested_status_code,
        body=pages.failed(*page),
        headers=_forgotten(args.settings),
    )


def _forgotten(settings: AsyncOAuthSettings) -> dict[str, str | Sequence[str]]:
    """The cookie has done what it was for."""
    return {"Set-Cookie": settings.state_utils.build_set_cookie_for_deletion()}


async def _shown(page: BoltResponse) -> web.Response:
    response = await to_aiohttp_response(page)
    response.headers.update(pages.HEADERS)
    for cookie in response.cookies.values():
        cookie["samesite"] = "Lax"
    return response
