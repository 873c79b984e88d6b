"""Logging to standard error, plain or as JSON lines, with every secret struck out.

Each line within a request carries the request's reference (`bot.core.reference`). What a caller
passes as `extra={"fields": {...}}` become fields of a JSON line; the plain one has its message.
"""

import json
import logging
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from bot.core.reference import reference

STRUCK = "[secret]"

# Tokens that workspaces gave are not in the settings; Slack's own begin like this.
_TOKEN = re.compile(r"\bxox[a-z]{1,2}-[\w.-]+")

# Of what strangers send something may stand in a line; it must not look like another line, nor
# command the terminal in which the log is read.
_COMMANDS = {code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0))}
_COMMANDS |= {code: f"\\u{code:04x}" for code in (0x2028, 0x2029, *range(0x202A, 0x202F))}
_COMMANDS |= {code: f"\\u{code:04x}" for code in range(0x2066, 0x206A)}
_COMMANDS_BUT_LINES = {code: shown for code, shown in _COMMANDS.items() if chr(code) not in "\n\t"}

# These tell every request they make at INFO; their warnings are enough.
_TALKATIVE = ("slack_bolt", "slack_sdk", "discord", "aiohttp", "trafilatura", "alembic")


class LogFormat(StrEnum):
    """What a line looks like."""

    PLAIN = "plain"
    JSON = "json"


class _Striking(logging.Formatter):
    """Strikes the secrets out of whatever is logged, tracebacks included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s%(about)s: %(message)s")
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        known = reference()
        record.about = f" [{known}]" if known else ""
        return self.strike(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's name)
        record.message = record.message.translate(_COMMANDS)
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802 (logging's name)
        return super().formatException(ei).translate(_COMMANDS_BUT_LINES)

    def strike(self, text: str) -> str:
        """The text without any secret."""
        for secret in self._secrets:
            text = text.replace(secret, STRUCK)
        return _TOKEN.sub(STRUCK, text)


class _Json(_Striking):
    """One JSON object a line: what is empty is left out, times are RFC 3339 in UTC."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self.strike(record.getMessage()),
            "reference": reference(),
            **getattr(record, "fields", {}),
            "exception": self.strike(_traceback(self, record)),
        }
        kept = {name: value for name, value in line.items() if value != ""}
        return json.dumps(kept, ensure_ascii=False, default=str)


def _traceback(formatter: logging.Formatter, record: logging.LogRecord) -> str:
    if record.exc_text:  # written by a filter already
        return record.exc_text
    return formatter.formatException(record.exc_info) if record.exc_info else ""


def set_up_logging(
    level: str, secrets: Iterable[str], format_: LogFormat = LogFormat.PLAIN
) -> None:
    """Log from `level` on to standard error; `secrets` never appear."""
    handler = logging.StreamHandler()
    handler.setFormatter((_Json if format_ is LogFormat.JSON else _Striking)(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
