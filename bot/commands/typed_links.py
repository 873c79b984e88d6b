"""The links in what somebody typed or posted."""

import re

from bot.core.errors import Refusal
from bot.reading.pages.links import links_in

MOST = 5  # of one message
# Up to the last @ before a path, query or fragment: passwords hold an @, and queries addresses.
_CREDENTIALS = re.compile(r"(?<=://)[^/?#\s]*@")


def without_credentials(text: str) -> str:
    """A name and password in a link are nobody's business: "https://ana:pw@host" loses them."""
    return _CREDENTIALS.sub("", text)


def links_of(text: str) -> dict[str, str]:
    """The addresses of all links in a text, each once, and how it is written there.

    Raises:
        Refusal: they are too many for one message.
    """
    found: dict[str, str] = {}
    for written, address in links_in(text):
        found.setdefault(address, written)
    if len(found) > MOST:
        raise Refusal(f"These are {len(found)} links: log at most {MOST} at a time.")
    return found
