"""German: what one stands by, bears out, counts and puts a figure on, in two halves of an idiom."""

from bot.reading.rules.languages.de.blaming import IDIOMS
from bot.reading.rules.languages.de.idioms import idiom
from storage.records import Act

_OWN = r"(?:der|seine[rnm]?|ihre[rnm]?|dieser)"
_SAID = (
    r"\w*(?:angaben|aussagen?|behauptung(?:en)?|berichte?s?|berichterstattung|darstellung|einschätzung|kritik|meldung|prognose|"
    r"recherchen?|schilderung|stellungnahme|urteil|version|vorw[uü]rfe?n?|warnung|worte?n?|zahlen)"
)
_FIGURE = (
    r"(?:rund |etwa |nur |kaum |gut |knapp |über |fast |ungefähr |mehr als |weniger als |mindestens |höchstens |bis zu ){0,2}"
    r"(?:\d[\d.,]*|halb so viele|doppelt so viele|(?:ein |mehrere |einige |zwei |drei )?(?:dutzend|hundert\w*|tausend\w*|millionen?)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
)

_DOUBTS = r"(?P<content>(?:[\w-]+ ){0,3}?\w*(?:befürchtungen|bedenken|gerüchte|spekulation(?:en)?|verdacht|vorw[uü]rfe?|zweifel)(?: [^.;:,]{2,60}?)?)"

# Stands by
idiom(Act.CONFIRMS, "bleib|t|en blieb|-|en", rf"bei (?P<content>{_OWN} (?:[\w-]+ )?{_SAID})$")
idiom(
    Act.CONFIRMS,
    "steht stehen stand|-|en",
    rf"(?:weiter |weiterhin |nach wie vor |voll |fest ){{0,2}}(?:zu|hinter) (?P<content>{_OWN} (?:[\w-]+ )?{_SAID})",
)
idiom(
    Act.CONFIRMS,
    "hält halten hielt|-|en",
    rf"(?:weiter |weiterhin |dennoch ){{0,2}}an (?P<content>{_OWN} (?:[\w-]+ )?{_SAID}) fest",
)
idiom(
    Act.CONFIRMS,
    "stütz|t|te|ten|en untermauer|t|te|ten|n deck|t|te|ten|en",
    rf"(?P<content>(?:die|das|den|seine|ihre|diese|dessen|deren) (?:[\w-]+ )?{_SAID}(?: (?:der|des|von|vom) [^.;:,]{{2,50}})?)$",
)
idiom(
    Act.CONFIRMS,
    "reklamier|t|te|ten|en beansprucht|-|e|en",
    r"(?P<content>(?:den|die|das) (?:[\w-]+ )?\w*(?:anschlag|angriff|attentat|bluttat|explosion|tat)(?: [^.;:,]{2,50}?)?) für sich",
)
# Puts a figure on
idiom(
    Act.ASSERTS,
    "schätz|t|te|ten|en taxier|t|te|ten|en veranschlag|t|te|ten|en",
    r"(?P<content>[^.;:,]{2,80}? auf [^.;:,]{2,60})",
)
idiom(
    Act.ASSERTS,
    "zähl|te|ten",
    rf"(?P<content>{_FIGURE}(?: (?!mitglieder|einwohner)[^.;:,]{{2,60}})?)$",
)
idiom(
    Act.ASSERTS,
    "gab|-|en gib|t geb|en",
    r"(?P<content>(?:sein|ihr|das|den|die|seine|ihre) (?:[\w-]+ )?\w*(?:alter|anzahl|dauer|grund|höhe|kosten|preis|schaden|summe|ursache|wert|zahl)(?: (?:der|des|von) [^.;:,]{2,40}?)? mit [^.;:,]{1,40}?) an",
)
# Rejects an offer
idiom(
    Act.CRITICISES,
    "schlag|en schläg|t schlug|-|en",
    r"(?P<content>(?:das|ein|dieses|jedes|die|den|alle) (?:[\w-]+ ){0,2}?\w*(?:angebote?|einladung(?:en)?|offerten?|vorschl[aä]ge?)(?: [^.;:,]{2,60}?)?) aus",
)
idiom(
    Act.CRITICISES, "zog|-|en zieh|t|en", r"(?:[\w-]+ ){0,2}?über (?P<content>[^.;:,]{2,60}?) her"
)
idiom(
    Act.CRITICISES,
    "ist sind war|-|en",
    r"(?:[\w-]+ )?(?:sauer|stinksauer|wütend|empört|verärgert|erbost) (?P<content>(?:auf|über) [^.;:,]{2,60})",
)
# Denies, and takes back
idiom(
    Act.DENIES,
    "stell|t|te|ten|en",
    r"(?P<content>(?:den|die|das) (?:[\w-]+ ){0,2}?\w*(?:ablauf|fall|geschehen\w*|hergang|lage|sache|sachverhalt|verlauf|vorfall|vorgang|vorgänge)) "
    r"(?:ganz |völlig |deutlich |etwas |jedoch |aber )?anders dar",
)
idiom(
    Act.DENIES,
    "ließ|-|en lässt lassen",
    r"ein(?: \w+)? dementi (?:verbreiten|veröffentlichen|verschicken|verlauten)",
)
idiom(Act.DENIES, "wiegel|t|te|ten|n", r"ab")
idiom(
    Act.DENIES,
    "räum|t|te|ten|en",
    rf"{_DOUBTS} aus(?: der welt| dem weg)?",
)
idiom(Act.DENIES, "zerstreu|t|te|ten|en", rf"{_DOUBTS}$")
idiom(
    Act.WITHDRAWS,
    "druck|t|te|ten|en veröffentlich|t|te|ten|en verbreit|et|ete|eten|en",
    r"(?P<content>eine (?:[\w-]+ )?(?:gegendarstellung|richtigstellung|berichtigung|korrektur|entschuldigung)(?: [^.;:,]{2,60})?)",
)
idiom(
    Act.WITHDRAWS,
    "ließ|-|en lässt lassen",
    r"(?P<content>(?:die|den|das|seine[n]?|ihre[n]?|diese[n]?) (?:[\w-]+ )?\w*(?:anschuldigung(?:en)?|behauptung(?:en)?|these|vorw[uü]rfe?)) (?:wieder )?fallen",
)
STANDING = IDIOMS
