"""Whether a noun is a man's or a woman's, by its article or its ending: "l'accusée"."""

from bot.reading.rules.languages.lexicon import Lexicon


def gender_told(lexicon: Lexicon, article: str, noun: str) -> str:
    """The gender that an article tells, else the ending of the noun; "" where neither does."""
    told = lexicon.gendered.get(article, "")
    if told or not noun.endswith((*lexicon.woman_ends, *lexicon.man_ends)):
        return told
    return "f" if noun.endswith(lexicon.woman_ends) else "m"
