"""`/watch` and `/unwatch`: be told when something that matches comes in or changes."""

from collections.abc import Mapping

from bot.commands.alerts import watched
from bot.commands.buttons import page_buttons
from bot.commands.changed import brief
from bot.commands.linking import call_it_as_now
from bot.commands.lookup import claim_meant, claim_number, is_numbered
from bot.commands.paging import PAGE
from bot.commands.spec import (
    ActionSpec,
    CommandSpec,
    Context,
    Options,
    OptionSpec,
    action_id,
    all_in,
)
from bot.core.cards import button
from bot.core.errors import NotAllowed, Refusal
from bot.core.nearest import did_you_mean
from bot.core.permissions import require
from bot.core.reply import Bold, Button, Code, Line, Reply, say
from bot.core.text import shorten
from bot.core.typed import plain_quotes, tokens
from storage.arrangements import Watch
from storage.records import Claim, Role
from storage.work import Work

MOST = 50  # watches of one person, and of one channel
ME, CHANNEL = "me", "channel"


def parse_watch(text: str) -> Options:
    """The query, and `to:channel` wherever it stands."""
    options, rest, at = dict[str, str](), "", 0
    for token in tokens(text):
        if token.name == "to":
            options["to"] = token.value
            rest, at = rest + text[at : token.start], token.end
    query = " ".join((rest + text[at:]).split())
    return options | ({"query": query} if query else {})


def watch(context: Context, options: Options) -> Reply:
    """Watch what a query finds, for oneself or for the channel; without a query, list."""
    query = " ".join(options.get("query", "").split())
    if not query:
        return _listed(context, 0)
    to = options.get("to", "").strip().lower() or ME
    if to not in (ME, CHANNEL):
        near = did_you_mean(to, (ME, CHANNEL))
        raise Refusal(f"“{shorten(to, 40)}” is nobody to tell.{near} It is to:me or to:channel.")
    if to == CHANNEL:
        require(context.person, Role.EDITOR, "have a channel told")
    here = _here(context)
    same = [each for each in here if bool(each.person) == (to == ME)]
    one = _claim_meant(context.work, query)
    if one or claim_number(query) is not None:
        query = f"#{one.number}" if one else f'"{query}"'
    _refuse_twice(query, same)
    if len(same) >= MOST:
        raise Refusal(f"{MOST} queries are watched already: stop one with /unwatch first.")
    place = context.request.place
    call_it_as_now(context)  # alerts in direct messages say where
    added = context.work.watches.add(
        person_id=context.person.id,
        platform=place.platform,
        workspace=place.workspace,
        channel=place.channel,
        channel_name=place.channel_name,
        person=context.request.asker.id if to == ME else "",
        query=query,
        zone=context.zone,
    )
    watched(context.work, added)  # what cannot be understood is refused, and nothing is kept
    lines = _told_of("You are" if to == ME else "This channel is", query, one)
    return Reply(lines=lines, buttons=(button(action_id("unwatch", added.id), "Undo"),))


def _claim_meant(work: Work, query: str) -> Claim | None:
    """The claim that a number names; as in /claims, "2024" is a word until there are so many."""
    number = claim_number(query)
    is_word = not is_numbered(query) and (number or 0) > work.claims.last_number()
    return None if number is None or is_word else claim_meant(work, query)


def _told_of(who: str, query: str, one: Claim | None) -> tuple[Line, ...]:
    if one is None:
        return ((f"{who} told when something new matches ", Code(query), "."),)
    return (
        (f"{who} told what becomes of ", Bold(f"#{one.number}"), f" {brief(one)}"),
        ("For the number as a word: ", Code(f'/watch "{one.number}"')),
    )


def _refuse_twice(query: str, watches: list[Watch]) -> None:
    if any(_as_asked(each.query) == _as_asked(query) for each in watches):
        raise Refusal("That is watched already; /watch lists what is.")


def unwatch(context: Context, options: Options) -> Reply:
    """Stop a watch, by its query; without one, list them to choose from."""
    query = " ".join(options.get("query", "").split())
    here = _here(context)
    if not query:
        return _listed(context, 0)
    own = [each for each in here if each.person]
    same = [each for each in here if _as_asked(each.query) in _same(query)]
    # What the channel is told besides is another's business, unless there is nothing else.
    meant = [each for each in same if each in own] or same
    if query.lower() == "all":
        meant = own
        if not meant:
            raise Refusal("You watch nothing of your own. /watch lists what this channel watches.")
    if not meant:
        near = did_you_mean(query, [each.query for each in here])
        raise Refusal(f"“{shorten(query, 60)}” is not watched.{near} /watch lists what is.")
    return _stopped(context, meant)


