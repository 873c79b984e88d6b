import asyncio
import signal
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot import running
from bot.roles import Roles, Works, doors
from bot.settings import Settings
from storage.errors import DatabaseBusy, StorageError, UnsupportedDatabase

SLACK = Settings(slack_bot_tokens=("xoxb-1",), slack_app_tokens=("xapp-1",))
BOTH = Settings(slack_bot_tokens=("xoxb-1",), slack_app_tokens=("xapp-1",), discord_token="t")


def test_without_tokens_it_says_what_is_missing_and_points_to_the_console() -> None:
    told: list[str] = []
    assert running.run(Settings(), told.append) == 1
    said = "\n".join(told)
    for words in ("SLACK_BOT_TOKEN", "DISCORD_TOKEN", "slack manifest", "python -m bot console"):
        assert words in said


def test_a_misspelt_setting_is_told_at_the_start() -> None:
    told: list[str] = []
    assert running.run(Settings(misspelt=("X is no setting. Did you mean Y?",)), told.append) == 1
    assert told[0] == "X is no setting. Did you mean Y?"


def test_over_http_it_is_the_signing_secret_that_is_missing() -> None:
    told: list[str] = []
    http = replace(SLACK, slack_http_port=3000)
    assert Roles(("slack",)).served(http, told.append) == ()
    assert "SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET are not both set" in told[0]
    assert Roles(("slack",)).served(replace(http, slack_signing_secrets=("s",)), print) == (
        "slack",
    )


def test_an_app_that_workspaces_install_needs_no_token() -> None:
    shared = Settings(slack_client_id="1.2", slack_http_port=3000, slack_signing_secrets=("s",))
    assert Roles(("slack",)).served(shared, print) == ("slack",)


def test_a_process_serves_what_it_has_tokens_for_or_what_it_is_told_to() -> None:
    told: list[str] = []
    assert Roles().served(BOTH, told.append) == ("slack", "discord")
    assert Roles(("discord",)).served(BOTH, told.append) == ("discord",)
    assert told == []
    assert Roles().served(SLACK, told.append) == ("slack",)
    assert Roles(("slack", "discord")).served(SLACK, told.append) == ()
    assert [words.split(",")[0] for words in told] == ["Discord: not started"] * 2


@pytest.mark.parametrize(
    ("words", "names"), [("slack", ("slack",)), (" Discord, slack,slack", None)]
)
def test_doors_are_named_with_commas_between(words: str, names: tuple[str, ...] | None) -> None:
    assert doors(words) == (names or ("discord", "slack"))


@pytest.mark.parametrize("words", ["", "slak", "slack,console", "slack discord"])
def test_a_door_that_is_none_is_refused_with_those_there_are(words: str) -> None:
    with pytest.raises(ValueError, match="slack or discord, or both"):
        doors(words)


def test_what_a_worker_switch_means() -> None:
    means = {works: (Roles(worker=works).listens, Roles(worker=works).works) for works in Works}
    assert means == {Works.ON: (True, True), Works.OFF: (True, False), Works.ONLY: (False, True)}


def test_a_bot_that_starts_while_another_migrates_for_long_waits_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    finds: list[StorageError] = [DatabaseBusy("The database is busy.")] * 2

    def build(_: Settings) -> None:
        raise finds.pop() if finds else UnsupportedDatabase("so far for the test")

    monkeypatch.setattr(running, "build", build)
    monkeypatch.setattr(running, "RESTART_AFTER", 0.01)
    with pytest.raises(UnsupportedDatabase):
        running.run(SLACK, told.append)
    assert finds == []
    assert told[-2:] == [
        "The database is busy.",
        "Trying again every 0 seconds until it can be used.",
    ]


@pytest.fixture
def handlers() -> Iterator[None]:
    """The handlers of signals are put back."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("handlers")
async def test_a_loop_that_takes_no_signals_as_on_windows_is_told_of_them_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()

    def none(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(loop, "add_signal_handler", none)
    running.stop_on_signals(loop, stop)
    signal.raise_signal(signal.SIGINT)
    async with asyncio.timeout(20):
        await stop.wait()
