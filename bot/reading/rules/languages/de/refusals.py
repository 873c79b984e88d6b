"""German: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Bracket, bracketed, phrase
from bot.reading.rules.languages.patterns import NEVER, words
from storage.records import Act

REQUEST = (
    r"(?:(?:eine|die|alle|mehrere|auch eine|zwei|entsprechende|schriftliche|wiederholte|zahlreiche|diese) )*"
    r"(?:\w+e )?(?:\w*anfragen?|\w*fragen?|bitten?|anrufe?|e-?mails?|mails?|nachrichten?|fragenkatalog)\b"
)
_SILENT = (
    r"(?:nicht|nichts|keine?r?n?|ungern)(?: (?:weiter|näher|öffentlich|im detail|dazu|hierzu|inhaltlich|zunächst|mehr|"
    r"konkret|darüber|selbst|persönlich|im einzelnen|genauer|direkt|sofort|abschließend|dazu))*"
)
_TO_SAY = (
    r"(?:äußern|kommentieren|antworten|sagen|beantworten|bestätigen|reden|sprechen|nennen|preisgeben|verraten|"
    r"erklären|präzisieren|eingehen|festlegen|mitteilen|bewerten|beurteilen|stellung nehmen|stellung beziehen|"
    r"angaben machen|auskunft geben|auskunft erteilen|auskünfte erteilen|auskünfte geben|kommentar abgeben|stellungnahme abgeben|"
    r"stellungnahme|näheres sagen|ins detail gehen|sprechen|dementieren)"
)
_ASKED = r"(?:fragen?|anfragen?|bitten?|nachfragen?|anrufe?|e?-?mails?|vorw[uü]rfe?n?|berichte?n?|anschuldigung|kritik)"
BRACKETS: dict[str, tuple[Bracket, ...]] = {}


def _silence(opens: str, closes: str, things: str = "") -> None:
    pattern = words(things) if things else NEVER
    bracketed(BRACKETS, opens, Bracket(Act.DECLINES, words(closes), things=pattern))


_silence(
    "woll|te|ten|en will möchte|-|n mochte|-|n konnte|-|n kann könn|en darf durft|e|en",
    rf"weder bestätigen noch (?:dementieren|bestreiten|verneinen|ausschließen)|weder dementieren noch bestätigen|"
    rf"{_SILENT} (?:(?:zu|auf|über|auf) [^.;:,]{{2,60}} )?{_TO_SAY}|nichts (?:dazu )?sagen|"
    r"keine?n? (?:\w+ ){0,2}?(?:kommentar|stellungnahme|angaben|auskunft|auskünfte|einzelheiten|details|antwort|namen|zahlen)"
    r"(?: dazu| hierzu)? (?:abgeben|geben|machen|erteilen|nennen)|keine stellung (?:nehmen|beziehen)",
)
_silence(
    "ließ|- ließ|en lässt lassen",
    r"(?:unbeantwortet|unkommentiert|offen|ohne antwort|im unklaren|im dunkeln|ins leere laufen)",
    REQUEST,
)
_silence(
    "hat hatte haben hatten",
    r"(?:bislang |bisher |zunächst |dazu )*(?:nicht|keine?n?) [^.;:,]{0,40}?"
    r"(?:reagiert|geantwortet|geäußert|beantwortet|stellung genommen|zurückgerufen|kommentiert|"
    r"(?:kommentar|stellungnahme|auskunft|angaben) (?:abgegeben|gegeben|erteilt|gemacht))|unbeantwortet gelassen|"
    r"weder bestätigt noch dementiert|geschwiegen",
    REQUEST,
)
_silence(
    "mach|t|te|ten|en",
    r"keine(?:rlei)? (?:\w+ ){0,2}?(?:angaben|aussagen?|angabe)|von (?:seinem|ihrem) "
    r"(?:\w*verweigerungsrecht|schweigerecht|recht zu schweigen) gebrauch|ein geheimnis daraus",
)
_silence(
    "gab|-|en gib|t geb|en erteil|t|te|ten|en",
    r"(?:sich [^.;:,]{0,30}?(?:zugeknöpft|bedeckt|wortkarg|einsilbig|schmallippig)|"
    r"(?:keine|keinen|keinerlei) (?:\w+ ){0,2}?(?:kommentar|stellungnahme|auskunft|auskünfte|antwort|einzelheiten|details)(?: ab)?)",
)
_silence(
    "gab|-|en gib|t geb|en hielt|en hält halten zeig|t|te|ten",
    r"sich (?:[\w-]+ ){0,6}?(?:bedeckt|zurück|zugeknöpft|wortkarg|einsilbig|schmallippig|verschlossen)",
)
_silence(
    "hielt|-|en hält halten",
    r"(?:bedeckt|mit (?:einer|einem) (?:\w+ )?(?:kommentar|stellungnahme|bewertung) zurück)",
)
_silence(
    "nann|te|ten nenn|t|en",
    r"keine (?:\w+ ){0,2}?(?:namen|zahlen|zahl|summe|details|einzelheiten|gründe|preise|preis|kosten|termin|frist|hintergründe|ziele)|keinen (?:\w+ )?(?:termin|namen|betrag|grund|zeitpunkt|preis)",
)
_silence(
    "blieb|-|en bleib|t|en",
    r"(?:eine antwort|die antwort|einen beleg|belege|details|eine erklärung) (?:\w+ ){0,3}?schuldig|stumm|schuldig, ",
)
_silence(
    "lehn|te|ten|t|en",
    r"(?:stellungnahmen?|kommentare?|auskünfte|auskunft|interviews?|interviewanfragen?|äußerung(?:en)?|gesprächsanfragen?|gespräch)(?: (?:dazu|hierzu|zu [^.;:,]{2,60}))? (?:\w+ ){0,3}?ab|es ab",
)
_silence(
    "verweiger|te|ten|t|n",
    r"(?:die aussage|jede\w* (?:auskunft|stellungnahme|aussage|kommentar)|die auskunft|(?:eine )?stellungnahme|einen kommentar|(?:eine )?antwort)",
)
_silence(
    "ging|-|en geht gehen",
    r"(?:nicht (?:ans telefon|an den apparat)|(?:auf [^.;:,]{2,60} )?(?:nicht|mit keinem wort) (?:näher |weiter |direkt |im einzelnen )?(?:darauf |auf [^.;:,]{2,60} )?ein)",
)
_silence("hüll|t|te|ten|en", r"sich (?:\w+ ){0,4}?in schweigen")
_silence(
    "berief|-|en beruf|t|en",
    r"(?:\w*schweigepflicht|\w*geheimnis|\w*verweigerungsrecht|datenschutz|laufende\w* (?:\w*verfahren|\w*ermittlungen))",
)
_silence(
    "verw|ies|iesen|eist|eisen",
    r"(?:auf|an) (?:[\w-]+ ){0,4}?(?:\w*ermittlung(?:en)?|\w*verfahrens?|\w*staatsanwaltschaft|\w*zuständigkeit|"
    r"\w*pressestelle|\w*anwalt|\w*anwälte|\w*ministerium|\w*zentrale|\w*schweigepflicht|\w*geheimnis|datenschutz(?:gründe)?|\w*prüfung|"
    r"\w*polizei|\w*behörden?|\w*konzern|\w*kanzlei|\w*sitzung|\w*pressekonferenz|\w*termin)",
)
_silence(
    "reagier|te|ten|t|en antworte|t|te|ten|n",
    rf"(?:zunächst |bislang |bisher |dazu |vorerst |(?:auf|bis|trotz) [^.;:!?,]{{2,60}} )*(?:nur ausweichend|ausweichend|"
    rf"(?<!dass )nicht(?! (?:auf|mit|an|gegen) (?![^.;:]{{0,40}}?{_ASKED})))",
)
_silence(
    "äußer|te|ten|t|n", r"sich (?:[^.;:!?,]{2,60} )?(?:zunächst |bislang |bisher |vorerst )*nicht"
)
_silence(
    "war waren ist sind",
    r"(?:nicht|kaum) (?:zu erreichen|erreichbar|zu sprechen|zu einer stellungnahme bereit|bereit,)|"
    r"zu (?:keiner|keinem) (?:\w+ )?(?:stellungnahme|kommentar|auskunft|gespräch|äußerung|interview)(?: (?:bereit|zu bewegen|zu erreichen))?|"
    r"kein (?:\w+ )?(?:kommentar|wort) zu (?:bekommen|erhalten|hören|entlocken)|keine (?:\w+ )?(?:stellungnahme|auskunft|antwort) zu (?:bekommen|erhalten)|nicht zu entlocken",
)
_silence(
    "sag|te|ten|t|en verlor|-|en verlier|t|en",
    r"(?:dazu |darüber )?(?:kein wort|nichts)(?: dazu| darüber| mehr)?",
)
_silence(
    "schw|ieg|iegen|eigt|eigen",
    r"(?:dazu|darüber|beharrlich|eisern|weiter(?:hin)?|bislang|bisher|zunächst|vorerst|(?:zu|über) [^.;:,]{2,60}|sich [^.;:,]{0,30}?aus)",
)
_silence(
    "wich wichen weich|t|en",
    r"(?:\w*fragen?|der frage|einer antwort|dem thema)(?: [^.;:,]{2,60})? aus",
)

_silence(
    "hat haben hatte|-|n",
    r"(?:bedeckt gehalten|offen ?gelassen|in schweigen gehüllt|(?:eine |jede )?(?:stellungnahme|auskunft|aussage) "
    r"(?:abgelehnt|verweigert)|keinen? (?:\w+ )?(?:angaben|kommentar|stellungnahme|auskunft) (?:gemacht|abgegeben|erteilt))",
    REQUEST,
)

REFUSALS = (
    phrase(
        Act.DECLINES,
        r"weder (?:bestätigt|dementiert)e?n? noch (?:dementiert|bestätigt)e?n?|weder bestätigen noch dementieren",
    ),
    phrase(
        Act.DECLINES,
        r"(?:an|bei|beim) (?P<speaker>[^.;:,]{3,60}?) (?:blieb|bleibt|blieben|bleiben) (?:[\w-]+ ){0,5}?"
        r"(?:unbeantwortet|ohne (?:antwort|reaktion|erfolg)|erfolglos|unkommentiert)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"weder [^.;:]{2,80}? noch [^.;:]{2,80}?(?= (?:wollte|wollten|konnte|konnten|war|waren|reagierte|reagierten|"
        r"antwortete|antworteten|äußerte|äußerten|mochte|mochten|gab|gaben|nahm|nahmen)(?: (?:sich|zunächst|bislang|auf|am|"
        r"stellung|für|zu|eine|auskunft|erreichbar|dazu|bis)\b|[.]))",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"(?:von|vom|bei|beim|aus) (?P<speaker>[^.;:,]{3,60}?) (?:war|gab es|kam|lag|liegt|gibt es|kommt|ist)"
        r"(?: (?:dazu|zunächst|bislang|bisher|am \w+|vorerst|zu [^.;:,]{2,40}))* keine? (?:\w+ )?(?:stellungnahme|reaktion|antwort|"
        r"kommentar|auskunft|rückmeldung|äußerung)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:schweigt|schweigen|schwieg|schwiegen)(?= (?:zu|bislang|bisher|weiter|dazu|darüber|über|"
        r"vorerst|zunächst|sich)\b|[.,;–])|legt(?:e|en)? (?:einfach|wortlos|sofort|daraufhin) auf",
        Takes.NOTHING,
    ),
)
