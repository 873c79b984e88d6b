"""Statements that the layout makes: "Name: ...", and quotations signed with a name."""

from dataclasses import dataclass

from bot.reading.rules.forms.headlines import acts_before, in_headline, says_by_office
from bot.reading.rules.grammar import phrases, somebody, subjects
from bot.reading.rules.grammar.clause import Clause, Spans, span, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory, Speaker
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_NAMES = 300  # names of a text that are looked through: more is a list
_NAME = 3  # words of a name without a title
_TAIL = 8  # tokens of who stands behind the dash of a headline
_SHORT = 3  # tokens of what may be a claim before it
_OPENING = 60  # characters behind a colon in which the mood of reported speech shows
_HEAD = 6  # words before the colon of a headline or transcript


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    clause: Clause
    speaker: Speaker
    spans: Spans
    sentence: int
    act: Act = Act.ASSERTS
    quoted: bool = False
    open: bool = False  # its quotation goes on in the next paragraph


def colon_form(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "Name: what he says" at the head of a line: headlines, transcripts, live blogs."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    before = passage.sentences[number - 1] if number else None
    beside = before is not None and before.paragraph == sentence.paragraph
    inside = tokens[before.first : before.last] if before is not None else []
    if beside and any(token.text[0].isalpha() for token in inside):
        return None  # "8.30. Name: ..." begins its line
    index = sentence.first
    while index < sentence.last and index - sentence.first < _HEAD and _may_head(passage, index):
        index += 1
    if index == sentence.first or index >= sentence.last or tokens[index].text != ":":
        return None
    if not _is_head(passage, memory, number, index):
        return None
    last = sentence.last
    no = _is_news(passage, number) and _says_no(passage, sentence.first, index, last)
    for following in passage.sentences[number + 1 :]:
        if no or following.paragraph != sentence.paragraph:
            break
        last = following.last
    spans = span(passage, index + 1, last)
    if not spans:
        return None
    denies = no and not in_headline(passage, sentence)  # in a live blog
    cue = Cue(index, index + 1, Act.DENIES if denies else Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[index].start, tokens[index].end
    subject = subjects.before_act(passage, NounPhrase(sentence.first, index))
    speaker = speakers.resolve(memory, subject, index)
    clause = Clause(cue, subject, sentence.first, index + 1)
    quoted = starts_quote(passage, index + 1, sentence.last)
    return Draft(clause, speaker, spans, number, quoted=quoted)


def _may_head(passage: Passage, index: int) -> bool:
    """A word, or a mark around a title: "Радио «Волна»: ..."."""
    token, lexicon = passage.tokens[index], passage.lexicon
    return token.is_word or (lexicon.quoted_names and token.quote < 0 and token.text in "«»")


def _is_head(passage: Passage, memory: Memory, number: int, colon: int) -> bool:
    """Before the colon stands a person's name, or whoever is quoted right after it."""
    tokens, first = passage.tokens, passage.sentences[number].first
    if _is_news(passage, number) and says_by_office(
        passage, first, colon, passage.sentences[number].last
    ):
        return True
    kinds = (passage.lexicon.bodies, passage.lexicon.outlets)
    house = colon - first == 1 and any(kind.fullmatch(tokens[first].low) for kind in kinds)
    if not house and all(names.is_name(passage, i) for i in range(first, colon)):
        run = speakers.Run(first, colon, number, oblique=False)
        alone = colon - first < 2 and not tokens[first].text.isupper()
        shouted = colon - first > 1 and all(t.text.isupper() for t in tokens[first:colon])
        if shouted and not any(_is_named_elsewhere(memory, number, i) for i in range(first, colon)):
            return False  # FACT CHECK: no name
        quoted = starts_quote(passage, colon + 1, len(tokens))
        if alone and _is_surname(memory, number, first, headed=not quoted):
            return True
        surname = tokens[first].low.endswith(passage.lexicon.surname_endings)
        if alone and surname and _is_news(passage, number):
            return _has_verb(passage, colon + 1, passage.sentences[number].last)
        words = passage.low[tokens[first].start : tokens[colon].start]
        short = colon - first <= _NAME or passage.lexicon.persons.search(words) is not None
        return not alone and short and speakers.is_person(memory, run)
    words = passage.low[tokens[first].start : tokens[colon].start]
    last = passage.sentences[number].last
    told = _has_verb(passage, first, colon) and not passage.lexicon.free_order
    if _is_news(passage, number) and not told and _says_no(passage, first, colon, last):
        return True
    if passage.lexicon.free_order and _is_news(passage, number):
        if phrases.past_title(passage, first, colon + 1) == colon:
            return _has_verb(passage, colon + 1, last)  # "«Азот»: завод не закроют"
        subject = NounPhrase(first, colon)
        last = passage.sentences[number].last
        full = any(names.is_name(passage, i - 1) for i in _names_in(passage, first + 1, colon))
        told = full or _has_verb(passage, colon + 1, last) or _is_equated(passage, colon + 1, last)
        acts = _has_verb(passage, first, colon) or _states(passage, first, colon)
        return told and not acts and somebody.names_speaker(passage, subject)
    verbal = acts_before(passage, first, colon)
    return (
        starts_quote(passage, colon + 1, len(tokens))
        and not verbal
        and bool(passage.lexicon.persons.search(words) or passage.lexicon.roles.search(words))
    )


def _is_equated(passage: Passage, first: int, last: int) -> bool:
    """It is told without a verb: a dash stands for "is", or the words call something untrue."""
    if first >= last:
        return False
    said = passage.low[passage.tokens[first].start : passage.tokens[last - 1].end]
    if any(pattern.search(said) for _, pattern in passage.lexicon.said):
        return True
    return any(token.text in "–—" for token in passage.tokens[first:last])


def _names_in(passage: Passage, first: int, last: int) -> list[int]:
    return [index for index in range(first, last) if names.is_name(passage, index)]


def _says_no(passage: Passage, first: int, colon: int, last: int) -> bool:
    """As in "Harbour authority: no ship missing": who stands before the colon says no."""
    tokens, lexicon = passage.tokens, passage.lexicon
    head = passage.low[tokens[first].start : tokens[colon].start]
    kinds = (lexicon.bodies, lexicon.persons, lexicon.roles)
    said = passage.low[tokens[colon].end : tokens[last - 1].end]
    if not any(kind.search(head) for kind in kinds) or lexicon.perceived.search(said):
        return False
    if lexicon.capital_nouns and not tokens[colon - 1].is_capital:
        return False  # "Der Kanzler bleibt dabei: ..."
    return lexicon.headline_no.match(said.strip()) is not None


def _is_surname(memory: Memory, sentence: int, index: int, *, headed: bool) -> bool:
    """The word closes a name that is printed in full elsewhere.

    `headed`: as the head of a line before this one, as in an interview.
    """
    tokens = memory.passage.tokens
    return any(
        run.sentence != sentence
        and run.last - run.first > 1
        and tokens[run.last - 1].low == tokens[index].low
        and (not headed or (run.sentence < sentence and tokens[run.last].text == ":"))
        for run in memory.runs[:_NAMES]
        if run.last < len(tokens)
    )


def _is_news(passage: Passage, number: int) -> bool:
    """The sentence is a headline, or news behind the time in a live blog."""
    sentence, tokens = passage.sentences[number], passage.tokens
    if sentence.paragraph == 0:
        return True
    start = passage.text.rfind("\n", 0, tokens[sentence.first].start) + 1
    lead = passage.text[start : tokens[sentence.first].start].strip()
    return bool(lead) and not any(letter.isalpha() for letter in lead)


def _has_verb(passage: Passage, first: int, last: int) -> bool:
    """A word with a verb's ending stands there."""
    lexicon = passage.lexicon
    return any(
        t.low in lexicon.be
        or t.low in lexicon.modals
        or (t.low.endswith(lexicon.past_endings) and not somebody.is_somebody(passage, index))
        for index, t in enumerate(passage.tokens[first:last], first)
    )


def _states(passage: Passage, first: int, last: int) -> bool:
    """A listed verb stands there: "Тренер опроверг прогнозы: ..."."""
    verbs = passage.lexicon.verbs
    return any(
        t.low in verbs and verbs[t.low].form is Form.FINITE for t in passage.tokens[first:last]
    )


def tailed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "Bridge to open in May – mayor": a headline with who says so behind it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    sentence = passage.sentences[number]
    last = sentence.last - (tokens[sentence.last - 1].text == ".")
    dashes = [i for i in range(max(sentence.first, last - _TAIL), last) if tokens[i].text in "–—"]
    if not lexicon.free_order or not dashes or dashes[-1] + 1 >= last:
        return None
    dash = dashes[-1]
    comma = tokens[dash - 1].text == "," and dash - 1 > sentence.first
    told = _has_verb(passage, sentence.first, dash) and dash - sentence.first >= _SHORT
    if not (told and (comma or _is_news(passage, number))) or tokens[dash + 1].quote >= 0:
        return None
    of = (i for i in range(dash + 2, last) if tokens[i].low in lexicon.of)
    last = next(of, last)  # "... – mayor on the rumours"
    subject = NounPhrase(dash + 1, last)
    if not somebody.names_speaker(passage, subject) or _has_verb(passage, dash + 1, last):
        return None
    cue = Cue(dash, dash + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[dash].start, tokens[dash].end
    speaker = speakers.resolve(memory, subject, last)
    clause = Clause(cue, subject, dash, last)
    return Draft(clause, speaker, span(passage, sentence.first, dash), number)


def _is_named_elsewhere(memory: Memory, sentence: int, index: int) -> bool:
    """The word is part of a name in another sentence."""
    tokens = memory.passage.tokens
    return any(
        run.sentence != sentence
        and any(tokens[i].low == tokens[index].low for i in range(run.first, run.last))
        for run in memory.runs[:_NAMES]
    )


def after_colon(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "The mayor shrugs: "I have other worries.": somebody does something and is quoted."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    colon = next(
        (
            i
            for i in range(sentence.first + 1, sentence.last - 1)
            if tokens[i].text == ":" and tokens[i].quote < 0
        ),
        -1,
    )
    if colon < 0:
        return None
    if not starts_quote(passage, colon + 1, sentence.last):
        return _told_after_colon(passage, memory, number, colon)
    quote = passage.quotes[tokens[colon + 1].quote]
    if any(token.is_word for token in tokens[quote.last : sentence.last]):
        return None
    subject = who_acts(passage, sentence.first, colon)
    if subject is None or quote.start >= quote.end:
        return None
    cue = Cue(colon, colon + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[colon].start, tokens[colon].end
    speaker = speakers.resolve(memory, subject, colon)
    clause = Clause(cue, subject, sentence.first, colon + 1)
    spans = ((quote.start, quote.end),)
    draft = Draft(clause, speaker, spans, number, quoted=True, open=not quote.closed)
    return draft if speaker.name else None


def _told_after_colon(passage: Passage, memory: Memory, number: int, colon: int) -> Draft | None:
    """As in "The mayor shrugs: ..." in the mood of reported speech."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    start, end = tokens[colon].end, tokens[sentence.last - 1].end
    if passage.lexicon.subjunctive.search(passage.low, start, min(end, start + _OPENING)) is None:
        return None
    subject = who_acts(passage, sentence.first, colon)
    spans = span(passage, colon + 1, sentence.last)
    if subject is None or not spans:
        return None
    cue = Cue(colon, colon + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[colon].start, tokens[colon].end
    speaker = speakers.resolve(memory, subject, colon)
    draft = Draft(Clause(cue, subject, sentence.first, colon + 1), speaker, spans, number)
    return draft if speaker.name else None


def who_acts(passage: Passage, first: int, colon: int) -> NounPhrase | None:
    """Somebody who opens the sentence, or at whose place it is ("Chez Ana Bell, ...")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < colon and (names.is_time(passage, first) or not tokens[first].is_word):
        first += 1  # "18.42 | ..."
    match = lexicon.seats_of_one.search(passage.low, tokens[first].start, tokens[colon].start)
    at = next((i for i in range(first, colon) if match and tokens[i].start >= match.end()), colon)
    behind = lexicon.reflexives | lexicon.be if lexicon.verb_second else frozenset()
    turned = next((i + 1 for i in range(first, colon) if tokens[i].low in behind), colon)
    manner = tokens[first].low in lexicon.adverbs  # "Reumütig gab sich X: ..."
    for found in (
        None if manner and turned < colon else subjects.main_subject(passage, first, colon),
        phrases.phrase_right(passage, turned, colon) if turned < colon else None,
        phrases.phrase_right(passage, at, colon) if at < colon else None,
    ):
        if found is None:
            continue
        subject = subjects.before_act(passage, found)
        low = tokens[subject.first].low
        words = passage.low[tokens[subject.first].start : tokens[subject.last - 1].end]
        kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.anonymous)
        somebody = lexicon.pronouns.get(low) or any(kind.search(words) for kind in kinds)
        named = all(names.is_name(passage, i) for i in range(subject.first, subject.last))
        if somebody or (named and subject.last - subject.first > 1):
            beside = subject.last
            if tokens[beside].text == "," and names.is_name(passage, beside + 1):
                subject.extra = (beside + 1, colon)  # "The minister, Ana Bell: ..."
            return subject
    return None


def signed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "What she says." - Name: a quotation signed with a name, alone in its paragraph."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    if not starts_quote(passage, sentence.first, sentence.last):
        return None
    quote = passage.quotes[tokens[sentence.first].quote]
    dash = quote.last
    if dash + 1 >= sentence.last or tokens[dash].text not in "–—―-":
        return None
    if not names.is_name(passage, dash + 1):
        return None
    subject = phrases.phrase_right(passage, dash + 1, sentence.last)
    if subject is None or subject.last - subject.first > 8:
        return None
    cue = Cue(dash, dash + 1, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[dash].start, tokens[dash].end
    speaker = speakers.resolve(memory, subject, sentence.last)
    clause = Clause(cue, subject, dash, subject.last)
    return Draft(clause, speaker, ((quote.start, quote.end),), number, quoted=True)
