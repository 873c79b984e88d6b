"""Whom somebody blames: "Die Anklage wirft (dem Bürgermeister) Betrug vor"; he is who denies it."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def accused(passage: Passage, clause: Clause) -> NounPhrase | None:
    """The person or body behind a verb of blame, or before it; nobody where it is only "ihm"."""
    lexicon, cue, subject = passage.lexicon, clause.cue, clause.subject
    blames = cue.act is Act.CRITICISES and Takes.ADDRESSEE in cue.takes
    if not (lexicon.verb_final and blames) or subject is None or cue.passive:
        return None
    stop = passage.sentences[passage.sentence_at(cue.first)].last
    if clause.fronted is not None:
        first = clause.fronted[0]
    else:
        begin = cue.auxiliary + 1 if cue.auxiliary >= 0 else cue.last
        first = past_where(passage, max(begin, subject.last if clause.inverted else 0), stop)
    return _behind(passage, first, stop)


def agrees(passage: Passage, who: NounPhrase, kind: str) -> bool:
    """A pronoun of this gender may stand for whom somebody blames, by his article's case."""
    lexicon, low = passage.lexicon, passage.tokens[who.first].low
    if low not in lexicon.determiners:
        return kind in ("m", "f")
    return (kind != "f") == (low in lexicon.objective)


def _behind(passage: Passage, first: int, stop: int) -> NounPhrase | None:
    """The noun phrase that begins at a token, without what it is blamed for."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first >= stop or tokens[first].low in lexicon.prepositions:
        return None
    last = first + (tokens[first].low in lexicon.determiners)
    while last < stop and tokens[last].is_word and not tokens[last].is_capital and last > first:
        last += 1  # "dem (früheren) Chef"
    begin = last
    while last < stop and tokens[last].is_capital and (last == begin or is_name(passage, last)):
        last += 1
    if last + 1 < stop and tokens[last].low in lexicon.links & lexicon.determiners:
        last += 2 * tokens[last + 1].is_capital  # "dem Chef (der Bank)"
    return NounPhrase(first, last) if last > begin else None
