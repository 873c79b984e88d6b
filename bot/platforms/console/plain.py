"""Messages as plain lines, for pipes and files: no colours, no control characters."""

from collections.abc import Iterator
from itertools import count
from typing import TextIO

from bot.core.reply import Button, Card, Field, Modal, Quote, spelled_out
from bot.platforms.console.messages import Message
from bot.platforms.console.visible import flat, visible


class PlainScreen:
    """Writes each message to `out` and flushes."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, message: Message) -> None:
        """Write a message with an empty line below it."""
        self._out.write("\n".join((*plain_lines(message), "", "")))
        self._out.flush()


def plain_lines(message: Message) -> Iterator[str]:
    """A message, a line a line; none of them holds a line break or a control character."""
    head = heading(message)
    if head:
        yield f"--- {head} ---"
    reply = spelled_out(message.reply)
    mark = "! " if reply.error else ""
    for line in reply.lines:
        yield mark + flat(line)
    numbers = count(1)
    for card in reply.cards:
        yield from _card(card, numbers)
    if reply.buttons:
        yield _buttons(reply.buttons, numbers)
    if reply.modal:
        yield from _form(reply.modal)


def heading(message: Message) -> str:
    """What stands above a message: its number, where it is, whether it changed; "" for none."""
    if not (message.channel or message.updated or message.buttons):
        return ""
    where = f" in #{visible(message.channel)}" if message.channel else ", only you see it"
    return f"message {message.number}{where}{', updated' if message.updated else ''}"


def _card(card: Card, numbers: "count[int]") -> Iterator[str]:
    yield f"* {visible(card.title)}"
    for part in card.body:
        if isinstance(part, Quote):
            if part.about:
                yield f"  {flat(part.about)}"
            for line in part.text.splitlines():
                yield f"  > {visible(line)}"
        else:
            yield f"  {flat(part)}"
    if card.url:
        yield f"  {visible(card.url)}"
    if card.footer:
        yield f"  {flat(card.footer)}"
    if card.buttons:
        yield f"  {_buttons(card.buttons, numbers)}"


def _buttons(buttons: tuple[Button, ...], numbers: "count[int]") -> str:
    return "  ".join(f"[{next(numbers)}] {visible(button.label)}" for button in buttons)


def field_words(field: Field) -> str:
    """A form's field in a line: its id and label, what it takes and what it holds."""
    marks = [] if field.required else ["may stay empty"]
    if field.choices:
        marks.append("one of " + ", ".join(visible(choice.value) for choice in field.choices))
    note = f" ({'; '.join(marks)})" if marks else ""
    now = f", now: {visible(field.value)}" if field.value else ""
    return f"{visible(field.id)}: {visible(field.label)}{note}{now}"


def _form(modal: Modal) -> Iterator[str]:
    yield f"? {visible(modal.title)}"
    for field in modal.fields:
        yield f"  {field_words(field)}"
    fields = " ".join(f'{visible(field.id)}="…"' for field in modal.fields)
    yield f"  Send it with !fill {fields}"
