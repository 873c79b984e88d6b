"""Which of Slack's payloads go where: the Bolt app and its listeners."""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.catch_up import CatchUp
from bot.platforms.slack import incoming
from bot.platforms.slack.conversation import Ack, Conversation
from bot.platforms.slack.incoming import Incoming, Payload

_ANY = re.compile(".*", re.DOTALL)
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, IndexError)
"""What looking into a payload raises that lacks what it should have."""

_log = logging.getLogger(__name__)


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


def listening_app(
    conversation: Conversation, catch_up: CatchUp, who: Identity, log: logging.Logger
) -> AsyncApp:
    """An app that takes everything it is sent to the conversation, and acknowledges the rest."""
    app = _app(who, log)

    async def on_command(body: dict[str, Any], ack: Ack) -> None:
        await _take(body, ack, incoming.command)

    async def on_shortcut(body: dict[str, Any], ack: Ack) -> None:
        await _take(body, ack, incoming.shortcut)

    async def on_press(body: dict[str, Any], ack: Ack) -> None:
        await _take(body, ack, incoming.press)

    async def on_form(body: dict[str, Any], ack: Ack) -> None:
        sent = _read(body, incoming.form)
        if sent:
            await conversation.submit(sent, ack, body)
        else:
            await ack()

    async def _take(body: Payload, ack: Ack, read: "_Reader") -> None:
        came = _read(body, read)
        if came:
            await conversation.take(came, ack)
        else:
            await ack()

    app.command(_ANY)(on_command)
    app.message_shortcut(incoming.LOG_CLAIM)(on_shortcut)
    app.action(_ANY)(on_press)
    app.view_submission(_ANY)(on_form)
    for event, read in (("app_mention", incoming.mention), ("reaction_added", incoming.reaction)):
        app.event(event, middleware=[_before(conversation, who, read)])(_nothing)
    heard = [_before(conversation, who, incoming.overheard), _noting(catch_up)]
    app.event("message", middleware=heard)(_nothing)
    # What is not for us is acknowledged all the same, or Slack delivers it again and again.
    app.event(_ANY)(_nothing)
    app.shortcut(_ANY)(_acknowledge)
    app.view_closed(_ANY)(_acknowledge)
    return app


def _app(who: Identity, log: logging.Logger) -> AsyncApp:
    async def authorize() -> AuthorizeResult:
        # Told at the start already. Bolt would ask Slack during the first request, before ack.
        return AuthorizeResult(
            enterprise_id=who.enterprise_id or None,
            team_id=who.team_id,
            bot_user_id=who.user_id,
            bot_id=who.bot_id,
        )

    level = log.level
    log.setLevel(logging.ERROR)  # a token in the environment makes Bolt warn that it is not used
    try:
        return AsyncApp(
            name="claimdesk", logger=log, client=AsyncWebClient(logger=log), authorize=authorize
        )
    finally:
        log.setLevel(level)


def _before(
    conversation: Conversation,
    who: Identity,
    read: Callable[[Payload, str], Incoming | None],
) -> Callable[..., Any]:
    """Bolt acknowledges an event before its listener runs; middleware runs before that."""

    async def hear(body: dict[str, Any], next: Callable[..., Any]) -> None:  # noqa: A002 - Bolt goes by this name
        came = _read(body, lambda payload: read(payload, who.user_id))
        if came:
            await conversation.take(came, _nothing)
        await next()

    return hear


def _noting(catch_up: CatchUp) -> Callable[..., Any]:
    """A channel was heard up to whatever was posted in it last."""

    async def note(body: dict[str, Any], next: Callable[..., Any]) -> None:  # noqa: A002 - Bolt goes by this name
        at = _read(body, lambda payload: incoming.posted_at(payload["event"]))
        if at:
            catch_up.heard(body.get("team_id", ""), body["event"].get("channel", ""), at)
        await next()

    return note


_T = TypeVar("_T")
_Reader = Callable[[Payload], Incoming | None]


def _read(body: Mapping[str, Any], read: Callable[[Payload], _T | None]) -> _T | None:
    try:
        return read(body)
    except UNREADABLE as error:
        _log.warning("a %s from Slack was not understood: %r", body.get("type", "command"), error)
        return None


async def _acknowledge(ack: Ack) -> None:
    await ack()


async def _nothing() -> None:
    """For events, which Bolt has acknowledged by now."""
