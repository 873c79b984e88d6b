"""Several who say nothing: "Neither A nor B answered", "A would not comment, while B ...": each."""

from itertools import pairwise

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_LONGEST = 10  # tokens of one of those


def each(passage: Passage, subject: NounPhrase) -> list[NounPhrase]:
    """Those of whom it is said: A and B in "Neither A nor B", else the subject itself."""
    tokens, both_not = passage.tokens, passage.lexicon.both_not
    if tokens[subject.first].low not in both_not:
        return [subject]
    marks = [i for i in range(subject.first, subject.last) if tokens[i].low in both_not]
    if len(marks) < 2:  # "Neither bank would comment"
        return [subject]
    edges = pairwise([*marks, subject.last])
    found = [
        NounPhrase(_past_seat(passage, begin + 1), _before_verb(passage, begin + 2, end))
        for begin, end in edges
        if begin + 1 < end
    ]
    return [one for one in found if one.first < one.last] or [subject]


def whole(passage: Passage, floor: int, subject: NounPhrase) -> NounPhrase:
    """With those before the comma: "(Ни мэр, ни полиция) не ответили", "Ни в мэрии, ни в порту"."""
    tokens, both_not = passage.tokens, passage.lexicon.both_not
    first = subject.first
    if tokens[first].low not in both_not:
        first -= 1 + (tokens[first - 1].low in passage.lexicon.seats)
    if not passage.lexicon.free_order or first < floor or tokens[first].low not in both_not:
        return subject
    while first - 1 > floor and tokens[first - 1].text == ",":
        before = range(first - 2, max(floor, first - _LONGEST) - 1, -1)
        opens = next((i for i in before if tokens[i].low in both_not), -1)
        between = tokens[opens + 1 : first - 1]
        if opens < 0 or any(t.low in passage.lexicon.verbs for t in between):
            break
        first = opens
    same = first == subject.first
    return subject if same else NounPhrase(first, subject.last, subject.extra)


def denies_nothing(passage: Passage, clause: Clause) -> bool:
    """As in "Neither A nor B denied it", which says neither that it is so nor that it is not.

    What they neither admit nor confirm they decline; what neither will have done they deny.
    """
    lexicon, subject, cue = passage.lexicon, clause.subject, clause.cue
    if subject is None or passage.tokens[subject.first].low not in lexicon.both_not:
        return False
    if lexicon.subjects_dropped and not cue.negated and cue.act is Act.CONFIRMS:
        cue.act = Act.DENIES  # "Ni A ni B reconocen haberlo visto"
        return False
    if lexicon.verb_second and not cue.negated:
        claims = cue.given is not None and passage.tokens[cue.first].low in lexicon.modals
        turned = {Act.CONFIRMS: Act.DECLINES, Act.ASSERTS: Act.DENIES if claims else cue.act}
        cue.act = turned.get(cue.act, cue.act)  # "Weder A noch B wollen ihn gesehen haben"
        return cue.act is Act.DENIES and not claims
    if lexicon.analytic and not cue.negated and cue.act is Act.CONFIRMS:
        cue.act, cue.takes = Act.DECLINES, cue.takes | Takes.TOPIC  # "Neither A nor B confirmed it"
    return lexicon.analytic and cue.act is not Act.DECLINES


def _past_seat(passage: Passage, first: int) -> int:
    """Past the preposition of where they sit: "Ни в (мэрии), ни в (порту)"."""
    return first + (passage.tokens[first].low in passage.lexicon.seats)


def _before_verb(passage: Passage, first: int, last: int) -> int:
    """Without the verb of both: "Neither A nor B (have answered)", "(wollten antworten)"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    verbs = lexicon.modals | lexicon.have | lexicon.be
    inside = (i for i in range(first, last) if tokens[i].low in verbs)
    return _before_comma(passage, next(inside, last))


def _before_comma(passage: Passage, last: int) -> int:
    return last - (passage.tokens[last - 1].text == ",")


def is_same_silence(previous: Clause | None, first: int) -> bool:
    """The verb at a token is the one behind "Neither A nor B", which is a silence as it stands."""
    if previous is None or previous.cue.act is not Act.DECLINES:
        return False
    return previous.cue.subject == "inside" and previous.cue.last == first


def next_silence(passage: Passage, clause: Clause, other: Clause) -> int:
    """Where the silence of another begins behind this one: "..., while B did not answer"; or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if clause.cue.act is not Act.DECLINES or other.cue.act is not Act.DECLINES:
        return -1
    if other.subject is None or other.subject is clause.subject:
        return -1
    first = min(other.first, other.subject.first)
    links = lexicon.conjunctions | lexicon.circumstances | lexicon.subordinators
    while first > clause.last and tokens[first - 1].low in links:
        low = tokens[first - 1].low
        asks = low in lexicon.whether | lexicon.complementizers and low not in lexicon.circumstances
        if asks and tokens[first - 2].low not in links:
            return -1  # "would not say whether B had declined"
        first -= 1
    marked = first > clause.last and tokens[first - 1].text in ",;–—"
    linked = first < min(other.first, other.subject.first)
    return first - marked if marked or linked else -1
