"""The README's command chapter, made from the command table."""

from collections.abc import Iterable

from bot.commands.spec import CommandSpec
from storage.records import Role

_WHO = {
    Role.REPORTER: "everybody",
    Role.EDITOR: "editors and admins",
    Role.ADMIN: "admins",
}


def command_chapter(commands: Iterable[CommandSpec]) -> str:
    """Markdown: a section a command, with its usage and every example."""
    return "\n".join(_section(spec) for spec in commands)


def _section(spec: CommandSpec) -> str:
    lines = [
        f"### `/{spec.name}`",
        "",
        f"{spec.summary}. For {_WHO[spec.role]}.",
        "",
        f"`/{spec.name} {spec.usage}`",
        "",
        "| type | to get |",
        "| --- | --- |",
    ]
    lines += [f"| `{_cell(typed)}` | {_cell(does)} |" for typed, does in spec.examples]
    return "\n".join([*lines, ""])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
