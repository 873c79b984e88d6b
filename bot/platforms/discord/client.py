"""The connection to Discord: what we listen to, and where what comes in goes."""

from collections.abc import Callable, Sequence

import discord

from bot.commands.spec import CommandSpec
from bot.platforms.discord import incoming
from bot.platforms.discord.conversation import Conversation
from bot.platforms.discord.elsewhere import Redirect, redirected_client
from bot.platforms.discord.incoming import Interaction
from bot.platforms.discord.messages import Messages
from bot.platforms.discord.tree import Suggest, Tree

# It would warn of it at each start, and the bot never speaks.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

LONGEST_WAIT = 30.0  # seconds that discord.py waits by itself when it was told to slow down


class Client(discord.AutoShardedClient):
    """One bot, in all its servers.

    It listens to interactions, to messages and reactions in servers, and to which servers and
    channels there are. What messages say that do not name the bot, it is told only with the
    message content intent, which is privileged: it is asked for only where the application has it
    (https://discord.com/developers/docs/events/gateway#message-content-intent). The same goes for
    a message that somebody put a sign on, which is fetched.

    Args:
        commands: the table.
        conversation: where interactions go.
        messages: where messages and reactions go.
        suggest: completes options; None for no completion.
        redirect: where Discord's API is, None for Discord's own.
        words: whether the application has the message content intent.
        ready: called each time the servers are known.
    """

    def __init__(
        self,
        commands: Sequence[CommandSpec],
        conversation: Conversation,
        messages: Messages,
        *,
        suggest: Suggest | None = None,
        redirect: Redirect | None = None,
        words: bool = False,
        ready: Callable[[], None],
    ) -> None:
        super().__init__(
            intents=discord.Intents(
                guilds=True,
                guild_messages=True,
                guild_reactions=True,
                dm_messages=True,
                message_content=words,
            ),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            max_ratelimit_timeout=LONGEST_WAIT,
        )
        if redirect:
            redirected_client(self, redirect, max_ratelimit_timeout=LONGEST_WAIT)
        self._conversation = conversation
        self._messages = messages
        self._ready_call = ready
        self.tree = Tree(self, commands, conversation.take, suggest)

    async def setup_hook(self) -> None:
        """Once logged in: Discord learns the commands if they changed."""
        await self.tree.sync_if_changed()

    async def on_ready(self) -> None:
        """The servers are known."""
        self._ready_call()

    async def on_shard_connect(self, shard: int) -> None:
        """A session that is new, and not one gone on with: what was before we are not told."""
        self._messages.cut_off(self._servers(shard))

    async def on_shard_ready(self, shard: int) -> None:
        """The servers of a new session are known."""
        self._messages.came_up(self._servers(shard))

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Invited, perhaps not for the first time: of what was between we were not told."""
        self._messages.came_up([str(guild.id)])

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """Known, or there again after an outage of Discord's."""
        self._messages.came_up([str(guild.id)])

    async def on_guild_channel_update(
        self, before: discord.abc.GuildChannel, now: discord.abc.GuildChannel
    ) -> None:
        """A channel that shows itself to us again: of what was said meanwhile we were not told."""
        me = now.guild.me
        if me and now.permissions_for(me).view_channel and not _saw(before, me):
            self._messages.let_in(now)

    async def on_guild_role_update(self, before: discord.Role, now: discord.Role) -> None:
        """A role of ours allows more: it may show channels that we were not told of."""
        me = now.guild.me
        if me and now in me.roles and not now.permissions <= before.permissions:
            self._messages.came_up([str(now.guild.id)])

    async def on_member_update(self, before: discord.Member, now: discord.Member) -> None:
        """We were given a role, as above; of others Discord does not tell us."""
        if now == now.guild.me and not set(now.roles) <= set(before.roles):
            self._messages.came_up([str(now.guild.id)])

    def _servers(self, shard: int) -> list[str]:
        return [str(guild.id) for guild in self.guilds if guild.shard_id == shard]

    async def on_interaction(self, interaction: Interaction) -> None:
        """Pressed buttons and sent forms; commands come through the tree."""
        if interaction.type is discord.InteractionType.component:
            await self._conversation.take(interaction, incoming.press(interaction))
        elif interaction.type is discord.InteractionType.modal_submit:
            await self._conversation.take(interaction, incoming.form(interaction))

    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote something, or we did."""
        if self.user:
            await self._messages.heard(message, self.user.id)

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """Somebody edited a message, or Discord put a preview below it."""
        if self.user:
            await self._messages.edited(event.message, self.user.id)

    async def on_raw_reaction_add(self, event: discord.RawReactionActionEvent) -> None:
        """Somebody put an emoji on a message, or we did."""
        if self.user:
            channel = self.get_partial_messageable(event.channel_id, guild_id=event.guild_id)
            await self._messages.signed(event, channel, self.user.id)


def _saw(channel: discord.abc.GuildChannel, me: discord.Member) -> bool:
    return channel.permissions_for(me).view_channel


def sender(redirect: Redirect | None) -> discord.Client:
    """A client that is only to log in and post, and never hears anything."""
    client = discord.Client(
        intents=discord.Intents(guilds=True),  # without, it warns; nothing is asked for
        allowed_mentions=discord.AllowedMentions.none(),
        max_ratelimit_timeout=LONGEST_WAIT,
    )
    if redirect:
        redirected_client(client, redirect, max_ratelimit_timeout=LONGEST_WAIT)
    return client
