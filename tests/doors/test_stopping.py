"""`python -m bot run`, told to stop while something is under way: nothing is lost or doubled."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from tests.doors.slack_process import ROOT, bot, cards, says
from tests.doors.slack_standin import People, StandIn
from tests.doors.slack_standin.visible import buttons, words
from tests.ports import free_port
from tests.test_worker import until

WITHIN = 30.0  # seconds, for what has to come
BODY = " ".join(f"<p>Sentence {n} about the bridge of Harth and its repair.</p>" for n in range(40))
PAGE = f'<html lang="en"><head><title>The bridge</title></head><body><article>{BODY}</article>'

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")


async def stopping(process: asyncio.subprocess.Process) -> None:
    """The process was told to stop, and knows it."""
    process.terminate()
    await says(process, "Stopping:")


async def ended(process: asyncio.subprocess.Process) -> None:
    """The process ends by itself, and well."""
    async with asyncio.timeout(WITHIN):
        assert await process.wait() == 0


def jobs(folder: Path) -> list[tuple[str, bool, bool]]:
    """Each job's kind, whether it is finished, and whether somebody has it."""
    with closing(sqlite3.connect(folder / "claims.db")) as connection:
        rows = connection.execute(
            "SELECT kind, finished_at IS NOT NULL, leased_until IS NOT NULL FROM jobs ORDER BY id"
        )
        return [(kind, bool(finished), bool(held)) for kind, finished, held in rows]


