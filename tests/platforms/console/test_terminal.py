"""`python -m bot console` as a process of its own in a real pseudo-terminal."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.platforms.console.test_piped import ROOT, environment

pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")


class Screen:
    """A process in a terminal: what it wrote, and a keyboard."""

    def __init__(self, folder: Path) -> None:
        self._master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "console", "--as", "Ana:admin"],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env=environment(folder)
            | {"TERM": "xterm-256color", "PROMPT_TOOLKIT_NO_CPR": "1", "COLUMNS": "100"},
        )
        os.close(slave)
        os.set_blocking(self._master, False)
        self.written = ""

    def types(self, text: str) -> None:
        os.write(self._master, text.encode())

    def shows(self, words: str, within: float = 20.0) -> bool:
        """Whether the words come, after all that was looked for before."""
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            try:
                self.written += os.read(self._master, 65536).decode(errors="replace")
            except BlockingIOError:
                time.sleep(0.05)
            except OSError:  # the process has closed the terminal
                break
            _, found, after = self.written.partition(words)
            if found:
                self.written = after
                return True
        return False

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._master)


def test_a_person_sits_down_at_a_terminal(tmp_path: Path) -> None:
    screen = Screen(tmp_path)
    try:
        assert screen.shows("Ana ›")
        screen.types("/claim The ferry was \x07overloaded\r")
        assert screen.shows("Logged as \x1b[1m#1\x1b[0m"), "in colours"
        assert screen.shows("in #desk"), "the card arrives above the open prompt"
        assert screen.shows("╭")
        assert screen.shows("#1 The ferry")
        assert screen.shows("Ana ›")
        screen.types("\x04")
        assert screen.process.wait(20) == 0
    finally:
        screen.close()
    assert "/claim The ferry" in (tmp_path / ".claimdesk_history").read_text(encoding="utf-8")
