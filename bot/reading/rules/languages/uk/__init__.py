"""Ukrainian."""

from bot.reading.rules.languages.east_slavic import QUOTES
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.languages.uk.cues import CUES
from bot.reading.rules.languages.uk.endings import ENDINGS
from bot.reading.rules.languages.uk.grammar import GRAMMAR
from bot.reading.rules.languages.uk.meaning import MEANING
from bot.reading.rules.languages.uk.people import PEOPLE
from bot.reading.rules.languages.writing import Writing

WRITING = Writing(
    code="uk",
    quotes=QUOTES,
    abbreviations=listed("р рр м т д п див ін пр ім вул ст проф акад"),
    joined=listed("поки_що тільки_й лише_й"),
    dialogues=True,
    incise=True,
    quoted_names=True,
)
LEXICON = Lexicon.made_of(WRITING, CUES, MEANING, GRAMMAR, ENDINGS, PEOPLE)
