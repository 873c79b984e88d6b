"""English."""

from bot.reading.rules.languages.en.cues import CUES
from bot.reading.rules.languages.en.endings import ENDINGS
from bot.reading.rules.languages.en.grammar import GRAMMAR
from bot.reading.rules.languages.en.meaning import MEANING
from bot.reading.rules.languages.en.people import PEOPLE
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.languages.writing import Writing

WRITING = Writing(
    code="en",
    quotes={"'": "'", "''": "''", "“": '”"', '"': '"”', "‘": "’", "«": "»", "„": "“”"},
    clitics=("'s", "n't", "'ve", "'re", "'ll", "'d", "'m"),
    abbreviations=listed(
        "mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr vs inc ltd co corp jan "
        "feb mar apr aug sept sep oct nov dec u.s u.k a.m p.m e.g i.e etc dept est ft mt adm cmdr sec "
        "del sens reps messrs supt insp cpl pvt maj pres atty brig cdr pte det asst"
    ),
    numbering=listed("no nos"),
    starters=listed(
        "the a an he she it they we i this that these those in on at but and so for as if when while "
        "after before however meanwhile there no not nobody none nothing neither both his her its their there his"
    ),
)
LEXICON = Lexicon.made_of(WRITING, CUES, MEANING, GRAMMAR, ENDINGS, PEOPLE)
