"""A name right behind the body its bearer belongs to: "la portavoz del Gobierno Ana Ruiz"."""

from bot.reading.rules.languages.particles import PARTICLES
from bot.reading.rules.people.runs import is_office
from bot.reading.rules.text.segments import Passage

_FULL = 2  # words of a full name
_BACK = 7  # tokens from a name to the body before it


def behind_body(passage: Passage, first: int, begin: int, end: int) -> int:
    """Where the bearer's name begins in the description `first:end` that capitals close.

    Args:
        passage: the text.
        first: the description's first token.
        begin: where the run of capitals begins that ends it.
        end: the token after it.

    Returns:
        A token; -1 where no body stands before a full name, or one that may be called so.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or end - begin < _FULL or begin - first < _FULL:
        return -1
    before = tokens[begin - 1].low
    definite = before in (lexicon.articles | lexicon.links) - lexicon.bare_links
    start, stop = tokens[first].start, tokens[begin - 1].end
    speaks = lexicon.roles.search(passage.low, start, stop) is not None
    name = _before_particles(passage, end - _FULL)
    if name <= first or not (speaks or lexicon.persons.search(passage.low, start, stop)):
        return -1
    given = _given_name(passage, begin, end)
    if given >= 0 and not is_office(passage, given - 1):
        return given
    if name > begin:
        own = tokens[begin].text
        acronym = own.isupper() and len(own) > 1 and name == begin + 1
        office = definite and own.lower() not in lexicon.titles and not is_office(passage, begin)
        body = acronym or _has_authority(passage, first, begin + 1)
        body = body or (name == begin + 1 and not speaks and _is_of_place(passage, first, begin))
        return name if body or (office and not speaks) else -1
    if before in lexicon.prepositions | lexicon.determiners or before in lexicon.titles:
        return -1
    return begin if speaks and _has_authority(passage, first, begin) else -1


def _is_of_place(passage: Passage, first: int, begin: int) -> bool:
    """A player or mayor with the town right before the name: "le joueur de Lens Ari Dol"."""
    tokens, lexicon, noun = passage.tokens, passage.lexicon, begin - _FULL
    if noun != first + 1 or tokens[begin - 1].low not in lexicon.bare_links:
        return False
    held = lexicon.clients.fullmatch(tokens[noun].low) or is_office(passage, noun)
    return bool(held) and tokens[begin].low not in lexicon.given


def _given_name(passage: Passage, begin: int, end: int) -> int:
    """Where a given name and a surname begin behind what their bearer is of, or -1.

    As in "la portavoz de Renfe (Ana Ruiz)", "la presidenta del club (Ana Ruiz)"; not in
    "la portavoz del hospital Ana Ruiz", "de la Fundación Ana Ruiz": they may be called so.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    given = next((i for i in range(begin, end - 1) if tokens[i].low in lexicon.given), -1)
    if given < 0 or not tokens[given - 1].is_word:
        return -1
    closed = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
    if tokens[given - 1].low in closed or tokens[given - 1].low in lexicon.titles:
        return -1
    index = given - 1
    while index >= max(0, given - _BACK) and tokens[index].low not in closed:
        if lexicon.named_after.fullmatch(tokens[index].low):
            return -1
        index -= 1
    of = tokens[index].low
    of = tokens[index - 1].low if index and of in lexicon.articles - lexicon.links else of
    return given if of in lexicon.links else -1


def is_of_body(passage: Passage, first: int, name: int) -> bool:
    """As in "le parti de M. Roy", "la direction d'Ana Bel": the body speaks, and not its owner."""
    tokens, lexicon = passage.tokens, passage.lexicon
    noun = first + (tokens[first].low in lexicon.determiners)
    if not lexicon.adjectives_behind or noun == first or noun + 1 >= name:
        return False
    kinds = (lexicon.bodies, *lexicon.kinds[1:])
    linked = any(t.low in lexicon.bare_links for t in tokens[noun + 1 : name])
    body = any(kind.fullmatch(tokens[noun].low) for kind in kinds)
    return body and linked and lexicon.persons.fullmatch(tokens[noun].low) is None


def _has_authority(passage: Passage, first: int, begin: int) -> bool:
    """A body that nobody's name is the name of: "de la police", not "du lycée"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = lexicon.kinds[1 : lexicon.authorities]
    for index in range(begin - 1, max(first, begin - _BACK), -1):
        low = tokens[index].low
        if any(kind.fullmatch(low) for kind in kinds):
            return tokens[index - 1].low in lexicon.links | lexicon.articles
        if lexicon.persons.fullmatch(low) or lexicon.roles.fullmatch(low):
            return False
    return False


def _before_particles(passage: Passage, index: int) -> int:
    """Back to the first name where a token is in "Ana de la Torre"."""
    tokens, links = passage.tokens, PARTICLES | passage.lexicon.name_links
    while index > 1 and (tokens[index].low in links or tokens[index - 1].low in links):
        index -= 1
    return index
