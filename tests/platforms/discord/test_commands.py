"""The command tree: the table as Discord takes it, with completion."""

from bot.commands.spec import CommandSpec, OptionSpec, all_in, never
from bot.commands.table import COMMANDS
from bot.core.reply import say
from bot.platforms.discord.door import DiscordDoor
from tests.doors import discord_limits as limits
from tests.doors.discord_standin import TOKEN
from tests.doors.discord_talk import simulated
from tests.platforms.discord.conftest import Server
from tests.platforms.gate import Gate

WORDS = tuple(f"word{n}" for n in range(40))
FROM = CommandSpec(
    name="find",
    summary="Find something",
    usage="",
    options=(
        OptionSpec("where", "A place", required=False),
        OptionSpec("from", "A word that Python keeps for itself", required=True),
        OptionSpec("word", "One of many", choices=WORDS),
    ),
    parse=all_in("from"),
    run=lambda _, __: say(""),
    writes=never,
    examples=(),
)


async def test_discord_takes_every_command(gate: Gate) -> None:
    door = DiscordDoor(gate.answer, (*COMMANDS, FROM), token=TOKEN)
    for command in door.client.tree.get_commands():
        payload = command.to_dict(door.client.tree)
        assert limits.of_command(payload) == []
        assert payload["contexts"] == [0], "in servers only"
        assert payload["integration_types"] == [0]


async def test_the_options_are_those_of_the_table(server: Server) -> None:
    commands = {c.name: c for c in await server.door.client.tree.fetch_commands()}
    assert set(commands) == {spec.name for spec in COMMANDS} | {"Log as claim"}
    for spec in COMMANDS:
        shown = {option.name: option for option in commands[spec.name].options}
        assert set(shown) == {option.name for option in spec.options}
        for option in spec.options:
            choices = tuple(choice.value for choice in shown[option.name].choices)
            assert choices == option.choices
            assert shown[option.name].required is option.required


async def test_what_is_typed_is_completed(gate: Gate) -> None:
    asked: list[tuple[str, str, str]] = []

    def suggest(command: str, option: str, typed: str) -> list[str]:
        asked.append((command, option, typed))
        return ["Le Monde", "", "x" * 200, *WORDS]

    door = DiscordDoor(gate.answer, (FROM,), token=TOKEN, suggest=suggest)
    async with simulated(door.client) as env:
        guild = env.create_guild()
        ana, monde = guild.add_member(env.create_user("ana")), guild.create_text_channel("monde")
        offered = await ana.autocomplete(monde, "find", "where", "le")
        assert [choice["value"] for choice in offered] == ["Le Monde", *WORDS[:24]]
        assert asked == [("find", "where", "le")]
        offered = await ana.autocomplete(monde, "find", "word", "D1")
        assert [choice["value"] for choice in offered] == ["word1", *WORDS[10:20]]
        await ana.slash(monde, "find", **{"from": "here"})
    assert gate.asked[0].ask.options == {"from": "here"}
