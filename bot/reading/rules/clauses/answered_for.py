"""What somebody said and had to answer for: "Roe was fired for (saying) that the mill was shut"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence

_BACK = 80  # characters before "saying" in which the words for it stand


def answers_for(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """The words before a gerund tell what came of what somebody said."""
    end = passage.tokens[cue.first].start
    start = max(passage.tokens[sentence.first].start, end - _BACK)
    return passage.lexicon.answered_for.search(passage.low, start, end) is not None


def who_answers(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who said it: whom the sentence is about."""
    lexicon = passage.lexicon
    whom = main_subject(passage, sentence.first, cue.first - 1)
    nobody = lexicon.expletives | lexicon.plain_anaphors
    return None if whom is None or passage.tokens[whom.first].low in nobody else whom
