"""Forums: in them nothing can be typed, so what is typed in a post of theirs is said of them."""

from datetime import timedelta
from typing import Any

import discord
import pytest

from bot.platforms.discord.history import DiscordHistory
from bot.platforms.history import Window
from storage.arrangements import Intake
from tests.platforms.discord.conftest import Server

LINK = "https://paper.example/ferry"


@pytest.fixture
def all_words(server: Server) -> None:
    """The application may read what does not name it."""
    server.door.client._connection._intents.message_content = True


async def post_in(server: Server, forum: Any) -> Any:
    """A post in the forum, where people can answer."""
    channel = server.door.client.get_channel(forum.id)
    assert isinstance(channel, discord.ForumChannel)
    await channel.create_thread(name="the ferry", content="What is known?")
    (post,) = forum.threads
    return post


async def test_a_post_is_told_to_be_its_forums(server: Server) -> None:
    forum = server.guild.create_forum_channel("tips")
    post = await post_in(server, forum)
    await server.ana.slash(post, "claims", query="ferry")
    await server.ana.slash(server.monde, "claims", query="ferry")
    there, here = (request.place for request in server.gate.asked)
    assert (there.channel, there.channel_name) == (str(post.id), "the ferry")
    assert (there.forum, there.forum_name) == (str(forum.id), "tips")
    assert (here.forum, here.forum_name) == ("", "")
    assert (there.above, here.above) == (str(forum.id), "")


@pytest.mark.usefixtures("all_words")
async def test_the_past_of_a_forum_is_that_of_its_posts(server: Server) -> None:
    forum = server.guild.create_forum_channel("tips")
    await server.ana.send(await post_in(server, forum), f"seen? {LINK}")
    began = discord.utils.snowflake_time(forum.id) - timedelta(days=1)
    where = ("discord", str(server.guild.id), str(forum.id), "tips")
    known = Intake(1, *where, stopped=False, seen_at=began)
    history = DiscordHistory(server.door.client, server.door._messages)
    with server.env.time_context():
        found = await history.read(known, Window(began, began))
        for each in found:
            assert each.log
            await each.log(tell=False)
    assert [request.posted.text for request in server.gate.asked if request.posted] == [
        f"seen? {LINK}"
    ]
