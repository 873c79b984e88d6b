"""French."""

import re

from bot.reading.rules.languages.fr.cues import CUES
from bot.reading.rules.languages.fr.endings import ENDINGS
from bot.reading.rules.languages.fr.grammar import GRAMMAR
from bot.reading.rules.languages.fr.meaning import MEANING
from bot.reading.rules.languages.fr.people import PEOPLE
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.languages.writing import Writing

WRITING = Writing(
    code="fr",
    quotes={"«": "»", "“": '”"', '"': '"”', "„": "“”", "‘": "’"},
    elisions=listed("l' d' qu' s' n' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu' quelqu' entr'"),
    clitics=(
        "-t-ils",
        "-t-elles",
        "-t-il",
        "-t-elle",
        "-t-on",
        "-ils",
        "-elles",
        "-elle",
        "-il",
        "-on",
        "-je",
        "-nous",
    ),
    abbreviations=listed("m mm mme mlle mmes me dr pr st ste av apr env etc cf p prof gén col"),
    starters=listed("le la les un une des il elle ils elles ce cette dans en à mais et"),
    incise=True,
    bare_capitals=re.compile(
        r"(?:(?<![^\n])|(?<=[.!?:] )|(?<=« )|(?<=– ))A(?= (?:la|l['’]|en croire|ce|cet|cette|ces|son|sa|ses|leurs?|nos|notre|"
        r"une?|entendre|écouter|propos|ce stade|titre|[A-ZÀ-Ý][\w'’-]+,)(?![^\W_]))"
    ),
    accented="à",
    quoted_names=True,
)
LEXICON = Lexicon.made_of(WRITING, CUES, MEANING, GRAMMAR, ENDINGS, PEOPLE)
