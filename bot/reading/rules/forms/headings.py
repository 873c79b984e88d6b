"""Headlines with who says it behind a quotation and a colon, or in brackets at their end."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar import phrases, somebody
from bot.reading.rules.grammar.clause import Clause, span, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_TAIL = 8  # tokens of who stands in brackets
_SHORT = 3  # tokens of what is no claim before them


def quoted_first(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "I did not lie": Ana Bell answers her critics."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    if not starts_quote(passage, sentence.first, sentence.last):
        return None
    quote = passage.quotes[tokens[sentence.first].quote]
    colon = quote.last
    if colon + 1 >= sentence.last or tokens[colon].text != ":" or not quote.closed:
        return None
    subject = phrases.phrase_right(passage, colon + 1, sentence.last)
    if subject is None or not somebody.is_told(passage, subject):
        return None
    if names.is_name(passage, subject.first) and subject.last - subject.first == 1:
        return None  # a place
    spans = ((quote.start, quote.end),)
    return _drafted(passage, memory, number, (colon, subject.last), subject, spans, quoted=True)


def in_brackets(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "No, the clinic will not close (management)"."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    last = sentence.last - (tokens[sentence.last - 1].text == ".")
    opens = [i for i in range(max(sentence.first, last - _TAIL), last) if tokens[i].text == "("]
    if not opens or tokens[last - 1].text != ")" or opens[-1] + 1 >= last - 1:
        return None
    quoted = starts_quote(passage, sentence.first, sentence.last)
    quoted = quoted or tokens[opens[-1] - 1].quote >= 0
    if not (quoted or sentence.paragraph == 0) or opens[-1] - sentence.first < _SHORT:
        return None
    subject = NounPhrase(opens[-1] + 1, last - 1)
    words = passage.low[tokens[subject.first].start : tokens[subject.last - 1].end]
    lexicon = passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.anonymous)
    if not any(kind.search(words) for kind in kinds) or tokens[subject.first].is_capital:
        return None
    beside = tokens[opens[-1] - 1].quote
    first = passage.quotes[beside].first if beside >= 0 else sentence.first
    spans = span(passage, first, opens[-1])
    return _drafted(passage, memory, number, (opens[-1], last), subject, spans, quoted=quoted)


def _drafted(
    passage: Passage,
    memory: Memory,
    number: int,
    where: tuple[int, int],
    subject: NounPhrase,
    spans: tuple[tuple[int, int], ...],
    *,
    quoted: bool,
) -> Draft | None:
    """A statement whose only cue is a mark, tokens `where` with its speaker."""
    first, last = where
    cue = Cue(first, first + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = passage.tokens[first].start, passage.tokens[first].end
    speaker = speakers.resolve(memory, subject, last)
    if not speaker.name or not spans:
        return None
    return Draft(Clause(cue, subject, first, last), speaker, spans, number, quoted=quoted)