def _same(query: str) -> set[str]:
    """A query as it may be kept: "42" as a claim, or as a word."""
    return {_as_asked(query), f"#{query}", f'"{query}"'}


def _as_asked(query: str) -> str:
    """A query without what makes no difference: capitals, and whose keyboard it was typed on."""
    return plain_quotes(query).casefold()


def press_unwatch(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The button that stops a watch."""
    return _stopped(context, [_existing(context, args[0])])


def _stopped(context: Context, meant: list[Watch]) -> Reply:
    for each in meant:
        _may_change(context, each)
    stopped = [context.work.watches.stop(each.id) for each in meant]
    lines: list[Line] = [
        ("Not watched any more: ", Code(each.query), "" if each.person else " for this channel")
        for each in stopped
    ]
    again = tuple(
        button(action_id("rewatch", each.id), f"Watch {each.query} again") for each in stopped[:5]
    )
    return Reply(lines=tuple(lines), buttons=again)


def press_rewatch(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Undo of a stop."""
    known = _existing(context, args[0])
    _may_change(context, known)
    _refuse_twice(known.query, [w for w in _here(context) if w.person == known.person])
    context.work.watches.stop(known.id, stopped=False)
    return Reply(
        lines=(("Watched again: ", Code(known.query)),),
        buttons=(button(action_id("unwatch", known.id), "Stop"),),
    )


def _listed(context: Context, offset: int) -> Reply:
    here = _here(context)
    if not here:
        return say("You watch nothing yet.", ("To be told of news: ", Code("/watch kremlin")))
    lines: list[Line] = []
    buttons: list[Button] = []
    for number, each in enumerate(here[offset : offset + PAGE], start=offset + 1):
        whom = "tells you" if each.person else f"tells #{each.channel_name or each.channel}"
        lines.append((Bold(f"{number}. "), Code(each.query), f" {whom}"))
        buttons.append(button(action_id("unwatch", each.id), f"Stop {number}"))
    leaves = page_buttons("watches", "=", offset, PAGE, len(here))
    return Reply(lines=tuple(lines), buttons=(*buttons, *leaves))


def leaf(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Another page of the watches."""
    return _listed(context, int(args[0]))


def _here(context: Context) -> list[Watch]:
    """The asker's own watches, and those of this channel."""
    place = context.request.place
    where = (place.platform, place.workspace, place.channel)
    return [
        each
        for each in context.work.watches.all()
        if (each.person and each.person_id == context.person.id)
        or (not each.person and (each.platform, each.workspace, each.channel) == where)
    ]


def _existing(context: Context, id_: str) -> Watch:
    known = context.work.watches.by_id(int(id_))
    if known is None:
        raise Refusal("There is no such watch; /watch lists yours.")
    return known


def _may_change(context: Context, known: Watch) -> None:
    if known.person and known.person_id != context.person.id:
        raise NotAllowed("That is somebody else's watch.")
    if not known.person:
        require(context.person, Role.EDITOR, "change what a channel watches")


def _writes(options: Options) -> bool:
    return bool(options.get("query", "").strip())


WATCH = CommandSpec(
    name="watch",
    summary="Be told when a claim or denial that matches comes in or changes",
    usage="[query or #number] [to:channel]",
    options=(
        OptionSpec("query", "What /claims would find, or one claim by its number; lists if empty"),
        OptionSpec("to", "Whom to tell: you, or this channel (editors)", choices=(ME, CHANNEL)),
    ),
    parse=parse_watch,
    run=watch,
    writes=_writes,
    examples=(
        ("/watch kremlin", "you get a message when something about the Kremlin comes in or moves"),
        ("/watch #42", "you are told what becomes of one claim"),
        ("/watch status:denied musk to:channel", "this channel is told (editors)"),
        ("/watch", "lists what you and this channel watch"),
    ),
)
UNWATCH = CommandSpec(
    name="unwatch",
    summary="Stop a watch",
    usage="[query or #number] | all",
    options=(OptionSpec("query", "The query as it was watched, or all; lists them if empty"),),
    parse=all_in("query"),
    run=unwatch,
    writes=_writes,
    examples=(
        ("/unwatch kremlin", "ends the watch; a button brings it back"),
        ("/unwatch all", "ends all of your own"),
    ),
)
ACTIONS = (
    ActionSpec("watches", leaf, writes=False, numbers=1),
    ActionSpec("unwatch", press_unwatch, writes=True, numbers=1),
    ActionSpec("rewatch", press_rewatch, writes=True, numbers=1),
)
