"""The small words inside names, which every language prints: "van der", "de la"."""

from bot.reading.rules.languages.patterns import listed

PARTICLES = listed("van von de der den bin ben al el ter la le di da dos du del della dal")

# The Arabic article, which stays small before a name and its hyphen: "al-Sayed".
ARABIC = listed("al el as ad an ar at az ash аль ель эль ас ад ан ар ат аз аш")
