"""Who is who and what is where: people and channels looked up in Slack, kept for a while."""

import asyncio
import logging
import math
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from typing import Any, Generic, TypeVar

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.request import Asker
from bot.platforms.slack.trouble import TROUBLE, reason

KEPT = 600.0  # seconds until it is asked again
STALE = 3_600.0  # seconds until it is not believed any more, should Slack not answer
ASKED_AGAIN = 60.0  # seconds after Slack did not tell
MOST = 2_000  # of people, and of channels
MOST_AT_ONCE = 10  # of the people named in one message

_log = logging.getLogger(__name__)
T = TypeVar("T")


class _Cache(Generic[T]):
    """Looked up once however many want it, remembered for a while, at most `MOST`."""

    def __init__(self, look_up: Callable[[str], Awaitable[T]], clock: Callable[[], float]) -> None:
        self._look_up = look_up
        self._clock = clock
        self._known: OrderedDict[str, tuple[float, T | None]] = OrderedDict()
        self._under_way: dict[str, asyncio.Task[None]] = {}

    def get(self, key: str) -> T | None:
        """What is known of `key`, even if it should be asked again by now."""
        looked_up, found = self._known.get(key, (-math.inf, None))
        return found if self._clock() - looked_up < STALE else None

    def learn(self, key: str) -> "asyncio.Task[None] | None":
        """A task that looks `key` up, unless it is known and fresh."""
        if key in self._known and self._clock() - self._known[key][0] < KEPT:
            return None
        if key not in self._under_way:
            task = asyncio.create_task(self._fetch(key))
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return self._under_way[key]

    async def close(self) -> None:
        """Stop looking up."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _fetch(self, key: str) -> None:
        try:
            found = await self._look_up(key)
        except (*TROUBLE, KeyError, TypeError) as error:
            # A name is a nicety: without it the id or the plain user name is shown.
            _log.info("Slack did not tell who or what %s is: %s", key, reason(error))
            if key not in self._known:
                self._known[key] = (self._clock() - KEPT + ASKED_AGAIN, None)
        else:
            self._known[key] = (self._clock(), found)
        self._known.move_to_end(key)
        while len(self._known) > MOST:
            self._known.popitem(last=False)


class Directory:
    """People and channels, as the workspace or organisation with the ids `ours` knows them."""

    def __init__(
        self,
        web: AsyncWebClient,
        ours: Collection[str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._web = web
        self._ours = ours
        self._people = _Cache(self._person, clock)
        self._channels = _Cache(self._channel, clock)

    async def learn(self, users: Iterable[str], channels: Iterable[str], patience: float) -> None:
        """Look up whom and what is not known yet, for at most `patience` seconds.

        What takes longer goes on by itself and is known the next time.
        """
        wanted = [self._people.learn(user) for user in list(users)[:MOST_AT_ONCE]]
        wanted += [self._channels.learn(channel) for channel in channels]
        tasks = [task for task in wanted if task]
        if tasks:
            await asyncio.wait(tasks, timeout=patience)

    def asker(self, user: str, name: str = "", team: str = "") -> Asker:
        """The person; only id and `name` if Slack did not tell more in time.

        Then whoever is of another workspace, `team`, is a partner, unless there is an organisation
        whose other workspaces it may be one of.
        """
        alone = len(self._ours) == 1
        partner = alone and team not in ("", *self._ours)
        return self._people.get(user) or Asker(user, name or user, partner=partner)

    def channel_name(self, channel: str) -> str:
        """The channel's name, "" if unknown."""
        return self._channels.get(channel) or ""

    async def close(self) -> None:
        """Stop looking up."""
        await self._people.close()
        await self._channels.close()

    async def _person(self, user: str) -> Asker:
        answer = await self._web.users_info(user=user, include_locale=True)
        return _asker(answer["user"], self._ours)

    async def _channel(self, channel: str) -> str:
        answer = await self._web.conversations_info(channel=channel)
        return str(answer["channel"].get("name") or "")


def _asker(user: Mapping[str, Any], ours: Collection[str]) -> Asker:
    # A partner in a shared channel may run a workspace, but not this one. Who is in another
    # workspace of our organisation is a colleague, who does not run ours either.
    one_of_us = user.get("team_id") in ours and not user.get("is_stranger")
    organisation = (user.get("enterprise_user") or {}).get("enterprise_id")
    profile = user.get("profile", {})
    shown = profile.get("display_name") or profile.get("real_name") or user.get("name")
    runs_it = ("is_admin", "is_owner", "is_primary_owner")
    return Asker(
        id=user["id"],
        name=shown or user["id"],
        manager=one_of_us and any(user.get(flag) for flag in runs_it),
        timezone=user.get("tz") or "",
        locale=user.get("locale") or "",
        partner=not one_of_us and organisation not in ours,
    )
