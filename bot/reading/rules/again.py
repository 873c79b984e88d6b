"""Bodies called again by what they are: "the Swiss drugmaker" after "Velden cuts 300 jobs".

Their names tell nothing of their kind; `institutions` looks for those that do.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.reading.rules.kinds import (
    goes_by_any_name,
    is_plain,
    kind_of,
    kinds_of,
    may_be_firm,
    passes_on,
)
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.memory import Mention, opens_sentence
from bot.reading.rules.segments import Passage

_LONGEST = 6  # words of a description


def noun_again(passage: Passage, first: int, last: int) -> str:
    """The noun in a description of a body known already: "company" of "the Leeds-based company".

    Args:
        passage: the text.
        first: the first token of the description.
        last: the token behind it.

    Returns:
        The noun in lower case; "" where the tokens name somebody, tell whose the body is, or tell
        it from one that was named ("the rival company").
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    pointing = tokens[first].low in lexicon.definite | lexicon.demonstratives
    if not (pointing or lexicon.bare_nouns) or not pointing < last - first <= _LONGEST:
        return ""
    head = first + pointing if lexicon.adjectives_behind else last - 1
    others = [i for i in range(first + pointing, last) if i != head]
    if not all(_qualifies(passage, index) for index in others):
        return ""
    noun = tokens[head].low
    opens = head == first and opens_sentence(passage, head)
    capital = tokens[head].is_capital and not (lexicon.capital_nouns or opens)
    again = lexicon.own_house.fullmatch(noun) or kinds_of(lexicon, noun)
    return noun if again and not capital else ""


def _qualifies(passage: Passage, index: int) -> bool:
    """A word that may tell more of a body without telling it from another: "Swiss", "listed"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if not token.is_word or token.quote >= 0 or lexicon.others.fullmatch(token.low):
        return False
    closed = (
        lexicon.prepositions
        | lexicon.determiners
        | lexicon.possessives.keys()
        | lexicon.conjunctions
        | lexicon.relatives
    )
    if token.low in closed or lexicon.persons.fullmatch(token.low):
        return False
    small = token.text.islower() or "-" in token.text
    return small or lexicon.demonyms.fullmatch(token.low) is not None


def body_again(passage: Passage, noun: str, mentions: Iterable[Mention]) -> str:
    """The body of any name that a noun calls again: the last one a sentence was about.

    Args:
        passage: the text.
        noun: as of `noun_again`.
        mentions: what was named before it, the nearest first.
    """
    if not goes_by_any_name(passage.lexicon, noun):
        return ""
    kinds = kinds_of(passage.lexicon, noun)
    beside = ""
    for mention in mentions:
        if not _may_be(passage, mention, kinds):
            continue
        if mention.first:
            return mention.text
        beside = beside or mention.text
    return beside


def _may_be(passage: Passage, mention: Mention, kinds: set[int]) -> bool:
    """A name that may be a body's of one of these kinds; what is no kind's is of any."""
    lexicon = passage.lexicon
    if passes_on(lexicon, mention) or is_plain(lexicon, mention.text):
        return False
    kind = kind_of(lexicon, mention)
    if kind >= 0:
        return kind in kinds
    if mention.told:
        return not _is_described(lexicon, mention)
    if lexicon.quoted_names or _is_place(passage, mention) or _is_noun(passage, mention):
        return False
    several = " " in mention.text and mention.words[0] not in lexicon.determiners
    return not several and may_be_firm(lexicon, replace(mention, first=True))


def _is_described(lexicon: Lexicon, mention: Mention) -> bool:
    """Who spoke without a name: "a bank manager", "residents"."""
    words = " ".join(mention.words)
    if lexicon.persons.search(words) or lexicon.roles.search(words):
        return True
    names = [word for word in mention.text.split() if word.lower() not in lexicon.determiners]
    return not any(c.isupper() for c in "".join(names)) or lexicon.bare.fullmatch(words) is not None


def _is_noun(passage: Passage, mention: Mention) -> bool:
    """A common noun that opens its sentence: "Fermeture de l'usine : le groupe dément"."""
    tokens, after = passage.tokens, mention.where + 1
    opens = mention.opens and " " not in mention.text and after < len(tokens)
    return opens and tokens[after].low in passage.lexicon.prepositions | passage.lexicon.links


def _is_place(passage: Passage, mention: Mention) -> bool:
    """Behind a preposition that a place follows: "in Leeds"."""
    tokens, before = passage.tokens, mention.where - 1
    return before >= 0 and tokens[before].low in passage.lexicon.places_after
