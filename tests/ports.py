"""A port for a program that a test starts."""

import random
import socket
from contextlib import suppress

# Below those that systems give to the near end of a connection: one of these may be given away
# between our look and the start of the program.
FIRST, LAST = 20_000, 30_000


def free_port() -> int:
    """A port of this machine that nobody listens at.

    Raises:
        OSError: none was found.
    """
    for _ in range(100):
        port = random.randint(FIRST, LAST)  # noqa: S311 - no secret
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise OSError(f"no port between {FIRST} and {LAST} is free")
