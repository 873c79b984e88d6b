"""Where who the speaker is ends behind the verb, and what is said begins."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.said.beside_cited import past_apposition
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_FEW = 3  # words of an office behind a name


def behind_name(passage: Passage, clause: Clause, limit: int) -> int:
    """Where "As explained the chair, Dr Ana Bell, ..." ends; else the clause's own end.

    A name follows an office, or an office in few words a name; what is said is neither.
    """
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    if lexicon.adjectives_behind:
        return past_apposition(passage, clause, limit, first=True)
    extra = subject.extra if subject is not None and lexicon.free_order else None
    if subject is None or extra is None or extra[1] + 1 >= limit or extra[0] < subject.last:
        return clause.last
    named = names.is_named(passage, NounPhrase(subject.first + 1, subject.last))
    name = extra[1] - extra[0] > 1 and all(names.is_name(passage, extra[1] - n) for n in (1, 2))
    few = extra[1] - extra[0] < _FEW and not lexicon.many.fullmatch(tokens[extra[0]].low)
    few = few and tokens[extra[1] + 1].low not in lexicon.relatives
    apposed = few if named else name
    told = tokens[extra[0]].low  # "адвокат Мария Зоева, защищающая (которая защищает) Рева,"
    apposed = apposed or told in lexicon.relatives or bool(lexicon.participles.fullmatch(told))
    return extra[1] if apposed and tokens[extra[1]].text == "," else clause.last


def behind_office(passage: Passage, clause: Clause, limit: int) -> int:
    """The colon behind who the speaker is: "Dijo Ana Roy, alcaldesa de Lorca(:) ..."; else the end.

    The clause's own end where nothing stands between a comma and a colon.
    """
    extra = clause.subject.extra if clause.subject is not None else None
    beside = extra is not None and extra[0] == clause.last + 1 and extra[1] < limit
    colon = extra is not None and beside and passage.tokens[extra[1]].text == ":"
    return extra[1] if extra is not None and colon else clause.last
