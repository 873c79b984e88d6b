"""Discord's command tree, made from the command table."""

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any

import discord
from discord import app_commands

from bot.commands.spec import CommandSpec, OptionSpec
from bot.core.request import Command, Posted
from bot.platforms.discord import incoming
from bot.platforms.discord.incoming import LOG_CLAIM, Interaction
from bot.platforms.discord.text import as_it_is, fitted, flat

SUMMARY, CHOICE, CHOICES = 100, 100, 25  # Discord's limits

Take = Callable[[Interaction, Command, Posted | None], Awaitable[None]]
Suggest = Callable[[str, str, str], Iterable[str]]
"""What could be meant, by command, option and what is typed so far; called in a thread."""

_log = logging.getLogger(__name__)


class Tree(app_commands.CommandTree[Any]):
    """The commands, for servers only.

    Args:
        client: the connection.
        commands: the table.
        take: where an invoked command goes.
        suggest: completes options that have no choices; None for no completion.
    """

    def __init__(
        self,
        client: discord.Client,
        commands: Sequence[CommandSpec],
        take: Take,
        suggest: Suggest | None = None,
    ) -> None:
        super().__init__(
            client,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
        self._take = take
        self._suggest = suggest
        for spec in commands:
            self.add_command(self._slash(spec))
        self.add_command(app_commands.ContextMenu(name=LOG_CLAIM, callback=self._log_claim))

    async def sync_if_changed(self) -> bool:
        """Tell Discord the commands if it has others; True if it had."""
        if self.client.application_id is None:
            raise app_commands.MissingApplicationID
        # As Discord sent them: discord.py 2.7's AppCommand loses where a command may be used.
        fetched = await self.client.http.get_global_commands(self.client.application_id)
        theirs = [_shape(command) for command in fetched]
        ours = [_shape(command.to_dict(self)) for command in self.get_commands()]
        if sorted(theirs, key=_name) == sorted(ours, key=_name):
            return False
        await self.sync()
        return True

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """A command that Discord still has in an older shape is the gate's to answer."""
        if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
            await self._take(interaction, incoming.command(interaction), None)
            return
        _log.error("a command failed", exc_info=error)

    def _slash(self, spec: CommandSpec) -> app_commands.Command[Any, ..., None]:
        by_id = {option.name for option in spec.options if option.by_id}

        async def invoked(interaction: Interaction, **_: str) -> None:
            typed = incoming.command(interaction)
            await self._take(interaction, await incoming.as_seen(interaction, typed, by_id), None)

        # discord.py reads the options from the callback's signature. Our names could be words
        # that Python keeps for itself ("from"), so the parameters are numbered and renamed.
        parameters = {f"option_{n}": option for n, option in enumerate(spec.options)}
        own = inspect.Parameter(
            "interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=Interaction
        )
        invoked.__signature__ = inspect.Signature(  # type: ignore[attr-defined] # what inspect looks for
            [own, *(_parameter(name, option) for name, option in parameters.items())]
        )
        named = {name: option.name for name, option in parameters.items()}
        described = {name: _summary(option.summary) for name, option in parameters.items()}
        chosen = {n: _choices(o.choices) for n, o in parameters.items() if _offers(o)}
        decorated: Any = app_commands.rename(**named)(invoked)
        decorated = app_commands.describe(**described)(decorated)
        decorated = app_commands.choices(**chosen)(decorated)
        command: app_commands.Command[Any, ..., None] = app_commands.Command(
            name=spec.name, description=_summary(spec.summary), callback=decorated
        )
        for name, option in parameters.items():
            if not _offers(option) and (option.choices or self._suggest):
                command.autocomplete(name)(self._completion(spec, option))
        return command

    def _completion(self, spec: CommandSpec, option: OptionSpec) -> Any:
        async def complete(_: Interaction, typed: str) -> list[app_commands.Choice[str]]:
            if option.choices:
                found: Iterable[str] = (c for c in option.choices if typed.lower() in c.lower())
            elif self._suggest:
                found = await asyncio.to_thread(self._suggest, spec.name, option.name, typed)
            return _choices([word for word in found if 0 < len(word) <= CHOICE][:CHOICES])

        return complete

    async def _log_claim(self, interaction: Interaction, message: discord.Message) -> None:
        posted = incoming.posted(message)
        # A card of our own says nothing that is not logged.
        ours = self.client.user is not None and message.author.id == self.client.user.id
        wanted = Command("claim", options={"what": "" if ours else posted.text})
        await self._take(interaction, wanted, posted)


def _parameter(name: str, option: OptionSpec) -> inspect.Parameter:
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if option.required else "",
        annotation=str,
    )


def _offers(option: OptionSpec) -> bool:
    return 0 < len(option.choices) <= CHOICES


def _choices(values: Iterable[str]) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=value, value=value) for value in values]


def _summary(words: str) -> str:
    return fitted(flat(words), SUMMARY, as_it_is)


def _name(shape: Mapping[str, Any]) -> tuple[int, str]:
    return shape["type"], shape["name"]


def _shape(command: Mapping[str, Any]) -> dict[str, Any]:
    """What of a command we decide, the same for one of ours and for what Discord has."""
    return {
        "type": int(command.get("type") or 1),
        "name": command["name"],
        "description": command.get("description") or "",
        "contexts": sorted(command.get("contexts") or ()),
        "integration_types": sorted(command.get("integration_types") or ()),
        "options": [_option_shape(option) for option in command.get("options") or ()],
    }


def _option_shape(option: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": int(option["type"]),
        "name": option["name"],
        "description": option.get("description") or "",
        "required": bool(option.get("required")),
        "autocomplete": bool(option.get("autocomplete")),
        "choices": [(c["name"], c["value"]) for c in option.get("choices") or ()],
    }
