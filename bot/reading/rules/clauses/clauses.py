"""Cues with their subjects: the clauses of a sentence in which somebody states something."""

from bot.reading.rules.clauses import fronted_verbs, not_subjects, placing, thus
from bot.reading.rules.clauses.cues import find_cues
from bot.reading.rules.clauses.inversions import backward_subject, subject_behind
from bot.reading.rules.clauses.owned import owned_clauses
from bot.reading.rules.clauses.shared import (
    before_given,
    before_verb,
    covers,
    gerund_subject,
    in_which,
    may_share,
    narrated,
    opens_behind_mark,
    shared_name,
)
from bot.reading.rules.grammar import (
    complements,
    fronting,
    middle,
    neither,
    phrases,
    somebody,
    subjects,
    verb_last,
    verbal,
)
from bot.reading.rules.grammar.between import opened_by_adjunct
from bot.reading.rules.grammar.clause import Clause, bounds
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.incises import incised
from bot.reading.rules.grammar.seats import give_seat, is_nobody
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.speakers import origins, speakers
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_SINCE = 8  # tokens before a relative pronoun in which its claim stands
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
        clause = _clause(passage, sentence, cue, found)
        if clause is None:
            continue
        clause.first = _past_adverbs(passage, sentence, clause)
        before = passage.tokens[clause.first - 1] if clause.first > sentence.first else None
        if before is not None and before.low in passage.lexicon.as_words:
            clause.first -= 1
            lead = passage.tokens[sentence.first : clause.first]
            if all(t.low in passage.lexicon.adverbs for t in lead):  # "tal como", "y como"
                clause.first = sentence.first
            clause.aside = _is_aside(passage, sentence, clause)
        previous = found[-1] if found else None
        beside = previous is not None and cue.first <= previous.last
        if previous and beside and cue.kind is Kind.ATTRIBUTION and is_nobody(passage, previous):
            clause.first = previous.first  # "indique-t-on de source proche"
            found.pop()
        give_seat(passage, sentence, clause)
        found.append(clause)
    return sorted(found, key=lambda clause: clause.cue.first)


def _past_adverbs(passage: Passage, sentence: Sentence, clause: Clause) -> int:
    """Where a clause begins that adverbs open, behind a mark: "..., — так (в мэрии) ответили"."""
    tokens, first, lexicon = passage.tokens, clause.first, passage.lexicon
    seated = clause.subject is not None and clause.subject.first == first > sentence.first
    first -= seated and lexicon.free_order and tokens[first - 1].low in lexicon.seats
    while first > sentence.first and tokens[first - 1].low in passage.lexicon.adverbs:
        first -= 1
    marked = first > sentence.first and not tokens[first - 1].is_word
    return first if marked else clause.first


