"""One workspace that is served: who we are there, and the talk with its people."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import Answer
from bot.core.ears import Ears
from bot.core.request import Place
from bot.platforms.catch_up import CatchUp
from bot.platforms.signs import Signs
from bot.platforms.slack.answers import Answers
from bot.platforms.slack.conversation import Conversation
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.history import SlackHistory

SLACK = "slack"  # the platform's name
SETTLE_WITHIN = 2.0  # seconds for what is under way to end when a door closes


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we are, as auth.test tells it."""

    team: str
    team_id: str
    enterprise_id: str
    user: str
    user_id: str
    bot_id: str

    @classmethod
    def of(cls, told: Any) -> "Identity":
        """The identity out of auth.test's answer."""
        return cls(*(str(told.get(name) or "") for name in cls.__slots__))

    @property
    def ours(self) -> frozenset[str]:
        """The ids of the workspace and its organisation."""
        return frozenset(filter(None, (self.team_id, self.enterprise_id)))

    def here(self, place: Place) -> Place:
        """The place as a payload names it, or in our workspace where it names a partner's.

        In a shared channel it may; of an organisation it may name any workspace.
        """
        if self.enterprise_id or place.workspace in self.ours:
            return place
        return replace(place, workspace=self.team_id, workspace_name="")


class Workspace:
    """Takes what people of one workspace ask to the gate, and looks for what was missed there.

    Args:
        answer: the gate.
        ears: which channels' links, and which emojis, log something without a command.
        who: who we are there.
        web: Slack's Web API with the workspace's token; tries again when told to slow down.
        answers: brings replies to people.
    """

    def __init__(
        self, answer: Answer, ears: Ears, who: Identity, web: AsyncWebClient, answers: Answers
    ) -> None:
        self.who = who
        self.catch_up = CatchUp(SLACK, ears)
        self._directory = Directory(web, who.ours)
        signs = Signs(SLACK, ears)
        self.conversation = Conversation(
            answer, self.catch_up, signs, web, self._directory, answers
        )
        self._history = SlackHistory(web, self.conversation, who.user_id)
        self._looking_back: asyncio.Task[None] | None = None

    def open(self) -> None:
        """From here on look back whenever `start_over` was called."""
        self._looking_back = asyncio.create_task(self.catch_up.run(self._history))

    def start_over(self) -> None:
        """Slack reaches us again: look for what it did not tell."""
        self.catch_up.start_over(self.who.ours)

    async def settle(self) -> None:
        """Let what is under way come to its end, within seconds."""
        await self.conversation.settle(SETTLE_WITHIN)

    async def close(self) -> None:
        """Look for nothing any more; whoever is being answered still is."""
        if self._looking_back:
            self._looking_back.cancel()
            await asyncio.gather(self._looking_back, return_exceptions=True)
        await self._directory.close()
