"""A statement in the making: a clause with who speaks and what is said."""

from dataclasses import dataclass

from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.speakers.speakers import Speaker
from storage.records import Act


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    clause: Clause
    speaker: Speaker
    spans: Spans
    sentence: int
    act: Act = Act.ASSERTS
    quoted: bool = False
    open: bool = False  # its quotation goes on in the next paragraph
