"""A text cut into tokens, quotations, sentences and paragraphs, without loss of offsets.

Everything here is one pass over the text: reading a megabyte of quotation marks takes as long
per character as reading a newspaper.
"""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.reading.rules.dialogues import turns
from bot.reading.rules.leads import lead_in
from bot.reading.rules.predicates import is_predicate

if TYPE_CHECKING:
    from bot.reading.rules.languages.lexicon import Lexicon

# Letters that a typesetter varies and a lexicon does not. One character for one character, so
# that offsets stay; hence no str.lower() on the whole text ("İ" lowers to two).
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "ʹ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
_TOKEN = re.compile(
    r"''|\d+(?:[.,/]\d+)*|[^\W\d_]\.(?:[^\W\d_]\.)+|[^\W_]+(?:['’ʼ\-][^\W_]+)*(?:['’ʼ](?!'))?|\.\.\.|[^\w\s]|_"
)
_APOSTROPHES = "'’ʼ"
_ENDS = frozenset(".!?…")
_CLOSERS = frozenset(")]}»”“\"’'›")
_DASHES = frozenset("–—―-")
_NO_QUOTE = -1
_ORDINAL = 3  # digits; more is a year or a sum
_TITLE = 4  # words of a firm's name in quotation marks
SENTENCE_LIMIT = 250  # tokens; longer is no sentence but a list, a table or noise


def plain(text: str) -> str:
    """The text in lower case with plain apostrophes and spaces, character for character."""
    low = text.translate(_PLAIN)
    lowered = low.lower()
    if len(lowered) == len(low):
        return lowered
    return "".join(one if len(one := c.lower()) == 1 else c for c in low)


@dataclass(slots=True)
class Token:
    """A word, a number or a mark.

    Attributes:
        low: the token in lower case, with plain apostrophes.
        start, end: code points in the text.
        quote: index of the quotation it stands in (its marks count), else -1.
    """

    text: str
    low: str
    start: int
    end: int
    quote: int = _NO_QUOTE

    @property
    def is_word(self) -> bool:
        """Begins with a letter or a digit."""
        return self.text[0].isalnum() or (self.text[0] == "-" and len(self.text) > 1)

    @property
    def is_capital(self) -> bool:
        """Begins as names do."""
        return self.text[0].isupper()


@dataclass(slots=True)
class Quotation:
    """Words between quotation marks.

    `start:end` is what is inside the marks; `first:last` the tokens, marks included. `closed` is
    False where the paragraph ends first, as in a quotation of several paragraphs.
    """

    start: int
    end: int
    first: int
    last: int
    closed: bool = True


@dataclass(slots=True)
class Sentence:
    """Tokens `first:last`, in paragraph number `paragraph`."""

    first: int
    last: int
    paragraph: int


@dataclass(slots=True)
class Passage:
    """A text with its parts, in the light of its language. `low` is the text made plain."""

    text: str
    low: str
    lexicon: "Lexicon"
    tokens: list[Token] = field(default_factory=list)
    quotes: list[Quotation] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)


def cut(text: str, lexicon: "Lexicon") -> Passage:
    """Cut a text into its parts by the language's marks and abbreviations."""
    low = plain(text)
    passage = Passage(text, low, lexicon)
    start = 0
    number = 0
    for line in text.split("\n"):
        first = len(passage.tokens)
        passage.tokens.extend(_tokens(text, low, start, start + len(line), lexicon))
        _find_quotes(passage, first, lexicon)
        if lexicon.dialogues:
            for begin, last in turns(passage, first):
                _add_said(passage, begin, last)
        passage.sentences.extend(_sentences(passage, first, number, lexicon))
        number += len(passage.tokens) > first  # an empty line is no paragraph
        start += len(line) + 1
    return passage


def _tokens(text: str, low: str, start: int, end: int, lexicon: "Lexicon") -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        at, stop = match.span()
        word = low[at:stop]
        if not text[at].isalnum():
            found.append(Token(text[at:stop], word, at, stop))
        elif len(word) > 1 and text[stop - 1] in _APOSTROPHES and word not in lexicon.elisions:
            found.extend(_clitics(text, low, at, stop - 1, lexicon))
            found.append(Token(text[stop - 1], low[stop - 1], stop - 1, stop))
        else:
            found.extend(_clitics(text, low, at, stop, lexicon))
    return found


def _clitics(text: str, low: str, at: int, stop: int, lexicon: "Lexicon") -> list[Token]:
    """Elided words before (l', qu') and leaning words after ('s, -t-il), as tokens of their own."""
    parts: list[Token] = []
    word = low[at:stop]
    while "'" in word and word not in lexicon.adverbs:
        head = word[: word.index("'") + 1]
        if head not in lexicon.elisions:
            break
        parts.append(Token(text[at : at + len(head)], head, at, at + len(head)))
        at += len(head)
        word = low[at:stop]
    if word.endswith(lexicon.clitics):
        tail = next(tail for tail in lexicon.clitics if word.endswith(tail))
        cut_at = stop - len(tail)
        if cut_at > at:
            parts.append(Token(text[at:cut_at], low[at:cut_at], at, cut_at))
            parts.append(Token(text[cut_at:stop], tail, cut_at, stop))
            return parts
    if at < stop:
        parts.append(Token(text[at:stop], word, at, stop))
    return parts


