"""English: the words that show that somebody states something."""

from bot.reading.rules.languages.cues import Cues
from bot.reading.rules.languages.en.blaming import CONFIRMATIONS_AND_BLAME
from bot.reading.rules.languages.en.denying import DENIALS
from bot.reading.rules.languages.en.issuing import ISSUING
from bot.reading.rules.languages.en.refusals import REFUSALS
from bot.reading.rules.languages.en.relaying import RELAYED
from bot.reading.rules.languages.en.unanswered import UNANSWERED
from bot.reading.rules.languages.en.verbs import VERBS
from bot.reading.rules.languages.en.viewpoints import VIEWPOINTS
from bot.reading.rules.languages.en.withdrawing import WITHDRAWALS
from bot.reading.rules.languages.patterns import listed, words

CUES = Cues(
    verbs=VERBS,
    phrases=RELAYED
    + REFUSALS
    + UNANSWERED
    + DENIALS
    + WITHDRAWALS
    + CONFIRMATIONS_AND_BLAME
    + VIEWPOINTS,
    attributions=words(
        r"according to(?! plan\b| custom| tradition| law\b| schedule| need| (?:the|its|their|a) (?:rules|timetable|schedule|plan\b|script|law\b|calendar)| (?:his|her|its|their|my|the|a) (?:body mass index|watch|clock|size|age|taste|measure of))|in the words of|in the (?:view|opinion) of|"
        r"by the account of|by (?:his|her|its|their) own (?:account|admission|reckoning|telling)"
    ),
    as_words=listed("as"),
    plain_verbs=listed(
        "said says say saying told tells tell telling insisted insists claimed claims believe "
        "believes"
    ),
    past_endings=("ed", "ew", "id", "aid"),
    gerund_endings=("ing",),
    hypothetical=listed("could would might may should can must"),
    aspects=listed(
        "continue continues continued continuing keep keeps kept keeping begin begins began start starts "
        "started proceed proceeds proceeded hasten hastens hastened rush rushed forced obliged compelled "
        "on heard overheard recorded filmed caught quick keen careful had has have appear appears appeared seem seems seemed"
    ),
    issuing=ISSUING,
    short_forms={"'s": "has"},
    firm=listed(
        "insist insisted insists insisting maintain maintained maintains maintaining swear swore swears "
        "protested protests adamant insistent emphatic categorical unequivocal counter countered counters"
    ),
    negative=words(
        r"never|not(?! to (?!have\b))|\w+n't|no|nothing|none|neither|nor|nobody|nowhere"
    ),
    contrary=words(
        r"(?:is|are|was|were|has|have|had|did|does|do)(?: not|n't)(?! (?:know|think|believe|want|expect|understand|see|sure|clear|only|yet|"
        r"just|recall|need|enough|like|comment|surpris\w+))|never(?! (?:before|again|seen|felt|known|thought))|none of|nobody|nothing|"
        r"no(?! (?:one|longer|doubt|confidence|matter|more|less|comment|decision|injur\w+|casualt\w+|arrests?|date|details?)) [\w-]+"
    ),
    both_not=listed("neither nor"),
)
