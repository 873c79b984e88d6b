"""The app manifest: what Slack has to know to create the app, made from the command table.

Reference and limits: https://docs.slack.dev/reference/app-manifest. JSON is taken by "Create an
app → From a manifest" as it is.
"""

import json
from collections.abc import Iterable
from typing import Any, Protocol

from bot.platforms.slack.incoming import LOG_CLAIM
from bot.settings import HTTPS, BadSetting

REQUEST_PATH = "/slack/events"  # where requests over HTTP are taken
INSTALL_PATH = "/slack/install"  # where people begin to install the app
REDIRECT_PATH = "/slack/oauth_redirect"  # where Slack sends them back to
COMMANDS_MOST = 50
DESCRIPTION_MOST = 2_000
USAGE_MOST = 1_000

# Each scope with what would not work without it.
SCOPES = {
    "app_mentions:read": "log a claim by mentioning the bot",
    "channels:history": "intake channels; and finding a card posted just before a crash",
    "channels:join": "look there too where cards are posted without being a member",
    "channels:read": "tell other platforms in which channel a claim was logged",
    "chat:write": "post and update cards",
    "chat:write.public": "post cards in public channels without being invited",
    "commands": "slash commands and the message shortcut",
    "files:write": "the picture in a summary",
    "groups:history": "as channels:history, in private channels",
    "groups:read": "as channels:read, for private channels",
    "im:history": "as channels:history, in a conversation with the bot",
    "im:write": "tell somebody what became of what they watch",
    "reactions:read": "log a claim by putting an emoji on a message, and read that message",
    "users:read": "names, time zones, and who runs the workspace",
}
EVENTS = ["app_mention", "message.channels", "message.groups", "reaction_added"]
# Told only over HTTP, as only an app that is reached there can be installed by many workspaces.
ENDINGS = ["app_uninstalled", "tokens_revoked"]


class Command(Protocol):
    """What the manifest needs of a command."""

    @property
    def name(self) -> str:
        """Without the slash."""

    @property
    def summary(self) -> str:
        """One line."""

    @property
    def usage(self) -> str:
        """What stands behind the name."""


def manifest(commands: Iterable[Command], url: str = "") -> dict[str, Any]:
    """The manifest of an app with these slash commands.

    Args:
        commands: what can be asked.
        url: where the bot is reached from outside, for requests over HTTP; "" for Socket Mode.

    Raises:
        ValueError: there are more commands than Slack takes.
        BadSetting: Slack takes no such address.
    """
    outside = _outside(url) if url else ""
    requests = outside and outside + REQUEST_PATH
    slash = [_slash(command, requests) for command in commands]
    if len(slash) > COMMANDS_MOST:
        raise ValueError(f"Slack takes {COMMANDS_MOST} commands, not {len(slash)}")
    return {
        "display_information": {
            "name": "Claimdesk",
            "description": "Who claims what, who denies it, and how far the desk has got.",
            "background_color": "#1f3a5f",
        },
        "features": {
            "bot_user": {"display_name": "Claimdesk", "always_online": True},
            "slash_commands": slash,
            "shortcuts": [
                {
                    "name": "Log as claim",
                    "type": "message",
                    "callback_id": LOG_CLAIM,
                    "description": "Log this message in the claims database",
                }
            ],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}}
        | ({"redirect_urls": [outside + REDIRECT_PATH]} if outside else {}),
        "settings": {
            "event_subscriptions": {"bot_events": EVENTS + (ENDINGS if outside else [])}
            | _at("request_url", requests),
            "interactivity": {"is_enabled": True} | _at("request_url", requests),
            "org_deploy_enabled": False,
            "socket_mode_enabled": not requests,
            "token_rotation_enabled": False,
        },
    }


def manifest_json(commands: Iterable[Command], url: str = "") -> str:
    """The manifest to paste; see `manifest`."""
    return json.dumps(manifest(commands, url), indent=2, ensure_ascii=False)


def _outside(url: str) -> str:
    """Where a bot at `url` is reached, without what stands behind it."""
    if not HTTPS.fullmatch(url):
        raise BadSetting(
            "--url should be the bot's address from outside, such as https://desk.example.org: "
            "Slack takes nothing but https."
        )
    return url.rstrip("/").removesuffix(REQUEST_PATH)


def _at(name: str, requests: str) -> dict[str, str]:
    return {name: requests} if requests else {}


def _slash(command: Command, requests: str) -> dict[str, Any]:
    drawn: dict[str, Any] = {
        "command": f"/{command.name}",
        "description": command.summary[:DESCRIPTION_MOST],
        # Typed text comes as typed: names and channels stay words.
        "should_escape": False,
    } | _at("url", requests)
    if command.usage:
        drawn["usage_hint"] = command.usage[:USAGE_MOST]
    return drawn
