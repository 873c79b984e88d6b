"""What the environment (and `.env`) says. Every variable is described in `.env.example`."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values

DEFAULT_DATABASE = "sqlite:///claimdesk.db"


class BadSetting(Exception):
    """A variable that cannot be used; the words say which and what it should be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, checked. Tokens are kept out of `repr`, and so out of logs."""

    database_url: str = field(default=DEFAULT_DATABASE, repr=False)  # may hold a password
    slack_bot_token: str = field(default="", repr=False)
    slack_app_token: str = field(default="", repr=False)
    slack_api_url: str = ""
    discord_token: str = field(default="", repr=False)
    discord_api_url: str = ""
    allowed_hosts: tuple[str, ...] = ()
    timezone: str = "UTC"
    log_level: str = "INFO"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be printed."""
        return tuple(
            s for s in (self.slack_bot_token, self.slack_app_token, self.discord_token) if s
        )


def from_environment(
    environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")
) -> Settings:
    """The settings from `.env` and the environment; the environment wins.

    Raises:
        BadSetting: a value that cannot be used.
    """
    file = {k: v for k, v in dotenv_values(dotenv).items() if v is not None}
    values = file | dict(os.environ if environment is None else environment)

    def value(name: str, default: str = "") -> str:
        return values.get(name, "").strip() or default

    return Settings(
        database_url=value("DATABASE_URL", DEFAULT_DATABASE),
        slack_bot_token=_token(value("SLACK_BOT_TOKEN"), "SLACK_BOT_TOKEN", "xoxb-"),
        slack_app_token=_token(value("SLACK_APP_TOKEN"), "SLACK_APP_TOKEN", "xapp-"),
        slack_api_url=_address(value("SLACK_API_URL"), "SLACK_API_URL"),
        discord_token=value("DISCORD_TOKEN"),
        discord_api_url=_address(value("DISCORD_API_URL"), "DISCORD_API_URL"),
        allowed_hosts=tuple(h.strip() for h in value("READ_ALLOWED_HOSTS").split(",") if h.strip()),
        timezone=_zone(value("TIMEZONE", "UTC")),
        log_level=_level(value("LOG_LEVEL", "INFO")),
    )


def _token(token: str, name: str, prefix: str) -> str:
    if token and not token.startswith(prefix):
        raise BadSetting(f"{name} should begin with {prefix}: another token was put there.")
    return token


def _address(url: str, name: str) -> str:
    if url and not url.startswith(("http://", "https://")):
        raise BadSetting(f"{name} should be an address that begins with http:// or https://.")
    return url


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise BadSetting(f"TIMEZONE should be a name such as Europe/Paris, not {name!r}.") from None
    return name


def _level(name: str) -> str:
    level = name.upper()
    if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise BadSetting("LOG_LEVEL should be DEBUG, INFO, WARNING or ERROR.")
    return level
