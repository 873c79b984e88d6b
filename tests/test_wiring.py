import subprocess
import sys

WARM = """
import psutil
from bot import running, wiring
wiring.warm_up()
print(psutil.Process().memory_info().rss)
"""
MOST = 160 * 2**20  # bytes; 115 MiB on Linux. The promise, with everything in use, is 200 MB.


def test_the_whole_bot_warmed_up_takes_little_memory() -> None:
    said = subprocess.run(  # noqa: S603 (our own words)
        [sys.executable, "-c", WARM], capture_output=True, text=True, check=True
    ).stdout
    assert int(said) < MOST
