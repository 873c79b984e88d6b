"""Owners before what they own, without an apostrophe: "Kösters Anwalt", "Rots neuer Anwalt"."""

from bot.reading.rules.people.memory import Memory, runs_after, runs_before
from bot.reading.rules.people.persons import after_office, person_of


def genitive_before(memory: Memory, first: int, role: int) -> str:
    """Whose lawyer it is: a name the text has without its ending, else the word itself.

    Args:
        memory: what the text has named.
        first: the token where the description of the role begins.
        role: that of the role; adjectives, told by nouns' capitals, may stand before it.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, index = passage.tokens, role - 1
    while lexicon.capital_nouns and index > first and tokens[index].text.islower():
        index -= 1
    token, low = tokens[index], tokens[index].low
    if not (lexicon.genitive_ending and low.endswith(lexicon.genitive_ending) and token.is_capital):
        return ""
    base = low.removesuffix(lexicon.genitive_ending).rstrip("'")
    for run in (*runs_before(memory, index), *runs_after(memory, index + 1)):
        for at in range(run.first, run.last):
            if tokens[at].low == base:
                begin = after_office(passage, run) if at == run.last - 1 else at
                return person_of(memory, (begin, at + 1)).name
    alone = index == 0 or tokens[index - 1].low not in lexicon.determiners | lexicon.prepositions
    return token.text.removesuffix(lexicon.genitive_ending) if alone else ""
