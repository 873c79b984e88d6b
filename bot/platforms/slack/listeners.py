"""Which of Slack's payloads go where: the Bolt app and its listeners."""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar, cast

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack import incoming, told
from bot.platforms.slack.conversation import Ack
from bot.platforms.slack.incoming import Incoming, Payload
from bot.platforms.slack.manifest import ENDINGS
from bot.platforms.slack.workspace import Workspace
from storage.errors import DatabaseUnavailable

_ANY = re.compile(".*", re.DOTALL)
_NOT_YOURS = "This card is another newsroom's: only the people of its workspace can press that."
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError, IndexError)
"""What looking into a payload raises that lacks what it should have."""

_log = logging.getLogger(__name__)


Find = Callable[[str], Awaitable[Workspace | None]]
"""The workspace with an id, None where the app is not installed."""


class _Authorized(AuthorizeResult):
    """Bolt's word for whose a request is, with the workspace itself."""

    def __init__(self, workspace: Workspace) -> None:
        who = workspace.who
        # Told at the start already. Bolt would ask Slack during the first request, before ack.
        super().__init__(
            enterprise_id=who.enterprise_id or None,
            team_id=who.team_id,
            bot_user_id=who.user_id,
            bot_id=who.bot_id,
        )
        self.workspace = workspace


Ended = Callable[[str, datetime], Awaitable[None]]
"""Told which workspace took its token back, and when."""


def listening_app(
    find: Find, log: logging.Logger, *, ended: Ended | None = None, not_installed: str = ""
) -> AsyncApp:
    """An app that takes everything it is sent to its workspace, and acknowledges the rest.

    Args:
        find: to which workspace a payload belongs.
        log: where the library writes.
        ended: is told where the app was uninstalled; None for an app of a single workspace.
        not_installed: what people are told where the app is not installed.
    """
    app = _app(find, log, not_installed)

    async def on_command(body: dict[str, Any], ack: Ack, context: AsyncBoltContext) -> None:
        await _take(body, ack, context, incoming.command)

    async def on_shortcut(body: dict[str, Any], ack: Ack, context: AsyncBoltContext) -> None:
        me = _workspace(context).who.user_id
        await _take(body, ack, context, lambda payload: incoming.shortcut(payload, me))

    async def on_press(
        body: dict[str, Any], ack: Ack, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        if ended and _of_another(body, _workspace(context).who.user_id):
            await ack()
            await respond(_NOT_YOURS, replace_original=False)
        else:
            await _take(body, ack, context, incoming.press)

    async def on_form(body: dict[str, Any], ack: Ack, context: AsyncBoltContext) -> None:
        sent = _read(body, incoming.form)
        if sent:
            workspace = _workspace(context)
            await workspace.conversation.submit(_here(sent, workspace), ack, body)
        else:
            await ack()

    app.command(_ANY)(on_command)
    app.message_shortcut(incoming.LOG_CLAIM)(on_shortcut)
    app.action(_ANY)(on_press)
    app.view_submission(_ANY)(on_form)
    for event, read in (("app_mention", incoming.mention), ("reaction_added", incoming.reaction)):
        app.event(event, middleware=[_before(read)])(_nothing)
    app.event("message", middleware=[_before(incoming.overheard), _note])(_nothing)
    if ended:
        for event in ENDINGS:
            app.event(event, middleware=[_ending(ended)])(_nothing)
    # What is not for us is acknowledged all the same, or Slack delivers it again and again.
    app.event(_ANY)(_nothing)
    app.shortcut(_ANY)(_acknowledge)
    app.view_closed(_ANY)(_acknowledge)
    return app


def _app(find: Find, log: logging.Logger, not_installed: str) -> AsyncApp:
    async def authorize(team_id: str | None) -> AuthorizeResult:
        workspace = await find(team_id or "")
        # Bolt takes None for "not installed", and its types do not say so.
        return _Authorized(workspace) if workspace else cast("AuthorizeResult", None)

    level = log.level
    log.setLevel(logging.ERROR)  # a token in the environment makes Bolt warn that it is not used
    try:
        return AsyncApp(
            name="claimdesk",
            logger=log,
            client=AsyncWebClient(logger=log),
            authorize=authorize,
            # That we were invited into a channel comes as a message of our own.
            ignoring_self_events_enabled=False,
            user_facing_authorize_error_message=not_installed or None,
        )
    finally:
        log.setLevel(level)


def _workspace(context: AsyncBoltContext) -> Workspace:
    return cast("_Authorized", context.authorize_result).workspace


def _of_another(pressed: Payload, bot_user: str) -> bool:
    """Whether a button stands on a card of another workspace's bot.

    In a channel that two workspaces share, both may have the app, and numbers of claims mean
    something else in each.
    """
    posted_by: str = (pressed.get("message") or {}).get("user", bot_user)
    return posted_by != bot_user


async def _take(body: Payload, ack: Ack, context: AsyncBoltContext, read: "_Reader") -> None:
    came, workspace = _read(body, read), _workspace(context)
    if came:
        await workspace.conversation.take(_here(came, workspace), ack)
    else:
        await ack()


def _here(came: Incoming, workspace: Workspace) -> Incoming:
    return replace(came, place=workspace.who.here(came.place))


def _before(read: Callable[[Payload, str], Incoming | None]) -> Callable[..., Any]:
    """Bolt acknowledges an event before its listener runs; middleware runs before that."""

    async def hear(
        body: dict[str, Any],
        context: AsyncBoltContext,
        next: Callable[..., Any],  # noqa: A002 - Bolt goes by this name
    ) -> None:
        workspace = _workspace(context)
        came = _read(body, lambda payload: read(payload, workspace.who.user_id))
        if came:
            await workspace.conversation.take(_here(came, workspace), _nothing)
        await next()

    return hear


async def _note(
    body: dict[str, Any],
    context: AsyncBoltContext,
    next: Callable[..., Any],  # noqa: A002 - Bolt goes by this name
) -> None:
    """A channel was heard up to whatever was posted in it last, or we came into it just now."""
    at = _read(body, lambda payload: told.posted_at(payload["event"]))
    if at:
        catch_up, event = _workspace(context).catch_up, body["event"]
        where = told.installed_in(body), event.get("channel", "")
        if told.joins(event, _workspace(context).who.user_id):
            catch_up.let_in(*where)
        catch_up.heard(*where, at)
    await next()


def _ending(ended: Ended) -> Callable[..., Any]:
    async def end(body: dict[str, Any], next: Callable[..., Any]) -> BoltResponse | None:  # noqa: A002 - Bolt goes by this name
        who = _read(body, told.ended)
        try:
            if who:
                await ended(*who)
        except DatabaseUnavailable as away:
            _log.warning("a token that was taken back could not be deleted: %s", away)
            return BoltResponse(status=503)  # then Slack tells it again
        await next()
        return None

    return end


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
