"""A person at the console: lines in, requests out, and what `!press` and `!fill` refer to."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot.core.nearest import did_you_mean, one_of
from bot.core.reply import Code, Modal, Reply
from bot.core.request import Asker, Command, Form, Place, Press
from bot.core.request import Posted as PostedMessage
from bot.platforms.console.door import CHANNEL, ConsoleDoor, local_zone, new_id
from bot.platforms.console.messages import Message
from bot.platforms.console.typed import (
    HELP,
    Filled,
    Help,
    Posted,
    Pressed,
    Quit,
    Speaker,
    Unclear,
    understood,
)
from storage.records import Role

Grant = Callable[[Place, Asker, Role], None]
"""Gives a person of a workspace a role, for good; synchronous, as the gate is."""


class Conversation:
    """What one person at a time says through a console door.

    Args:
        door: where it is said.
        grant: makes a role that was asked for true; admins need none, they are managers here.
        channel: the name of the channel in which all is said.
    """

    def __init__(self, door: ConsoleDoor, grant: Grant, channel: str = CHANNEL) -> None:
        self._door = door
        self._grant = grant
        self._channel = channel
        self._form: tuple[Modal, str] | None = None  # and the message whose button opened it
        self._zone = local_zone()
        self.asker = Asker(id="", name="")

    async def become(self, speaker: Speaker) -> None:
        """Go on as `speaker`; to be called before anything is said."""
        asker = Asker(id=speaker.name.casefold(), name=speaker.name, timezone=self._zone)
        if speaker.role is Role.ADMIN:
            asker = replace(asker, manager=True)
        elif speaker.role is not None:
            place = self._door.place(self._channel)
            await asyncio.to_thread(self._grant, place, asker, speaker.role)
        self.asker = asker

    @property
    def form(self) -> Modal | None:
        """The form that is open."""
        return self._form[0] if self._form else None

    async def say(self, line: str) -> bool:
        """Carry out one line; whatever is wrong with it is answered.

        Returns:
            False if the line asks to leave.
        """
        try:
            return await self._say(line)
        except Unclear as unclear:
            self._door.tell(Reply(lines=((str(unclear),),), error=True))
        return True

    async def _say(self, line: str) -> bool:
        match understood(line):
            case Quit():
                return False
            case Help():
                self._door.tell(Reply(lines=tuple((Code(line),) for line in HELP)))
            case Speaker() as speaker:
                await self.become(speaker)
                self._door.tell(Reply(lines=((f"You are now {self.asker.name}.",),)))
            case Posted(text):
                posted = PostedMessage(new_id(), text, author=self.asker)
                await self._ask(Command("claim", text), posted=posted)
            case Pressed(button, number):
                await self._press(button, number)
            case Filled(fields):
                await self.fill(fields)
            case Command() as command:
                await self._ask(command)
        return True

    async def fill(self, fields: dict[str, str]) -> None:
        """Send the open form with `fields`; those left out keep the value they have.

        Raises:
            Unclear: no form is open, or a field does not exist or cannot be so.
        """
        if self._form is None:
            raise Unclear("No form is open: a button or a command opens one.")
        modal, message = self._form
        values = checked(modal, fields)
        self._form = None
        await self._ask(Form(modal.id, values, message))

    def drop_form(self) -> None:
        """Close the open form without sending it."""
        self._form = None

    async def _press(self, number: int, message_number: int | None) -> None:
        message = self._meant(message_number)
        if not 1 <= number <= len(message.buttons):
            have = f"has buttons 1 to {len(message.buttons)}" if message.buttons else "has none"
            raise Unclear(f"There is no button {number}: message {message.number} {have}.")
        await self._ask(Press(message.buttons[number - 1].id, message.id))

    def _meant(self, number: int | None) -> Message:
        if number is None:
            for message in reversed(self._door.messages()):
                if message.buttons:
                    return message
            raise Unclear("No message has a button to press yet.")
        for message in self._door.messages():
            if message.number == number:
                return message
        raise Unclear(f"There is no message {number} on this screen.")

    async def _ask(self, ask: Command | Press | Form, posted: PostedMessage | None = None) -> None:
        answer = await self._door.ask(self.asker, ask, self._channel, posted)
        if answer and answer.reply.modal:
            self._form = (answer.reply.modal, ask.message if isinstance(ask, Press) else "")


def checked(modal: Modal, fields: dict[str, str]) -> dict[str, str]:
    """All values of a form, `fields` over what it holds, as the chat platforms would check them.

    Raises:
        Unclear: names the field and what it should be.
    """
    known = [field.id for field in modal.fields]
    for name in fields:
        if name not in known:
            raise Unclear(
                f"The form has no field “{name}”.{did_you_mean(name, known)} "
                f"It has {one_of(known)}."
            )
    values = {field.id: fields.get(field.id, field.value).strip() for field in modal.fields}
    for field in modal.fields:
        value = values[field.id]
        if field.required and not value:
            raise Unclear(f"“{field.label}” cannot stay empty: {field.id}=…")
        if len(value) > field.max_length:
            raise Unclear(f"“{field.label}” holds at most {field.max_length} characters.")
        choices = [choice.value for choice in field.choices]
        if value and choices and value not in choices:
            near = did_you_mean(value, choices)
            raise Unclear(f"“{field.label}” cannot be “{value}”.{near} It is {one_of(choices)}.")
    return values
