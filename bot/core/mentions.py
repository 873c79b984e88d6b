"""The names that a text mentions, as they are printed in it.

`bot.core.names` gives keys, which are for finding; here are the words, for people to read and
for `same_name` to compare. What is no name of the table counts where capitals tell: not the
first word of a sentence, not in a headline all in capitals, not a lone German noun.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.core.aliases import Word, shipped
from bot.core.names import capitals, is_article, same_name
from storage.folding import plain

_ELIDED = re.compile(r"^[a-z]{1,2}'(?=\w)")
_MOST = 12  # names of one text; a headline or a sentence has two or three
_JOINED = re.compile(r"^(?: |-)$")
_SENTENCE_END = re.compile(r"[.!?…:\n«»“”\"]\s*$")
_BEFORE = 4  # signs before a word tell whether it begins a sentence
_HEADLINE = 0.65  # of its words begin with capitals
_FEW = 4  # words, in which capitals tell nothing of the whole
_CAPITAL_NOUNS = "de"  # German capitalises every noun


@dataclass(frozen=True, slots=True)
class _Printed:
    raw: str
    start: int
    end: int
    words: tuple[Word, ...]


def mentions(text: str, lang: str = "") -> tuple[str, ...]:
    """The names in a text as printed, each once, in order; at most twelve.

    Args:
        text: any text.
        lang: its language code, "" if unknown.
    """
    named: list[str] = []
    for line in plain(text).splitlines():
        for name in _of_line(line, lang):
            if name not in named and not any(same_name(name, known) for known in named):
                named.append(name)
            if len(named) == _MOST:
                return tuple(named)
    return tuple(named)


def _of_line(line: str, lang: str) -> Iterator[str]:
    many, found = capitals(line)
    large = [
        _Printed(word[0], *word.span(), folded)
        for word, folded in found
        if not word[0][0].isdigit()
    ]
    loose = not _is_headline(len(large), many, line) and lang != _CAPITAL_NOUNS
    for run in _runs(large, line):
        yield from _names(run, line, loose=loose)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence or a quotation begins at this place."""
    return at == 0 or bool(_SENTENCE_END.search(text[max(0, at - _BEFORE) : at]))


def _is_headline(large: int, many: int, line: str) -> bool:
    """Whether so many of its words begin with capitals that these tell nothing."""
    return many > _FEW and large > _HEADLINE * many and not line.rstrip().endswith(".")


def _runs(large: Iterable[_Printed], text: str) -> Iterator[list[_Printed]]:
    """Capitalised words side by side."""
    run: list[_Printed] = []
    for word in large:
        if run and not _JOINED.match(text[run[-1].end : word.start]):
            yield run
            run = []
        run.append(word)
        if run and "'" in word.raw:  # Musk's Starlink: two names
            yield run
            run = []
    if run:
        yield run


def _names(run: Sequence[_Printed], line: str, *, loose: bool) -> Iterator[str]:
    """The names in a run of capitalised words.

    Where capitals tell, it is one: from the first word that the table has, or all of it.
    """
    at = [each for each in run for _ in each.words]
    known = list(shipped().find([word for each in run for word in each.words]))
    if known and loose:
        yield _joined(run[run.index(at[known[0][0]]) :])
    elif known:
        yield from (_joined(dict.fromkeys(at[start:end])) for start, end, _ in known)
    elif loose:
        kept = [word for word in run if not is_article(word.raw)]
        if kept and _begins(line, kept[0].start):
            kept = kept[1:]
        yield from filter(None, [_joined(kept)])


def _joined(run: Iterable[_Printed]) -> str:
    name = " ".join(word.raw for word in run).removesuffix("'s")
    return _ELIDED.sub("", name)
