"""Clauses that tell which one, without commas: "The man who said he was hurt (was arrested)"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.tensed import is_finite, is_listed
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import COMMAS, STOPS
from bot.reading.rules.text.segments import Passage, Sentence

_WORDS = 40  # tokens behind a verb among which the main verb stands


def behind(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The main verb behind a defining relative clause with this cue, or -1.

    The noun before "who" opens its clause, so that a verb for it must follow; what is said takes
    the verbs of its own clauses: "The man who said (that) he was hurt (told) the court he had".
    """
    lexicon = passage.lexicon
    commas = lexicon.verb_final or lexicon.free_order  # there a comma closes every clause
    if commas or cue.passive or not _defines(passage, sentence, cue):
        return -1
    tokens, last = passage.tokens, min(sentence.last, cue.last + _WORDS)
    bare = _begins_bare(passage, cue, last)
    inner, opened, plain, first = int(bare), False, -1, -1
    for index in range(cue.last, last):
        token = tokens[index]
        if token.text in COMMAS or token.text in STOPS:
            break
        if token.quote >= 0:
            continue
        if _begins_inner(passage, index, last):
            inner += not (bare or opened)
            bare, opened = False, True
            continue
        opened = False
        if is_finite(passage, index, cue.last):
            if inner:
                first = index if bare else first
                inner, bare = inner - 1, False
            elif is_listed(passage, index):
                return index
            elif plain < 0:
                plain = index
        elif plain >= 0 and token.low in lexicon.conjunctions:
            break
    return plain if plain >= 0 else first  # "who warned the city (said) nobody listened"


def _defines(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A noun, and who it is, stand right before a cue, and no other verb of the same clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    relative = (cue.auxiliary if cue.auxiliary >= 0 else cue.first) - 1
    while relative > sentence.first and tokens[relative].low in lexicon.adverbs:
        relative -= 1
    head = relative - 1
    if head < sentence.first or tokens[relative].low not in lexicon.relatives:
        return False
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.neuter | lexicon.pronouns.keys()
    if not tokens[head].is_word or tokens[head].quote >= 0 or tokens[head].low in closed:
        return False
    for index in range(head, sentence.first - 1, -1):
        token = tokens[index]
        if token.quote >= 0 or token.text in COMMAS or token.text in STOPS:
            break
        if lexicon.analytic and index < head and token.low in lexicon.complementizers:
            break  # "said (that residents who ...)"
        if is_finite(passage, index, sentence.first):
            return False
    return True


def _begins_bare(passage: Passage, cue: Cue, last: int) -> bool:
    """A clause without "that" may follow: "said (the pier was safe)"."""
    clausal = Takes.CLAUSE in cue.takes and Takes.OBJECT not in cue.takes
    if not (passage.lexicon.analytic and clausal) or cue.last >= last:
        return False
    return passage.tokens[cue.last].low not in passage.lexicon.infinitive_marks


def _begins_inner(passage: Passage, index: int, last: int) -> bool:
    """A word that brings a verb of its own: "that", "when", "who", "she"; "and (left)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if low in lexicon.conjunctions:
        return index + 1 < last and is_finite(passage, index + 1, index + 1)
    opens = lexicon.complementizers | lexicon.subordinators | lexicon.relatives
    opens = opens | lexicon.circumstances | lexicon.object_relatives
    if low in lexicon.oblique and not (index + 1 < last and is_finite(passage, index + 1, index)):
        return False  # "denied it"
    clausal = low in opens - lexicon.prepositions - lexicon.conjunctions
    return clausal or (low in lexicon.pronouns and low not in lexicon.determiners)


def before_main(passage: Passage, sentence: Sentence, cue: Cue, limit: int) -> int:
    """Where the words of a defining clause end at the latest: before the adverbs of that verb."""
    found = behind(passage, sentence, cue)
    last = min(limit, found) if found >= 0 else limit
    while (
        found >= 0 and last > cue.last and passage.tokens[last - 1].low in passage.lexicon.adverbs
    ):
        last -= 1
    return last


def main(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """Who says it behind such a clause: "A man who called for help (said) nobody came"."""
    inner = before[-1] if before else None
    if inner is None or inner.subject is None or inner.inverted or cue.passive:
        return None
    verb = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    if inner.subject.last > inner.cue.first or behind(passage, sentence, inner.cue) != verb:
        return None
    return Clause(cue, inner.subject, inner.subject.first, cue.last)
