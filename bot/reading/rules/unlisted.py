"""A verb nobody listed, where only one of speaking can stand."""

from bot.reading.rules.cue import Cue, Kind, widen
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act


def unlisted(passage: Passage, sentence: Sentence) -> list[Cue]:
    """A verb nobody listed, where only one of speaking can stand: "...," she snapped.

    After a quotation that opens the sentence and ends in a comma (or ? or !): a verb before its
    subject, or, where the language marks the past, after it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    number = tokens[sentence.first].quote
    if number < 0 or passage.quotes[number].first != sentence.first:
        return []
    index = passage.quotes[number].last
    if index >= sentence.last or not passage.quotes[number].closed:
        return []
    inner = tokens[index - 2].text
    comma = tokens[index].text in ",–—―-"
    if not comma and inner not in {",", "?", "!"}:
        return []
    while index < sentence.last and tokens[index].text in ",–—―-":
        index += 1
    for at in range(index, min(index + 7, sentence.last)):
        low = tokens[at].low
        if not tokens[at].is_word or tokens[at].quote >= 0:
            break
        skips = _is_function_word(lexicon, low) or tokens[at].is_capital or low[0].isdigit()
        leans = at == index and low in lexicon.negations | lexicon.reflexives | lexicon.have
        if skips and not leans:
            continue
        first = at == index
        if (first and _is_inverted(passage, sentence, at)) or (
            low.endswith(lexicon.past_endings)
            and (not first or (lexicon.subjects_dropped and _is_alone(passage, sentence, at)))
        ):
            cue = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
            widen(passage, sentence, cue)
            return [] if cue.negated else [cue]
        if first:
            if low in lexicon.reflexives or low in lexicon.have:
                index += 1
                continue
            break
    return []


def _is_inverted(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """A subject follows at once: a name, a title, a noun with its article."""
    lexicon = passage.lexicon
    if verb + 1 >= sentence.last:
        return False
    if lexicon.free_order and not passage.tokens[verb].low.endswith(lexicon.past_endings):
        return False
    after = passage.tokens[verb + 1]
    opens = after.low in lexicon.determiners and after.low not in lexicon.possessives
    person = lexicon.free_order and _is_person(lexicon, after.low)
    return after.is_capital or person or opens or after.low in lexicon.titles


def _is_alone(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Nothing follows that could be the subject."""
    if verb + 1 >= sentence.last:
        return True
    after = passage.tokens[verb + 1]
    return not after.is_word or after.low in passage.lexicon.prepositions


def _is_person(lexicon: Lexicon, low: str) -> bool:
    people = (lexicon.persons, lexicon.roles, lexicon.stand_ins)
    return low in lexicon.pronouns or any(kind.fullmatch(low) for kind in people)


def _is_function_word(lexicon: Lexicon, low: str) -> bool:
    return (
        low in lexicon.determiners
        or low in lexicon.prepositions
        or low in lexicon.pronouns
        or low in lexicon.conjunctions
        or low in lexicon.subordinators
        or low in lexicon.be
        or low in lexicon.modals
        or low in lexicon.times
        or low in lexicon.adverbs
    )
