"""What is told with "of" before the verb: "О взрыве (сообщил) мэр"."""

from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.chunks import without_time
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.seats import seat_behind
from bot.reading.rules.grammar.somebody import is_speaker
from bot.reading.rules.grammar.speaker_before import speaker_before
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence


def told_of(
    passage: Passage, sentence: Sentence, cue: Cue, first: int
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """As in "О взрыве (сообщили) в полиции", "О взрыве (сообщил) мэр"."""
    lexicon = passage.lexicon
    which = lexicon.relatives | lexicon.prepositional_relatives | lexicon.object_relatives
    if passage.tokens[first + 1].low in which | lexicon.in_which:
        return None  # "утечку, о которой (сообщила) газета"
    before = speaker_before(passage, first + 2, cue.first, several=False)
    paper = cue.last < sentence.last and passage.tokens[cue.last].text in lexicon.quotes
    if before is not None and paper:
        return (first + 1, before.first), before  # "О взрыве мэр (рассказал) «Заре»"
    seat = seat_behind(passage, sentence, cue)
    start = past_addressee(passage, cue.last, sentence.last)
    last = without_time(passage, first + 1, cue.first)
    subject = seat or phrases.phrase_right(passage, start, sentence.last)
    speaks = subject is not None and (seat is not None or is_speaker(passage, subject))
    return ((first + 1, last), subject) if speaks else None
