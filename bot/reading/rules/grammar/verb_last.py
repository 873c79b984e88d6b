"""Verbs that close a subordinate clause: "während sich die Bank nicht äußern wollte"."""

import re

from bot.reading.rules.grammar import relative_subjects, topics
from bot.reading.rules.grammar.before_objects import before_of
from bot.reading.rules.grammar.clause import Clause, bounds
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.grammar.objects_first import is_thing
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.somebody import is_speaker
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.idioms import Bracket
from bot.reading.rules.languages.patterns import NEVER
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_CLAIM = 7  # tokens of ", eine oft wiederholte Behauptung, die"


def clause_at(passage: Passage, sentence: Sentence, verb: int) -> int:
    """The word that opens the subordinate clause which a verb closes: "während", "der"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opens = passage.enclosing.get(verb + 1, verb)  # of a relative clause inside another
    closes = verb + 1 >= sentence.last or bounds(passage, verb + 1) or opens < verb
    if not (lexicon.verb_final and closes):
        return -1
    first = min(verb, opens + 1)
    while opens >= verb and first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    beside = first > sentence.first and tokens[first - 1].text == ","
    leads = lexicon.prepositions - lexicon.circumstances
    first += beside and tokens[first].low in leads and first + 1 < verb  # "über das"
    low = tokens[first].low
    which = lexicon.relatives | lexicon.definite | lexicon.all_relatives
    relative = low in which and beside and not _is_article(passage, first, verb)
    return first if first < verb and (low in lexicon.circumstances or relative) else -1


def _is_article(passage: Passage, first: int, verb: int) -> bool:
    """No relative pronoun, for a whole main clause follows: "..., (die) Stadt dementierte"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if verb - first != 2 or tokens[first].low not in lexicon.gendered:
        return False
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    known = any(kind.fullmatch(tokens[first + 1].low) for kind in kinds)
    return known and not tokens[verb].low.endswith(lexicon.plural_verbs_end)