def _find_quotes(passage: Passage, first: int, lexicon: "Lexicon") -> None:
    """Mark the quotations of one paragraph. Marks of another pair inside count as words."""
    tokens, text = passage.tokens, passage.text
    opener, depth, begin = "", 0, first
    closers: str = ""
    index = first
    while index < len(tokens):
        mark = tokens[index].text
        if not opener:
            if mark in lexicon.quotes and _may_open(text, tokens[index], mark):
                opener, closers, depth, begin = mark, lexicon.quotes[mark], 1, index
        elif mark in closers and _may_close(text, tokens[index], mark, opener):
            depth -= 1
            if depth == 0:
                if is_predicate(passage, begin, index):
                    del tokens[index], tokens[begin]
                    index -= 2
                else:
                    _add_quote(passage, begin, index, closed=True)
                opener = ""
        elif mark == opener:
            depth += 1
        index += 1
    if opener and begin == first and len(tokens) > begin + 1:
        _add_quote(passage, begin, len(tokens) - 1, closed=False)


def _add_said(passage: Passage, first: int, last: int) -> None:
    """A turn of a dialogue, its dash included, as a quotation."""
    tokens = passage.tokens
    for token in tokens[first:last]:
        token.quote = len(passage.quotes)
    start, end = tokens[first + 1].start, tokens[last - 1].end
    passage.quotes.append(Quotation(start, end, first, last))


def _may_open(text: str, token: Token, mark: str) -> bool:
    before = text[token.start - 1] if token.start else " "
    after = text[token.end] if token.end < len(text) else " "
    if mark == "‘":
        return not before.isalnum() and after.isalnum()
    if mark in {'"', "''"}:
        return not before.isalnum() and not after.isspace()
    return True


def _may_close(text: str, token: Token, mark: str, opener: str) -> bool:
    after = text[token.end] if token.end < len(text) else " "
    if mark == "’" and opener == "‘":
        return not after.isalnum()
    return mark != '"' or opener != '"' or not after.isalnum()


def _add_quote(passage: Passage, begin: int, last: int, *, closed: bool) -> None:
    """Add a quotation, in two parts where the speaker is named inside: "A, says X. B"."""
    if passage.lexicon.quoted_names and closed and _is_title(passage, begin, last):
        return
    if passage.lexicon.incise:
        aside = _aside(passage, begin, last)
        if aside is not None:
            _add_part(passage, begin, aside[0], closed=True)
            if aside[1] < last:
                _add_part(passage, aside[1], last, closed=closed)
            return
    _add_part(passage, begin, last, closed=closed)


def _is_title(passage: Passage, begin: int, last: int) -> bool:
    """The name of a firm or paper in quotation marks, as in Russian: radio "Pleso"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = [t for t in tokens[begin + 1 : last] if t.is_word]
    if lexicon.capital_nouns:
        joined = _joined(passage, last)
        if joined or not _is_named(passage, begin, last):
            return joined
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    opens = begin == 0 or tokens[begin - 1].text in _ENDS
    if opens and after is not None:  # "«Новый век» пишет", but "«Поздно», сказал он"
        return after.is_word and not after.is_capital and _is_plain_title(passage, begin, last)
    return (
        0 < len(words) <= _TITLE
        and words[0].is_capital
        and tokens[last - 1].text[-1] not in ",.!?…"
        and not (after is not None and after.text in ",—–" and begin == 0)
        and begin > 0
        and (tokens[begin - 1].is_word)
    )


def _joined(passage: Passage, last: int) -> bool:
    """A hyphen follows at once: „Rundblick“-Redakteur."""
    tokens = passage.tokens
    follows = tokens[last + 1] if last + 1 < len(tokens) else None
    return follows is not None and follows.text == "-" and follows.start == tokens[last].end


def _is_named(passage: Passage, begin: int, last: int) -> bool:
    """Where every noun has a capital: "the" or a word for a paper or firm stands before a title."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[begin - 1].low if begin else ""
    if not (
        before in lexicon.definite
        or lexicon.attributions.fullmatch(before)
        or lexicon.outlets.search(before)
        or lexicon.bodies.fullmatch(before)
    ):
        return False
    words = passage.low[tokens[begin].end : tokens[last].start]
    inner = [t for t in tokens[begin + 1 : last] if t.is_word]
    return all(t.is_capital or t.low in lexicon.links for t in inner) and not any(
        pattern.search(words) for _, pattern in lexicon.verdicts
    )


