"""From an interaction to the gate and back to the asker.

Discord waits 3 seconds for a first answer (https://discord.com/developers/docs/interactions/
receiving-and-responding). What the gate answers quickly is the first answer; else the
interaction is deferred and answered later, for which its token is good for 15 minutes.
"""

import asyncio
import logging
from collections.abc import Awaitable
from functools import partial

import discord

from bot.core.door import Answer
from bot.core.given_back import given_back
from bot.core.reference import referring
from bot.core.reply import Reply, say
from bot.core.request import Command, Form, Posted, Press
from bot.platforms.discord import forms, incoming, render
from bot.platforms.discord.asking import ELSEWHERE, ask
from bot.platforms.discord.incoming import Interaction
from bot.platforms.discord.trouble import BAD_FORM, DONE_BEFORE, TROUBLE, not_arrived, reason

PATIENCE = 1.5  # seconds for the gate before the interaction is deferred

_TOO_LATE = "That took a moment too long for the form to open. Please press again."
_log = logging.getLogger(__name__)


class Conversation:
    """Takes what people ask to the gate, and the gate's replies to them.

    Args:
        answer: the gate.
        patience: seconds for it before Discord is told to wait.
    """

    def __init__(self, answer: Answer, patience: float = PATIENCE) -> None:
        self._answer = answer
        self._patience = patience

    async def take(
        self, interaction: Interaction, asks: Command | Press | Form, posted: Posted | None = None
    ) -> None:
        """Ask the gate and give its reply; what fails on the way is logged, nothing is raised."""
        with referring():
            await self._take(interaction, asks, posted)

    async def _take(
        self, interaction: Interaction, asks: Command | Press | Form, posted: Posted | None
    ) -> None:
        if interaction.guild_id is None:
            await self._give(interaction, say(ELSEWHERE))
            return
        request = partial(incoming.request, interaction, asks, posted)
        asked = asyncio.create_task(ask(self._answer, request))
        await asyncio.wait({asked}, timeout=self._patience)
        if not asked.done():
            await _quietly(_defer(interaction))
        reply = await asked
        if reply and isinstance(asks, Form):
            reply = given_back(reply, asks.fields)  # Discord closes a form as it is sent
        await self._give(interaction, reply)

    async def _give(self, interaction: Interaction, reply: Reply | None) -> None:
        if reply is None:
            await _quietly(_settle(interaction))
            return
        try:
            await _show(interaction, reply)
        except discord.HTTPException as error:
            if error.code != BAD_FORM:
                _log.warning("an answer did not reach Discord: %s", not_arrived(error))
                return
            _log.error("Discord refused an answer (%s); its words go alone", error.text)
            await _quietly(_send(interaction, reply, render.words(reply)))
        except TROUBLE as error:
            _log.warning("an answer did not reach Discord: %s", reason(error))


async def _show(interaction: Interaction, reply: Reply) -> None:
    answered = interaction.response.is_done()
    if reply.modal and answered:  # a form can only be the first answer
        late = say(_TOO_LATE)
        await _send(interaction, late, render.draw(late))
    elif reply.modal:
        await interaction.response.send_modal(forms.modal(reply.modal))
    elif _replaces(interaction, reply):
        await _edit(interaction, render.draw(reply))
    else:
        await _send(interaction, reply, render.draw(reply))


def _replaces(interaction: Interaction, reply: Reply) -> bool:
    """A private answer never takes the place of a message that all can see."""
    message = interaction.message
    return reply.replaces and message is not None and (message.flags.ephemeral or not reply.private)


async def _send(interaction: Interaction, reply: Reply, drawn: render.Drawn) -> None:
    if interaction.response.is_done():
        await interaction.followup.send(**drawn.new(), ephemeral=reply.private)
    else:
        await interaction.response.send_message(**drawn.new(), ephemeral=reply.private)


async def _edit(interaction: Interaction, drawn: render.Drawn) -> None:
    if interaction.response.is_done():
        await interaction.edit_original_response(**drawn.instead())
    else:
        await interaction.response.edit_message(**drawn.instead())


async def _defer(interaction: Interaction) -> None:
    """Ask Discord to wait.

    On a message, what comes may be an edit of it or a message of its own; the deferred update
    leaves both open. Only a command can show that we are thinking.
    """
    if interaction.message is None:
        await interaction.response.defer(ephemeral=True, thinking=True)
    else:
        await interaction.response.defer()


async def _settle(interaction: Interaction) -> None:
    """Acknowledge without a word: the first delivery of it was answered."""
    if not interaction.response.is_done():
        await _defer(interaction)
    if interaction.message is None:
        await interaction.delete_original_response()


async def _quietly(doing: Awaitable[None]) -> None:
    try:
        await doing
    except TROUBLE as error:
        if getattr(error, "code", None) not in DONE_BEFORE:
            _log.warning("Discord was not told in time: %s", reason(error))
