"""A clause with "that" before the verb that answers it: "Que l'eau soit sale, le maire le nie"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.somebody import names_speaker
from bot.reading.rules.grammar.subjects import subject_left
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def that_first(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase] | None:
    """The tokens of what is answered, which a pronoun takes up, and who answers.

    Who it is stands between both, or behind the verb: "Que haya fuga lo niega el club".
    """
    tokens, lexicon, first = passage.tokens, passage.lexicon, sentence.first
    answers = cue.act in (Act.DENIES, Act.CONFIRMS) and not cue.negated
    if not (lexicon.adjectives_behind and answers):
        return None
    if tokens[first].low not in lexicon.complementizers - lexicon.whether:
        return None
    pronouns = lexicon.anaphors - lexicon.plain_anaphors
    if not any(token.low in pronouns for token in tokens[cue.first : cue.last - 1]):
        return None
    behind = phrase_right(passage, cue.last, sentence.last)
    if behind is not None and names_speaker(passage, behind):
        return (first + 1, cue.first), behind
    subject = subject_left(passage, sentence, cue)
    if subject is None:
        return None
    begin = min(subject.first, subject.extra[0] if subject.extra else subject.first)
    return ((first + 1, begin - 1), subject) if tokens[begin - 1].text == "," else None


def leads_that(passage: Passage, fronted: tuple[int, int] | None) -> bool:
    """What is answered stands before its verb, behind "that"."""
    lexicon = passage.lexicon
    before = passage.tokens[fronted[0] - 1].low if fronted is not None and fronted[0] else ""
    return lexicon.adjectives_behind and before in lexicon.complementizers - lexicon.whether
