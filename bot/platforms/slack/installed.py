"""The workspaces that installed the app, as this process serves them.

The database knows which there are, and is asked before anything is taken or posted: so what was
installed or taken back in one process holds in all of them at once. Only that a workspace has the
app is remembered, for a moment, as in a busy one there are many messages that mean nothing to us.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.door import Answer, DeliveryFailed
from bot.core.ears import Ears
from bot.platforms.slack.clients import Clients
from bot.platforms.slack.workspace import SLACK, Identity, Workspace
from storage.arrangements import Installation
from storage.errors import DatabaseUnavailable
from storage.installations import Installations

KNOWN_FOR = 1.0  # seconds
PAGE = 200
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Served:
    installation: Installation
    workspace: Workspace
    at: float


class Installed:
    """Which workspace something belongs to, and its token.

    Args:
        answer: the gate.
        ears: which channels' links are logged without being asked.
        installations: what the database knows.
        clients: give a client for a token.
        where: the address at which the app is installed, for people.
    """

    def __init__(
        self, answer: Answer, ears: Ears, installations: Installations, clients: Clients, where: str
    ) -> None:
        self._answer = answer
        self._ears = ears
        self._installations = installations
        self._clients = clients
        self._where = where
        self._served: dict[str, _Served] = {}

    async def find(self, team: str) -> Workspace | None:
        """The workspace with this id, None if it has not installed the app.

        While the database is away, what was last known holds.
        """
        known = self._served.get(team)
        if known and time.monotonic() - known.at < KNOWN_FOR:
            return known.workspace
        try:
            installation = await self._of(team)
        except DatabaseUnavailable as away:
            _log.warning("whether a workspace has the app cannot be told now: %s", away)
            return known.workspace if known else None
        if installation is None:
            await self._leave(team)
            return None
        return await self._serve(installation)

    async def serve_all(self) -> int:
        """Serve those that there are, before anything comes from them; returns how many."""
        number = 0
        async for installation in self._all():
            await self._serve(installation)
            number += 1
        return number

    async def has(self, team: str) -> bool:
        """Whether this workspace has installed the app."""
        return await self._of(team) is not None

    async def token(self, team: str) -> str:
        """The token that this workspace gave.

        Raises:
            DeliveryFailed: it has given none, or has taken it back.
        """
        installation = await self._of(team)
        if installation is None:
            raise DeliveryFailed(
                f"the Slack workspace {team} has not installed the app, or not again: {self._where}"
            )
        return installation.token

    async def end(self, team: str, at: datetime) -> None:
        """A workspace took its token back.

        Raises:
            DatabaseUnavailable: it could not be deleted now.
        """
        if await asyncio.to_thread(self._installations.end, SLACK, team, at):
            await self._leave(team)
            _log.info("the Slack workspace %s has uninstalled the app; its token is deleted", team)

    async def settle(self) -> None:
        """Let what is under way come to its end, within seconds."""
        await asyncio.gather(*(each.workspace.settle() for each in self._served.values()))

    async def close(self) -> None:
        """Serve none any more."""
        for team in list(self._served):
            await self._leave(team)

    async def _of(self, team: str) -> Installation | None:
        return await asyncio.to_thread(self._installations.of, SLACK, team)

    async def _all(self) -> AsyncIterator[Installation]:
        after = ""
        while page := await asyncio.to_thread(self._installations.page, SLACK, PAGE, after):
            for installation in page:
                yield installation
            after = page[-1].workspace

    async def _serve(self, installation: Installation) -> Workspace:
        known, now = self._served.get(installation.workspace), time.monotonic()
        if known and known.installation == installation:
            self._served[installation.workspace] = replace(known, at=now)
            return known.workspace
        web = self._clients.patient(installation.token)
        answers = self._clients.answers(web)
        workspace = Workspace(self._answer, self._ears, _identity(installation), web, answers)
        self._served[installation.workspace] = _Served(installation, workspace, now)
        workspace.open()
        workspace.start_over()
        if known:
            await known.workspace.close()
        return workspace

    async def _leave(self, team: str) -> None:
        known = self._served.pop(team, None)
        if known:
            await known.workspace.close()


def _identity(installation: Installation) -> Identity:
    return Identity(
        team=installation.name,
        team_id=installation.workspace,
        enterprise_id=installation.organisation,
        user="",
        user_id=installation.bot_user,
        bot_id=installation.bot_id,
    )
