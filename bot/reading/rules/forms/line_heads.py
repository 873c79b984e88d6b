"""A name and a colon at the head of a line: headlines, transcripts, live blogs."""

from bot.reading.rules.forms.behind_colons import before_quotation, is_received
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.headlines import acts_before, in_headline, says_by_office
from bot.reading.rules.grammar import main_subjects, phrases, somebody
from bot.reading.rules.grammar.clause import Clause, span, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_NAMES = 300  # names of a text that are looked through: more is a list
_NAME = 3  # words of a name without a title
_HEAD = 6  # words before the colon of a headline or transcript


def colon_form(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "Name: what he says" at the head of a line: headlines, transcripts, live blogs."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    before = passage.sentences[number - 1] if number else None
    beside = before is not None and before.paragraph == sentence.paragraph
    inside = tokens[before.first : before.last] if before is not None else []
    asked = bool(inside) and inside[-1].text == "?" and sentence.paragraph == 0
    turn = _is_quoted_turn(passage, number)
    if beside and not (asked or turn) and any(token.text[0].isalpha() for token in inside):
        return None  # "8.30. Name: ..." begins its line
    index = sentence.first
    while index < sentence.last and index - sentence.first < _HEAD and _may_head(passage, index):
        index += 1
    if index == sentence.first or index >= sentence.last or tokens[index].text != ":":
        return None
    if is_received(passage, sentence.first, index) or not _is_head(passage, memory, number, index):
        return None
    opens, lexicon = tokens[sentence.first].low, passage.lexicon
    if lexicon.kickers.fullmatch(passage.low, tokens[sentence.first].start, tokens[index - 1].end):
        return None  # "OPINION: Holt is wrong"
    if lexicon.abstract.fullmatch(opens) and not lexicon.announcers.fullmatch(opens):
        return None  # "Juicio al exalcalde: «No robé»"
    last = sentence.last
    no = is_news(passage, number) and _says_no(passage, sentence.first, index, last)
    for following in passage.sentences[number + 1 :]:
        if no or turn or following.paragraph != sentence.paragraph:
            break
        last = following.last
    spans = span(passage, index + 1, last)
    if not spans:
        return None
    quoted = starts_quote(passage, index + 1, sentence.last)  # and its words tell what it does
    alone = before_quotation(passage, number)
    if alone is not None and passage.quotes[alone[1]].closed:
        spans = ((passage.quotes[alone[1]].start, passage.quotes[alone[1]].end),)
    denies = no and not quoted and not in_headline(passage, sentence)  # in a live blog
    denies = denies and not _is_silence(passage, spans[0])
    cue = Cue(index, index + 1, Act.DENIES if denies else Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[index].start, tokens[index].end
    subject = main_subjects.before_act(passage, NounPhrase(sentence.first, index))
    if quoted:
        subject = _who_is_quoted(passage, subject, index)
    if passage.lexicon.free_order:  # "Полиция о пожаре: ..."
        behind = range(subject.first + 1, subject.last)
        of = (i for i in behind if tokens[i].low in passage.lexicon.of)
        subject = NounPhrase(subject.first, next(of, subject.last), subject.extra)
    speaker = speakers.resolve(memory, subject, index)
    if not speaker.name:
        return None  # "Seine: ...", and nobody is named
    clause = Clause(cue, subject, sentence.first, index + 1)
    return Draft(clause, speaker, spans, number, quoted=quoted)


def _who_is_quoted(passage: Passage, head: NounPhrase, colon: int) -> NounPhrase:
    """The name or office that the head of a line opens with: "Mayor Ana Roy (steps down): ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    named = main_subjects.main_subject(passage, head.first, colon)
    full = named is not None and named.last < head.last and named.last - named.first > 1
    if named is not None and full and names.is_name(passage, named.last - 1):
        goes_on = tokens[named.last].low in lexicon.prepositions | lexicon.links
        return head if goes_on else named
    for index in range(head.first + 1, head.last) if lexicon.analytic else ():
        if main_subjects.acts_now(passage, index):  # "Harbour chief (resigns over it): ..."
            return NounPhrase(head.first, index)
    return head


def _is_quoted_turn(passage: Passage, number: int) -> bool:
    """Nothing but a name and a quotation, wherever it stands: 'Er ging. Abt: „Es reicht.“'."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    near = range(sentence.first, min(sentence.last, sentence.first + _HEAD))
    colon = next((i for i in near if tokens[i].text == ":"), sentence.last)
    if not passage.lexicon.verb_second or not starts_quote(passage, colon + 1, sentence.last):
        return False
    quote = passage.quotes[tokens[colon + 1].quote]
    return quote.closed and quote.last == sentence.last


def _is_silence(passage: Passage, said: tuple[int, int]) -> bool:
    """As in "Пресс-секретарь: слухов не комментируем": it denies nothing."""
    silences = (p for act, p in passage.lexicon.said_quoted if act is Act.DECLINES)
    return any(pattern.search(passage.low, *said) for pattern in silences)


def _may_head(passage: Passage, index: int) -> bool:
    """A word, or a mark around a title: "Радио «Волна»: ..."."""
    token, lexicon = passage.tokens[index], passage.lexicon
    return token.is_word or (lexicon.quoted_names and token.quote < 0 and token.text in "«»")


def _is_head(passage: Passage, memory: Memory, number: int, colon: int) -> bool:
    """Before the colon stands a person's name, or whoever is quoted right after it."""
    tokens, first = passage.tokens, passage.sentences[number].first
    if is_news(passage, number) and says_by_office(
        passage, first, colon, passage.sentences[number].last
    ):
        return True
    if _heads_headline(passage, number, colon):
        return True
    kinds = (passage.lexicon.bodies, passage.lexicon.outlets)
    inside = tokens[first:colon] if passage.lexicon.capital_nouns else tokens[first : first + 1]
    house = colon - first == 1 or passage.lexicon.capital_nouns  # "Stadtwerke Aurach: ..."
    house = house and any(kind.fullmatch(t.low) for kind in kinds for t in inside)
    house = house or _is_office(passage, first, colon)
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
        if alone and surname and is_news(passage, number):
            return has_verb(passage, colon + 1, passage.sentences[number].last)
        words = passage.low[tokens[first].start : tokens[colon].start]
        short = colon - first <= _NAME or passage.lexicon.persons.search(words) is not None
        return not alone and short and speakers.is_person(memory, run)
    words = passage.low[tokens[first].start : tokens[colon].start]
    last = passage.sentences[number].last
    told = has_verb(passage, first, colon) and not passage.lexicon.free_order
    if is_news(passage, number) and not told and _says_no(passage, first, colon, last):
        return True
    if passage.lexicon.free_order and is_news(passage, number):
        if phrases.past_title(passage, first, colon + 1) == colon:
            return has_verb(passage, colon + 1, last)  # "«Азот»: завод не закроют"
        subject = NounPhrase(first, colon)
        last = passage.sentences[number].last
        full = any(names.is_name(passage, i - 1) for i in _names_in(passage, first + 1, colon))
        told = full or has_verb(passage, colon + 1, last) or _is_equated(passage, colon + 1, last)
        acts = has_verb(passage, first, colon) or _states(passage, first, colon)
        source = somebody.is_source(passage, subject)  # "Джерело: ..."
        return told and (source or (not acts and somebody.names_speaker(passage, subject)))
    verbal = acts_before(passage, first, colon)
    return (
        starts_quote(passage, colon + 1, len(tokens))
        and not verbal
        and bool(passage.lexicon.persons.search(words) or passage.lexicon.roles.search(words))
    )


def _heads_headline(passage: Passage, number: int, colon: int) -> bool:
    """Somebody stands before the colon of a headline, and a clause behind it: "Mayor: it is so"."""
    first, last = passage.sentences[number].first, passage.sentences[number].last
    if not passage.lexicon.analytic or passage.sentences[number].paragraph or colon - first > _NAME:
        return False
    told = has_verb(passage, colon + 1, last) and not has_verb(passage, first, colon)
    return told and somebody.is_somebody(passage, colon - 1)


def _is_office(passage: Passage, first: int, colon: int) -> bool:
    """As in "Агент: ...", "Минобороны Тарвии: ...", "МЧС: ...", where nouns have no article."""
    token, lexicon = passage.tokens[first], passage.lexicon
    if not lexicon.free_order or colon - first > _NAME - 1:
        return False
    kinds = (lexicon.bodies, lexicon.outlets, lexicon.roles, lexicon.persons, lexicon.anonymous)
    acronym = colon - first == 1 and len(token.text) > 1 and token.text.isupper()
    place = colon - first == 1 or passage.tokens[colon - 1].low.endswith(lexicon.owned)
    return acronym or (place and any(kind.fullmatch(token.low) for kind in kinds))


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


def is_news(passage: Passage, number: int) -> bool:
    """The sentence is a headline, or news behind the time in a live blog."""
    sentence, tokens = passage.sentences[number], passage.tokens
    if sentence.paragraph == 0:
        return True
    start = passage.text.rfind("\n", 0, tokens[sentence.first].start) + 1
    lead = passage.text[start : tokens[sentence.first].start].strip()
    return bool(lead) and not any(letter.isalpha() for letter in lead)


def has_verb(passage: Passage, first: int, last: int) -> bool:
    """A word with a verb's ending stands there."""
    lexicon = passage.lexicon
    return any(
        t.low in lexicon.be
        or t.low in lexicon.modals
        or (lexicon.analytic and t.low in lexicon.pasts)
        or (t.low.endswith(lexicon.past_endings) and not somebody.is_somebody(passage, index))
        for index, t in enumerate(passage.tokens[first:last], first)
    )


def _states(passage: Passage, first: int, last: int) -> bool:
    """A listed verb stands there: "Тренер опроверг прогнозы: ..."."""
    verbs = passage.lexicon.verbs
    return any(
        t.low in verbs and verbs[t.low].form is Form.FINITE for t in passage.tokens[first:last]
    )


def _is_named_elsewhere(memory: Memory, sentence: int, index: int) -> bool:
    """The word is part of a name in another sentence."""
    tokens = memory.passage.tokens
    return any(
        run.sentence != sentence
        and any(tokens[i].low == tokens[index].low for i in range(run.first, run.last))
        for run in memory.runs[:_NAMES]
    )
