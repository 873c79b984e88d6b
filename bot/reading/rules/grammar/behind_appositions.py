"""Relative clauses behind an apposition: "said Al Bell, Mr Lee's agent, who denied it"."""

from bot.reading.rules.grammar.appositions import before_apposition
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage


def apposed_to(passage: Passage, floor: int, relative: int) -> NounPhrase | None:
    """Whom a relative clause behind an apposition is about: "said Al Bell, Mr Lee's agent, (who)".

    It is the name that the apposition tells of, not the one told inside it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    apart = relative - 1 > floor and tokens[relative - 1].text == ","
    found = before_apposition(passage, floor, relative - 1) if apart else None
    if found is None or found.extra is None:
        return None
    first = found.first
    while first < found.last - 1 and tokens[first].low in lexicon.verbs:
        first += 1  # "(said) Al Bell"
    opens = tokens[found.extra[0]].low
    office = opens in lexicon.determiners or lexicon.roles.fullmatch(opens) is not None
    named = is_name(passage, first) and found.last - first > 1
    return NounPhrase(first, found.last, found.extra) if office and named else None
