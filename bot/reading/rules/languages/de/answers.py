"""German: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.de.claims import CLAIM
from bot.reading.rules.languages.de.refusals import BRACKETS
from bot.reading.rules.languages.lexicon import (
    NEVER,
    Bracket,
    Takes,
    bracketed,
    listed,
    phrase,
    words,
)
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_IT_SAYS = r"(?:heißt|hieß) es"
_PAPER = (
    r"(?:\w*stellungnahme|\w*mitteilung|erklärung|schreiben|brief|papier|\w*bericht|antwort|begründung|"
    r"e-?mail|dokument|entwurf|urteil|statement|pressemitteilung)"
)
_HEARD = (
    rf"{_IT_SAYS}|verlaute(?:t|te)|(?:war|ist) (?:\w+ ){{0,2}}?zu (?:hören|erfahren|vernehmen)|"
    r"wird (?:\w+ ){0,2}?(?:erzählt|berichtet|versichert|betont|kolportiert|gemunkelt|erklärt)|"
    r"wurde (?:\w+ ){0,2}?(?:erzählt|berichtet|versichert|betont|kolportiert|erklärt|bekannt)"
)
_CLAIMS = words(rf"(?:[\w-]+ ){{0,2}}?{CLAIM}")


def _idiom(act: Act, opens: str, closes: str, leads: str = "") -> None:
    things = _CLAIMS if act in (Act.DENIES, Act.WITHDRAWS) else NEVER
    bracketed(BRACKETS, opens, Bracket(act, words(closes), listed(leads), things))


_idiom(Act.DENIES, "stell|t|te|ten|en", r"in abrede")
_idiom(Act.DENIES, "wies|-|en weis|t|en", r"(?:weit |energisch |entschieden )?von sich")
_idiom(
    Act.DENIES,
    "verwies|-|en verweis|t|en",
    r"(?:ins|in das) (?:reich|land) de[rs] (?:fabeln?|märchens?|legenden?|fantasie|phantasie|spekulation(?:en)?)",
)
_idiom(Act.DENIES, "erteil|t|te|ten|en", r"eine (?:klare |deutliche |scharfe )?absage")
_idiom(
    Act.DENIES,
    "will wollen woll|te|ten",
    r"nichts (?:mehr )?(?:zu tun (?:gehabt )?haben|gewusst haben|wissen|gehört haben|bemerkt haben)|(?:nie|niemals) (?:[\w-]+ ){0,6}?haben|"
    r"(?:so |das )?nicht (?:[\w-]+ ){0,2}?\w+(?:t|en) (?:haben|sein)",
    "mit von davon damit",
)
_idiom(
    Act.DENIES,
    "hat hatte hatten haben",
    r"nichts zu tun|nichts damit zu tun|nichts am hut",
    "mit damit",
)
_idiom(
    Act.DENIES,
    "verwahr|t|te|ten|en wehr|t|te|ten|en",
    rf"gegen (?P<content>(?:[\w-]+ ){{0,4}}?{CLAIM})",
    "gegen",
)
_idiom(Act.DENIES, "setz|t|te|ten|en", r"zur wehr", "gegen")
_idiom(
    Act.DENIES,
    "ließ|-|en lässt lassen",
    r"(?:so )?nicht (?:gelten|auf sich sitzen|so stehen)",
)
_idiom(
    Act.DENIES,
    "beteuer|t|te|ten|n",
    r"(?:weiterhin |erneut |stets )?(?:seine|ihre|die) (?:eigene )?unschuld",
)
_idiom(
    Act.DENIES,
    "sieht sehen sah|-|en fühl|t|te|ten|en",
    r"(?:sich )?(?:[\w-]+ ){0,3}?(?:zu unrecht|fälschlich) (?:beschuldigt|verdächtigt|angeklagt|verfolgt|an den pranger gestellt)",
    "von",
)
_idiom(
    Act.DENIES,
    "räum|t|te|ten|en",
    r"mit (?:[\w-]+ ){0,4}?(?:gerüchten?|behauptung(?:en)?|spekulationen|vorurteil(?:en)?) auf",
    "mit",
)
_idiom(
    Act.DENIES,
    "veröffentlich|te|t|ten verbreit|et|ete|eten verschick|te|t|ten",
    r"(?:ein|umgehend ein|prompt ein) (?:\w+ )?dementi",
)
_idiom(
    Act.WITHDRAWS,
    "rück|t|te|ten|en",
    r"von (?:seine[rn]|ihre[rn]|der|dieser) (?:[\w-]+ ){0,3}?ab",
    "von",
)
_idiom(
    Act.WITHDRAWS,
    "distanzier|t|te|ten|en",
    r"sich (?:[\w-]+ ){0,3}?von (?:seinen|seiner|ihren|ihrer) (?:eigenen |früheren )?\w+",
    "von",
)
_idiom(
    Act.WITHDRAWS,
    "erhalt|en erhält erhielt|-|en hält halten hielt|-|en",
    r"(?:so )?nicht (?:mehr |länger |weiter )*aufrecht|nicht (?:mehr |länger )*an (?:[\w-]+ ){1,4}?fest",
    "an",
)
_idiom(Act.WITHDRAWS, "ruder|t|te|ten|n", r"zurück", "bei in")
_idiom(
    Act.WITHDRAWS,
    "bedauer|t|te|ten|n entschuldig|t|te|ten|en",
    r"(?P<content>(?:den|diesen|seine|ihre|die) (?:fehler|irrtum|falschmeldung|falsche \w+|äußerung(?:en)?|worte|aussage|behauptung|darstellung))",
)
_idiom(
    Act.WITHDRAWS,
    "entschuldig|t|te|ten|en",
    r"sich (?:[\w-]+ ){0,4}?für (?:[\w-]+ ){0,3}?(?:äußerung(?:en)?|aussagen?|worte|wortwahl|behauptung(?:en)?|post|tweet|beitrag|darstellung|bericht|falschmeldung)",
    "für",
)
_idiom(Act.CONFIRMS, "leg|t|te|ten|en", r"ein (?:\w+ )?geständnis ab")
_idiom(Act.CONFIRMS, "mach|t|te|ten|en", r"keinen? hehl daraus")
_idiom(Act.CONFIRMS, "bekenn|t|en bekann|te|ten", r"sich (?:[\w-]+ ){0,3}?schuldig")
_idiom(
    Act.CRITICISES,
    "üb|t|te|ten|en äußer|t|te|ten|n",
    r"(?:\w+ )?(?:\w*kritik|unmut|empörung)",
    "an am über",
)
_idiom(
    Act.CRITICISES,
    "ging|-|en geht gehen",
    r"(?:hart |scharf )(?:mit [^.;:,]{2,60} )?ins gericht|mit [^.;:,]{2,60} (?:hart |scharf )?ins gericht",
    "mit",
)
_idiom(Act.CRITICISES, "ließ|-|en lässt lassen", r"kein gutes haar an [^.;:,]{2,60}", "an am")
_idiom(
    Act.CRITICISES,
    "hat haben hatte|-|n zeig|t|te|ten|en",
    r"(?:kein|wenig) verständnis(?: für [^.;:,]{2,60})?",
    "für",
)
_idiom(
    Act.CRITICISES, "wehr|t|te|ten|en verwahr|t|te|ten|en", r"sich (?:[\w-]+ ){0,3}?gegen", "gegen"
)
_idiom(
    Act.CRITICISES,
    "mach|t|te|ten|en",
    r"(?:[^.;:,]{2,60} )?(?:schwere |heftige |massive |den )?vorwürfe",
    "",
)
_idiom(Act.CRITICISES, "nahm|-|en nimmt nehmen", r"(?:anstoß|ins visier|aufs korn)", "an am")
_idiom(Act.CRITICISES, "stieß|- stoß|en", r"(?:sauer auf|übel auf)")

_PERFECT = "hat haben hatte|-|n"
_idiom(
    Act.DENIES,
    _PERFECT,
    r"(?:in abrede gestellt|von sich gewiesen|(?:seine|ihre|die) unschuld beteuert|zur wehr gesetzt|"
    r"ins reich der (?:fabeln?|märchen|legenden) verwiesen|eine absage erteilt)",
    "gegen mit",
)
_idiom(Act.DENIES, _PERFECT, r"nicht schuldig bekannt|(?:für )?unschuldig erklärt")
_idiom(
    Act.WITHDRAWS,
    _PERFECT,
    r"von (?:[\w-]+ ){1,4}?abgerückt|nicht (?:mehr |länger )aufrechterhalten",
    "von",
)
_idiom(
    Act.WITHDRAWS,
    _PERFECT,
    rf"(?P<content>(?:ihren?|seinen?|den|die|das) (?:[\w-]+ ){{0,3}}?{CLAIM}) (?:[\w-]+ ){{0,3}}?"
    r"(?:korrigiert|berichtigt|revidiert|relativiert)",
)
_idiom(
    Act.WITHDRAWS,
    _PERFECT,
    r"sich (?:[\w-]+ ){0,4}?(?P<content>für (?:[\w-]+ ){1,3}?(?:äußerung(?:en)?|aussagen?|worte|wortwahl|beitrag|bericht|post|tweet)) entschuldigt",
)
_idiom(
    Act.DENIES,
    "sieht sehen sah|-|en",
    r"keiner?n? (?:\w+ )?(?:zusammenhang|verbindung)",
    "mit zwischen zu",
)
_idiom(Act.CRITICISES, _PERFECT, r"(?:\w+ )?kritik geübt|ins gericht gegangen", "an am mit")
_idiom(
    Act.CONFIRMS,
    _PERFECT,
    r"ein (?:\w+ )?geständnis abgelegt|sich (?:[\w-]+ ){0,3}?schuldig bekannt",
)
_idiom(
    Act.ASSERTS,
    "sprach|-|en sprich|t sprech|en",
    r"sich (?:[\w-]+ ){0,3}?(?P<content>(?:für|dafür)(?: [^.;:,]{2,100}?)?) aus",
)
_idiom(
    Act.CRITICISES,
    "sprach|-|en sprich|t sprech|en",
    r"sich (?:[\w-]+ ){0,3}?(?P<content>(?:gegen|dagegen)(?: [^.;:,]{2,100}?)?) aus",
)
_idiom(
    Act.ASSERTS,
    "stell|t|te|ten|en",
    r"(?P<content>[^.;:,]{2,80}?) (?:in aussicht|zur (?:diskussion|debatte))",
)

_SAID_NO = r"(?:zurückgewiesen|bestritten|dementiert|abgestritten|in abrede gestellt)"

ANSWERS = (
    phrase(
        Act.DENIES,
        rf"(?P<content>(?:[\w-]+ ){{0,3}}?{CLAIM}(?: [^.;:,]{{2,60}}?)?) (?:wurden?|wird|werden) (?:[\w-]+ ){{0,3}}?"
        rf"(?:von|vom|seitens) (?P<speaker>[^.;:,]{{2,60}}?) (?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{_SAID_NO}",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        r"(?:aus|von|vom|seitens) (?P<speaker>[^.;:,]{2,60}?) (?:wurden?|wird|werden) (?P<content>[^.;:,]{2,80}?) "
        rf"(?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{_SAID_NO}",
        Takes.NOTHING,
    ),
    phrase(
        Act.ASSERTS,
        r"mit (?:diesen|den|folgenden) worten (?:hat|haben|hatte|reagierte|reagierten|kommentierte|kommentierten|wandte|"
        r"begründete|begründeten|antwortete|verabschiedete|wies|meldete|äußerte)",
        Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:scharfe |heftige |deutliche |auch |harsche |massive |herbe )*kritik(?: (?P<content>(?:an|am|gegen) [^.;:,]{2,80}?))? "
        r"(?:kam|kommt|gab es|gibt es|äußerte|äußerten|übte|übten|hagelte es)(?: (?:auch|dagegen|unter anderem|prompt|umgehend))*(?: (?:von|vom|aus|bei))?(?: (?:der|dem|den)(?= ))?",
        Takes.TOPIC,
        "right",
    ),
    phrase(
        Act.ASSERTS,
        r"(?:zeigt|zeigte|zeigten|gab|gaben|gibt) sich (?:\w+ ){0,2}?(?:überzeugt|zuversichtlich|optimistisch|besorgt|erfreut|überrascht|"
        r"sicher|gelassen|erleichtert|kämpferisch|offen|skeptisch|pessimistisch)(?=,|:)",
        _CLAUSE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:empört|empörte|empörten|ärgert|ärgerte|ärgerten|beschwert|beschwerte|beschwerten|entrüstet|entrüstete|ereifert|"
        r"ereiferte|echauffierte|erregte|wundert|wunderte) (?:er |sie )?sich(?! über| gegen)",
        Takes.QUOTE | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        r"(?:erklärt|bekannt|plädiert)\w* sich (?:für )?(?:un|nicht )schuldig|plädiert\w* auf (?:nicht "
        r"schuldig|unschuldig|freispruch)|(?:das )?dementi (?:kam|folgte)"
        r" (?:prompt|umgehend|sofort|postwendend)",
        Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:korrigier|berichtig|revidier|relativier)(?:t|te|ten)(?= (?:[\w-]+ ){{0,3}}?(?:{CLAIM}|\w*zahl(?:en)?|\w*bilanz))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:empör|ärger|beschwer|mokier|echauffier|entrüst|aufreg|beklag|erreg)(?:t|te|ten|ete|eten|et) sich(?: \w+)? (?:über|darüber)|"
        r"(?:wetter|schimpf|protestier|polemisier|poltert|stänker|hetz)(?:t|te|ten|e)? (?:gegen|über)|"
        r"(?:zeigt|zeigte|zeigten) sich (?:\w+ )?(?:empört|verärgert|entsetzt|enttäuscht|erbost|fassungslos|befremdet|entrüstet|wütend|"
        r"sauer|irritiert)(?: über)?",
        Takes.OBJECT | _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:hält|halten|hielt|hielten|erklärt|erklärte|erklärten)(?= [^.;:]{2,120} für )|"
        r"(?:stellt|stellte|stellten)(?= [^.;:]{2,120} als )",
        Takes.OBJECT,
    ),
    phrase(Act.ASSERTS, r"(?:gab|gaben|gibt) (?=zu bedenken)", _CLAUSE),
    phrase(
        Act.ASSERTS,
        r"(?:plädier(?:t|te|ten|en)|warb|warben|wirbt|werben|votier(?:t|te|ten)) (?=für|dafür)",
        _CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:kommt|kommen|kam|kamen) (?:\w+ )?zu (?:dem|einem) (?:schluss|ergebnis|fazit)",
        _CLAUSE,
    ),
    phrase(Act.ASSERTS, r"aus (?P<speaker>[^.;:,]{3,60}?) (?:geht|ging) (?:\w+ )?hervor", _CLAUSE),
    phrase(Act.ASSERTS, r"(?:geht|gehen|ging|gingen) (?:[\w-]+ ){0,6}?davon aus", _CLAUSE),
    phrase(
        Act.ASSERTS,
        rf"(?:aus|in|im|bei|beim|von|vom) (?P<speaker>(?!anfrage|(?:einer|einem|der|dem|seiner|ihrer|ihrem|diesem) (?:\w+ )?{_PAPER} )[^.;:,]{{3,60}}?) (?:{_HEARD})",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{_IT_SAYS})(?: (?!in|aus|bei|von)(?:am |um |zur |zum )?\w+){{0,3}}?(?: (?:in|laut) (?:einer|einem|der|dem|"
        rf"seiner|ihrer)(?: \w+)? {_PAPER})? (?:von|des|der|vom|aus|bei|beim|in|im|seitens|vonseiten)"
        rf"(?: (?:der|des|dem)(?= ))? (?!(?:der |einer |einem |dem |seiner |ihrer |ihrem |diesem )?(?:\w+ )?{_PAPER})(?=\w)",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{_IT_SAYS})(?: (?:\w+ ){{0,2}}?in (?:einer|einem|der|dem|seiner|ihrer|ihrem)(?: \w+)? {_PAPER})?|"
        rf"in (?:einer|einem|der|dem|seiner|ihrer|ihrem) (?:\w+ )?{_PAPER} (?:{_IT_SAYS})",
        _CLAUSE,
        "none",
    ),
)
