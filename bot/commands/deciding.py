"""`/desk settings`: what a newsroom decides for itself. Everybody may look, admins change."""

from collections.abc import Mapping

from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.newsroom_settings import SETTINGS, Setting
from bot.core.permissions import require
from bot.core.reply import (
    Bold,
    Button,
    Card,
    Choice,
    Code,
    Field,
    Line,
    Modal,
    Muted,
    Reply,
    TimeStyle,
    When,
)
from bot.core.text import shorten
from storage import arrangements
from storage.records import Role
from storage.settings import DEFAULT

_BY_NAME = {setting.name: setting for setting in SETTINGS}
_TO_DO = "change what the newsroom decides"


def settings(context: Context, rest: str) -> Reply:
    """List the settings, show one, or change it."""
    name, _, typed = rest.partition(" ")
    if not name:
        return _listed(context, SETTINGS)
    setting = _meant(name)
    if not typed.strip():
        return _listed(context, (setting,))
    require(context.person, Role.ADMIN, _TO_DO)
    return _change(context, setting, typed)


def changes(rest: str) -> bool:
    """Whether the typed words change anything."""
    return len(rest.split(maxsplit=1)) > 1


def form(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """The form with one setting: opened by its button, carried out when it comes."""
    setting = _meant("".join(args[:1]))
    if fields:
        return _change(context, setting, fields.get("value", ""))
    field = Field(
        "value",
        setting.label,
        value=_value(context, setting),
        max_length=200,
        choices=tuple(Choice(value, value.capitalize()) for value in setting.choices),
    )
    id_ = action_id("setting", setting.name)
    return Reply(modal=Modal(id_, f"Setting: {setting.name}", (field,)))


def undo(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Take back one change of a setting, unless somebody changed it since."""
    work = context.work
    known = work.settings.by_id(int(args[0]))
    latest = work.changes.of("setting", int(args[0]), limit=1)
    if known is None or not latest or latest[0].batch != int(args[1]):
        raise Refusal("It was changed since: /desk settings shows how it is now.")
    return _set(context, _meant(known.name), latest[0].before, undone=True)


def _meant(name: str) -> Setting[object]:
    setting = _BY_NAME.get(name.lower())
    if setting is None:
        raise Refusal(
            f"There is no setting {shorten(name, 40)}.{did_you_mean(name, _BY_NAME)} "
            f"There is {one_of(_BY_NAME)}."
        )
    return setting


def _value(context: Context, setting: Setting[object]) -> str:
    """What holds now; without a default of its own it is the zone, which .env says."""
    kept = context.work.settings.kept()
    return kept.get(setting.name) or setting.default or context.bot_zone


def _listed(context: Context, shown: tuple[Setting[object], ...]) -> Reply:
    known = context.work.settings.all()
    body: list[Line] = []
    for setting in shown:
        body.append(_line(context, setting, known.get(setting.name)))
        body.append((Muted(setting.meaning),))
        body.append(("For example ", Code(f"/desk settings {setting.name} {setting.example}")))
    buttons = [button(action_id("setting", each.name), f"Change {each.name}…") for each in shown]
    footer = ("Admins change them, for all workspaces of this newsroom.",)
    card = Card("What this newsroom decides for itself", tuple(body), footer)
    return Reply(cards=(card,), buttons=tuple(buttons))


def _line(context: Context, setting: Setting[object], known: arrangements.Setting | None) -> Line:
    line: Line = (Bold(f"{setting.name}: {_value(context, setting)}"),)
    if known is None or known.value == DEFAULT:
        line = (*line, ", which is the default")
    if known:
        who = known.changed_by or "the program"
        line = (*line, f", changed by {who} ", When(known.changed_at, TimeStyle.FULL))
    return line


def _change(context: Context, setting: Setting[object], typed: str) -> Reply:
    said = " ".join(typed.split())
    value = DEFAULT if said.lower() == DEFAULT else setting.parse(said)
    if value == setting.default:
        value = DEFAULT
    if value == context.work.settings.kept().get(setting.name, DEFAULT):
        raise Refusal(f"{setting.name} is {_value(context, setting)} already.")
    return _set(context, setting, value)


def _set(context: Context, setting: Setting[object], value: str, *, undone: bool = False) -> Reply:
    known = context.work.settings.change(setting.name, value)
    default = ", the default" if value == DEFAULT else ""
    line = (
        "Undone: " if undone else "",
        Bold(setting.name),
        " is now ",
        Bold(_value(context, setting)),
        f"{default}.",
    )
    label = "Undo that" if undone else "Undo"
    return Reply(lines=(line,), buttons=(_undo(context, known, label),))


def _undo(context: Context, known: arrangements.Setting, label: str) -> Button:
    batch = context.work.changes.of("setting", known.id, limit=1)[0].batch
    return button(action_id("unsetting", known.id, batch), label)


ACTIONS = (
    ActionSpec("setting", form, writes=True, role=Role.ADMIN),
    ActionSpec("unsetting", undo, writes=True, role=Role.ADMIN, numbers=2),
)
DESK = {"settings": settings}
