"""The reference of a request: one short word that stands in each line logged about it.

An asker to whom something went wrong is told it, so that whoever runs the bot finds the lines.
It follows what is under way into tasks and into `asyncio.to_thread`, as context variables do.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_reference: ContextVar[str] = ContextVar("reference", default="")


@contextmanager
def referring() -> Iterator[str]:
    """What is done within belongs to one request; gives its reference, eight hexadecimal digits.

    Within what already has a reference, that one is given.
    """
    known = _reference.get()
    if known:
        yield known
        return
    token = _reference.set(secrets.token_hex(4))
    try:
        yield _reference.get()
    finally:
        _reference.reset(token)


def reference() -> str:
    """The reference of the request under way, "" outside of any."""
    return _reference.get()
