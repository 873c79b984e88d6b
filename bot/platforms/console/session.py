"""The console in a terminal: a prompt with history and completion, cards arriving above it."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.validation import ValidationError, Validator
from rich.console import Console

from bot.commands.spec import CommandSpec
from bot.core.reply import Field, Modal, say
from bot.core.request import Place
from bot.platforms.console.complete import CommandCompleter
from bot.platforms.console.conversation import Conversation, checked
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.typed import Unclear
from bot.platforms.console.visible import visible
from storage.errors import DatabaseUnavailable

HISTORY_LENGTH = 1000  # lines kept from one session to the next
_LOOK_EVERY = 0.25  # seconds between looks at the queue, and turns of the spinner
_SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


class Activity:
    """What the worker is doing, for the line above the prompt.

    Args:
        waiting: how many jobs are not done yet.
    """

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._waiting = waiting
        self._count = 0
        self._words = ""
        self._turn = 0

    def progress(self, place: Place, words: str) -> None:
        """What is being read for a channel, in the worker's words."""
        self._words = f"#{place.channel_name}: {words}"

    async def watch(self) -> None:
        """Look at the queue until cancelled."""
        while True:
            before = self._count
            with suppress(DatabaseUnavailable):  # the next look may succeed
                self._count = await asyncio.to_thread(self._waiting)
            if before and not self._count:
                self._words = ""
            self._turn += 1
            await asyncio.sleep(_LOOK_EVERY)

    def line(self) -> str:
        """What to show now; "" when all is done."""
        if not self._count:
            return ""
        spinner = _SPINNER[self._turn % len(_SPINNER)]
        jobs = "1 job" if self._count == 1 else f"{self._count} jobs"
        return f"{spinner} {visible(self._words) or 'working'} ({jobs} to do)"


class Session:
    """A person at a terminal.

    Args:
        door: shows what is said.
        conversation: carries out what is typed.
        commands: the command table, for completion.
        activity: what is going on in the background.
        history: the file that keeps typed lines, or None to forget them.
    """

    def __init__(
        self,
        door: ConsoleDoor,
        conversation: Conversation,
        commands: Iterable[CommandSpec],
        activity: Activity,
        history: Path | None = None,
    ) -> None:
        self._door = door
        self._conversation = conversation
        self._activity = activity
        self._lines: PromptSession[str] = PromptSession(
            history=bounded_history(history) if history else InMemoryHistory(),
            completer=CommandCompleter(commands),
            complete_while_typing=True,
            refresh_interval=_LOOK_EVERY,
        )
        # What is written into forms is no command, and does not belong into the history.
        self._fields: PromptSession[str] = PromptSession(history=InMemoryHistory())

    async def run(self) -> None:
        """Take lines until /quit or Ctrl-D; Ctrl-C drops the line."""
        watching = asyncio.create_task(self._activity.watch())
        try:
            with patch_stdout(raw=True):
                while await self._one_line():
                    pass
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _one_line(self) -> bool:
        try:
            line = await self._lines.prompt_async(self._prompt)
        except KeyboardInterrupt:
            return True
        except EOFError:
            return False
        goes_on = await self._conversation.say(line)
        form = self._conversation.form
        if goes_on and form:
            await self._fill(form)
        return goes_on

    def _prompt(self) -> str:
        """Who speaks; above it, while there is something, what is being done."""
        doing = self._activity.line()
        who = f"{visible(self._conversation.asker.name)} › "
        return f"{doing}\n{who}" if doing else who

    async def _fill(self, form: Modal) -> None:
        """Ask for the fields of a form one by one, and send it."""
        try:
            values = {field.id: await self._field(form, field) for field in form.fields}
        except (KeyboardInterrupt, EOFError):
            self._conversation.drop_form()
            self._door.tell(say("Nothing was sent."))
            return
        await self._conversation.fill(values)

    async def _field(self, form: Modal, field: Field) -> str:
        choices = [choice.value for choice in field.choices]
        note = f" ({', '.join(choices)})" if choices else "" if field.required else " (optional)"
        return await self._fields.prompt_async(
            f"{visible(field.label + note)}: ",
            default=field.value,
            completer=WordCompleter(choices) if choices else None,
            validator=_OneField(form, field),
            validate_while_typing=False,
        )


class _OneField(Validator):
    """Says what is wrong with a field before the next one is asked for."""

    def __init__(self, form: Modal, field: Field) -> None:
        self._form = Modal(form.id, form.title, (field,))
        self._field = field

    def validate(self, document: Document) -> None:
        """Refuse what the form would refuse."""
        try:
            checked(self._form, {self._field.id: document.text})
        except Unclear as unclear:
            raise ValidationError(len(document.text), str(unclear)) from None


def bounded_history(path: Path) -> History:
    """A history in a file that only its owner reads, cut to its last lines now and then."""
    try:
        path.touch(mode=0o600)
        history = FileHistory(path)
        lines = list(history.load_history_strings())  # newest first
        if len(lines) > HISTORY_LENGTH:
            path.write_bytes(b"")
            for line in reversed(lines[:HISTORY_LENGTH]):
                history.store_string(line)
    except OSError:  # a home that cannot be written to: forget the lines
        return InMemoryHistory()
    return history


def terminal() -> Console:
    """A rich console on standard output that keeps up with `patch_stdout`."""
    # Without a file of its own it writes to whatever sys.stdout is at that moment.
    return Console(highlight=False, markup=False, emoji=False, legacy_windows=False)
