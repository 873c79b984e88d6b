"""A language model behind an OpenAI-compatible address, and what happens when it is of no use."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.reading import finders, llm
from bot.reading.finders import finder_of
from bot.reading.llm import MOST_READ
from bot.reading.reader import read_text
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements
from bot.settings import BadSetting, Finding, Settings
from storage.records import Act

TEXT = "Quay four\nIda Holm, who speaks for the port, waved the report away: it had no legs."
KEY = "sk-not-to-be-seen"


@dataclass
class Model:
    """A server that streams an answer, the way OpenAI-compatible ones do."""

    settings: Settings = field(default_factory=Settings)
    answer: str = ""
    status: int = 200
    sent: bytes = b""  # before the answer, as it is
    asked: list[dict[str, Any]] = field(default_factory=list)

    async def complete(self, request: web.Request) -> web.StreamResponse:
        assert request.headers["Authorization"] == f"Bearer {KEY}"
        self.asked.append(await request.json())
        if self.status != 200:
            return web.json_response({"error": {"message": KEY}}, status=self.status)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(self.sent)
        for start in range(0, len(self.answer), 40):
            piece = {
                "choices": [{"index": 0, "delta": {"content": self.answer[start : start + 40]}}]
            }
            await response.write(f"data: {json.dumps(piece)}\n\n".encode())
        await response.write(b"data: [DONE]\n\n")
        return response

    async def find(self, text: str = TEXT) -> tuple[FoundStatement, ...]:
        return await asyncio.to_thread(finder_of(self.settings), text, "en")


@pytest.fixture
async def model() -> AsyncIterator[Model]:
    model = Model()
    app = web.Application()
    app.router.add_post("/v1/chat/completions", model.complete)
    async with TestServer(app, host="127.0.0.1") as server:
        model.settings = Settings(
            read_with=Finding.LLM,
            llm_url=f"http://127.0.0.1:{server.port}/v1",
            llm_key=KEY,
            llm_model="any",
            llm_seconds=600,
        )
        yield model


def said(**fields: object) -> str:
    return json.dumps({"statements": [fields]})


async def test_what_the_model_finds_is_read_and_gathered(model: Model) -> None:
    row = {
        "speaker": "Ida Holm",
        "principal": "the port",
        "act": "denies",
        "quotes": ["it had no legs"],
        "cue": "waved the report away",
        "hedged": False,
        "origin": None,
        "origin_kind": "",
    }
    lost = {"act": "sings", "quotes": ["it had no legs"]}
    model.answer = f"Here it is:\n```json\n{json.dumps({'statements': [row, lost, 7]})}\n```"
    finder = finder_of(model.settings)
    reading = await asyncio.to_thread(read_text, TEXT, "en", finder)
    [found] = reading.statements
    assert (found.speaker, found.principal, found.act) == ("Ida Holm", "the port", Act.DENIES)
    assert found.quote == TEXT[found.start : found.end] == "it had no legs"
    assert reading.topics == ((0,),)
    [asked] = model.asked
    assert asked["model"] == "any"
    assert asked["messages"][1] == {"role": "user", "content": TEXT}


@pytest.mark.parametrize(
    ("answer", "status", "reason"),
    [
        ("I would rather not.", 200, "not the JSON asked for"),
        ('{"statements": 3}', 200, "not the JSON asked for"),
        ("[" * 50_000 + "{}", 200, "not the JSON asked for"),
        ("x" * 300_000, 200, "too long"),
        ("", 401, "AuthenticationError"),
        ("", 500, "InternalServerError"),
    ],
)
async def test_the_rules_read_when_the_model_is_of_no_use(
    model: Model, caplog: pytest.LogCaptureFixture, answer: str, status: int, reason: str
) -> None:
    model.answer, model.status = answer, status
    text = "The port denied that quay four had been sold."
    with caplog.at_level(logging.WARNING):
        assert await model.find(text) == find_statements(text, "en") != ()
    assert reason in caplog.text
    assert KEY not in caplog.text
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    "sent",
    [
        b"Service is warming up",
        b"[1]",
        b"null",
        b'{"choices": "none"}',
        b'{"choices": [null]}',
        b'{"choices": [{"delta": null}]}',
        b'{"choices": [{"delta": {"content": ["x"]}}]}',
        b"\xff\xfe",
    ],
)
async def test_the_rules_read_when_an_answer_is_of_another_form(model: Model, sent: bytes) -> None:
    model.sent = b"data: " + sent + b"\n\n"
    text = "The port denied that quay four had been sold."
    assert await model.find(text) == find_statements(text, "en") != ()


async def test_a_model_that_never_ends_is_left_at_the_time_limit(
    model: Model, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    ten_seconds_a_look = count(step=10)
    monkeypatch.setattr(llm, "monotonic", lambda: next(ten_seconds_a_look))
    model.answer = " " * 40 * 100  # a thousand seconds, a piece at a time
    text = "The port denied that quay four had been sold."
    assert await model.find(text) == find_statements(text, "en") != ()
    assert "too slow" in caplog.text
    assert next(ten_seconds_a_look) < 700  # it was left long before its end


async def test_what_the_model_is_not_shown_the_rules_read(model: Model) -> None:
    line = "The ferry sails at nine and comes back at noon.\n"
    text = line * (MOST_READ // len(line) + 2) + "The port denied that quay four had been sold."
    model.answer = said(act="asserts", speaker="The ferry", quotes=["comes back at noon"])
    first, *rest = await model.find(text)
    assert first.quote == "comes back at noon"
    assert [s.act for s in rest] == [Act.DENIES]
    assert all(text[s.start : s.end] == s.quote for s in rest)
    assert len(model.asked[0]["messages"][1]["content"]) <= MOST_READ


def test_without_its_packages_it_says_how_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finders, "find_spec", lambda _: None)
    with pytest.raises(BadSetting, match=r'pip install -e ".\[llm\]"'):
        finder_of(Settings(read_with=Finding.LLM, llm_url="http://127.0.0.1:1/v1", llm_model="m"))
