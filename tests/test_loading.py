"""Which languages are loaded once the bot is ready: those of the newest claims."""

import logging
from typing import Any

import pytest

from bot import loading
from bot.loading import load_languages
from storage.errors import DatabaseUnavailable
from tests.newsroom import Room


async def test_what_the_desk_writes_in_is_loaded_the_most_used_language_first(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (
        "Le préfet dément toute fermeture du port de Sète avant la fin de l'année",
        "Le ministre de la Santé affirme que les hôpitaux de la région sont prêts",
        "The minister of health says that the hospitals of the region are ready",
    ):
        room.type(f"/claim {words}")
    loaded: list[str] = []
    monkeypatch.setattr(loading, "find_statements", lambda _, lang: loaded.append(lang))
    monkeypatch.setattr(loading, "_BETWEEN", 0.0)
    await load_languages(room.database)
    assert loaded == ["fr", "en"]


async def test_without_the_database_they_are_loaded_when_they_are_needed(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Away:
        def newsrooms(self) -> list[object]:
            raise DatabaseUnavailable("away")

    database: Any = Away()
    with caplog.at_level(logging.WARNING):
        await load_languages(database)
    assert "when they are needed" in caplog.text
