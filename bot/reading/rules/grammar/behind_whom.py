"""What is said behind whom it was told or where: "negó al juez (haber cobrado)"."""

from bot.reading.rules.grammar.begun import LOOK
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.infinitives import begins_infinitive
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def before_deed(passage: Passage, clause: Clause, index: int, limit: int) -> int:
    """To the infinitive behind whom it was told: "negó al juez (haber cobrado)"; else -1."""
    lexicon = passage.lexicon
    told = passage.tokens[index].low in lexicon.to_persons and lexicon.that_needed
    if Takes.INFINITIVE in clause.cue.takes and lexicon.that_needed:
        perfect = _before_perfect(passage, index, limit)
        if perfect > index:
            return perfect
    if not told or Takes.INFINITIVE not in clause.cue.takes:
        return -1
    closed = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions
    for after in range(index + 2, min(limit, index + LOOK)):
        token, before = passage.tokens[after], passage.tokens[after - 1].low
        if not token.is_word or (token.low in closed - lexicon.links and before not in closed):
            break  # "confirmó al final (su) momento"
        noun = before in lexicon.determiners  # "a la mujer"
        if not noun and begins_infinitive(passage, after, limit):
            return after
    return -1


def before_object(passage: Passage, clause: Clause, index: int, limit: int) -> int:
    """To the object behind whom it was told: "confirmó a la prensa (el fichaje)"; else -1.

    A second article tells, that stands behind no preposition.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    told = tokens[index].low in lexicon.to_persons and lexicon.that_needed
    venue = lexicon.that_needed and (
        lexicon.venues.match(passage.low, tokens[index].start) is not None
        or _is_place(passage, index, limit)
    )
    if not (told or venue) or Takes.OBJECT not in clause.cue.takes:
        return -1
    if clause.cue.act is Act.CRITICISES and not venue:
        return -1
    with_article = tokens[index].low in lexicon.to_the
    whom = index + 1 < limit and tokens[index + 1]
    if not whom or not (
        with_article or whom.low in lexicon.determiners or whom.is_capital or venue
    ):
        return -1  # "admitió a trámite la querella"
    closed = lexicon.prepositions | lexicon.determiners | lexicon.links | lexicon.conjunctions
    for after in range(index + 2, min(limit - 1, index + LOOK)):
        token, before = tokens[after], tokens[after - 1].low
        if not token.is_word or token.quote >= 0 or token.low in lexicon.complementizers:
            break
        if token.low in lexicon.prepositions - lexicon.determiners and not venue:
            break
        linked = token.low in lexicon.links and tokens[after - 1].text.islower()
        if token.low in lexicon.determiners and before not in closed and not linked:
            return after if not is_time(passage, after + 1) else -1
    return -1


def _is_place(passage: Passage, index: int, limit: int) -> bool:
    """Where it was said, by one name: "criticó (en Sevilla) la gestión"."""
    if passage.tokens[index].low not in passage.lexicon.body_seats:
        return False
    last = index + 1
    while last < limit and passage.tokens[last].is_capital:
        last += 1
    behind = last < limit and passage.tokens[last].low in passage.lexicon.determiners
    return last > index + 1 and behind


def _before_perfect(passage: Passage, index: int, limit: int) -> int:
    """To what somebody says to have done, past where: "dans un entretien à X (avoir averti)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index].low not in lexicon.prepositions or begins_infinitive(passage, index, limit):
        return -1
    for after in range(index + 2, min(limit - 1, index + LOOK)):
        if tokens[after].quote >= 0 or tokens[after].text in ",:;":
            break
        if tokens[after].low in lexicon.perfects:
            return after - (tokens[after - 1].low in lexicon.negations | lexicon.reflexives)
    return -1
