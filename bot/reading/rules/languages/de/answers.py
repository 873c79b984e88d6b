"""German: denials, withdrawals, confirmations and hearsay in words that are no single verb."""

from bot.reading.rules.languages.de.claims import CLAIM, PUBLISHED
from bot.reading.rules.languages.de.owned_claims import NEEDS_NO, PAPER, SAID_NO
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_IT_SAYS = r"(?:heißt|hieß) es"
_RUMOURED = rf"(?:{_IT_SAYS}|verlaute(?:t|te)|war zu (?:hören|erfahren|vernehmen))"
_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|vortag|selben tag|\d)"
_EVENT = r"(?:\w+ ){0,2}?\w*(?:ausfall|unfall|streit|treffen|spiel|besuch|start|wechsel|rücktritt)"
_HEARD = (
    rf"{_IT_SAYS}|verlaute(?:t|te)|(?:war|ist) (?:\w+ ){{0,2}}?zu (?:hören|erfahren|vernehmen)|"
    r"wird (?:\w+ ){0,2}?(?:erzählt|berichtet|versichert|betont|kolportiert|gemunkelt|erklärt)|"
    r"wurde (?:\w+ ){0,2}?(?:erzählt|berichtet|versichert|betont|kolportiert|erklärt|bekannt)"
)

