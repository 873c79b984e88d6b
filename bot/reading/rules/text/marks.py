"""Quotations: the words between a mark that opens and one that closes."""

from bot.reading.rules.languages.forms import Form
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.predicates import is_predicate
from bot.reading.rules.text.segments import Passage, Quotation, Token
from bot.reading.rules.text.tellers import past_when_and_where
from bot.reading.rules.text.titles import is_title

_SINGLE = "'"  # opens and closes, and is an apostrophe too
_FAR = 200  # tokens behind "s'" in which the quotation may close
_APPOSED = 16  # tokens of a name or an office behind a comma
_BREAK = 8  # characters between two paragraphs
_ASIDE = 20  # tokens of who said it, inside a quotation


def mark_quotes(passage: Passage, first: int, lexicon: Lexicon) -> int:
    """Mark the quotations of one paragraph. Marks of another pair inside count as words.

    Returns:
        The token that opens a quotation which the paragraph does not close, or -1.
    """
    tokens, text = passage.tokens, passage.text
    opener, depth, begin = "", 0, first
    closers: str = ""
    single = _last_single(passage, first)
    index = first
    while index < len(tokens):
        mark = tokens[index].text
        if not opener:
            opens = mark in lexicon.quotes and _may_open(text, tokens[index], mark)
            if opens and (mark != _SINGLE or tokens[index].start < single):
                opener, closers, depth, begin = mark, lexicon.quotes[mark], 1, index
        elif mark == opener == _SINGLE and not _ends_single(passage, index):
            pass  # "the players' union"
        elif (
            mark in closers
            and len(mark) == len(opener)
            and _may_close(text, tokens[index], mark, opener)
        ):
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
    goes_on = opener and (begin == first or _is_led(passage, begin, opener))
    if goes_on and len(tokens) > begin + 1:
        _add_quote(passage, begin, len(tokens) - 1, closed=False)
    return begin if opener and len(tokens) > begin + 1 else -1


def add_running(passage: Passage, first: int, last: int, *, closed: bool) -> None:
    """What goes on in a paragraph of a quotation opened before it, with the mark that closes it."""
    start = passage.tokens[first].start
    _add_part(passage, first, last, closed=closed)
    if passage.text[start].isalnum():  # there is no mark before it
        passage.quotes[-1].start = start


def leave_open(passage: Passage, first: int) -> None:
    """A quotation that begins within a paragraph and runs on behind it."""
    if passage.tokens[first].quote < 0:
        _add_quote(passage, first, len(passage.tokens) - 1, closed=False)


def _is_led(passage: Passage, begin: int, opener: str) -> bool:
    """A mark that nothing closes in its paragraph opens a quotation all the same.

    Behind "she said:", or where the next paragraph opens with the mark, as print has it.
    """
    if passage.tokens[begin - 1].text == ":":
        return True
    end = passage.tokens[-1].end
    return passage.text[end : end + _BREAK].lstrip().startswith(opener)


def add_said(passage: Passage, first: int, last: int) -> None:
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
    if mark == _SINGLE:  # no "'90s", "rock 'n' roll"
        return (before.isspace() or before in "(–—-") and after.isalpha()
    if mark in {'"', "''"}:
        return not before.isalnum() and not after.isspace()
    return True


def _may_close(text: str, token: Token, mark: str, opener: str) -> bool:
    after = text[token.end] if token.end < len(text) else " "
    if mark == "’" and opener == "‘":
        return not after.isalnum()
    return mark != '"' or opener != '"' or not after.isalnum()


def _ends_single(passage: Passage, index: int) -> bool:
    """A mark that looks like an apostrophe closes a quotation: not in "the players' union".

    What ends in "s'" goes on where another such mark closes it behind, before one that opens.
    """
    text, token = passage.text, passage.tokens[index]
    before = text[token.start - 1] if token.start else " "
    after = text[token.end] if token.end < len(text) else " "
    if after.isalnum() or before.isspace():
        return False
    if before not in passage.lexicon.plural_endings or not after.isspace():
        return True
    for later in passage.tokens[index + 1 : index + _FAR]:
        if later.text != _SINGLE:
            continue
        if _may_open(text, later, _SINGLE):
            return True
        if not text[later.end : later.end + 1].isalnum():
            return False
    return True


def _last_single(passage: Passage, first: int) -> int:
    """Where the last single mark that closes a quotation of the paragraph begins, or -1.

    Such a mark that opens behind it is an apostrophe: "'em". It is looked for once, since a
    paragraph may be full of them.
    """
    for index in range(len(passage.tokens) - 1, first, -1):
        token = passage.tokens[index]
        if token.text == _SINGLE and _ends_single(passage, index):
            return token.start
    return -1


def _add_quote(passage: Passage, begin: int, last: int, *, closed: bool) -> None:
    """Add a quotation, in two parts where the speaker is named inside: "A, says X. B"."""
    if passage.lexicon.quoted_names and closed and is_title(passage, begin, last):
        if passage.lexicon.free_order:  # typed "Заря", it is read like «Заря»
            for mark, index in zip("«»", (begin, last), strict=True):
                passage.tokens[index].text = passage.tokens[index].low = mark
        return
    if passage.lexicon.incise:
        aside = _aside(passage, begin, last)
        if aside is not None:
            _add_part(passage, begin, aside[0], closed=True)
            if aside[1] < last:
                _add_part(passage, aside[1], last, closed=closed)
            return
    _add_part(passage, begin, last, closed=closed)


