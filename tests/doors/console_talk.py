"""The conversation through the console: typed lines, numbered buttons, what the screen shows."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.platforms.console.conversation import Conversation
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.messages import Message
from bot.platforms.console.plain import plain_lines
from bot.platforms.console.typed import Speaker
from bot.wiring import Desk
from storage.records import Role
from tests.doors.talk import Shown

ROLES = {"Eve": Role.EDITOR, "Ada": Role.ADMIN}  # everybody else is a reporter


class ConsoleTalk:
    """Several people at one console, in #monde."""

    name = "console"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last: Message | None = None
        self.door = ConsoleDoor(desk.gate.answer, self, "Newsroom")
        self._conversations: dict[str, Conversation] = {}

    def show(self, message: Message) -> None:
        """The screen's part: remember the last answer to one person."""
        if not message.channel:
            self._last = message

    async def type(self, line: str, person: str = "Ana") -> Shown:
        conversation = await self._conversation(person)
        self._last = None
        await conversation.say(line)
        assert self._last, f"{line!r} was not answered"
        return shown(self._last)

    async def press(self, shown: Shown, label: str, person: str = "Ana") -> Shown:
        number = shown.handle.number
        (now,) = (m for m in self.door.messages() if m.number == number)
        labels = [button.label for button in now.buttons]
        return await self.type(f"!press {labels.index(label) + 1} {number}", person)

    async def fill(self, form: Shown, person: str = "Ana", **values: str) -> Shown:
        assert form.fields, "this is no form"
        escaped = {k: v.replace("\\", "\\\\").replace('"', '\\"') for k, v in values.items()}
        fields = " ".join(f'{name}="{value}"' for name, value in escaped.items())
        return await self.type(f"!fill {fields}", person)

    async def channel(self) -> list[Shown]:
        return [shown(message) for message in self.door.messages() if message.channel]

    async def direct(self, person: str = "Ana") -> list[Shown]:
        del person  # one screen shows everybody's
        return [shown(message) for message in self.door.messages() if not message.channel]

    async def settle(self) -> None:
        async with asyncio.timeout(30):
            await self._desk.worker.idle()

    async def _conversation(self, person: str) -> Conversation:
        if person not in self._conversations:
            conversation = Conversation(self.door, self._desk.gate.give_role, "monde")
            await conversation.become(Speaker(person, ROLES.get(person)))
            self._conversations[person] = conversation
        return self._conversations[person]


def shown(message: Message) -> Shown:
    modal = message.reply.modal
    return Shown(
        text="\n".join(plain_lines(message)),
        buttons=tuple(button.label for button in message.buttons),
        private=not message.channel,
        fields=tuple(field.id for field in modal.fields) if modal else (),
        handle=message,
    )


@asynccontextmanager
async def open_talk(desk: Desk) -> AsyncIterator[ConsoleTalk]:
    """The desk's worker at work, and people at a console."""
    talk = ConsoleTalk(desk)
    desk.worker.serve(talk.door)
    working = asyncio.create_task(desk.worker.run())
    try:
        yield talk
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        await talk.door.close()
