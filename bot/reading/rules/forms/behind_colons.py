"""Somebody does something and is quoted: "The mayor shrugs: 'I have other worries.'"."""

from dataclasses import replace

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.quotations import whole_quote
from bot.reading.rules.grammar import main_subjects, phrases
from bot.reading.rules.grammar.clause import Clause, span, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.memory import runs_before
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory, Speaker
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_OPENING = 60  # characters behind a colon in which the mood of reported speech shows


def after_colon(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "The mayor shrugs: "I have other worries.": somebody does something and is quoted."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    colon = _colon_in(passage, number)
    if colon < 0:
        return None
    first = _past_dash(passage, number, colon)
    if is_received(passage, first, colon):
        return None
    if colon + 1 == sentence.last:
        return _before_quotation(passage, memory, number, (first, colon))
    if not starts_quote(passage, colon + 1, sentence.last):
        return _told_after_colon(passage, memory, number, (first, colon))
    if before_quotation(passage, number) is None:
        return None
    quote = passage.quotes[tokens[colon + 1].quote]
    told = _is_worded(passage, first, colon) or _is_known(memory, first)
    subject = who_acts(passage, first, colon, told=told)
    again = _goes_on(passage, memory, number, colon) if subject is None else None
    if (subject is None and again is None) or quote.start >= quote.end:
        return None
    speaker = again or speakers.resolve(memory, subject or NounPhrase(first, colon), colon)
    spans = ((quote.start, quote.end),)
    clause = by_colon(passage, subject, first, colon)
    draft = Draft(clause, speaker, spans, number, quoted=True, open=not quote.closed)
    return draft if speaker.name else None


def is_received(passage: Passage, first: int, colon: int) -> bool:
    """Words have reached who is named before a colon: "The mayor received this letter: ..."."""
    start, end = passage.tokens[first].start, passage.tokens[colon].start
    return passage.lexicon.received.search(passage.low, start, end) is not None


def _colon_in(passage: Passage, number: int) -> int:
    """The first colon of a sentence that stands in no quotation; -1 where there is none."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    inside = range(sentence.first + 1, sentence.last)
    return next((i for i in inside if tokens[i].text == ":" and tokens[i].quote < 0), -1)


def before_quotation(passage: Passage, number: int) -> tuple[int, int] | None:
    """The colon of a sentence and the quotation behind it, where no word follows that."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    colon = _colon_in(passage, number)
    if colon < 0 or not starts_quote(passage, colon + 1, sentence.last):
        return None
    quote = tokens[colon + 1].quote
    behind = tokens[passage.quotes[quote].last : sentence.last]
    return None if any(token.is_word for token in behind) else (colon, quote)


def leads_to_quotation(passage: Passage, number: int) -> bool:
    """A sentence ends with a colon, and the next is a quotation."""
    if number + 1 >= len(passage.sentences):
        return False
    colon = passage.tokens[passage.sentences[number].last - 1]
    follows = whole_quote(passage, passage.sentences[number + 1]) >= 0
    return colon.text == ":" and colon.quote < 0 and follows


def by_colon(passage: Passage, subject: NounPhrase | None, first: int, colon: int) -> Clause:
    """A clause whose cue is its colon."""
    cue = Cue(colon, colon + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = passage.tokens[colon].start, passage.tokens[colon].end
    return Clause(cue, subject, first, colon + 1)


def _is_worded(passage: Passage, first: int, colon: int) -> bool:
    """A word for what somebody says stands before the colon: "made the following statement:"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    paper = lexicon.nouns | lexicon.things_said
    near = any(token.low in paper for token in tokens[max(first, colon - 2) : colon])
    start, end = tokens[first].start, tokens[colon].start
    return near or lexicon.worded.search(passage.low, start, end) is not None


def _is_known(memory: Memory, first: int) -> bool:
    """The surname of one named before, with a comma behind it: "Roy, visibly moved: ..."."""
    tokens = memory.passage.tokens
    known = (run for run in runs_before(memory, first) if run.last - run.first > 1)
    alone = tokens[first + 1].text == ","
    return alone and any(tokens[run.last - 1].text == tokens[first].text for run in known)


def _before_quotation(
    passage: Passage, memory: Memory, number: int, where: tuple[int, int]
) -> Draft | None:
    """A statement that waits for its words: a colon ends the sentence, and a quotation follows."""
    first, colon = where
    if not leads_to_quotation(passage, number) or not _is_worded(passage, first, colon):
        return None
    subject = who_acts(passage, first, colon, told=True)
    speaker = speakers.resolve(memory, subject, colon) if subject is not None else None
    if speaker is None or not speaker.name:
        return None
    return Draft(by_colon(passage, subject, first, colon), speaker, (), number, quoted=True)


def _goes_on(passage: Passage, memory: Memory, number: int, colon: int) -> Speaker | None:
    """Who spoke in the sentence before, where words that only join lead on: "Und weiter: ..."."""
    lexicon, sentence, last = passage.lexicon, passage.sentences[number], memory.last
    small = lexicon.adverbs | lexicon.conjunctions | lexicon.openers
    joins = all(t.low in small for t in passage.tokens[sentence.first : colon])
    near = number > 0 and memory.said_in == number - 1 and lexicon.verb_second
    if last is None or not (joins and near):
        return None
    if passage.sentences[number - 1].paragraph != sentence.paragraph:
        return None
    at = passage.tokens[colon].start
    return replace(last, start=at, end=at)


def _past_dash(passage: Passage, number: int, colon: int) -> int:
    """Where who speaks is named in a headline: "Streit um die Klinik – (Ministerin): ..."."""
    tokens, first = passage.tokens, passage.sentences[number].first
    if passage.sentences[number].paragraph or not passage.lexicon.verb_second:
        return first
    return max((i + 1 for i in range(first, colon - 1) if tokens[i].text in "–—"), default=first)


def _told_after_colon(
    passage: Passage, memory: Memory, number: int, where: tuple[int, int]
) -> Draft | None:
    """As in "The mayor shrugs: ..." in the mood of reported speech, or a no behind a dash."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    first, colon = where
    start, end = tokens[colon].end, tokens[sentence.last - 1].end
    lexicon, opening = passage.lexicon, passage.low[start : min(end, start + _OPENING)]
    says_no = first > sentence.first and lexicon.headline_no.match(opening)
    if lexicon.subjunctive.search(opening) is None and not says_no:
        return None
    subject = who_acts(passage, first, colon)
    spans = span(passage, colon + 1, sentence.last)
    if subject is None or not spans:
        return None
    cue = Cue(colon, colon + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[colon].start, tokens[colon].end
    speaker = speakers.resolve(memory, subject, colon)
    draft = Draft(Clause(cue, subject, first, colon + 1), speaker, spans, number)
    return draft if speaker.name else None


def who_acts(passage: Passage, first: int, colon: int, *, told: bool = False) -> NounPhrase | None:
    """Somebody who opens the sentence, or at whose place it is ("Chez Ana Bell, ...").

    `told`: a word for what he says stands before the colon, so that any name is a speaker's.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < colon and (names.is_time(passage, first) or not tokens[first].is_word):
        first += 1  # "18.42 | ..."
    for last in range(min(first + 2, colon), first, -1) if lexicon.proximal else ():
        if passage.low[tokens[first].start : tokens[last - 1].end] in lexicon.proximal:
            return NounPhrase(first, last)  # "Ce dernier en rit : ..."
    match = lexicon.seats_of_one.search(passage.low, tokens[first].start, tokens[colon].start)
    at = next((i for i in range(first, colon) if match and tokens[i].start >= match.end()), colon)
    behind = lexicon.reflexives | lexicon.be if lexicon.verb_second else frozenset()
    turned = next((i + 1 for i in range(first, colon) if tokens[i].low in behind), colon)
    manner = tokens[first].low in lexicon.adverbs  # "Reumütig gab sich X: ..."
    for found in (
        None if manner and turned < colon else main_subjects.main_subject(passage, first, colon),
        phrases.phrase_right(passage, turned, colon) if turned < colon else None,
        phrases.phrase_right(passage, at, colon) if at < colon else None,
    ):
        if found is None:
            continue
        subject = main_subjects.before_act(passage, found)
        low = tokens[subject.first].low
        words = passage.low[tokens[subject.first].start : tokens[subject.last - 1].end]
        kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.anonymous)
        somebody = lexicon.pronouns.get(low) or any(kind.search(words) for kind in kinds)
        inside = range(subject.first, subject.last)
        named = all(names.is_name(passage, i) or tokens[i].low in lexicon.titles for i in inside)
        before = tokens[subject.first - 1].low if subject.first else ""
        full = subject.last - subject.first > 1 or before in lexicon.titles
        named = named and (full or told)
        if somebody or named:
            beside = subject.last
            if tokens[beside].text == "," and names.is_name(passage, beside + 1):
                subject.extra = (beside + 1, colon)  # "The minister, Ana Bell: ..."
            elif tokens[beside].text == "(" and tokens[colon - 1].text == ")":
                if _tells_who(passage, beside + 1):  # "Ana Roy (portavoz de X): ..."
                    subject.extra = (beside + 1, colon - 1)
            elif tokens[beside].text == "," and _tells_who(passage, beside + 1):
                commas = (i for i in range(beside + 1, colon) if tokens[i].text == ",")
                subject.extra = (beside + 1, next(commas, colon))  # "Ana Bel, avocate de X : ..."
            return subject
    return None


def _tells_who(passage: Passage, first: int) -> bool:
    """What stands beside a name tells somebody's office, or for whom he speaks."""
    lexicon, at = passage.lexicon, passage.tokens[first].start
    stands = lexicon.that_needed and not lexicon.free_order
    stands = stands and lexicon.defends.match(passage.low, at) is not None
    return stands or names_office(passage, first)
