"""What the command line reads from and writes to: it may be closed, full, or take few signs."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


class NoRoom(Exception):
    """The disk to which the output goes is full; what is there of it is not whole."""


def prepare() -> None:
    """Let the standard streams be written to, whoever started this process and however.

    A service, or `>&-` in a shell, may have closed them; and a terminal or file of one of the old
    encodings, as on Windows, gets a question mark for each sign that it does not have.
    """
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - until the end
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as above
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def tell(words: str) -> None:
    """Print a line of a process that goes on; also where nobody can read it any more."""
    with suppress(OSError):
        print(words, flush=True)  # noqa: T201 - the command line answers here


@contextmanager
def written() -> Iterator[None]:
    """All that is printed meanwhile arrives; whoever has seen enough of it (`| head`) may go.

    Raises:
        NoRoom: it did not arrive.
    """
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
    except OSError as error:
        if error.errno not in _FULL:
            raise
        _let_go()
        raise NoRoom(
            "The disk that the output goes to is full: what is there is not whole."
        ) from None


def _let_go() -> None:
    """What is left to be written goes nowhere, also at Python's end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