def _is_plain_title(passage: Passage, begin: int, last: int) -> bool:
    words = [t for t in passage.tokens[begin + 1 : last] if t.is_word]
    ends = passage.tokens[last - 1].text[-1] in ",.!?…"
    return 0 < len(words) <= _TITLE and words[0].is_capital and not ends


def _aside(passage: Passage, begin: int, last: int) -> tuple[int, int] | None:
    """As in ", a annoncé le capitaine." inside a quotation: its comma and the mark that ends it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for comma in range(begin + 2, last - 1):
        if tokens[comma].text not in {",", "—", "–"}:
            continue
        verb = comma + 1
        while verb < last and (
            tokens[verb].low in lexicon.have
            or tokens[verb].low in lexicon.reflexives
            or tokens[verb].text in "—–-"
            or (tokens[verb].low.startswith("-") and tokens[verb].low in lexicon.pronouns)
        ):
            verb += 1
        if verb >= last or tokens[verb].low not in lexicon.verbs:
            continue
        subject = tokens[verb + 1]
        inside = any(t.low.startswith("-") for t in tokens[comma + 1 : verb])
        named = (
            inside or lexicon.bare_nouns or subject.is_capital or subject.low in lexicon.definite
        )
        if not (named or subject.low in lexicon.pronouns or subject.low in lexicon.singular):
            continue
        for end in range(verb + 1, min(verb + 20, last + 1)):
            if tokens[end].text in {",", ".", ";", ":"} or end == last:
                return comma, end
            if tokens[end].low in lexicon.subordinators or tokens[end].low in lexicon.be:
                break
    return None


def _add_part(passage: Passage, begin: int, last: int, *, closed: bool) -> None:
    tokens = passage.tokens
    start = tokens[begin].end
    end = tokens[last].start if closed else tokens[last].end
    while start < end and (passage.text[start].isspace() or passage.text[start] in "—–"):
        start += 1
    while end > start and (passage.text[end - 1].isspace() or passage.text[end - 1] == ","):
        end -= 1
    number = len(passage.quotes)
    for token in tokens[begin : last + 1]:
        token.quote = number
    passage.quotes.append(Quotation(start, end, begin, last + 1, closed))


def _sentences(passage: Passage, first: int, paragraph: int, lexicon: "Lexicon") -> list[Sentence]:
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
        full = index - begin >= SENTENCE_LIMIT and last.quote == _NO_QUOTE
        if index == len(tokens) or full or _ends_here(passage, index - 1, lexicon):
            found.append(Sentence(begin, index, paragraph))
            begin = index
    return found


def _ends_here(passage: Passage, index: int, lexicon: "Lexicon") -> bool:
    """Whether the sentence ends with token `index`; a token follows in the paragraph."""
    tokens = passage.tokens
    token, after = tokens[index], tokens[index + 1]
    if token.quote != _NO_QUOTE:
        quote = passage.quotes[token.quote]
        if index != quote.last - 1 or index == quote.first:
            return False
        if after.text in _DASHES:  # "What she says." - Name
            return False
        inner = tokens[index - 1].text[-1] if quote.closed else ""
        apart = inner in ".…" or after.quote != _NO_QUOTE or _starts(after, lexicon)
        return inner in _ENDS and apart and _begins(after)
    if token.text in _CLOSERS and index:
        return tokens[index - 1].text in _ENDS and _begins(after) and after.start > token.end
    if token.text[-1] not in _ENDS or (after.text in _CLOSERS and after.quote == _NO_QUOTE):
        return False
    if after.start == token.end and after.quote == _NO_QUOTE:
        return False
    if token.text == "." and index:
        before = tokens[index - 1]
        initial = len(before.text) == 1 and before.is_capital and after.quote == _NO_QUOTE
        ordinal = lexicon.ordinals and _is_ordinal(before, after, lexicon)
        short = before.low in lexicon.abbreviations or initial or ordinal
        if before.end == token.start and short:
            return False
    if len(token.text) > 1 and token.text != "...":  # U.S., D.C.: an end only before a new start
        return _begins(after) and after.low in lexicon.starters
    return _begins(after)


def _starts(token: Token, lexicon: "Lexicon") -> bool:
    """A capital that only the beginning of a sentence explains: "La", "The"."""
    return token.is_capital and token.low in lexicon.starters


def _is_ordinal(number: Token, after: Token, lexicon: "Lexicon") -> bool:
    """As in "am 3. Mai", "sein 200. Spiel": a noun follows, and nothing that opens a sentence."""
    opens = (
        lexicon.determiners | lexicon.prepositions | lexicon.conjunctions | lexicon.openers
    ) | set(lexicon.pronouns)
    short = number.text.isdigit() and len(number.text) <= _ORDINAL
    return short and after.text[0].isalpha() and after.low not in opens


def _begins(token: Token) -> bool:
    return not token.text[0].islower()
