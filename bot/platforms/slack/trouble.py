"""What goes wrong between us and Slack, in one word and without any secret."""

import logging
import re
from collections.abc import Iterable

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError, SlackClientError

TROUBLE = (SlackClientError, ClientError, OSError, TimeoutError)
"""What a call to Slack may raise."""

BAD_BLOCKS = {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"}
"""Slack's words for a message that was drawn wrongly."""

RATE_LIMITED = 429

_REFUSALS = {
    "access_denied",
    "account_inactive",
    "app_missing_action_url",
    "forbidden_team",
    "invalid_auth",
    "missing_scope",
    "no_permission",
    "not_allowed_token_type",
    "not_authed",
    "socket_mode_disabled",
    "token_expired",
    "token_revoked",
}

_PASSING = {
    "fatal_error",
    "internal_error",
    "ratelimited",
    "request_timeout",
    "service_unavailable",
}

_SECRETS = re.compile(
    r"xox[a-z]{1,2}-[\w.-]+"  # bot, user and refresh tokens
    r"|xapp-[\w.-]+"  # app-level tokens
    r"|(?<=[?&])(?:ticket|token|app_id)=[^\s&'\"]+"  # a socket's address lets anybody listen
    r"|(?<=hooks\.slack\.com/)[^\s'\"]+"  # a response_url lets anybody answer
    r"|(?<=with code: )\S+"  # with which an installation is ended; slack-bolt says it when it fails
)


def reason(error: Exception) -> str:
    """Slack's own word for the error ("not_in_channel"), else the error's name."""
    return _word(error) or type(error).__name__


def refused(error: Exception) -> bool:
    """Slack understood and says no: asking the same again is of no use."""
    return isinstance(error, SlackApiError) and reason(error) in _REFUSALS


def passing(error: Exception) -> bool:
    """Asked the same later, Slack may answer: it could not be reached, or was not well."""
    return _word(error) in {"", *_PASSING}


def retry_after(error: Exception) -> float | None:
    """How many seconds Slack wants us to wait, if it is about rate."""
    if not isinstance(error, SlackApiError) or _status(error) != RATE_LIMITED:
        return None
    said = error.response.headers.get("Retry-After", "")
    return float(said) if said.isdigit() else 1.0


def _word(error: Exception) -> str:
    """Slack's own word for the error, "" if it is not Slack's."""
    if isinstance(error, SlackApiError):
        # A proxy's page has no JSON, and then the SDK has no dict for us.
        data = getattr(error.response, "data", None)
        if isinstance(data, dict) and data.get("error"):
            return str(data["error"])
        if _status(error) == RATE_LIMITED:
            return "ratelimited"
    return ""


def _status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", 0) or getattr(error.response, "status", 0))


class Discreet(logging.Filter):
    """Takes tokens and secret addresses out of what the libraries log, tracebacks included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        known = "|".join(re.escape(secret) for secret in secrets if secret)
        self._secret = re.compile(f"{known}|{_SECRETS.pattern}" if known else _SECRETS.pattern)

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; every record passes."""
        record.msg, record.args = self._secret.sub("(secret)", record.getMessage()), ()
        if record.exc_info:
            written = logging.Formatter().formatException(record.exc_info)
            record.exc_text, record.exc_info = self._secret.sub("(secret)", written), None
        return True


def library_log(name: str, secrets: Iterable[str]) -> logging.Logger:
    """The logger that slack-bolt and slack-sdk write to.

    Its level is fixed: on DEBUG they print every payload, with all that is in it.
    """
    log = logging.getLogger(name)
    log.setLevel(logging.WARNING)
    for old in list(log.filters):
        log.removeFilter(old)
    log.addFilter(Discreet(secrets))
    return log
