"""Who says something while or so that he does it: "El edil salió (diciendo) que no volverá"."""

from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.subjects import subject_left
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def who_does(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject of the past before a gerund that no mark parts from it, if "that" follows.

    Only where a past tells itself by its ending, and not that of a relative clause.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    that = cue.last < sentence.last and tokens[cue.last].low in lexicon.complementizers
    if not (lexicon.subjects_dropped and (that or cue.act is Act.DENIES)):
        return None
    return _doer(passage, sentence, cue.first - 1)


def means_to(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who did what stands before in order to say it: "El edil compareció para (negar) el robo"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.subjects_dropped or cue.first - 2 <= sentence.first:
        return None
    led = tokens[cue.first - 1].low in lexicon.prepositions
    deed = led and lexicon.infinitive.fullmatch(tokens[cue.first].low) is not None
    return _doer(passage, sentence, cue.first - 1) if deed else None


def _doer(passage: Passage, sentence: Sentence, stop: int) -> NounPhrase | None:
    """The subject of the first past up to a token."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for verb in range(sentence.first + 1, stop):
        token, before = tokens[verb], tokens[verb - 1].low
        past = token.text.islower() and token.low.endswith(lexicon.past_endings)
        if past and before not in lexicon.relatives | lexicon.determiners:
            doing = Cue(verb, verb + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
            return subject_left(passage, sentence, doing)
    return None
