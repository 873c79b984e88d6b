"""The languages read: each fills in a `lexicon.Lexicon`, in one file or, where it knows much, a few.

`verbs`, `refusals`, `answers` and `meaning` are the parts of a language of several files.
"""

from importlib import import_module

from bot.reading.rules.languages.lexicon import Lexicon

LANGUAGES = ("de", "en", "es", "fr", "ru", "uk")
_FALLBACK = Lexicon(code="", quotes={"«": "»", "“": '”"', '"': '"”', "„": "“”"}, verbs={})


def lexicon_of(lang: str) -> Lexicon:
    """The lexicon of a language (ISO 639-1), or one without words for a language not known."""
    code = lang.lower().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        return _FALLBACK
    lexicon: Lexicon = import_module(f"bot.reading.rules.languages.{code}").LEXICON
    return lexicon
