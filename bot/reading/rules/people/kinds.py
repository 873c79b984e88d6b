"""What kind of institution a name or noun tells: a club, a ministry, a firm of any name."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Mention
from bot.reading.rules.text.number import singular


def goes_by_any_name(lexicon: Lexicon, noun: str) -> bool:
    """A firm, a club; an authority's name tells what it is."""
    kinds = kinds_of(lexicon, noun)
    return not kinds or max(kinds) >= lexicon.authorities


def kinds_of(lexicon: Lexicon, noun: str) -> set[int]:
    """The kinds of institutions that a noun in lower case tells."""
    return {n for n, kind in enumerate(lexicon.kinds) if kind.fullmatch(noun)}


def kind_of(lexicon: Lexicon, mention: Mention) -> int:
    """The first kind with a word in the name or beside it; -1 without any or a name."""
    words = " ".join(mention.words)
    if lexicon.anonymous.search(words) or is_plain(lexicon, mention.text):
        return -1
    return next((n for n, kind in enumerate(lexicon.kinds) if kind.search(words)), -1)


def may_be_firm(lexicon: Lexicon, mention: Mention) -> bool:
    """A subject by a name that does not tell what it is."""
    plain = is_plain(lexicon, mention.text) or not any(c.isupper() for c in mention.text[1:])
    plain = plain and " " in mention.text
    opens = mention.text.split(" ")[0]  # "das Labor in Lohr", "westlicher Geheimdienste"
    plain = plain or (
        lexicon.capital_nouns and (opens.islower() or opens.lower() in lexicon.definite)
    )
    known = kind_of(lexicon, mention) >= 0 or lexicon.bodies.search(" ".join(mention.words))
    plain = plain or mention.text.lower().endswith(lexicon.surname_endings)  # "Белова"
    full = " " in mention.text and not mention.text.isascii()
    plain = plain or (lexicon.free_order and full)  # "Илон Маск"; a firm has marks around it
    alone = mention.words[0] if len(mention.words) == 1 else ""
    function = lexicon.prepositions | lexicon.expletives | lexicon.adverbs | lexicon.both_not
    plain = plain or alone in function or alone in lexicon.verbs  # "There", "Citing"
    goes_on = lexicon.bare.fullmatch(alone) or lexicon.happenings.fullmatch(alone)
    plain = plain or bool(mention.opens and goes_on)  # "Work (stopped)", which is no firm
    return mention.first and not (plain or known or passes_on(lexicon, mention))


def is_plain(lexicon: Lexicon, text: str) -> bool:
    """What only points back: "the company", "Konzern"; with a capital, "Hacienda" is a name."""
    words = [w for w in text.replace("'", "' ").split() if w.lower() not in lexicon.determiners]
    if len(words) != 1:
        return not words
    if lexicon.capital_nouns:
        plain = (lexicon.own_house, *lexicon.kinds[:1])
        return any(kind.fullmatch(words[0].lower()) for kind in plain)
    if words[0][0].isupper() and not lexicon.bare_nouns:  # "Bank says no data was lost"
        return lexicon.analytic and lexicon.own_house.fullmatch(words[0].lower()) is not None
    return any(kind.fullmatch(words[0].lower()) for kind in (*lexicon.kinds, lexicon.own_house))


def passes_on(lexicon: Lexicon, mention: Mention) -> bool:
    """An outlet, a document or an unnamed source: nobody a spokesman speaks for."""
    low = " ".join(mention.words)
    if mention.title:
        return True
    if lexicon.analytic and are_people(lexicon, mention.text.lower()):
        return True
    if mention.text[:1] in lexicon.quotes and not lexicon.quoted_names:  # a title: a paper
        return True
    return any(kind.search(low) for kind in (lexicon.outlets, lexicon.anonymous, lexicon.documents))


def are_people(lexicon: Lexicon, low: str) -> bool:
    """Several who have no name together: "people here", "protesters"; the police are a body."""
    first = low.partition(" ")[0]
    body = any(kind.fullmatch(first) for kind in lexicon.kinds)
    several = lexicon.plural.fullmatch(first) is not None and not body
    one = singular(lexicon, low)
    return several or (one != low and lexicon.persons.fullmatch(one) is not None)
