"""Folding: one written form for text that people spell in different ways.

Texts and queries are folded by the same function before they are stored or compared, so search
is the same on every database: neither SQLite's nor PostgreSQL's own tokenizer folds й, ё, ß, ł
or ø. What `words` gives, joined by spaces, is what goes into an index.

A folded word never holds "_": that sign is kept for name keys (`k_…`, `e_…`), which therefore
no text can forge.
"""

import re
import unicodedata

# Letters that Unicode does not decompose, though a reader without the keyboard for them types
# the plain ones; and enclosed letters, which have no lower case of their own.
_PLAIN = {
    "ß": "ss",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "ґ": "г",
    "ة": "ه",
    "ى": "ي",
    **{chr(0x1F150 + i): chr(97 + i) for i in range(26)},
    **{chr(0x1F170 + i): chr(97 + i) for i in range(26)},
}
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FOLDED_ONE_BY_ONE = re.compile("[" + "".join(_PLAIN) + "]")

# What is not seen: format signs (soft hyphen, zero width, text direction, tags), variation
# selectors and halves of surrogate pairs, which no database would take.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
# Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic and the Arabic filler.
# Vowel signs of other scripts are letters to their readers and stay.
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]"
)
_APOSTROPHES = re.compile("[`´‘’‛′ʹʻʼʽˈ＇]")
# l', d', qu' … before a word, as French and Italian write them: "l’Ukraine" is "ukraine".
_ELISION = re.compile(
    r"(?<![\w'])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|dall|sull|un)'(?=[^\W_])"
)
_POSSESSIVE = re.compile(r"(?<=[^\W_])'s(?![\w'])")
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W_])'(?=[^\W_])")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f'_]")

# A word in letters of two alphabets was typed on the wrong keyboard: Cyrillic letters, and the
# Latin ones that look the same in it.
_SEAM = re.compile("[a-z][\u0430-\u045f]|[\u0430-\u045f][a-z]")
_LATIN, _CYRILLIC = (
    "abcehikmoptxy",
    "\u0430\u0432\u0441\u0435\u043d\u0456\u043a\u043c\u043e\u0440\u0442\u0445\u0443",
)
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)

# Scripts written without spaces, and Korean with its particles: each sign is a word of its own
# and a run of them a phrase.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u3096\u309d-\u30ff\u3105-\u312f"
    "\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3"
    "\uf900-\ufaff\U00016fe0-\U00018cff\U0001aff0-\U0001b16f\U00020000-\U000323af"
)
_SIGN = re.compile(f"([{_UNSPACED}])")
# Vowel signs of the scripts of India and South-East Asia are no letters to `\w`, and would cut
# words in pieces; so these blocks count as wholes, but for their full stops.
_WORD = re.compile(
    "(?:[^\\W_]|[\u0900-\u0963\u0966-\u0e4e\u0e50-\u0fbc\u1000-\u1049\u1050-\u109f])+"
)


def fold(text: str) -> str:
    """The folded form of a text, punctuation kept: "L’Élysée, Łódź" gives "elysee, lodz".

    Case, accents, compatibility forms and unseen signs go; elided articles and the possessive
    's go; other apostrophes inside a word close up ("O'Brien" gives "obrien"); "_", control
    signs and runs of blanks become one space; every sign of a script without spaces stands
    alone. Folding twice is folding once.
    """
    if _NOT_ASCII.search(text):
        text = _fold_letters(text)
    text = text.lower()
    if "'" in text:
        text = _POSSESSIVE.sub("", _ELISION.sub("", text))
        text = _BETWEEN_LETTERS.sub("", text)
    return " ".join(_CONTROL.sub(" ", text).split())


def plain(text: str) -> str:
    """The text in compatibility form without unseen signs, every apostrophe as "'".

    Case and accents stay: this is for those who look for names before the text is folded.
    """
    if not _NOT_ASCII.search(text):
        return text
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", _APOSTROPHES.sub("'", text)))
    return _UNSEEN.sub("", _APOSTROPHES.sub("'", text))


def _fold_letters(text: str) -> str:
    text = _UNSEEN.sub("", _APOSTROPHES.sub("'", text))
    text = unicodedata.normalize("NFKD", text).casefold().lower()
    text = unicodedata.normalize("NFKD", text)
    text = _UNSEEN.sub("", _ACCENTS.sub("", _APOSTROPHES.sub("'", text)))
    text = _FOLDED_ONE_BY_ONE.sub(lambda found: _PLAIN[found[0]], text)
    if _SEAM.search(text):
        text = _WORD.sub(lambda found: _in_one_alphabet(found[0]), text)
    return _SIGN.sub(r" \1 ", unicodedata.normalize("NFC", text))


def _in_one_alphabet(word: str) -> str:
    """A word of Cyrillic and Latin letters, in the one alphabet that has all of it, if one has."""
    if not _SEAM.search(word):
        return word
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if not re.search("[a-z]", cyrillic):
        return cyrillic
    return word if re.search("[\u0430-\u045f]", latin) else latin


def words(text: str) -> list[str]:
    """The folded words of a text, in order: "Putin’s 12:30 北京" gives putin, 12, 30, 北, 京.

    A word is a run of letters and digits; a sign of a script without spaces is a word.
    """
    return _WORD.findall(fold(text))
