"""A clause as the object before its verb: "Что деньги пропали, банк не скрывал"."""

from bot.reading.rules.grammar import claimed, phrases
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.offices import before_object
from bot.reading.rules.grammar.seats import seat_behind
from bot.reading.rules.grammar.somebody import is_speaker
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def clause_object(
    passage: Passage, sentence: Sentence, cue: Cue, first: int
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """A clause as object: "Что деньги пропали, банк не скрывал", "То, что ..., признал и мэр".

    `first`: where what stands between the clause and the verb begins.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = sentence.first
    of = Takes.OF in cue.takes or cue.act is Act.CONFIRMS  # "О том, что ..., сообщил"
    told = tokens[begin].low in lexicon.of and of
    begin += told
    if tokens[begin].low in lexicon.correlatives and tokens[begin + 1].text == ",":
        begin += 2
    if tokens[first - 1].text != "," or (cue.act is Act.ASSERTS and not told):
        return None
    begin = _past_claim(passage, begin, first)
    opens = tokens[begin].low in lexicon.complementizers | lexicon.whether and begin + 1 < first - 1
    relays = tokens[begin].low in lexicon.as_words and cue.act is not Act.DECLINES
    if not opens or relays or _tells(passage, begin):  # "Как пишет «Заря», (мэр отверг упрёки)"
        return None
    first = past_addressee(passage, first, cue.first + 1)  # "«Заре» (подтвердили) в порту"
    what = (begin + (tokens[begin].low not in lexicon.whether), first - 1)
    if (seat := before_object(passage, first, cue.first + 1)) is not None:
        return what, NounPhrase(seat.first, cue.first)
    titled = first < cue.first and tokens[first].text in lexicon.quotes
    if titled and (seat := seat_behind(passage, sentence, cue)) is not None:
        return what, seat  # "«Заре» (подтвердили) в порту"
    if first < cue.first:
        return what, NounPhrase(first, cue.first)
    if (seat := seat_behind(passage, sentence, cue)) is not None:
        return what, seat
    subject = phrases.phrase_right(passage, cue.last, sentence.last)
    return (what, subject) if subject and is_speaker(passage, subject) else None


def tells_behind(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A clause follows that tells what is said, so that nothing before the verb is its object."""
    tokens, after = passage.tokens, cue.last
    told = after + 1 < sentence.last and tokens[after].text == ","
    return told and tokens[after + 1].low in passage.lexicon.complementizers


def _tells(passage: Passage, first: int) -> bool:
    """As in "Как пояснил мэр": the verb of who passes it on stands right behind."""
    tokens, lexicon = passage.tokens, passage.lexicon
    return tokens[first].low in lexicon.as_words and tokens[first + 1].low in lexicon.verbs


def _past_claim(passage: Passage, begin: int, stop: int) -> int:
    """Past "Слухи о том," before what is claimed, else `begin`."""
    tokens = passage.tokens
    comma = next((i for i in range(begin + 1, stop) if tokens[i].text == ","), begin)
    last = comma - (tokens[comma - 1].low in passage.lexicon.correlatives)
    last -= tokens[last - 1].low in passage.lexicon.of
    claim = begin < last and claimed.leads(passage, tokens[begin].start, tokens[last - 1].end)
    return comma + 1 if claim else begin
