"""Where a sentence ends, and which full stops end none."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.leads import lead_in
from bot.reading.rules.text.segments import ENDS, NO_QUOTE, Passage, Sentence, Token

_CLOSERS = frozenset(")]}»”“\"’'›")
_DASHES = frozenset("–—―-")
_ORDINAL = 3  # digits; more is a year or a sum
SENTENCE_LIMIT = 250  # tokens; longer is no sentence but a list, a table or noise


def sentences_of(passage: Passage, first: int, paragraph: int, lexicon: Lexicon) -> list[Sentence]:
    """Sentences of one paragraph.

    What is inside a quotation never ends the sentence around it, but a quotation that ends like
    a sentence does where a new one begins after it.
    """
    tokens = passage.tokens
    found: list[Sentence] = []
    begin = index = first + lead_in(passage, first)
    while index < len(tokens):
        index += 1
        last = tokens[index - 1]
        full = index - begin >= SENTENCE_LIMIT and last.quote == NO_QUOTE
        if index == len(tokens) or full or _ends_here(passage, index - 1, lexicon):
            found.append(Sentence(begin, index, paragraph))
            begin = index
    return found


def _ends_here(passage: Passage, index: int, lexicon: Lexicon) -> bool:
    """Whether the sentence ends with token `index`; a token follows in the paragraph."""
    tokens = passage.tokens
    token, after = tokens[index], tokens[index + 1]
    if token.quote != NO_QUOTE:
        quote = passage.quotes[token.quote]
        if index != quote.last - 1 or index == quote.first:
            return False
        if after.text in _DASHES:  # "What she says." - Name
            return False
        inner = tokens[index - 1].text[-1] if quote.closed else ""
        apart = inner in ".…" or after.quote != NO_QUOTE or _starts(after, lexicon)
        return inner in ENDS and apart and _begins(after)
    if token.text in _CLOSERS and index:
        return tokens[index - 1].text in ENDS and _begins(after) and after.start > token.end
    if token.text[-1] not in ENDS or (after.text in _CLOSERS and after.quote == NO_QUOTE):
        return False
    if after.start == token.end and after.quote == NO_QUOTE:
        return False
    if token.text == "." and index:
        before = tokens[index - 1]
        initial = len(before.text) == 1 and before.is_capital and after.quote == NO_QUOTE
        initial = initial and not _starts(after, lexicon)  # "on the network X. The"
        ordinal = lexicon.ordinals and _is_ordinal(tokens, index - 1, lexicon)
        numbered = before.low in lexicon.numbering and after.text[0].isdigit()
        short = before.low in lexicon.abbreviations or initial or ordinal or numbered
        if before.end == token.start and short:
            return False
    if len(token.text) > 1 and token.text != "...":  # U.S., D.C.: an end only before a new start
        return _begins(after) and after.low in lexicon.starters
    return _begins(after)


def _starts(token: Token, lexicon: Lexicon) -> bool:
    """A capital that only the beginning of a sentence explains: "La", "The"."""
    return token.is_capital and token.low in lexicon.starters


def _is_ordinal(tokens: list[Token], index: int, lexicon: Lexicon) -> bool:
    """As in "am 3. Mai", "sein 200. Spiel": a noun follows, and nothing that opens a sentence.

    Behind "auf", "Platz" and the like a number ends a sentence: "stieg auf 23. Minister Abt sagte".
    """
    number, after = tokens[index], tokens[index + 2]
    opens = (
        lexicon.determiners | lexicon.prepositions | lexicon.conjunctions | lexicon.openers
    ) | set(lexicon.pronouns)
    short = number.text.isdigit() and len(number.text) <= _ORDINAL
    if not (short and after.text[0].isalpha() and after.low not in opens):
        return False
    before = tokens[index - 1] if index else None
    led = before is None or not before.is_word or before.low in lexicon.ordinals
    small = before is not None and len(number.text) == 1 and not before.is_capital
    return led or small or after.low in lexicon.times


def _begins(token: Token) -> bool:
    return not token.text[0].islower()
