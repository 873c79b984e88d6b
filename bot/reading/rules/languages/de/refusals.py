"""German: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Bracket, bracketed, phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

REQUEST = (
    r"(?:(?:eine|die|alle|mehrere|auch eine|zwei|entsprechende|schriftliche|wiederholte|zahlreiche|diese) ){0,4}"
    r"(?:\w+e )?(?:\w*anfragen?|\w*fragen?|bitten?|anrufe?|e-?mails?|mails?|nachrichten?|fragenkatalog)\b"
)
# What one may be asked for, and not give.
_ANSWER = (
    r"(?:\w*(?:stellungnahmen?|kommentare?|auskunft|auskünften?|antwort(?:en)?|äußerung(?:en)?|reaktion(?:en)?|"
    r"erklärung(?:en)?|bestätigung|dementi|interviews?|gespräche?|rückmeldung|bewertung|aussagen?))"
)
_DETAIL = (
    r"(?:angaben?|einzelheiten|details?|namen|zahlen?|summen?|gründe?n?|preise?|kosten|termine?|frist|hintergründe?n?|ziele|inhalte?n?|"
    r"informationen|ursachen?|motive?|beträge?|betrag|zeitpunkt)"
)
_NOT = r"(?:nicht|nichts|keine?[nr]?|keinerlei|kein wort|niemand(?:e[mn])?|ungern|weder)"
_MORE = (
    r"(?: (?:weiter|weitere|weiteren|näher|nähere|näheren|öffentlich|im detail|dazu|hierzu|inhaltlich|zunächst|mehr|"
    r"konkret|konkrete|konkreten|darüber|selbst|persönlich|im einzelnen|genauer|genaue|genauen|direkt|sofort|abschließend|vorerst|derzeit)){0,4}"
)
_TO_SAY = (
    r"(?:äußern|beziffern|benennen|abschätzen|kommentieren|antworten|sagen|beantworten|bestätigen|reden|sprechen|nennen|preisgeben|verraten|"
    r"erklären|präzisieren|eingehen|festlegen|mitteilen|bewerten|beurteilen|abgeben|erläutern|einlassen|offenlegen|"
    r"stellung (?:be)?(?:nehmen|ziehen)|(?:machen|geben|erteilen)|ins detail gehen|dementieren|spekulieren|verlieren|vernehmen lassen|"
    r"in die karten (?:schauen|blicken|sehen) lassen)"
)
_SAID = (
    r"(?:reagiert|geantwortet|geäußert|beantwortet|stellung genommen|stellung bezogen|zurückgerufen|kommentiert|zu wort gemeldet|"
    r"zurückgemeldet|verraten|preisgegeben|vernehmen lassen|blicken lassen|"
    rf"{_ANSWER} (?:abgegeben|gegeben|erteilt|gemacht)|{_DETAIL} (?:genannt|gemacht|preisgegeben))"
)
_ASKED = (
    r"(?:\w*fragen?|bitten?|anrufe?|e?-?mails?|vorw[uü]rfe?n?|berichte?n?|anschuldigung|kritik)"
)
_STILL = r"(?:bislang |bisher |zunächst |dazu |vorerst |hierzu |darüber |weiterhin |am \w+ |bis \w+ |(?:auf|bis|trotz) [^.;:!?,]{2,60} ){0,4}"
BRACKETS: dict[str, tuple[Bracket, ...]] = {}


_THINGS = words(
    rf"{REQUEST}|mehr|weiteres|näheres|genaueres|konkretes|inhaltliches|details|einzelheiten|"
    rf"(?:(?:eine|die|diese|jede|einen|den|nähere|weitere|genaue|genauere|konkrete|mehr|den|zum) ){{0,4}}(?:\w*{_DETAIL}|{_ANSWER}|belege?|beweise?)"
)


def _silence(opens: str, closes: str) -> None:
    bracketed(BRACKETS, opens, Bracket(Act.DECLINES, words(closes), things=_THINGS))


# Would, could, might not say
_silence(
    "woll|te|ten|en will möchte|-|n mochte|-|n konnte|-|n kann könn|en darf durft|e|en werd|en wird",
    r"weder bestätigen noch (?:dementieren|bestreiten|verneinen|ausschließen)|weder dementieren noch bestätigen|"
    rf"{_NOT}{_MORE} (?:[^.;:,]{{2,70}} )?{_TO_SAY}",
)
_silence(
    "hat hatte haben hatten",
    rf"{_STILL}{_NOT} (?:[^.;:,]{{0,70}} )?{_SAID}|unbeantwortet gelassen|weder bestätigt noch dementiert|geschwiegen",
)
_silence(
    "hat haben hatte|-|n",
    r"(?:bedeckt gehalten|offen ?gelassen|in schweigen gehüllt|(?:eine |jede )?(?:stellungnahme|auskunft|aussage) "
    r"(?:abgelehnt|verweigert))",
)
_silence(
    "leg|t|te|ten|en",
    r"(?:(?:den hörer|das telefon|einfach|sofort|grußlos|wortlos|kommentarlos|prompt|mittendrin) ){0,2}auf(?=\W*$|[.;,])",
)
_silence(
    "brach|-|en brich|t brech|en",
    r"(?:das|ein) (?:interview|gespräch|telefonat|\w+gespräch) (?:[\w-]+ )?ab",
)
_silence(
    "sag|te|ten|t|en",
    r"(?:dazu |zunächst |bislang |aber |jedoch ){0,2}nicht(?=, (?:wer|was|wann|warum|weshalb|wo|wohin|wie|ob|welche\w*)\b)",
)
# Left open, unanswered
_silence(
    "ließ|- ließ|en lässt lassen",
    r"(?:unbeantwortet|unkommentiert|offen|ohne antwort|im unklaren|im dunkeln|ins leere laufen|ins leere gehen)",
)
_silence(
    "blieb|-|en bleib|t|en",
    r"schuldig|stumm|vage|einsilbig|wortkarg|schmallippig|(?:bei|in) (?:seinem|ihrem) schweigen|eine antwort schuldig",
)
# Gave, made, named, took none
_silence(
    "mach|t|te|ten|en gab|-|en gib|t geb|en erteil|t|te|ten|en nann|te|ten nenn|t|en lieferte|-|n",
    rf"(?:keine[nr]?|keinerlei) (?:[\w-]+ ){{0,2}}?(?:{_ANSWER}|{_DETAIL})(?: ab| preis)?|(?:nichts|nicht) preis|ein geheimnis daraus",
)
_silence(
    "mach|t|te|ten|en",
    r"von (?:seinem|ihrem) (?:[\w-]+ )?(?:\w*verweigerungsrecht|schweigerecht|recht)(?: zu schweigen)? gebrauch",
)
_silence(
    "nahm|-|en nimmt nehmen bezog|-|en bezieh|t|en",
    r"(?:keine|nicht|weder|noch keine|nur ausweichend) (?:\w+ ){0,3}?stellung",
)
_silence("verr|iet|ieten|ät|aten", rf"{_STILL}(?:nicht|nichts|keine?n?)\b")
_silence(
    "hat hatte haben hatten vereinbar|te|ten bewahr|te|ten|t|en",
    r"(?:über [^.;:,]{2,60} )?still(?:schweigen)(?: (?:vereinbart|bewahrt))?",
)
_silence("behielt|-|en behält behalten", r"für sich")
# Kept to oneself
_silence(
    "gab|-|en gib|t geb|en hielt|-|en hält halten zeig|t|te|ten",
    r"bedeckt|zugeknöpft|wortkarg|einsilbig|schmallippig|verschlossen|verschwiegen|"
    r"sich (?:[\w-]+ ){0,6}?zurück|mit (?:[\w-]+ ){0,2}?(?:kommentar|stellungnahme|bewertung|auskünften|äußerungen|details) zurück",
)
_silence("hüll|t|te|ten|en", r"in (?:\w+ )?schweigen")
_silence(
    "schw|ieg|iegen|eigt|eigen",
    r"dazu|darüber|trotz [^.;:,]{2,60}|beharrlich|eisern|weiter(?:hin)?|bislang|bisher|zunächst|vorerst|vor gericht|auf (?:[\w-]+ )?\w*fragen?|"
    r"(?:zu|zur|zum|über) [^.;:,]{2,60}|sich [^.;:,]{0,30}?aus",
)
_silence(
    "sag|te|ten|t|en verlor|-|en verlier|t|en",
    r"(?:dazu |darüber )?(?:kein wort|nichts)(?: dazu| darüber| mehr)?",
)
_silence(
    "kommentier|te|ten|t|en beantworte|te|ten|t|n",
    rf"{_STILL}(?:nicht|ebenfalls nicht)(?: weiter| näher)?|mit keinem wort|{_STILL}(?:keine(?:rlei)?|keine der) (?:\w+ )?\w*fragen",
)
_silence(
    "äußer|te|ten|t|n",
    rf"(?:sich )?(?:[^.;:!?,]{{2,60}} )?{_STILL}(?:nicht|nur (?:vage|ausweichend|knapp))",
)
# Refused
_REFUSED = (
    r"(?:(?:eine|einen|die|jede|jeden|jedwede|jegliche|jeglichen|alle|sämtliche|nähere|weitere|genaue|genauere|konkrete|konkretere) ){0,4}"
    rf"(?:{_ANSWER}|\w*angaben?|einzelheiten|details)"
)
_silence(
    "lehn|te|ten|t|en",
    rf"{_REFUSED}(?: (?:dazu|hierzu|(?:zu|zum|zur|über) [^.;:,]{{2,60}}))? (?:[\w-]+ ){{0,6}}?ab|es ab",
)
# In one word, as where the verb stands last: "während der Vorstand jeden Kommentar ablehnte"
_silence("ablehn|te|ten|t|en", rf"{_REFUSED}(?: (?:dazu|hierzu|zu [^.;:,]{{2,60}}))?|es")
_silence("abgab|-|en abgibt abgeben", rf"(?:keine[nr]?|keinerlei) (?:[\w-]+ ){{0,2}}?{_ANSWER}")
_silence(
    "zurückhielt|-|en bedeckthielt",
    r"sich(?: [\w-]+){0,4}|mit (?:[\w-]+ ){0,2}?(?:kommentaren|stellungnahmen|auskünften|äußerungen|details)",
)
_silence("offenließ|-|en offenlässt offenlassen", r"(?:das|dies|es|die frage)")
_silence(
    "verweiger|te|ten|t|n",
    rf"(?:{_REFUSED}|aussage)",
)
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
# Did not react, could not be reached
_silence(
    "reagier|te|ten|t|en antworte|t|te|ten|n",
    rf"{_STILL}(?:nur ausweichend|ausweichend|weder auf [^.;:]{{2,60}} noch|"
    rf"(?<!dass )nicht(?! (?:auf|mit|an|gegen) (?![^.;:]{{0,40}}?{_ASKED})))",
)
_silence(
    "ging|-|en geht gehen",
    r"(?:nicht (?:ans telefon|an den apparat)|(?:auf [^.;:,]{2,60} )?(?:nicht|mit keinem wort) (?:näher |weiter |direkt |im einzelnen )?(?:darauf |auf [^.;:,]{2,60} )?ein)",
)
_silence("meld|et|ete|eten rief|-|en", rf"{_STILL}nicht (?:mehr )?(?:zurück|zu wort)")
_silence(
    "war waren ist sind",
    r"nicht für eine (?:\w+ )?(?:stellungnahme|auskunft) (?:zu erreichen|erreichbar)|(?:nicht|kaum|telefonisch nicht|nicht mehr|zunächst nicht|nicht sofort) (?:zu erreichen|erreichbar|zu sprechen|zu einer \w+ bereit|bereit,)|"
    r"zu (?:keiner|keinem) (?:\w+ )?(?:stellungnahme|kommentar|auskunft|gespräch|äußerung|interview|antwort|reaktion)(?: (?:bereit|zu bewegen|zu erreichen))?|"
    r"kein (?:\w+ )?(?:kommentar|wort) zu (?:bekommen|erhalten|hören|entlocken)|keine (?:\w+ )?(?:stellungnahme|auskunft|antwort) zu (?:bekommen|erhalten)|nicht zu entlocken",
)
_silence(
    "stand|-|en steht stehen",
    rf"für (?:[\w-]+ ){{0,2}}?(?:{_ANSWER}|{_ASKED}|\w*termine) (?:\w+ )?nicht (?:mehr )?zur verfügung",
)
_silence(
    "wich wichen weich|t|en",
    r"(?:\w*fragen?|der frage|einer antwort|dem thema)(?: [^.;:,]{2,60})? aus",
)

# Before who is silent, where no topic tells that he was asked.
_SO_FAR = (
    r"(?:doch|dennoch|trotzdem|bislang|bisher|zunächst|vorerst|weiterhin|weiter|derzeit|nun|seither|seitdem|danach|daraufhin|stattdessen|"
    r"dagegen|indes|hierzu|hierüber|auf (?:die )?\w*(?:an|nach)?fragen?(?: (?:nach|zu|zum|zur|der|des|von) [^.;:,]{2,40}?)?|(?:auch |noch )?(?:am|bis) \w+|auch (?:danach|später|nun|jetzt|diesmal|heute))"
)
_LOUD = r"[\w-]*(?:waffen|glocken?|motoren|geschütze|kanonen|maschinen|menge|zuschauer|publikum|telefone?|handys?|orgel|sirenen?|musik|lautsprecher|vögel|fans|ränge|säle?)\b"
_FROM = r"(?:von|vom|bei|beim|aus|seitens|vonseiten|aufseiten)(?: (?:der|dem|den)(?= ))?"
REFUSALS = (
    phrase(
        Act.DECLINES,
        r"weder (?:bestätigt|dementiert)e?n? noch (?:dementiert|bestätigt)e?n?|weder bestätigen noch dementieren",
    ),
    # Requests to X went unanswered
    phrase(
        Act.DECLINES,
        r"(?:an|bei|beim) (?P<speaker>[^.;:,]{3,60}?) (?:blieb|bleibt|blieben|bleiben|lief|liefen) (?:[\w-]+ ){0,5}?"
        r"(?:unbeantwortet|ohne (?:antwort|reaktion|erfolg)|erfolglos|unkommentiert|ins leere)",
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
    # An answer of X is missing
    phrase(
        Act.DECLINES,
        rf"(?:eine|die|jede) (?:\w+ )?{_ANSWER} (?:des|der|von|vom|aus|seitens)(?: (?:der|dem|des)(?= ))? (?P<speaker>[^.;:,]{{3,60}}?) "
        r"(?:steht|stand|lag|liegt|gab es|gibt es|blieb|bleibt|war)(?: (?:\w+|bis [\w-]+|am [\w-]+)){0,4}? (?:aus|nicht vor|nicht|nicht zu (?:erhalten|bekommen))",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"{_FROM} (?P<speaker>[^.;:,]{{3,60}}?) (?:war|gab es|kam|lag|liegt|gibt es|kommt|ist)"
        rf"(?: (?:dazu|zunächst|bislang|bisher|am \w+|vorerst|zu [^.;:,]{{2,40}}|auf [^.;:,]{{2,40}})){{0,4}} keine? (?:\w+ )?(?:{_ANSWER}|{_DETAIL}|wort)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"(?:eine|jede) (?:\w+ )?{_ANSWER}(?: dazu| hierzu)? {_FROM} (?P<speaker>[^.;:,]{{3,60}}?) "
        r"(?:gab es|gibt es|lag|liegt|blieb|bleibt|stand|steht|erfolgte|war)(?: (?:\w+|bis [\w-]+|am [\w-]+)){0,4}? (?:nicht(?: vor| zu (?:erhalten|bekommen))?|aus)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"(?:lag|liegt|gab es|gibt es|kam|erfolgte|war) (?:\w+ ){{0,3}}?keine (?:\w+ )?{_ANSWER} (?:der|des|von|vom|aus|seitens|bei|beim)"
        r"(?: (?:der|dem|des)(?= ))? (?P<speaker>[^.;:,]{3,50}?)(?: vor| zu (?:erhalten|bekommen))?(?=[.,;]|$)",
        Takes.NOTHING,
    ),
    # Details X did not give: what is not given stands first
    phrase(
        Act.DECLINES,
        rf"(?P<content>(?:(?:nähere|weitere|genaue|genauere|konkrete|konkretere|die|den) ){{0,4}}(?:[\w-]*{_DETAIL}|{_ANSWER})(?: (?:zu|zur|zum|über|der|des) [^.;:,]{{2,50}}?)?) "
        r"(?:mach|nann|nenn|gab|gib|erteil|wollt|will|konnt|kann|mocht)\w* (?P<speaker>[^.;:,]{2,60}?) (?:(?:zunächst|bislang|bisher|vorerst|am \w+|aber|jedoch|allerdings|auf [^.;:,]{2,40}) ){0,4}"
        r"(?:nicht|keine?n?)(?: (?:machen|nennen|geben|erteilen|bestätigen|preisgeben|verraten))?(?! nur)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"(?P<content>(?:eine|jede|jegliche|weitere|nähere|genauere|konkrete) (?:\w+ )?(?:{_ANSWER}|angaben|einzelheiten|details)(?: (?:dazu|hierzu|(?:zu|zur|zum) [^.;:,]{{2,50}}?))?) (?:lehn|verweiger)(?:t|te|ten|n|en) "
        r"(?P<speaker>[^.;:,]{2,60}?)(?: (?:bislang|bisher|zunächst|am \w+|auf [^.;:,]{2,40}))?(?: ab)?(?=[.;:,]|$)",
        Takes.NOTHING,
    ),
    # To the question after ... X had no answer
    phrase(
        Act.DECLINES,
        r"(?:den|der|einer|allen|jeder) (?:[\w-]+ )?\w*fragen?(?: (?:nach|zu|zum|zur) (?P<content>[^.;:,]{2,60}?))? (?:wich|wichen|weicht) (?P<speaker>[^.;:,]{2,60}?) (?:\w+ )?aus",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"von (?:seinem|ihrem) (?:\w+ )?(?:\w*verweigerungsrecht|schweigerecht|recht(?: zu schweigen)?) mach\w+ "
        r"(?P<speaker>[^.;:,]{2,60}?) gebrauch",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"{_FROM} (?P<speaker>[^.;:,]{{3,60}}?) (?:war|ist)(?: (?:dazu|zunächst|bislang|bisher|am \w+|vorerst|gestern|auch)){{0,4}} "
        r"niemand(?: \w+)? (?:zu erreichen|erreichbar|zu sprechen)",
        Takes.NOTHING,
    ),
    # Verbless
    phrase(
        Act.DECLINES,
        rf"kein(?:e|en)? (?:\w+ )?(?:{_ANSWER}|wort)(?: dazu| hierzu| zu [^.;:,]{{2,40}}?)? {_FROM} (?P<speaker>[^.;:,]{{3,60}})",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?<!waffen )(?<!glocken )(?<!motoren )(?<!geschütze )(?<!kanonen )"
        r"(?:schweigt|schweigen|schwieg|schwiegen)(?= (?:zu|zur|zum|bislang|bisher|weiter|weiterhin|dazu|darüber|über|"
        r"vorerst|zunächst|sich|indes|jedoch|nach wie vor|lieber|auf|bis|am|vor|eisern|beharrlich)\b|[.,;–])|legt(?:e|en)? (?:einfach|wortlos|sofort|daraufhin) auf",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"{_SO_FAR} (?:schweigt|schweigen|schwieg|schwiegen)(?: (?:sich|auch|jedoch|aber|weiterhin)){{0,4}} (?P<speaker>(?!(?:die |der |das |den )?{_LOUD})[^.;:,„“»«]{{2,50}}?)"
        r"(?= (?:zu|zum|zur|über|auf|im|in|bei|beim|vor|am|an|trotz|dazu|darüber|weiter|weiterhin|beharrlich|eisern|aus)\b|[.;:,]|$)",
        Takes.NOTHING,
        needs=words(r"schweigt|schweigen|schwieg|schwiegen"),
    ),
    phrase(Act.DECLINES, r"die (?:aussage|auskunft|antwort) zu verweigern", Takes.NOTHING, "main"),
    phrase(Act.DECLINES, r"(?:bat|baten|bittet|bitten) (?:\w+ )?um verständnis(?=, dass)"),
)
