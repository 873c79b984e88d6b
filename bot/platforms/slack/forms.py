"""Forms as Slack's modals: a view out of a `Modal`, its fields out of what was filled in.

Limits: https://docs.slack.dev/reference/views/modal-views and the block elements' pages.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.core.reply import Choice, Field, Modal, Reply
from bot.platforms.display import clean
from bot.platforms.slack.render import Block, words
from bot.platforms.slack.text import ELLIPSIS, cut, units

VIEW_BLOCKS = 100
TITLE = 24  # and the same for the words on the submit button
LABEL = 2_000
INPUT = 3_000
METADATA = 3_000
OPTIONS = 100
OPTION_LABEL = 75
ERROR = 300

_ACTION = "value"  # each input block has one element; its block_id names the field


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a form was opened: it comes back with the form, so nothing is kept in memory.

    Attributes:
        modal: the form's id.
        message: the message whose button opened it, "" if none.
        private: that message is seen by one person only, so its answer may replace it.
        workspace, channel, channel_name, answer_to: the place, as in `Place`.
    """

    modal: str = ""
    message: str = ""
    private: bool = True
    workspace: str = ""
    channel: str = ""
    channel_name: str = ""
    answer_to: str = ""

    def packed(self) -> str:
        """The origin as a view's private_metadata."""
        return json.dumps({name: value for name, value in asdict(self).items() if value != ""})


def unpacked(metadata: str) -> Origin:
    """The origin out of a view's private_metadata.

    Raises:
        ValueError: it is not ours.
    """
    held = json.loads(metadata)
    if not isinstance(held, dict):
        raise ValueError("not an object")  # noqa: TRY004 - a value from outside, no type of ours
    try:
        return Origin(**held)
    except TypeError as error:
        raise ValueError(str(error)) from error


def view(modal: Modal, origin: Origin) -> Block:
    """The view that asks for a modal's fields."""
    metadata = origin.packed()
    if len(metadata) > METADATA:
        raise ValueError("a form's id and place do not fit in private_metadata")
    return {
        "type": "modal",
        "callback_id": "form",
        "title": _plain(modal.title, TITLE),
        "submit": _plain(modal.submit, TITLE),
        "close": _plain("Cancel", TITLE),
        "private_metadata": metadata,
        "blocks": [_input(field) for field in modal.fields[:VIEW_BLOCKS]],
    }


def filled(state: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a submitted view by their ids; what was left empty is ""."""
    fields = {}
    for field, elements in state.get("values", {}).items():
        element = elements.get(_ACTION) or {}
        option = element.get("selected_option") or {}
        fields[field] = str(element.get("value") or option.get("value") or "")
    return fields


def errors(reply: Reply, submitted: Mapping[str, Any]) -> dict[str, str]:
    """An error reply as a note on the field it is about, or else the first of the form sent."""
    fields = [b["block_id"] for b in submitted["blocks"] if b["type"] == "input"]
    noted = [reply.field] if reply.field in fields else fields[:1]
    return {field: words(reply, ERROR) for field in noted}


def _input(field: Field) -> Block:
    return {
        "type": "input",
        "block_id": field.id,
        "label": _plain(field.label, LABEL),
        "optional": not field.required,
        "element": _select(field) if field.choices else _text(field),
    }


def _text(field: Field) -> Block:
    value = clean(field.value)
    # Room for all that stands in it: who saves a form saves what was cut off, too.
    most = max(1, min(max(field.max_length, units(value)), INPUT))
    element: Block = {
        "type": "plain_text_input",
        "action_id": _ACTION,
        "multiline": field.multiline,
        "max_length": most,
    }
    if value.strip():
        element["initial_value"] = value if units(value) <= most else cut(value, most)
    return element


def _select(field: Field) -> Block:
    offered = list(field.choices)
    chosen = next((c for c in offered if c.value == field.value), None)
    if chosen and offered.index(chosen) >= OPTIONS:
        offered.insert(0, chosen)
    options = [_option(choice) for choice in offered[:OPTIONS]]
    element: Block = {"type": "static_select", "action_id": _ACTION, "options": options}
    if chosen:
        element["initial_option"] = _option(chosen)
    return element


def _option(choice: Choice) -> Block:
    return {"text": _plain(choice.label, OPTION_LABEL), "value": choice.value}


def _plain(text: str, most: int) -> Block:
    return {"type": "plain_text", "text": cut(text, most).strip() or ELLIPSIS, "emoji": False}
