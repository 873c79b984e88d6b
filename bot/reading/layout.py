"""Statements that the layout makes: "Name: ...", and quotations signed with a name."""

from dataclasses import dataclass

from bot.reading import contents, phrases, speakers
from bot.reading.contents import Clause, Spans
from bot.reading.cues import Cue, Kind
from bot.reading.languages.lexicon import Takes
from bot.reading.phrases import NounPhrase
from bot.reading.segments import Passage
from bot.reading.speakers import Memory, Speaker
from storage.records import Act


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
    if number and passage.sentences[number - 1].paragraph == sentence.paragraph:
        return None
    index = sentence.first
    while (
        index < sentence.last
        and index - sentence.first < 6
        and (phrases.is_name(passage, index) and tokens[index].quote < 0)
    ):
        index += 1
    if index == sentence.first or index >= sentence.last or tokens[index].text != ":":
        return None
    if index - sentence.first < 2 and not tokens[sentence.first].text.isupper():
        return None
    run = speakers.Run(sentence.first, index, number, oblique=False)
    if not speakers.is_person(memory, run):
        return None
    last = sentence.last
    for following in passage.sentences[number + 1 :]:
        if following.paragraph != sentence.paragraph:
            break
        last = following.last
    spans = contents.span(passage, index + 1, last)
    if not spans:
        return None
    cue = Cue(index, index + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[index].start, tokens[index].end
    subject = NounPhrase(sentence.first, index)
    speaker = speakers.resolve(memory, subject, index)
    return Draft(Clause(cue, subject, sentence.first, index + 1), speaker, spans, number)


def signed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "What she says." - Name: a quotation signed with a name, alone in its paragraph."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    if not contents.starts_quote(passage, sentence.first, sentence.last):
        return None
    quote = passage.quotes[tokens[sentence.first].quote]
    dash = quote.last
    if dash + 1 >= sentence.last or tokens[dash].text not in "–—―-":
        return None
    if not phrases.is_name(passage, dash + 1):
        return None
    subject = phrases.phrase_right(passage, dash + 1, sentence.last)
    if subject is None or subject.last - subject.first > 8:
        return None
    cue = Cue(dash, dash + 1, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[dash].start, tokens[dash].end
    speaker = speakers.resolve(memory, subject, sentence.last)
    clause = Clause(cue, subject, dash, subject.last)
    return Draft(clause, speaker, ((quote.start, quote.end),), number, quoted=True)
