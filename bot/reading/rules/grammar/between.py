"""A subject between its verb and what is said: "Ayer anunció la alcaldesa que ..."."""

from bot.reading.rules.grammar import phrases, somebody, subjects
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_time
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def opened_by_adjunct(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """As in "В понедельник сообщил мэр, что ...": who speaks stands between verb and content."""
    lexicon = passage.lexicon
    if not lexicon.free_order or cue.kind is not Kind.VERB or Takes.CLAUSE not in cue.takes:
        return None
    start = past_addressee(passage, cue.last, sentence.last)
    found = phrases.phrase_right(passage, start, sentence.last)
    if found is None or not somebody.is_speaker(passage, found):
        return None
    last = found.extra[1] if found.extra is not None else found.last
    return found if leads(passage, found.last) or leads(passage, last) else None


def leads(passage: Passage, index: int) -> bool:
    """A colon, or a comma and "that": what is said follows."""
    tokens = passage.tokens[index : index + 2]
    if len(tokens) < 2:
        return False
    that = tokens[1].low in passage.lexicon.complementizers
    return tokens[0].text == ":" or (tokens[0].text == "," and that)


def before_object(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A subject behind its verb without the object: "Desmiente (el club) un fichaje"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inner = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
    body, behind = tokens[found.first], tokens[min(found.first + 1, found.last - 1)]
    headline = body.low.endswith(lexicon.feminine_endings)
    headline = headline and lexicon.bodies.fullmatch(body.low) is not None
    if headline and behind.text.islower() and behind.low.endswith(lexicon.masculine_endings):
        return NounPhrase(found.first, found.first + 1)  # "Confirma (fiscalía) hallazgo de fosa"
    for index in range(found.first + 1, found.last):
        opens = tokens[index].low in lexicon.determiners - lexicon.prepositions
        if opens and tokens[index - 1].low not in inner:
            return NounPhrase(found.first, index)
    return found


def is_before_that(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Ayer anunció la alcaldesa que": no subject before the verb, one before "that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.subjects_dropped or Takes.CLAUSE not in cue.takes or cue.kind is not Kind.VERB:
        return False
    if subjects.subject_left(passage, sentence, cue) is not None:
        return False
    found = phrases.phrase_right(passage, cue.last, sentence.last)
    if found is None or found.last >= sentence.last:
        return False
    after = found.last + (tokens[found.last].low in lexicon.prepositions)  # "en que"
    closes = after < sentence.last and tokens[after].low in lexicon.complementizers
    return closes and somebody.is_speaker(passage, found)


def before_what(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """As in "Ayer negó (el club) la venta": only when stands before the verb, what behind both."""
    tokens, lexicon = passage.tokens, passage.lexicon
    alone = cue.kind is Kind.VERB or cue.last - cue.first == 1
    takes = alone and Takes.OBJECT in cue.takes and cue.act is not Act.ASSERTS
    if not (lexicon.subjects_dropped and takes and cue.first > sentence.first):
        return None
    start = tokens[sentence.first].start
    opens = lexicon.asides.fullmatch(passage.low, start, tokens[cue.first - 1].end)
    if not opens and not all(_is_when(passage, i) for i in range(sentence.first, cue.first)):
        return None
    found = phrases.phrase_right(passage, cue.last, sentence.last)
    found = before_object(passage, found) if found is not None else None
    if found is None or found.last >= sentence.last or not somebody.names_speaker(passage, found):
        return None
    return found if tokens[found.last].low in lexicon.determiners else None


def _is_when(passage: Passage, index: int) -> bool:
    return is_time(passage, index) or passage.tokens[index].low in passage.lexicon.adverbs
