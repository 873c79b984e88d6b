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
_COMMA = re.compile(r"(?<!\d)[,，、،;；](?=\S)|(?<=\d)[,，、،;；](?=[^\s\d])")
ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]*://(?:www\.)?", re.IGNORECASE)


def without_commas(typed: Iterable[Token]) -> Iterator[Token]:
    """The tokens, words with nothing but a comma between them ("musk,putin") each for itself.

    A figure (40,000) stays whole, and so do phrases, addresses and the values of filters.
    """
    for token in typed:
        whole = token.name or token.quoted or ADDRESS.match(token.value)
        for part in (token.value,) if whole else _COMMA.split(token.value):
            yield token if part == token.value else replace(token, text=part, value=part)


def who(typed: Iterable[Token], names: OwnNames) -> Iterator[Term]:
    """Terms for who speaks: an article ("the Kremlin") is no part of a name."""
    searchable = [token for token in typed if words(token.value)]
    named = [t for t in searchable if t.quoted or not is_article(t.value)] or searchable
    return terms(named, names)


def terms(typed: Sequence[Token], names: OwnNames) -> Iterator[Term]:
    """What must stand in a text: words that together name one thing ("white house") are one term.

    The words of somebody's full name stay apart, so that initials and middle names in between do
    not matter; each may also stand as all of that name in another language (Илон, Маск).
    """
    at = 0
    while at < len(typed):
        for end in range(min(len(typed), at + _LONGEST_NAME), at + 1, -1):
            run = typed[at:end]
            name = " ".join(token.value for token in run)
            if not all(_plain(token) for token in run):
                continue
            if names.names_a_thing(name):
                yield from _term(replace(typed[at], value=name), names)
                break
            if person := names.person_asked(name):
                yield from (_part_of(person, token, names) for token in run)
                break
        else:
            end = at + 1
            for part in _parts(typed[at], names):
                yield from _term(part, names)
        at = end


def _part_of(person: frozenset[str], token: Token, names: OwnNames) -> Term:
    """A word of a full name: as any word, and by the person's key where it is no part of that."""
    found = names.searched(token.value)
    if not person.issuperset(f"k_n_{word}" for word in words(token.value)):
        found += tuple((key,) for key in sorted(person) if key.startswith("e_"))
    return Term(found)


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


def _term(token: Token, names: OwnNames) -> Iterator[Term]:
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
