"""Cues with their subjects: the clauses of a sentence in which somebody states something."""

from bot.reading.rules import (
    adjuncts,
    complements,
    names,
    order,
    phrases,
    speakers,
    subjects,
)
from bot.reading.rules.clause import Clause, quote_before, starts_quote
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.cues import find_cues
from bot.reading.rules.languages.lexicon import Form, Takes
from bot.reading.rules.names import NounPhrase
from bot.reading.rules.seats import give_seat, is_nobody
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act

_DASHES = frozenset("–—―-")
_SINCE = 8  # tokens before a relative pronoun in which its claim stands
_MOST = 20  # cues of a sentence; more is no sentence but a list or a joke


def find_clauses(passage: Passage, sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence in order, each with its subject."""
    found = _told(passage, sentence)
    for cue in find_cues(passage, sentence)[:_MOST]:
        clause = _clause(passage, sentence, cue, found)
        if clause is None:
            continue
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


def _is_aside(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """As in "as she said": nothing follows that could be what was said ("as she called for")."""
    if clause.last >= sentence.last or Takes.ADDRESSEE in clause.cue.takes or clause.inverted:
        return True
    token, lexicon = passage.tokens[clause.last], passage.lexicon
    plain = Takes.OBJECT not in clause.cue.takes
    return plain or not token.is_word or token.low in lexicon.prepositions | lexicon.times


def _told(passage: Passage, sentence: Sentence) -> list[Clause]:
    """As in "Lund's claim that ...": a noun tells what its owner states."""
    tokens, lexicon = passage.tokens, passage.lexicon
    found: list[Clause] = []
    for index in range(sentence.first + 1, sentence.last - 2):
        if tokens[index].low not in lexicon.nouns or tokens[index].quote >= 0:
            continue
        that = tokens[index + 1].low
        if that not in lexicon.complementizers or that in lexicon.whether:
            continue
        owner = _owner(passage, sentence, index)
        if owner is not None:
            cue = Cue(index, index + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
            cue.start, cue.end = tokens[index].start, tokens[index].end
            found.append(Clause(cue, owner, owner.first, index + 1))
    return found


def _owner(passage: Passage, sentence: Sentence, noun: int) -> NounPhrase | None:
    """Whose claim it is: the name with 's before the noun."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(noun - 1, max(sentence.first - 1, noun - 4), -1):
        token = tokens[index]
        if token.low == "'s":
            first = index
            while first > sentence.first and names.is_name(passage, first - 1):
                first -= 1
            return NounPhrase(first, index) if first < index else None
        if not token.is_word or token.low in lexicon.determiners or token.quote >= 0:
            return None
    return None


def _clause(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """The cue with its subject, or None where it has none."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if phrases.is_attribution(cue):
        theirs = lexicon.oblique.keys() | lexicon.possessives.keys()
        inside = [i for i in range(cue.first, cue.last) if tokens[i].low in theirs]
        if inside:  # "по его словам", "seinen Angaben zufolge"
            return Clause(
                cue, NounPhrase(inside[0], inside[0] + 1), cue.first, cue.last, inverted=True
            )
        subject = phrases.phrase_right(passage, cue.last, sentence.last)
        if subject is None:
            return None
        return Clause(cue, subject, cue.first, subject.last, inverted=True)
    if cue.kind is Kind.POSTPOSITION:
        owner = order.before_postposition(passage, sentence, cue)
        return Clause(cue, owner, owner.first, cue.last, inverted=True) if owner else None
    if cue.who is not None:
        return Clause(cue, NounPhrase(*cue.who), cue.first, cue.last, inverted=True)
    if cue.subject == "none":
        return Clause(cue, None, cue.first, cue.last, inverted=True)
    if cue.subject == "inside":
        return _inside(passage, cue)
    if cue.subject == "main":
        subject = subjects.main_subject(passage, sentence.first, cue.first)
        return Clause(cue, subject, subject.first, cue.last) if subject else None
    if cue.passive and any(t.low in lexicon.hypothetical for t in tokens[cue.first : cue.last]):
        return None  # "doivent être confirmées par le maire"
    if cue.passive or _is_object_relative(passage, sentence, cue):
        subject = phrases.phrase_right(passage, cue.last, sentence.last)
        if subject is not None and not _is_mute(passage, subject):
            subject = _before_verb(passage, subject)
            return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)
        if cue.passive:
            return None
    if cue.pronoun >= 0:
        subject = _narrated(passage, sentence, cue, before) or NounPhrase(
            cue.pronoun, cue.pronoun + 1
        )
        return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)
    if cue.form is Form.GERUND and cue.first == cue.last - 1:
        subject = _gerund_subject(passage, sentence, cue, before)
        return Clause(cue, subject, cue.first, cue.last) if subject else None
    opened = order.fronted(passage, sentence, cue)
    if opened is not None:
        what, subject = opened
        subject = subject or (before[-1].subject if before else None)
        last = cue.last if subject is None else max(cue.last, subject.last)
        if subject is not None or lexicon.subjects_dropped or lexicon.free_order:
            return Clause(cue, subject, what[0], last, inverted=True, fronted=what)
    inverted = _backward(passage, sentence, cue) or _inverted(passage, sentence, cue)
    if inverted is not None:
        last = max(cue.last, inverted.last)
        return Clause(cue, inverted, cue.first, last, inverted=True)
    subject = subjects.subject_left(passage, sentence, cue)
    if subject is not None and not _covers(subject, before):
        first = subject.first if subject.last <= cue.first else cue.first
        if subject.extra and subject.extra[0] < subject.first:
            first = subject.extra[0]
        return Clause(cue, subject, min(first, cue.first), cue.last)
    if lexicon.verb_second and not (before and before[-1].subject and _shares(passage, cue)):
        subject = phrases.phrase_right(
            passage, cue.auxiliary + 1 if cue.auxiliary >= 0 else cue.last, sentence.last
        )
        if subject is not None and (cue.auxiliary < 0 or subject.last <= cue.first):
            return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)
    if before and before[-1].subject is not None and _shares(passage, cue):
        return Clause(cue, before[-1].subject, cue.first, cue.last)
    if lexicon.subjects_dropped:
        subject = subjects.behind_relative(passage, sentence, cue)
        subject = subject or _shared_name(passage, sentence, cue)
        return Clause(cue, subject, cue.first, cue.last)
    if cue.act is Act.DECLINES or cue.kind is Kind.PHRASE or cue.first > sentence.first:
        subject = subjects.main_subject(passage, sentence.first, cue.first)
        before_cue = tokens[cue.first - 1]
        if subject is not None and (
            before_cue.text in ",–—"
            or (
                before_cue.low in lexicon.conjunctions
                and (lexicon.that_needed or names.is_named(passage, subject))
            )
        ):
            return Clause(cue, subject, subject.first, cue.last)
    return None


def _shared_name(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who opens the sentence, of a verb after "and" whose subject is left out."""
    before = passage.tokens[cue.first - 1].low if cue.first > sentence.first else ""
    if before not in passage.lexicon.conjunctions:
        return None
    found = subjects.main_subject(passage, sentence.first, cue.first)
    if found is None or names.is_name(passage, found.first):
        return found
    after = found.last
    if passage.tokens[after].text == "," and names.is_name(passage, after + 1):
        end = next((i for i in range(after + 1, cue.first) if passage.tokens[i].text == ","), after)
        return NounPhrase(found.first, after, (after + 1, end)) if end > after else None
    kinds = (passage.lexicon.persons, passage.lexicon.bodies)
    noun = passage.tokens[found.first + 1].low if found.first + 1 < found.last else ""
    somebody = any(kind.fullmatch(noun) for kind in kinds)
    return NounPhrase(found.first, found.first + 2) if somebody else None


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


def _narrated(
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
            return subjects.main_subject(passage, sentence.first, index)
        return None
    return None


def _gerund_subject(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> NounPhrase | None:
    """As in "..., saying that": who did what stands before; "a report saying that": the report."""
    tokens, lexicon = passage.tokens, passage.lexicon
    previous = tokens[cue.first - 1] if cue.first > sentence.first else None
    if previous is None:
        return _opened_by(passage, sentence, cue)
    if previous.is_word and previous.low not in lexicon.by | lexicon.conjunctions | {"en"}:
        beside = subjects.subject_left(passage, sentence, cue)
        if beside is None or _covers(beside, before):
            return None
        words = speakers.text_of(passage, beside.first, beside.last).lower()
        that = cue.last < sentence.last and tokens[cue.last].low in lexicon.complementizers
        named = that and names.is_name(passage, beside.first)
        return beside if named or lexicon.documents.search(words) else None
    for clause in reversed(before):
        relative = tokens[clause.cue.first - 1].low in lexicon.relatives
        if clause.subject is not None and not relative and clause.cue.kind is not Kind.ATTRIBUTION:
            return clause.subject
    return subjects.main_subject(passage, sentence.first, cue.first)


def _opened_by(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who denies in "Denying the report, the ministry said ...": what follows the comma."""
    for index in range(cue.last, sentence.last - 1):
        token = passage.tokens[index]
        if token.text == "," and token.quote < 0:
            subject = phrases.phrase_right(passage, index + 1, sentence.last)
            return subject and _before_verb(passage, subject)
    return None


def _before_verb(passage: Passage, subject: NounPhrase) -> NounPhrase:
    """A noun phrase without the verb that follows it."""
    verbs = passage.lexicon.verbs
    for index in range(subject.first + 1, subject.last):
        verb = verbs.get(passage.tokens[index].low)
        if verb is not None and not verb.noun and verb.form in (Form.FINITE, Form.PAST):
            return NounPhrase(subject.first, index)
    return subject


def _is_mute(passage: Passage, subject: NounPhrase) -> bool:
    """Denied by the facts: nobody says it."""
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    return bool(passage.lexicon.mute.search(words))


def _covers(subject: NounPhrase, before: list[Clause]) -> bool:
    """The chunk swallowed an earlier cue: it is no subject."""
    return any(
        subject.first <= c.cue.first < subject.last and c.cue.kind is not Kind.ATTRIBUTION
        for c in before
    )


def _shares(passage: Passage, cue: Cue) -> bool:
    before = passage.tokens[cue.first - 1]
    lexicon = passage.lexicon
    return (
        before.low in lexicon.conjunctions
        or before.low in lexicon.subordinators
        or (before.text in ",–—")
    )


def _inside(passage: Passage, cue: Cue) -> Clause | None:
    """A phrase that holds its own speaker ("was all that the coach would say")."""
    lexicon = passage.lexicon
    if passage.tokens[cue.first].low in lexicon.both_not:
        return Clause(cue, NounPhrase(cue.first, cue.last), cue.first, cue.last)
    for index in range(cue.first + 1, cue.last - 1):
        low, following = passage.tokens[index].low, passage.tokens[index + 1].low
        opens = low in lexicon.complementizers or low in lexicon.inside
        if opens and following not in lexicon.complementizers:
            subject = phrases.phrase_right(passage, index + 1, cue.last)
            if subject is not None:
                return Clause(cue, subject, cue.first, cue.last)
    return None


def _is_apposed(passage: Passage, sentence: Sentence, cue: Cue, found: NounPhrase) -> bool:
    """As in "Sa rédactrice, Ana Bell, maintient le reste": the subject is before the commas."""
    words = speakers.text_of(passage, found.first, found.last).lower()
    lexicon = passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.stand_ins)
    human = any(kind.search(words) for kind in kinds)
    if human or names.is_named(passage, found):
        return False
    subject = subjects.subject_left(passage, sentence, cue)
    return subject is not None and subject.extra is not None


def _is_dialogue(passage: Passage, sentence: Sentence) -> bool:
    """The sentence opens with a dash, as what somebody says does."""
    return passage.tokens[sentence.first].text in _DASHES


def _is_whole(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A whole clause and no subject stands before the comma: "Nobody was warned, laments X"."""
    if subjects.subject_left(passage, sentence, cue) is not None:
        return False
    before = passage.tokens[sentence.first : cue.first]
    opens = before[0].low in passage.lexicon.prepositions | passage.lexicon.subordinators
    verbs = passage.lexicon.be | passage.lexicon.have | passage.lexicon.modals
    endings = passage.lexicon.past_endings
    return not opens and any(t.low in verbs or t.low.endswith(endings) for t in before)


def _is_somebody(passage: Passage, found: NounPhrase) -> bool:
    """A name, or a word for a person or body."""
    lexicon = passage.lexicon
    words = speakers.text_of(passage, found.first, found.last).lower()
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.anonymous)
    named = names.is_name(passage, found.first)
    return named or any(kind.search(words) for kind in kinds)


def _backward(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who speaks in "Об этом сообщил мэр", "Об этом мэр сообщил": beside the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    match = lexicon.backward.match(passage.low, tokens[sentence.first].start, cue.start)
    if match is None or not lexicon.free_order or cue.kind is not Kind.VERB:
        return None
    first = next(i for i in range(sentence.first, cue.first + 1) if tokens[i].start >= match.end())
    if any(tokens[i].text in ",;:" for i in range(first, cue.first)):
        return None
    seat = _seat_after(passage, sentence, cue)
    if seat is not None:
        return seat
    while first < cue.first:
        before = NounPhrase(first, cue.first)
        if order.is_speaker(passage, before) and tokens[first].low not in lexicon.to_persons:
            return before
        first += 1
    start = order.past_addressee(passage, cue.last, sentence.last)
    return phrases.phrase_right(passage, start, sentence.last)


def _seat_after(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Those who sit somewhere, behind the verb: "..., сообщили в мэрии"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    at = cue.last
    while at < sentence.last and tokens[at].low in lexicon.adverbs:
        at += 1
    several = tokens[cue.last - 1].low.endswith(lexicon.several) and bool(lexicon.several)
    if not several or at + 1 >= sentence.last or tokens[at].low not in lexicon.seats:
        return None
    return (
        None
        if names.is_time(passage, at + 1)
        else phrases.phrase_right(passage, at + 1, sentence.last)
    )


def _past_named_place(passage: Passage, first: int, start: int, stop: int) -> int:
    """Past a name that belongs to what is before it: "dijo a la agencia Nexo una vecina"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = start
    while last < stop and names.is_name(passage, last):
        last += 1
    follows = last < stop and tokens[last].low in lexicon.determiners
    inner = first < start < last and follows and tokens[last].low not in lexicon.prepositions
    return last if inner else start


def _closes_sentence(passage: Passage, sentence: Sentence, found: NounPhrase) -> bool:
    """Behind the subject come at most where and when: "..., versicherte der Vorstand am Abend"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[found.first].low in lexicon.objective:
        return False
    marks = {",", ":", ";"}
    return not any(t.text in marks or t.quote >= 0 for t in tokens[found.last : sentence.last])


def _inverted(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject after the verb ("..., said X"), if the cue stands after its content."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.form in (Form.BASE, Form.INFINITIVE) or Takes.QUOTE not in cue.takes:
        return None
    following = tokens[cue.last] if cue.last < sentence.last else None
    if (
        following is None
        or following.text == ":"
        or following.low in lexicon.complementizers
        or (starts_quote(passage, cue.last, sentence.last))
    ):
        return None
    if Takes.INFINITIVE in cue.takes and complements.begins_infinitive(
        passage, cue.last, sentence.last
    ):
        return None  # "..., a confié avoir pleuré"
    before = tokens[cue.first - 1] if cue.first > sentence.first else None
    if before is None:
        if tokens[cue.first].low in lexicon.prepositions:
            return None  # "Asked about it, ..."
        if not (lexicon.verb_first or passage.quotes):
            return None
    elif (
        before.low not in lexicon.as_words
        and not (before.text in ",–—―-:;" or before.quote >= 0 or before.text in "?!…")
        and not lexicon.backward.match(passage.low, tokens[sentence.first].start, cue.start)
    ):
        return None
    seat = _seat_after(passage, sentence, cue)
    if seat is not None:
        return seat
    start = phrases.past_days(passage, cue.last, sentence.last)
    start = order.past_addressee(passage, start, sentence.last)
    while (
        start < sentence.last
        and tokens[start].low in lexicon.prepositions
        and (tokens[start].low not in lexicon.determiners)
    ):
        start = adjuncts.after_phrase(passage, start + 1, sentence.last)
        start = phrases.past_days(passage, start, sentence.last)
    quoted = before is not None and quote_before(passage, cue.first) is not None
    if start > cue.last and not quoted and not lexicon.that_needed and not lexicon.verb_second:
        return None  # "Ana Bell, the mayor, said of the plan"
    start = _past_named_place(passage, cue.last, start, sentence.last)
    found = phrases.phrase_right(passage, start, sentence.last)
    if found is None:
        return None
    token = tokens[found.first]
    alone = found.last - found.first == 1  # "her spokesman" may speak, "her" may not
    if alone and token.low in lexicon.oblique and token.low not in lexicon.pronouns:
        return None
    nominal = (
        token.low in lexicon.determiners
        or token.low in lexicon.pronouns
        or any(names.is_name(passage, i) for i in range(found.first, found.last))
        or lexicon.bare_nouns
        or before is not None
    )
    if not nominal:
        return None
    after = tokens[found.last] if found.last < sentence.last else None
    if (
        after is not None
        and (
            after.low in lexicon.be
            or (after.low in lexicon.have and not lexicon.verb_first)
            or after.low in lexicon.modals
            or after.low in lexicon.complementizers
        )
        and after.low not in lexicon.relatives
    ):
        return None
    quoted = quoted or (
        before is not None and before.text in _DASHES and _is_dialogue(passage, sentence)
    )
    if quoted or before is None:
        return found
    back = lexicon.backward.match(passage.low, tokens[sentence.first].start, cue.start)
    if before.low in lexicon.as_words or back:  # "según confirmó su hija", "así lo confirmó ella"
        return found
    closed = after is None or after.text in ",.;("
    if Takes.ADDRESSEE in cue.takes:
        return None
    if Takes.OBJECT in cue.takes and cue.act is not Act.ASSERTS:
        middle = tokens[cue.last - 1].low.endswith(lexicon.middle) and bool(lexicon.middle)
        if lexicon.free_order and (middle or cue.act in (Act.DENIES, Act.CONFIRMS)):
            return found if order.is_speaker(passage, found) else None
        closes = closed and before.text == "," and _is_somebody(passage, found)
        whole = lexicon.that_needed and closes and _is_whole(passage, sentence, cue)
        return found if whole else None
    if lexicon.that_needed and _is_apposed(passage, sentence, cue, found):
        return None
    if lexicon.that_needed and Takes.OBJECT not in cue.takes:
        return found
    named = names.is_name(passage, found.first) or lexicon.titles.get(token.low) is not None
    last = lexicon.verb_second and _closes_sentence(passage, sentence, found)
    if not (last or (named and closed)) and (
        subjects.subject_left(passage, sentence, cue) is not None
    ):
        return None
    rest = [t for t in tokens[found.last : sentence.last] if t.is_word]
    if (
        after is not None
        and rest
        and after.quote < 0
        and not (
            after.text in ",.;()"
            or after.low in lexicon.prepositions
            or after.low in lexicon.relatives
            or names.is_time(passage, found.last)
            or after.low in lexicon.adverbs
        )
    ):
        return None
    return found
