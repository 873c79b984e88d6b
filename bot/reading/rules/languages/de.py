"""German."""

from bot.reading.rules.languages.lexicon import (
    Form,
    Lexicon,
    Takes,
    Verb,
    conjugate,
    listed,
    phrase,
    spelled,
    words,
)
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT | Takes.INFINITIVE
_OBJECT = Takes.OBJECT | Takes.QUOTE
_VERBS: dict[str, Verb] = {}


_SEPARABLE: dict[str, dict[str, Verb]] = {}


def _enter(act: Act, takes: Takes, finite: str, participles: str, hedged: bool = False) -> None:
    forms = [*spelled(finite), *spelled(participles, Form.PARTICIPLE)]
    conjugate(_VERBS, act, takes, forms, hedged)


def _apart(act: Act, takes: Takes, half: str, finite: str, participle: str) -> None:
    """A separable verb: "teilte ... mit", "mitteilte", "mitgeteilt"."""
    for form, _ in spelled(finite):
        _SEPARABLE.setdefault(form, {})[half] = Verb(act, Form.FINITE, takes)
        _VERBS.setdefault(half + form, Verb(act, Form.FINITE, takes))
    conjugate(_VERBS, act, takes, [(half + participle, Form.PARTICIPLE)])


_enter(
    Act.ASSERTS,
    _CLAUSE,
    "sag|t|te|ten|en erklär|t|te|ten|en erläuter|t|te|ten|n mein|t|te|ten|en schrieb|-|en schreib|t|en "
    "antworte|t|te|ten|n erwider|t|te|ten entgegne|t|te|ten beton|t|te|ten|en behaupte|t|te|ten|n "
    "versicher|t|te|ten|n bemerk|t|te|ten ergänz|t|te|ten folger|t|te klag|t|te|ten|en "
    "prophezei|t|te rief|-|en argumentier|t|te|ten|en bekräftig|t|te|ten|en unterstrich|-|en "
    "unterstreich|t|en spekulier|t|te mahn|t|te|ten|en schätz|t|te|ten|en glaub|t|te|ten|en urteil|t|te|ten "
    "formulier|t|te beschwer|t|te twitter|t|te poste|t|te fand|-|en find|et|en heißt hieß "
    "verkünde|t|te|ten resümier|t|te|ten schimpf|t|te|ten schwor|-|en schwör|t vermeld|et|ete "
    "meld|et|ete|eten kommentier|t|te|ten|en zitier|t|te prognostizier|t|te|ten|en beteuer|t|te|ten|n "
    "wiederhol|t|te|ten vermute|t|te|ten|n beobachte|t|te|ten befürchte|t|te|ten|n fürchte|t|te|ten|n "
    "beschied|-|en berief|-|en begründe|t|te|ten bedauer|t|te|ten|n bilanzier|t|te|ten "
    "präzisier|t|te|ten konstatier|t|te|ten|en witzel|t|te scherz|t|te höhn|t|te spotte|t|te "
    "erinner|t|te|ten|n hoff|t|te|ten|en unterstell|t|te|ten|en signalisier|t|te|ten "
    "äußer|t|te|ten|n",
    "gesagt erklärt betont berichtet versichert behauptet geschrieben geantwortet gewarnt geäußert "
    "ergänzt bekräftigt geschildert erzählt geschworen beteuert gemeldet erwidert entgegnet",
)
_enter(
    Act.ASSERTS,
    _CLAUSE | Takes.OF,
    "bericht|et|ete|eten|en warn|t|te|ten|en erzähl|t|te|ten|en schilder|t|te|ten|n sprach|-|en sprich|t "
    "wisse|- rechne|t|te|ten|n",
    "",
)
for _form in ("sprach", "sprachen", "spricht", "rechnet", "rechnete", "rechneten", "rechnen"):
    _VERBS[_form] = Verb(Act.ASSERTS, Form.FINITE, Takes.OF)
