"""The subject behind its verb: "...", said X; "Об этом сообщил X"."""

from bot.reading.rules import (
    adjuncts,
    complements,
    names,
    phrases,
    somebody,
    speakers,
    subjects,
)
from bot.reading.rules.clause import quote_before, starts_quote
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.names import NounPhrase
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act

_DASHES = frozenset("–—―-")


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


def backward_subject(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
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
        if somebody.is_speaker(passage, before) and tokens[first].low not in lexicon.to_persons:
            return before
        first += 1
    start = adjuncts.past_addressee(passage, cue.last, sentence.last)
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


def subject_behind(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
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
    start = adjuncts.past_addressee(passage, start, sentence.last)
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
            return found if somebody.is_speaker(passage, found) else None
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
