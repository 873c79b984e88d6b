"""What else the machine did: figures of one that was busy say little."""

import os


def load() -> str:
    """The load of the last minute, a benchmark's own share of about 1 included."""
    if not hasattr(os, "getloadavg"):
        return "load: not told on this system"
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors"
