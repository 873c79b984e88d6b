"""Installing the Slack app that is for many: the pages, and who may not end what was begun."""

import re
import time
from collections.abc import Iterator

import pytest

from bot.platforms.slack import states
from tests.doors.shared_app import newsrooms, nothing_secret
from tests.doors.slack_standin.oauth import PUBLIC, Browser


@pytest.fixture(autouse=True)
def discreet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever is logged, at any level: no secret."""
    with nothing_secret(caplog):
        yield


async def test_a_press_on_cancel_and_what_did_not_begin_in_this_browser(url: str) -> None:
    async with newsrooms(url, "on", "off") as both, Browser(*both.browser.processes) as stranger:
        cancelled = await both.browser.decide(await both.browser.begin(), "")
        status, page = await both.browser.get(cancelled)
        assert status == 200
        assert "Nothing was installed" in page
        assert 'href="install">Begin again' in page

        link = await both.browser.decide(await both.browser.begin(), "T1")
        status, page = await stranger.get(link)
        assert status == 400
        assert "in the browser in which it was begun" in page
        await stranger.begin()
        assert (await stranger.get(link))[0] == 400, "with a state of its own, but another"
        assert both.installed == {}
        assert (await both.browser.get(link))[0] == 200, "whoever began it can still end it"
        assert set(both.installed) == {"T1"}


async def test_an_installation_is_ended_once_in_all_processes(url: str) -> None:
    async with newsrooms(url, "off", "off") as both:
        link = await both.browser.decide(await both.browser.begin(), "T1")
        cookie = both.browser.cookies()
        assert (await both.browser.get(link))[0] == 200
        assert "1970" in both.browser.headers["Set-Cookie"], "the cookie is taken back"
        code = await both.browser.decide(await both.browser.begin(), "T2")
        again = re.sub(r"code=[^&]+", re.findall(r"code=[^&]+", code)[0], link)
        for _ in both.desks:
            both.browser.hold(cookie)
            status, page = await both.browser.get(again)
            assert status == 401
            assert "only once" in " ".join(page.split())
        assert set(both.installed) == {"T1"}


async def test_a_state_that_is_forged_or_too_old_is_refused(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with newsrooms(url, "on") as both:
        soon = int(time.time()) + 600
        for state in ("x", "a.b.c", f"n.{soon}.{'0' * 64}", f".{soon}."):
            both.browser.hold({"__Host-claimdesk-install": state})
            status, page = await both.browser.get(
                f"{PUBLIC}/slack/oauth_redirect?code=code-0-1&state={state}"
            )
            assert status == 401, state
            assert "Begin again" in page
        monkeypatch.setattr(states, "GOOD_FOR", -1)
        link = await both.browser.decide(await both.browser.begin(), "T1")
        assert (await both.browser.get(link))[0] == 401
        assert both.installed == {}


@pytest.mark.parametrize(
    ("grants", "words"),
    [
        ({"is_enterprise_install": True, "team": None, "enterprise": {"id": "E1"}}, "organisation"),
        ({"refresh_token": "xoxe-1-abc", "expires_in": 43_200}, "token rotation"),
    ],
)
async def test_what_cannot_be_served_is_refused_and_given_back(
    url: str, grants: dict[str, object], words: str
) -> None:
    async with newsrooms(url, "on") as both:
        both.slack.grants = grants
        status, page = await both.browser.install("T1")
        assert status == 400
        assert words in page
        assert both.installed == {}
        assert both.slack.revoked == list(both.slack.given)


async def test_when_slack_says_no_the_page_and_the_log_say_so(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with newsrooms(url, "on") as both:
        both.slack.access_fails = "bad_client_secret"
        status, page = await both.browser.install("T1")
        assert status == 401
        assert "Slack did not confirm it" in page
        assert "bad_client_secret" in caplog.text
        both.slack.access_fails = ""
        link = await both.browser.decide(await both.browser.begin(), "T1")
        await both.slack._runner.cleanup()  # type: ignore[union-attr]
        status, page = await both.browser.get(link)
        assert "Slack did not confirm it" in page
        assert both.installed == {}


async def test_the_pages_take_nothing_from_the_address_and_are_in_no_frame(url: str) -> None:
    async with newsrooms(url, "on") as both:
        _, page = await both.browser.get(
            f"{PUBLIC}/slack/install?team=T9%26state%3Devil&x=<script>alert(1)</script>"
        )
        assert "evil" not in page
        assert "<script" not in page
        headers = both.browser.headers
        cookie = headers["Set-Cookie"]
        assert all(word in cookie for word in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"))
        assert "Domain" not in cookie
        assert headers["Cache-Control"] == "no-store"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        _, page = await both.browser.get(f"{PUBLIC}/slack/oauth_redirect?error=<script>x</script>")
        assert "<script" not in page
        assert await both.browser.head("/slack/oauth_redirect?code=1") == 405