for _half, _finite, _participle in (
    ("mit", "teil|t|te|ten|en", "geteilt"),
    ("an", "gab|-|en gib|t geb|en", "gegeben"),
    ("hinzu", "füg|t|te|ten|en", "gefügt"),
    ("aus", "führ|t|te|ten|en", "geführt"),
    ("klar", "stell|t|te|ten|en", "gestellt"),
    ("fest", "stell|t|te|ten|en", "gestellt"),
    ("hin", "wies|-|en weis|t|en", "gewiesen"),
    ("dar", "leg|t|te|ten|en", "gelegt"),
    ("voraus", "sag|t|te|ten|en", "gesagt"),
    ("nach", "leg|t|te|ten", "gelegt"),
    ("preis", "gab|-|en gib|t", "gegeben"),
    ("zu", "sag|t|te|ten|en", "gesagt"),
    ("auf", "forder|t|te|ten|n ruf|t rief|-|en", "gefordert"),
    ("ein", "wand|te|ten wend|et|ete|en", "gewandt"),
):
    _apart(Act.ASSERTS, _CLAUSE, _half, _finite, _participle)
for _half in ("ausrichten", "mitteilen", "wissen", "verlauten", "erklären", "durchblicken"):
    for _form in ("ließ", "ließen", "lässt", "lassen"):
        _SEPARABLE.setdefault(_form, {})[_half] = Verb(Act.ASSERTS, Form.FINITE, _CLAUSE)
for _half, _finite, _participle in (
    ("an", "kündig|t|te|ten|en", "gekündigt"),
    ("bekannt", "gab|-|en gib|t geb|en", "gegeben"),
    ("vor", "schlägt schlag|en schlug|-|en", "geschlagen"),
):
    _apart(Act.ASSERTS, _WIDE, _half, _finite, _participle)
