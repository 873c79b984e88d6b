"""What an idiom in two halves is about: before its verb, between the halves, or behind them."""

from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.clause import quote_before, span
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.idioms import Bracket
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

MARKS = ",;:–—―.!?"
APART = 45  # tokens between the halves


def what(
    passage: Passage,
    sentence: Sentence,
    cue: Cue,
    begin: int,
    halves: tuple[int, int],
    bracket: Bracket,
) -> tuple[int, int] | None:
    """What it is about, in code points: before the verb, between the halves, or behind them."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verb, last = cue.first, cue.last
    close, stop = halves
    if cue.who is not None and begin < verb:
        words = passage.low[tokens[begin].start : tokens[verb - 1].end]
        if starts(passage, begin, bracket) or bracket.things.match(words):
            end = verb
            while end - 1 > begin and tokens[end - 1].low in lexicon.openers | lexicon.adverbs:
                end -= 1  # "Einen Vorsatz (aber) stellte er in Abrede"
            return _object(passage, sentence, (begin, end), bracket)
    quote = quote_before(passage, begin) if cue.who is not None and begin == verb else None
    if quote is not None:
        return passage.quotes[tokens[quote].quote].start, passage.quotes[tokens[quote].quote].end
    asked = begin > sentence.first + 1 and lexicon.participles.fullmatch(tokens[begin - 2].low)
    if cue.who is not None and begin == verb and tokens[begin - 1].text == "," and not asked:
        if after_words(passage, sentence, begin):
            return tokens[sentence.first].start, tokens[begin - 2].end
        return _opening(passage, sentence, begin - 1)  # "Ob er bleibt, ließ der Verein offen"
    inner = cue.who[1] if cue.who is not None and cue.who[0] > verb else verb + 1
    if inner < close and tokens[inner].text == ",":  # past an apposition
        inner = next((i + 1 for i in range(inner + 1, close) if tokens[i].text == ","), inner)
    points = close == last - 1 and last == stop < sentence.last and tokens[stop].text == ","
    if points and cue.act is Act.ASSERTS:  # "warnte (seine Leute) davor, zu gehen"
        clause = _clause_at(passage, stop + 1, sentence.last)
        return clause or _denied_at(passage, sentence, cue)
    for index in range(inner, close):
        if starts(passage, index, bracket):
            end = close
            while end > index + 1 and tokens[end - 1].low in lexicon.adverbs | lexicon.times:
                end -= 1
            asides = (i for i in range(index + 1, end) if _is_aside(passage, i, end))
            end = next(asides, end)  # "wollte den Bericht (auf Anfrage) nicht kommentieren"
            if end - index == 1 and tokens[index].low in lexicon.determiners:
                return None  # "lehnte eine (Stellungnahme ab)"
            return _object(passage, sentence, (index, end), bracket)
    for index in range(last, stop if bracket.claim else min(last + 1, stop)):
        if starts(passage, index, bracket):
            return _object(passage, sentence, (index, stop), bracket)
    points = last + 1 == stop and tokens[last].low in lexicon.pointers  # "Angaben dazu, ob ..."
    if last + points == stop < sentence.last and tokens[stop].text == ",":
        return _clause_at(passage, stop + 1, sentence.last) or _denied_at(passage, sentence, cue)
    if last == stop < sentence.last and tokens[stop].text == ":" and cue.act is not Act.DECLINES:
        told = span(passage, stop + 1, sentence.last)  # "rudert zurück: Die Maut kommt nicht"
        return told[0] if told else None
    return None


def _is_aside(passage: Passage, first: int, last: int) -> bool:
    """Nothing but how or when, in words that are no single adverb: "auf Anfrage"."""
    tokens = passage.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    return passage.lexicon.asides.fullmatch(passage.low, start, end) is not None


def starts(passage: Passage, index: int, bracket: Bracket) -> bool:
    """What the idiom is about begins here: with its preposition, in an object's case, a claim."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, before = tokens[index].low, tokens[index - 1].low if index else ""
    if low in (bracket.leads or lexicon.about):
        return lexicon.deadlines.match(passage.low, tokens[index].start) is None
    if before in lexicon.prepositions or bracket.leads:
        return False
    if low in lexicon.objective or (low in lexicon.determiners and low not in lexicon.prepositions):
        return True
    return lexicon.claims.fullmatch(low) is not None


