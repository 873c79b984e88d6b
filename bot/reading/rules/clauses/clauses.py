"""Cues with their subjects: the clauses of a sentence in which somebody states something."""

from bot.reading.rules.clauses import (
    agents,
    fronted_verbs,
    historic,
    issued,
    overlong,
    placing,
    relative_objects,
    shapes,
    thus,
    unclosed,
)
from bot.reading.rules.clauses.cues import find_cues
from bot.reading.rules.clauses.owned import owned_clauses
from bot.reading.rules.clauses.shared import gerund_subject, narrated
from bot.reading.rules.grammar import (
    complements,
    defining,
    enumerated,
    neither,
    subjects,
    verb_last,
)
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.incises import incised
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.grammar.seats import give_seat, is_nobody
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.speakers import origins
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_CLAUSE = 10  # tokens behind "as X said" that are looked at
_ECHO = 2  # words of a clause that only repeats: "as the union said they would"
_MOST = 20  # cues of a sentence; more is no sentence but a list or a joke


def find_clauses(passage: Passage, sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence in order, each with its subject."""
    found = owned_clauses(passage, sentence)
    for cue in find_cues(passage, sentence)[:_MOST]:
        if origins.cites_source(passage, sentence, cue, found):
            continue
        if neither.is_same_silence(found[-1] if found else None, cue.first):
            continue
        before = [c for c in found if c.cue.first < cue.first]  # an owned claim may stand behind
        clause = _clause(passage, sentence, cue, before)
        if clause is None or neither.denies_nothing(passage, clause):
            continue
        own = overlong.own_subject(passage, sentence, clause)
        if own is not clause.subject and own is not None:
            clause.subject, clause.first = own, min(own.first, cue.first)
        clause.first = _past_adverbs(passage, sentence, clause)
        opens = passage.tokens[clause.first - 1] if clause.first > sentence.first else None
        if opens is not None and opens.low in passage.lexicon.as_words:
            clause.first -= 1
            lead = passage.tokens[sentence.first : clause.first]
            if all(t.low in passage.lexicon.adverbs for t in lead):  # "tal como", "y como"
                clause.first = sentence.first
            clause.first = _past_just(passage, sentence, clause.first)
            clause.aside = _is_aside(passage, sentence, clause)
        previous = found[-1] if found else None
        beside = previous is not None and cue.first <= previous.last
        if previous and beside and cue.kind is Kind.ATTRIBUTION and is_nobody(passage, previous):
            clause.first = previous.first  # "indique-t-on de source proche"
            found.pop()
        if previous and cue.kind is Kind.POSTPOSITION:
            _end_before(previous, clause.first)
        give_seat(passage, sentence, clause)
        if clause.subject is not None:
            whole = neither.whole(passage, sentence.first, clause.subject)
            whole = enumerated.whole(passage, sentence, cue, whole)
            if whole is not clause.subject:
                clause.subject, clause.first = whole, min(clause.first, whole.first)
        found.append(clause)
    return sorted(found, key=lambda clause: clause.cue.first)


def _end_before(teller: Clause, first: int) -> None:
    """End who says something before who cites it: "sagte (X) der Agentur Tarfax zufolge"."""
    subject = teller.subject
    if subject is not None and subject.first < first < subject.last:
        subject.last, teller.last = first, max(teller.cue.last, first)


def _past_just(passage: Passage, sentence: Sentence, first: int) -> int:
    """Back over "just" before "as": "El plan es caro, (tal y) como explicó el alcalde"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first <= sentence.first:
        return first
    begin = first - 1
    begin -= begin > sentence.first and tokens[begin].low in lexicon.conjunctions
    opens = begin == sentence.first or tokens[begin - 1].text == ","
    return begin if opens and tokens[begin].low in lexicon.just_as else first


def _past_adverbs(passage: Passage, sentence: Sentence, clause: Clause) -> int:
    """Where a clause begins that adverbs open, behind a mark: "..., — так (в мэрии) ответили"."""
    tokens, first, lexicon = passage.tokens, clause.first, passage.lexicon
    opens = subjects.as_before(passage, sentence, first)
    if opens >= 0 and past_where(passage, opens + 1, clause.cue.first) == first:
        return opens + 1  # "wie (am Montag) die Bahn mitteilte"
    seated = clause.subject is not None and clause.subject.first == first > sentence.first
    first -= seated and lexicon.free_order and tokens[first - 1].low in lexicon.seats
    while first > sentence.first and tokens[first - 1].low in passage.lexicon.adverbs:
        first -= 1
    marked = first > sentence.first and not tokens[first - 1].is_word
    joints = lexicon.conjunctions | lexicon.subordinators
    if seated and first == clause.first - 1 and lexicon.free_order:
        marked = marked or tokens[first - 1].low in joints  # ", но (в мэрии) не согласны"
    return first if marked else clause.first


def _is_aside(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """As in "as she said": nothing follows that could be what was said ("as she called for")."""
    if clause.last >= sentence.last or Takes.ADDRESSEE in clause.cue.takes or clause.inverted:
        return True
    token, lexicon = passage.tokens[clause.last], passage.lexicon
    plain = Takes.OBJECT not in clause.cue.takes
    if lexicon.analytic and plain and _tells_more(passage, clause.last):
        return False  # "..., as the regulator said it had opened an inquiry"
    owns = clause.last + 1 < sentence.last
    owns = owns and passage.tokens[clause.last + 1].low in lexicon.owner_marks
    time = token.low in lexicon.times and not owns  # "as they praised Thursday's vote"
    return plain or not token.is_word or time or token.low in lexicon.prepositions


def _is_set_apart(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A gerund between commas that nothing follows: "Al Bay, defending, said he was sorry"."""
    tokens, last = passage.tokens, cue.last
    apart = last + 1 < sentence.last and tokens[last].text == "," == tokens[cue.first - 1].text
    return passage.lexicon.analytic and apart and tokens[last + 1].quote < 0


def _tells_more(passage: Passage, index: int) -> bool:
    """A clause begins behind a verb of saying: "it had opened", no "they would"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    subject = tokens[index].low in lexicon.pronouns.keys() | lexicon.determiners
    begins = subject or tokens[index].low in lexicon.complementizers
    inside = tokens[index : index + _CLAUSE]
    ends = next((n for n, token in enumerate(inside) if not token.is_word), len(inside))
    return begins and ends > _ECHO


def _clause(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """The cue with its subject, or None where it has none."""
    tokens, lexicon = passage.tokens, passage.lexicon
    placed = cue.kind in (Kind.ATTRIBUTION, Kind.POSTPOSITION) or cue.subject != "left"
    if placed or cue.who is not None:
        return placing.placed(passage, sentence, cue)
    if lexicon.verb_final and _is_asked(passage, sentence, cue):
        return None
    if cue.passive and any(t.low in lexicon.hypothetical for t in tokens[cue.first : cue.last]):
        return None  # "doivent être confirmées par le maire"
    if fronted_verbs.opens_turned(passage, sentence, cue):
        return fronted_verbs.turned(passage, sentence, cue)
    if (claim := relative_objects.claim_of(passage, sentence, cue)) is not None:
        return relative_objects.denied(passage, sentence, cue, claim)
    if cue.passive or agents.is_object_relative(passage, sentence, cue):
        agent = agents.with_agent(passage, sentence, cue)
        if agent is not None or cue.passive:
            return agent
    if cue.pronoun >= 0:
        own = NounPhrase(cue.pronoun, cue.pronoun + 1)
        subject = narrated(passage, sentence, cue, before) or own
        return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)
    marked = tokens[cue.first].low in lexicon.gerund_marks  # "tout en niant"
    cue.first += cue.form is Form.GERUND and marked
    if (
        marked
        and Takes.CLEAR in cue.takes
        and not complements.is_clear(passage, cue.last, sentence.last)
    ):
        return None
    if cue.form is Form.GERUND and _is_set_apart(passage, sentence, cue):
        return None
    if (by_issuer := issued.issued(passage, sentence, cue, before)) is not None:
        return by_issuer
    phrase = cue.kind is Kind.PHRASE  # "Tras (negar) los hechos"
    leans = all(t.low in lexicon.reflexives for t in tokens[cue.first : cue.last - 1])
    if cue.form is Form.GERUND and (phrase or leans):
        sharer = gerund_subject(passage, sentence, cue, before)
        if sharer is None:
            return None
        beside = sharer.first < cue.first <= sharer.last + 1  # "its spokesman (adding)"
        return Clause(cue, sharer, sharer.first if beside else cue.first, cue.last)
    if (named := unclosed.apposed(passage, sentence, cue)) is not None:
        return Clause(cue, named, named.first, cue.last)
    return (
        historic.told(passage, sentence, cue, before)
        or defining.main(passage, sentence, cue, before)
        or thus.commented(passage, sentence, cue)
        or verb_last.stated(passage, sentence, cue)
        or shapes.fronted(passage, sentence, cue, before)
        or incised(passage, sentence, cue, before)
        or shapes.inverted(passage, sentence, cue)
        or shapes.also_inverted(passage, sentence, cue, before)
        or shapes.beside(passage, sentence, cue, before)
        or shapes.opened(passage, sentence, cue)
        or shapes.verb_second(passage, sentence, cue, before)
        or shapes.sharing(passage, sentence, cue, before)
    )


def _is_asked(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Ob sie klagt, ...": the verb closes a question, and nobody says anything by it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closes = cue.last < sentence.last and not tokens[cue.last].is_word
    if verb_last.on_all_before(passage, sentence, cue.last - 1) >= 0:
        return cue.act is Act.ASSERTS and cue.takes is not Takes.OBJECT
    first = cue.first
    while closes and first > sentence.first and tokens[first - 1].is_word:
        if tokens[first - 1].quote >= 0:
            return False
        first -= 1
    return closes and tokens[first].low in lexicon.whether - lexicon.as_words
