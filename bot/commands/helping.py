"""`/desk help`: all commands in a line each, or one, or one part of it, with its examples."""

from bot.commands.spec import CommandSpec, Context
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.reply import Card, Code, Line, Quote, Reply, say
from bot.core.text import shorten


def help_(context: Context, rest: str) -> Reply:
    """All commands in a line each, or one with its examples."""
    wanted = " ".join(rest.lower().split()).lstrip("/")
    if not wanted:
        lines: list[Line] = [
            (Code(f"/{spec.name}"), f" {spec.summary}") for spec in context.commands
        ]
        lines.append(("More on one of them: ", Code("/desk help claims")))
        return say(*lines)
    for spec in context.commands:
        action = wanted.removeprefix(f"{spec.name} ")
        if spec.options and action in spec.options[0].choices:
            return _one_action(spec, action)
        if spec.name == wanted:
            body: list[Line | Quote] = [(spec.summary,), (Code(f"/{spec.name} {spec.usage}"),)]
            body += [(Code(typed), f" {does}") for typed, does in spec.examples]
            return Reply(cards=(Card(title=f"/{spec.name}", body=tuple(body)),))
    names = [spec.name for spec in context.commands]
    actions = [action for spec in context.commands for action in spec.options[0].choices]
    raise Refusal(
        f"There is no command /{shorten(wanted, 40)}.{did_you_mean(wanted, names + actions)} "
        f"There is {one_of(names)}."
    )


def _one_action(spec: CommandSpec, action: str) -> Reply:
    """What there is to say of `/desk merge`, say: the examples that tell of it."""
    typed = f"/{spec.name} {action}"
    body = [(Code(each), f" {does}") for each, does in spec.examples if typed in f"{each} {does}"]
    return Reply(cards=(Card(title=typed, body=tuple(body)),))


DESK = {"help": help_}
