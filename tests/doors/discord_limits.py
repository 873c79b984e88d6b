"""Discord's documented limits, checked on what is about to be sent.

Under https://discord.com/developers/docs: resources/message (embed limits), components/reference,
interactions/application-commands. Discord does not say what
it counts; the strictest reading (UTF-16 units) is held to. Ids are counted in code points.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

Json = Mapping[str, Any]

BUTTON, SELECT, TEXT_INPUT, LABEL, ROW = 2, 3, 4, 18, 1


def of_message(payload: Json) -> list[str]:
    """What Discord would refuse a message for; empty if it would take it."""
    return [*_message(payload)]


def of_modal(payload: Json) -> list[str]:
    """What Discord would refuse a form for."""
    return [*_modal(payload)]


def of_command(payload: Json) -> list[str]:
    """What Discord would refuse an application command for."""
    return [*_command(payload)]


def _message(payload: Json) -> Iterator[str]:
    content, embeds = payload.get("content") or "", payload.get("embeds") or []
    yield from _text("content", content, 0, 2000)
    if not content.strip() and not embeds:
        yield "an empty message"
    if len(embeds) > 10:
        yield "more than 10 embeds"
    total = 0
    for embed in embeds:
        title, body = embed.get("title", ""), embed.get("description", "")
        if not title.strip() and not body.strip():
            yield "an empty embed"
        yield from _text("title", title, 0, 256)
        yield from _text("description", body, 0, 4096)
        total += _size(title) + _size(body)
        if embed.get("url"):
            yield from _url(embed["url"])
        if not 0 <= embed.get("color", 0) <= 0xFFFFFF:
            yield "no colour"
        if set(embed) - {"title", "description", "url", "color", "type", "flags"}:
            yield f"unknown parts of an embed: {set(embed)}"
    if total > 6000:
        yield f"{total} characters of embeds"
    yield from _rows(payload.get("components") or [])


def _rows(rows: list[Json]) -> Iterator[str]:
    if len(rows) > 5:
        yield "more than 5 rows"
    ids: list[str] = []
    for row in rows:
        if row["type"] != ROW or not 1 <= len(row["components"]) <= 5:
            yield "a row of 1 to 5 buttons"
        for button in row["components"]:
            if button["type"] != BUTTON or button["style"] not in {1, 2, 3, 4}:
                yield "no button"
            yield from _text("label", button["label"], 1, 80)
            ids.append(button["custom_id"])
    yield from _ids(ids)


def _modal(payload: Json) -> Iterator[str]:
    yield from _text("title", payload["title"], 1, 45)
    if not 1 <= len(payload["components"]) <= 5:
        yield "1 to 5 fields"
    ids = [payload["custom_id"]]
    for each in payload["components"]:
        if each["type"] != LABEL:
            yield "no label"
        yield from _text("label", each["label"], 1, 45)
        ids.append(each["component"]["custom_id"])
        yield from _input(each["component"])
    yield from _ids(ids[1:])
    yield from _ids(ids[:1])


def _input(field: Json) -> Iterator[str]:
    if field["type"] == TEXT_INPUT:
        yield from _text_input(field)
    elif field["type"] == SELECT:
        yield from _select(field)
    else:
        yield f"an input of type {field['type']}"


def _text_input(field: Json) -> Iterator[str]:
    most = field.get("max_length", 4000)
    if not 1 <= most <= 4000:
        yield "max_length"
    yield from _text("value", field.get("value") or "", 0, most)
    yield from _text("placeholder", field.get("placeholder") or "", 0, 100)
    if field["style"] == 1 and "\n" in (field.get("value") or ""):
        yield "two lines in one"


def _select(field: Json) -> Iterator[str]:
    if not 1 <= len(field["options"]) <= 25:
        yield "1 to 25 options"
    values = [option["value"] for option in field["options"]]
    if len(set(values)) < len(values):
        yield "an option twice"
    if sum(bool(option.get("default")) for option in field["options"]) > 1:
        yield "more than one default"
    for option in field["options"]:
        yield from _text("option", option["label"], 1, 100)
        if not 1 <= len(option["value"]) <= 100:
            yield "an option's value"
    if bool(field.get("required")) is not (field.get("min_values", 1) > 0):
        yield "required and min_values"


def _command(payload: Json) -> Iterator[str]:
    name = payload["name"]
    if payload["type"] == 1 and name != name.lower():
        yield "capitals in a command's name"
    yield from _text("name", name, 1, 32)
    if payload["type"] == 1:
        yield from _text("description", payload["description"], 1, 100)
    options = payload.get("options", [])
    if len(options) > 25:
        yield "more than 25 options"
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield "a required option after one that is not"
    for option in options:
        yield from _text("option", option["name"], 1, 32)
        yield from _text("description", option["description"], 1, 100)
        choices = option.get("choices") or []
        if len(choices) > 25 or (choices and option.get("autocomplete")):
            yield "choices"
        for choice in choices:
            yield from _text("choice", choice["name"], 1, 100)
            yield from _text("choice", choice["value"], 1, 100)


def _ids(ids: list[str]) -> Iterator[str]:
    if len(set(ids)) < len(ids):
        yield "an id twice"
    for each in ids:
        if not 1 <= len(each) <= 100:
            yield f"an id of {len(each)} characters"


def _text(what: str, text: str, least: int, most: int) -> Iterator[str]:
    if not (least <= _size(text.strip()) and _size(text) <= most):
        yield f"{what} of {_size(text)} characters, not {least} to {most}"
    if any("\ud800" <= c <= "\udfff" or c == "\0" for c in text):
        yield f"{what} cannot be written"


def _url(url: str) -> Iterator[str]:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc or _size(url) > 2048:
        yield f"no address: {url!r}"


def _size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
