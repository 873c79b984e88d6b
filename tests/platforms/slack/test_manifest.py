"""The manifest: made from the command table, within Slack's limits."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.platforms.slack.incoming import LOG_CLAIM
from bot.platforms.slack.manifest import manifest, manifest_json
from bot.settings import BadSetting


@dataclass(frozen=True)
class Named:
    name: str
    summary: str = "Search the claims"
    usage: str = "<words>"


def test_each_command_is_in_it() -> None:
    told = json.loads(manifest_json([Named("claims"), Named("desk", usage="")]))
    assert told["features"]["slash_commands"] == [
        {
            "command": "/claims",
            "description": "Search the claims",
            "usage_hint": "<words>",
            "should_escape": False,
        },
        {"command": "/desk", "description": "Search the claims", "should_escape": False},
    ]


def test_it_asks_for_socket_mode_and_for_what_the_door_uses() -> None:
    told = manifest([Named("claims")])
    assert told["settings"]["socket_mode_enabled"] is True
    assert told["settings"]["interactivity"] == {"is_enabled": True}
    assert told["settings"]["event_subscriptions"]["bot_events"] == [
        "app_mention",
        "message.channels",
        "message.groups",
        "reaction_added",
    ]
    assert "redirect_urls" not in told["oauth_config"]
    assert told["features"]["shortcuts"][0]["callback_id"] == LOG_CLAIM
    used = {"app_mentions:read", "chat:write", "commands", "reactions:read", "users:read"}
    assert used <= set(told["oauth_config"]["scopes"]["bot"])


@pytest.mark.parametrize(
    ("url", "sent_to"),
    [
        ("https://desk.example.org", "https://desk.example.org/slack/events"),
        ("https://desk.example.org:8443/", "https://desk.example.org:8443/slack/events"),
        ("https://example.org/desk", "https://example.org/desk/slack/events"),
        ("https://example.org/slack/events", "https://example.org/slack/events"),
    ],
)
def test_with_an_address_slack_sends_requests_there(url: str, sent_to: str) -> None:
    told = manifest([Named("claims")], url)
    assert told["settings"]["socket_mode_enabled"] is False
    assert told["settings"]["event_subscriptions"]["request_url"] == sent_to
    assert told["settings"]["interactivity"] == {"is_enabled": True, "request_url": sent_to}
    assert [command["url"] for command in told["features"]["slash_commands"]] == [sent_to]
    sent_back = sent_to.removesuffix("/events") + "/oauth_redirect"
    assert told["oauth_config"]["redirect_urls"] == [sent_back]
    assert {"app_uninstalled", "tokens_revoked"} <= set(
        told["settings"]["event_subscriptions"]["bot_events"]
    )
    assert told["settings"]["token_rotation_enabled"] is False
    assert told["settings"]["org_deploy_enabled"] is False


@pytest.mark.parametrize(
    "url", ["http://desk.example.org", "desk.example.org", "https://", "https://x/?a"]
)
def test_an_address_that_slack_does_not_take_is_refused(url: str) -> None:
    with pytest.raises(BadSetting, match="--url should be"):
        manifest([Named("claims")], url)


def test_it_keeps_slacks_limits() -> None:
    """https://docs.slack.dev/reference/app-manifest."""
    told = manifest([Named("claims", "s" * 3_000, "u" * 3_000)])
    about = told["display_information"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    (command,) = told["features"]["slash_commands"]
    assert len(command["command"]) <= 32
    assert len(command["description"]) <= 2_000
    assert len(command["usage_hint"]) <= 1_000
    (shortcut,) = told["features"]["shortcuts"]
    assert len(shortcut["name"]) <= 24
    assert len(shortcut["description"]) <= 150
    with pytest.raises(ValueError, match="50"):
        manifest([Named(f"c{n}") for n in range(51)])


def test_where_the_bots_address_is_set_it_need_not_be_told_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SLACK_PUBLIC_URL", "https://desk.example.org")
    assert main(["slack", "manifest"]) == 0
    told = json.loads(capsys.readouterr().out)
    (back,) = told["oauth_config"]["redirect_urls"]
    assert back == "https://desk.example.org/slack/oauth_redirect"
