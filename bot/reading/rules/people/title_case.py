"""Names in headlines whose words all have capitals: "Meet (Ana Bell), Who Won the Debate"."""

from itertools import pairwise

from bot.reading.rules.text.segments import Passage, Sentence

_LEAST = 3  # words of such a headline that are no small ones
_SMALL = 4  # letters; longer words all have capitals there


def is_title_case(passage: Passage, sentence: Sentence) -> bool:
    """The text's headline, if every word in it has a capital but small ones."""
    tokens, lexicon = passage.tokens[sentence.first : sentence.last], passage.lexicon
    heads = sentence.paragraph == passage.sentences[0].paragraph
    if not (lexicon.analytic and heads) or tokens[-1].text == ".":
        return False
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.articles
    words = [t for t in tokens if t.is_word and t.low not in closed]
    long = [t for t in words if len(t.text) >= _SMALL and t.text[0].isalpha()]
    return len(words) > _LEAST <= len(long) and all(token.is_capital for token in long)


def name_inside(
    passage: Passage, sentence: Sentence, first: int, last: int
) -> tuple[int, int] | None:
    """The first name in the words `first:last` of such a headline that the text has again.

    It has it again in full, or its second word if the first is a known given name.
    """
    tokens, given = passage.tokens, passage.lexicon.given
    below = [token.text for token in tokens[sentence.last :]]
    pairs = set(pairwise(below))
    for index in range(first, last - 1):
        pair = tokens[index].text, tokens[index + 1].text
        known = tokens[index].low in given and pair[1] in below
        if pair in pairs or known:
            return index, index + 2
    return None
