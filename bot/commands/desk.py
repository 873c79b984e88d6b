"""`/desk`: help for all, and the admin's commands."""

from collections.abc import Callable

from bot.commands import (
    appointing,
    deciding,
    digests,
    editing,
    health,
    helping,
    linking,
    listening,
    logbook,
    naming,
    splitting,
)
from bot.commands.spec import CommandSpec, Context, Options, OptionSpec
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.reply import Reply
from bot.core.text import shorten


def desk(context: Context, options: Options) -> Reply:
    """Carry out the named desk action; without one, help."""
    action = options.get("action", "").strip().lower() or "help"
    run = _ACTIONS.get(action)
    if run is None:
        raise Refusal(
            f"There is no /desk {shorten(action, 40)}.{did_you_mean(action, _ACTIONS)} "
            f"There is {one_of(_ACTIONS)}."
        )
    return run(context, options.get("rest", "").strip())


def parse_desk(text: str) -> Options:
    """The first word is the action."""
    action, _, rest = text.strip().partition(" ")
    return {"action": action, "rest": rest.strip()}


_ACTIONS: dict[str, Callable[[Context, str], Reply]] = {
    **helping.DESK,
    **editing.DESK,
    **splitting.DESK,
    **naming.DESK,
    **digests.DESK,
    **listening.DESK,
    **appointing.DESK,
    **deciding.DESK,
    **logbook.DESK,
    **linking.DESK,
    **health.DESK,
}

_WRITE = frozenset({*editing.DESK, *splitting.DESK, *appointing.DESK, *linking.DESK})


def _writes(options: Options) -> bool:
    action = options.get("action", "").strip().lower()
    rest = options.get("rest", "").strip()
    asks_for_one = action in digests.DESK and bool(rest)
    sets_intake = action in listening.DESK and listening.changes(rest)
    tells_names = action in naming.DESK and naming.tells(rest)
    decides = action in deciding.DESK and deciding.changes(rest)
    return action in _WRITE or asks_for_one or sets_intake or tells_names or decides


DESK = CommandSpec(
    name="desk",
    summary="Help, edit, merge, split, names, digests, intake, roles, settings, link, log, health",
    usage=" | ".join(_ACTIONS),
    options=(
        OptionSpec("action", "What to do; help if empty", choices=tuple(_ACTIONS)),
        OptionSpec(
            "rest",
            "What it needs: a claim, names, a command, a setting, a person with a role",
            by_id=True,
        ),
    ),
    parse=parse_desk,
    run=desk,
    writes=_writes,
    examples=(
        ("/desk help claims", "one command with its examples"),
        ("/desk edit #42", "opens the wording of a claim (editors, once it was reviewed)"),
        ("/desk merge #7 #4", "#4 takes over what stands under #7, whose number leads on"),
        (
            "/desk split #7",
            "what was merged stands alone again, also where the program took it for a copy",
        ),
        ("/desk delete #42 logged twice", "puts a claim away; /desk restore #42 brings it back"),
        ("/desk names peskov", "what a name stands for, in all its spellings"),
        (
            '/desk names add "Dmitri Peskow" = Dmitry Peskov',
            "another spelling of a name, or a new name; merge does the same with two known ones",
        ),
        ("/desk names for peskov = Kremlin", "who speaks for whom: /denials kremlin finds him"),
        ("/desk names split Jordan = Jordanie", "here Jordan is a person, not the country"),
        ("/desk names forget Dmitri Peskow", "takes back what was added (admins)"),
        (
            "/desk digest weekdays 08:00 kremlin",
            "a summary comes to this channel by itself, since the one before (editors)",
        ),
        (
            "/desk digest #monde mon,thu 18:30 zone:Europe/Kyiv 7d",
            "to another channel, on other clocks, of the last seven days",
        ),
        ("/desk digest", "lists what comes where; each can be changed and stopped"),
        ("/desk intake on", "logs every link that people post in this channel (admins)"),
        ("/desk roles @ana editor", "makes Ana an editor (admins)"),
        ("/desk settings", "what the newsroom decides for itself, and who decided it"),
        ("/desk settings zone Europe/Kyiv", "its time zone (admins); zone default takes it back"),
        ("/desk settings reactions 🗞 👀", "which emojis log a message; none for no emoji"),
        ("/desk settings waiting 3d", "a claim waits too long after three days"),
        ("/desk settings evidence required", "no verdict without a link to its evidence"),
        ("/desk log #42", "who did what to a claim, and why"),
        ("/desk link", "shares this newsroom with another workspace, or takes one out (admins)"),
        ("/desk health", "what is stuck in the queue (admins)"),
    ),
)
ACTIONS = (
    *logbook.ACTIONS,
    *appointing.ACTIONS,
    *linking.ACTIONS,
    *deciding.ACTIONS,
    *health.ACTIONS,
    *listening.ACTIONS,
)
