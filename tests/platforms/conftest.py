import pytest

from tests.platforms.gate import Gate


@pytest.fixture
def gate() -> Gate:
    return Gate()