def stated(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """What a verb at the end of such a clause states: "während die Bahn den Vorfall bestätigte"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = cue.last - 1
    if cue.kind is not Kind.VERB or cue.particle >= 0:
        return None
    finite = cue.form is Form.FINITE or tokens[last].low in lexicon.have
    first = clause_at(passage, sentence, last) if finite else -1
    if first < 0 or cue.auxiliary >= 0:
        return None
    if tokens[first - 1].low in lexicon.prepositions:
        cue.mute = True  # "ein Angebot, über das die Zeitung spekuliert"
    who = _who(passage, sentence, first, cue.first, NEVER)
    if who is None or tokens[who.first].low in lexicon.expletives:
        return None
    who = _before_anaphor(passage, before_of(passage, cue, who))
    begin, end = who.last if who.first > first else first + 1, cue.first
    if who.extra is not None and who.extra[0] == begin + 1:
        begin = min(end, who.extra[1] + 1)  # ", was Ida Holm, die Leiterin, (bestritt)"
    plain = lexicon.adverbs | lexicon.reflexives | lexicon.times
    while begin < end and tokens[begin].low in plain:
        begin += 1
    while end > begin and tokens[end - 1].low in plain:
        end -= 1
    low = tokens[begin].low
    leads = lexicon.prepositions - lexicon.determiners
    told = Takes.OF in cue.takes and low in lexicon.of
    begin += told  # "(von) einem Irrtum sprach"
    if begin < end and (told or (Takes.OBJECT in cue.takes and low not in leads)):
        cue.given, cue.takes = (tokens[begin].start, tokens[end - 1].end), Takes.NOTHING
    elif Takes.OBJECT in cue.takes and who.first > first > sentence.first:
        what = relative_subjects.antecedent(passage, sentence.first, first)
        closed = lexicon.circumstances | lexicon.all_relatives
        taken_up = _behind_claim(passage, sentence, first) >= 0
        if what is not None and tokens[first].low not in closed and not taken_up:
            cue.given = tokens[what.first].start, tokens[what.last - 1].end
            cue.takes = Takes.NOTHING  # "Berichte, die der Konzern dementierte"
    return Clause(cue, who, min(who.first, cue.first), cue.last)


def _before_anaphor(passage: Passage, who: NounPhrase) -> NounPhrase:
    """A subject without "it" behind it: "während (Karl Abt) dies bestreitet"."""
    low = passage.tokens[who.last - 1].low
    points = low in passage.lexicon.anaphors and who.last - who.first > 1
    return NounPhrase(who.first, who.last - points, who.extra)


def on_all_before(passage: Passage, sentence: Sentence, verb: int) -> int:
    """The comma behind what a clause is about that a verb closes: "..., was X bestreitet"; or -1.

    Also before "eine Behauptung, die X bestreitet". Not where the clause is a question or an
    object: "Er weiß nicht, was X bestreitet".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = clause_at(passage, sentence, verb) if lexicon.all_relatives else -1
    if first - 2 < sentence.first:
        return -1
    if tokens[first].low not in lexicon.all_relatives:
        return _behind_claim(passage, sentence, first)
    told = lexicon.verbs.get(tokens[first - 2].low)
    asks = told is not None and told.form is Form.FINITE and told.act is Act.ASSERTS
    before = tokens[first - 2].low
    whole = before in lexicon.negations and not _tells(passage, first - 2)
    closed = before in lexicon.negations | lexicon.neuter and not whole
    return -1 if asks or closed else first - 1


def _tells(passage: Passage, last: int) -> bool:
    """A verb that a question may follow stands in the clause up to a token: "weiß nicht, was"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while last > 0 and not bounds(passage, last):
        verb = lexicon.verbs.get(tokens[last].low)
        if verb is not None and Takes.CLAUSE in verb.takes:
            return True
        last -= 1
    return False


def _behind_claim(passage: Passage, sentence: Sentence, relative: int) -> int:
    """The comma before "..., eine Behauptung, die", which calls all before it so; or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    noun, stop = relative - 2, max(sentence.first + 1, relative - _CLAIM)
    if noun <= stop or tokens[noun].low not in lexicon.nouns | lexicon.things_said:
        return -1
    if tokens[relative].low not in lexicon.definite or tokens[relative - 1].text != ",":
        return -1
    comma = next((i for i in range(noun - 1, stop, -1) if not tokens[i].is_word), -1)
    opens = comma > 0 and tokens[comma].text in ",–—" and tokens[comma].quote < 0
    return comma if opens and tokens[comma + 1].low in lexicon.indefinite else -1


def head_before(passage: Passage, sentence: Sentence, index: int) -> NounPhrase | None:
    """Who opens the sentence, before a relative clause: "Sein Anwalt, der ..., (kündigte)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index - 2 <= sentence.first or tokens[index - 1].text != ",":
        return None
    first = clause_at(passage, sentence, index - 2)
    if first < 0 or tokens[first].low in lexicon.circumstances:
        return None
    head = phrase_right(passage, sentence.first, first - 1)
    whole = head is not None and head.last == first - 1
    return head if head is not None and whole and is_speaker(passage, head) else None


def closing(
    passage: Passage, sentence: Sentence, clause: tuple[int, int], bracket: Bracket
) -> Cue | None:
    """The idiom whose other half stands right before its verb, at the end of such a clause.

    Args:
        passage: the text.
        sentence: of the clause.
        clause: the token that opens it, and its verb.
        bracket: the idiom.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first, verb = clause
    who = _who(passage, sentence, first, verb, bracket.things) if first < verb - 2 else None
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
    passage: Passage, sentence: Sentence, first: int, verb: int, things: re.Pattern[str]
) -> NounPhrase | None:
    """The subject of the clause that opens at a token: its own, or whom "who" means."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin, opens = first + 1, tokens[first].low
    while begin < verb and tokens[begin].low in lexicon.reflexives | lexicon.adverbs:
        begin += 1
    begin = past_where(passage, begin, verb)  # "was (am Montag) auch Karl Abt bestritt"
    own = begin < verb and _may_be_subject(passage, begin, verb, things)
    if opens in lexicon.circumstances | lexicon.all_relatives:
        return phrase_right(passage, begin, verb) if own else None
    led = tokens[first - 1].low in lexicon.prepositions
    own = own and (led or opens not in lexicon.nominative_relatives)
    if own and not led and opens not in lexicon.objective and not _is_nominative(passage, begin):
        own = not is_thing(passage, begin, verb)  # "die Firma, die (die Vorwürfe) bestritt"
    if own:
        return phrase_right(passage, begin, verb)  # "Fragen, die der Minister nicht beantwortete"
    if led or opens in lexicon.objective:
        return None
    found = relative_subjects.antecedent(passage, sentence.first, first)
    half = found is not None and tokens[found.last - 1].low in lexicon.particles
    if found is not None and half and found.last - found.first > 1 and found.extra is None:
        return NounPhrase(found.first, found.last - 1)  # "nahm (Karl Abt) fest, der es bestreitet"
    return found


def past_relative(passage: Passage, sentence: Sentence, comma: int) -> int:
    """Past a relative clause behind a comma: "(nichts) von dem Turm, den er bauen will"."""
    end = passage.enclosing.get(comma, comma + 1)
    while end < sentence.last and comma not in passage.enclosing and not bounds(passage, end):
        end += 1
    clausal = comma + 2 < end and passage.tokens[comma].text == ","
    first = clause_at(passage, sentence, end - 1) if clausal else -1
    circumstances = passage.lexicon.circumstances
    return end if first > comma and passage.tokens[first].low not in circumstances else comma


def _is_nominative(passage: Passage, index: int) -> bool:
    """A pronoun or an article that only a subject begins with: "er", "der Minister"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return low in lexicon.nominative or low in lexicon.nominative_relatives


def _may_be_subject(passage: Passage, index: int, last: int, things: re.Pattern[str]) -> bool:
    """A pronoun, a name or a noun phrase that is no object: not "den Vorwurf", "keine Fragen"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if low in lexicon.objective or low in lexicon.negations:
        return False
    words = passage.low[tokens[index].start : tokens[last - 1].end]
    if things.match(words):
        return False
    return low in lexicon.pronouns or low in lexicon.determiners or is_name(passage, index)
