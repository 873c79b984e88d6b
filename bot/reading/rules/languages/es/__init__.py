"""Spanish."""

from bot.reading.rules.languages.es.cues import CUES
from bot.reading.rules.languages.es.endings import ENDINGS
from bot.reading.rules.languages.es.grammar import GRAMMAR
from bot.reading.rules.languages.es.meaning import MEANING
from bot.reading.rules.languages.es.people import PEOPLE
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.languages.writing import Writing

WRITING = Writing(
    code="es",
    quoted_names=True,
    quotes={"«": "»", "“": "”", '"': '"”', "‘": "’", "„": "“”"},
    abbreviations=listed("sr sra srta dr dra d dña prof gral ing lic arq av núm etc pág tel"),
    incise=True,
    starters=listed(
        "el la los las un una en por según pero y a al desde tras durante para con su sus este esta estos estas "
        "también sin ayer hoy además no"
    ),
    dialogues=True,
)
LEXICON = Lexicon.made_of(WRITING, CUES, MEANING, GRAMMAR, ENDINGS, PEOPLE)
