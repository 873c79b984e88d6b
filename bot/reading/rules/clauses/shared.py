"""A subject that stands with another verb and is the cue's too: "..., saying that"."""

from bot.reading.rules.clauses.answered_for import answers_for, who_answers
from bot.reading.rules.clauses.while_doing import who_does
from bot.reading.rules.grammar import main_subjects, phrases, somebody, subjects, verbal
from bot.reading.rules.grammar.clause import Clause, opens_aside
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.incises import is_verb
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.spoken_of import about
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence

_OPENS = 3  # tokens in which a main clause names whom it is about
_WHILE = 2  # words of "tout en"


def shared_name(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who opens the sentence, of a verb after "and" whose subject is left out."""
    before = passage.tokens[cue.first - 1].low if cue.first > sentence.first else ""
    if before not in passage.lexicon.conjunctions:
        return None
    found = main_subjects.main_subject(passage, sentence.first, cue.first)
    if found is None or names.is_name(passage, found.first):
        return found
    after = found.last
    if passage.tokens[after].text == "," and names.is_name(passage, after + 1):
        end = next((i for i in range(after + 1, cue.first) if passage.tokens[i].text == ","), after)
        return NounPhrase(found.first, after, (after + 1, end)) if end > after else None
    lexicon, noun = passage.lexicon, found.first + 1
    people = (lexicon.persons, lexicon.plural, lexicon.anonymous, lexicon.roles)
    kinds = (*people, lexicon.bodies, lexicon.documents, lexicon.own_house)
    known = noun < found.last and any(kind.fullmatch(passage.tokens[noun].low) for kind in kinds)
    if not known:
        return None
    return NounPhrase(found.first, _before_finite(passage, noun + 1, cue.first))


def _before_finite(passage: Passage, first: int, stop: int) -> int:
    """Where a noun phrase ends, before its verb if one follows: "El actor Luis Gil (salió)"."""
    found = _finite(passage, first, stop)
    return found if found >= 0 else first


def _finite(passage: Passage, first: int, stop: int) -> int:
    """The first finite verb, or word that no noun phrase goes on with; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verbal = lexicon.be | lexicon.have | lexicon.modals | lexicon.negations
    leaning = lexicon.reflexives - lexicon.articles
    outside = lexicon.prepositions - lexicon.links - lexicon.bodies_after
    for index in range(first, stop):
        token = tokens[index]
        if not token.is_word or token.quote >= 0:
            break
        listed = lexicon.verbs.get(token.low)
        told = listed is not None and listed.form is Form.FINITE and not listed.noun
        closed = token.low in verbal | leaning | outside
        finite = closed or token.low.endswith(lexicon.past_endings)
        if not token.is_capital and (told or finite or is_verb(passage, index)):
            return index
    return -1


def narrated(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> NounPhrase | None:
    """As in "His partner talked for hours: ..., he said": who he is stands before the colon."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(sentence.first, cue.first):
        if tokens[index].text != ":" or tokens[index].quote >= 0:
            continue
        if before:
            return before[-1].subject
        if any(
            t.low in lexicon.have or t.low in lexicon.be for t in tokens[sentence.first : index]
        ):
            return main_subjects.main_subject(passage, sentence.first, index)
        return None
    return None


def gerund_subject(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> NounPhrase | None:
    """As in "..., saying that": who did what stands before; "a report saying that": the report."""
    tokens, lexicon = passage.tokens, passage.lexicon
    previous = tokens[cue.first - 1] if cue.first > sentence.first else None
    timed = previous is not None and previous.low in lexicon.circumstances
    begins = timed or (previous is not None and previous.low in lexicon.by)
    opens = tokens[sentence.first : cue.first]  # "Tout en niant X, le maire ..."
    lead = " ".join(token.low for token in opens[:_WHILE])  # "Pese a", "Après avoir"
    while_so = bool(opens) and opens[-1].low in lexicon.gerund_marks and len(opens) <= _WHILE
    while_so |= len(opens) <= _WHILE and lead in lexicon.gerund_marks
    while_so |= len(opens) <= _WHILE and bool(opens) and opens[-1].low in lexicon.perfects
    if previous is None or while_so or (begins and cue.first - 1 == sentence.first):
        return opened_by(passage, sentence, cue)
    if lexicon.analytic and (apart := _beside_gerund(passage, sentence, cue)) is not None:
        return apart
    marks = lexicon.by | lexicon.conjunctions | lexicon.gerund_marks | lexicon.shared_marks
    shares = timed or previous.low in marks
    if previous.low in lexicon.charges and answers_for(passage, sentence, cue):
        return who_answers(passage, sentence, cue)
    if previous.is_word and not shares:
        if (same := _who_goes_on(passage, sentence, cue, before)) is not None:
            return same
        if (doer := who_does(passage, sentence, cue)) is not None:
            return doer
        beside = subjects.subject_left(passage, sentence, cue)
        that = cue.last < sentence.last and tokens[cue.last].low in lexicon.complementizers
        if beside is None or covers(beside, before):
            shared = that and lexicon.subjects_dropped and bool(before)
            return before[-1].subject if shared else None  # "calló (alegando) que está de baja"
        deed = verbal.before_deed(passage, beside) if lexicon.analytic else beside
        if deed.last < beside.last and that:  # "Dr. Holt issued a letter (stating) that"
            return deed
        if deed.last < beside.last:  # "Residents received (a letter) saying it was"
            inside = range(beside.last - 1, deed.last, -1)
            first = next((i for i in inside if tokens[i].low in lexicon.determiners), deed.last)
            beside = NounPhrase(first, beside.last)
        words = speakers.text_of(passage, beside.first, beside.last).lower()
        named = that and names.is_name(passage, beside.first)
        return beside if named or lexicon.documents.search(words) else None
    for clause in reversed(before):
        relative = tokens[clause.cue.first - 1].low in lexicon.relatives
        placed = clause.cue.mute or clause.cue.kind is Kind.ATTRIBUTION
        if clause.subject is not None and not relative and not placed:
            return clause.subject
    return main_subjects.main_subject(passage, sentence.first, cue.first)


def _who_goes_on(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> NounPhrase | None:
    """Who spoke before goes on though no comma tells: "called it false (adding) that he was ill".

    Not where a paper, a claim or a name right before it tells so: "denied reports saying that".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    marks = lexicon.complementizers - lexicon.whether - lexicon.circumstances
    that = cue.last < sentence.last and tokens[cue.last].low in marks
    last = before[-1] if before else None
    if not (lexicon.analytic and that) or last is None or last.subject is None or last.inverted:
        return None
    noun = tokens[cue.first - 1]
    told = lexicon.documents.fullmatch(noun.low) or noun.low in lexicon.nouns | lexicon.things_said
    closed = lexicon.be | lexicon.have | lexicon.verbs.keys() | lexicon.relatives
    if told or noun.is_capital or noun.low in closed or last.cue.mute:
        return None
    return last.subject if last.last < cue.first else None


def _beside_gerund(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Somebody else than the subject: "with its envoy, Al Crane, (saying)", "its envoy (adding)".

    A name or an office stands before the gerund, and before that a comma, or "with".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    last = cue.first
    named = tokens[last - 1].text == "," and names.is_name(passage, last - 2)
    first = last - named
    while first > sentence.first and tokens[first - 1].is_word and tokens[first - 1].quote < 0:
        first -= 1
    if named and tokens[first - 1].text == ",":  # "its envoy, Al Crane,"
        begin = first - 1
        while begin > sentence.first and tokens[begin - 1].is_word:
            begin -= 1
        with_ = tokens[begin].low in lexicon.prepositions
        office = phrases.phrase_right(passage, begin + with_, first - 1)
        apart = with_ and office is not None and somebody.is_told(passage, office)
        return NounPhrase(first, last - 1) if apart else None
    first += tokens[first].low in lexicon.prepositions
    found = phrases.phrase_right(passage, first, last) if sentence.first < first < last else None
    if found is None or found.last < last or not somebody.is_told(passage, found):
        return None
    own = tokens[first].low in lexicon.possessives or tokens[first].is_capital
    return found if own else None


def opened_by(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who denies in "Denying the report, the ministry said ...": what follows the comma."""
    for index in range(cue.last, sentence.last - 1):
        token = passage.tokens[index]
        inside = token.quote >= 0 and passage.quotes[token.quote].last == index + 1
        if (token.text == "," and token.quote < 0) or (
            inside and passage.tokens[index - 1].text == ","
        ):
            subject = phrases.phrase_right(passage, index + 1, sentence.last)
            if subject is not None and passage.lexicon.analytic:
                subject = verbal.before_deed(passage, subject)  # "Denying it, Bell (left)"
            if subject is not None and passage.lexicon.subjects_dropped:
                end = _finite(passage, subject.first + 1, subject.last)
                subject = NounPhrase(subject.first, end) if end > 0 else subject
            if subject is not None and passage.lexicon.free_order:
                subject = about(passage, subject.first, subject.last, within=_OPENS) or subject
            return subject and before_verb(passage, subject)
    return None


def before_verb(passage: Passage, subject: NounPhrase) -> NounPhrase:
    """A noun phrase without the verb that follows it."""
    verbs = passage.lexicon.verbs
    end = subject.first
    while end < subject.last and names.is_name(passage, end):
        end += 1
    if end > subject.first and subject.last - end == 1 and passage.tokens[end].low.isalpha():
        return NounPhrase(subject.first, end)  # "Ana Holt sang"
    for index in range(subject.first + 1, subject.last):
        verb = verbs.get(passage.tokens[index].low)
        if verb is not None and not verb.noun and verb.form in (Form.FINITE, Form.PAST):
            return NounPhrase(subject.first, index)
    return subject


def before_given(passage: Passage, subject: NounPhrase, cue: Cue) -> NounPhrase:
    """Without what the phrase itself holds: "Лунин (от своих слов) отказался"."""
    tokens, last = passage.tokens, subject.last
    if cue.given is None or cue.given[0] >= cue.start:
        return subject
    while last > subject.first and tokens[last - 1].start >= cue.given[0]:
        last -= 1
    last -= last > subject.first and tokens[last - 1].low in passage.lexicon.prepositions
    return NounPhrase(subject.first, last, subject.extra) if last > subject.first else subject


def opens_behind_mark(passage: Passage, cue: Cue, before: list[Clause]) -> bool:
    """As in "El club lo niega: (dice) que": the subject left out is that of the clause before."""
    behind = cue.first - 1
    plain = passage.lexicon.subjects_dropped and cue.kind is Kind.VERB
    marked = plain and passage.tokens[behind].text in ":;"
    return marked and bool(before) and before[-1].last == behind


def in_which(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """As in "Лига выпустила письмо, в котором (отвергает)": the sentence's subject does."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = cue.first - 1
    while index > sentence.first and tokens[index].low in lexicon.adverbs:
        index -= 1
    if index <= sentence.first or tokens[index].low not in lexicon.in_which:
        return None
    while index > sentence.first and tokens[index].text != ",":
        index -= 1
    if tokens[cue.first].low in lexicon.impersonal:
        return _paper_before(passage, sentence, cue, index)
    subject = main_subjects.main_subject(passage, sentence.first, index)
    return subject if subject is not None and somebody.is_speaker(passage, subject) else None


def _paper_before(passage: Passage, sentence: Sentence, cue: Cue, comma: int) -> NounPhrase | None:
    """The paper in "Лунин опубликовал письмо, в котором (говорится), что": it tells a clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    told = cue.last + 1 < sentence.last and tokens[cue.last].text in ",:"
    papers = (lexicon.documents, lexicon.owned_papers, lexicon.outlets)
    for index in range(comma - 1, sentence.first, -1) if told else ():
        if any(paper.fullmatch(tokens[index].low) for paper in papers):
            return NounPhrase(index, comma)
    return None


def covers(subject: NounPhrase, before: list[Clause]) -> bool:
    """The chunk swallowed an earlier cue: it is no subject."""
    return any(
        subject.first <= c.cue.first < subject.last and c.cue.kind is not Kind.ATTRIBUTION
        for c in before
    )


def may_share(passage: Passage, cue: Cue) -> bool:
    """Before the cue stands what joins verbs of one subject: "and", "while", a comma."""
    begin, lexicon = cue.first, passage.lexicon
    while begin > 1 and cue.given and passage.tokens[begin - 1].start >= cue.given[0]:
        begin -= 1  # "однако (слухи развеяла)"
    before = passage.tokens[begin - 1]
    if begin - 1 in passage.enclosing:
        return False  # "doch die Leiterin, Ida Holm, (bestreitet) das"
    number = passage.sentence_at(cue.first)
    first = passage.sentences[number].first
    if before.text == "," and opens_aside(passage, first, begin - 1):
        return False  # "Während die Stadt schwieg, (kritisierte der Verein den Plan)"
    return (
        before.low in lexicon.conjunctions
        or before.low in lexicon.subordinators
        or (before.text in ",–—")
    )
