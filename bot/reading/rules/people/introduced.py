"""A man or a woman by what a name's bearer is introduced as: "la préfète Anne Sorel"."""

from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.segments import Passage

_LONGEST = 10  # tokens from an article to the comma before a name


def gender_introduced(passage: Passage, first: int, last: int) -> str:
    """The gender that an office beside a name tells by its article or ending, else "".

    Args:
        passage: the text.
        first: the first token of the name.
        last: the token behind the name.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.woman_ends or not lexicon.adjectives_behind:
        return ""
    if first > 0 and tokens[first - 1].text == ",":
        if told := _before_comma(passage, first - 1):
            return told
    elif first > 0 and _is_office(passage, first - 1):
        article = tokens[first - 2].low if first > 1 else ""
        return gender_told(lexicon, article, tokens[first - 1].low)
    if last + 2 >= len(tokens) or tokens[last].text != ",":
        return ""
    noun = last + 1 + (tokens[last + 1].low in lexicon.gendered)
    return (
        gender_told(lexicon, tokens[last + 1].low, tokens[noun].low)
        if _is_office(passage, noun)
        else ""
    )


def holds_office(passage: Passage, first: int, name: str) -> bool:
    """A name beside an office, in a language where that needs no article: "Ana Bel, députée"."""
    tokens = passage.tokens
    end, last = tokens[first].start + len(name), first
    while last < len(tokens) and tokens[last].start < end:
        last += 1
    behind = last + 1 < len(tokens) and tokens[last].text == ","
    return (behind and names_office(passage, last + 1)) or bool(
        gender_introduced(passage, first, last)
    )


def _before_comma(passage: Passage, comma: int) -> str:
    """From "la porte-parole du ministre, (Anne Sorel)": the article that opens the phrase."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(comma - 2, max(-1, comma - _LONGEST), -1):
        if not (tokens[index].is_word and tokens[index + 1].is_word):
            return ""
        owner = index > 0 and tokens[index - 1].low in lexicon.links
        if tokens[index].low in lexicon.gendered and not owner and _is_office(passage, index + 1):
            return gender_told(lexicon, tokens[index].low, tokens[index + 1].low)
    return ""


def _is_office(passage: Passage, index: int) -> bool:
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return lexicon.persons.fullmatch(low) is not None
