"""How one name is written in several languages and scripts, by rule.

A word is *read* as English, French, German and Spanish readers would, and Cyrillic letter by
letter, into one rough alphabet of sounds: Poutine, Putin and Путин all read `putin`. In that
alphabet `x` is the sound of sh and zh, `c` of ch, `q` of ts, `h` of kh; `s` is s and z, `v` is
v and w, `i` is i, y and j. What differs only in a letter or two, as Musk and Mosca do, stays
apart: nothing here measures a distance.
"""

import re
from functools import lru_cache

# Each language: letters to sounds, longest first. What is not listed reads as itself.
_COMMON = {"ck": "k", "ph": "f", "w": "v", "y": "i", "z": "s", "ts": "q", "tz": "q", "x": "ks"}
_ENGLISH = _COMMON | {"shch": "xc", "zh": "x", "sh": "x", "ch": "c", "kh": "h", "j": "dx"}
_FRENCH = _ENGLISH | {"chtch": "xc", "tch": "c", "ch": "x", "ou": "u", "j": "x", "dj": "dx"}
_GERMAN = _COMMON | {
    "stsch": "xc",
    "tsch": "c",
    "dsch": "dx",
    "sch": "x",
    "sh": "x",
    "ch": "h",
    "kh": "h",
    "j": "i",
    "z": "q",
}
_SPANISH = _ENGLISH | {"j": "h"}
_SOFT = {"c(?=[eiy])": "s", "c": "k", "gu(?=[ei])": "g", "qu": "k", "q": "k"}
_ONLY_HARD = {"c(?=[eiy])": "q", "c": "k", "qu": "k", "q": "k"}


def _reader(letters: dict[str, str], rest: dict[str, str]) -> tuple[re.Pattern[str], list[str]]:
    sounds = sorted((letters | rest).items(), key=lambda pair: -len(pair[0].partition("(")[0]))
    soft_first = sorted(sounds, key=lambda pair: (-len(pair[0].partition("(")[0]), -len(pair[0])))
    return re.compile("|".join(f"({key})" for key, _ in soft_first)), [s for _, s in soft_first]


_READERS = (
    _reader(_ENGLISH, _ONLY_HARD | {"c(?=[eiy])": "s"}),
    _reader(_FRENCH, _SOFT),
    _reader(_GERMAN, _ONLY_HARD),
    _reader(_SPANISH, _SOFT),
)

# French writes a final e after the Slavic -in: Poutine, Prigojine. A native name with that
# ending (Martine) keeps it, so one more sign of a French transcription has to be there.
_FRENCH_INE = re.compile(r"^(?=.*(?:ou|tch|dj|j|kh|ts|yk|chk|ia|gu[ei])).{2,}[iy]ne$")
# Letters that only a transcription has.
_MARKED = re.compile(r"tch|tsch|shch|zh|kh|^dj|dsch|yj$")

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвдежзиіклмнопрстуфхцчшыэє", "abvdexsiiklmnoprstufhqcxiee", strict=True)),
        "щ": "xc",
        "ю": "iu",
        "я": "ia",
        "ь": "",
        "ъ": "",
    }
)

# Endings of names that newspapers transcribe anew in each language, in our alphabet of sounds.
_TRANSCRIBED = re.compile(
    r".*(?:(?<=[oe])va?|(?<=i)na?|sk(?:i|a|aia|oi)|ic|[^aeiou]ko|uk|iak|ni|dxe|vili)$"
)
_SHORTEST_TRANSCRIBED = 5  # sounds: shorter ones meet by chance
_GERMAN_GENITIVE = re.compile(r".*(?:[oe][vw]|sk[iy]j?|nko|itsch|ytsch|uk|nyj)s$")


def _smooth(sounds: str) -> str:
    sounds = re.sub(r"(.)\1+", r"\1", sounds)
    sounds = sounds.replace("ie", "e").replace("xo", "xe").replace("co", "ce")
    return re.sub(r"(?<=[^aeiou])io(?=[^aeiou])", "e", sounds)


