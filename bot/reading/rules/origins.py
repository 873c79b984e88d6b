"""Who vouches at the root when a speaker passes something on."""

from bot.reading.rules import phrases, speakers
from bot.reading.rules.clause import Clause
from bot.reading.rules.memory import Memory, outlet_named
from bot.reading.rules.segments import Passage, Sentence
from storage.records import OriginKind


def origin_of(passage: Passage, memory: Memory, sentence: Sentence, clause: Clause) -> str:
    """The last link of "citing X, which quoted Y" in a sentence, as printed, else ""."""
    tokens = passage.tokens
    start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
    origin = ""
    for match in passage.lexicon.origins.finditer(passage.low, start, end):
        index = next(
            (i for i in range(sentence.first, sentence.last) if tokens[i].start >= match.end()),
            sentence.last,
        )
        found = phrases.phrase_right(passage, index, sentence.last)
        if found is None or tokens[index].quote >= 0:
            continue
        if clause.subject is not None and clause.subject.first <= found.first < clause.subject.last:
            words = speakers.text_of(passage, found.first, found.last)
            origin = outlet_named(memory, found.first) or words
            continue
        if index > clause.cue.first or clause.inverted:
            origin = speakers.text_of(passage, found.first, found.last)
    return origin


def kind_of(passage: Passage, words: str) -> OriginKind | None:
    """What kind of word a description of a source is."""
    if not words:
        return None
    low = words.lower()
    lexicon = passage.lexicon
    if lexicon.anonymous.search(low) and not any(w[0].isupper() for w in words.split()[1:]):
        return OriginKind.ANONYMOUS
    if lexicon.documents.search(low):
        return OriginKind.DOCUMENT
    if lexicon.outlets.search(low):
        return OriginKind.OWN
    return OriginKind.NAMED
