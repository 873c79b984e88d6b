"""Words, numbers and marks; what leans on a word is a token of its own."""

import re
from itertools import chain

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Token

_TOP = "ru|Ru|RU|рф|РФ|su|ua|UA|by|kz|az|Az|com|net|org|info|media|news|tv|fm|eu|de|fr|es|uk|io"
_INITIAL = "[A-ZÀ-ÖØ-ÞЀ-Я]"
_CYRILLIC = "А-ЯЁЄІЇҐ"  # capitals
_TOKEN = re.compile(
    rf"''|(?:[^\W_]++[.-]){{0,3}}[^\W_]++\.(?:{_TOP})(?:\.u[ak])?(?![\w-])|"
    r"[Nn]\.?[°º] ?\d+|"  # "l'école n° 14", "el colegio n.º 14"
    r"\d+(?:\.?[ºª]|(?:e|er|ère|ème)(?!\w))|"  # "le 9e régiment", "el 9.º batallón"
    r"\d{1,3}:\d{1,3}(?![\d:])|\d+(?:[.,/]\d+)*|"
    r"[^\W\d_]\.(?:-?[^\W\d_]\.)+|[а-я]\.(?: [а-я]\.)+|"  # "U.S.", "J.-P.", "и. о."
    rf"{_INITIAL}\.-[^\W\d_]+|"  # "H.-Dieter Roth"
    rf"[^\W\d_]+-{_INITIAL}\.(?= {_INITIAL})|"  # "Hans-J. Roth"
    rf"[{_CYRILLIC}]\. [{_CYRILLIC}]\.(?= [{_CYRILLIC}])|"  # "А. Б. Котов"
    r"[^\W_]+(?:['’ʼ\-][^\W_]+)*(?:['’ʼ](?!'))?|\.\.\.|--++|[^\w\s]|_"
)
_APOSTROPHES = "'’ʼ"
_DASH = "–"


def tokens_of(text: str, low: str, start: int, end: int, lexicon: Lexicon) -> list[Token]:
    """The tokens of `text[start:end]`; `low` is the whole text made plain."""
    found: list[Token] = []
    slug = _past_slug(text, low, start, lexicon)
    for match in chain(_TOKEN.finditer(text, start, slug), _TOKEN.finditer(text, slug, end)):
        at, stop = match.span()
        word = low[at:stop]
        if word == "." and found and _shortens(text, found[-1], at, lexicon):
            title = found.pop()
            found.append(Token(f"{title.text}.", title.low, title.start, stop))
        elif not text[at].isalnum():
            dash = text[at] == "-" and _is_dash(text, at, stop)
            found.append(
                Token(_DASH, _DASH, at, stop) if dash else Token(text[at:stop], word, at, stop)
            )
        elif len(word) > 1 and text[stop - 1] in _APOSTROPHES and word not in lexicon.elisions:
            found.extend(_clitics(text, low, at, stop - 1, lexicon))
            found.append(Token(text[stop - 1], low[stop - 1], stop - 1, stop))
        else:
            found.extend(_clitics(text, low, at, stop, lexicon))
        if lexicon.joined and len(found) > 1:
            _join(text, low, found, lexicon)
        if lexicon.adjectives_behind and len(found) > 1:
            _keep_initials(found, lexicon)
    return found


def _past_slug(text: str, low: str, start: int, lexicon: Lexicon) -> int:
    """Where an agency's "EXCLUSIVE" ends that a hyphen ties to the headline's first word."""
    slug = lexicon.kickers.match(low, start)
    if slug is None or not text[start : slug.end()].isupper():
        return start
    tied = (
        text[slug.end() : slug.end() + 1] == "-" and text[slug.end() + 1 : slug.end() + 2].isupper()
    )
    return slug.end() if tied else start


def _is_short_title(before: Token, at: int, lexicon: Lexicon) -> bool:
    """As in "Mr. Bell", "Gov. Roe", which are titles as "Mr Bell" is."""
    short = lexicon.analytic and before.end == at and before.is_capital
    return short and before.low in lexicon.abbreviations and before.low in lexicon.titles


def _shortens(text: str, before: Token, at: int, lexicon: Lexicon) -> bool:
    """A full stop that is a part of the word before it: "Mr.", "No. 10"."""
    number = before.end == at and before.is_capital and before.low in lexicon.numbered
    number = number and text[at + 1 : at + 3].strip()[:1].isdigit()
    return number or _is_short_title(before, at, lexicon)


def _is_dash(text: str, at: int, stop: int) -> bool:
    """Whether hyphens stand for a dash, as agencies type it: "Closed", - she said; closed -- she.

    Of a single one, there is a space beside it and no word before it; a number behind it is below
    zero.
    """
    before, after = text[at - 1 : at] or " ", text[stop : stop + 1] or " "
    spaced = before.isspace() or after.isspace()
    return stop - at > 1 or (spaced and not (before.isalnum() or after.isdigit()))


def _join(text: str, low: str, found: list[Token], lexicon: Lexicon) -> None:
    """Make one token of the last two if they are one word in two ("поки що")."""
    start, end = found[-2].start, found[-1].end
    if low[start:end] in lexicon.joined:
        found[-2:] = [Token(text[start:end], low[start:end], start, end)]


def _keep_initials(found: list[Token], lexicon: Lexicon) -> None:
    """Make no "sa" of the last token in "Verin SA", which is what kind of firm it is."""
    before, token = found[-2:]
    firm = before.is_capital and not before.text.isupper() and token.text.isupper()
    if firm and len(token.text) > 1 and token.low in lexicon.possessives:
        token.low = token.text


def _clitics(text: str, low: str, at: int, stop: int, lexicon: Lexicon) -> list[Token]:
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
