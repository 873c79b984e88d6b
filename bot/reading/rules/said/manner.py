"""How and when something was said, at the end of a clause, and no part of what was said."""

from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage


def before_how(passage: Passage, first: int, last: int) -> int:
    """Where an object ends before a verb's second half: "(den Vorwurf) am Montag energisch zurück".

    A day that tells which one stays: "die Vorwürfe vom Montag".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.prepositions - lexicon.links
    while last - 1 > first:
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
