"""Bodies called again by what they are: "the Swiss drugmaker" after "Velden cuts 300 jobs".

Their names tell nothing of their kind; `institutions` looks for those that do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.kinds import (
    goes_by_any_name,
    is_plain,
    kind_of,
    kinds_of,
    may_be_firm,
    passes_on,
)
from bot.reading.rules.people.memory import Mention
from bot.reading.rules.text.segments import Passage

_LONGEST = 6  # words of a description

_PLAIN = 2  # words of a noun with its article


def noun_again(lexicon: Lexicon, words: Sequence[str], *, opens: bool = False) -> str:
    """The noun in a description of a body known already: "company" of "the Leeds-based company".

    Args:
        lexicon: of the text's language.
        words: of the description, with or without its article.
        opens: it opens a sentence, and its capital tells nothing.

    Returns:
        The noun in lower case; "" where the words name somebody, tell whose the body is, or tell it
        from one that was named ("the rival company").
    """
    words = [words[0].lower(), *words[1:]] if opens else words
    words = words[bool(words) and words[0].lower() in lexicon.definite | lexicon.demonstratives :]
    words = words[: _before_trade(lexicon, words)]
    if not 0 < len(words) <= _LONGEST:
        return ""
    at = 0 if lexicon.adjectives_behind else len(words) - 1
    if not all(_qualifies(lexicon, word) for i, word in enumerate(words) if i != at):
        return ""
    noun = words[at].lower()
    if lexicon.analytic and any(_is_body(lexicon, word) for i, word in enumerate(words) if i != at):
        return ""  # "the police union"
    capital = words[at][0].isupper() and not lexicon.capital_nouns
    known = (lexicon.own_house, lexicon.giants, *lexicon.kinds)
    again = any(kind.fullmatch(noun) for kind in known)
    return noun if again and not capital else ""


def _before_trade(lexicon: Lexicon, words: Sequence[str]) -> int:
    """Where the words begin that tell a firm's trade: "le géant suédois (du meuble)"."""
    link = next((i for i, word in enumerate(words) if word.lower() in lexicon.links), len(words))
    trade = words[link + 1 :]
    if not (lexicon.adjectives_behind and trade and all(word.islower() for word in trade)):
        return len(words)
    bare = words[link].lower() in lexicon.bare_links and trade[0] not in lexicon.articles
    firm = bare and lexicon.kinds[-1].fullmatch(words[0].lower())
    return link if firm or lexicon.giants.fullmatch(words[0].lower()) else len(words)


def _is_body(lexicon: Lexicon, word: str) -> bool:
    """A word for several or a body, which tells whose another body is."""
    kinds = (lexicon.bodies, lexicon.plural, *lexicon.kinds)
    return any(kind.fullmatch(word.lower()) for kind in kinds)


def _qualifies(lexicon: Lexicon, word: str) -> bool:
    """It may tell more of a body without telling it from another: "Swiss", "listed"."""
    low = word.lower()
    if not word[0].isalpha() or lexicon.others.fullmatch(low) or lexicon.persons.fullmatch(low):
        return False
    closed = (lexicon.prepositions, lexicon.determiners, lexicon.conjunctions, lexicon.relatives)
    if low in lexicon.possessives or any(low in words for words in closed):
        return False
    if not low.endswith(lexicon.adjectives):
        return False  # "пресс-служба (компании)"
    named = lexicon.adjectives_behind  # "l'agence Presse-Centre", not "the Leeds-based firm"
    return (
        word.islower() or ("-" in word and not named) or lexicon.demonyms.fullmatch(low) is not None
    )


def body_again(passage: Passage, noun: str, mentions: Iterable[Mention]) -> str:
    """The body of any name that a noun calls again: the last one a sentence was about.

    Args:
        passage: the text.
        noun: as of `noun_again`.
        mentions: what was named before it, the nearest first.
    """
    if not goes_by_any_name(passage.lexicon, noun):
        return ""
    lexicon = passage.lexicon
    kinds, trade = kinds_of(lexicon, noun), lexicon.trades.fullmatch(noun)
    mentions = tuple(mentions)
    beside = doubtful = ""
    for mention in mentions:
        other = trade and any(map(lexicon.trades.fullmatch, mention.words))
        if other or not _may_be(passage, mention, kinds):
            continue
        if _only_opens(passage, mention, mentions):
            doubtful = doubtful or mention.text
        elif mention.first:
            return mention.text
        else:
            beside = beside or mention.text
    if lexicon.free_order:
        return ""  # "матч с «Викингом». В федерации (молчат)"
    return beside or doubtful


