"""What an installation begins with, so that it ends in the same browser, soon and once.

A state is signed, so beginning needs no room in the database: anybody may open the page as often
as they like. What was ended is noted there, for all processes.
"""

import asyncio
import hashlib
import hmac
import secrets
import time
from datetime import UTC, datetime

from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from storage.installations import Installations

GOOD_FOR = 600  # seconds from the page to its end


class States(AsyncOAuthStateStore):
    """Issues states and takes each once.

    Args:
        secret: the app's client secret, which all processes have.
        installations: where spent ones are noted.
    """

    def __init__(self, secret: str, installations: Installations) -> None:
        self._key = hashlib.sha256(b"claimdesk install " + secret.encode()).digest()
        self._installations = installations

    async def async_issue(self, *_: object, **__: object) -> str:
        """A new one."""
        told = f"{secrets.token_urlsafe(24)}.{int(time.time()) + GOOD_FOR}"
        return f"{told}.{self._signature(told)}"

    async def async_consume(self, state: str) -> bool:
        """Whether it is ours, still good, and was not used before; it is used now.

        Raises:
            DatabaseUnavailable: whether it was used cannot be told now.
        """
        told, _, signature = state.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(told).encode()):
            return False
        until = int(told.rpartition(".")[2])
        if until <= time.time():
            return False
        known_by = hashlib.sha256(state.encode()).hexdigest()
        expires = datetime.fromtimestamp(until, UTC)
        return await asyncio.to_thread(self._installations.spend, known_by, expires)

    def _signature(self, told: str) -> str:
        return hmac.new(self._key, told.encode(), hashlib.sha256).hexdigest()