@lru_cache(maxsize=20_000)
def latin_readings(word: str) -> frozenset[str]:
    """How a folded word in Latin letters may sound, one to four readings."""
    stems = {word}
    if _GERMAN_GENITIVE.match(word):
        stems.add(word[:-1])
    if _FRENCH_INE.match(word):
        stems.add(word[:-1])
    return frozenset(_smooth(_read(stem, *reader)) for stem in stems for reader in _READERS)


def _read(word: str, pattern: re.Pattern[str], sounds: list[str]) -> str:
    return pattern.sub(lambda found: sounds[(found.lastindex or 1) - 1], word)


def is_transcribed(word: str, sounds: str) -> bool:
    """Whether a folded word that sounds so is one that each language spells in its own way.

    Bush and Busch, Merz and Mertz sound the same and are different people; Gorbatschow and
    Gorbachev are one.
    """
    if len(sounds) < _SHORTEST_TRANSCRIBED:
        return False
    return bool(_TRANSCRIBED.match(sounds)) or is_marked(word)


def is_marked(word: str) -> bool:
    """Whether a folded Latin word has letters that only a transcription has."""
    return bool(_MARKED.search(word))


@lru_cache(maxsize=20_000)
def cyrillic_readings(word: str) -> frozenset[str]:
    """How a folded word in Cyrillic letters may sound, in any case it may stand in."""
    return frozenset(
        _smooth(base.replace("г", g).translate(_CYRILLIC))
        for base in base_forms(word)
        for g in "gh"
    )


# Endings of cases and what they may stand for in the base form: Russian and Ukrainian, nouns
# and names in adjective form; folded, so и stands for й, е for ё and і for ї.
_CASES = (
    (r"(?<=[оеєиі][внв])(?:ым|им)$", ("",)),
    (r"(?:ого|ому|ым|им|ім|ом)$", ("ии", "ыи", "ои")),
    (r"(?:ого|ому|ім)$", ("іи",)),
    (r"(?:ои|ую|ою|оі)$", ("ая", "а")),
    (r"(?<![аеиоуыэюяіє])(?:ом|ем|єм|ові|еві|єві)$", ("",)),
    (r"(?<![аеиоуыэюяіє])(?:ами|ям|ам|ах|ов|ів)$", ("ы", "и")),
    (r"(?<=енк)(?:а|у|ом|е|ові)$", ("о",)),
    (r"[оеє]в(?:а|у|ом|ем|ым|им|і|е)$", ("ів",)),
    (r"(?<![аеиоуыэюяіє])(?:а|у|е|ы|и|і)$", ("", "а")),
    (r"(?<![аеиоуыэюяіє])(?:я|ю|ем|єм|е|і|и)$", ("ь", "я")),
    (r"(?<=[аеиоуыэюяіє])(?:я|ю|ем|єм|е|и|і)$", ("и", "я")),
    (r"(?:еи|ею|єю|єи)$", ("я", "а")),
    (r"ью$", ("ь",)),
)
_CASES_COMPILED = tuple((re.compile(ending), bases) for ending, bases in _CASES)
_SHORTEST_STEM = 3


@lru_cache(maxsize=20_000)
def base_forms(word: str) -> frozenset[str]:
    """A folded Cyrillic word and the base forms it may be a case of: путиным gives путин, too."""
    found = {word}
    for ending, bases in _CASES_COMPILED:
        stem, cut = ending.subn("", word)
        if cut and len(stem) >= _SHORTEST_STEM:
            found.update(stem + base for base in bases)
    return frozenset(found)


_ENDING = re.compile(
    r"(?<=\w\w)[аяоеыиіуюьє]*(?:ого|его|ему|ому|ыми|ими|ами|ями|иям|иях|ових"
    r"|[аяоеыиіую][яеиімхюв]|[аяоеыиіуюь])$"
)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A folded Cyrillic word without its ending, for phrases: белого and белый give бел."""
    return _ENDING.sub("", word)
