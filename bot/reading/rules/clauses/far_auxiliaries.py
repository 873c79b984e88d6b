"""The auxiliary that stands far from its verb: "hat den Vorwurf bestritten", "gestanden hatte"."""

from bot.reading.rules.grammar import verb_last
from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_APART = 50  # tokens between the two, subordinate clauses included


def auxiliary_of(passage: Passage, sentence: Sentence, cue: Cue, head: int) -> str | None:
    """The auxiliary far from its participle or infinitive; "" if it has none, None if it is no cue.

    The cue is told where it stands, and what form of the verb, at `head`, goes with it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    closes = cue.last >= sentence.last or not tokens[cue.last].is_word
    if not closes and tokens[cue.last].low in lexicon.have:
        # "soll gestanden haben"
        behind = _auxiliary_behind(passage, sentence, cue)
        return behind or None
    if not (cue.form is Form.PARTICIPLE or closes):
        return ""
    cue.auxiliary = _auxiliary_before(passage, sentence, cue)
    if cue.auxiliary < 0:
        return ""
    start, end = tokens[cue.auxiliary].end, tokens[head].end
    if lexicon.stood.fullmatch(passage.low, start, end):
        return None
    auxiliary = tokens[cue.auxiliary].low
    cue.form = Form.INFINITIVE if auxiliary in lexicon.modals else Form.PARTICIPLE
    return auxiliary


def is_meant(
    passage: Passage, sentence: Sentence, cue: Cue, auxiliary: str, *, closes: bool
) -> bool:
    """What somebody only will or can say, at the end of a clause: "will klagen"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if lexicon.verb_final and cue.form is Form.FINITE and auxiliary in lexicon.be and closes:
        return True
    if not lexicon.verb_second or cue.act is not Act.ASSERTS or cue.form is not Form.FINITE:
        return False
    modals = lexicon.modals | lexicon.reported_modals
    if cue.last < sentence.last and tokens[cue.last].is_word:
        return tokens[cue.last].low in modals
    after = tokens[cue.last + 1].low if cue.last + 1 < sentence.last else ""
    return auxiliary in modals and after not in lexicon.complementizers


def _auxiliary_behind(passage: Passage, sentence: Sentence, cue: Cue) -> str:
    """Take the auxiliary that closes a subordinate clause: "nachdem er gestanden (hatte)"."""
    if verb_last.clause_at(passage, sentence, cue.last) < 0:
        return ""
    cue.last += 1
    return passage.tokens[cue.last - 1].low


def _before_inner(passage: Passage, sentence: Sentence, verb: int) -> int:
    """Where a claim ends that is told before its verb: "hat (den Vorwurf), er lüge, bestritten"."""
    tokens = passage.tokens
    inside = range(verb - 1, max(sentence.first, verb - _APART), -1)
    commas = [i for i in inside if tokens[i].text == "," and tokens[i].quote < 0][:2]
    claims = passage.lexicon.claims
    told = len(commas) > 1 and claims.fullmatch(tokens[commas[1] - 1].low)
    return commas[1] if told else verb


def _auxiliary_before(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """What a verb at a clause's end hangs on: hat den Vorwurf bestritten, muss es zugeben."""
    tokens, lexicon = passage.tokens, passage.lexicon
    may = cue.act is not Act.ASSERTS and cue.form is not Form.PARTICIPLE
    modals = lexicon.modals - lexicon.hypothetical if may else frozenset()
    last = _before_inner(passage, sentence, cue.first)
    for index in range(last - 1, max(sentence.first, last - 25) - 1, -1):
        token = tokens[index]
        if token.text in ",;:" and index not in passage.enclosing:
            return -1
        cue.negated |= token.low in lexicon.negations
        if token.low in lexicon.have | lexicon.be | modals:
            first = index  # "Weder A noch B wollten es bestätigen"
            while first > sentence.first and not bounds(passage, first - 1):
                first -= 1
            opens = {token.low for token in tokens[first:index]}
            cue.negated |= bool(opens & lexicon.both_not & lexicon.negations)
            return index
    return -1
