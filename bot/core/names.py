"""Names in all their spellings: which keys a text holds, and what a query word may match.

A key is a token that no text can forge (a folded word never holds "_"):
    `e_…`    a name of the alias table: a territory, an organisation, a seat, a full name.
    `o_…`    an office by its kind, whatever the country: health ministry, Минздрав.
    `d_…`    what is of a territory: Ukrainian, украинский.
    `k_i_…`  initials that stand with dots: J.D., U.N.
    `k_n_…`  a surname or a given name of the alias table.
    `k_l_…`  how a word in Latin letters sounds, for queries in Cyrillic.
    `k_c_…`  how a word in Cyrillic letters sounds, for all queries.
    `k_s_…`  how a name sounds that every language transcribes anew, for queries in Latin
             letters (see `bot.core.spelling.is_transcribed`).

Only capitalised words of a text give keys (where the script has capitals); a query is typed in
lower case, so each of its words may be a name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from bot.core.alias_rows import table_version
from bot.core.aliases import Aliases, Word, shipped
from bot.core.spelling import cyrillic_readings, is_marked, is_transcribed, latin_readings
from storage.folding import fold, plain, words

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CYRILLIC = re.compile("^[\u0400-\u052f]+$")
_LATIN = re.compile("^[a-z]+$")
_ARTICLES = frozenset(
    {"the", "le", "la", "les", "l", "el", "los", "las", "il", "lo"}
    | {"der", "die", "das", "dem", "den", "des"}
)
_ADDRESS = frozenset(
    {"mr", "mrs", "ms", "dr", "sir", "lord", "m", "mm", "mme", "mlle", "monsieur", "madame"}
    | {"herr", "frau", "senor", "senora", "sr", "sra", "don", "dona", "г", "господин"}
    | {"госпожа", "пан", "пані"}
)
_SHORTEST = 3  # letters of a sound key for words outside the table: "Li" and "Ли" stay with it
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){1,5}[^\W\d_]\b(?!')")  # "J.D", of "J.D. Vance"
_MOST_INITIALS = 6  # letters
_LONGEST = 40  # letters of a name; longer runs of letters are nobody's, and are not kept in caches


SCHEME = 3  # raise it when the same text gives other keys by rule


def keys_version() -> str:
    """Names the way in which keys are made: records indexed in another way are indexed anew."""
    return f"{SCHEME}-{table_version()}"


def keys(text: str) -> frozenset[str]:
    """All name keys in a text."""
    run = printed_words(text)
    return initials(text).union(sounds(run), *(some for _, _, some in shipped().find(run)))


def initials(text: str) -> frozenset[str]:
    """The keys of capitals with dots between them: "JD Vance" is J.D. Vance, too."""
    found = _INITIALS.findall(plain(text)) if "." in text else ()
    return frozenset(_initials_key(some) for some in found if some.isupper())


def _initials_key(written: str) -> str:
    return f"k_i_{fold(written.replace('.', ''))}"


def sounds(run: Iterable[Word]) -> frozenset[str]:
    """The sound keys of all capitalised words."""
    return frozenset().union(*(_sound_keys(word.text) for word in run if word.capital))


@lru_cache(maxsize=5_000)
def alternatives(text: str) -> tuple[tuple[str, ...], ...]:
    """What a word or phrase of a query may match: its folded words as a phrase, and its keys.

    Each alternative is a sequence of tokens that stand side by side. Empty if `text` holds no
    word at all.
    """
    folded = tuple(words(text))
    if not folded:
        return ()
    # "un" and "us" are frequent words, and yet are how a hurried asker types UN and US.
    named = entities(text) or (entities(text.upper()) if text.islower() else frozenset())
    if is_person(named):
        # A full name stands for its words in a text; asked for, it means this one person.
        named = _entity_keys(named)
    if of_country := {key for key in named if key.startswith("d_")}:
        # "Ukrainian" also asks for what is told to be Ukraine's; "Ukraine" asks for the country,
        # and so does "china", which in Spanish is an adjective too.
        names_one = bool(_entity_keys(named))
        named = named - of_country if names_one else named | {f"e_{k[2:]}" for k in of_country}
    sounds = _asked_keys(folded[0]) if len(folded) == 1 else frozenset()
    if len(folded) == 1 and 1 < len(folded[0]) <= _MOST_INITIALS:
        sounds |= {_initials_key(folded[0])}
    together = [("".join(folded),)] if _INITIALS.fullmatch(plain(text).rstrip(".")) else []
    return (folded, *together, *((key,) for key in sorted(named | sounds)))


def entities(text: str, table: Aliases | None = None) -> frozenset[str]:
    """The keys of an alias table for a query's words, if all of them together are one name.

    The table is the one that ships, unless another is given.
    """
    return _shipped_entities(text) if table is None else _entities(text, table)


@lru_cache(maxsize=5_000)
def _shipped_entities(text: str) -> frozenset[str]:
    return _entities(text, shipped())


def _entities(text: str, table: Aliases) -> frozenset[str]:
    run = [replace(word, capital=True, typed=True) for word in _words(text)]
    return frozenset(
        key for start, end, some in table.find(run) if (start, end) == (0, len(run)) for key in some
    )


def names_a_thing(text: str) -> bool:
    """Whether a query's words together are one name of the table, but no person's full name.

    The words of a full name are looked for one by one, so that initials and middle names in
    between do not matter.
    """
    found = entities(text)
    return bool(found) and not is_person(found)


def is_person(found: frozenset[str]) -> bool:
    """Whether these keys are those of a person's full name."""
    return {key[:2] for key in found} == {"e_", "k_"}


