"""Bringing a reply to the person who asked: privately, or as a form."""

import logging
from dataclasses import dataclass

from aiohttp import ClientSession
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.core.reply import Modal, Reply, say
from bot.core.request import Place, Press
from bot.platforms.slack import fit, forms, render
from bot.platforms.slack.incoming import Incoming
from bot.platforms.slack.trouble import BAD_BLOCKS, TROUBLE, reason

_TOO_LATE = {"expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "trigger_exchanged"}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Drawn:
    text: str
    blocks: list[render.Block]


class Answers:
    """What one asker gets to see.

    Args:
        web: Slack's Web API; waits and tries again once when it is told to slow down.
        session: for response URLs.
        log: where the library writes.
    """

    def __init__(self, web: AsyncWebClient, session: ClientSession, log: logging.Logger) -> None:
        self._web = web
        self._session = session
        self._log = log

    async def give(self, incoming: Incoming, reply: Reply) -> None:
        """Show `reply` to whom `incoming` came from; what fails is logged, nothing is raised."""
        if reply.modal:
            await self._open(incoming, reply.modal)
            return
        drawn = _drawn(reply)
        # A private answer never takes the place of a message that all can see.
        replaces = reply.replaces and (incoming.pressed_private or not reply.private)
        if await self._respond(incoming.place, drawn, replaces=replaces):
            return
        await self._whisper(incoming, drawn)

    async def public(self, place: Place, reply: Reply) -> bool:
        """Show `reply` to all in the channel, through the response URL; False if that failed."""
        return await self._respond(place, _drawn(reply), replaces=False, public=True)

    async def _respond(
        self, place: Place, drawn: _Drawn, *, replaces: bool, public: bool = False
    ) -> bool:
        if not place.answer_to:
            return False
        hook = AsyncWebhookClient(
            place.answer_to,
            session=self._session,
            logger=self._log,
            retry_handlers=[AsyncRateLimitErrorRetryHandler()],
        )
        try:
            answer = await hook.send(
                text=drawn.text,
                blocks=drawn.blocks,
                response_type="in_channel" if public else "ephemeral",
                replace_original=replaces,
                unfurl_links=False,
                unfurl_media=False,
            )
        except TROUBLE as error:
            _log.warning("an answer did not reach Slack: %s", reason(error))
            return False
        # Slack answers "ok", or JSON that says what was wrong, both with status 200.
        if answer.status_code == 200 and '"ok":false' not in answer.body.replace(" ", ""):  # noqa: PLR2004 - HTTP
            return True
        _log.warning("Slack refused an answer: %s %s", answer.status_code, answer.body[:100])
        return False

    async def _whisper(self, incoming: Incoming, drawn: _Drawn) -> None:
        if not incoming.place.channel:
            _log.warning("an answer had no place to go")
            return
        for blocks in (drawn.blocks, []):  # should Slack refuse the blocks, its words go alone
            try:
                await self._web.chat_postEphemeral(
                    channel=incoming.place.channel,
                    user=incoming.user,
                    text=drawn.text,
                    blocks=blocks,
                    thread_ts=incoming.thread or None,
                    parse="none",
                    link_names=False,
                )
            except TROUBLE as error:
                _log.warning("an answer did not reach Slack: %s", reason(error))
                if reason(error) in BAD_BLOCKS:
                    continue
            return

    async def _open(self, incoming: Incoming, modal: Modal) -> None:
        if not incoming.trigger:
            await self.give(incoming, say("This needs a form; ask for it with a slash command."))
            return
        place = incoming.place
        origin = forms.Origin(
            modal=modal.id,
            message=incoming.ask.message if isinstance(incoming.ask, Press) else incoming.message,
            private=incoming.pressed_private,
            workspace=place.workspace,
            channel=place.channel,
            channel_name=place.channel_name,
            answer_to=place.answer_to,
        )
        try:
            await self._web.views_open(trigger_id=incoming.trigger, view=forms.view(modal, origin))
        except TROUBLE as error:
            _log.warning("a form could not be opened: %s", reason(error))
            late = reason(error) in _TOO_LATE
            why = "Slack gave up waiting for the form" if late else "Slack did not take the form"
            await self.give(incoming, say(f"{why}. Please try again."))


def _drawn(reply: Reply) -> _Drawn:
    return _Drawn(render.fallback(reply), fit.blocks(reply))
