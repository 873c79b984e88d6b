"""The shape of a command, a button and a form: what the command table is made of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.own_names import OwnNames, of_newsroom
from bot.core.reply import Reply
from bot.core.request import Request
from storage.records import Person, Role
from storage.work import Work

Options = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One option of a command, as Discord shows it and as usage lines name it.

    Attributes:
        by_id: whoever is mentioned in it is told by his id, since names are not unique.
    """

    name: str
    summary: str
    required: bool = False
    choices: tuple[str, ...] = ()
    by_id: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """All that a handler gets beside its options.

    Attributes:
        request: what was asked, by whom and where.
        work: the open transaction; the handler neither commits nor rolls back.
        person: the asker as the newsroom knows them (id 0 when they never wrote anything).
        zone: IANA name of the asker's time zone, for dates they type: as the platform tells it,
            or else the newsroom's.
        commands: the whole table, for help.
        bot_zone: the zone of newsrooms that decided on none.
    """

    request: Request
    work: Work
    person: Person
    zone: str
    commands: "tuple[CommandSpec, ...]"
    bot_zone: str = "UTC"

    @property
    def now(self) -> datetime:
        """The instant of this transaction, aware."""
        return self.work.now

    @property
    def names(self) -> OwnNames:
        """What names mean in this newsroom."""
        return of_newsroom(self.work.names.told())


Handler = Callable[[Context, Options], Reply]


def all_in(option: str) -> Callable[[str], Options]:
    """A parser for commands whose typed text is one option."""
    return lambda text: {option: text.strip()} if text.strip() else {}


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One slash command, from which manifests, trees, help and README are made.

    Attributes:
        name: without the slash; at most 32 characters, lower case (Discord's rule).
        summary: one line; at most 100 characters (Discord's rule).
        usage: what stands behind the name ("<link or words> [source:…]").
        options: for platforms with named options.
        parse: typed text to the same options, for platforms without.
        run: the handler.
        writes: whether it changes anything; may depend on the options.
        role: the least role that may use it.
        examples: (what to type, what it does), for help and README.
    """

    name: str
    summary: str
    usage: str
    options: tuple[OptionSpec, ...]
    parse: Callable[[str], Options]
    run: Handler
    writes: Callable[[Options], bool]
    examples: tuple[tuple[str, str], ...]
    role: Role = Role.REPORTER


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What a button or a form does. The parts of its id after the verb come as `args`.

    So many `args` at least, `numbers`, come and are digits: the gate lets no other id through.
    """

    verb: str
    run: "Callable[[Context, tuple[str, ...], Mapping[str, str]], Reply]"
    writes: bool
    role: Role = Role.REPORTER
    numbers: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Everything that can be asked."""

    commands: tuple[CommandSpec, ...]
    actions: tuple[ActionSpec, ...] = field(default=())


def always(_: Options) -> bool:
    """For commands that always write."""
    return True


def never(_: Options) -> bool:
    """For commands that only look up."""
    return False


def action_id(verb: str, *args: object) -> str:
    """The id of a button or form: `mark:42:false`."""
    return ":".join((verb, *map(str, args)))
