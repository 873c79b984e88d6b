"""What Slack's documentation says of blocks and views, as a check.

Written from https://docs.slack.dev/reference/block-kit and the pages of the elements, without a
look at what the bot draws. Every function returns what is wrong, in Slack's manner a path and a
sentence; nothing means accepted.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

BLOCKS_IN_MESSAGE = 50
BLOCKS_IN_VIEW = 100
# Not documented; messages of this much text were refused (slackapi/bolt-js#2509).
MESSAGE_CHARACTERS = 13_200

Json = dict[str, Any]


def message_problems(blocks: Any) -> list[str]:
    """What is wrong with the blocks of a message."""
    if not isinstance(blocks, list):
        return ["blocks: must be an array"]
    found = list(_blocks(blocks, BLOCKS_IN_MESSAGE))
    found += [
        f"blocks[{i}]: input is for views" for i, b in enumerate(blocks) if b.get("type") == "input"
    ]
    return found


def too_long(blocks: list[Json]) -> bool:
    """A message longer than Slack takes, however it counts."""
    return _length(json.dumps(blocks, ensure_ascii=False)) > MESSAGE_CHARACTERS


def view_problems(view: Any) -> list[str]:
    """What is wrong with a modal view."""
    if not isinstance(view, dict) or view.get("type") != "modal":
        return ["view: type must be modal"]
    found = list(_text(view.get("title"), "title", 24, kinds=("plain_text",)))
    for name in ("submit", "close"):
        if name in view:
            found += _text(view[name], name, 24, kinds=("plain_text",))
    found += _blocks(view.get("blocks"), BLOCKS_IN_VIEW)
    for name, most in (("private_metadata", 3_000), ("callback_id", 255), ("external_id", 255)):
        if len(view.get(name, "")) > most:
            found.append(f"{name}: more than {most} characters")
    inputs = [b for b in view.get("blocks", []) if b.get("type") == "input"]
    if inputs and "submit" not in view:
        found.append("submit: required where there are inputs")
    ids = [block.get("block_id") for block in view.get("blocks", []) if block.get("block_id")]
    if len(ids) != len(set(ids)):
        found.append("block_id: must be unique")
    return found


def _blocks(blocks: Any, most: int) -> Iterator[str]:
    if not isinstance(blocks, list):
        yield "blocks: must be an array"
        return
    if len(blocks) > most:
        yield f"blocks: no more than {most} items allowed"
    for index, block in enumerate(blocks):
        for problem in _block(block):
            yield f"blocks[{index}]/{problem}"


def _block(block: Any) -> Iterator[str]:  # noqa: C901 - a case for each kind of block
    if not isinstance(block, dict):
        yield "must be an object"
        return
    if not 0 < len(block.get("block_id", "x")) <= 255:
        yield "block_id: 1 to 255 characters"
    match block.get("type"):
        case "divider":
            yield from _keys(block, {"type", "block_id"})
        case "header":
            yield from _keys(block, {"type", "block_id", "text"})
            yield from _text(block.get("text"), "text", 150, kinds=("plain_text",))
        case "section":
            yield from _section(block)
        case "context":
            yield from _keys(block, {"type", "block_id", "elements"})
            yield from _context(block.get("elements"))
        case "actions":
            yield from _keys(block, {"type", "block_id", "elements"})
            yield from _actions(block.get("elements"))
        case "image":
            yield from _image(block)
        case "rich_text":
            yield from _keys(block, {"type", "block_id", "elements"})
            yield from _rich_text(block.get("elements"))
        case "input":
            yield from _input(block)
        case other:
            yield f"unsupported type: {other}"


def _image(block: Json) -> Iterator[str]:
    yield from _keys(block, {"type", "block_id", "slack_file", "alt_text", "title"})
    if not 0 < len(block.get("alt_text", "")) <= 2_000:
        yield "alt_text: 1 to 2000 characters"


def _section(block: Json) -> Iterator[str]:
    yield from _keys(block, {"type", "block_id", "text", "fields", "accessory", "expand"})
    if "text" not in block and "fields" not in block:
        yield "text or fields required"
    if "text" in block:
        yield from _text(block["text"], "text", 3_000)
    fields = block.get("fields", [])
    if len(fields) > 10:
        yield "fields: no more than 10 items allowed"
    for field in fields:
        yield from _text(field, "fields", 2_000)


def _context(elements: Any) -> Iterator[str]:
    if not isinstance(elements, list) or not 1 <= len(elements) <= 10:
        yield "elements: 1 to 10 items"
        return
    for element in elements:
        if element.get("type") == "image":
            if not element.get("image_url") or not element.get("alt_text"):
                yield "elements: an image needs image_url and alt_text"
        else:
            yield from _text(element, "elements", 3_000)


def _actions(elements: Any) -> Iterator[str]:
    if not isinstance(elements, list) or not 1 <= len(elements) <= 25:
        yield "elements: 1 to 25 items"
        return
    ids = [element.get("action_id") for element in elements if element.get("action_id")]
    if len(ids) != len(set(ids)):
        yield "elements: action_id must be unique in its block"
    for element in elements:
        if element.get("type") == "button":
            yield from _button(element)
        else:
            yield f"elements: unsupported type {element.get('type')}"


def _button(button: Json) -> Iterator[str]:
    known = {"type", "text", "action_id", "url", "value", "style", "confirm", "accessibility_label"}
    yield from _keys(button, known)
    yield from _text(button.get("text"), "text", 75, kinds=("plain_text",))
    if not 0 < len(button.get("action_id", "x")) <= 255:
        yield "action_id: 1 to 255 characters"
    if len(button.get("value", "")) > 2_000:
        yield "value: more than 2000 characters"
    if len(button.get("url", "")) > 3_000:
        yield "url: more than 3000 characters"
    if button.get("style", "primary") not in ("primary", "danger"):
        yield "style: primary or danger"


def _rich_text(parts: Any) -> Iterator[str]:
    if not isinstance(parts, list) or not parts:
        yield "elements: required"
        return
    for part in parts:
        kind = part.get("type")
        elements = part.get("elements")
        if not isinstance(elements, list) or not elements:
            yield f"{kind}: elements required"
        elif kind == "rich_text_list":
            if part.get("style") not in ("bullet", "ordered"):
                yield "rich_text_list: style must be bullet or ordered"
            yield from _rich_text(elements)
        elif kind in ("rich_text_section", "rich_text_quote", "rich_text_preformatted"):
            for element in elements:
                yield from _rich_element(element)
        else:
            yield f"unsupported rich text {kind}"


_RICH_KEYS = {
    "text": ({"text"}, {"style"}),
    "link": ({"url"}, {"text", "unsafe", "style"}),
    "date": ({"timestamp", "format"}, {"url", "fallback"}),
    "emoji": ({"name"}, {"unicode", "skin_tone"}),
    "user": ({"user_id"}, {"style"}),
    "channel": ({"channel_id"}, {"style"}),
    "usergroup": ({"usergroup_id"}, {"style"}),
    "broadcast": ({"range"}, set[str]()),
}
_STYLES = {"bold", "italic", "strike", "code", "underline", "highlight", "client_highlight"}
_DATE_TOKENS = ("{date", "{time", "{ago}", "{day_divider_pretty}")


def _rich_element(element: Json) -> Iterator[str]:
    kind = element.get("type")
    if kind not in _RICH_KEYS:
        yield f"unsupported rich text element {kind}"
        return
    needed, optional = _RICH_KEYS[kind]
    for name in needed - element.keys():
        yield f"{kind}: missing {name}"
    yield from _keys(element, {"type"} | needed | optional)
    if not set(element.get("style", {})) <= _STYLES:
        yield f"{kind}: unknown style"
    if kind == "text" and not element.get("text"):
        yield "text: must be more than 0 characters"
    if kind == "link" and not str(element.get("url", "")).startswith(("http://", "https://")):
        yield "link: url must be http or https"
    if kind == "link" and len(element.get("url", "")) > 3_000:
        yield "link: url of more than 3000 characters"
    if kind == "date":
        if not isinstance(element.get("timestamp"), int) or element["timestamp"] <= 0:
            yield "date: timestamp must be a positive integer"
        if not any(token in str(element.get("format")) for token in _DATE_TOKENS):
            yield "date: format without a token"


def _input(block: Json) -> Iterator[str]:
    yield from _keys(
        block, {"type", "block_id", "label", "element", "hint", "optional", "dispatch_action"}
    )
    yield from _text(block.get("label"), "label", 2_000, kinds=("plain_text",))
    if "hint" in block:
        yield from _text(block["hint"], "hint", 2_000, kinds=("plain_text",))
    element = block.get("element", {})
    if not 0 < len(element.get("action_id", "x")) <= 255:
        yield "element: action_id of 1 to 255 characters"
    match element.get("type"):
        case "plain_text_input":
            most = element.get("max_length", 3_000)
            if not 1 <= most <= 3_000:
                yield "element: max_length is 1 to 3000"
            if _units(element.get("initial_value", "")) > most:
                yield "element: initial_value is longer than max_length"
        case "static_select":
            yield from _select(element)
        case other:
            yield f"element: unsupported type {other}"


def _select(element: Json) -> Iterator[str]:
    options = element.get("options")
    if not isinstance(options, list) or not 1 <= len(options) <= 100:
        yield "element: 1 to 100 options"
        return
    for option in options:
        yield from _text(option.get("text"), "option", 75, kinds=("plain_text",))
        if not 0 < len(option.get("value", "")) <= 150:
            yield "element: an option's value has 1 to 150 characters"
    if "initial_option" in element and element["initial_option"] not in options:
        yield "element: initial_option is not among the options"


def _text(
    text: Any, where: str, most: int, kinds: tuple[str, ...] = ("plain_text", "mrkdwn")
) -> Iterator[str]:
    if not isinstance(text, dict) or text.get("type") not in kinds:
        yield f"{where}: must be a text object of {' or '.join(kinds)}"
        return
    own = {"emoji"} if text["type"] == "plain_text" else {"verbatim"}
    yield from _keys(text, {"type", "text"} | own)
    if not str(text.get("text", "")).strip():
        yield f"{where}: must be more than 0 characters"
    if _length(str(text.get("text", ""))) > most:
        yield f"{where}: must be less than {most + 1} characters"


def _keys(found: Json, known: set[str]) -> Iterator[str]:
    for name in found.keys() - known:
        yield f"{found.get('type')}: additional property {name}"


def _length(text: str) -> int:
    """The strictest way to count: escaped, in UTF-16 units."""
    return _units(escape(text, quote=False))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
