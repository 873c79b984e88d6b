"""Whom somebody blames right behind the subject: "Nun wirft (X) der Stadt vor".

Who blames must blame somebody: where nobody else stands in the clause, he ends the subject.
"""

from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_FULL = 2  # words of a name


def before_blamed(passage: Passage, who: NounPhrase, stop: int) -> NounPhrase:
    """The subject behind a verb of blame, without whom it blames.

    Args:
        passage: the text.
        who: the noun phrase behind the verb.
        stop: the token at which the verb's other half stands; nobody blamed is before it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    rest = tokens[who.last : max(who.last, stop)]
    articles = [t.low for t in rest if t.low in lexicon.objective | lexicon.determiners]
    # Any but "die (Schuld)", which may be what somebody is blamed for.
    told = any(not low.endswith(lexicon.case_neutral_articles) for low in articles)
    if who.extra is not None or not lexicon.verb_final or told:
        return who
    if any(token.low in lexicon.oblique for token in tokens[who.first - 1 : who.first]):
        return who  # "wirft ihm (die Firma Abt) vor"
    for index in range(who.last - 2, who.first, -1):
        if tokens[index].low in lexicon.links & lexicon.nominative_relatives:  # "der"
            return NounPhrase(who.first, index) if tokens[index - 1].is_capital else who
        if tokens[index].low in lexicon.links and not _is_charge(passage, index + 1):
            return who
        if tokens[index].low in lexicon.links:
            who = NounPhrase(who.first, index)
    last = _before_names(passage, who)
    return NounPhrase(who.first, last) if who.first < last < who.last else who


def _is_charge(passage: Passage, index: int) -> bool:
    """Of what somebody is blamed: "die Firma Karl Abt des (Betrugs)"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return low in lexicon.not_names or lexicon.abstract.fullmatch(low) is not None


def _before_names(passage: Passage, who: NounPhrase) -> int:
    """Where names begin behind who blames: "die Firma (Karl Abt)", "Landrat Udo Kehr (Velor)"."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, who.first
    if tokens[first].low in lexicon.determiners:
        head = next((i for i in range(first + 1, who.last) if tokens[i].is_capital), who.last)
        begin = head + 1
    elif lexicon.plural.fullmatch(tokens[first].low):
        begin = first + 1
    elif lexicon.persons.fullmatch(tokens[first].low):
        begin = first + 1 + _FULL
    else:
        return who.last
    named = begin < who.last and all(is_name(passage, i) for i in range(begin, who.last))
    return begin if named else who.last
