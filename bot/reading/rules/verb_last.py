"""Idioms whose verb closes a subordinate clause: "während sich die Bank nicht äußern wollte"."""

from bot.reading.rules import subjects, topics
from bot.reading.rules.clause import bounds
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Bracket
from bot.reading.rules.names import NounPhrase, is_name
from bot.reading.rules.phrases import phrase_right
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act


def closing(passage: Passage, sentence: Sentence, verb: int, bracket: Bracket) -> Cue | None:
    """The idiom whose other half stands right before its verb, at the end of such a clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if verb + 1 < sentence.last and not bounds(passage, verb + 1):
        return None
    first = verb
    while first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    who = _who(passage, sentence, first, verb, bracket) if first + 2 < verb else None
    if who is None or tokens[who.first].low in lexicon.expletives:
        return None
    begin = who.last if who.first > first else first + 1
    if begin >= verb:
        return None
    end = tokens[verb - 1].end
    halves = bracket.closes.finditer(passage.low, tokens[begin].start, end)
    half = next((match for match in halves if match.end() == end), None)
    if half is None:
        return None
    close = next(i for i in range(begin, verb) if tokens[i].end > half.start())
    if bracket.act is not Act.DECLINES and tokens[close - 1].low in lexicon.negations:
        return None
    cue = Cue(close, verb + 1, bracket.act, Takes.NOTHING, Kind.PHRASE)
    cue.who = who.first, who.last
    about = (i for i in range(begin, close) if topics.starts(passage, i, bracket))
    given = next(about, close)
    cue.given = (tokens[given].start, tokens[close - 1].end) if given < close else None
    return cue


def _who(
    passage: Passage, sentence: Sentence, first: int, verb: int, bracket: Bracket
) -> NounPhrase | None:
    """The subject of the clause that opens at a token: its own, or whom "who" means."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin, opens = first + 1, tokens[first].low
    while begin < verb and tokens[begin].low in lexicon.reflexives | lexicon.adverbs:
        begin += 1
    own = begin < verb and _may_be_subject(passage, begin, verb, bracket)
    if opens in lexicon.circumstances:
        return phrase_right(passage, begin, verb) if own else None
    if opens not in lexicon.relatives or first == sentence.first or tokens[first - 1].text != ",":
        return None
    if own:
        return phrase_right(passage, begin, verb)  # "Fragen, die der Minister nicht beantwortete"
    if opens in lexicon.objective:
        return None
    return subjects.antecedent(passage, sentence.first, first)


def _may_be_subject(passage: Passage, index: int, last: int, bracket: Bracket) -> bool:
    """A pronoun, a name or a noun phrase that is no object: not "den Vorwurf", "keine Fragen"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if low in lexicon.objective or low in lexicon.negations:
        return False
    words = passage.low[tokens[index].start : tokens[last - 1].end]
    if bracket.things.match(words) or bracket.closes.match(words):
        return False
    return low in lexicon.pronouns or low in lexicon.determiners or is_name(passage, index)
