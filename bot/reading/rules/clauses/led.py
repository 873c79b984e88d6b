"""What an infinitive states that an idiom leads to: "beeilte sich, den Bericht zu dementieren"."""

from bot.reading.rules.clauses.brackets import bracket_at
from bot.reading.rules.clauses.interrupted import clause_end
from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Bracket
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def find_led(passage: Passage, sentence: Sentence) -> list[Cue]:
    """The idioms of a sentence that lead to an infinitive, with what that states."""
    found: list[Cue] = []
    leading = passage.lexicon.leading
    for index in range(sentence.first, sentence.last if leading else sentence.first):
        token = passage.tokens[index]
        if token.low not in leading or token.quote >= 0 or (found and index < found[-1].last):
            continue
        cues = (_led(passage, sentence, index, bracket) for bracket in leading[token.low])
        cue = next((cue for cue in cues if cue is not None), None)
        found.extend([cue] if cue is not None else [])
    return found


def _led(passage: Passage, sentence: Sentence, verb: int, bracket: Bracket) -> Cue | None:
    """The idiom whose verb stands at a token, if an infinitive follows that states something."""
    stop = clause_end(passage, sentence, verb)
    cue = bracket_at(passage, sentence, verb, bracket, stop)
    if cue is None:
        return None
    cue.given = None
    clauses = [(cue.last, stop)]  # "beeilte sich zu versichern, dass ..."
    if stop + 1 < sentence.last and passage.tokens[stop].text == ",":
        clauses.append((stop + 1, clause_end(passage, sentence, stop)))
    for first, last in clauses:
        act, begin = _stated(passage, first, last, bracket)
        if act is not None:
            cue.act = act
            return _told(passage, sentence, cue, (first, begin, last))
    return None


def _stated(passage: Passage, first: int, last: int, bracket: Bracket) -> tuple[Act | None, int]:
    """What the infinitive that closes these tokens does, and where it begins."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first >= last:
        return None, last
    refuses = bracket.act is Act.DECLINES
    kinds = (*lexicon.stated, *(((Act.DECLINES, lexicon.withheld),) if refuses else ()))
    start, end = tokens[first].start, tokens[last - 1].end
    for act, pattern in kinds:
        match = next((m for m in pattern.finditer(passage.low, start, end) if m.end() == end), None)
        if match is not None:
            begin = next(i for i in range(first, last) if tokens[i].end > match.start())
            return (bracket.act if refuses else act), begin
    return None, last


def _told(
    passage: Passage, sentence: Sentence, cue: Cue, where: tuple[int, int, int]
) -> Cue | None:
    """The cue with what stands before its infinitive, or with the clause behind it.

    `where`: the tokens where the infinitive's object, the infinitive, and what follows begin.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first, begin, last = where
    small = lexicon.adverbs | lexicon.pointers | lexicon.times
    while first < begin and tokens[first].low in small:
        first += 1
    if first < begin:
        given = tokens[first].start, tokens[begin - 1].end
        if cue.act is Act.WITHDRAWS and not lexicon.claims.search(passage.low, *given):
            return None  # "das Angebot zurückzuziehen"
        cue.given = claimed.told_behind(passage, sentence, given, last)
    elif cue.act is not Act.DECLINES:
        cue.last, cue.takes = last, Takes.CLAUSE | Takes.QUOTE
    return cue
