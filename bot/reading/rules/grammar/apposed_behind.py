"""What stands behind a noun phrase and its comma tells who that is: "Al Bell, (a baker)"."""

from bot.reading.rules.grammar.aged import is_age_aside
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.segments import Passage

_PAIR = 2  # tokens of a comma and an age, of a word and its noun
_CLOSES = frozenset(",.;:—")  # what ends an apposition


def apposition_right(passage: Passage, last: int, stop: int) -> tuple[int, int] | None:
    """What stands after a comma behind the noun phrase, up to the next comma or the end."""
    tokens = passage.tokens
    if last >= stop or tokens[last].text != "," or last + 1 >= stop:
        return None
    end = last + 1
    while end < stop and tokens[end].quote < 0 and not _closes(passage, end):
        end += 1
    lexicon = passage.lexicon
    if lexicon.that_needed and end + 1 < stop and is_age_aside(passage, last + 1, end):
        trade = names_office(passage, end + 1) and apposition_right(passage, end, stop)
        return (last + 1, trade[1] if trade else end)  # "Luc Bel, 50 ans, (boulanger)"
    verbal = (
        any(_is_finite(passage, i) for i in range(last + 1, end))
        and tokens[last + 1].low not in lexicon.relatives
    )
    if lexicon.capital_nouns and tokens[last + 1].low in lexicon.relatives:
        verbal = _is_clause(passage, last + 1, end)
    head = passage.low[tokens[last + 1].start : tokens[end - 1].end] if end > last + 1 else ""
    nominal = (
        is_name(passage, last + 1)
        or (tokens[last + 1].text.isdecimal() and end - last == _PAIR)  # "Karl Bell, (47), der"
        or (tokens[last + 1].low in lexicon.determiners and not lexicon.bare_nouns)
        or tokens[last + 1].low in lexicon.relatives
        or lexicon.possessives.get(tokens[last + 1].low) == "r"
        or (not lexicon.bare_nouns and not lexicon.verb_first)
        or names_office(passage, last + 1)
        or lexicon.persons.match(head)
        or lexicon.roles.match(head)
        or (lexicon.free_order and lexicon.participles.match(head))
    )
    if lexicon.capital_nouns and _is_told_of(passage, end, stop):
        return None  # "erklärte Karl Bell, (die Brücke), die alt sei, werde geschlossen"
    return (last + 1, end) if head and nominal and not verbal else None


def _is_clause(passage: Passage, first: int, end: int) -> bool:
    """A noun and its verb: "die Brücke werde gesperrt"; not "die den Verein leitet", "die Chefin".

    A relative clause has its verb last; behind a noun, an apposition has no words of its own.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if end - first <= _PAIR or not tokens[first + 1].is_capital:
        return False
    if _is_finite(passage, end - 1):  # but "sagte X, (das Dach halte), obwohl es alt sei"
        low, auxiliaries = tokens[end - 1].low, lexicon.be | lexicon.have | lexicon.modals
        told = low not in auxiliaries and lexicon.subjunctive.fullmatch(low) is not None
        return told and end - first == _PAIR + 1
    closed = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions | lexicon.links
    behind = (t for t in tokens[first + 2 : end] if t.is_word)
    return any(not t.is_capital and t.low not in closed and t.quote < 0 for t in behind)


def _is_told_of(passage: Passage, comma: int, stop: int) -> bool:
    """More is told between commas, and then the verb follows: of a subject, no apposition."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 2 >= stop or tokens[comma].text != ",":
        return False
    opens = lexicon.relatives | lexicon.determiners
    if tokens[comma + 1].low not in opens and not is_name(passage, comma + 1):
        return False
    inside = range(comma + 2, stop - 1)
    second = next((i for i in inside if tokens[i].text == "," and tokens[i].quote < 0), -1)
    return second > 0 and _is_finite(passage, second + 1)


def _closes(passage: Passage, index: int) -> bool:
    """A mark that ends an apposition, and no stop of "Capt. Bell"."""
    tokens = passage.tokens
    short = tokens[index].text == "." and tokens[index - 1].low in passage.lexicon.abbreviations
    return tokens[index].text in _CLOSES and not short


def _is_finite(passage: Passage, index: int) -> bool:
    """A verb that makes a clause of its own of what stands behind a comma."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.low in lexicon.be or token.low in lexicon.have or token.low in lexicon.modals:
        return True
    if lexicon.verbal.fullmatch(token.low) and not token.is_capital:
        return True  # ", обвиняемый отдал деньги"
    if lexicon.capital_nouns and lexicon.subjunctive.fullmatch(token.low):
        return True  # ", die Brücke werde geschlossen"
    if lexicon.adjectives_behind and token.low in lexicon.negations - lexicon.prepositions:
        return token.low not in lexicon.both_not  # ", l'école ne fermera pas"
    found = lexicon.verbs.get(token.low) if lexicon.free_order and not token.is_capital else None
    return found is not None and found.form is Form.FINITE
