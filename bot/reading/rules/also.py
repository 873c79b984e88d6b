"""Another who answers as the one before, with a word for it: "Le club dément. La mairie aussi."."""

from dataclasses import replace

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar import somebody
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.partial import goes_on_denying
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CONFIRMS, Act.DECLINES, Act.CRITICISES)


def answers_on(passage: Passage, memory: Memory, drafts: list[Draft], number: int) -> Draft | None:
    """A sentence that only goes on with the statement before: "No, ...", "The mayor too."."""
    last = drafts[-1] if drafts else None
    return goes_on_denying(passage, memory, last, number) or _too(passage, memory, last, number)


def _too(passage: Passage, memory: Memory, last: Draft | None, number: int) -> Draft | None:
    """What a sentence states that is only somebody and "too"; None where it is more."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    if last is None or last.act not in _ANSWERS or number - last.sentence != 1:
        return None
    if passage.sentences[last.sentence].paragraph != sentence.paragraph:
        return None
    end = sentence.last - (not tokens[sentence.last - 1].is_word)
    low, inside = passage.low, (tokens[sentence.first].start, tokens[end - 1].end)
    words = (m for m in passage.lexicon.too.finditer(low, *inside) if m.end() == inside[1])
    match = next(words, None)
    begin = next(
        (i for i in range(sentence.first, end) if match and tokens[i].start >= match.start()), end
    )
    stop = begin - (begin < end and tokens[begin - 1].text == ",")
    found = phrase_right(passage, sentence.first, stop) if begin < end else None
    if found is None or not somebody.is_told(passage, found):
        return None
    if (found.extra[1] if found.extra is not None else found.last) != stop:
        return None
    cue = Cue(begin, end, last.act, Takes.NOTHING, Kind.PHRASE)
    cue.start, cue.end = tokens[begin].start, tokens[end - 1].end
    clause = Clause(cue, found, sentence.first, end)
    speaker = speakers.resolve(memory, found, begin)
    return replace(last, clause=clause, speaker=speaker, sentence=number, quoted=False, open=False)
