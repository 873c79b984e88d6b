"""Ids of buttons and forms that no card of ours carries."""

import pytest

from bot.commands.spec import action_id
from bot.commands.table import TABLE
from bot.core.request import Form, Press
from storage.ids import LARGEST
from tests.newsroom import Room, text_of

NUMBERED = [spec for spec in TABLE.actions if spec.numbers]


@pytest.mark.parametrize("number", [LARGEST + 1, "9" * 80, "-1", "1e3", "٣", ""])
def test_what_is_no_number_of_ours_is_refused_in_words(room: Room, number: int | str) -> None:
    assert NUMBERED
    for spec in NUMBERED:
        tampered = action_id(spec.verb, *[number] * spec.numbers)
        for ask in (Press(tampered), Form(tampered, {})):
            assert "from an older version" in text_of(room.ask(ask, manager=True))