def other_names(text: str) -> tuple[str, ...]:
    """All folded names of the organisation (or the place) that a query's words name."""
    return shipped().names_of(key for key in entities(text) if key.startswith("e_"))


def is_article(word: str) -> bool:
    """Whether a query's word is an article, as in "the Kremlin"."""
    return fold(word) in _ARTICLES


@lru_cache(maxsize=20_000)  # a card asks it of each speaker
def without_article(mention: str) -> str:
    """A mention as it is listed: "Le Kremlin" and "Der Kreml" without their articles.

    Only before a name that the table has alone: the article of Le Monde, The Hague or Le Pen is a
    part of the name, and so may be that of a name nobody knows here.
    """
    bare = _bare(mention)
    return bare if bare != mention and not entities(mention) and names_a_thing(bare) else mention


def same_name(one: str, other: str) -> bool:
    """Whether two mentions of a speaker name the same: "M. Peskov" and "Дмитрий Песков" do.

    A surname alone meets every full name with it; two full names meet only if their given
    names do, as names or as initials ("D. Trump" is not "Melania Trump").
    """
    whole_one, parts_one = _mention(one)
    whole_other, parts_other = _mention(other)
    if not whole_one.isdisjoint(whole_other):
        return True
    if not parts_one or not parts_other:
        return bool(words(one)) and words(one) == words(other)
    if not _meet(parts_one[-1], parts_other[-1]):
        return False
    if len(parts_one) == 1 or len(parts_other) == 1:
        return True
    return _meet(parts_one[0], parts_other[0], initials=True)


