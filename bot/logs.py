"""Logging to standard error, with every secret struck out."""

import logging
from collections.abc import Iterable

STRUCK = "[secret]"


class _Striking(logging.Formatter):
    """Strikes the secrets out of whatever is logged, tracebacks included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secrets)

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, STRUCK)
        return text


def set_up_logging(level: str, secrets: Iterable[str]) -> None:
    """Log from `level` on to standard error; `secrets` never appear."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Striking(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # The libraries tell every request they make at INFO; their warnings are enough.
    for name in ("slack_bolt", "slack_sdk", "discord", "aiohttp", "trafilatura", "alembic"):
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
