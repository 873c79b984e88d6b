"""Persons told of without a name: "sa sœur", "les pêcheurs", "al presidente"."""

from collections.abc import Iterator

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.memory import Memory
from bot.reading.rules.text.number import singular

_ATTRIBUTES = 1  # words between an article and its noun: "les (jeunes) pêcheurs"
_VOWELS = tuple("aeiouyhéèêâîôœ")


def persons_told(
    memory: Memory, kind: str, floor: int, at: int, *, quoted: bool = False, bodies: bool = False
) -> Iterator[tuple[int, int]]:
    """Nouns for persons between two tokens, with their articles, the last first.

    Args:
        memory: of the text.
        kind: "m", "f" or "p", for several.
        floor: the token behind which is looked.
        at: the token before which is looked.
        quoted: inside quotations, and nowhere else.
        bodies: bodies and no persons.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    for noun in range(at - 1, floor, -1):
        told = _is_body if bodies else _is_human
        if (tokens[noun].quote >= 0) is not quoted or not told(lexicon, tokens[noun].low, kind):
            continue
        for first in range(noun - 1, max(floor, noun - 1 - _ATTRIBUTES) - 1, -1):
            if noun_gender(lexicon, tokens[first].low, tokens[noun].low) == kind:
                yield first, noun + 1
                break


def _is_human(lexicon: Lexicon, low: str, kind: str) -> bool:
    one = singular(lexicon, low) if kind == "p" else low
    if kind == "p" and (one == low or lexicon.plural.fullmatch(low)):
        return lexicon.plural.fullmatch(low) is not None
    mans = next((one.removesuffix(e) for e in lexicon.trade_feminines if one.endswith(e)), one)
    known = lexicon.persons.fullmatch(one) or lexicon.persons.fullmatch(mans)
    acts = one.endswith(lexicon.agents_end) and lexicon.infinitive.fullmatch(one) is None
    return bool(known or acts)  # no "pour le féliciter"


def _is_body(lexicon: Lexicon, low: str, kind: str) -> bool:
    one = singular(lexicon, low) if kind == "p" else low
    kinds = (lexicon.own_house, lexicon.employers, lexicon.unions, *lexicon.kinds)
    return any(known.fullmatch(one) for known in kinds)


def noun_gender(lexicon: Lexicon, article: str, noun: str) -> str:
    """Of a noun, by its article, else by its ending; "" where no article stands before it."""
    told = lexicon.owned_gender.get(article, lexicon.contracted.get(article, ""))
    told = told or lexicon.gendered.get(article, "")
    known = article in lexicon.determiners or article in lexicon.contracted
    if told == "m" and article in lexicon.owned_gender and noun.startswith(_VOWELS):
        told = ""  # "son épouse"
    if told or not known:
        return told
    told = gender_told(lexicon, article, noun)
    return told or ("f" if noun.endswith(lexicon.women_by_ending) else "m")
