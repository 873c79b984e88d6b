"""What a message says, wherever in it that stands: in its text, its blocks or its attachments.

People write texts. Programs may write blocks alone, and feeds put the link of what they announce
into an attachment; a message passed on from another channel is an attachment, too. All of it comes
in Slack's markup (https://docs.slack.dev/messaging/formatting-message-text).
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.core.request import has_link
from bot.platforms.slack.text import escape

Payload = Mapping[str, Any]

# What Slack puts for the text of a message that is blocks alone.
_NO_TEXT = {"", "This content can't be displayed."}


def said(message: Payload) -> str:
    """The message's words, as Slack has them marked up."""
    text = str(message.get("text") or "").strip()
    drawn = "\n".join(_of_blocks(message.get("blocks") or ()))
    # Where there are blocks, they are what people see; a person's are the text once more.
    if text in _NO_TEXT or (has_link(drawn) and not has_link(text)):
        text = drawn
    attached = message.get("attachments") or []
    passed_on = [_own_words(each) for each in attached if each.get("is_share")]
    words = [text, *passed_on]
    if not any(map(has_link, words)):
        words += [_announced(each) for each in attached if _is_own(each)]
    return "\n".join(part for part in words if part)


def _is_own(attachment: Payload) -> bool:
    """Whether it was sent with the message, and is no preview that Slack made of a link in it."""
    return not any(attachment.get(made) for made in ("is_share", "from_url", "original_url"))


def _announced(attachment: Payload) -> str:
    """What a program attached: the link that its title leads to, else its words."""
    title, link = (str(attachment.get(name) or "") for name in ("title", "title_link"))
    if link:
        return f"{title} <{link}>".strip()
    return "\n".join(part for part in (title, _own_words(attachment)) if part)


def _own_words(attachment: Payload) -> str:
    blocks = "\n".join(_of_blocks(attachment.get("blocks") or ()))
    return str(attachment.get("text") or blocks or attachment.get("fallback") or "")


def _of_blocks(blocks: Iterable[Payload]) -> Iterator[str]:
    """A line for each block that has words, or a button that leads somewhere."""
    for block in blocks:
        line = "".join(_of_element(block))
        if line.strip():
            yield line.strip()


def _of_element(element: Payload) -> Iterator[str]:
    """The words of a block or of whatever stands in it; links in angle brackets."""
    match element.get("type"):
        case "link":
            yield f"<{element.get('url', '')}>"
        case "user":
            yield f"<@{element.get('user_id', '')}>"
        case "text" if isinstance(element.get("text"), str):
            yield escape(str(element["text"]))
        case "mrkdwn":
            yield f"{element.get('text', '')} "
        case "plain_text":
            yield f"{escape(str(element.get('text', '')))} "
        case _:
            for name in ("text", "fields", "elements", "accessory"):
                held = element.get(name)
                for each in held if isinstance(held, list) else [held]:
                    if isinstance(each, Mapping):
                        yield from _of_element(each)
            if element.get("url"):
                yield f"<{element['url']}> "