class Site:
    """A site that answers when `open` is set; `asked` tells that somebody waits."""

    def __init__(self) -> None:
        self.asked, self.open = asyncio.Event(), asyncio.Event()
        self.down = False

    async def answer(self, _: web.Request) -> web.Response:
        if self.down:
            return web.Response(status=503)
        self.asked.set()
        await self.open.wait()
        return web.Response(text=PAGE, content_type="text/html")

    @asynccontextmanager
    async def at(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_get("/story", self.answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            yield f"http://127.0.0.1:{runner.addresses[0][1]}/story"
        finally:
            self.open.set()
            await runner.cleanup()


@pytest.mark.timeout(150)
async def test_while_a_slow_page_is_read_the_next_process_reads_it(tmp_path: Path) -> None:
    site = Site()
    async with StandIn() as standin, site.at() as address:
        people, desk = People(standin), standin.world.channel("desk")
        async with bot(standin, tmp_path, READ_ALLOWED_HOSTS="127.0.0.1") as process:
            sent = await people.command(f"/claim {address}", standin.world.user("Ana"), desk)
            await sent.acknowledged()
            async with asyncio.timeout(WITHIN):
                await site.asked.wait()
            assert jobs(tmp_path) == [("read", False, True)]
            await stopping(process)
            await ended(process)
        assert jobs(tmp_path) == [("read", False, False)], "given back, not left to run out"
        site.open.set()
        async with bot(standin, tmp_path, READ_ALLOWED_HOSTS="127.0.0.1") as process:
            (card,) = await standin.until(lambda: cards(standin), within=WITHIN)
            await stopping(process)
            await ended(process)
        assert "#1 The bridge" in words({"blocks": card.blocks})
        assert all(finished for _, finished, _ in jobs(tmp_path))
        assert len(cards(standin)) == 1


@pytest.mark.timeout(200)
async def test_while_a_link_waits_for_another_try_and_while_that_is_made(tmp_path: Path) -> None:
    site, allowed = Site(), "127.0.0.1"
    site.down = True
    async with StandIn() as standin, site.at() as address:
        people, desk = People(standin), standin.world.channel("desk")
        async with bot(standin, tmp_path, READ_ALLOWED_HOSTS=allowed) as process:
            await people.command(f"/claim {address}", standin.world.user("Ana"), desk)
            await standin.until(lambda: cards(standin), within=WITHIN)
            await until(lambda: ("post.slack", True, False) in jobs(tmp_path))
            await stopping(process)
            await ended(process)
        waits = [("read", True, False), ("read", False, False), ("post.slack", True, False)]
        assert sorted(jobs(tmp_path)) == sorted(waits), "it is tried when its time has come"

        site.down = False
        async with bot(standin, tmp_path, READ_ALLOWED_HOSTS=allowed) as process:
            (card,) = cards(standin)
            again = buttons(card.blocks)["Try again"]
            await people.press(card, again, standin.world.user("Ana"))
            async with asyncio.timeout(WITHIN):
                await site.asked.wait()
            await stopping(process)
            await ended(process)
        unfinished = [job for job in jobs(tmp_path) if not job[1]]
        assert ("read", False, False) in unfinished, "given back, not left to run out"
        assert not any(held for _, _, held in unfinished)

        site.open.set()
        async with bot(standin, tmp_path, READ_ALLOWED_HOSTS=allowed):
            await standin.until(lambda: len(cards(standin)) == 2, within=WITHIN)
            await until(lambda: all(done for _, done, _ in jobs(tmp_path)))
        first, review = cards(standin)
        assert "#1 The bridge" in words({"blocks": first.blocks})
        assert "To review" in words({"blocks": review.blocks})


@pytest.mark.timeout(150)
async def test_while_a_card_is_delivered_it_arrives_and_is_not_posted_again(
    tmp_path: Path,
) -> None:
    async with StandIn() as standin:
        people, desk = People(standin), standin.world.channel("desk")
        posting = standin.hold("chat.postMessage", after=True)
        async with bot(standin, tmp_path) as process:
            await people.command("/claim The bridge is closed", standin.world.user("Ana"), desk)
            async with asyncio.timeout(WITHIN):
                await posting.met.wait()
            await stopping(process)
            assert posting.gate
            posting.gate.set()
            await ended(process)
        assert jobs(tmp_path)[1:] == [("post.slack", True, False)], "done, and known to be"
        assert len(cards(standin)) == 1


@pytest.mark.timeout(150)
async def test_while_a_card_cannot_be_delivered_the_next_process_does(tmp_path: Path) -> None:
    async with StandIn() as standin:
        people, desk = People(standin), standin.world.channel("desk")
        standin.hold("chat.postMessage")  # for ever
        async with bot(standin, tmp_path) as process:
            await people.command("/claim The bridge is closed", standin.world.user("Ana"), desk)
            await standin.until(lambda: standin.calls["chat.postMessage"], within=WITHIN)
            await stopping(process)
            await ended(process)
        assert jobs(tmp_path) == [("compare", True, False), ("post.slack", False, False)]
        async with bot(standin, tmp_path):
            await standin.until(lambda: cards(standin), within=WITHIN)
        assert len(cards(standin)) == 1


@pytest.mark.timeout(150)
@pytest.mark.parametrize("over", ["socket", "http"])
async def test_while_a_request_is_answered_it_is_answered_to_the_end(
    tmp_path: Path, over: str
) -> None:
    async with StandIn() as standin:
        people, desk = People(standin), standin.world.channel("desk")
        ana = standin.world.user("Ana")
        looking_up = standin.hold("users.info", times=2)
        async with bot(standin, tmp_path, over=over) as process:
            sent = await people.command("/claim The bridge is closed", ana, desk)
            async with asyncio.timeout(WITHIN):
                await looking_up.met.wait()
            await stopping(process)
            assert looking_up.gate
            looking_up.gate.set()
            await sent.acknowledged(within=WITHIN)
            await people.whisper(ana, 0)
            await ended(process)
        assert people.whispers(ana)[0].text == "Logged as #1."
        assert [kind for kind, _, _ in jobs(tmp_path)][:1] == ["compare"]


@pytest.mark.timeout(150)
@pytest.mark.parametrize("over", ["socket", "http"])
async def test_it_tells_when_it_is_ready_and_ends_with_its_port(tmp_path: Path, over: str) -> None:
    port = free_port()
    async with (
        StandIn() as standin,
        aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session,
        bot(standin, tmp_path, over=over, MONITOR_PORT=str(port)) as process,
    ):
        async with asyncio.timeout(WITHIN):
            while (parts := await ready(session)).get("ready") is not True:
                pass
        assert parts == {"ready": True, "database": "ok", "slack": "ok", "worker": "ok"}
        await stopping(process)
        await ended(process)
        assert await ready(session) == {}


async def ready(session: aiohttp.ClientSession) -> dict[str, object]:
    """What /readyz says, {} while nobody answers."""
    try:
        async with session.get("/readyz") as answer:
            return dict(await answer.json())
    except aiohttp.ClientError:
        return {}


def test_a_thread_that_never_ends_does_not_keep_the_process() -> None:
    never = (
        "from concurrent.futures import ThreadPoolExecutor; from threading import Event;"
        "from bot.running import leave_within;"
        "leave_within(0.2); ThreadPoolExecutor().submit(Event().wait); print('at the end')"
    )
    ran = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", never], cwd=ROOT, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
