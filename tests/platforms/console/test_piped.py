"""`python -m bot console` as a process of its own, on a pipe."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

from bot.demo.site import HOST, news_site

ROOT = Path(__file__).parents[3]


def environment(folder: Path) -> dict[str, str]:
    """This machine's, without its tokens and its home."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("SLACK_", "DISCORD_"))}
    return kept | {
        "HOME": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'claims.db'}",
        "READ_ALLOWED_HOSTS": HOST,
        "PYTHONWARNINGS": "error",
    }


def console(folder: Path, *lines: str, options: tuple[str, ...] = ()) -> str:
    """What the console prints when it is fed these lines."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", "console", *options],
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment(folder),
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def open_console(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "console"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(folder),
    )


def objects(folder: Path, *lines: str, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    printed = console(folder, *lines, options=("--json", *options))
    return [json.loads(line) for line in printed.splitlines()]


def test_a_claim_is_logged_and_found_by_another_process(tmp_path: Path) -> None:
    printed = console(tmp_path, "/claim The ferry was overloaded by:Holm", "/claims ferry")
    assert "Logged as #1." in printed
    assert "in #desk ---\n* #1 The ferry was overloaded" in printed, "the public card"
    assert "1 claim for ferry" in printed
    assert "\x1b" not in printed
    assert "#1 The ferry was overloaded" in console(tmp_path, "/claims ferry")
    assert console(tmp_path) == ""


def test_json_is_one_object_a_reply_in_one_order(tmp_path: Path) -> None:
    lines = ("/claim The ferry was overloaded", "/claims ferry", "!press 1", "nonsense", "/nope")
    logged, card, listing, opened, nonsense, nope = objects(tmp_path, *lines)

    assert logged["text"] == "Logged as #1."
    assert (logged["private"], logged["error"]) == (True, False)
    assert logged["buttons"][0]["label"] == "Undo #1"
    assert (card["private"], card["channel"]) == (False, "desk")
    assert card["cards"][0]["title"] == "#1 The ferry was overloaded"
    assert listing["cards"][0]["buttons"][0]["n"] == 1
    assert opened["cards"][0]["title"] == card["cards"][0]["title"]
    assert nonsense["error"]
    assert "begin with a slash" in nonsense["text"]
    assert nope["error"]
    assert "There is no command /nope." in nope["text"]


def test_a_form_is_filled_in_through_the_pipe(tmp_path: Path) -> None:
    replies = objects(
        tmp_path,
        "/claim The bridge is closed",
        "/mark #1 false",
        '!fill reason="the log shows traffic"',
    )
    form = replies[2]["modal"]
    assert [field["id"] for field in form["fields"]] == ["value", "reason", "link"]
    assert "#1 is now ❌ False" in replies[3]["text"]
    edited = replies[4]
    assert edited["edited"]
    assert edited["message"] == replies[1]["message"]
    assert "the log shows traffic" in json.dumps(edited["cards"][0]["body"])


def test_who_speaks_may_what_the_role_allows(tmp_path: Path) -> None:
    mark = '/mark #1 false "no log"'
    logged, _, refused = objects(
        tmp_path, "/claim The bridge is closed", mark, options=("--as", "Bo:reporter")
    )
    assert not logged["error"]
    assert refused["error"]
    assert "editor" in refused["text"]
    allowed, *_ = objects(tmp_path, mark, options=("--as", "Bo:editor"))
    assert not allowed["error"]
    still, *_ = objects(tmp_path, "/mark #1 unverified", options=("--as", "Bo"))
    assert not still["error"], "a role that was given stays"


def test_a_workspace_sees_only_its_own_claims(tmp_path: Path) -> None:
    console(tmp_path, "/claim The bridge is closed", options=("--workspace", "North"))
    elsewhere = console(tmp_path, "/claims bridge", options=("--workspace", "South"))
    assert "No claim matches bridge" in elsewhere


async def test_the_review_card_of_a_posted_link_follows_its_line(tmp_path: Path) -> None:
    async with news_site() as link:
        replies = await asyncio.to_thread(objects, tmp_path, link, "!press 1", "/claims #1")
    logged, review, accepted, reviewed, shown = replies
    assert "Logged as #1" in logged["text"]
    assert not review["private"]
    assert review["cards"][0]["buttons"][0]["label"] == "Accept all"
    assert "Accepted #1" in accepted["text"]
    assert (reviewed["edited"], reviewed["message"]) == (True, review["message"])
    assert shown["cards"][0]["title"].startswith("#1 ")


async def test_after_kill_9_the_card_arrives_once(tmp_path: Path) -> None:
    def logged_then_killed(link: str) -> None:
        with open_console(tmp_path) as process:
            assert process.stdin
            assert process.stdout
            process.stdin.write(f"{link}\n".encode())
            process.stdin.flush()
            while b"Logged as #1" not in process.stdout.readline():
                pass
            process.kill()

    async with news_site(slowness=1) as link:
        await asyncio.to_thread(logged_then_killed, link)
        printed = await asyncio.to_thread(console, tmp_path)
    assert printed.count("To review: ") == 1
    assert console(tmp_path) == ""


def test_a_wrong_role_is_misuse(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "console", "--as", "Bo:boss"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "“boss” is no role" in done.stderr


def test_ctrl_c_ends_it_at_once(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "console"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(tmp_path),
        # A background job's children are deaf to Ctrl-C; this one listens wherever tests run.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - before any thread
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"/desk help\n")
        process.stdin.flush()
        assert b"/claim" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130


def test_when_nobody_reads_on_it_ends_without_a_word_and_loses_nothing(tmp_path: Path) -> None:
    with open_console(tmp_path) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b"/desk help\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()
        process.stdin.write(b"/claim The bridge is closed\n/desk help\n")
        process.stdin.flush()
        assert process.wait(20) == 0
        assert process.stderr.read() == b""
    assert "#1 The bridge is closed" in console(tmp_path), "the card was not seen yet"