def _only_opens(passage: Passage, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """A capital that its sentence gives, before a word in small letters: "Water samples"."""
    after = mention.where + 1
    if not (passage.lexicon.analytic and mention.opens) or after >= len(passage.tokens):
        return False
    if mention.told or " " in mention.text or not passage.tokens[after].text.islower():
        return False
    return all(other.opens or mention.text not in other.text.split() for other in mentions)


def _may_be(passage: Passage, mention: Mention, kinds: set[int]) -> bool:
    """A name that may be a body's of one of these kinds; what is no kind's is of any."""
    lexicon = passage.lexicon
    if passes_on(lexicon, mention) or is_plain(lexicon, mention.text):
        return False
    if _is_medium(passage, mention):
        return False
    if lexicon.verb_final and any(map(lexicon.parties.fullmatch, mention.words)):
        return False  # "Die Familie der Toten" is no clinic
    kind = kind_of(lexicon, mention)
    if kind >= 0:
        words = " ".join(mention.words)
        return (
            any(lexicon.kinds[n].search(words) for n in kinds)
            if lexicon.analytic
            else kind in kinds
        )
    if mention.told:
        return not (is_noun(lexicon, mention) or _is_described(lexicon, mention))
    if lexicon.free_order or _is_place(passage, mention) or _is_noun(passage, mention):
        return False
    opens = mention.text.split(" ")[0].lower()
    several = " " in mention.text and opens not in lexicon.determiners
    several = several and not _is_of_firm(passage, mention)
    return not several and may_be_firm(lexicon, replace(mention, first=True))


def is_noun(lexicon: Lexicon, mention: Mention) -> bool:
    """A noun with its article, where nouns have capitals: "Der Rechnungshof" is no party's name."""
    article = len(mention.words) == _PLAIN and mention.words[0] in lexicon.definite
    return lexicon.verb_final and article


def _is_described(lexicon: Lexicon, mention: Mention) -> bool:
    """Who spoke without a name: "a bank manager", "residents"."""
    words = " ".join(mention.words)
    if lexicon.persons.search(words) or lexicon.roles.search(words):
        return True
    if lexicon.free_order and lexicon.bodies.fullmatch(mention.text.lower()):
        return True  # "Руководство"
    names = [word for word in mention.text.split() if word.lower() not in lexicon.determiners]
    return not any(c.isupper() for c in "".join(names)) or lexicon.bare.fullmatch(words) is not None


def _is_noun(passage: Passage, mention: Mention) -> bool:
    """A common noun that opens its sentence: "Fermeture de l'usine : le groupe dément"."""
    tokens, lexicon, after = passage.tokens, passage.lexicon, mention.where + 1
    if not mention.opens or " " in mention.text or after >= len(tokens):
        return False
    known = (lexicon.bodies, lexicon.own_house, lexicon.persons, *lexicon.kinds)
    if any(kind.fullmatch(mention.text.lower()) for kind in known):
        return True
    behind = tokens[after]
    if lexicon.analytic and behind.text == ",":  # no "Unite, which represents ..."
        return mention.text.lower().endswith(lexicon.adverb_endings)
    if lexicon.analytic and lexicon.persons.fullmatch(behind.low):
        return True  # "Harbour chief Al Bell"
    closed = lexicon.prepositions | lexicon.links | lexicon.determiners | lexicon.conjunctions
    return not behind.is_word or behind.low in closed


def _is_medium(passage: Passage, mention: Mention) -> bool:
    """Where it was said, at the beginning of a sentence: "On Twitter, (the company said)"."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, mention.where - 1
    if not lexicon.analytic or before < 0 or tokens[before].low not in lexicon.about:
        return False
    return before == 0 or not tokens[before - 1].is_word


def _is_place(passage: Passage, mention: Mention) -> bool:
    """Behind a preposition that a place follows more often than a body: "in Leeds"."""
    lexicon, before = passage.lexicon, mention.where - 1
    if lexicon.adjectives_behind and before > 0:
        before -= passage.tokens[before].low in lexicon.articles  # "en la Vuelta"
    if lexicon.analytic and before > 1 and passage.tokens[before].low in lexicon.conjunctions:
        before -= 1 + passage.tokens[before - 1].is_capital  # "in Florida and (Ohio)"
    low = passage.tokens[before].low if before >= 0 else ""
    start = passage.tokens[max(0, before - 1)].start
    if lexicon.analytic and lexicon.attributions.match(passage.low, start):
        return False  # "according to Norvik"
    if _is_of_firm(passage, mention):
        return False
    return low in lexicon.prepositions - lexicon.bodies_after


def _is_of_firm(passage: Passage, mention: Mention) -> bool:
    """What is said before a firm's name tells it: "Shares in (Norvik Marine)", "at (Norvik)"."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, mention.where - 1
    if before < 1 or not lexicon.analytic:
        return False
    held = lexicon.owned_shares.fullmatch(tokens[before - 1].low) is not None
    works = tokens[before].low in lexicon.workplaces and tokens[before - 1].low not in lexicon.be
    return works or (held and tokens[before].low in lexicon.prepositions)
