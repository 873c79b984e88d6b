"""What a person types at the console, understood: commands, presses, forms, links."""

import getpass
import re
import shlex
from dataclasses import dataclass, field

from bot.core.nearest import did_you_mean, one_of
from bot.core.request import Command
from storage.records import Role

_LINK = re.compile(r"\bhttps?://\S", re.IGNORECASE)
_VERBS = ("press", "fill", "as", "help", "quit")
_NAME_LENGTH = 80  # characters of a person's name
HELP = (
    "/command …          a command; /desk help lists them all",
    "https://…           a link, posted to the channel: it is logged and read",
    "!press 2            press button 2 of the last message that has buttons",
    "!press 2 1          press button 2 of message 1",
    '!fill id="words"    fill in and send the form that is open; the rest stays as it is',
    "!as NAME[:ROLE]     go on as somebody else: reporter, editor or admin",
    "!help, /quit        this list; leave (also Ctrl-D)",
)


class Unclear(Exception):
    """A line that means nothing here; the words say what would."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A message with a link in it, posted to the channel."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button by its number, of a message by its number or of the last one with buttons."""

    button: int
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in of the open form; fields left out keep their value."""

    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is typing. Without a role, the one that the database knows stands."""

    name: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """The console's own help."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave."""


Typed = Command | Posted | Pressed | Filled | Speaker | Help | Quit


def understood(line: str) -> Typed | None:
    """What a line means; None for an empty one.

    Raises:
        Unclear: it means nothing; the words say what would.
    """
    line = line.strip()
    if not line:
        return None
    if line.startswith("!"):
        return _own(line[1:])
    if line.startswith("/"):
        return _command(line[1:])
    if _LINK.search(line):
        return Posted(line)
    raise Unclear(
        "Commands begin with a slash: /claims musk putin, /claim <link or words>, /desk help. "
        "A line with a link in it is logged and read. !help tells more."
    )


def speaker(text: str) -> Speaker:
    """NAME[:ROLE], as `--as` and `!as` take it.

    Raises:
        Unclear: there is no name, or no such role.
    """
    name, colon, role = text.strip().rpartition(":") if ":" in text else (text.strip(), "", "")
    name = name.strip()
    if not name or len(name) > _NAME_LENGTH:
        raise Unclear(f"Say who: NAME or NAME:ROLE, a name of at most {_NAME_LENGTH} characters.")
    if not colon:
        return Speaker(name)
    roles = [known.value for known in Role]
    if role.strip().lower() not in roles:
        near = did_you_mean(role, roles)
        raise Unclear(f"“{role}” is no role.{near} It is {one_of(roles)}.")
    return Speaker(name, Role(role.strip().lower()))


def local_speaker() -> Speaker:
    """Whoever is logged in on this machine, who may do everything: the console is local."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user id without a name, as in containers
        name = "me"
    return Speaker(name, Role.ADMIN)


def _command(text: str) -> Typed:
    name, *rest = text.split(maxsplit=1) or [""]
    if name.lower() in ("quit", "exit"):
        return Quit()
    if not name:
        raise Unclear("Which command? /desk help lists them.")
    return Command(name.lower(), rest[0] if rest else "")


def _own(text: str) -> Typed:
    verb, _, rest = text.partition(" ")
    match verb.lower():
        case "press":
            return _press(rest)
        case "fill":
            return Filled(_fields(rest))
        case "as":
            return speaker(rest)
        case "help" | "":
            return Help()
        case "quit":
            return Quit()
    raise Unclear(
        f"There is no !{verb}.{did_you_mean(verb, _VERBS)} "
        f"There is {one_of(f'!{known}' for known in _VERBS)}."
    )


def _press(text: str) -> Pressed:
    numbers = text.split()
    if len(numbers) not in (1, 2) or not all(n.isascii() and n.isdigit() for n in numbers):
        raise Unclear("Say which button: !press 2, or !press 2 1 for button 2 of message 1.")
    button, *message = (int(n[:9]) for n in numbers)  # 9 digits: more than any session shows
    return Pressed(button, message[0] if message else None)


def _fields(text: str) -> dict[str, str]:
    words = shlex.shlex(text, posix=True)
    words.whitespace_split = True
    words.commenters = ""
    words.quotes = '"'  # an apostrophe is a letter in many languages, no quotation mark
    try:
        pairs = [word.partition("=") for word in words]
    except ValueError:
        raise Unclear('A quotation mark is not closed: !fill id="some words" …') from None
    if not all(equals and name for name, equals, _ in pairs):
        raise Unclear('Write each field as id=word or id="some words".')
    return {name: value for name, _, value in pairs}
