"""Pages from slow, broken and hostile sites, over real sockets."""

import asyncio
import contextlib
import gzip
import socket
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.reading.pages.addresses import is_public
from bot.reading.pages.fetch import Fetcher, NotModified
from bot.reading.reading import CannotRead
from storage.validators import Validators

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Serve = Callable[[Handler], Awaitable[str]]

HTML = "<!doctype html><title>Quay</title><p>The quay is closed."


async def hello(request: web.Request) -> web.Response:  # noqa: ARG001 (aiohttp's signature)
    return web.Response(text=HTML, content_type="text/html")


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    servers = []

    async def start(handler: Handler) -> str:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", handler)
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        servers.append(server)
        return f"http://127.0.0.1:{server.port}"

    yield start
    for server in servers:
        await server.close()


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(["127.0.0.1"], seconds=2.0) as fetching:
        yield fetching


async def reason(fetching: Fetcher, url: str) -> CannotRead:
    with pytest.raises(CannotRead) as failed:
        await fetching.fetch(url)
    assert failed.value.url == url
    return failed.value


async def test_a_page_comes_as_it_was_sent(serve: Serve, fetcher: Fetcher) -> None:
    asked = []

    async def site(request: web.Request) -> web.Response:
        asked.append(request.headers)
        return web.Response(
            body=gzip.compress("Причал".encode("cp1251")),
            headers={
                "Content-Type": "text/html; charset=windows-1251",
                "Content-Encoding": "gzip",
                "Set-Cookie": "seen=1",
            },
        )

    at = await serve(site)
    page = await fetcher.fetch(f"{at}/quay")
    assert page.body.decode("cp1251") == "Причал"
    assert page.url == f"{at}/quay"
    assert page.content_type == "text/html; charset=windows-1251"
    await fetcher.fetch(f"{at}/quay")
    assert asked[0]["User-Agent"].startswith("ClaimdeskBot/")
    assert all("Cookie" not in headers for headers in asked)


async def test_a_page_that_was_fetched_is_asked_for_only_if_it_has_changed(
    serve: Serve, fetcher: Fetcher
) -> None:
    asked: list[tuple[str, str, str]] = []
    sent = {"ETag": 'W/"7"', "Last-Modified": "Fri, 25 Oct 2024 12:00:00 GMT"}

    async def site(request: web.Request) -> web.Response:
        conditions = [request.headers.get(n, "") for n in ("If-None-Match", "If-Modified-Since")]
        asked.append((request.path, conditions[0], conditions[1]))
        if request.path == "/short":
            return web.Response(status=302, headers={"Location": "/quay"})
        status = 304 if conditions[0] == sent["ETag"] else 200
        return web.Response(text="<p>Quay", status=status, content_type="text/html", headers=sent)

    at = await serve(site)
    known = (await fetcher.fetch(f"{at}/short")).validators
    assert known == Validators(f"{at}/quay", sent["ETag"], sent["Last-Modified"])
    with pytest.raises(NotModified):
        await fetcher.fetch(f"{at}/short", known)
    sent["ETag"] = "8" * 300
    assert (await fetcher.fetch(f"{at}/quay", known)).validators.etag == "", "too long to be kept"
    # What came from one address says nothing of another.
    (await fetcher.fetch(f"{at}/other", known))
    conditions = [(path, *rest) for path, *rest in asked[2:]]
    known_there = ("/quay", known.etag, known.last_modified)
    assert conditions == [("/short", "", ""), known_there, known_there, ("/other", "", "")]


