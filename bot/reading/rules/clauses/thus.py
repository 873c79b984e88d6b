"""A quotation and what it is said of: "«Это чушь», — так прокомментировал слухи мэр"."""

from bot.reading.rules.grammar import somebody
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.clause import Clause, quote_before
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.speaker_before import speaker_before
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def commented(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """The clause of a comment behind its quotation, or None where no "so" leads to the verb.

    Who comments stands between "so" and the verb, or behind it, before or after what the comment
    is of.
    """
    so = _so_before(passage, sentence, cue)
    if so < 0 or cue.act is not Act.ASSERTS or not Takes.QUOTE & cue.takes:
        return None
    stop = cue.last
    while stop < sentence.last and not _ends(passage, stop):
        stop += 1
    subject, of = _between(passage, so + 1, cue.first), (cue.last, stop)
    if subject is None:
        subject, of = _parted(passage, past_addressee(passage, cue.last, stop), stop)
    if subject is None:
        return None
    of = _past_question(passage, *of)
    clause = Clause(cue, subject, so, stop, inverted=True)
    clause.comments = of if of[0] < of[1] else None
    return clause


def _so_before(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The token "so" between a quotation and a verb, with a subject at most behind it; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = min(cue.first, cue.last - 1)
    while first > sentence.first and tokens[first].low not in lexicon.thus:
        first -= 1
        if tokens[first].quote >= 0 or _ends(passage, first):
            return -1
    led = tokens[first].low in lexicon.thus and quote_before(passage, first) is not None
    return first if led else -1


def _between(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """Who comments, between "so" and the verb: "так (в мэрии) оценили", "так (мэр) оценил"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < last and tokens[first].low in lexicon.adverbs:
        first += 1
    if first < last and lexicon.asked.match(passage.low, tokens[first].start):
        return None  # "так на вопрос газеты (ответил мэр)"
    if first < last and tokens[first].low in lexicon.seats:
        return NounPhrase(first + 1, last) if first + 1 < last else None
    return NounPhrase(first, last) if first < last else None


def _parted(passage: Passage, first: int, stop: int) -> tuple[NounPhrase | None, tuple[int, int]]:
    """Who comments and on what, both behind the verb, in either order."""
    for index in range(first, stop):
        if not _is_thing(passage, index):
            continue
        if index > first:
            before = NounPhrase(first, index)
            return (before if somebody.is_speaker(passage, before) else None), (index, stop)
        subject = speaker_before(passage, first + 1, stop, several=False)
        if subject is not None:
            return subject, (first, subject.first)
    whole = NounPhrase(first, stop)
    return (whole if first < stop and somebody.is_speaker(passage, whole) else None), (stop, stop)


def _is_thing(passage: Passage, index: int) -> bool:
    """What a comment is of begins here: "на слухи", "решение судьи", "новый налог"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if low in lexicon.about:
        return True
    if is_name(passage, index) or not tokens[index].is_word:
        return False
    claim = lexicon.claims.fullmatch(low) or lexicon.things.fullmatch(low)
    return claim is not None or (
        low.endswith(lexicon.accusative) and not somebody.is_somebody(passage, index)
    )


def _past_question(passage: Passage, first: int, stop: int) -> tuple[int, int]:
    """Without what leads to a topic: "(на вопрос о) сроках", "(на) слухи"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first >= stop or tokens[first].low not in lexicon.about:
        return first, stop
    if first + 1 < stop and lexicon.claims.fullmatch(tokens[first + 1].low):
        return first + 1, stop
    if tokens[first].low in lexicon.of:
        return stop, stop  # "отозвался о пожаре": that it was told of is no part of what was
    asked = lexicon.asked.match(passage.low, tokens[first].start, tokens[stop - 1].end)
    while asked is not None and first < stop and tokens[first].start < asked.end():
        first += 1
    return first + (asked is None), stop


def _ends(passage: Passage, index: int) -> bool:
    """A mark that ends the clause, outside quotations."""
    token = passage.tokens[index]
    return token.quote < 0 and token.text in ",.;:()–—―!?…"