@lru_cache(maxsize=20_000)
def _mention(mention: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Which one of the table a mention names as a whole, and its capitalised words."""
    return _entity_keys(entities(_bare(mention))), tuple(_parts(mention))


def _bare(mention: str) -> str:
    """Without an article before it."""
    first, _, rest = mention.strip().partition(" ")
    return rest if rest and is_article(first) else mention


def _entity_keys(found: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in found if key.startswith("e_"))


def _parts(mention: str) -> list[str]:
    """The capitalised words of a mention, without forms of address."""
    return [
        word.text
        for word in _words(mention)
        if word.capital and word.text not in _ADDRESS | _ARTICLES and (word.latin or word.cyrillic)
    ]


def _meet(one: str, other: str, *, initials: bool = False) -> bool:
    if one == other:
        return True
    if initials and 1 in (len(one), len(other)):
        return bool(_first_sounds(one) & _first_sounds(other))
    return not _asked(one).isdisjoint(_held(other))


@lru_cache(maxsize=20_000)
def _asked(word: str) -> frozenset[str]:
    """The tokens that a word asks for."""
    return frozenset(token for (token,) in alternatives(word))


@lru_cache(maxsize=20_000)
def _held(word: str) -> frozenset[str]:
    """The tokens that a text with this word, capitalised, holds."""
    return keys(word.title()) | {word}


def _first_sounds(word: str) -> set[str]:
    readings = latin_readings(word) | (cyrillic_readings(word) if not word.isascii() else set())
    return {reading[0] for reading in readings if reading}


def printed(text: str) -> Iterator[tuple[re.Match[str], tuple[Word, ...]]]:
    """Each word as it stands in `storage.folding.plain(text)`, with its folded words."""
    for found in _WORD.finditer(plain(text)):
        yield found, _folded_of(found[0])


def capitals(text: str) -> tuple[int, list[tuple[re.Match[str], tuple[Word, ...]]]]:
    """How many words a text has, and those with a capital, as `printed` gives them."""
    found = list(_WORD.finditer(plain(text)))
    # Most are small in plain letters, which is seen at once.
    rest = [each for each in found if not (each[0].isascii() and each[0].islower())]
    folded = [(each, _folded_of(each[0])) for each in rest]
    return len(found), [(each, words) for each, words in folded if words and words[0].capital]


def printed_words(text: str) -> list[Word]:
    """The folded words of a text, with how they stand in it."""
    return list(_words(text))


def _words(text: str) -> Iterator[Word]:
    for _, folded in printed(text):
        yield from folded


def _folded_of(raw: str) -> tuple[Word, ...]:
    return _folded(raw) if len(raw) <= _LONGEST else _folded.__wrapped__(raw)


@lru_cache(maxsize=50_000)
def _folded(raw: str) -> tuple[Word, ...]:
    """One printed word: none, one, or each sign of a script without spaces."""
    # Of "L'écran" the article alone is a capital, and is no part of the folded word.
    inner = [part for part in raw.split("'") if len(part) > 1] or [raw]
    caseless = raw.lower() == raw.upper()
    capital = caseless or any(part[0].isupper() for part in inner)
    capitals = caseless or inner[-1].isupper()
    return tuple(Word(word, capital=capital, capitals=capitals) for word in words(raw))


@lru_cache(maxsize=20_000)
def _sound_keys(word: str) -> frozenset[str]:
    """The sound keys that a capitalised word of a text gives."""
    if len(word) > _LONGEST:
        return frozenset()
    if _CYRILLIC.match(word):
        return frozenset(f"k_c_{r}" for r in cyrillic_readings(word) if len(r) >= _SHORTEST)
    if not _LATIN.match(word):
        return frozenset()
    readings = {r for r in latin_readings(word) if len(r) >= _SHORTEST}
    transcribed = {f"k_s_{r}" for r in readings if is_transcribed(word, r)}
    return frozenset({f"k_l_{r}" for r in readings} | transcribed)


def _asked_keys(word: str) -> frozenset[str]:
    """The keys under which a single word of a query may stand in texts."""
    if len(word) > _LONGEST:
        return frozenset()
    if _CYRILLIC.match(word):
        readings = {r for r in cyrillic_readings(word) if len(r) >= _SHORTEST}
        return frozenset(f"k_{kind}_{r}" for r in readings for kind in "cl")
    if not _LATIN.match(word):
        return frozenset()
    readings = {r for r in latin_readings(word) if len(r) >= _SHORTEST}
    kinds = "csl" if is_marked(word) else "cs"
    return frozenset({f"k_{kind}_{r}" for r in readings for kind in kinds} | {f"k_n_{word}"})
