"""The invite address is made of the token alone."""

from urllib.parse import parse_qs, urlsplit

import discord
import pytest

from bot.platforms.discord.invite import invite_address
from bot.settings import BadSetting
from tests.doors.discord_standin import APPLICATION, TOKEN


def test_the_address_names_the_application_and_the_least_it_needs() -> None:
    address = urlsplit(invite_address(TOKEN))
    query = parse_qs(address.query)
    assert address._replace(query="").geturl() == "https://discord.com/oauth2/authorize"
    assert query["client_id"] == [APPLICATION]
    assert query["scope"] == ["bot applications.commands"]
    granted = {name for name, given in discord.Permissions(int(query["permissions"][0])) if given}
    assert granted == {
        "read_messages",  # View Channel
        "send_messages",
        "send_messages_in_threads",
        "embed_links",
        "attach_files",
        "add_reactions",
        "read_message_history",
    }


@pytest.mark.parametrize("token", ["xoxb-1-2", "", "é.a.b", "bm90LWFuLWlk.a.b", "...."])
def test_what_is_no_token_is_named_and_not_repeated(token: str) -> None:
    with pytest.raises(BadSetting, match="DISCORD_TOKEN is no token") as bad:
        invite_address(token)
    assert not token or token not in str(bad.value)
