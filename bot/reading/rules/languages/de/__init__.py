"""German."""

from bot.reading.rules.languages.de.cues import CUES
from bot.reading.rules.languages.de.double_s import spelled_both_ways
from bot.reading.rules.languages.de.endings import ENDINGS
from bot.reading.rules.languages.de.grammar import GRAMMAR
from bot.reading.rules.languages.de.meaning import MEANING
from bot.reading.rules.languages.de.people import PEOPLE
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.languages.writing import Writing

WRITING = Writing(
    code="de",
    quotes={"„": '“”"', "»": "«", "“": "”", '"': '"“', "«": "»", "‚": "‘", "›": "‹"},
    abbreviations=listed(
        "dr prof hr fr st nr bzw ca z.b u.a d.h usw etc inkl geb mio mrd mill evtl ggf bspw vgl tel eidg mag jan feb aug sept okt nov dez"
    ),
    ordinals=listed(
        "am im zum zur beim vom ins und oder bis der die das den dem des ein eine einen einem einer eines sein seine seinen "
        "seinem seiner ihr ihre ihren ihrem ihrer kein keinen jeder jede jedes jeden jedem dieser diesem diesen"
    ),
    quoted_names=True,
)
LEXICON: Lexicon = spelled_both_ways(
    Lexicon.made_of(WRITING, CUES, MEANING, GRAMMAR, ENDINGS, PEOPLE)
)
