"""Waiting for what a task does by itself."""

import asyncio
from collections.abc import Callable


async def until(true: Callable[[], object]) -> None:
    """Look again and again until it is true, for twenty seconds at most."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 - tests look, nobody rings
            await asyncio.sleep(0.01)
