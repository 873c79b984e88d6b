"""Who is cited within what another tells: "X said that, (according to Y), the plant loses"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.segments import Passage, Sentence


def is_inside_told(passage: Passage, told: Clause, index: int) -> bool:
    """A token stands in what a clause before it tells: "X сказал, что, (по данным Y), ...".

    Or behind who relays it: "Как пишет X, (по данным Y), ...".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if told.last >= index:
        return False
    if _opens_told(passage, told, index):
        return True
    if not (lexicon.free_order or lexicon.verb_final) or tokens[told.last].text != ",":
        return False
    if told.aside:
        return lexicon.free_order and (told.first == 0 or tokens[told.first - 1].text != ",")
    led = tokens[told.last + 1].low in lexicon.complementizers
    return led or _is_reported(passage, told, index)


def first_told(passage: Passage, told: Clause) -> int:
    """The token with which what is told begins: behind a comma and "that"."""
    tokens = passage.tokens
    first = told.last + (tokens[told.last].text == ",")
    return first + (tokens[first].low in passage.lexicon.complementizers)


def _is_reported(passage: Passage, told: Clause, index: int) -> bool:
    """One clause in the mood of what is told: "X sagte, die Brücke sei (laut Y) zu"."""
    inside = passage.tokens[told.last + 1 : index]
    marked = any(not token.is_word and token.quote < 0 for token in inside)
    if told.inverted or marked or not passage.lexicon.verb_final:
        return False
    sentence = passage.sentences[passage.sentence_at(told.cue.first)]
    behind = Sentence(told.last + 1, sentence.last, sentence.paragraph)
    return behind.first < behind.last and reported_at(passage, behind) >= 0


def breaks_told(passage: Passage, told: Clause, inner: Clause) -> bool:
    """Who is cited in the middle of what is told: "X said the plant, (according to Y), loses"."""
    tokens = passage.tokens
    first, last = told.last, inner.first - 1
    closed = inner.last < len(tokens) and tokens[inner.last].text == "," == tokens[last].text
    if not closed or not first < last or told.inverted or told.aside or told.cue.passive:
        return False
    inside = range(first, last)
    plain = all(tokens[i].text != "," and tokens[i].quote < 0 for i in inside)
    return plain and not any(is_finite(passage, i, first) for i in inside)


def _opens_told(passage: Passage, told: Clause, index: int) -> bool:
    """What is told begins with a token: "X said that(,) (according to Y), ..."."""
    tokens = passage.tokens
    that = index - 1 - (tokens[index - 1].text == ",")
    return that == told.last and tokens[that].low in passage.lexicon.complementizers
