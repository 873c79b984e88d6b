"""The links in what somebody typed or posted."""

import re

from bot.core.chat_links import leads_to_chat, without_chat_links
from bot.core.errors import Refusal
from bot.reading.pages.links import links_in
from storage.folding import words

MOST = 5  # of one message
# Up to the last @ before a path, query or fragment: passwords hold an @, and queries addresses.
_CREDENTIALS = re.compile(r"(?<=://)[^/?#\s]*@")


def without_credentials(text: str) -> str:
    """A name and password in a link are nobody's business: "https://ana:pw@host" loses them."""
    return _CREDENTIALS.sub("", text)


def links_of(text: str) -> dict[str, str]:
    """The addresses of all links in a text, each once, and how it is written there.

    Those of chat messages are left out: they lead to what somebody said, not to what can be read.

    Raises:
        Refusal: they are too many for one message.
    """
    found: dict[str, str] = {}
    for written, address in links_in(text):
        if not leads_to_chat(address):
            found.setdefault(address, written)
    if len(found) > MOST:
        raise Refusal(f"These are {len(found)} links: log at most {MOST} at a time.")
    return found


def beside_chat_links(text: str) -> str:
    """The words of a text without its links to chat messages.

    Raises:
        Refusal: there are no other.
    """
    rest = without_chat_links(text)
    if not words(rest):
        raise Refusal(
            "That leads to a message in a chat, which I cannot open from here. To log the message, "
            "choose Log as claim in its own menu."
        )
    return rest
