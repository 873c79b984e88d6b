"""`/desk help`: all commands in a line each, or one with its examples."""

from bot.commands.spec import Context
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.reply import Card, Code, Line, Quote, Reply, say
from bot.core.text import shorten


def help_(context: Context, rest: str) -> Reply:
    """All commands in a line each, or one with its examples."""
    wanted = rest.lower().lstrip("/")
    if not wanted:
        lines: list[Line] = [
            (Code(f"/{spec.name}"), f" {spec.summary}") for spec in context.commands
        ]
        lines.append(("More on one of them: ", Code("/desk help claims")))
        return say(*lines)
    for spec in context.commands:
        if spec.name == wanted:
            body: list[Line | Quote] = [(spec.summary,), (Code(f"/{spec.name} {spec.usage}"),)]
            body += [(Code(typed), f" {does}") for typed, does in spec.examples]
            return Reply(cards=(Card(title=f"/{spec.name}", body=tuple(body)),))
    names = [spec.name for spec in context.commands]
    raise Refusal(
        f"There is no command /{shorten(wanted, 40)}.{did_you_mean(wanted, names)} "
        f"There is {one_of(names)}."
    )


DESK = {"help": help_}
