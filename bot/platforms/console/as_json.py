r"""Messages as JSON, one object a line, for programs that talk to the bot through a pipe.

Each object has these members:

- `message`: the message's number in this session, for `!press <button> <message>`;
- `text`: the words above the cards, lines joined by line breaks;
- `cards`: a list of `{title, body, footer, tone, url, buttons}`, where `body` is a list of
  `{"text"}` and `{"quote", "about"}` in the order they stand, and `tone` is neutral, waiting,
  good, bad or mixed;
- `timeline`: null, or how many came in when: `{title, alt, labels, series}`, a label for each
  bar, and a series is `{name, counts}` with a count for each;
- `buttons`: a list of `{n, id, label, style}` below the cards; `n` is what `!press` takes and is
  counted through the whole message, cards' buttons first;
- `private`: true for an answer that only the asker sees, false for a post in a channel;
- `channel`: the channel's name for a post, else "";
- `error`: true if the asker has to do something else, and `text` says what;
- `edited`: true if the message was shown before and has changed;
- `modal`: null, or a form `{id, title, submit, fields}` to send with `!fill`, where a field is
  `{id, label, value, required, multiline, max_length, choices}` and a choice `{value, label}`.

Text is as it was written; characters that could command a terminal are escaped as `\uXXXX`,
times are in words in the zone of this machine, and a link reads "label (address)".
"""

import json
import unicodedata
from itertools import count
from typing import Any, TextIO

from bot.core.reply import Button, Card, Modal, Quote
from bot.core.timeline import Timeline
from bot.platforms.console.messages import Message
from bot.platforms.console.visible import as_it_is, flat


class JsonScreen:
    """Writes each message to `out` as one line of JSON and flushes."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, message: Message) -> None:
        """Write a message."""
        self._out.write(json_line(message) + "\n")
        self._out.flush()


def json_line(message: Message) -> str:
    """A message as one line of JSON that is safe to print."""
    written = json.dumps(as_object(message), ensure_ascii=False)
    if written.isprintable():
        return written
    # Only strings can hold such characters, and in strings an escape means the same.
    return "".join(
        json.dumps(c)[1:-1] if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c
        for c in written
    )


def as_object(message: Message) -> dict[str, Any]:
    """A message as the members that the module's table names."""
    reply, numbers = message.reply, count(1)
    return {
        "message": message.number,
        "text": "\n".join(flat(line, as_it_is) for line in reply.lines),
        "cards": [_card(card, numbers) for card in reply.cards],
        "timeline": _timeline(reply.timeline) if reply.timeline else None,
        "buttons": _buttons(reply.buttons, numbers),
        "private": not message.channel,
        "channel": message.channel,
        "error": reply.error,
        "edited": message.updated,
        "modal": _modal(reply.modal) if reply.modal else None,
    }


def _timeline(timeline: Timeline) -> dict[str, Any]:
    return {
        "title": timeline.title,
        "alt": timeline.alt,
        "labels": list(timeline.labels),
        "series": [{"name": each.name, "counts": list(each.counts)} for each in timeline.series],
    }


def _card(card: Card, numbers: "count[int]") -> dict[str, Any]:
    return {
        "title": card.title,
        "body": [
            {"quote": part.text, "about": flat(part.about, as_it_is)}
            if isinstance(part, Quote)
            else {"text": flat(part, as_it_is)}
            for part in card.body
        ],
        "footer": flat(card.footer, as_it_is),
        "tone": card.tone.value,
        "url": card.url,
        "buttons": _buttons(card.buttons, numbers),
    }


def _buttons(buttons: tuple[Button, ...], numbers: "count[int]") -> list[dict[str, Any]]:
    return [
        {"n": next(numbers), "id": button.id, "label": button.label, "style": button.style.value}
        for button in buttons
    ]


def _modal(modal: Modal) -> dict[str, Any]:
    return {
        "id": modal.id,
        "title": modal.title,
        "submit": modal.submit,
        "fields": [
            {
                "id": field.id,
                "label": field.label,
                "value": field.value,
                "required": field.required,
                "multiline": field.multiline,
                "max_length": field.max_length,
                "choices": [{"value": c.value, "label": c.label} for c in field.choices],
            }
            for field in modal.fields
        ],
    }
