"""A principal by its name alone, without what it is or does: "energy giant (Norvik)"."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.number import singular


def plain_name(lexicon: Lexicon, found: str) -> str:
    """The name in "the German carmaker Voss", "Labour health", "компании «Гора»"; else all of it.

    Args:
        lexicon: of the text's language.
        found: whom somebody speaks for, as printed.
    """
    if lexicon.quoted_names:
        return _in_quotes(lexicon, found)
    if lexicon.constituencies.match(found.lower()):
        return ""  # "Councilman Ray Ford, who represents the neighborhood"
    if lexicon.capital_nouns:
        return found
    words = found.split()
    small = [index for index, word in enumerate(words) if word.islower()]
    joined = lexicon.prepositions | lexicon.links | lexicon.conjunctions
    if not small or any(word.lower() in joined for word in words):
        return found
    last = small[-1] + 1
    if last < len(words) and all(word[0].isupper() for word in words[last:]):
        return " ".join(words[last:])
    if lexicon.analytic and last == len(words) and not _is_body(lexicon, words[-1]):
        named = words[: small[0]]  # "Green Party (transport)": what they speak about
        return " ".join(named) or found
    return found


def _is_body(lexicon: Lexicon, word: str) -> bool:
    """A word for people or a body, which is part of what it is called: "Tarn council"."""
    kinds = (lexicon.bodies, lexicon.own_house, lexicon.parties, lexicon.plural, lexicon.persons)
    forms = (word, singular(lexicon, word))
    return any(kind.fullmatch(form) for kind in (*kinds, *lexicon.kinds) for form in forms)


def _in_quotes(lexicon: Lexicon, found: str) -> str:
    """What stands in quotation marks behind a word for a body, which has a case of its own."""
    before, opening, name = found.partition("«")
    head = before.split()[-1:] if opening and name.endswith("»") else []
    return name.removesuffix("»") if head and _is_body(lexicon, head[0].lower()) else found