def _is_aside(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """As in "as she said": nothing follows that could be what was said ("as she called for")."""
    if clause.last >= sentence.last or Takes.ADDRESSEE in clause.cue.takes or clause.inverted:
        return True
    token, lexicon = passage.tokens[clause.last], passage.lexicon
    plain = Takes.OBJECT not in clause.cue.takes
    if lexicon.analytic and plain and _tells_more(passage, clause.last):
        return False  # "..., as the regulator said it had opened an inquiry"
    owns = clause.last + 1 < sentence.last and passage.tokens[clause.last + 1].low == "'s"
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
    if cue.passive or _is_object_relative(passage, sentence, cue):
        agent = _with_agent(passage, sentence, cue)
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
    if cue.form is Form.GERUND and cue.first == cue.last - 1:
        sharer = gerund_subject(passage, sentence, cue, before)
        if sharer is None:
            return None
        beside = sharer.first < cue.first <= sharer.last + 1  # "its spokesman (adding)"
        return Clause(cue, sharer, sharer.first if beside else cue.first, cue.last)
    return (
        thus.commented(passage, sentence, cue)
        or verb_last.stated(passage, sentence, cue)
        or _fronted(passage, sentence, cue, before)
        or incised(passage, sentence, cue, before)
        or _inverted(passage, sentence, cue)
        or _also_inverted(passage, sentence, cue, before)
        or _plain(passage, sentence, cue, before)
        or _opened(passage, sentence, cue)
        or _second(passage, sentence, cue, before)
        or _sharing(passage, sentence, cue, before)
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


def _with_agent(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "was denied by the mayor", "que dément le maire"."""
    agent = phrases.phrase_right(passage, cue.last, sentence.last)
    if agent is None or _is_mute(passage, agent) or not _may_speak(passage, cue, agent):
        return None
    agent = before_verb(passage, agent)
    return Clause(cue, agent, cue.first, max(cue.last, agent.last), inverted=True)


def _may_speak(passage: Passage, cue: Cue, agent: NounPhrase) -> bool:
    """What is praised or blasted by somebody is said; what is blasted by a storm is not."""
    answers = cue.act in (Act.DENIES, Act.CONFIRMS)
    return answers or names.is_named(passage, agent) or _is_somebody(passage, agent)


def _fronted(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """As in "Den Plan lehnt der Senat ab"."""
    opened = fronting.fronted(passage, sentence, cue)
    if opened is None:
        return None
    what, subject = opened
    subject = subject or (before[-1].subject if before else None)
    if subject is None and not (passage.lexicon.subjects_dropped or passage.lexicon.free_order):
        return None
    last = cue.last if subject is None else max(cue.last, subject.last)
    return Clause(cue, subject, what[0], last, inverted=True, fronted=what)


def _inverted(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "..., said the mayor"."""
    subject = backward_subject(passage, sentence, cue) or subject_behind(passage, sentence, cue)
    if subject is None or somebody.is_amount(passage, subject):
        return None
    lexicon, low = passage.lexicon, passage.tokens[subject.first].low
    alone = subject.last - subject.first == 1 and lexicon.analytic
    if alone and low in lexicon.determiners - lexicon.pronouns.keys() - lexicon.singular:
        return None  # "The mayor, asked if she would go, said no"
    return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)


def _also_inverted(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> Clause | None:
    """As in "..., adelantó la radio y confirmó (después) el club": both said what is before."""
    lexicon, last = passage.lexicon, before[-1] if before else None
    joined = passage.tokens[cue.first - 1].low in lexicon.conjunctions
    if last is None or not (lexicon.subjects_dropped and joined and last.inverted):
        return None
    if last.last != cue.first - 1 or Takes.CLAUSE not in cue.takes:
        return None
    subject = phrases.phrase_right(passage, cue.last, sentence.last)
    if subject is None or not (names.is_named(passage, subject) or _is_somebody(passage, subject)):
        return None
    ends = passage.tokens[min(subject.last, sentence.last - 1)]
    if ends.is_word:
        return None
    return Clause(cue, subject, last.first, max(cue.last, subject.last), inverted=True)


def _plain(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """As in "the mayor said"."""
    if passage.lexicon.verb_second and fronting.opens_with_adjunct(passage, sentence, cue):
        return None
    subject = subjects.subject_left(passage, sentence, cue)
    if subject is None or covers(subject, before) or not_subjects.disagrees(passage, cue, subject):
        return None
    subject = before_given(passage, subject, cue)
    first = subject.first if subject.last <= cue.first else cue.first
    if subject.extra and subject.extra[0] < subject.first:
        first = subject.extra[0]
    return Clause(cue, subject, min(first, cue.first), cue.last)


def _opened(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "В понедельник сообщил мэр, что ..."."""
    subject = opened_by_adjunct(passage, sentence, cue)
    return Clause(cue, subject, cue.first, max(cue.last, subject.last)) if subject else None


def _second(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """As in "Am Montag hat der Senat dementiert": behind the verb, which stands second."""
    shares = before and before[-1].subject and may_share(passage, cue)
    joined = passage.tokens[cue.first - 1].low in passage.lexicon.conjunctions
    if not passage.lexicon.verb_second or shares or (joined and cue.first > sentence.first):
        return None
    start = cue.auxiliary + 1 if cue.auxiliary >= 0 else cue.last
    start = middle.past_datives(passage, start, sentence.last)
    finite = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    if finite > sentence.first and not bounds(passage, finite - 1):
        start = middle.past_where(passage, start, sentence.last)
    subject = phrases.phrase_right(passage, start, sentence.last)
    if subject is None or (cue.auxiliary >= 0 and subject.last > cue.first):
        return None
    subject = verb_last.before_object(passage, cue, verb_last.before_of(passage, cue, subject))
    return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)


def _sharing(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """Another verb's subject, or the sentence's, is the cue's too: "..., and denied it"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    shares = may_share(passage, cue) or opens_behind_mark(passage, cue, before)
    if before and before[-1].subject is not None and shares:
        return Clause(cue, before[-1].subject, cue.first, cue.last)
    wrote = in_which(passage, sentence, cue)
    if wrote is not None and not not_subjects.disagrees(passage, cue, wrote):
        return Clause(cue, wrote, cue.first, cue.last)
    if lexicon.subjects_dropped:
        subject = subjects.behind_relative(passage, sentence, cue)
        subject = subject or shared_name(passage, sentence, cue)
        return Clause(cue, subject, cue.first, cue.last)
    if not (cue.act is Act.DECLINES or cue.kind is Kind.PHRASE or cue.first > sentence.first):
        return None
    subject = subjects.main_subject(passage, sentence.first, cue.first)
    if subject is None or not_subjects.disagrees(passage, cue, subject):
        return None
    joint = tokens[cue.first - 1]
    joined = joint.low in lexicon.conjunctions and (
        lexicon.that_needed
        or names.is_named(passage, subject)
        or (_does(passage, subject) and not _is_joined_form(passage, subject, cue))
    )
    shares = joint.text in ",–—" or joined
    return Clause(cue, subject, subject.first, cue.last) if shares else None


def _is_somebody(passage: Passage, subject: NounPhrase) -> bool:
    """A person or a body: "she", "the mayor", "the party"."""
    lexicon = passage.lexicon
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    low = passage.tokens[subject.first].low
    pronoun = {lexicon.pronouns.get(low), lexicon.oblique.get(low)} & {"m", "f", "p"}
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.plural, lexicon.anonymous)
    return bool(pronoun) or any(kind.search(words) for kind in kinds)


def _does(passage: Passage, subject: NounPhrase) -> bool:
    """A person or a body, or what has done something before: "The team won and said"."""
    return _is_somebody(passage, subject) or (
        passage.lexicon.analytic and verbal.acts(passage, subject)
    )


def _is_joined_form(passage: Passage, subject: NounPhrase, cue: Cue) -> bool:
    """As in "was arrested and accused of", "wants to go and say": it goes with another form."""
    if cue.form is Form.BASE:
        return True
    between = passage.tokens[subject.last : cue.first]
    return cue.form is Form.PAST and any(t.low in passage.lexicon.be for t in between)


def _is_object_relative(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "accusations que dément le maire": both stand beside the verb.

    A word that is who as well as whom is whom after a claim ("la versión que niega el alcalde").
    """
    lexicon = passage.lexicon
    relative = cue.first - 1
    if (
        not lexicon.that_needed
        or cue.act not in (Act.DENIES, Act.CONFIRMS)
        or relative <= sentence.first
        or passage.tokens[relative].low not in lexicon.object_relatives
    ):
        return False
    if passage.tokens[relative].low not in lexicon.relatives:
        return True
    first = max(sentence.first, relative - _SINCE)
    claimed = any(t.low in lexicon.nouns for t in passage.tokens[first:relative])
    after = passage.tokens[cue.last] if cue.last < sentence.last else None
    return (
        claimed
        and after is not None
        and after.is_word
        and after.low not in lexicon.complementizers
        and not complements.begins_infinitive(passage, cue.last, sentence.last)
    )


def _is_mute(passage: Passage, subject: NounPhrase) -> bool:
    """Denied by the facts: nobody says it."""
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    return bool(passage.lexicon.mute.search(words))
