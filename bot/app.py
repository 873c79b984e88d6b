"""The gate: who is asking, may they, one transaction, and every error a friendly reply.

Everything that people ask comes through `Gate.answer`. It is synchronous and may be called from
several threads at once; platforms call it with `asyncio.to_thread`.
"""

import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from threading import Lock

from bot.commands.linking import call_it_as_now
from bot.commands.spec import Context, Table
from bot.core import metrics, partners
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.newsroom_settings import ZONE
from bot.core.permissions import effective_role, require
from bot.core.reference import referring
from bot.core.reply import Reply
from bot.core.request import Asker, Command, Form, Place, Press, Request
from bot.core.text import shorten
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.ids import LARGEST
from storage.records import Person, Role
from storage.work import Work

log = logging.getLogger(__name__)

_DIGITS = len(str(LARGEST))
_SEEN = 2000  # delivery ids remembered in this process, against answering a repeat twice


class Gate:
    """Takes requests to their handlers.

    Args:
        database: where the newsrooms are.
        table: everything that can be asked.
        wake: called after each transaction that may have put jobs on the queue.
        zone: IANA time zone of askers whose platform and whose newsroom do not tell theirs.
    """

    def __init__(
        self, database: Database, table: Table, wake: Callable[[], None], zone: str = "UTC"
    ) -> None:
        self._database = database
        self._table = table
        self._commands = {spec.name: spec for spec in table.commands}
        self._actions = {spec.verb: spec for spec in table.actions}
        self._wake = wake
        self._zone = zone
        self._seen = _Recent(_SEEN)
        self._called: dict[tuple[str, str], str] = {}

    def answer(self, request: Request) -> Reply | None:
        """Answer one request; None if this delivery of it was answered before. Never raises."""
        key = _key(request)
        if not self._seen.add(key):
            return None
        began = time.perf_counter()
        with referring() as reference:
            reply, outcome = self._attempt(request, key, reference)
            self._note(request, outcome, time.perf_counter() - began)
        return reply

    def give_role(self, place: Place, asker: Asker, role: Role) -> None:
        """Give somebody a role without an admin asking: for the console, which is trusted."""
        with self._transaction(place, writes=True) as work:
            person = work.people.meet(place.platform, place.workspace, asker.id, asker.name)
            if person.role is not role:
                work.people.set_role(person.id, role, reason="as the console was told")

    def _attempt(self, request: Request, key: str, reference: str) -> tuple[Reply | None, str]:
        """The reply to a request, and in one word what came of it."""
        try:
            return self._answer(request), "answered"
        except Refusal as refusal:
            return Reply(lines=((str(refusal),),), error=True, field=refusal.field), "refused"
        except DatabaseUnavailable as away:
            self._seen.discard(key)
            log.warning("the database could not be used: %s", away)
            words = (
                "The claims database cannot be used just now, so nothing was changed. Please try "
                "again in a minute. If it goes on, tell whoever runs the bot what it says: "
                f"“{away}”"
            )
            return replace(_error(words), later=True), "unavailable"
        except Exception:
            # The asker gets a reference that is also in the log; the bot goes on.
            self._seen.discard(key)
            log.exception("request failed, reference %s", reference)
            words = (
                "Something went wrong here, and it is not your fault. Nothing was changed. "
                f"If it happens again, tell whoever runs the bot: reference {reference}."
            )
            return _error(words), "failed"

    def _note(self, request: Request, outcome: str, seconds: float) -> None:
        """What was asked, how it ended and how long it took; never what anybody said."""
        what, milliseconds = self._asked(request), round(seconds * 1000, 1)
        fields = {
            "asked": what,
            "outcome": outcome,
            "platform": request.place.platform,
            "ms": milliseconds,
        }
        metrics.REQUESTS.labels(what, request.place.platform, outcome).observe(seconds)
        log.info("%s %s in %s ms", what, outcome, milliseconds, extra={"fields": fields})

    def _asked(self, request: Request) -> str:
        """The command, or the verb of the button or form; one of few, whatever was sent."""
        match request.ask:
            case Command(name=name):
                return name.lower() if name.lower() in self._commands else "unknown"
            case Form(modal=action) | Press(button=action):
                verb = action.partition(":")[0]
                return verb if verb in self._actions else "unknown"

    def _answer(self, request: Request) -> Reply | None:
        handler = self._handler(request)
        with self._transaction(request.place, writes=handler.writes) as work:
            if handler.writes and not work.deliveries.first(
                request.place.platform, request.delivery
            ):
                self._seen.discard(_key(request))
                return None
            context = self._context(request, work, writes=handler.writes)
            name = self._name_as_now(context, writes=handler.writes)
            require(context.person, handler.role, handler.what)
            partner = partners.is_one(request, context.person)
            if partner:
                partners.require_a_message(request)
            reply = handler.run(context)
        if handler.writes:
            self._called[request.place.platform, request.place.workspace] = name
            self._seen.discard(_key(request))  # the database knows it now, and may forget it
            self._wake()
        return partners.told() if partner else reply

    def _transaction(self, place: Place, *, writes: bool) -> AbstractContextManager[Work]:
        """The one transaction of a request, in the newsroom of the workspace where it was made."""
        where = (place.platform, place.workspace, place.workspace_name or place.workspace)
        return self._database.begin_at(*where) if writes else self._database.read_at(*where)

    def _context(self, request: Request, work: Work, *, writes: bool) -> Context:
        place, asker = request.place, request.asker
        who = (place.platform, place.workspace, asker.id)
        person = work.people.meet(*who, asker.name) if writes else work.people.find(*who)
        if person is None:
            person = Person(0, *who, asker.name, Role.REPORTER)
        role = effective_role(person.role, manager=asker.manager)
        person = replace(person, role=role)
        if writes:
            work.acts_as(person)
        # No statement of its own: who asks was found with the version of the settings.
        zone = asker.timezone or ZONE.of(work.settings.kept()) or self._zone
        return Context(request, work, person, zone, self._table.commands, self._zone)

    def _name_as_now(self, context: Context, *, writes: bool) -> str:
        """Follow the name of the workspace, looking once in this process at each new one.

        Returns:
            The name as it is known.
        """
        place = context.request.place
        known = self._called.get((place.platform, place.workspace), "")
        if writes and place.workspace_name and place.workspace_name != known:
            call_it_as_now(context)
        return place.workspace_name or known

    def _handler(self, request: Request) -> "_Handler":
        ask = request.ask
        if isinstance(ask, Command):
            return self._command(ask)
        if isinstance(ask, Form):
            return self._action(ask.modal, ask.fields)
        return self._action(ask.button, {})

    def _command(self, ask: Command) -> "_Handler":
        spec = self._commands.get(ask.name.lower())
        if spec is None:
            raise Refusal(
                f"There is no command /{shorten(ask.name, 40)}."
                f"{did_you_mean(ask.name, self._commands)} "
                f"There is {one_of(f'/{name}' for name in self._commands)}; /desk help tells more."
            )
        options = spec.parse(ask.text) if ask.options is None else dict(ask.options)
        return _Handler(
            run=lambda context: spec.run(context, options),
            writes=spec.writes(options),
            role=spec.role,
            what=f"use /{spec.name}",
        )

    def _action(self, action: str, fields: Mapping[str, str]) -> "_Handler":
        verb, *args = action.split(":")
        spec = self._actions.get(verb)
        if spec is None or not _numbers(args[: spec.numbers], spec.numbers):
            raise Refusal("This button is from an older version. Please ask again.")
        return _Handler(
            run=lambda context: spec.run(context, tuple(args), fields),
            writes=spec.writes,
            role=spec.role,
            what="do that",
        )


@dataclass(frozen=True, slots=True)
class _Handler:
    """A command or action with its options bound."""

    run: Callable[[Context], Reply]
    writes: bool
    role: Role
    what: str


def _key(request: Request) -> str:
    return f"{request.place.platform}:{request.place.workspace}:{request.delivery}"


def _numbers(args: list[str], many: int) -> bool:
    return len(args) == many and all(map(_is_number, args))


def _is_number(arg: str) -> bool:
    """Whether it can be the id of a record, or a place in a list."""
    return arg.isascii() and arg.isdigit() and len(arg) <= _DIGITS and int(arg) < LARGEST


class _Recent:
    """The last few keys, safe from several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._keys: OrderedDict[str, None] = OrderedDict()
        self._lock = Lock()

    def add(self, key: str) -> bool:
        """Remember `key`; False if it was there."""
        with self._lock:
            if key in self._keys:
                return False
            self._keys[key] = None
            if len(self._keys) > self._most:
                self._keys.popitem(last=False)
            return True

    def discard(self, key: str) -> None:
        with self._lock:
            self._keys.pop(key, None)


def _error(words: str) -> Reply:
    return Reply(lines=((words,),), error=True)