def _aside(passage: Passage, begin: int, last: int) -> tuple[int, int] | None:
    """As in ", a annoncé le capitaine." inside a quotation: its comma and the mark that ends it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for comma in range(begin + 2, last - 1):
        if tokens[comma].text not in {",", "—", "–"}:
            continue
        verb = comma + 1
        while verb < last and (
            tokens[verb].low in lexicon.have
            or (tokens[verb].low in lexicon.be and tokens[verb - 1].low in lexicon.self_reflexives)
            or tokens[verb].low in lexicon.reflexives
            or tokens[verb].text in "—–-"
            or (tokens[verb].low.startswith("-") and tokens[verb].low in lexicon.pronouns)
            or (tokens[verb].low in lexicon.adverbs and tokens[verb - 1].text != ",")
        ):
            verb += 1
        if verb >= last or not _is_telling(passage, comma, verb):
            continue
        begin = past_when_and_where(passage, verb + 1, last)
        subject = tokens[begin]
        inside = any(t.low.startswith("-") for t in tokens[comma + 1 : verb])
        named = (
            inside or lexicon.bare_nouns or subject.is_capital or subject.low in lexicon.definite
        )
        several = lexicon.determiners - lexicon.links - lexicon.possessives.keys()
        counted = lexicon.counts.fullmatch(subject.low) is not None
        named = named or (lexicon.that_needed and (counted or subject.low in several))
        named = named or _is_told_between_dashes(passage, comma, verb, last)
        if not (named or subject.low in lexicon.pronouns or subject.low in lexicon.singular):
            continue
        dashed = lexicon.free_order and tokens[comma + 1].text in "—–"
        timed = begin + 1 <= last and tokens[begin + 1].low in lexicon.times and not dashed
        if timed and not tokens[begin + 1].is_capital:
            continue  # "Está bien, me lo repitió esta mañana"
        if tokens[comma].text != "," and (dash := _second_dash(passage, verb + 1, last)) > 0:
            return comma, dash
        for end in range(begin, min(begin + _ASIDE, last + 1)):
            if tokens[end].text in {",", ".", ";", ":"} or end == last:
                return comma, _past_apposed(passage, begin, end, last)
            if tokens[end].low in lexicon.subordinators or tokens[end].low in lexicon.be:
                break
    return None


def _is_told_between_dashes(passage: Passage, dash: int, verb: int, last: int) -> bool:
    """Dashes around a verb of saying, whoever speaks: "A —dijeron fuentes del club— B"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.subjects_dropped or tokens[dash].text not in "—–":
        return False
    found = lexicon.verbs.get(tokens[verb].low)
    finite = found is not None and found.form is Form.FINITE and not found.noun
    plain = all(token.low in lexicon.have for token in tokens[dash + 1 : verb])
    return finite and plain and _second_dash(passage, verb + 1, last) > 0


def _is_telling(passage: Passage, comma: int, verb: int) -> bool:
    """A verb of saying, or one that is always reflexive: "s'indigne"."""
    tokens, verbs = passage.tokens, passage.lexicon.verbs
    low = tokens[verb].low
    itself = next((t.low for t in tokens[comma + 1 : verb] if t.is_word), "")
    found = verbs.get(low) or verbs.get(f"{itself} {low}")
    return found is not None and found.form is not Form.INFINITIVE  # "Когда, сказать трудно"


def _past_apposed(passage: Passage, first: int, comma: int, last: int) -> int:
    """Past the name behind an office, or the office behind a name: ", dit la préfète, Ana Sol."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    marks = (
        i
        for i in range(comma + 1, min(comma + _APPOSED, last + 1))
        if i == last or (tokens[i].text in {",", ".", ";", ":"})
    )
    stop = next(marks, -1)
    if not lexicon.that_needed or tokens[comma].text != "," or stop - comma < 2:
        return comma
    inside = tokens[comma + 1 : stop]
    office = tokens[first].low in lexicon.determiners
    if office and len(inside) > 1 and all(token.is_capital for token in inside):
        return stop
    verbal = any(t.low in lexicon.be | lexicon.have | lexicon.modals for t in inside)
    apposed = names_office(passage, comma + 1) or _tells_for_whom(passage, inside[0])
    named = any(token.is_capital for token in tokens[first:comma])
    return stop if named and apposed and not verbal else comma


def _tells_for_whom(passage: Passage, opens: Token) -> bool:
    """As in ", dit X, (qui défend l'accusé)", ", dit X, (au nom du parti)"."""
    kinds = (passage.lexicon.defends, passage.lexicon.behalf)
    return any(kind.match(passage.low, opens.start) for kind in kinds)


def _second_dash(passage: Passage, first: int, last: int) -> int:
    """Where an aside between dashes ends, with a comma behind it: "A —said X, the mayor—, B"."""
    tokens = passage.tokens
    for index in range(first, min(first + _ASIDE, last - 1)):
        if tokens[index].text in "—–":
            return index + (tokens[index + 1].text in ",.;")
    return -1


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
