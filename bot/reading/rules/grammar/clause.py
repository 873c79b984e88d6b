"""A clause: a cue with its subject, and the marks around what is said."""

from dataclasses import dataclass

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.text.names import NounPhrase, shortens
from bot.reading.rules.text.segments import Passage
from storage.records import Act

Spans = tuple[tuple[int, int], ...]

_TRIM = " \t\n\u00a0\u202f,;:–—―-"
_END = ".!?…"


@dataclass(slots=True)
class Clause:
    """A cue with its subject: tokens `first:last` of the sentence."""

    cue: Cue
    subject: NounPhrase | None
    first: int
    last: int
    inverted: bool = False
    aside: bool = False  # "as X said": the content is around it
    fronted: tuple[int, int] | None = None  # the object before the verb, tokens
    comments: tuple[int, int] | None = None  # what a quotation comments on, tokens


def span(passage: Passage, first: int, last: int) -> Spans:
    """The tokens as one span, without marks around; of a lone quotation, what is inside."""
    tokens, text = passage.tokens, passage.text
    if first < last and tokens[first].quote >= 0:
        whole = passage.quotes[tokens[first].quote]
        if whole.first == first and whole.last >= last:
            return ((whole.start, whole.end),) if whole.start < whole.end else ()
    while first < last and not tokens[first].is_word and tokens[first].text in _TRIM + _END + "()":
        first += 1
    while last > first and tokens[last - 1].text in ",;:–—―.()+" and tokens[last - 1].quote < 0:
        if tokens[last - 1].text == ")" and any(t.text == "(" for t in tokens[first : last - 1]):
            break  # "the report of the Water Board (WB)"
        last -= 1
    if first >= last:
        return ()
    number = tokens[first].quote
    if number >= 0:
        quote = passage.quotes[number]
        if quote.first == first and quote.last >= last:
            return ((quote.start, quote.end),) if quote.start < quote.end else ()
    start, end = tokens[first].start, tokens[last - 1].end
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return ((start, _past_closing(passage, start, end)),) if start < end else ()


def _past_closing(passage: Passage, start: int, end: int) -> int:
    """Past the mark that closes what was opened inside: "Bell “lashed out at him.”"."""
    text = passage.text
    for opener, closers in passage.lexicon.quotes.items():
        closed = sum(text.count(closer, start, end) for closer in closers)
        if opener in closers or text.count(opener, start, end) <= closed:
            continue
        behind = end + text.startswith(tuple(_END + ","), end)
        if text.startswith(tuple(closers), behind):
            return behind + 1
    return end


def starts_quote(passage: Passage, index: int, stop: int) -> bool:
    """A quotation begins at this token."""
    if index >= stop or passage.tokens[index].quote < 0:
        return False
    return passage.quotes[passage.tokens[index].quote].first == index


def quote_before(passage: Passage, index: int) -> int | None:
    """The first token of the quotation that ends just before a token."""
    tokens = passage.tokens
    if index > 0 and tokens[index].low in passage.lexicon.thus and tokens[index - 1].text == ":":
        index -= 1  # "«Вздор»: так ответил мэр"
    while index > 0 and tokens[index - 1].text in ",–—" and tokens[index - 1].quote < 0:
        index -= 1
    number = tokens[index - 1].quote if index else -1
    return passage.quotes[number].first if number >= 0 else None


def bounds(passage: Passage, index: int) -> bool:
    """A mark between clauses, outside quotations and not around an apposition."""
    token = passage.tokens[index]
    if token.quote >= 0 or token.text not in ",;:–—―.!?" or index in passage.enclosing:
        return False
    if token.text != ".":
        return True
    ordinal = passage.lexicon.capital_nouns and passage.tokens[index - 1].text.isdecimal()
    return not (ordinal or shortens(passage, index))  # "am 3. Mai"


def opens_with_phrase(passage: Passage, first: int, comma: int) -> bool:
    """As in "Auf die Frage, ob er gehe, (sagte X)": a phrase with a clause, and nothing more."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, inside = tokens[first].low, range(first + 1, comma - 1)
    commas = [i for i in inside if tokens[i].text in ",:;" and tokens[i].quote < 0]
    leads = lexicon.verb_second and low in lexicon.prepositions and low not in lexicon.determiners
    asked = lexicon.verb_final and lexicon.participles.fullmatch(low) is not None
    if asked and not commas:
        return True  # "Gefragt nach dem Termin"
    leads = leads or asked  # "Gefragt, ob"
    if not leads or len(commas) != 1:
        return False
    clausal = lexicon.relatives | lexicon.definite | lexicon.whether | lexicon.complementizers
    return tokens[commas[0] + 1].low in clausal


def opens_aside(passage: Passage, first: int, comma: int) -> bool:
    """A clause of when or why opens the sentence, and the verb of the main clause follows it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opens = lexicon.verb_second and tokens[first].low in lexicon.circumstances
    return opens and all(tokens[i].text not in ",:;" for i in range(first, comma))


def relays(passage: Passage, clause: Clause) -> bool:
    """As in "Мэр сказал, что уходит, (сообщает агентство)": who tells what another has stated."""
    lexicon, subject = passage.lexicon, clause.subject
    if (
        not (lexicon.free_order and clause.inverted and clause.cue.act is Act.ASSERTS)
        or not subject
    ):
        return False
    start, end = passage.tokens[subject.first].start, passage.tokens[subject.last - 1].end
    return any(
        kind.search(passage.low, start, end) for kind in (lexicon.outlets, lexicon.documents)
    )