@pytest.mark.parametrize(
    ("status", "words", "passing"),
    [
        (401, "login or a subscription, or keeps bots out (401)", False),
        (402, "login or a subscription, or keeps bots out (402)", False),
        (403, "login or a subscription, or keeps bots out (403)", False),
        (404, "the page was not found (404)", False),
        (410, "taken down (410)", False),
        (418, "did not send the page (418)", False),
        (304, "did not send the page (304)", False),
        (302, "did not send the page (302)", False),  # without saying where to
        (429, "asked too often (429)", True),
        (451, "legal reasons (451)", False),
        (500, "a fault of its own (500)", True),
        (503, "a fault of its own (503)", True),
    ],
)
async def test_a_refusal_is_told_and_whether_it_may_pass(
    serve: Serve, fetcher: Fetcher, status: int, words: str, *, passing: bool
) -> None:
    async def site(request: web.Request) -> web.Response:  # noqa: ARG001
        return web.Response(status=status, text=HTML if status != 304 else None)

    failed = await reason(fetcher, await serve(site))
    assert words in failed.reason
    assert failed.passing is passing


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("application/pdf", "a PDF, not an article"),
        ("image/png", "a picture, not an article"),
        ("video/mp4", "a video, not an article"),
        ("application/zip", "a file of type application/zip, not an article"),
        ("text/plain", "a file of type text/plain, not an article"),
    ],
)
async def test_only_web_pages_are_read(
    serve: Serve, fetcher: Fetcher, kind: str, words: str
) -> None:
    async def site(request: web.Request) -> web.Response:  # noqa: ARG001
        return web.Response(body=b"%PDF", content_type=kind)

    failed = await reason(fetcher, await serve(site))
    assert words in failed.reason
    assert not failed.passing


@pytest.mark.parametrize("where", ["headers", "body", "redirect"])
async def test_a_slow_site_is_given_up(serve: Serve, where: str) -> None:
    over = asyncio.Event()

    async def site(request: web.Request) -> web.StreamResponse:
        if where == "redirect":  # each hop is quick enough, all together are not
            await asyncio.sleep(0.2)
            raise web.HTTPFound("/on" + request.path)
        response = web.StreamResponse(headers={"Content-Type": "text/html"})
        if where == "body":
            await response.prepare(request)
            await response.write(b"<p>")
        await over.wait()
        return response

    at = await serve(site)
    async with Fetcher(["127.0.0.1"], seconds=0.5) as fetcher:
        async with asyncio.timeout(30):  # the site would never end
            failed = await reason(fetcher, at)
    over.set()
    assert failed.reason == "the site did not answer within 0.5 seconds"
    assert failed.passing


async def test_a_closed_port_and_a_broken_answer_may_pass(fetcher: Fetcher) -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):  # the other side may have gone first
            asked = await reader.readline()
            answer = answers.pop() if answers else b""  # it may be asked once more
            writer.write(answer if asked.startswith(b"GET ") else b"no TLS here\r\n")
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    answers = [
        b"",
        b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
        head + b"Content-Length: 100\r\n\r\n<p>",
        head + b"Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!",
    ]
    server = await asyncio.start_server(hang_up, "127.0.0.1")
    port = server.sockets[0].getsockname()[1]
    while answers:
        failed = await reason(fetcher, f"http://127.0.0.1:{port}/")
        assert failed.passing
        assert "broke" in failed.reason
    failed = await reason(fetcher, f"https://127.0.0.1:{port}/")
    assert failed.reason == "no secure connection to the site could be made"
    server.close()
    await server.wait_closed()
    failed = await reason(fetcher, f"http://127.0.0.1:{port}/")
    assert failed.passing
    assert failed.reason == "the site could not be reached"


async def test_redirects_are_followed_and_counted(serve: Serve, fetcher: Fetcher) -> None:
    async def site(request: web.Request) -> web.Response:
        hops = int(request.path.strip("/"))
        if not hops:
            return await hello(request)
        return web.Response(status=301, headers={"Location": f"{hops - 1}"})

    at = await serve(site)
    assert (await fetcher.fetch(f"{at}/5")).url == f"{at}/0"
    assert "more than 5 times" in (await reason(fetcher, f"{at}/6")).reason


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("http://127.0.0.2/", "the link leads to a private address"),
        ("http://localhost/", "the link leads to a private address"),
        ("http://169.254.169.254/latest/meta-data/", "the link leads to a private address"),
        ("http://[::1]/", "the link leads to a private address"),
        ("http://[::ffff:127.0.0.1]/", "the link leads to a private address"),
        ("//[fe80::1]/", "the link leads to a private address"),
        ("http://0x7f.1/", "the link leads to a private address"),
        ("http://2130706433/", "not a valid address"),
        ("http://0.0.0.0/", "the link leads to a private address"),
        ("http://example.com:22/", "leads to port 22"),
        ("file:///etc/passwd", "does not begin with http"),
        ("ftp://127.0.0.1/", "does not begin with http"),
        ("http://ana:secret@example.com/", "carries a user name"),
        ("http://[", "not a valid address"),
        ("", "more than 5 times"),
    ],
)
async def test_a_redirect_leads_nowhere_inside(
    serve: Serve, fetcher: Fetcher, target: str, words: str
) -> None:
    async def site(request: web.Request) -> web.Response:  # noqa: ARG001
        return web.Response(status=302, headers={"Location": target})

    failed = await reason(fetcher, await serve(site))
    assert words in failed.reason
    assert "secret" not in failed.reason
    assert not failed.passing


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "127。0。0。1",
    ],
)
async def test_no_spelling_of_this_machine_gets_through(serve: Serve, host: str) -> None:
    asked = []

    async def site(request: web.Request) -> web.Response:
        asked.append(request.path)
        return await hello(request)

    port = (await serve(site)).rpartition(":")[2]
    async with Fetcher() as fetcher:
        failed = await reason(fetcher, f"http://{host}:{port}/")
        assert "port" in failed.reason
        failed = await reason(fetcher, f"http://{host}/")
        assert "private address" in failed.reason or "not a valid address" in failed.reason
        assert not failed.passing
    assert not asked


@pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="no IPv6 here")
async def test_an_allowed_address_may_be_ipv6() -> None:
    app = web.Application()
    app.router.add_get("/", hello)
    async with TestServer(app, host="::1") as server, Fetcher(["[::1]"]) as fetcher:
        page = await fetcher.fetch(f"http://[::1]:{server.port}/")
    assert page.body == HTML.encode()


async def test_a_name_is_checked_when_it_is_used(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that is public on one look-up and private on the next gets nowhere."""
    at = await serve(hello)
    port = int(at.rpartition(":")[2])
    answers = [["127.0.0.1"], ["::1", "10.0.0.1", "127.0.0.1"]]

    def lookup(*_: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", (address, port, 0, 0))
            if ":" in address
            else (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
            for address in answers[0]
        ]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    async with Fetcher() as fetcher:
        while answers:
            failed = await reason(fetcher, "http://rebinding.example/")
            assert failed.reason == "the link leads to a private address"
            answers.pop(0)
    answers.append(["127.0.0.1"])
    async with Fetcher(["CMS.newsroom.example"]) as fetcher:
        page = await fetcher.fetch(f"http://cms.newsroom.example:{port}/")
    assert page.body == HTML.encode()


async def test_a_name_nobody_knows_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def lookup(*_: object) -> list[tuple[object, ...]]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    async with Fetcher() as fetcher:
        failed = await reason(fetcher, "http://no-such-site.example/")
    assert failed.reason == "no site was found under that name"


@pytest.mark.parametrize(
    "address",
    [
        "0.1.2.3", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.9.9.9", "169.254.169.254",
        "168.63.129.16", "172.16.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "224.0.0.251", "240.0.0.1", "255.255.255.255", "::", "::1", "::8.8.8.8",
        "::ffff:8.8.8.8", "64:ff9b::a00:1", "64:ff9b:1::808:808", "100::1", "2001::1",
        "2001:db8::1", "2002:808:808::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254",
        "fe80::1%eth0", "fec0::1", "ff02::1", "localhost", "",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "193.0.6.139", "2001:4860:4860::8888", "64:ff9b::808:808"]
)
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
async def test_a_bomb_is_stopped_while_it_unpacks(
    serve: Serve, fetcher: Fetcher, encoding: str
) -> None:
    packed = {
        "gzip": gzip.compress(b"\0" * 300_000_000, 1),
        "deflate": zlib.compress(b"\0" * 300_000_000, 1),
        "identity": b"\0" * 6_000_000,
    }[encoding]

    async def site(request: web.Request) -> web.Response:  # noqa: ARG001
        return web.Response(
            body=packed, headers={"Content-Type": "text/html", "Content-Encoding": encoding}
        )

    at = await serve(site)
    tracemalloc.start()
    try:
        failed = await reason(fetcher, at)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert failed.reason == "the page is larger than 5 MB"
    assert peak < 40_000_000


async def test_one_request_at_a_time_per_host(serve: Serve, fetcher: Fetcher) -> None:
    at_once, most = 0, 0

    async def site(request: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.02)
        at_once -= 1
        return await hello(request)

    at = await serve(site)
    await asyncio.gather(*(fetcher.fetch(f"{at}/{n}") for n in range(5)))
    assert most == 1
    assert not fetcher._turns._locks  # a host is forgotten when nobody waits for it
