"""Slack as an app meets it that several workspaces may install, and the browser of who does that.

Written from https://docs.slack.dev/authentication/installing-with-oauth. Each workspace is a
`StandIn`; calls of the Web API come here, and go to the workspace whose token they carry.
"""

import base64
import re
import time
from html import unescape
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit

from aiohttp import ClientSession, CookieJar, web
from yarl import URL

from tests.doors.slack_standin.requests import SIGNING_SECRET
from tests.doors.slack_standin.server import Envelope, StandIn, token_of
from tests.doors.slack_standin.world import Json

CLIENT_ID = "11.22"
CLIENT_SECRET = "standinclientsecret0123456789abcd"
PUBLIC = "https://desk.example.org"


class Slack:
    """One app and the workspaces that may install it, for `async with`.

    Attributes:
        grants: what the next oauth.v2.access says beside the usual.
        access_fails: what it says instead, "" for nothing.
        codes: with what an installation is ended: the workspace, and where people were sent.
    """

    def __init__(self, *workspaces: StandIn) -> None:
        self.workspaces = {each.world.team["id"]: each for each in workspaces}
        self.grants: Json = {}
        self.access_fails = ""
        self.codes: dict[str, tuple[str, str]] = {}
        self.given: dict[str, StandIn] = {}
        self.revoked: list[str] = []
        self._runner: web.AppRunner | None = None
        self.address = ""
        for each in workspaces:
            each.bot_tokens.clear()
            each.signing_secret = SIGNING_SECRET

    @property
    def api_url(self) -> str:
        """For the door's `api_url`."""
        return f"{self.address}/api/"

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/oauth/v2/authorize", self._authorize)
        app.router.add_post("/oauth/v2/decide", self._decide)
        app.router.add_route("*", "/api/{method}", self._call)
        self._runner = web.AppRunner(app, shutdown_timeout=1.0, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner:
            await self._runner.cleanup()

    def revoke(self, team: str) -> None:
        """A workspace's token is good no more, and nobody is told."""
        self.workspaces[team].bot_tokens.clear()

    async def uninstall(self, team: str, *, ago: float = 0) -> list[Envelope]:
        """A workspace puts the app away; Slack tells of it."""
        self.revoke(team)
        bot = self.workspaces[team].world.bot.id
        return [
            await self.tell(team, {"type": "tokens_revoked", "tokens": {"bot": [bot]}}, ago=ago),
            await self.tell(team, {"type": "app_uninstalled"}, ago=ago),
        ]

    async def tell(self, team: str, event: Json, *, ago: float = 0) -> Envelope:
        """An event of the app's own, which happened some seconds `ago`."""
        number = self.workspaces[team].world.number()
        payload = {
            "token": "verification",
            "team_id": team,
            "api_app_id": "A1",
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{number}",
            "event_time": int(time.time() - ago),
        }
        return await self.workspaces[team].deliver("events_api", payload)

    async def _authorize(self, request: web.Request) -> web.Response:
        """The page on which Slack asks; who cannot be right is told so here."""
        asked = request.query
        assert asked["client_id"] == CLIENT_ID
        assert asked["redirect_uri"] == f"{PUBLIC}/slack/oauth_redirect", "not registered"
        assert "chat:write" in asked["scope"].split(",")
        assert asked["user_scope"] == ""
        return web.Response(text="Claimdesk wants to …", content_type="text/html")

    async def _decide(self, request: web.Request) -> web.Response:
        """Somebody pressed Allow, or Cancel."""
        pressed = await request.post()
        back, sent_to = {"state": str(pressed["state"])}, str(pressed["redirect_uri"])
        if pressed["team"]:
            code = f"code-{len(self.codes)}-{time.time_ns()}"
            self.codes[code] = str(pressed["team"]), sent_to
            back["code"] = code
        else:
            back["error"] = "access_denied"
        raise web.HTTPFound(f"{sent_to}?{urlencode(back)}")

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method, token = request.match_info["method"], token_of(request)
        if method == "oauth.v2.access":
            return web.json_response(await self._access(request))
        if method == "auth.revoke":
            self.revoked.append(token)
            return web.json_response({"ok": True, "revoked": True})
        if token not in self.given:
            return web.json_response({"ok": False, "error": "invalid_auth"})
        if token not in self.given[token].bot_tokens:
            return web.json_response({"ok": False, "error": "account_inactive"})
        return await self.given[token].call(request)

    async def _access(self, request: web.Request) -> Json:
        call = await request.post()
        basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        if self.access_fails:
            return {"ok": False, "error": self.access_fails}
        if request.headers.get("Authorization") != f"Basic {basic}":
            return {"ok": False, "error": "invalid_client_id"}
        team, sent_to = self.codes.pop(str(call["code"]), ("", ""))
        if not team:
            return {"ok": False, "error": "invalid_code"}
        if call["redirect_uri"] != sent_to:
            return {"ok": False, "error": "bad_redirect_uri"}
        world = self.workspaces[team].world
        token = f"xoxb-{team}-{len(self.given)}-installedtoken"
        self.given[token] = self.workspaces[team]
        self.workspaces[team].bot_tokens = {token}
        return {
            "ok": True,
            "access_token": token,
            "token_type": "bot",
            "scope": "chat:write,commands",
            "bot_user_id": world.bot.id,
            "app_id": "A1",
            "team": {"id": team, "name": world.team["name"]},
            "enterprise": None,
            "authed_user": {"id": "U9"},
            "is_enterprise_install": False,
        } | self.grants


class Browser:
    """One browser, for `async with`; the bot's address from outside leads to any of its processes.

    It believes the proxy in front of them, which is what speaks https.
    """

    def __init__(self, *processes: str) -> None:
        self.processes = list(processes)
        trusted = [f"{urlsplit(each).scheme}://{urlsplit(each).netloc}" for each in processes]
        self._jar = CookieJar(unsafe=True, treat_as_secure_origin=trusted)
        self._number = 0
        self.headers: dict[str, str] = {}
        self.raw = ""  # the last page as it came

    async def __aenter__(self) -> Self:
        self._session = ClientSession(cookie_jar=self._jar)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def get(self, url: str) -> tuple[int, str]:
        """Open a page; each time, another of the bot's processes answers."""
        local = url
        if url.startswith(PUBLIC):
            self._number += 1
            local = self.processes[self._number % len(self.processes)] + url.removeprefix(PUBLIC)
        async with self._session.get(local, allow_redirects=False) as answer:
            self.headers = dict(answer.headers)
            self.raw = await answer.text()
            return answer.status, unescape(self.raw)

    def cookies(self) -> dict[str, str]:
        """Those that it holds."""
        return {each.key: each.value for each in self._jar}

    def hold(self, cookies: dict[str, str]) -> None:
        """Hold these and no others."""
        self._jar.clear()
        for process in self.processes:
            self._jar.update_cookies(cookies, URL(process))

    async def head(self, path: str) -> int:
        """The status of what is asked for without its body."""
        async with self._session.head(self.processes[0] + path) as answer:
            return answer.status

    async def begin(self) -> str:
        """Open the page to install from and press; the address that Slack's page has then."""
        status, page = await self.get(f"{PUBLIC}/slack/install")
        assert status == 200
        (to,) = re.findall(r'class="button" href="([^"]+)"', page)
        assert (await self.get(to))[0] == 200
        return str(to)

    async def decide(self, at: str, team: str) -> str:
        """Press Allow for a workspace, or Cancel for none; where Slack sends one back to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(at).query).items()}
        slack = f"{urlsplit(at).scheme}://{urlsplit(at).netloc}"
        sent = {"team": team, "state": asked["state"], "redirect_uri": asked["redirect_uri"]}
        async with self._session.post(
            f"{slack}/oauth/v2/decide", data=sent, allow_redirects=False
        ) as answer:
            assert answer.status == 302
            return answer.headers["Location"]

    async def install(self, team: str) -> tuple[int, str]:
        """All of it; the page at the end."""
        return await self.get(await self.decide(await self.begin(), team))
