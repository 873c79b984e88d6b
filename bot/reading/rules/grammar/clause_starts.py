"""Where the clause begins in which an object may stand first."""

from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.fronted_ends import joins
from bot.reading.rules.grammar.objects_first import is_asked
from bot.reading.rules.grammar.somebody import is_somebody
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def clause_first(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The first token of a verb's clause, past where and when: "Накануне (слухи опроверг)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = cue.first
    while first > sentence.first and (
        not (bounds(passage, first - 1) or tokens[first - 1].text == "(")
        or tokens[first].low in lexicon.both_not
    ):
        first -= 1
    small = lexicon.adverbs | lexicon.openers | lexicon.subordinators
    begin = first if cue.act is Act.DECLINES and is_asked(passage, first, cue.first) else -1
    while begin < first < cue.first:
        begin = first
        aside = lexicon.asides.match(passage.low, tokens[first].start, cue.start)
        aside = aside or lexicon.deadlines.match(passage.low, tokens[first].start, cue.start)
        while aside is not None and first < cue.first and tokens[first].start < aside.end():
            first += 1
        while first < cue.first and (
            tokens[first].low in small
            or tokens[first].low in lexicon.times
            or joins(passage, first)
        ):
            first += 1
    return first


def is_contrasted(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> bool:
    """As in "Он признал вину, но умысел отрицает": a thing, of the subject of the clause before."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begins = first - 1 > sentence.first and (
        tokens[first - 1].low in lexicon.conjunctions & lexicon.subordinators
    )
    ends = cue.last >= sentence.last or not tokens[cue.last].is_word
    answers = cue.act in (Act.DENIES, Act.CONFIRMS)
    if not (begins and ends and answers) or tokens[first].low in lexicon.pronouns:
        return False
    inside = range(first, cue.first)
    return not any(
        is_somebody(passage, i) or names.is_name(passage, i) for i in (*inside[:2], inside[-1])
    )
