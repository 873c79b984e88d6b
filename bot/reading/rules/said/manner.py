"""How and when something was said, at the end of a clause, and no part of what was said."""

from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage

_LEAST = 2  # tokens of "vor Gericht"


def before_how(passage: Passage, first: int, last: int) -> int:
    """Where an object ends before a verb's second half: "(den Vorwurf) am Montag energisch zurück".

    A day that tells which one stays: "die Vorwürfe vom Montag".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.prepositions - lexicon.links
    while last - 1 > first:
        if (place := before_venue(passage, first, last)) < last:
            last = place
            continue
        low, before = tokens[last - 1].low, tokens[last - 2].low
        timed = is_time(passage, last - 1)
        if low in lexicon.adverbs and low not in lexicon.negations:
            last -= 1
        elif timed and before in leads and last - 2 > first:
            last -= 2
        elif timed and not tokens[last - 1].text[0].isdigit() and before not in lexicon.links:
            last -= 1
        else:
            break
    return last


def before_venue(passage: Passage, first: int, last: int) -> int:
    """Where an object ends before where it was denied: "(den Vorwurf) vor Gericht zurück"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.verb_final or last - first <= _LEAST:
        return last
    start, end = tokens[first + 1].start, tokens[last - 1].end
    venues = (m for m in lexicon.venues.finditer(passage.low, start, end) if m.end() == end)
    found = next(venues, None)
    if found is None:
        return last
    place = next(i for i in range(first, last) if tokens[i].start >= found.start())
    before = tokens[place - 1]
    return place if before.is_capital or before.low in lexicon.anaphors else last
