"""What the environment (and `.env`) says. Every variable is described in `.env.example`."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.env_file import written
from bot.logs import LogFormat
from bot.misspelt import misspelt

DEFAULT_DATABASE = "sqlite:///claimdesk.db"

# In an address, with the signs around it: a word that happens to be one may be said.
_PASSWORD = re.compile(r"(?<=//)[^:/@\s]*(:[^@]+@)|[?&]((?:ssl)?password=[^&\s]+)")

# Slack's are of 32 hexadecimal digits; it does not promise that.
_SIGNING_SECRET = re.compile(r"[0-9A-Za-z]{16,}")

_NUMBER = re.compile(r"[0-9]{1,9}")

# A name, or an address of IPv4 or IPv6.
_HOST = re.compile(r"[^\s/:*@]+|\[?[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]?")

HTTPS = re.compile(r"https://[^\s/?#]+(?:/[^\s?#]*)?")
"""An address that Slack sends requests and people to."""


class Finding(StrEnum):
    """Who looks for statements in an article."""

    RULES = "rules"
    LLM = "llm"
    NLP = "nlp"


class BadSetting(Exception):
    """A variable that cannot be used; the words say which and what it should be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, checked. Tokens are kept out of `repr`, and so out of logs."""

    database_url: str = field(default=DEFAULT_DATABASE, repr=False)  # may hold a password
    slack_bot_tokens: tuple[str, ...] = field(default=(), repr=False)
    slack_app_tokens: tuple[str, ...] = field(default=(), repr=False)
    slack_signing_secrets: tuple[str, ...] = field(default=(), repr=False)
    slack_http_host: str = "127.0.0.1"
    slack_http_port: int = 0
    slack_client_id: str = ""
    slack_client_secret: str = field(default="", repr=False)
    slack_public_url: str = ""
    slack_api_url: str = ""
    discord_token: str = field(default="", repr=False)
    discord_api_url: str = ""
    allowed_hosts: tuple[str, ...] = ()
    timezone: str = "UTC"
    log_level: str = "INFO"
    log_format: LogFormat = LogFormat.PLAIN
    monitor_host: str = "127.0.0.1"
    monitor_port: int = 0
    read_with: Finding = Finding.RULES
    llm_url: str = ""
    llm_key: str = field(default="", repr=False)
    llm_model: str = ""
    llm_seconds: float = 30.0
    misspelt: tuple[str, ...] = ()  # in words; nothing else is known of them

    @property
    def slack_key(self) -> str:
        """What Slack needs beside SLACK_BOT_TOKEN, to reach us over Socket Mode or over HTTP."""
        return "SLACK_SIGNING_SECRET" if self.slack_http_port else "SLACK_APP_TOKEN"

    @property
    def slack_keys(self) -> tuple[str, ...]:
        """One of these for each workspace."""
        return self.slack_signing_secrets if self.slack_http_port else self.slack_app_tokens

    @property
    def slack_shared_secret(self) -> str:
        """The signing secret of the app that any workspace may install; "" without such an app.

        Behind those of the apps of single workspaces.
        """
        return self.slack_signing_secrets[-1] if self.slack_client_id else ""

    @property
    def slack_apps(self) -> tuple[tuple[str, str], ...]:
        """Each workspace's bot token, and its `slack_key`; () where either kind is not set."""
        return tuple(zip(self.slack_bot_tokens, self.slack_keys, strict=False))

    @property
    def which_slack_app(self) -> tuple[str, ...]:
        """For each of `slack_apps` what people are to call it, "" for an only one."""
        many = range(1, len(self.slack_apps) + 1)
        return tuple(f"no. {number}" for number in many) if len(many) > 1 else ("",) * len(many)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be printed."""
        slack = (*self.slack_bot_tokens, *self.slack_app_tokens, *self.slack_signing_secrets)
        tokens = (*slack, self.slack_client_secret, self.discord_token, self.llm_key)
        passwords = (one for found in _PASSWORD.findall(self.database_url) for one in found)
        return tuple(s for s in (*tokens, *passwords) if s)


def from_environment(
    environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")
) -> Settings:
    """The settings from `.env` and the environment; the environment wins.

    Raises:
        BadSetting: a value that cannot be used.
    """
    values = _written(dotenv) | dict(os.environ if environment is None else environment)

    known = set[str]()

    def value(name: str, default: str = "") -> str:
        known.add(name)
        return values.get(name, "").strip() or default

    settings = Settings(
        database_url=value("DATABASE_URL", DEFAULT_DATABASE),
        slack_bot_tokens=_tokens(value("SLACK_BOT_TOKEN"), "SLACK_BOT_TOKEN", "xoxb-"),
        slack_app_tokens=_tokens(value("SLACK_APP_TOKEN"), "SLACK_APP_TOKEN", "xapp-"),
        slack_signing_secrets=_signing_secrets(value("SLACK_SIGNING_SECRET")),
        slack_http_host=value("SLACK_HTTP_HOST", "127.0.0.1"),
        slack_http_port=_port(value("SLACK_HTTP_PORT", "0"), "SLACK_HTTP_PORT"),
        slack_client_id=value("SLACK_CLIENT_ID"),
        slack_client_secret=value("SLACK_CLIENT_SECRET"),
        slack_public_url=_public(value("SLACK_PUBLIC_URL")),
        slack_api_url=_address(value("SLACK_API_URL"), "SLACK_API_URL"),
        discord_token=value("DISCORD_TOKEN"),
        discord_api_url=_address(value("DISCORD_API_URL"), "DISCORD_API_URL"),
        allowed_hosts=_hosts(value("READ_ALLOWED_HOSTS")),
        timezone=_zone(value("TIMEZONE", "UTC")),
        log_level=_level(value("LOG_LEVEL", "INFO")),
        log_format=_log_format(value("LOG_FORMAT", "plain")),
        monitor_host=value("MONITOR_HOST", "127.0.0.1"),
        monitor_port=_port(value("MONITOR_PORT", "0"), "MONITOR_PORT"),
        read_with=_finding(value("READ_WITH", "rules")),
        llm_url=_address(value("LLM_URL"), "LLM_URL"),
        llm_key=value("LLM_KEY"),
        llm_model=value("LLM_MODEL"),
        llm_seconds=_seconds(value("LLM_SECONDS", "30")),
    )
    settings = replace(settings, misspelt=misspelt(values, known))
    if settings.read_with is Finding.LLM and not (settings.llm_url and settings.llm_model):
        raise BadSetting("READ_WITH=llm needs LLM_URL and LLM_MODEL: which server, which model.")
    _check_slack(settings)
    if settings.monitor_port and settings.monitor_port == settings.slack_http_port:
        raise BadSetting("MONITOR_PORT and SLACK_HTTP_PORT are the same: each needs its own.")
    return settings


def _written(dotenv: Path) -> dict[str, str]:
    try:
        return written(dotenv)
    except ValueError as problem:
        raise BadSetting(str(problem)) from None


def _check_slack(settings: Settings) -> None:
    """Whether what belongs together is there together."""
    shared = {
        "SLACK_CLIENT_ID": settings.slack_client_id,
        "SLACK_CLIENT_SECRET": settings.slack_client_secret,
        "SLACK_SIGNING_SECRET": settings.slack_signing_secrets,
        "SLACK_HTTP_PORT": settings.slack_http_port,
        "SLACK_PUBLIC_URL": settings.slack_public_url,
    }
    missing = [name for name, set_ in shared.items() if not set_]
    is_shared = settings.slack_client_id or settings.slack_client_secret
    if is_shared and missing:
        raise BadSetting(
            f"One Slack app for many workspaces needs {' and '.join(missing)} too: README.md tells "
            "where to get it."
        )
    bots, keys = len(settings.slack_bot_tokens), len(settings.slack_keys)
    if is_shared and keys != bots + 1:
        raise BadSetting(
            f"SLACK_SIGNING_SECRET holds {keys} and should hold {bots + 1}: one for each "
            "SLACK_BOT_TOKEN, in the same order, and at the end that of the app of "
            "SLACK_CLIENT_ID, whose own bot token is not needed any more."
        )
    if not is_shared and bots and keys and bots != keys:
        raise BadSetting(
            f"SLACK_BOT_TOKEN holds {bots} and {settings.slack_key} {keys}: each workspace needs "
            "one of both, in the same order."
        )


def _tokens(value: str, name: str, prefix: str) -> tuple[str, ...]:
    """One for each workspace, commas between."""
    tokens = _listed(value, name)
    if not all(token.startswith(prefix) for token in tokens):
        raise BadSetting(f"{name} should begin with {prefix}: another token was put there.")
    return tokens


def _signing_secrets(value: str) -> tuple[str, ...]:
    secrets = _listed(value, "SLACK_SIGNING_SECRET")
    if not all(_SIGNING_SECRET.fullmatch(secret) for secret in secrets):
        raise BadSetting(
            "SLACK_SIGNING_SECRET should be 32 letters and digits, from Basic Information → App "
            "Credentials → Signing Secret: something else was put there."
        )
    return secrets


def _listed(value: str, name: str) -> tuple[str, ...]:
    found = tuple(one.strip() for one in value.split(",") if one.strip())
    if len(set(found)) < len(found):
        raise BadSetting(f"{name} holds the same one twice.")
    return found


def _address(url: str, name: str) -> str:
    if url and not url.startswith(("http://", "https://")):
        raise BadSetting(f"{name} should be an address that begins with http:// or https://.")
    return url


def _public(url: str) -> str:
    """An address that people and Slack open, without a slash at its end."""
    if url and not HTTPS.fullmatch(url):
        raise BadSetting(
            "SLACK_PUBLIC_URL should be the bot's address from outside, such as "
            "https://desk.example.org: Slack takes nothing but https."
        )
    return url.rstrip("/")


def _hosts(value: str) -> tuple[str, ...]:
    hosts = tuple(host.strip() for host in value.split(",") if host.strip())
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise BadSetting(
                "READ_ALLOWED_HOSTS should hold names such as cms.newsroom.internal, commas "
                f"between, without https://, port or *: {host!r} is none."
            )
    return hosts


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder of zones, too long a name
        raise BadSetting(f"TIMEZONE should be a name such as Europe/Paris, not {name!r}.") from None
    return name


def _level(name: str) -> str:
    level = name.upper()
    if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise BadSetting("LOG_LEVEL should be DEBUG, INFO, WARNING or ERROR.")
    return level


def _log_format(name: str) -> LogFormat:
    try:
        return LogFormat(name.lower())
    except ValueError:
        raise BadSetting(f"LOG_FORMAT should be one of: {', '.join(LogFormat)}.") from None


def _port(number: str, name: str) -> int:
    if not (_NUMBER.fullmatch(number) and int(number) < 1 << 16):
        raise BadSetting(f"{name} should be a port, a number up to 65535; 0 is off.")
    return int(number)


def _finding(name: str) -> Finding:
    try:
        return Finding(name.lower())
    except ValueError:
        raise BadSetting(f"READ_WITH should be one of: {', '.join(Finding)}.") from None


def _seconds(number: str) -> float:
    try:
        seconds = float(number)
    except ValueError:
        seconds = 0.0
    if not 1 <= seconds <= 300:  # noqa: PLR2004 # a model that needs longer is no help in chat
        raise BadSetting("LLM_SECONDS should be a number of seconds from 1 to 300.")
    return seconds
