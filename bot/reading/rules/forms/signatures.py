"""Who says it, at the end of a line: a dash and a name behind a headline or a quotation."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.headlines import in_headline, tells
from bot.reading.rules.forms.line_heads import has_verb, is_news
from bot.reading.rules.grammar import phrases, somebody
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.clause import Clause, span, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_TAIL = 8  # tokens of who stands behind the dash of a headline
_IN_BRACKETS = 3  # tokens of "(police)"
_SHORT = 3  # tokens of what may be a claim before it


def tailed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "Bridge to open in May – mayor", "40 hurt: police": a headline with who says so."""
    tokens, lexicon = passage.tokens, passage.lexicon
    sentence = passage.sentences[number]
    last = sentence.last - (tokens[sentence.last - 1].text == ".")
    near = range(max(sentence.first, last - _TAIL), last)
    dashes = [i for i in near if _is_dash(passage, i) or _is_colon(passage, i, last)]
    headed = lexicon.free_order or (not lexicon.that_needed and sentence.paragraph == 0)
    if not headed or not dashes or dashes[-1] + 1 >= last:
        return None
    dash = dashes[-1]
    comma = tokens[dash - 1].text == "," and dash - 1 > sentence.first
    told = has_verb(passage, sentence.first, dash) or tells(passage, sentence.first, dash)
    told = told and dash - sentence.first >= _SHORT
    if not (told and (comma or is_news(passage, number))) or tokens[dash + 1].quote >= 0:
        return None
    of = (i for i in range(dash + 2, last) if tokens[i].low in lexicon.of)
    last = next(of, last)  # "... – mayor on the rumours"
    subject = NounPhrase(dash + 1, last)
    if not somebody.is_source(passage, subject) and not _is_known(passage, memory, subject):
        return None
    return _said_before(passage, memory, number, subject)


def bracketed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "Le port ferme (préfecture)", as French agencies end a headline."""
    tokens, lexicon = passage.tokens, passage.lexicon
    sentence = passage.sentences[number]
    first, last = sentence.last - _IN_BRACKETS, sentence.last - 1
    if not lexicon.adjectives_behind or first - sentence.first < _SHORT:
        return None
    inside = tokens[first].text == "(" and tokens[last].text == ")"
    if not (inside and in_headline(passage, sentence)) or tokens[first + 1].is_capital:
        return None
    subject = NounPhrase(first + 1, last)
    known = somebody.is_source(passage, subject) or somebody.is_somebody(passage, first + 1)
    known = known and not lexicon.kickers.fullmatch(tokens[first + 1].low)  # "(vidéo)"
    return _said_before(passage, memory, number, subject) if known else None


def _said_before(passage: Passage, memory: Memory, number: int, subject: NounPhrase) -> Draft:
    """What a line says before the mark in front of who says so."""
    tokens, mark = passage.tokens, subject.first - 1
    cue = Cue(mark, mark + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[mark].start, tokens[mark].end
    speaker = speakers.resolve(memory, subject, subject.last)
    clause = Clause(cue, subject, mark, subject.last)
    return Draft(clause, speaker, span(passage, passage.sentences[number].first, mark), number)


def _is_known(passage: Passage, memory: Memory, found: NounPhrase) -> bool:
    """Somebody by an office or a name, and no clause: "– mayor", where nouns are small."""
    if passage.lexicon.verb_second or has_verb(passage, found.first, found.last):
        return False
    known = somebody.names_speaker(passage, found) or _is_surname(memory, found)
    return known and not _is_in_case(passage, found.first)


def _is_dash(passage: Passage, index: int) -> bool:
    """A dash, or a hyphen with a space before it: "Bank to cut jobs -sources"."""
    tokens = passage.tokens
    hyphen = tokens[index].text == "-" and tokens[index - 1].end < tokens[index].start
    return hyphen or tokens[index].text in "–—"


def _is_surname(memory: Memory, found: NounPhrase) -> bool:
    """A surname alone whose bearer has a full name below: "Roads to close – Bell"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    alone = lexicon.free_order and found.last - found.first == 1
    full = (run for run in memory.runs if run.last - run.first > 1 and run.first > found.first)
    return alone and any(tokens[run.last - 1].low == tokens[found.first].low for run in full)


def _is_in_case(passage: Passage, index: int) -> bool:
    """No subject: "Побили сторожа – ветерана войны", where a dash only tells who that is."""
    lexicon = passage.lexicon
    person = lexicon.free_order and lexicon.persons.fullmatch(passage.tokens[index].low)
    return bool(person) and not is_bearer(passage, index)


def _is_colon(passage: Passage, index: int, last: int) -> bool:
    """A colon, and behind it nobody but a body or people, in small letters or an acronym."""
    if not passage.lexicon.analytic or passage.tokens[index].text != ":":
        return False
    inside = range(index + 1, last)
    plain = (passage.tokens[i].text.islower() or passage.tokens[i].text.isupper() for i in inside)
    short = 0 < len(inside) <= _SHORT
    somebodies = short and (
        somebody.is_somebody(passage, last - 1)
        or somebody.is_source(passage, NounPhrase(index + 1, last))
    )
    return somebodies and all(plain)


def signed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "What she says." - Name: a quotation signed with a name, alone in its paragraph."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    if not starts_quote(passage, sentence.first, sentence.last):
        return None
    quote = passage.quotes[tokens[sentence.first].quote]
    dash = quote.last
    if dash + 1 >= sentence.last or tokens[dash].text not in "–—―-":
        return None
    if not names.is_name(passage, dash + 1):
        return None
    subject = phrases.phrase_right(passage, dash + 1, sentence.last)
    if subject is None or subject.last - subject.first > 8:
        return None
    cue = Cue(dash, dash + 1, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[dash].start, tokens[dash].end
    speaker = speakers.resolve(memory, subject, sentence.last)
    clause = Clause(cue, subject, dash, subject.last)
    return Draft(clause, speaker, ((quote.start, quote.end),), number, quoted=True)