_enter(
    Act.ASSERTS,
    _WIDE,
    "forder|t|te|ten verlang|t|te|ten versprich|t versprach|-|en empfahl|-|en empfiehlt lobt lobte "
    "begrüß|t|te|ten enthüll|t|te beschreib|t|en beschrieb|-|en "
    "beziffer|t|te|ten erwarte|t|te|ten|n verteidig|t|te|ten|en befürworte|t|te|ten|n",
    "gefordert verlangt versprochen enthüllt begrüßt verteidigt",
)
_enter(
    Act.ASSERTS,
    Takes.OBJECT,
    "bezeichne|t|te|ten|n nann|te|ten nenn|t|en",
    "bezeichnet genannt",
)
_enter(
    Act.DENIES,
    _WIDE,
    "bestreit|et|en bestritt|-|en dementier|t|te|ten|en leugne|t|te|ten|n verneint verneinte verneinten "
    "widerspricht widersprechen widersprach|-|en widerleg|t|te|ten",
    "bestritten dementiert geleugnet verneint widersprochen widerlegt",
)
_apart(Act.DENIES, _WIDE | Takes.CLAIM, "zurück", "wies|-|en weis|t|en", "gewiesen")
_apart(Act.DENIES, _WIDE, "ab", "stritt|-|en streit|et|en", "gestritten")
_apart(Act.DENIES, _WIDE, "aus", "schloss|-|en schließ|t|en", "geschlossen")
_apart(Act.DENIES, _WIDE | Takes.CLAIM, "entgegen", "tritt trat|-|en tret|en", "getreten")
_enter(
    Act.CONFIRMS,
    _WIDE,
    "bestätig|t|te|ten|en gestand|-|en gesteh|t|en",
    "bestätigt gestanden",
)
_apart(Act.CONFIRMS, _WIDE, "ein", "räum|t|te|ten|en gestand|-|en gesteh|t|en", "geräumt")
_apart(Act.CONFIRMS, _WIDE, "zu", "gab|-|en gib|t geb|en", "gegeben")
conjugate(_VERBS, Act.CONFIRMS, _WIDE, [("eingestanden", Form.PARTICIPLE)])
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "kritisier|t|te|ten|en verurteil|t|te|ten|en rüg|t|te|ten tadel|t|te|ten beklag|t|te|ten geißel|t|te|ten "
    "verdamm|t|te|ten bemängel|t|te|ten beanstande|t|te|ten moniert monierte monierten attackier|t|te|ten",
    "kritisiert verurteilt gerügt getadelt beklagt bemängelt attackiert",
)
_apart(Act.CRITICISES, _OBJECT | Takes.CLAUSE, "ab", "lehn|t|te|ten|en", "gelehnt")
_apart(Act.CRITICISES, _OBJECT, "an", "prangert prangerte|-|n", "geprangert")
_apart(Act.CRITICISES, _OBJECT | Takes.CLAUSE, "vor", "wirft warf|-|en werf|en", "geworfen")
_apart(
    Act.WITHDRAWS,
    _OBJECT | Takes.CLAIM,
    "zurück",
    "zog|-|en zieh|t|en nahm|-|en nimmt nehm|en",
    "gezogen",
)
conjugate(_VERBS, Act.WITHDRAWS, _OBJECT | Takes.CLAIM, [("zurückgenommen", Form.PARTICIPLE)])
conjugate(
    _VERBS,
    Act.WITHDRAWS,
    _OBJECT | Takes.TOPIC,
    [*spelled("widerrief|-|en widerruf|t|en"), ("widerrufen", Form.PARTICIPLE)],
)
_CLAIM = (
    r"(?:\w*vorw[uü]rf(?:e|en|s)?|\w*anschuldigung(?:en)?|\w*behauptung(?:en)?|\w*gerüchte?n?|"
    r"\w*berichte?n?|\w*darstellung(?:en)?|\w*meldung(?:en)?|\w*spekulation(?:en)?|\w*unterstellung(?:en)?|"
    r"verdacht|\w*angaben?|\w*aussagen?|zahlen|\w*verdächtigung(?:en)?|\w*äußerung(?:en)?|\w*geständnis|"
    r"worte|artikel|\w*interpretation(?:en)?|\w*deutung(?:en)?|\w*vermutung(?:en)?|posts?|tweets?)"
)
_COMMENT = (
    r"(?:äußern|kommentieren|antworten|sprechen|sagen|stellung nehmen|beantworten|bestätigen|reden)"
)
_PHRASES = (
    phrase(
        Act.DECLINES,
        r"(?:wollte|wollten|will|wollen|konnte|konnten|mochte|mochten) (?:dies |das |den \w+ |die \w+ )?"
        r"weder bestätigen noch (?:dementieren|bestreiten|verneinen)|weder (?:bestätigt|dementiert)e?n? noch "
        r"(?:dementiert|bestätigt)e?n?|weder bestätigen noch dementieren",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:wollte|wollten|will|wollen|mochte|mochten|konnte|konnten) (?:sich )?(?:[^.;:!?]{{0,80}} )?"
        rf"(?:nicht|keine?n?) (?:\w+ ){{0,3}}?(?:{_COMMENT}|angaben machen|auskunft geben|kommentar abgeben|"
        r"näheres sagen|erreichen)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:lehn(?:t|te|ten)) (?:eine |jede |jeden |jegliche )?(?:weitere )?(?:stellungnahme|kommentar|"
        r"auskunft|auskünfte|interview\w*|äußerung)(?: dazu| zu [^.;:!?,]{2,60})? ab|"
        r"(?:reagier|antwort)\w+ (?:zunächst |bislang |bisher |(?:auf|bis) [^.;:!?]{2,60} )*nicht"
        r"(?: auf (?:eine |mehrere |die )?(?:\w+ )?(?:anfragen?|fragen|bitten?)(?: der redaktion)?)?|"
        r"(?:blieb|bleibt|ließ|ließen|lässt|blieben) (?:eine |die |alle |mehrere )?(?:\w+ )?(?:anfragen?|fragen?|bitten?)"
        r" (?:[^.;:!?,]{1,60} )?unbeantwortet|(?:schweigt|schweigen|schwieg|schwiegen)(?= (?:zu|bislang|bisher|"
        r"weiter|dazu|darüber|über|vorerst|zunächst|sich)\b|[.,;–])|dazu schw(?:eigt|ieg)\w*|verw(?:eist|ies|iesen|eisen) [^.;:!?,]{0,40}?"
        r"(?:auf|an) (?:\w+ ){0,3}?(?:\w*ermittlung\w*|\w*verfahrens?|\w*staatsanwaltschaft|\w*zuständigkeit|"
        r"pressestelle|\w*anwalt|\w*anwälte|\w*ministerium|zentrale)|hüll(?:t|te|ten) sich in schweigen|"
        r"(?:war|waren) (?:zunächst |bisher )?(?:nicht |für eine stellungnahme nicht )(?:zu erreichen|"
        r"erreichbar)|verweiger(?:t|te|ten) (?:die aussage|jede auskunft|die auskunft|jeden kommentar)|"
        r"macht(?:e|en)? von (?:seinem|ihrem) (?:aussageverweigerungsrecht|schweigerecht) gebrauch|"
        r"(?:gab|gaben|gibt) (?:dazu )?kein(?:e|en) (?:kommentar|stellungnahme|auskunft|antwort)(?: ab)?|"
        r"legt(?:e|en)? (?:einfach )?auf|äußert(?:e|en)? sich (?:\w+ ){0,3}?nicht",
        Takes.NOTHING,
    ),
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
_SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*kein kommentar\W*$|(?:kommentieren|äußern) (?:wir|ich) (?:uns |mich )?"
            r"(?:dazu )?nicht|dazu sagen? (?:ich|wir) (?:\w+ ){0,3}?nichts|wir kommentieren"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"(?:ich|wir) (?:nehme|nehmen|ziehe|ziehen) .{0,60}zurück|"
            r"das hätte ich nicht sagen dürfen"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:ich|wir) (?:habe|haben|hatte|hatten|war|waren) (?:\w+ ){0,4}?(?:nie|niemals|"
            r"nichts|kein\w*|zu keiner zeit)|^\W*(?:nein|quatsch|unsinn|blödsinn|lügen?|"
            r"falsch|niemals|erfunden|humbug|märchen)\b[^,]{0,30}$"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*ja\b.*|(?:ich|wir) (?:habe|haben) (?:\w+ ){0,2}(?:fehler|gelogen)|"
            r"(?:ich|wir) (?:gebe|geben|räume|räumen) .{0,30}(?:zu|ein)|das stimmt\W*$|"
            r"(?:mein|unser) fehler"
        ),
    ),
)
_SAID = (
    (
        Act.DENIES,
        words(
            r"(?:ist|sind|war|waren|sei|seien) (?:\w+ ){0,2}?(?:falsch|unwahr|erfunden|erlogen|haltlos|"
            r"unbegründet|gelogen|unzutreffend|unsinn|(?:ein|eine|reine) (?:\w+ )?(?:lüge|erfindung|märchen))|"
            r"(?:das )?(?:stimmt|stimme|trifft) (?:\w+ )?nicht(?: zu)?|entbehr\w+ jeder grundlage|"
            r"aus der luft gegriffen|(?:hat|habe|hätte) es nie gegeben|nie(?:mals)? stattgefunden|"
            r"keine rede sein|davon keine rede|nicht der wahrheit|entspr\w+ nicht den tatsachen|"
            r"völliger unsinn|kein wahres wort|nichts dran|plane? (?:man |er |sie )?kein\w*"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:ist|sei|war|ein|eine|^\W*) ?(?:ein |eine |einfach |völlig )*(?:skandal\w*|schande|"
            r"unverschämt\w*|inakzeptabel|unverantwortlich|armutszeugnis|frechheit|zumutung|farce|"
            r"beschämend|empörend|verantwortungslos|schlag ins gesicht|bankrotterklärung|hohn)"
        ),
    ),
)
_VERDICTS = (
    (
        Act.DENIES,
        words(
            r"(?:kompletten |völligen |reine )?(?:unsinn|unfug|lügen?|falsch|unwahr|haltlos|erfindung|"
            r"erfunden|märchen|quatsch|blödsinn|humbug|fake news|verleumdung|gerüchte?|"
            r"unbegründet|aus der luft gegriffen)"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"skandal\w*|schande|unverschämt\w*|inakzeptabel|unverantwortlich|frechheit|"
            r"zumutung|farce|beschämend|empörend|hohn|fehler|brutal|feige|absurd|"
            r"unverhältnismäßig|beleidigung|überfällig"
        ),
    ),
)

