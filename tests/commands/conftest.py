from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.newsroom import Room, open_room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """The channel #monde of a Slack workspace, on an empty database."""
    opened = open_room(str(tmp_path / "claims.db"))
    yield opened
    opened.database.close()
