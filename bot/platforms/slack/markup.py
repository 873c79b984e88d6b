"""Slack's markup, read back into the words that people saw.

What stands between angle brackets is Slack's, because a person's own `<` comes escaped
(https://docs.slack.dev/messaging/formatting-message-text).
"""

import re
from collections.abc import Callable

NameOf = Callable[[str], str]

USER = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")
_ANGLED = re.compile(r"<([^<>]*)>")


def as_seen(text: str, name_of: NameOf) -> str:
    """The text as it is seen: links as their address, mentions as names, `&amp;` as `&`."""
    plain = _ANGLED.sub(lambda match: _seen(match[1], name_of), text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _seen(inner: str, name_of: NameOf) -> str:
    target, _, label = inner.partition("|")
    match target[:1]:
        case "@":
            return f"@{label or name_of(target[1:])}"
        case "#":
            return f"#{label or target[1:]}"
        case "!":
            # <!here>, <!subteam^S1|@desk>, <!date^…|25 October>
            return label or f"@{target[1:].partition('^')[0]}"
        case _ if target.startswith("mailto:"):
            return target.removeprefix("mailto:")
        case _:
            return target


def unnamed(text: str, bot_user: str) -> str:
    """A message's text without who is named in it."""
    return re.sub(rf"<@{re.escape(bot_user)}(?:\|[^<>]*)?>", " ", text).strip()
