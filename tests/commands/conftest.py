from collections.abc import Iterator

import pytest

from tests.newsroom import Room, open_room


@pytest.fixture
def room(url: str) -> Iterator[Room]:
    """The channel #monde of a Slack workspace, on an empty database."""
    opened = open_room(url)
    yield opened
    opened.database.close()