ANSWERS = (
    # A no, a yes, from somewhere
    phrase(
        Act.DENIES,
        r"(?:aus|von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{2,60}?) (?:kam|kommt|folgte|gab es|hagelte es) (?:\w+ ){0,2}?ein(?:e)? (?:\w+ )?(?:dementi|absage)",
        _CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:ein|das) (?:\w+ )?dementi (?:des|der|von|vom|aus)(?: (?:dem|der)(?= ))? (?P<speaker>[^.;:,]{2,50}?) "
        r"(?:folgte|kam|erfolgte|ließ|lautete|lautet|fiel|liegt|lag|blieb nicht aus)",
        _CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?P<content>(?:[\w-]+ ){{0,3}}?{CLAIM}(?: [^.;:,]{{2,60}}?)?) (?:wurden?|wird|werden) (?:[\w-]+ ){{0,3}}?"
        rf"(?:von|vom|seitens) (?P<speaker>[^.;:,]{{2,60}}?) (?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?(?:(?P<charge>als [^.;:,]{{2,40}}?) )?{SAID_NO}",
        Takes.NOTHING,
        needs=NEEDS_NO,
    ),
    phrase(
        Act.DENIES,
        r"(?:aus|von|vom|seitens) (?P<speaker>[^.;:,]{2,60}?) (?:wurden?|wird|werden) (?P<content>[^.;:,]{2,80}?) "
        rf"(?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{SAID_NO}",
        Takes.NOTHING,
        needs=NEEDS_NO,
    ),
    phrase(
        Act.ASSERTS,
        r"mit (?:diesen|den|folgenden) worten (?:hat|haben|hatte|reagierte|reagierten|kommentierte|kommentierten|wandte|"
        r"begründete|begründeten|antwortete|verabschiedete|wies|meldete|äußerte)",
        Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:scharfe |heftige |deutliche |auch |harsche |massive |herbe ){0,4}kritik(?: (?P<content>(?:an|am|gegen) [^.;:,]{2,80}?))? "
        r"(?:(?:kam|kommt|gab es|gibt es|hagelte es)(?= (?:[\w-]+ ){0,3}?(?:von|vom|aus|bei|seitens)\b)|äußerte|äußerten|übte|übten)(?: (?:auch|dagegen|unter anderem|prompt|umgehend|heute|gestern|am \w+)){0,4}(?: (?:von|vom|aus|bei))?(?: (?:der|dem|den)(?= ))?",
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
        r"auf (?:nicht schuldig|unschuldig) plädiert\w*(?: (?:am \w+|auch|zudem|gestern|heute)){0,4} (?P<speaker>[^.;:,]{3,60})",
        Takes.NOTHING,
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
        rf"(?:lösch(?:t|te|ten)|entfern(?:t|te|ten)|depublizier(?:t|te|ten))(?= (?:[\w-]+ ){{0,4}}?{PUBLISHED})|"
        r"änder(?:t|te|ten)(?= (?:seine|ihre) (?:\w+ )?(?:aussagen?|darstellung|version|angaben|geständnis))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # "hat sich dafür entschuldigt, sie eine Spionin genannt zu haben"
        Act.WITHDRAWS,
        r"(?:entschuldig(?:t|te|ten) sich (?:[^.;:,]{2,60} )?dafür|(?:hat|haben|hatte|hatten) sich (?:[^.;:,]{2,80} )?dafür entschuldigt), "
        r"(?P<content>(?:dass )?[^.;:]{3,100}? (?:genannt|bezeichnet|behauptet|gesagt|geschrieben|verbreitet|beschuldigt|bezichtigt|dargestellt|unterstellt|gemeldet)"
        r"(?: zu haben| habe| hat| hatte| hatten| haben)?)",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:reagier(?:t|te|ten)) (?:\w+ )?(?:enttäuscht|empört|entsetzt|verärgert|fassungslos|erbost|verschnupft|wütend|entrüstet|mit (?:\w+ )?(?:unverständnis|empörung|kritik|entsetzen|befremden|wut|ablehnung))"
        r"(?: auf| über)?|(?:schoss|schossen|schießt|stichel(?:t|te)|keil(?:t|te)|leder(?:t|te)|feuer(?:t|te)|ätz(?:t|te)|holz(?:t|te)) (?:\w+ )?gegen",
        Takes.OBJECT | _CLAUSE,
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
        r"(?:hält|halten|hielt|hielten|erklärt|erklärte|erklärten)(?= [^.;:]{2,120} für (?!(?:un)?(?:gültig|zulässig|wirksam)|nichtig|beendet|eröffnet|"
        r"geschlossen|abgeschlossen|anwendbar|insolvent|(?:verfassungs|rechts)widrig|spielunfähig|tot\b))|"
        r"(?:stellt|stellte|stellten)(?= [^.;:]{2,120} als )",
        Takes.OBJECT,
    ),
    phrase(Act.ASSERTS, r"(?:gab|gaben|gibt) (?=zu bedenken)", _CLAUSE),
    phrase(
        Act.ASSERTS,
        r"(?:plädier(?:t|te|ten|en)|warb|warben|wirbt|werben|votier(?:t|te|ten)) (?=für|dafür|auf|darauf)",
        _CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:kommt|kommen|kam|kamen|gelangt|gelangte|gelangten) (?:[\w-]+ ){0,2}?(?:zum|zu (?:dem|einem|einer|der|keinem))"
        r" (?:[\w-]+ )?(?:schluss|ergebnis|fazit|urteil|befund|einschätzung|überzeugung)(?=[,:])",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"für (?P<speaker>[^.;:,]{3,60}?) (?:steht|stand|ist|war) (?:[\w-]+ ){0,2}?(?:fest|klar|eindeutig|sicher)(?=[,:])",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:zu|mit) (?:diesem|dem gleichen|demselben|einem ähnlichen) (?:ergebnis|schluss|fazit|urteil|befund) "
        r"(?:kommt|kommen|kam|kamen|gelangt|gelangte)",
        Takes.CLAUSE | Takes.BACK,
        "right",
    ),
    phrase(
        Act.ASSERTS,
        r"aus (?P<speaker>[^.;:,]{3,60}?)(?:, (?:der|die|das|den|dem) [^.;:,]{3,80},)? (?:geht|ging) (?:\w+ )?hervor",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"wie aus (?P<speaker>[^.;:,]{3,60}?) (?:hervorgeht|hervorging|verlautete|verlautet|zu (?:hören|erfahren|vernehmen) (?:ist|war))",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"wie (?P<speaker>[^.;:,]{3,60}?)(?: (?:aus|von) [^.;:,]{3,60}?)? (?:erfuhr|erfuhren|erfahren (?:hat|haben))",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:in|im|aus|bei) (?P<speaker>[^.;:,]{3,50}?)(?:, (?:der|die|das|den|dem) [^.;:,]{3,80},)? (?:war|ist) (?:\w+ ){0,2}?"
        r"(?P<content>von [^.;:,]{3,100}?) die rede",
        Takes.NOTHING,
    ),
    phrase(  # "Das geht aus einem Gutachten hervor, das der Zeitung vorliegt"
        Act.ASSERTS,
        r"(?:das|dies) (?:geht|ging) (?:\w+ )?aus (?P<speaker>[^.;:,]{3,60}?) hervor",
        Takes.BACK,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:äußer|hegt|hatt)(?:t|te|ten|e|en)? (?:zugleich |zudem |auch )?(?:die|den|seine|ihre|große) (?:\w+ )?(?:sorge|hoffnung|befürchtung|ansicht|"
        r"meinung|vermutung|verdacht|erwartung|überzeugung|auffassung|wunsch)(?=,)",
        Takes.CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:aus|in|im|bei|beim|von|vom|seitens|vonseiten|aufseiten)(?: (?:der|des)(?= ))? (?P<speaker>(?!anfrage|{_DAY}|(?:einer|einem|der|dem|seiner|ihrer|ihrem|diesem) (?:\w+ ){{0,2}}?{PAPER} )[^.;:,]{{3,60}}?) (?:{_HEARD})",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"{_RUMOURED}(?: in der nacht(?: zum \w+)?)?(?: (?!in|aus|bei|von)(?:am |um |zur |zum )?\w+){{0,3}}?(?: (?:in|laut) (?:einer|einem|der|dem|"
        rf"seiner|ihrer)(?: \w+)? {PAPER})? (?:von|des|der|vom|aus|bei|beim|in|im|seitens|vonseiten)"
        rf"(?: (?:der|des|dem)(?= ))? (?!(?:der |einer |einem |dem |seiner |ihrer |ihrem |diesem )?(?:\w+ ){{0,4}}?{PAPER}|{_DAY}|der nacht|{_EVENT})(?=\w)",
        _CLAUSE,
    ),
    phrase(  # "In einer Mitteilung der Bahn hieß es"
        Act.ASSERTS,
        rf"in (?:einer|einem|der|dem) (?:\w+ ){{0,3}}?{PAPER}s? (?:der|des|von|vom) "
        rf"(?P<speaker>(?!{_DAY})[^.;:,]{{3,50}}?)(?: (?:vom|am) \w+)? (?P<cue>{_IT_SAYS})(?: (?:lediglich|nur|weiter|dazu|knapp))?",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{_IT_SAYS})(?: (?:\w+ ){{0,2}}?in (?:einer|einem|der|dem|seiner|ihrer|ihrem)(?: \w+){{0,4}}? {PAPER})?|"
        rf"in (?:einer|einem|der|dem|seiner|ihrer|ihrem) (?:\w+ ){{0,4}}?{PAPER}(?: (?:vom|am) \w+)? (?:{_IT_SAYS})(?: lediglich| nur| weiter| dazu| knapp)?",
        _CLAUSE,
        "none",
    ),
)
