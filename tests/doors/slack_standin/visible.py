"""What a person sees of blocks: words a line a line, buttons, and whom it would ping."""

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_SEQUENCE = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_PINGS = re.compile(r"<(?:!(?:channel|here|everyone|subteam)|@[UW])[^<>]*>")


def words(message: Json) -> str:
    """All visible words of a message or view: its blocks, or its text where it has none."""
    blocks = message.get("blocks") or []
    if not blocks:
        return shown(message.get("text", ""))
    title = [message["title"]["text"]] if "title" in message else []
    return "\n".join([*title, *(line for block in blocks for line in _lines(block))])


def buttons(blocks: list[Json]) -> dict[str, str]:
    """The buttons' labels and their action ids, in order."""
    found = {}
    for block in blocks:
        if block["type"] == "actions":
            found |= {b["text"]["text"]: b["action_id"] for b in block["elements"]}
    return found


def pings(message: Json) -> list[str]:
    """Whom the message would notify, and whatever else Slack would make out of plain words."""
    found = _PINGS.findall(message.get("text", ""))
    for element in _elements(message.get("blocks") or []):
        if element.get("type") in {"user", "broadcast", "usergroup", "channel"}:
            found.append(str(element))
        if element.get("type") == "mrkdwn":
            found += _PINGS.findall(element["text"])
            if not element.get("verbatim"):
                found += re.findall(r"@\w+|https?://", _SEQUENCE.sub("", element["text"]))
    return found


def shown(text: str) -> str:
    """A string of Slack's markup as its clients show it (formatting aside)."""
    plain = _SEQUENCE.sub(lambda m: m[2] or m[1], text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _lines(block: Json) -> Iterator[str]:
    match block["type"]:
        case "rich_text":
            for part in block["elements"]:
                text = "".join(map(_rich, part["elements"]))
                quoted = part["type"] == "rich_text_quote"
                yield "\n".join(f"> {line}" for line in text.split("\n")) if quoted else text
        case "context":
            yield " ".join(_object(element) for element in block["elements"])
        case "section" | "header":
            yield _object(block["text"])
        case "image":
            yield str(block["alt_text"])
        case "input":
            yield _object(block["label"])


def _rich(element: Json) -> str:
    match element["type"]:
        case "text":
            return str(element["text"])
        case "link":
            return str(element.get("text") or element["url"])
        case "date":
            return str(element.get("fallback", ""))
        case other:
            return f"({other})"


def _object(text: Json) -> str:
    return str(text["text"]) if text["type"] == "plain_text" else shown(text["text"])


def _elements(value: Any) -> Iterator[Json]:
    if isinstance(value, list):
        for item in value:
            yield from _elements(item)
    elif isinstance(value, dict):
        yield value
        for item in value.values():
            yield from _elements(item)
