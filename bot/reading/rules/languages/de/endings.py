"""German: how words end, where an ending alone tells what they are."""

from bot.reading.rules.languages.endings import Endings

ENDINGS = Endings(
    plural_endings=("s",),
    noun_genitives=("s", "es"),
    present_endings=("t",),
    plural_verbs_end=("n",),
    participle_ends=("t", "en"),
    attributive_participles=("te",),
    infinitive_nouns=("en",),
    case_neutral_articles=("ie",),
    dative_attributes=("en", "er"),
    possessive_inflection="e",
    either_gender=("e",),
)
