"""Russian."""

from bot.reading.rules.languages.east_slavic import QUOTES
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.languages.ru.cues import CUES
from bot.reading.rules.languages.ru.endings import ENDINGS
from bot.reading.rules.languages.ru.grammar import GRAMMAR
from bot.reading.rules.languages.ru.meaning import MEANING
from bot.reading.rules.languages.ru.people import PEOPLE
from bot.reading.rules.languages.writing import Writing

WRITING = Writing(
    code="ru",
    quotes=QUOTES,
    abbreviations=listed("г гг т д п см др пр руб тыс млн млрд им ул стр проф акад"),
    dialogues=True,
    incise=True,
    quoted_names=True,
)
LEXICON = Lexicon.made_of(WRITING, CUES, MEANING, GRAMMAR, ENDINGS, PEOPLE)
