"""Which of several doors leads to a workspace."""

from typing import Any, cast

import pytest

from bot.core.door import DeliveryFailed, Door
from bot.core.doors import Doors
from bot.core.request import Place


class Of:
    """A door to one workspace."""

    def __init__(self, workspace: str, name: str = "slack") -> None:
        self.name = name
        self._workspace = workspace

    async def serves(self, workspace: str) -> bool:
        return workspace == self._workspace


def doors(*some: Of) -> Doors:
    all_ = Doors()
    for one in some:
        all_.add(cast("Door", one))
    return all_


async def leading(to: Doors, workspace: str, platform: str = "slack") -> Any:
    return await to.leading_to(Place(platform, workspace, "C1"))


async def test_a_message_goes_through_the_door_of_its_workspace() -> None:
    one, other, discord = Of("T1"), Of("T2"), Of("G1", "discord")
    open_ = doors(one, other, discord)
    assert list(open_) == ["slack", "discord"]
    assert await leading(open_, "T2") is other
    assert await leading(open_, "T1") is one
    assert await leading(open_, "G7", "discord") is discord, "a platform's only door leads anywhere"


async def test_a_token_that_is_refused_does_not_keep_the_others_messages() -> None:
    class Refused(Of):
        async def serves(self, workspace: str) -> bool:
            raise DeliveryFailed(f"Slack said token_revoked of {workspace}")

    other = Of("T2")
    open_ = doors(Refused("T1"), other)
    assert await leading(open_, "T2") is other
    with pytest.raises(DeliveryFailed, match="token_revoked"):
        await leading(open_, "T1")


async def test_where_no_token_leads_the_message_waits_and_says_why() -> None:
    with pytest.raises(DeliveryFailed, match="no token of the slack workspace T3 is set"):
        await leading(doors(Of("T1"), Of("T2")), "T3")
