"""Words that point back to what was said before them: "That is what X says", "so X sums it up"."""

from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import Spans, span
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.memory import Memory, Speaker
from bot.reading.rules.said import quoting
from bot.reading.rules.text.segments import Passage, Sentence

_MARKS = frozenset(",:;–—―")


def opening(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The token with which such words open the sentence, or what follows a mark; -1 for none."""
    tokens, pattern = passage.tokens, passage.lexicon.backward
    first = _segment(passage, sentence, cue)
    if Takes.BACK in cue.takes:
        return first
    opens = pattern.match(passage.low, tokens[sentence.first].start, cue.start)
    relative = cue.first - 1
    if relative > sentence.first and tokens[relative].low in passage.lexicon.relatives:
        opens = (
            None if tokens[relative - 1].text == "," else opens
        )  # "Así lo explicó el edil, que (anunció) una queja"
    if opens and not (phrases.is_attribution(cue) and tokens[cue.first - 1].text == ","):
        return sentence.first
    inside = pattern.match(passage.low, tokens[first].start, cue.end)
    beside = inside is not None and inside.end() + 1 >= cue.start  # "...": "así lo resume X"
    return first if beside and first > sentence.first else -1


def pointed_at(passage: Passage, number: int, first: int) -> Spans:
    """What the words that open at the token `first` of a sentence point back to.

    It is what stands before the mark, or the sentence before: of agencies, that is the paragraph
    before ("Мост закрыли.¶ Об этом сообщил мэр").
    """
    sentence = passage.sentences[number]
    as_said = passage.tokens[sentence.first].low in passage.lexicon.as_words
    if first > sentence.first and not as_said:  # not "Как пишет «Маяк», об этом"
        return span(passage, sentence.first, first - 1)
    before = passage.sentences[number - 1] if number else None
    return () if before is None else span(passage, before.first, before.last)


def _segment(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Where what stands between a mark and the cue begins, at the latest at the cue."""
    tokens = passage.tokens
    marks = (
        i + 1
        for i in range(cue.first - 1, sentence.first, -1)
        if tokens[i].text in _MARKS and tokens[i].quote < 0
    )
    return next(marks, sentence.first)


def told_earlier(passage: Passage, memory: Memory, at: int) -> Spans:
    """What "Ранее об этом сообщал X" is about behind "Y опроверг слухи": the rumour."""
    start = passage.tokens[passage.sentences[at].first].start
    earlier = passage.lexicon.earlier.match(passage.low, start) is not None
    return memory.said if earlier and memory.said_in == at - 1 else ()


def says_again(memory: Memory, at: int, before: Speaker | None, speaker: Speaker) -> bool:
    """As in "Мэр сказал, что мост цел. Об этом он написал в блоге.": where he said it."""
    return before is not None and memory.said_in == at - 1 and before.name == speaker.name


def relayed(passage: Passage, number: int, spans: Spans) -> Spans:
    """What "Как пишет «Маяк», об этом сказал мэр" relays is no "об этом" but what that is."""
    opens = passage.tokens[passage.sentences[number].first].low in passage.lexicon.as_words
    if not (opens and spans and passage.lexicon.backward.match(passage.low, *spans[0])):
        return spans
    return pointed_at(passage, number, passage.sentences[number].first) or spans


def repeats(passage: Passage, memory: Memory, at: int, back: int) -> bool:
    """As in "«...», — сказал мэр. Так он ответил на упрёки.": that he said it is told already."""
    thus = passage.tokens[back].low in passage.lexicon.thus
    said = memory.said_in == at - 1 and bool(memory.said)
    return thus and said and any(quoting.is_quoted(passage, one) for one in memory.said)