LEXICON = Lexicon(
    code="de",
    quotes={"„": '“”"', "»": "«", "“": "”", '"': '"“', "«": "»", "‚": "‘", "›": "‹"},
    abbreviations=listed(
        "dr prof hr fr st nr bzw ca z.b u.a d.h usw etc inkl geb jan feb aug sept okt nov dez"
    ),
    verbs=_VERBS,
    phrases=_PHRASES,
    attributions=words(
        r"(?:nach )?(?:seinen|ihren) (?:angaben|worten|aussagen)(?: zufolge| nach)?|"
        r"(?:seiner|ihrer) (?:meinung|ansicht|aussage|darstellung) nach|laut|nach (?:angaben|ansicht|auskunft|meinung|einschätzung|aussage|darstellung|worten)(?: von| des"
        r"| der| eines| einer)?|den angaben (?:des|der|von)|(?<=, )so(?= (?!dass|viel|sehr|weit|"
        r"lange|wie|etwas|ein|eine|sei|ist|war|hat)\w)"
    ),
    postpositions=words(r"zufolge"),
    nouns=listed(
        "vorwurf vorwürfe behauptung gerücht gerüchte bericht berichte meldung darstellung aussage"
    ),
    origins=words(
        r"unter berufung auf|die sich auf|das sich auf|der sich auf|beruft sich auf|mit verweis auf|"
        r"mit bezug auf"
    ),
    said=_SAID,
    said_quoted=_SAID_QUOTED,
    verdicts=_VERDICTS,
    claims=words(_CLAIM),
    deadlines=words(
        r"bis (?:zum |zur )?(?:redaktionsschluss|veröffentlichung|erscheinen|ablauf)|"
        r"zum zeitpunkt (?:der|des) (?:veröffentlichung|erscheinens|redaktionsschlusses)|auf anfrage"
    ),
    hedges=words(
        r"sei|seien|habe(?! (?:ich|wir))|werde(?! ich)|könne|müsse|dürfe|wolle|solle|gebe es|komme|plane|"
        r"rechne|bleibe|soll|sollen|angeblich\w*|mutmaßlich\w*|offenbar|vermeintlich\w*|dem vernehmen nach|"
        r"hätten|hätte|wäre|wären|gehe es|stehe|liege|wisse|drohe|warte|"
        r"(?:er|sie|es|man) (?!alle|eine|keine|seine|ihre|diese|jede|beide|viele|ohne|nahe|lange|gerade)"
        r"\w{2,}(?<!t)e"
    ),
    complementizers=listed("dass daß wonach"),
    comma_needed=True,
    whether=listed("ob wie warum wann wer was"),
    about=listed("zu zum zur über auf"),
    of=listed("von vom vor über mit"),
    to_persons=listed("gegenüber"),
    determiners=listed(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem "
        "sein seine seinen seiner ihr ihre ihren ihrer mehrere einige viele zwei drei vier fünf alle "
        "kein keine beide"
    ),
    possessives={
        "sein": "m",
        "seine": "m",
        "seinen": "m",
        "seiner": "m",
        "ihr": "",
        "ihre": "",
        "ihren": "",
        "ihrer": "",
    },
    pronouns={
        "er": "m",
        "sie": "f",
        "es": "n",
        "man": "",
        "ich": "",
        "wir": "",
        "dieser": "m",
        "niemand": "",
        "keiner": "",
        "wer": "",
    },
    oblique={
        "seinen": "m",
        "seiner": "m",
        "ihren": "",
        "ihrer": "",
        "ihm": "m",
        "ihr": "f",
        "ihnen": "p",
    },
    relatives=listed("der die das welche welcher denen dem deren dessen"),
    prepositions=listed(
        "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch ohne um "
        "seit während wegen trotz zwischen bis laut gegenüber hinter neben ins ans"
    ),
    links=listed("der des von vom"),
    conjunctions=listed("und oder aber sowie noch"),
    subordinators=listed(
        "dass daß weil wenn als wie ob obwohl während da bevor nachdem damit doch denn"
    ),
    be=listed("ist sind war waren sei seien wird werden wurde wurden worden gewesen wäre"),
    have=listed("hat haben hatte hatten habe hätte hätten"),
    modals=listed(
        "kann können konnte will wollen wollte muss müssen musste soll sollen sollte darf durfte "
        "würde würden mag"
    ),
    hypothetical=listed("könnte könnten dürfte sollte würde würden"),
    negations=listed("nicht nie niemals kein keine keinen weder"),
    reflexives=listed("sich"),
    adverbs=listed(
        "auch dann jedoch aber zudem außerdem weiter nun noch bereits schon erneut wiederholt prompt "
        "entschieden vehement energisch scharf heftig zwar ebenfalls inzwischen umgehend gleichwohl "
        "hingegen dagegen nur trotzdem kategorisch"
    ),
    verb_final=True,
    verb_second=True,
    capital_nouns=True,
    bare_nouns=True,
    particles=listed(
        "ein zurück mit aus ab an hinzu vor fest zu klar bekannt auf entgegen dar voraus hin preis nach"
    ),
    separable=_SEPARABLE,
    times=listed(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april "
        "mai juni juli august september oktober november dezember heute gestern morgen abend nachmittag "
        "woche monat jahr uhr später zuvor zunächst anschließend montagabend"
    ),
    openers=listed(
        "aber und doch zwar auch dann jedoch zudem außerdem inzwischen nein ja heute gestern "
        "dagegen hingegen trotzdem ebenso"
    ),
    by=listed("von durch"),
    roles=words(
        r"\w*sprecher(?:in|s)?|\w*anw[aä]lt(?:e|in|s)?|verteidiger(?:in|s)?|\w*pressestelle|"
        r"pressesprecher(?:in)?|management|berater(?:in)?|vertreter(?:in)?|büro|umfeld|rechtsbeistand"
    ),
    persons=words(
        r"\w*(?:minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|bürgermeister|bürgermeisterin|"
        r"sprecher|sprecherin|anwalt|anwältin|chef|chefin|trainer|trainerin|sekretär|sekretärin|direktor|"
        r"direktorin|richter|richterin|professor|professorin|leiter|leiterin|vorsitzende|vorsitzender|"
        r"landwirt|landwirtin|stürmer|torwart|spieler|spielerin|zeuge|zeugin|arzt|ärztin|politiker|"
        r"politikerin|abgeordnete|abgeordneter|senator|senatorin|gutachter|gutachterin|intendant|"
        r"intendantin|rektor|rektorin|pfarrer|bischof|general|autor|autorin|sänger|sängerin|kapitän|"
        r"unternehmer|unternehmerin|manager|managerin|forscher|forscherin|lehrer|lehrerin|vorstand|"
        r"geschäftsführer|geschäftsführerin|gründer|gründerin|experte|expertin|nachbar|nachbarin|"
        r"mieter|mieterin|fahrer|fahrerin|wirt|wirtin|rat|rätin|schauspieler|schauspielerin|mann|frau)s?"
    ),
    titles={
        "herr": "m",
        "frau": "f",
        "dr": "",
        "prof": "",
        "präsident": "m",
        "präsidentin": "f",
        "minister": "m",
        "ministerin": "f",
        "bürgermeister": "m",
        "bürgermeisterin": "f",
        "könig": "m",
        "königin": "f",
        "trainer": "m",
        "chefin": "f",
        "chef": "m",
    },
    defends=words(
        r"(?:der|die|das) (?=(?:den|die|das|einen|eine) [^,.;]{3,60} (?:vertritt|verteidigt|berät))"
    ),
    anonymous=words(
        r"\w*kreisen?|insider\w*|quellen?|anonym\w*|beobachter|augenzeugen|informant\w*|mitarbeiter"
    ),
    documents=words(
        r"dokumente?n?|berichte?s?|studien?|akten?|briefe?|gutachten|umfragen?|unterlagen|protokoll\w*"
    ),
    outlets=words(
        r"zeitung|magazin|rundfunk|sender|agentur|blatt|nachrichten\w*|tageblatt|kurier|bote|anzeiger"
    ),
    definite=listed("der die das den dem des"),
    singular=listed("der die das ein eine einen einem einer dieser diese dieses"),
    plural=words(r"ermittler|experten|umweltschützer|anwohner"),
    bodies=words(
        r"\w*(?:universität|schule|firma|gruppe|partei|verein|bank|verband|bund|ministerium|amt|institut|"
        r"stiftung|museum|klub|kirche|gericht|klinikum|krankenhaus|gesellschaft|republik|stadt|werft|rat|"
        r"behörde|theater|polizei|staatsanwaltschaft|kommission|bundestag|konzern|unternehmen|ag|gmbh)"
    ),
    speaks_for=listed("von der des vom"),
    articles=listed("der des dem"),
    generic=listed("ehemalige ehemaliger früherer frühere"),
    genitive=True,
    demonstratives=listed("das dies diese dieser dieses"),
    gendered={"der": "m", "die": "f", "das": "n", "ein": "m", "eine": "f"},
    courts=words(
        r"\w*gericht\w*|richter\w*|kammer|\w*senat|\w*bundestag|\w*parlament|jury|\w*haus|\w*landtag|"
        r"\w*gemeinderat|\w*stadtrat|\w*versammlung"
    ),
    rulings=words(
        r"berufung|revision|\w*klage|\w*antrag|\w*anträge|beschwerde|einspruch|urteil|geldstrafe|strafe|visum|"
        r"\w*votum|\w*angebot|einladung|\w*spiel|\w*partie|\w*rennen|\w*turnier|\w*kampf|\w*finale|saison|"
        r"\w*unterhalt|wettkampf|\w*duell"
    ),
    ruled=words(
        r"(?:wies|weist|lehnte?|bestätigte?|verurteilte?|abgelehnt|zurückgewiesen|bestritt|bestritten|"
        r"bestreitet|bestreiten|zog|zieht)\b.*"
    ),
    both_not=listed("weder noch"),
    anaphors=listed("das dies es"),
    objective=listed(
        "den dem des einen einem diesen diesem jeden jedem keinen keinem seinen seinem ihren ihrem ihn ihm"
    ),
    as_words=listed("wie"),
    subjunctive=words(
        r"sei|seien|habe|werde|könne|müsse|wolle|solle|dürfe|gebe|komme|gehe|stehe|liege|bleibe|drohe|"
        r"wisse|sehe|nehme|lasse|handele|handle|fehle|"
        r"(?!ohne|alle|eine|keine|seine|ihre|diese)\w{3,}(?<!t)e (?:er|man)"
    ),
    firm=listed("versichert versicherte beteuert beteuerte beharrt betont betonte"),
    negative=words(r"nie|niemals|kein\w*|nichts|nicht|niemand|weder"),
    only=words(r"nur|lediglich|bloß|ausschließlich|einzig\w*"),
)
