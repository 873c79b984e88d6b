"""German: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.lexicon import Takes, phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE

ANSWERS = (
    phrase(
        Act.DENIES,
        r"(?:nann|bezeichne|nenn|tat|tut|tun)\w* [^.;:!?]{0,80}?(?:als )?(?:»|„|\")?(?:reine |kompletten |"
        r"völligen |blanken |totaler |frei )?(?:erfunden\w*|unsinn|lügen?|falsch|unwahr|haltlos|"
        r"erfindung|märchen|quatsch|humbug|fake news|verleumdung|aus der luft gegriffen)(?:«|“|\")?(?: ab)?",
        Takes.TOPIC,
        "left",
    ),
    phrase(
        Act.DENIES,
        r"(?:tritt|trat|traten|treten) (?:den |dem |der )?(?:\w+ )?(?:gerüchten?|"
        r"berichten?|darstellung|behauptung)(?: entgegen)?|beteuert(?:e|en)? (?:seine|ihre) unschuld|"
        r"(?:erklärt|bekannt|plädiert)\w* sich (?:für )?(?:un|nicht )schuldig|plädiert\w* auf (?:nicht "
        r"schuldig|unschuldig)|will davon nichts (?:wissen|gewusst haben)|(?:das )?dementi (?:kam|folgte)"
        r" (?:prompt|umgehend|sofort|postwendend)",
        Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        r"distanzier(?:t|te|ten) sich von (?:seinen|ihren) \w+|ruderte?n? zurück|"
        r"(?:korrigier|berichtig)(?:t|te|ten)(?= (?:ihre|seine|den|die|ihren|seinen) )|"
        r"rück(?:t|te|ten) von (?:seiner|ihrer) (?:aussage|darstellung|behauptung) ab",
        Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:übt|übte|üben|übten) (?:\w+ )?kritik an|(?:ging|gingen|geht) (?:hart )?mit|"
        r"(?:empör|ärger|beschwer)(?:t|te|ten) sich über|"
        r"(?:wetter|schimpf|protestier)(?:t|te|ten) gegen",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.CONFIRMS,
        r"leg(?:t|te|ten) ein geständnis ab|bekannt(?:e|en)? sich schuldig",
        Takes.CLAUSE | Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:gab|gaben|gibt) (?=zu bedenken)|heißt es (?:aus|in|bei|von|beim)|"
        r"hieß es (?:aus|in|bei|von|beim)",
        _CLAUSE,
    ),
)
