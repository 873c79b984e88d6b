"""The shapes in which a cue stands with its subject: "the mayor said", "denied by the mayor"."""

from bot.reading.rules.clauses import dropped, not_subjects
from bot.reading.rules.clauses.agents import is_person_or_body
from bot.reading.rules.clauses.closing import closes_told
from bot.reading.rules.clauses.inversions import backward_subject, follows_speaker, subject_behind
from bot.reading.rules.clauses.shared import (
    before_given,
    covers,
    in_which,
    may_share,
    opens_behind_mark,
    shared_name,
)
from bot.reading.rules.clauses.thinking import thinks_of
from bot.reading.rules.clauses.while_doing import means_to
from bot.reading.rules.grammar import (
    before_objects,
    claimed,
    contact,
    described_as,
    fronting,
    main_subjects,
    middle,
    mood,
    phrases,
    somebody,
    subjects,
    verbal,
)
from bot.reading.rules.grammar.behind_given import behind_given
from bot.reading.rules.grammar.between import opened_by_adjunct
from bot.reading.rules.grammar.blamed_behind import before_blamed
from bot.reading.rules.grammar.clause import Clause, bounds
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.going_on import goes_on
from bot.reading.rules.grammar.that_first import that_first
from bot.reading.rules.grammar.who_follows import who_follows
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def fronted(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """As in "Den Plan lehnt der Senat ab"."""
    opened = that_first(passage, sentence, cue) or fronting.fronted(passage, sentence, cue)
    if opened is None:
        return None
    what, subject = opened
    subject = subject or (before[-1].subject if before else None)
    if subject is None and not (passage.lexicon.subjects_dropped or passage.lexicon.free_order):
        return None
    last = cue.last if subject is None else max(cue.last, subject.last)
    ahead = subject is not None and subject.last == what[0]  # "но (мэрия это отрицает)"
    first = subject.first if subject and ahead else what[0]
    first -= bool(ahead and first and passage.tokens[first - 1].low in passage.lexicon.seats)
    return Clause(cue, subject, first, last, inverted=True, fronted=what)


def inverted(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "..., said the mayor"."""
    subject = backward_subject(passage, sentence, cue) or subject_behind(passage, sentence, cue)
    if subject is None or somebody.is_amount(passage, subject):
        return None
    lexicon, low = passage.lexicon, passage.tokens[subject.first].low
    if low in lexicon.perfects:
        return None  # "Le maire avait dit auparavant (avoir signé)"
    if lexicon.analytic and low in lexicon.subordinators | lexicon.circumstances:
        return None  # "what she said (when she resigned)"
    if follows_speaker(passage, sentence, cue):
        return None
    alone = subject.last - subject.first == 1 and lexicon.analytic
    if alone and low in lexicon.determiners - lexicon.pronouns.keys() - lexicon.singular:
        return None  # "The mayor, asked if she would go, said no"
    return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)


def also_inverted(
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
    if subject is None or not (
        names.is_named(passage, subject) or is_person_or_body(passage, subject)
    ):
        return None
    ends = passage.tokens[min(subject.last, sentence.last - 1)]
    if ends.is_word:
        return None
    return Clause(cue, subject, last.first, max(cue.last, subject.last), inverted=True)


def beside(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """As in "the mayor said"."""
    if passage.lexicon.verb_second and fronting.opens_with_adjunct(passage, sentence, cue):
        return None
    if passage.lexicon.verb_second and _is_followed_by_who(passage, sentence, cue):
        return None
    if (who := dropped.of_claim(passage, sentence, cue)) is not None:
        return Clause(cue, who, cue.first, cue.last)
    subject = means_to(passage, sentence, cue) or subjects.subject_left(passage, sentence, cue)
    subject = behind_given(passage, cue, subject)
    if subject is None or covers(subject, before) or not_subjects.disagrees(passage, cue, subject):
        return None
    if not_subjects.is_asked(passage, subject):
        return None
    subject = contact.teller(passage, subject) if contact.leads_on(passage, cue) else subject
    subject = described_as.without_issue(passage, described_as.behind_when(passage, subject))
    if not_subjects.is_all_before(passage, subject, cue):
        return None
    if not_subjects.is_compared(passage, subject, cue):
        return None
    subject = not_subjects.with_capacity(passage, sentence, before_given(passage, subject, cue))
    subject = _with_list(passage, sentence, subject)
    if cue.given is not None and _is_inside(passage, subject, cue.given):
        subject = main_subjects.main_subject(passage, sentence.first, subject.first)
        if subject is None:  # "Рудина, которую обвиняют в краже, (вину) не признаёт"
            return None
    if cue.act in (Act.DENIES, Act.CONFIRMS):
        subject = claimed.behind_claim(passage, subject)
    first = subject.first if subject.last <= cue.first else cue.first
    if subject.extra and subject.extra[0] < subject.first:
        first = subject.extra[0]
    return Clause(cue, subject, min(first, cue.first), cue.last)


def _is_followed_by_who(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A pronoun that is only a subject follows: "Die Ruderer forderte (er) auf, ..."."""
    after = passage.tokens[cue.last] if cue.last < sentence.last else None
    plain = cue.form is Form.FINITE and cue.auxiliary < 0 and after is not None
    return plain and after is not None and after.low in passage.lexicon.nominative


def _is_inside(passage: Passage, found: NounPhrase, given: tuple[int, int]) -> bool:
    """All of a noun phrase is what the cue itself holds: "(вину) не признаёт"."""
    tokens = passage.tokens
    return given[0] <= tokens[found.first].start and tokens[found.last - 1].end <= given[1]


def _with_list(passage: Passage, sentence: Sentence, subject: NounPhrase) -> NounPhrase:
    """With those before a comma: "(Die Stadt, die Polizei) und die Bank lehnten es ab"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = tokens[subject.first : subject.last]
    several = any(t.low in lexicon.conjunctions for t in inside) and subject.extra is None
    comma = subject.first - 1
    lists = lexicon.verb_final or lexicon.free_order
    if not (lists and several and comma > sentence.first):
        return subject
    first = phrases.phrase_right(passage, sentence.first, comma)
    listed = first is not None and tokens[comma].text == "," and first.first == sentence.first
    whole = listed and first is not None and first.last == comma
    return NounPhrase(sentence.first, subject.last) if whole else subject


def opened(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "В понедельник сообщил мэр, что ..."."""
    subject = opened_by_adjunct(passage, sentence, cue) or _silent(passage, sentence, cue)
    if subject is None and (behind := dropped.behind_although(passage, sentence, cue)) is not None:
        return Clause(cue, behind, cue.first, cue.last)
    beside = subject.extra[1] if subject and subject.extra and cue.act is Act.DECLINES else 0
    return Clause(cue, subject, cue.first, max(cue.last, subject.last, beside)) if subject else None


def _silent(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """As in "No quiso hacer declaraciones (el alcalde)": who was silent, behind what opens."""
    lexicon = passage.lexicon
    opens = cue.kind is Kind.PHRASE and cue.first == sentence.first
    if opens and lexicon.free_order and cue.act is not Act.ASSERTS:
        nominative = who_follows(passage, cue.last, sentence.last) == cue.last  # "Молчит мэр"
        return phrases.phrase_right(passage, cue.last, sentence.last) if nominative else None
    if not (opens and cue.act is Act.DECLINES and lexicon.subjects_dropped):
        return None
    found = phrases.phrase_right(passage, cue.last, sentence.last)
    return found if found is not None and somebody.is_speaker(passage, found) else None


def verb_second(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> Clause | None:
    """As in "Am Montag hat der Senat dementiert": behind the verb, which stands second."""
    shares = before and before[-1].subject and may_share(passage, cue)
    shares = shares and not _behind_circumstance(passage, sentence, cue, before[-1])
    shares = shares and not mood.is_reported(passage, sentence, before[-1].cue)
    joined = passage.tokens[cue.first - 1].low in passage.lexicon.conjunctions
    if not passage.lexicon.verb_second or shares or (joined and cue.first > sentence.first):
        return None
    start = cue.auxiliary + 1 if cue.auxiliary >= 0 else cue.last
    start += _closes_group(passage, cue, start)
    start = middle.past_datives(passage, start, sentence.last)
    finite = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    if finite > sentence.first and not bounds(passage, finite - 1):
        start = middle.past_where(passage, start, sentence.last)
    subject = phrases.phrase_right(passage, start, sentence.last)
    if subject is None or (cue.auxiliary >= 0 and subject.last > cue.first):
        return None
    answers = cue.act in (Act.DENIES, Act.CONFIRMS) and subject.last - subject.first == 1
    if answers and passage.tokens[subject.first].low in passage.lexicon.anaphors:
        return None  # "X soll es getan haben, (bestreitet) das aber"
    subject = before_objects.before_object(
        passage, cue, before_objects.before_of(passage, cue, subject)
    )
    if finite > sentence.first and not bounds(passage, finite - 1):
        subject = before_objects.before_bare(passage, cue, subject)
    if cue.act is Act.CRITICISES and _lacks_whom(passage, cue, subject):
        subject = before_blamed(passage, subject, max(cue.particle, subject.last))
    closing = Clause(cue, subject, cue.auxiliary, max(cue.last, subject.last), inverted=True)
    if closes_told(passage, sentence, closing):
        return closing
    return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)


def _lacks_whom(passage: Passage, cue: Cue, subject: NounPhrase) -> bool:
    """Nobody who is blamed stands behind the subject, though somebody must."""
    ends = subject.last >= len(passage.tokens) or not passage.tokens[subject.last].is_word
    inside = cue.first > 0 and not bounds(passage, cue.first - 1)
    return Takes.ADDRESSEE in cue.takes or (Takes.OBJECT in cue.takes and ends and inside)


def _closes_group(passage: Passage, cue: Cue, index: int) -> bool:
    """As in "Weder bestätigen noch dementieren (wollte) X es": the phrase's own finite verb."""
    lexicon = passage.lexicon
    apart = cue.kind is Kind.PHRASE and cue.act is Act.DECLINES and index < len(passage.tokens)
    return apart and passage.tokens[index].low in lexicon.modals | lexicon.have


def _behind_circumstance(passage: Passage, sentence: Sentence, cue: Cue, other: Clause) -> bool:
    """The main clause follows: "Während X sagt, sie sei sicher, (bestreitet Y das)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    finite = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    opens = tokens[sentence.first].low in lexicon.subordinators - lexicon.openers
    inside = not other.inverted and other.first <= sentence.first + 1
    return lexicon.verb_final and opens and inside and tokens[finite - 1].text == ","


def sharing(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """Another verb's subject, or the sentence's, is the cue's too: "..., and denied it"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not before and goes_on(passage, sentence, cue):
        return Clause(cue, None, cue.first, cue.last)
    if any(t.low in lexicon.impersonal for t in tokens[cue.first : cue.last]):
        return None  # "Як розповів мер, ідеться про борг"
    if before and _is_of_told(passage, before[-1], cue):
        return None  # "сообщил, что Лунин ушёл и потребовал денег"
    if before and thinks_of(passage, before[-1], cue):
        return None
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
    subject = main_subjects.main_subject(passage, sentence.first, cue.first)
    if subject is None or not_subjects.disagrees(passage, cue, subject):
        return None
    joint = tokens[cue.first - 1]
    if joint.low in lexicon.conjunctions and (lexicon.analytic or lexicon.that_needed):
        subject = verbal.before_act(passage, subject)
    joined = joint.low in lexicon.conjunctions and (
        lexicon.that_needed
        or names.is_named(passage, subject)
        or (_does(passage, subject) and not _is_joined_form(passage, subject, cue))
    )
    shares = joint.text in ",–—" or joined
    return Clause(cue, subject, subject.first, cue.last) if shares else None


def _is_of_told(passage: Passage, told: Clause, cue: Cue) -> bool:
    """Another verb of what is told: no comma closes the clause before "and", where one would."""
    tokens, lexicon, joint = passage.tokens, passage.lexicon, cue.first - 1
    if not lexicon.free_order or tokens[joint].low not in lexicon.conjunctions:
        return False
    opens = told.cue.last + 1 < joint and tokens[told.cue.last].text == ","
    opens = opens and tokens[told.cue.last + 1].low in lexicon.complementizers
    return opens and not any(t.text in ",–—" for t in tokens[told.cue.last + 2 : cue.first])


def _does(passage: Passage, subject: NounPhrase) -> bool:
    """A person or a body, or what has done something before: "The team won and said"."""
    return is_person_or_body(passage, subject) or (
        passage.lexicon.analytic and verbal.acts(passage, subject)
    )


def _is_joined_form(passage: Passage, subject: NounPhrase, cue: Cue) -> bool:
    """As in "was arrested and accused of", "wants to go and say": it goes with another form."""
    if cue.form is Form.BASE:
        return True
    between = passage.tokens[subject.last : cue.first]
    return cue.form is Form.PAST and any(t.low in passage.lexicon.be for t in between)
