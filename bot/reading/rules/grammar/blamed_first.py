"""Whom somebody blames before the verb, and who does behind it: "Мэра обвинили двое партнёров"."""

from bot.reading.rules.grammar.clause import Clause, Spans, bounds, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.somebody import is_masculine, is_oblique, is_somebody
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ATTRIBUTES = 3  # words before who blames: "его бывшие деловые (партнёры)"


def who_blames(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> NounPhrase | None:
    """The subject behind a verb of blame whose object opens the clause at `first`, or None."""
    tokens, lexicon = passage.tokens, passage.lexicon
    blames = cue.act is Act.CRITICISES and Takes.OBJECT in cue.takes and cue.kind is Kind.VERB
    if not (lexicon.free_order and blames) or first >= cue.first:
        return None
    if tokens[first].quote >= 0 or not _may_be_blamed(passage, cue, first):
        return None
    stop = cue.last
    while stop < sentence.last and not bounds(passage, stop):
        stop += 1
    named = is_name(passage, first) and is_name(passage, first + 1)  # "Павло Малов" is a man
    disagrees = not named and _agrees(passage, cue, first) is False
    surely = disagrees or _is_turned(passage, cue, first)
    for index in range(cue.last, stop) if surely else ():
        if not _may_blame(passage, cue, index):
            continue
        begin = _with_attributes(passage, index, cue.last)
        return phrase_right(passage, begin, stop)
    return None


def charge(passage: Passage, clause: Clause, limit: int) -> Spans:
    """Of what somebody is blamed behind the verb, before who blames or behind: "(в краже)"."""
    cue, subject = clause.cue, clause.subject
    if subject is None or subject.first < cue.last or cue.act is not Act.CRITICISES:
        return ()
    if not passage.lexicon.free_order or cue.kind is not Kind.VERB:
        return ()
    tokens, lexicon, behind = passage.tokens, passage.lexicon, subject.last
    seated = tokens[subject.first - 1].low in lexicon.seats
    before = not seated and tokens[cue.last].low in lexicon.prepositions
    led = behind < limit and tokens[behind].low in lexicon.prepositions
    between = span(passage, cue.last, subject.first) if before else ()
    return between + (span(passage, behind, limit) if led else ())


def _may_be_blamed(passage: Passage, cue: Cue, first: int) -> bool:
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    if low in lexicon.pronouns or low in lexicon.conjunctions | lexicon.relatives:
        return False
    if low in lexicon.possessives and first + 1 < cue.first:
        return False  # "её адвокат раскритиковал мэра"
    counted = _counts(passage, first) or tokens[first].text.isupper()  # "МВД"
    return not counted and all(tokens[i].quote < 0 for i in range(first, cue.first))


def _counts(passage: Passage, index: int) -> bool:
    """How many: "двое партнёров", "40 жителей"."""
    token = passage.tokens[index]
    return passage.lexicon.counts.fullmatch(token.low) is not None or token.text[0].isdigit()


def _agrees(passage: Passage, cue: Cue, index: int) -> bool | None:
    """Whether number and gender of a word are those of the verb; None if its ending is mute."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    verb = passage.tokens[cue.last - 1].low
    neuter = lexicon.of_gender["n"].fullmatch(low)
    end = lexicon.neuter_ending if neuter else low  # "решение" ends as nouns of several do
    own = next((verbs for ends, verbs in lexicon.agreeing if end.endswith(ends)), ())
    if low in lexicon.prepositions or not own:
        return None
    return verb.endswith(own)


def _is_turned(passage: Passage, cue: Cue, first: int) -> bool:
    """A word in another case than a subject's: "мэра", "полицию", "в краже"."""
    lexicon, low = passage.lexicon, passage.tokens[first].low
    several = any(t.low.endswith(lexicon.several) for t in passage.tokens[cue.first : cue.last])
    turned = low.endswith(lexicon.accusative) or is_oblique(passage, first, several=several)
    turned = turned or (_is_one(passage, first) and low.endswith(lexicon.oblique_endings))
    man = low.endswith(lexicon.masculine_cases) and is_masculine(lexicon, low[:-1])
    man = man and all(is_name(passage, i) for i in range(first + 1, cue.first))  # "мэра (Малова)"
    whom = low in lexicon.possessives and first + 1 == cue.first  # "её (обвинили) двое соседей"
    return turned or man or whom or low in lexicon.prepositions - lexicon.seats


def _may_blame(passage: Passage, cue: Cue, index: int) -> bool:
    """A person or body in the case of a subject, that the verb agrees with."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, several = tokens[index], tokens[cue.last - 1].low.endswith(lexicon.several)
    if token.quote >= 0 or not token.is_word or token.low in lexicon.prepositions:
        return False
    if several and _counts(passage, index):
        number = token.text[0].isdigit()  # no "в краже 40 велосипедов"
        return not number or (index + 1 < len(tokens) and _is_one(passage, index + 1))
    before = tokens[index - 1]
    if before.low in lexicon.prepositions or before.low.endswith(lexicon.qualifying):
        return False
    if is_name(passage, index):
        return bool(_agrees(passage, cue, index)) and not is_somebody(passage, index - 1)
    if not _is_one(passage, index) or is_oblique(passage, index, several=several):
        return False
    return _agrees(passage, cue, index) is not False or (
        several and lexicon.plural.fullmatch(token.low) is not None
    )


def _is_one(passage: Passage, index: int) -> bool:
    lexicon, low = passage.lexicon, passage.tokens[index].low
    kinds = (lexicon.own_house, lexicon.stand_ins, *lexicon.kinds)
    return is_somebody(passage, index) or any(kind.fullmatch(low) for kind in kinds)


def _with_attributes(passage: Passage, noun: int, floor: int) -> int:
    """Where the attributes begin before who blames: "(его бывший) помощник"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = noun
    while first > max(floor, noun - _ATTRIBUTES):
        low = tokens[first - 1].low
        owns = low in lexicon.possessives
        if tokens[first - 2].low in lexicon.prepositions:
            break  # "(в шахрайстві) двоє партнерів"
        if not (owns or low.endswith(lexicon.qualifying_subject) or low in lexicon.determiners):
            break
        first -= 1
    return first
