"""German: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.de.claims import BLAME, CLAIM, FALSE, HARSH, PUBLISHED
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_IT_SAYS = r"(?:heißt|hieß) es"
_RUMOURED = rf"(?:{_IT_SAYS}|verlaute(?:t|te)|war zu (?:hören|erfahren|vernehmen))"
_PAPER = (
    r"(?:\w*stellungnahme|\w*mitteilung|erklärung|schreiben|brief|papier|\w*bericht|antwort|begründung|"
    r"e-?mail|dokument|entwurf|urteil|statement|pressemitteilung)"
)
_DAY = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|vortag|selben tag|\d)"
_HEARD = (
    rf"{_IT_SAYS}|verlaute(?:t|te)|(?:war|ist) (?:\w+ ){{0,2}}?zu (?:hören|erfahren|vernehmen)|"
    r"wird (?:\w+ ){0,2}?(?:erzählt|berichtet|versichert|betont|kolportiert|gemunkelt|erklärt)|"
    r"wurde (?:\w+ ){0,2}?(?:erzählt|berichtet|versichert|betont|kolportiert|erklärt|bekannt)"
)

_SAID_NO = r"(?:zurückgewiesen|bestritten|dementiert|abgestritten|in abrede gestellt)"
_NEEDS_NO = words(_SAID_NO)

_VERDICT = rf"(?:{BLAME}|{HARSH})"
_SHAKEN = r"(?:empört|verärgert|entsetzt|fassungslos|erbost|verschnupft|wütend|entrüstet|enttäuscht|befremdet|mit (?:\w+ )?(?:unverständnis|empörung|kritik|entsetzen|befremden|wut|ablehnung))"

_IS_SAID = r"(?:sei|seien|habe|hätten|werde|würden|könne|gebe|müsse|wolle)"
_OWNED = (
    (
        Act.ASSERTS,
        r"(?:behauptung(?:en)?|aussagen?|angaben?|darstellung|meldung(?:en)?|warnung(?:en)?|ankündigung|einschätzung)",
    ),
    (
        Act.CRITICISES,
        r"(?:vorw[uü]rfen?|vorwurfs|anschuldigung(?:en)?|kritik|beschuldigung(?:en)?)",
    ),
)
_THE = (
    r"(?:der|die|das|dieser|diese|dieses|ein|eine|sein|seine|ihr|ihre|solche|auch (?:der|die|das))"
)
_REFUSAL = r"(?:\w*kritik|ablehnung|unverständnis|widerstand|widerspruch|empörung|skepsis|entsetzen|protest)"

ANSWERS = (
    # Blame in any order: "Für X ist Y ein Skandal", "X sieht in Y ...", "Als Hohn empfindet X ..."
    phrase(
        Act.CRITICISES,
        rf"(?P<cue>für) (?P<speaker>[^.;:,]{{3,60}}?) (?P<content>(?:ist|sind|war|waren|bleibt|wäre) [^.;:,]{{2,80}}?{_VERDICT}[^.;:,]{{0,60}})",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        rf"(?P<cue>für) (?P<speaker>[^.;:,]{{3,60}}?) (?P<content>(?:ist|sind|war|waren|bleibt) [^.;:,]{{2,80}}?{FALSE})",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:sieht|sehen|sah|sahen)(?= (?:in|im|darin) [^.;:,]{{0,60}}(?:{_VERDICT}|rückschritt|angriff|bedrohung|gefahr|affront|verstoß))|"
        rf"(?:findet|finden|fand|fanden)(?= [^.;:,]{{3,80}}? {_VERDICT}(?:[.,;]|$))|(?:ortet|orten|ortete)(?= [^.;:,]{{0,60}}{_VERDICT})|"
        rf"(?:empfindet|empfinden|empfand|wertet|werten|wertete)(?= [^.;:,]{{2,80}} als [^.;:,]{{0,30}}{_VERDICT})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?P<content>als (?:\w+ ){{0,2}}?{_VERDICT}) (?P<cue>empfindet|empfinden|empfand|wertet|wertete|geißelte) (?P<speaker>(?:der |die |das )?(?:[\w-]+ ){{0,3}}?[\w-]+)(?= (?:der|die|das|den|dem|ein|eine|einen)\b)",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"{_SHAKEN} (?:reagiert|reagierte|reagierten|zeigt sich|zeigte sich|zeigten sich|äußerte sich) (?P<speaker>[^.;:,]{{3,60}}?)(?: (?P<content>(?:auf|über) [^.;:,]{{3,80}}))?(?=[.;,]|$)",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"{_SHAKEN} (?:hat|haben|hatte|hatten) (?P<speaker>[^.;:,]{{3,60}}?) (?P<content>auf [^.;:,]{{3,80}}?) reagiert",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?P<content>{_THE} [^.;:,]{{2,70}}?) (?:stieß|stößt|stoßen|stießen|traf|trifft) (?:[\w-]+ ){{0,2}}?(?:bei|beim)(?: (?:der|dem|den)(?= ))? "
        rf"(?P<speaker>[^.;:,]{{2,50}}?) auf (?:\w+ ){{0,2}}?{_REFUSAL}",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:bei|beim)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{{2,50}}?) (?:stieß|stößt|stoßen|stießen|traf|trifft) "
        rf"(?P<content>[^.;:,]{{2,70}}?) auf (?:\w+ ){{0,2}}?{_REFUSAL}",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:aus|von|vom|seitens)(?: (?:der|dem|den|des)(?= ))? (?P<speaker>[^.;:,]{2,50}?) (?:kam|kommt|kamen|gab es|hagelte es) (?:\w+ ){0,2}?"
        r"(?:kritik|widerspruch|widerstand|protest|proteste)(?: (?P<content>(?:an|am|gegen) [^.;:,]{3,80}))?",
        Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"äußer(?:t|te|ten|n) sich (?:\w+ )?(?:kritisch|enttäuscht|empört|entsetzt|verärgert|ablehnend|skeptisch)(?: (?:über|zu|zum|zur|gegenüber))?",
        Takes.OBJECT | _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:äußer|zeig)(?:t|te|ten|n|en) sich (?:\w+ )?(?:besorgt|erfreut|zufrieden|erleichtert|dankbar|überrascht|beeindruckt|zuversichtlich|optimistisch) (?:über|mit|von|vom|für|wegen)",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:ist|sind|war|waren) (?:fest |zutiefst |sich )?(?:überzeugt|(?<=sich )sicher|der (?:ansicht|auffassung|meinung|überzeugung))(?=[,:])",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:hält|halten|hielt|hielten) es (?:\w+ )?für (?:[\w-]+ ){0,2}?[\w-]+(?=, (?:dass|wenn|ob)\b)",
        _CLAUSE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:lief|liefen|läuft|laufen) sturm gegen|(?:macht|machen|machte|machten) front gegen",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:zeigt|zeigte|zeigten|zeigen|gibt|gab|gaben|geben|äußert|äußerte|äußerten|äußern) sich (?:\w+ ){0,3}?(?=[„«»\"“])",
        Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        rf"auf (?:\w+ ){{0,2}}?{_REFUSAL} (?:stieß|stößt|stoßen|stießen|traf|trifft) (?P<content>{_THE} [^.;:,]{{2,60}}?) "
        r"(?:bei|beim)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{2,50})",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:reagiert|reagierte|reagierten) (?P<speaker>(?!auf |mit |man )[^.;:,]{{2,60}}?) {_SHAKEN}(?= ?[.,;:]|$)",
        Takes.QUOTE | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:sieht|sehen|sah|sahen) (?:das|dies|es) (?:[\w-]+ )?anders(?=: (?:[„«»\"“]|[^.;:!?,]{{2,60}}?\b{_IS_SAID}\b))",
        _CLAUSE,
    ),
    # Papers say
    phrase(
        Act.ASSERTS,
        rf"(?:im|in (?:dem|der|einem|einer|seinem|ihrem)) (?P<speaker>[\w-]*{_PAPER}(?: [^.;:,]{{2,60}}?)?) (?P<cue>steht|stand|ist zu lesen|ist nachzulesen|war zu lesen)(?= ?[,:])",
        _CLAUSE,
    ),
    # Whose claim it is that another answers: "Die Behauptung der Stadt, sie habe ..., wies X zurück"
    *(
        phrase(
            act,
            rf"(?P<cue>{nouns}) (?:der|des|von|vom) (?P<speaker>[^.;:,]{{2,50}}?)(?: (?:scharf |entschieden )?zurück)?, "
            rf"(?:(?:dass|wonach) (?P<content>[^.;:,]{{3,140}}))(?=[,.;])",
            Takes.NOTHING,
        )
        for act, nouns in _OWNED
    ),
    *(
        phrase(
            act,
            rf"(?P<cue>{nouns}) (?:der|des|von|vom) (?P<speaker>[^.;:,]{{2,50}}?)(?: (?:scharf |entschieden )?zurück)?, "
            rf"(?P<content>(?:[^.;:,]{{2,50}} )?{_IS_SAID}\b[^.;:,]{{3,120}})(?=[,.;])",
            Takes.NOTHING,
        )
        for act, nouns in _OWNED
    ),
    phrase(
        Act.DENIES,
        rf"(?:wonach|dass|demzufolge|de(?:m|r|nen) zufolge|nach de(?:m|r|nen)) (?P<content>[^.;:,]{{3,120}}), (?:wurden?|wird|werden) (?:[\w-]+ ){{0,3}}?"
        rf"(?:von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{{2,60}}?) (?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{_SAID_NO}",
        Takes.NOTHING,
        needs=_NEEDS_NO,
    ),
    # What a claim is called behind its clause: "nannte die Behauptung, er habe betrogen, absurd"
    phrase(
        Act.DENIES,
        rf"(?P<cue>nannte|nannten|nennt|nennen|bezeichnet|bezeichnete|bezeichneten) "
        rf"(?P<content>(?:die|den|das|diese|diesen|solche) (?:[\w-]+ )?{CLAIM}, [^.;:,]{{3,120}}, (?:als )?(?:{FALSE}|absurd|lächerlich|grotesk))",
        Takes.NOTHING,
    ),
    # Told in a clause behind the claim: "Vorwürfe der Partei, es werde ..., wurden von X zurückgewiesen"
    phrase(
        Act.DENIES,
        rf"{CLAIM}(?: [^.;:,]{{2,60}})?, (?P<content>[^.;:,]{{3,120}}), (?P<cue>wurden?|wird|werden) (?:[\w-]+ ){{0,3}}?"
        rf"(?:von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,„“»«]{{2,60}}?)(?: als [^.;:,]{{2,40}}?)? "
        rf"(?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{_SAID_NO}",
        Takes.NOTHING,
        needs=_NEEDS_NO,
    ),
    phrase(
        Act.DENIES,
        r"mit (?:einem|einer) (?:\w+ )?dementi (?:hat|haben|hatte|hatten) (?P<speaker>[^.;:,]{2,60}?)(?: (?P<content>auf [^.;:,]{3,80}?))? (?:reagiert|geantwortet)",
        Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"weder (?P<content>von [^.;:,]{2,80}? noch von [^.;:,]{2,60}?) (?:will|wollen|wollte|wollten) (?P<speaker>[^.;:,]{2,60}?) etwas wissen",
        Takes.NOTHING,
    ),
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
        rf"(?:von|vom|seitens) (?P<speaker>[^.;:,]{{2,60}}?) (?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?(?:(?P<charge>als [^.;:,]{{2,40}}?) )?{_SAID_NO}",
        Takes.NOTHING,
        needs=_NEEDS_NO,
    ),
    phrase(
        Act.DENIES,
        r"(?:aus|von|vom|seitens) (?P<speaker>[^.;:,]{2,60}?) (?:wurden?|wird|werden) (?P<content>[^.;:,]{2,80}?) "
        rf"(?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{_SAID_NO}",
        Takes.NOTHING,
        needs=_NEEDS_NO,
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
        r"(?:(?:kam|kommt|gab es|gibt es|hagelte es)(?= (?:[\w-]+ ){0,3}?(?:von|vom|aus|bei|seitens)\b)|äußerte|äußerten|übte|übten)(?: (?:auch|dagegen|unter anderem|prompt|umgehend)){0,4}(?: (?:von|vom|aus|bei))?(?: (?:der|dem|den)(?= ))?",
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
        rf"(?:aus|in|im|bei|beim|von|vom|seitens|vonseiten|aufseiten)(?: (?:der|des)(?= ))? (?P<speaker>(?!anfrage|{_DAY}|(?:einer|einem|der|dem|seiner|ihrer|ihrem|diesem) (?:\w+ ){{0,2}}?{_PAPER} )[^.;:,]{{3,60}}?) (?:{_HEARD})",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"{_RUMOURED}(?: (?!in|aus|bei|von)(?:am |um |zur |zum )?\w+){{0,3}}?(?: (?:in|laut) (?:einer|einem|der|dem|"
        rf"seiner|ihrer)(?: \w+)? {_PAPER})? (?:von|des|der|vom|aus|bei|beim|in|im|seitens|vonseiten)"
        rf"(?: (?:der|des|dem)(?= ))? (?!(?:der |einer |einem |dem |seiner |ihrer |ihrem |diesem )?(?:\w+ ){{0,4}}?{_PAPER}|{_DAY})(?=\w)",
        _CLAUSE,
    ),
    phrase(  # "In einer Mitteilung der Bahn hieß es"
        Act.ASSERTS,
        rf"in (?:einer|einem|der|dem) (?:\w+ ){{0,3}}?{_PAPER}s? (?:der|des|von|vom) "
        rf"(?P<speaker>(?!{_DAY})[^.;:,]{{3,50}}?)(?: (?:vom|am) \w+)? (?P<cue>{_IT_SAYS})(?: (?:lediglich|nur|weiter|dazu|knapp))?",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{_IT_SAYS})(?: (?:\w+ ){{0,2}}?in (?:einer|einem|der|dem|seiner|ihrer|ihrem)(?: \w+){{0,4}}? {_PAPER})?|"
        rf"in (?:einer|einem|der|dem|seiner|ihrer|ihrem) (?:\w+ ){{0,4}}?{_PAPER}(?: (?:vom|am) \w+)? (?:{_IT_SAYS})(?: lediglich| nur| weiter| dazu| knapp)?",
        _CLAUSE,
        "none",
    ),
)
