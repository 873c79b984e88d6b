"""Whether "es" stands for a body: "Das Ministerium prüft den Fall. Den Vorwurf wies es zurück"."""

from bot.reading.rules.speakers.antecedents import body_before
from bot.reading.rules.text.segments import Passage

_NEUTER = "n"


def is_body(passage: Passage, at: int) -> bool:
    """The clause before is about a body that "es" at this token can mean."""
    tokens, lexicon = passage.tokens, passage.lexicon
    beside = tokens[max(0, at - 1)].low, tokens[min(at + 1, len(tokens) - 1)].low
    if tokens[at].low not in lexicon.expletives or lexicon.there_is.intersection(beside):
        return False  # "gab es", "hieß es"
    found = body_before(passage, at)
    return found is not None and lexicon.gendered.get(tokens[found.first].low) == _NEUTER
