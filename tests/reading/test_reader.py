"""From a link on the wire to what is stated there, and what `read` prints of it."""

import io
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.reading.printout import main
from bot.reading.reader import Reader, read_text
from bot.reading.reading import CannotRead
from bot.settings import Settings
from storage.records import Act

HERE = Path(__file__).parent
HARBOUR = HERE / "pages/harbour.html"
FOUNDING = HERE.parents[2] / "shared/articles/musk-poutine.html"
WALL = (
    '<html><head><title>Crane to go</title><script type="application/ld+json">'
    '{"@type": "NewsArticle", "isAccessibleForFree": false}</script></head>'
    "<body><h1>Crane to go</h1><p>The harbour master said on Tuesday that…</p></body></html>"
)
RUSSIAN = (
    "<html><head><title>Причал не продан</title></head><body><article><h1>Причал не продан</h1>"
    "<p>Представитель порта Игорь Левшин опроверг сообщения о продаже четвёртого причала и назвал "
    "их выдумкой, передаёт местная газета.</p><p>Он признал, что в апреле в порт дважды приезжали "
    "гости из соседней области, но переговоров с ними никто не вёл.</p></article></body></html>"
)
SHORT = (
    "<html><head><noscript><META http-equiv='refresh' content=\"0;URL='{}'\"></noscript>"
    "<title>sho.rt</title></head><body><script>location.replace('{}')</script></body></html>"
)
LEADING = {"/short": "/harbour", "/inside": "http://10.0.0.1/", "/round": "/round"}
TEXT = "The port denied that quay four had been sold.\r\n\r\nThe mayor declined to comment."


@pytest.fixture
async def site() -> AsyncIterator[str]:
    def send(body: bytes, charset: str = "utf-8") -> web.Response:
        return web.Response(body=body, headers={"Content-Type": f"text/html; charset={charset}"})

    async def answer(request: web.Request) -> web.Response:
        if request.path in LEADING:
            return send(SHORT.replace("{}", LEADING[request.path]).encode())
        match request.path:
            case "/harbour":
                return send(HARBOUR.read_bytes())
            case "/founding":
                return send(FOUNDING.read_bytes())
            case "/russian":
                return send(RUSSIAN.encode("cp1251"), "windows-1251")
            case "/wall":
                return send(WALL.encode())
            case "/moved":
                raise web.HTTPMovedPermanently("/harbour?utm_source=old")
        raise web.HTTPNotFound

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    async with TestServer(app, host="127.0.0.1") as server:
        yield f"http://127.0.0.1:{server.port}"


@pytest.fixture
def reader() -> Reader:
    return Reader(["127.0.0.1"])


async def test_a_shortener_that_sends_a_page_is_followed(site: str, reader: Reader) -> None:
    reading = await reader.read(f"{site}/short")
    assert reading.article.title == (await reader.read(f"{site}/harbour")).article.title
    for path, reason in (("inside", "private address"), ("round", "no article")):
        with pytest.raises(CannotRead, match=reason):
            await reader.read(f"{site}/{path}")


async def test_a_link_becomes_an_article_with_its_statements(site: str, reader: Reader) -> None:
    told: list[str] = []
    reading = await reader.read(f"{site}/moved?fbclid=x", told.append)
    article = reading.article
    assert told == ["fetching", "reading", "looking for statements"]
    assert article.url == f"{site}/harbour"  # its canonical link names another site
    assert article.title == "Port denies secret sale of quay four"
    assert reading.statements
    for statement in reading.statements:
        assert article.text[statement.start : statement.end] == statement.quote
    said = [(statement.speaker, statement.act) for statement in reading.statements]
    assert ("Brightwater", Act.DECLINES) in said
    for stranger in (
        "Minister",
        "Brewery",
        "Council",
        "OldSalt",
        "bishop",
        "Tom Ferrant",
        "editor",
    ):
        assert stranger not in article.text


async def test_a_page_in_another_charset_comes_in_its_own_letters(
    site: str, reader: Reader
) -> None:
    article = (await reader.read(f"{site}/russian")).article
    assert article.lang == "ru"
    assert article.text.startswith("Причал не продан\nПредставитель порта Игорь Левшин опроверг")


