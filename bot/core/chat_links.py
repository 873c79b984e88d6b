"""Links that lead to a chat message: they point at what somebody said, and are no article."""

import re

_PLACES = (
    r"(?:[\w-]+\.)*slack\.com/archives/|app\.slack\.com/client/"
    r"|(?:\w+\.)?discord(?:app)?\.com/channels/"
)
_CHAT = re.compile(rf"https?://(?:{_PLACES})", re.IGNORECASE)
_TO_CHAT = re.compile(rf"<?https?://(?:{_PLACES})\S*", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"https?://(?!{_PLACES})[^\s<>|]*", re.IGNORECASE)


def leads_to_chat(address: str) -> bool:
    """Whether an address is that of a message or channel of Slack or Discord."""
    return bool(_CHAT.match(address))


def leads_elsewhere(text: str) -> bool:
    """Whether something in a text may be a link to what can be read."""
    return bool(_ELSEWHERE.search(text))


def addresses(text: str) -> set[str]:
    """What may be links to read in a text, as far as a blank or a bracket."""
    return set(_ELSEWHERE.findall(text))


def without_chat_links(text: str) -> str:
    """A text without its links to chat messages."""
    return " ".join(_TO_CHAT.sub(" ", text).split())
