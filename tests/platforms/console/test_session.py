"""The prompt in a terminal, through prompt_toolkit's own input."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.commands.table import COMMANDS
from bot.core.reply import Choice, Field, Modal, Reply, say
from bot.core.request import Command, Form
from bot.platforms.console.complete import CommandCompleter
from bot.platforms.console.conversation import Conversation
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.session import HISTORY_LENGTH, Activity, Session, bounded_history
from bot.platforms.console.typed import Speaker
from storage.records import Role
from tests.platforms.console.scripted import Remembering, ScriptedGate

FORM = Modal(
    "verdict:1",
    "Verdict",
    (
        Field("value", "Verdict", choices=(Choice("false", "❌"),)),
        Field("reason", "Why"),
        Field("link", "Evidence", required=False),
    ),
)


class Terminal:
    """A person at a keyboard, and what the screen showed."""

    def __init__(self, keyboard: PipeInput, gate: ScriptedGate) -> None:
        self.keyboard = keyboard
        self.gate = gate
        self.screen = Remembering()
        self.door = ConsoleDoor(gate, self.screen)
        self.conversation = Conversation(self.door, lambda *_: None)
        self.waiting = 0
        self.activity = Activity(lambda: self.waiting)

    async def sit_down(self, history: Path | None = None) -> None:
        await self.conversation.become(Speaker("Ana", Role.ADMIN))
        await Session(self.door, self.conversation, COMMANDS, self.activity, history).run()

    async def until(self, seen: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not seen():  # noqa: ASYNC110 - what is waited for is whatever the test says
                await asyncio.sleep(0.01)


@asynccontextmanager
async def terminal(**replies: Reply) -> AsyncIterator[Terminal]:
    with create_pipe_input() as keyboard, create_app_session(keyboard, DummyOutput()):
        yield Terminal(keyboard, ScriptedGate(**replies))


async def test_lines_are_carried_out_until_ctrl_d() -> None:
    async with terminal() as at:
        at.keyboard.send_text("/claims musk\r/desk help\r\x04")
        await asyncio.wait_for(at.sit_down(), 20)
        assert [r.ask for r in at.gate.asked] == [
            Command("claims", "musk"),
            Command("desk", "help"),
        ]


async def test_ctrl_c_drops_the_line_and_quit_leaves() -> None:
    async with terminal() as at:
        sitting = asyncio.create_task(at.sit_down())
        at.keyboard.send_text("/mark 1 false\x03")
        await asyncio.sleep(0.1)  # the prompt opens anew
        at.keyboard.send_text("/quit\r")
        await asyncio.wait_for(sitting, 20)
        assert not at.gate.asked


async def test_a_card_arrives_while_the_prompt_is_open() -> None:
    async with terminal() as at:
        sitting = asyncio.create_task(at.sit_down())
        at.keyboard.send_text("/cla")
        await at.door.post(at.door.place("monde"), say("here it is"), "k", again=False)
        assert at.screen.shown[-1].channel == "monde"
        at.keyboard.send_text("ims\r\x04")
        await asyncio.wait_for(sitting, 20)
        assert at.gate.asked[-1].ask == Command("claims", ""), "the line was not disturbed"


async def test_a_form_is_asked_field_by_field() -> None:
    async with terminal(mark=Reply(modal=FORM)) as at:
        sitting = asyncio.create_task(at.sit_down())
        at.keyboard.send_text("/mark 1 false\r")
        await at.until(lambda: bool(at.screen.shown))
        await asyncio.sleep(0.1)
        at.keyboard.send_text("flase\r")  # refused: the field stays open
        await asyncio.sleep(0.1)
        at.keyboard.send_text("\x15false\rno log\r\r/quit\r")
        await asyncio.wait_for(sitting, 20)
        assert at.gate.asked[-1].ask == Form(
            "verdict:1", {"value": "false", "reason": "no log", "link": ""}
        )


async def test_a_form_can_be_left() -> None:
    async with terminal(mark=Reply(modal=FORM)) as at:
        sitting = asyncio.create_task(at.sit_down())
        at.keyboard.send_text("/mark 1 false\r")
        await at.until(lambda: bool(at.screen.shown))
        await asyncio.sleep(0.1)
        at.keyboard.send_text("\x04")
        await at.until(lambda: at.screen.shown[-1].reply == say("Nothing was sent."))
        at.keyboard.send_text("/quit\r")
        await asyncio.wait_for(sitting, 20)
        assert len(at.gate.asked) == 1


async def test_what_is_going_on_is_told_above_the_prompt() -> None:
    async with terminal() as at:
        at.waiting = 1
        at.activity.progress(at.door.place("monde"), "reading example.org\x1b[2J")
        watching = asyncio.create_task(at.activity.watch())
        await at.until(lambda: bool(at.activity.line()))
        assert "#monde: reading example.org␛[2J (1 job to do)" in at.activity.line()
        at.waiting = 0
        await at.until(lambda: not at.activity.line())
        watching.cancel()


async def test_history_is_kept_bounded_and_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "history"
    async with terminal() as at:
        at.keyboard.send_text("/claims musk\r\x04")
        await asyncio.wait_for(at.sit_down(path), 20)
    assert path.stat().st_mode & 0o077 == 0
    history = bounded_history(path)
    for number in range(HISTORY_LENGTH + 5):
        history.store_string(f"/claims {number}")
    kept = list(bounded_history(path).load_history_strings())
    assert len(kept) == HISTORY_LENGTH
    assert (kept[0], kept[-1]) == (f"/claims {HISTORY_LENGTH + 4}", "/claims 5")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("/cl", {"/claim", "/claims"}),
        ("!p", {"!press"}),
        ("/claims sta", {"status:"}),
        ("/claims musk status:den", {"denied"}),
        ("/mark #1 fal", {"false"}),
        ("/desk he", {"help", "health"}),
        ("/nothing ", set[str]()),
        ("", set[str]()),
    ],
)
def test_completion_comes_from_the_command_table(typed: str, offered: set[str]) -> None:
    completer = CommandCompleter(COMMANDS)
    found = completer.get_completions(Document(typed), CompleteEvent())
    texts = {completion.text for completion in found}
    assert offered <= texts if offered else not texts
    assert all(text.startswith(typed[text_start(typed) :]) for text in texts)


def text_start(typed: str) -> int:
    return max(typed.rfind(" "), typed.rfind(":")) + 1
