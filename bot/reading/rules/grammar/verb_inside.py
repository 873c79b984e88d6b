"""Whether a verb with a subject stands between two commas, so that it is no apposition."""

from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.segments import Passage, Token


def has_verb(passage: Passage, first: int, last: int) -> bool:
    """A finite verb stands there, and no relative clause."""
    lexicon = passage.lexicon
    if first < last and passage.tokens[first].low in lexicon.relatives:
        return False
    if first < last and _leads_relative(passage, first, last):
        return False
    auxiliaries = lexicon.be | lexicon.have | lexicon.modals
    if lexicon.analytic:  # "The adviser to the minister, Al Bell, (said)"
        auxiliaries = auxiliaries - lexicon.infinitive_marks
    return _says_that(passage, first, last) or any(
        t.low in auxiliaries or _is_tensed(passage, t)
        for t in passage.tokens[first:last]
        if t.quote < 0
    )


def _leads_relative(passage: Passage, first: int, last: int) -> bool:
    """As in "Le club, dont le budget est faible, (annonce)", "El club, al que le faltan, "."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    whose = lexicon.possessives.get(low) == "r" or low in lexicon.prepositional_relatives
    if whose or not lexicon.that_needed or low not in lexicon.prepositions:
        return whose
    which = first + 1 + (first + 1 < last and tokens[first + 1].low in lexicon.articles)
    return which < last and tokens[which].low in lexicon.relatives


def _says_that(passage: Passage, first: int, last: int) -> bool:
    """As in "Roe, a lawyer, (said at first that she agreed), then": no participle has that."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verb = lexicon.verbs.get(tokens[first].low) if first < last and lexicon.analytic else None
    told = lexicon.complementizers - lexicon.whether
    if verb is None or verb.form is Form.GERUND or Takes.ADDRESSEE in verb.takes:
        return False
    return any(token.low in told for token in tokens[first + 1 : last] if token.quote < 0)


def _is_tensed(passage: Passage, token: Token) -> bool:
    """A verb with a subject, where no participle looks the same: "reprendra", "affirmait"."""
    lexicon = passage.lexicon
    if not lexicon.tensed or token.is_capital:
        return False
    verb = lexicon.verbs.get(token.low)
    told = verb is not None and verb.form is Form.FINITE and not verb.noun
    return token.low.endswith(lexicon.tensed) or told