async def test_what_cannot_be_read_keeps_what_is_known(site: str, reader: Reader) -> None:
    with pytest.raises(CannotRead, match="behind a paywall") as failed:
        await reader.read(f"{site}/wall")
    assert failed.value.title == "Crane to go"
    with pytest.raises(CannotRead, match="not found \\(404\\)"):
        await reader.read(f"{site}/gone")
    with pytest.raises(CannotRead, match="does not begin with http"):
        await reader.read("ftp://harbour-post.example/a")
    with pytest.raises(CannotRead, match="leads to port"):
        await Reader().read(f"{site}/harbour")
    with pytest.raises(CannotRead, match="private address"):
        await Reader().read("http://localhost/harbour")


@pytest.mark.skipif(not FOUNDING.exists(), reason="the founding article is not here")
async def test_the_founding_article_over_the_wire(site: str, reader: Reader) -> None:
    gold = json.loads((FOUNDING.parents[1] / "eval/founding_article.jsonl").read_text())
    article = (await reader.read(f"{site}/founding")).article
    for statement in gold["statements"]:
        for start, end in statement["content"]:
            assert gold["text"][start:end] in article.text
    for stranger in ("Le ministre a nié", "Par La rédaction", "cookies", "Abonnez-vous"):
        assert stranger not in article.text


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(record) for record in capsys.readouterr().out.splitlines()]


def test_read_prints_an_article_then_its_statements(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(str(HARBOUR), None, True, Settings()) == 0
    article, *statements = printed(capsys)
    assert list(article) == [
        "url", "outlet", "title", "author", "published_at", "lang", "text",
    ]  # fmt: skip
    assert article["url"] == "https://www.harbour-post.example/2024/05/quay-four"
    assert article["published_at"] == "2024-05-06T07:15:00+00:00"
    assert statements
    for statement in statements:
        text, start, end = str(article["text"]), statement["start"], statement["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert text[start:end] == statement["quote"]
        cue, words = statement["cue"], str(statement["cue_text"])
        assert isinstance(cue, list)
        assert all(text[one:other] in words for one, other in cue)


def test_read_prints_the_same_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(str(HARBOUR), None, False, Settings()) == 0
    shown = capsys.readouterr().out
    assert "Port denies secret sale of quay four" in shown
    assert "The Harbour Post · Ines Calloway, Tom Ferrant · 2024-05-06 07:15 UTC · en" in shown
    assert "denies" in shown


def test_plain_text_is_printed_as_it_came(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert main(str(file), "en", True, Settings()) == 0
    article, *statements = printed(capsys)
    assert article["text"] == TEXT
    assert {statement["act"] for statement in statements} == {"denies", "declines"}
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main("-", None, True, Settings()) == 0
    assert printed(capsys) == [article, *statements]
    assert read_text(TEXT).article.text == TEXT


def test_markup_in_a_text_is_shown_as_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Ana Bell said the quay [red]four[/red] is [link=x]shut\x1b[31m[/link].")
    assert main(str(file), "en", False, Settings()) == 0
    shown = capsys.readouterr().out
    assert "[red]four[/red]" in shown
    assert "\x1b" not in shown


def test_what_cannot_be_read_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    wall = tmp_path / "wall.html"
    wall.write_text(WALL)
    for source, words in {
        "http://127.0.0.1/": "the link leads to a private address.",
        "ftp://a.example/": "the link does not begin with http:// or https://.",
        str(wall): "the article is behind a paywall: only its beginning can be seen. (Crane to go)",
        str(tmp_path / "missing.txt"): "No such file or directory.",
        str(tmp_path): "Is a directory.",
    }.items():
        assert main(source, None, True, Settings()) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err == f"Cannot read {source}: {words}\n"


def test_the_libraries_warnings_stay_off_the_terminal() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "read", "-"],
        input=b"<html><body><p></p></body></html>",
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stderr.decode().splitlines() == ["Cannot read -: there is no article on the page."]


def test_the_command_itself() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "read", "-", "--lang", "fr", "--json"],
        input="Le port a nié toute vente du quai.".encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    article, *statements = map(json.loads, done.stdout.splitlines())
    assert article["lang"] == "fr"
    assert [(statement["speaker"], statement["act"]) for statement in statements] == [
        ("Le port", "denies")
    ]
