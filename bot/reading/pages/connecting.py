"""What stands between a request and the network: turns, names, and sockets that check."""

import asyncio
import socket
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.reading.pages.addresses import is_public
from bot.reading.reading import CannotRead

QUEUE_SECONDS = 60.0  # how long a read waits for the ones before it at the same host


class _PrivateAddress(OSError):
    """The socket would have led to an address that is not public."""


class Guard:
    """Makes the sockets of one request, and remembers that it refused to.

    Args:
        anywhere: an admin allowed this host; it may stand on any address.
    """

    def __init__(self, *, anywhere: bool) -> None:
        self._anywhere = anywhere
        self.refused = False

    def socket(self, info: aiohttp.AddrInfoType) -> socket.socket:
        """A socket for just the address that will be connected to.

        Raises:
            OSError: that address is not public.
        """
        family, kind, protocol, _, address = info
        if not self._anywhere and not is_public(str(address[0])):
            self.refused = True
            raise _PrivateAddress("not a public address")
        return socket.socket(family=family, type=kind, proto=protocol)


class Resolver(AbstractResolver):
    """The system's resolver, in threads that nobody else waits for."""

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self._threads = threads

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Look a name up (aiohttp's own interface)."""
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(
            self._threads, lambda: socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)
        )
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=port,
                family=found_family,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for found_family, _, protocol, _, address in found
        ]

    async def close(self) -> None:
        """Nothing: the threads are the fetcher's."""


class Turns:
    """One request at a time per host. A host is forgotten when nobody waits for it."""

    def __init__(self) -> None:
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def at(self, host: str, url: str) -> AsyncIterator[None]:
        """Wait for one's turn at a host, and hold it within the block.

        Raises:
            CannotRead: it does not come within `QUEUE_SECONDS`.
        """
        lock, users = self._locks.get(host, (asyncio.Lock(), 0))
        self._locks[host] = (lock, users + 1)
        try:
            try:
                async with asyncio.timeout(QUEUE_SECONDS):
                    await lock.acquire()
            except TimeoutError as error:
                reason = "other pages of the same site are still being read"
                raise CannotRead(reason, passing=True, url=url) from error
            try:
                yield
            finally:
                lock.release()
        finally:
            lock, users = self._locks.pop(host)
            if users > 1:
                self._locks[host] = (lock, users - 1)
