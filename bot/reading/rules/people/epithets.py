"""Persons without a name called again by a word for anybody: "ein Zahnarzt ... der Mann"."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory, text_of
from bot.reading.rules.text.names import NounPhrase

_FAR = 400  # tokens back to where somebody was introduced
_LONGEST = 4  # tokens of "a former (and) well-known dentist"


def introduced_as(memory: Memory, found: NounPhrase) -> str:
    """Whom "the man", "the accused" is: the first person introduced by a trade, as printed.

    Returns:
        The words with their article; "" where the text introduces nobody so, or the noun phrase
        is no such word.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    first, last = found.first, found.last
    epithet = (
        passage.low[tokens[first + 1].start : tokens[last - 1].end] if last > first + 1 else ""
    )
    if tokens[first].low not in lexicon.definite or not lexicon.epithets.fullmatch(epithet):
        return ""
    woman = epithet.endswith(lexicon.trade_women) or lexicon.gendered.get(tokens[first].low) == "f"
    for index in range(max(0, first - _FAR), first):
        if tokens[index].low not in lexicon.indefinite or tokens[index].quote >= 0:
            continue
        noun = index + 1
        while noun < min(first, index + _LONGEST) and _may_describe(tokens[noun].text):
            noun += 1
        low = tokens[noun].low
        if noun == first or not tokens[noun].is_capital or not lexicon.persons.fullmatch(low):
            continue
        if not lexicon.roles.fullmatch(low) and low.endswith(lexicon.trade_women) == woman:
            return text_of(passage, index, noun + 1)
    return ""


def _may_describe(text: str) -> bool:
    """An adjective before a trade: "ein (wohnsitzloser) Pfleger", "ein (39-jähriger) Pfleger"."""
    return text.islower() or text.isdigit() or text == "-"


def told_by_age(lexicon: Lexicon, words: str) -> bool:
    """Somebody whom his age points to, without an article: "23-year-old (midfielder)".

    Args:
        lexicon: the language's.
        words: in lower case, whole.
    """
    age = lexicon.of_age.match(words)
    somebody = age is not None and lexicon.persons.fullmatch(words, age.end())
    return bool(somebody or lexicon.aged.fullmatch(words))