def after_words(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """What is said opens the sentence: "So habe er das nicht gemeint, ruderte X zurück"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[sentence.first : verb - 1]
    if tokens[verb - 1].text != "," or any(t.text in MARKS or t.quote >= 0 for t in before):
        return False
    opens = tokens[verb + 1].low in lexicon.determiners or names.is_name(passage, verb + 1)
    opens = opens or tokens[verb + 1].low in lexicon.reflexives | lexicon.pronouns.keys()
    return opens and verbal(passage, sentence.first, verb - 1)


def verbal(passage: Passage, first: int, last: int) -> bool:
    """There is a verb: a conjunction that follows joins clauses."""
    lexicon = passage.lexicon
    return any(
        t.low in lexicon.be
        or t.low in lexicon.have
        or t.low in lexicon.modals
        or t.low in lexicon.verbs
        for t in passage.tokens[max(first, last - APART) : last]
        if t.quote < 0
    )


def _object(
    passage: Passage, sentence: Sentence, where: tuple[int, int], bracket: Bracket
) -> tuple[int, int]:
    """The tokens of what it is about, or what is claimed behind them: "gegen Gerüchte, er gehe"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = where
    if not bracket.claim:
        return tokens[first].start, tokens[last - 1].end
    while first + 1 < last and tokens[first].low in lexicon.prepositions:
        first += 1
    return claimed.behind(passage, (tokens[first].start, last), sentence.last)


def _denied_at(passage: Passage, sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """What is denied behind the comma of "stellt in Abrede, davon gewusst zu haben"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = claimed.clause_after(passage, cue.last, sentence.last)
    if cue.act not in (Act.DENIES, Act.CONFIRMS, Act.ASSERTS) or not 0 <= first < sentence.last:
        return None
    last = sentence.last
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    inside = (tokens[last - 2].low, tokens[last - 1].low[1:-1])  # "zu nehmen", "einzunehmen"
    to = any(mark == inside[0] or mark in inside[1] for mark in lexicon.infinitive_marks)
    if tokens[first].low in lexicon.relatives and not to:
        return None
    return (tokens[first].start, tokens[last - 1].end) if first < last else None


def _opening(passage: Passage, sentence: Sentence, last: int) -> tuple[int, int] | None:
    """The clause that opens the sentence up to the token `last`, or what is claimed in it."""
    tokens = passage.tokens
    first = past_time(passage, sentence.first, last)
    comma = next((i for i in range(first, last) if tokens[i].text == ","), last)
    if comma == first + 1 and tokens[first].low in passage.lexicon.pointers:
        return _clause_at(passage, comma + 1, last)  # "Davon, dass ..., will er nichts wissen"
    if comma < last:  # "Angaben, wonach Schüsse fielen, konnte X nicht bestätigen"
        return claimed.behind(passage, (tokens[first].start, comma), last)
    return _clause_at(passage, first, last)


def past_time(passage: Passage, first: int, last: int) -> int:
    """Past what heads a line in a live blog: "18.00 Uhr – ..."."""
    while first < last and (names.is_time(passage, first) or not passage.tokens[first].is_word):
        first += 1
    return first


def _clause_at(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """A clause as the object: "ob er bleibt", "dass er bleibt" without "that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first >= last:
        return None
    low = tokens[first].low
    after = tokens[first + 1].low if first + 1 < last else ""
    asks = low in lexicon.prepositions and after in lexicon.all_relatives | lexicon.whether
    if low in lexicon.complementizers:
        first += 1
    elif not (asks or low in lexicon.whether):
        return None
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    return (tokens[first].start, tokens[last - 1].end) if first < last else None
