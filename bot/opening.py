"""Keeping a door open: again when it falls, and in one process only where a platform wants that."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from bot.core.door import CannotConnect, Door
from storage.errors import DatabaseUnavailable
from storage.leases import Leases

log = logging.getLogger(__name__)

RESTART_AFTER = 10.0  # seconds until a door that fell is opened again
LEASE = timedelta(seconds=15)
RENEW_EVERY = 5.0  # seconds; also until a process that stands by looks again


async def keep_open(
    door: Door, leases: Leases, tell: Callable[[str], None], standing_by: set[str]
) -> None:
    """Run a door, and open it again when it falls: a fault in one does not stop the other.

    Where only one process may be connected, the others stand by, and one of them takes over when
    that one ends or dies; its name is in `standing_by` meanwhile. `tell` gets plain words. Ends
    only where trying again cannot help: the platform does not let us in.
    """
    while True:
        if not await _is_ours(door, leases, before=False):
            if door.name not in standing_by:
                tell(f"{door.name}: another process is connected; this one stands by.")
            standing_by.add(door.name)
            await asyncio.sleep(RENEW_EVERY)
            continue
        standing_by.discard(door.name)
        try:
            await _run(door, leases, tell)
        except CannotConnect as refusal:
            tell(f"{door.name}: {refusal}")
            return
        except OSError as error:  # the network's, which no traceback mends
            log.warning("the %s door fell: %s", door.name, error)
            await _later(door, tell, f"the connection failed ({error})")
        except Exception:
            log.exception("the %s door fell", door.name)
            await _later(door, tell, "the connection failed")


async def _later(door: Door, tell: Callable[[str], None], why: str) -> None:
    tell(f"{door.name}: {why}; trying again in {RESTART_AFTER:.0f} seconds.")
    await asyncio.sleep(RESTART_AFTER)


async def _run(door: Door, leases: Leases, tell: Callable[[str], None]) -> None:
    """Run a door until it falls, or until another process has it."""
    running = asyncio.create_task(door.run(tell))
    try:
        while not running.done():
            await asyncio.wait({running}, timeout=RENEW_EVERY)
            if not await _is_ours(door, leases, before=True):
                return  # this one was cut off from the database for long
        await running
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await running
        if door.alone:
            with suppress(DatabaseUnavailable):
                await asyncio.to_thread(leases.give_back, door.alone)


async def _is_ours(door: Door, leases: Leases, *, before: bool) -> bool:
    """Whether this process may be connected; as `before` while the database cannot tell."""
    if not door.alone:
        return True
    try:
        return await asyncio.to_thread(leases.take, door.alone, LEASE)
    except DatabaseUnavailable as away:
        log.warning("who is connected to %s cannot be told now: %s", door.name, away)
    except Exception:  # a disk fault of the server, say: whoever stands by must not end for good
        log.exception("who is connected to %s cannot be told now", door.name)
    return before
