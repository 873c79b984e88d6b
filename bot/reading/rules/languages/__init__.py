"""The languages read: each a folder that fills in the five parts of a `lexicon.Lexicon`.

The parts are `writing`, `cues`, `meaning`, `grammar` and `people`, and a language's files have their
names; its `cues` are put together from `verbs`, `refusals`, `answers` and such. Patterns that
several files share stand in `claims`; what two languages do alike stands beside their folders, in
`east_slavic`.
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
