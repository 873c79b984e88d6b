"""What a person can do through the console's door, with a gate that answers by a script."""

import pytest

from bot.core.door import MessageGone
from bot.core.reply import Button, Card, Choice, Field, Modal, Reply, say
from bot.core.request import Asker, Command, Form, Place, Press
from bot.platforms.console.conversation import Conversation
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.typed import Speaker
from storage.records import Role
from tests.platforms.console.scripted import Remembering, ScriptedGate

VERDICT = Modal(
    "verdict:1",
    "Verdict on #1",
    (
        Field("value", "Verdict", choices=(Choice("false", "❌"), Choice("confirmed", "✅"))),
        Field("reason", "Why", max_length=20),
        Field("link", "Evidence", value="https://example.org", required=False),
    ),
)
LISTING = Reply(
    cards=(Card("#1", buttons=(Button("open:1", "Open"),)),), buttons=(Button("next", "Next"),)
)


class At:
    """Somebody at a console."""

    def __init__(self, **replies: Reply) -> None:
        self.gate = ScriptedGate(**replies)
        self.screen = Remembering()
        self.door = ConsoleDoor(self.gate, self.screen, "Newsroom")
        self.granted: list[tuple[str, Role]] = []
        self.talk = Conversation(self.door, self.grant)

    def grant(self, place: Place, asker: Asker, role: Role) -> None:
        assert place.workspace == "Newsroom"
        self.granted.append((asker.name, role))

    async def says(self, line: str) -> Reply:
        """Say a line that does not leave, and give the last thing shown."""
        assert await self.talk.say(line)
        return self.screen.shown[-1].reply


def words(reply: Reply) -> str:
    return " ".join(str(span) for line in reply.lines for span in line)


async def test_a_command_is_asked_as_whoever_speaks_where_they_are() -> None:
    at = At()
    await at.talk.become(Speaker("Ana", Role.ADMIN))
    await at.says("/claims musk")
    await at.says("!as Bo:editor")
    await at.says("/mark 1 false because")

    first, second = at.gate.asked
    assert first.ask == Command("claims", "musk")
    assert (first.asker.name, first.asker.manager) == ("Ana", True)
    assert (first.place.platform, first.place.workspace_name) == ("console", "Newsroom")
    assert (second.asker.name, second.asker.manager) == ("Bo", False)
    assert at.granted == [("Bo", Role.EDITOR)], "an admin is one by being here"
    assert first.delivery != second.delivery


async def test_a_link_is_a_message_posted_to_the_channel() -> None:
    at = At()
    await at.says("look https://example.org/a")
    (asked,) = at.gate.asked
    assert asked.ask == Command("claim", "look https://example.org/a")
    assert asked.posted
    assert asked.posted.text == "look https://example.org/a"


async def test_a_button_is_pressed_by_its_number() -> None:
    at = At(claims=LISTING)
    await at.says("/claims")
    await at.says("/desk")
    await at.says("!press 2")
    await at.says("!press 1 1")
    listed = at.screen.shown[0]
    assert [r.ask for r in at.gate.asked[2:]] == [
        Press("next", listed.id),
        Press("open:1", listed.id),
    ]


async def test_a_button_that_is_not_there_is_said_so() -> None:
    at = At(claims=LISTING)
    assert "No message has a button" in words(await at.says("!press 1"))
    await at.says("/claims")
    answer = await at.says("!press 3")
    assert answer.error
    assert "message 2 has buttons 1 to 2" in words(answer)
    assert "no message 9" in words(await at.says("!press 1 9"))


async def test_leafing_replaces_the_message_whose_button_was_pressed() -> None:
    at = At(claims=LISTING, next=Reply((("page 2",),), replaces=True))
    await at.says("/claims")
    await at.says("!press 2")
    first, second = at.screen.shown
    assert (second.id, second.number, second.updated) == (first.id, first.number, True)
    assert len(at.door.messages()) == 1


async def test_a_form_is_filled_in_and_sent_once() -> None:
    at = At(mark=Reply(modal=VERDICT))
    await at.says("/mark 1 false")
    assert "“Why” cannot stay empty" in words(await at.says("!fill value=false"))
    assert "Did you mean reason?" in words(await at.says("!fill reson=x"))
    wrong = words(await at.says("!fill value=flase reason=x"))
    assert "Did you mean false?" in wrong
    assert "at most 20" in words(await at.says(f"!fill value=false reason={'x' * 21}"))

    await at.says('!fill value=false reason="no log"')
    sent = at.gate.asked[-1].ask
    assert sent == Form(
        "verdict:1", {"value": "false", "reason": "no log", "link": "https://example.org"}
    )
    assert "No form is open" in words(await at.says("!fill value=false reason=again"))


async def test_what_the_worker_posts_is_shown_once_and_edited_in_place() -> None:
    at = At()
    place = at.door.place("monde")
    message = await at.door.post(place, LISTING, "key", again=False)
    assert await at.door.post(place, LISTING, "key", again=True) == message
    await at.door.edit(place, message, LISTING)
    await at.door.edit(place, message, say("now this"))

    posted, edited = at.screen.shown
    assert (posted.channel, posted.updated) == ("monde", False)
    assert (edited.id, edited.channel, edited.updated) == (message, "monde", True)
    with pytest.raises(MessageGone):
        await at.door.edit(place, "of another process", LISTING)


async def test_help_and_leaving() -> None:
    at = At()
    assert "!press 2" in words(await at.says("!help"))
    assert not await at.talk.say("/quit")
    assert not at.gate.asked
