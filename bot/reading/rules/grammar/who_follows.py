"""Who speaks behind an object, told by the case of a subject: "прокомментировал аварию (мэр)"."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.somebody import is_oblique, is_somebody
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage

_FAR = 12  # tokens of an object
_FULL = 2  # words of a full name


def who_follows(passage: Passage, first: int, stop: int, *, several: bool = False) -> int:
    """Where the first noun phrase in the case of a subject begins, from `first` on; else -1.

    `several`: or the seat of those who speak, "(в) мэрии".
    """
    for index in range(first, min(first + _FAR, stop)):
        token = passage.tokens[index]
        if token.quote >= 0 or token.text in ",;:.":
            return -1
        before = passage.tokens[index - 1].low
        led = before in passage.lexicon.prepositions
        if (
            several
            and index > first
            and before in passage.lexicon.seats
            and _is_desk(passage, index)
        ):
            return index
        if not led and _is_subject(passage, index):
            return _with_attributes(passage, first, index)
    return -1


def _is_subject(passage: Passage, index: int) -> bool:
    """Somebody or some body in the case of a subject."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if names.is_name(passage, index):
        return _is_whole_name(passage, index)
    if is_bearer(passage, index):
        return True
    turned = token.low.endswith((*lexicon.owned, *lexicon.oblique_endings, *lexicon.accusative))
    if lexicon.anonymous.fullmatch(token.low):
        return not turned
    thing = lexicon.claims.fullmatch(token.low) or token.low.endswith(lexicon.accusative)
    body = is_somebody(passage, index) and not is_oblique(passage, index, several=False)
    return body and not thing


def _is_desk(passage: Passage, index: int) -> bool:
    """A body, or the desk of one, where somebody sits."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    title = lexicon.quoted_names and passage.tokens[index].text in lexicon.quotes
    kinds = (lexicon.bodies, lexicon.roles, lexicon.outlets)
    return title or any(kind.fullmatch(low) for kind in kinds)


def _is_whole_name(passage: Passage, index: int) -> bool:
    """A full name, or a surname alone, whose case may be a subject's."""
    tokens, lexicon = passage.tokens, passage.lexicon
    given = tokens[index].low
    full = index + 1 < len(tokens) and names.is_name(passage, index + 1)
    if not full:
        return not given.endswith((*lexicon.owned, *lexicon.oblique_endings))
    endings = (*lexicon.men_endings, *lexicon.neuter_men_endings)
    mans = any(given[:-1] + ending in lexicon.male_names for ending in endings)
    mans = mans and given not in lexicon.male_names
    return not (mans or given.endswith(lexicon.genitive_only))


def _with_attributes(passage: Passage, floor: int, index: int) -> int:
    """With what qualifies who speaks: "(бывший) мэр", "(51-летний) водитель"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while index > floor and tokens[index - 1].low.endswith(lexicon.qualifying_subject):
        low = tokens[index - 1].low
        if lexicon.claims.fullmatch(low) or lexicon.things.fullmatch(low):
            break
        index -= 1
        if index - 1 > floor and tokens[index - 1].text == "-":
            index -= 2
    return index
