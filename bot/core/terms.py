"""Words of a query as terms: each in all spellings of what it names."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.core.names import is_article
from bot.core.own_names import OwnNames
from bot.core.typed import Token
from storage.filters import Term
from storage.folding import words

_LONGEST_NAME = 5  # words of a name of the alias table that are looked for side by side
_SHORTEST_PART = 3  # letters of a part of a hyphenated name: e-mail stays one word
ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]*://(?:www\.)?", re.IGNORECASE)


def who(typed: Iterable[Token], names: OwnNames) -> Iterator[Term]:
    """Terms for who speaks: an article ("the Kremlin") is no part of a name."""
    searchable = [token for token in typed if words(token.value)]
    named = [t for t in searchable if t.quoted or not is_article(t.value)] or searchable
    for token in grouped(named, names):
        yield from terms_of(token, names)


def grouped(free: Sequence[Token], names: OwnNames) -> Iterator[Token]:
    """Words that together name one thing ("white house") as one; all else as it is."""
    at = 0
    while at < len(free):
        for end in range(min(len(free), at + _LONGEST_NAME), at + 1, -1):
            run = free[at:end]
            name = " ".join(token.value for token in run)
            if all(_plain(token) for token in run) and names.names_a_thing(name):
                yield replace(free[at], value=name)
                at = end
                break
        else:
            yield from _parts(free[at], names)
            at += 1


def _parts(token: Token, names: OwnNames) -> Iterator[Token]:
    """The parts of a name with a hyphen (Kara-Murza), each to be found in all its spellings."""
    parts = [part for part in token.value.split("-") if part]
    if (
        _plain(token)
        and all(len(part) >= _SHORTEST_PART and part.isalpha() for part in parts)
        and not names.names_a_thing(token.value)
    ):
        yield from (replace(token, value=part) for part in parts)
    else:
        yield token


def _plain(token: Token) -> bool:
    return not token.quoted and not token.exclude


def terms_of(token: Token, names: OwnNames) -> Iterator[Term]:
    """What may stand for a word or phrase in a text; nothing for an address without words."""
    if ADDRESS.match(token.value):
        # A post holds the address as it was posted: found by its words, however it begins.
        phrase = tuple(words(ADDRESS.sub("", token.value)))
        found: tuple[tuple[str, ...], ...] = (phrase,) if phrase else ()
    elif token.quoted:
        found = (tuple(words(token.value)),)
    else:
        found = names.searched(token.value)
    if found:
        yield Term(found, token.exclude)
