"""What was typed in a form is not lost when the form was closed and its answer is no."""

from collections.abc import Mapping
from dataclasses import replace

from bot.core.reply import Card, Quote, Reply

SHORT = 40  # characters that are typed again as fast as copied


def given_back(reply: Reply, fields: Mapping[str, str]) -> Reply:
    """A refusal with the words that were filled in, to copy them from; any other reply as it is."""
    typed = [Quote(value, (name,)) for name, value in fields.items() if len(value) > SHORT]
    if not (reply.error and typed):
        return reply
    return replace(reply, cards=(*reply.cards, Card("What you had filled in", tuple(typed))))
