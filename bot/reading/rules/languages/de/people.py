"""German: who speaks, for whom, and what institutions are called."""

import re

from bot.reading.rules.languages.de.called import CALLED, DEMONYMS
from bot.reading.rules.languages.de.given_names import GIVEN
from bot.reading.rules.languages.de.institutions import KINDS, OTHERS, OWN_HOUSE
from bot.reading.rules.languages.patterns import listed, words
from bot.reading.rules.languages.people import People

_PRESS = r"(?:presse|medien|kommunikations|öffentlichkeits)-?"
_DESK = rf"(?:{_PRESS}(?:stelle|abteilung|amte?s?|büros?|stab|teams?|referat|arbeit|dienste?s?)|(?:wahlkampf|kampagnen)(?:teams?|büros?|stab))"
_SPOKESMAN = rf"(?:sprecher(?:s|n|in|innen)?|{_DESK}|pressereferent(?:in)?)"
_LAWYER = r"(?:anw[aä]lt(?:e|en|s|in|innen)?|verteidiger(?:s|in)?|rechtsbeistand|rechtsvertreter(?:in)?|strafverteidiger(?:in)?)"
_STAFF = (
    r"(?:management|manager(?:s|in)?|berater(?:s|in)?|vertreter(?:s|n|in)?|büroleiter(?:s|in)?|wahlkampf(?:leiter|manager)(?:s|in)?|referent(?:in)?|"
    r"(?:chef)?unterhändler(?:s|in)?|verhandlungsführer(?:s|in)?|bevollmächtigte[rn]?|repräsentant(?:in)?|justiziar(?:in)?|agent(?:en|in)?|stabschef(?:in)?|verteidigung|"
    r"vorzimmer|sekretariat|büro|umfeld|kanzlei|entourage|stab)"
)
_MEDIA = rf"{_PRESS}(?:direktor(?:in)?|chef(?:in)?|leiter(?:in)?|verantwortliche[rn]?|referent(?:in)?|beauftragte[rn]?)"
_AT_DESK = (
    r"(?:vize)?(?:chef|leiter)(?:in)? (?:der|des|für) (?:\w+ )?"
    r"[\w-]*?(?:kommunikation|öffentlichkeitsarbeit|presseabteilung|pressestelle|pressearbeit)"
)
# Who prosecutes, announces, or was chosen by a class, speaks for nobody here.
_NO_ROLE = r"(?!\w*staatsanw|bundesanw|lautsprecher|versprecher|(?:stadion|hallen|klassen|jahrgangs|radio|fernseh|tv-?|nachrichten|synchron|off-?|zug)sprecher|(?:innen|außen|links|rechts|titel|abwehr|mittel)verteidiger)"
ROLES = words(
    rf"{_NO_ROLE}(?:{_AT_DESK}|[\w-]*?{_SPOKESMAN}|[\w-]*?{_LAWYER}|{_STAFF}|[\w-]*?{_MEDIA})"
)
# Whose lawyer a compound tells: the firm's, the family's; a "Rechtsanwalt" is anybody's.
_CLIENTS = (
    r"(?:konzern|unternehmen|firmen|verein|klub|club|verband|gewerkschaft|bank|stadt|gemeinde|partei|fraktion|familien|verlag|"
    r"universität|klinik\w*|bistum|betriebsrat|bewohner|mieter|betreiber|hersteller|sender|zeitung)s?-?"
)
COMPOUND_ROLES = words(
    rf"{_NO_ROLE}(?P<house>(?!presse|medien|straf|rechts|haupt|chef|star|fach|regie(?!rung)|vize|mit-|ex-)"
    rf"\w[\w-]*\w)(?:-?(?:{_SPOKESMAN}|{_MEDIA}|(?:chef)?justiziar(?:in)?)|"
    r"-(?:anwalt|anwältin|anwälte|berater(?:in)?))|"
    rf"(?P<firm>{_CLIENTS}){_LAWYER}"
)
HOUSE_ROLES = words(rf"(?:{_PRESS})?{_SPOKESMAN}|{_MEDIA}|{_AT_DESK}|justiziar(?:in)?")
CLIENT_ROLES = words(rf"(?:straf|rechts)?{_LAWYER}|management|verteidigung")
OUTLETS = words(
    r"dpa(?:-afx)?|apa|(?:keystone-)?sda|afp|epd|kna|reuters|ard|zdf|orf|srf|rtl|bbc|cnn|nzz|faz|wdr|ndr|mdr|swr|rbb|"
    r"[\w-]*zeitung|\w*magazins?|\w*rundfunks?|\w*senders?|[\w-]*agentur|[\w-]*sendung|[\w-]*talkshow|\w*blatts?|nachrichten\w*|\w*tageblatt|\w*tagblatt|"
    r"\w*kurier|\w*bote|\w*anzeiger|\w*zeitschrift|\w*illustrierte[n]?|\w*journals?|\w*portals?|radio\w*|\w*presse|"
    r"medien|\w*echo|\w*rundschau|\w*post|\w*woche|\w*wochenblatt|\w*podcast|\w*fernsehen|\w*nachrichten|\w*stimmen?|\w*spiegel|\w*boulevardblatts?"
)
# Trades by their endings: Virologin, Gründerin; Meteorologe, Galerist, Musiker.
_NO_TRADE = r"(?!christin\b|kristin|valentin|konstantin|severin|quentin)"
_TRADE = (
    r"(?<=\w\w\w)(?:(?:er|ist|ant|ent|log|or|eur|at|et|ot|är|om|eut|urg|agog|raf|eg)in|"
    r"ologen?|onomen?|(?<!fr)(?<!gl)(?<!zeitge)(?<!herzge)(?<!chr)ist(?:en)?|iker|eur|fotograf(?:en)?|therapeut(?:en)?)"
)
PERSONS = words(
    rf"{_NO_TRADE}[\w-]*(?:{_TRADE}|"
    r"minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|bürgermeister|bürgermeisterin|"
    r"sprecher|sprecherin|anwalt|anwältin|chef|chefin|trainer|trainerin|sekretär|sekretärin|direktor|"
    r"direktorin|richter|richterin|professor|professorin|leiter|leiterin|vorsitzende|vorsitzender|vorsitzenden|"
    r"choreograf|choreografin|flüchtling|freiwilliger?|golfer|golferin|jockey|klempner|konsul|konsulin|psychiater|psychiaterin|"
    r"sprinter|sprinterin|whistleblower|whistleblowerin|landwirt|landwirtin|stürmer|stürmerin|torwart|torhüter|torhüterin|spieler|spielerin|zeuge|zeugin|arzt|ärztin|politiker|"
    r"politikerin|abgeordnete|abgeordneter|senator|senatorin|gutachter|gutachterin|intendant|"
    r"intendantin|rektor|rektorin|pfarrer|pfarrerin|bischof|bischöfin|general|autor|autorin|sänger|sängerin|kapitän|kapitänin|"
    r"unternehmer|unternehmerin|manager|managerin|forscher|forscherin|lehrer|lehrerin|vorstand|"
    r"geschäftsführer|geschäftsführerin|gründer|gründerin|experte|expertin|nachbar|nachbarin|"
    r"mieter|mieterin|fahrer|fahrerin|wirt|wirtin|rat|rätin|schauspieler|schauspielerin|mann|frau|"
    r"jährige|jähriger|angeklagte|angeklagter|beschuldigte|beschuldigter|verdächtige|verdächtiger|beamte|beamter|beamtin|"
    r"polizist|polizistin|kommissar|kommissarin|bäuerin|bauer|winzer|winzerin|händler|händlerin|verteidiger|verteidigerin|"
    r"pfleger|pflegerin|schwester|student|studentin|schüler|schülerin|künstler|künstlerin|musiker|musikerin|maler|malerin|"
    r"regisseur|regisseurin|redakteur|redakteurin|journalist|journalistin|reporter|reporterin|aktivist|aktivistin|"
    r"kämmerer|kämmerin|dezernent|dezernentin|landrat|landrätin|staatsanwalt|staatsanwältin|botschafter|botschafterin|"
    r"diplomat|diplomatin|berater|beraterin|vertreter|vertreterin|mitarbeiter|mitarbeiterin|funktionär|funktionärin|"
    r"meister|meisterin|inhaber|inhaberin|besitzer|besitzerin|eigentümer|betreiber|betreiberin|ingenieur|ingenieurin|"
    r"physiker|physikerin|biologe|biologin|historiker|historikerin|ökonom|ökonomin|analyst|analystin|wissenschaftler|"
    r"wissenschaftlerin|psychologe|psychologin|soziologe|soziologin|meteorologe|meteorologin|förster|försterin|jäger|"
    r"verkäufer|verkäuferin|kellner|kellnerin|koch|köchin|bäcker|bäckerin|pilot|pilotin|lokführer|matrose|fischer|"
    r"kommandant|oberst|major|premier|könig|königin|fürst|fürstin|prinz|prinzessin|herzog|witwe|witwer|mutter|vater|"
    r"tochter|sohn|bruder|eltern|angehörige|angehöriger|hinterbliebene|hinterbliebener|kläger|klägerin|mandant|mandantin|verurteilte|verurteilter|täter|opfer|rentner|rentnerin|kandidat|kandidatin|mitglied|stadtrat|beauftragte|beauftragter|"
    r"obmann|obfrau|ombudsmann|ombudsfrau|präfekt|gouverneur|gouverneurin|kurator|kuratorin|dirigent|dirigentin|"
    r"tänzer|tänzerin|verwalter|verwalterin|makler|maklerin|architekt|architektin|züchter|züchterin|gastronom|gastronomin|"
    r"hotelier|apotheker|apothekerin|notar|notarin|ermittler|ermittlerin|prüfer|prüferin|pächter|pächterin|hirte|hirtin|"
    r"sammler|sammlerin|retter|retterin|wehrführer|einsatzleiter|hausmeister|bewohner|bewohnerin|anwohner|anwohnerin|"
    r"kunde|kundin|gast|urlauber|urlauberin|passagier|besucher|besucherin|veranstalter|veranstalterin|organisator|organisatorin|läufer|läuferin|boxer|boxerin|profi|star|coach|verteidiger|schiedsrichter|schiedsrichterin|macher|führer|helfer|schützer|"
    r"schriftsteller|verleger|dichter|darsteller|lektor|moderator|kommentator|initiator|investor|inspektor|schaffner|wärter|"
    r"kardinal|papst|blogger|bloggerin|youtuber|youtuberin|influencer|influencerin|rapper|designer|entertainer|streamer|"
    r"reeder|imker|schäfer|schreiner|tischler|dachdecker|maurer|schneider|drucker|milliardär|hebamme|soldat|offizier|admiral|leutnant|"
    r"lehrling|auszubildende|bürgerrechtler|pensionär|erzieher|dekan|dekanin|propst|priester|imam|rabbi|rabbiner|abt|äbtissin|nonne|mönch|"
    r"diakon|küster|chirurg|patient|mediziner|pharmazeut|laborant|geologe|astronom|programmierer|entwickler|hacker|aktionär|gesellschafter|"
    r"eigner|teilhaber|aufseher|türsteher|detektiv|fahnder|vorsteher|ratsherr|lotse|lotsin|stewardess|rodler|biathlet|schiri|drummer|"
    r"restaurator|fotograf|bibliothekar|archivar|angler|arbeiter|polier|sachverständige|sachverständiger|dolmetscher|übersetzer|"
    r"überlebende|überlebender|wanderer|bergsteiger|taucher|ehrenamtliche|ehrenamtlicher|schöffe|schöffin|geschworene|"
    r"gegner|partner|halter|träger|teilnehmer|demonstrant|gärtner|metzger|bürger|vermieter|gewerkschafter|banker|"
    r"vertraute|vertrauter|angestellte|angestellter|bedienstete|bediensteter|gelehrte|gelehrter|angehörige|freund|kollege|erbe)(?:s|n|en|es)?"
)
BODIES = words(
    r"(?:land)?kreis|zirkus|(?:[\w-]+-)?(?:ag|gmbh|se|kg|sv|fc|sc|tsv|vfb|vfl|vfr|fsv|tsg|tus|bsc|ig|dgb|adac)|"
    r"(?!insgesamt|gesamt|verrat|vorrat|apparat|heirat|gottesdienst|verdienst)[\w-]*(?:universität|uni|schule|firma|gruppe|partei|verein|bank|verband|bund|ministerium|amt|institut|"
    r"stiftung|museum|klub|club|kirche|gericht|klinikum|klinik|krankenhaus|gesellschaft|republik|stadt|werft|rat|"
    r"behörde|theater|polizei|staatsanwaltschaft|kommission|bundestag|konzern|unternehmen|"
    r"hersteller|zulieferer|bauer|kette|reederei|brauerei|verlag|airline|fluglinie|betreiber|anbieter|händler|holding|"
    r"genossenschaft|kasse|versicherung|versicherer|versorger|präsidium|direktion|kammer|gewerkschaft|zentrale|verwaltung|"
    r"werke|werk|bahn|post|feuerwehr|armee|marine|bundeswehr|fraktion|regierung|senat|kanzleramt|rathaus|bistum|"
    r"hochschule|akademie|orchester|oper|zoo|flughafen|hafen|start-?up|dienst|organisation|allianz|bündnis|initiative|familie|"
    r"(?<=\w\w\w)aufsicht|palast|königshaus|trägerin|anstalt|agentur|zentrum|innung|börse|lager|mafia|kreml|haus|opposition|koalition|belegschaft|landkreis|kanton|gemeinde|kommune)"
)
_TRIED = (
    r"angeklagte[nr]?|beschuldigte[nr]?|tatverdächtige[nr]?|verdächtige[nr]?|festgenommene[nr]?"
)
ACCUSED = words(_TRIED)
CLIENTS = words(
    r"sänger(?:s|in)?|schauspieler(?:s|in)?|spieler(?:s|in)?|stürmer(?:s)?|fußballer(?:s|in)?|künstler(?:s|in)?|mandant(?:en|in)?|unternehmer(?:s|in)?|moderator(?:s|in)?|musiker(?:s|in)?|politiker(?:s|in)?|autor(?:s|in)?|rapper(?:s|in)?|torjägers?|torwarts?|torhüter(?:s|in)?|kapitäns?|\w+spieler(?:s|in)?|popstars?|stars?|profis?|sportler(?:s|in)?|model(?:s)?|bankiers?|milliardärs?"
)
# Behind a name, with the rest of its clause: "sagte X gestern, der die Bank vertritt".
STANDS_FOR = re.compile(
    r"(?:(?:[a-zäöüß]+ ?){0,2}, (?:der|die) (?:(?:die )?(?:interessen|geschäfte|rechte) (?:von|des|der) |für |als \w+ )?"
    r"(?!(?:von|vom|über|mit|nicht|sich|die meisten|rund|etwa|mehr als|tausende|alle|viele|hunderte|knapp|gut) |\d)(?=[^,.;:]{3,60} (?:vertritt|verteidigt|berät|betreut|spricht)\b)|"
    r"(?:spricht|sprach) für (?=\w)|(?:vertritt|verteidigt|berät|betreut) (?!sich\b)(?=\w)|"
    r"im (?:namen|auftrag) (?:von |der |des |ihres |seines |ihrer |seiner )?(?:mandant\w* |klient\w* )?)"
    r"(?P<principal>[^,.;:]{3,60}?)(?= (?:anwaltlich )?(?:vertritt|verteidigt|berät|betreut|spricht)\b|[,.;:]| (?:in|vor|am|zu|auf|mit)\b)"
)

PEOPLE = People(
    clients=CLIENTS,
    seats_of_one=words(
        r"(?:beim|(?:bei|seitens|vonseiten|aufseiten)(?: (?:der|dem|den)(?= ))?) (?=\w)|"
        r"im (?=\w*(?:rathaus|ministerium|haus|kanzleramt|verein|klub|club|verband|amt)\b)|"
        r"in der (?=\w*(?:partei|fraktion|gewerkschaft|regierung|behörde|zentrale|verwaltung|kanzlei|redaktion|führung|spitze)\b)"
    ),
    seats_before=words(r"bei|beim|in der|im(?! (?:namen|auftrag|interesse|sinne))"),
    named_by=listed("namens"),
    kept_roles=words(r"promoter(?:in)?|assistent(?:in)?|produzent(?:in)?|mitarbeiter(?:in)?"),
    through=words(r"(?:über|durch) (?:seine[nrm]?|ihre[nrm]?|eine[nmr]?)"),
    behalf=words(
        r"im namen|im auftrag|namens|stellvertretend für|für|in (?P<whose>seinem|ihrem|dessen|deren) (?:namen|auftrag)"
    ),
    unions=words(r"\w*gewerkschaft"),
    kinds=KINDS,
    given=GIVEN,
    authorities=7,  # courts and trade unions are kinds of their own
    missions=words(r"botschaft|(?:general)?konsulat"),
    roles=ROLES,
    told_by=words(
        r"(?!medien|presse|agentur|insider|einzel|detail|orts|zeit)(?P<house>[\w-]{2,}?)-?"
        r"(?:angaben|informationen|schätzung(?:en)?|erkenntnissen|berechnung(?:en)?)"
    ),
    compound_roles=COMPOUND_ROLES,
    joints={"-": ("",), "s": ("",), "en": ("e", "a")},
    namesakes=words(
        r"regierung|(?:innen|außen|finanz|umwelt|verteidigungs|gesundheits|verkehrs|justiz|kultus|wirtschafts)?ministeriums?|staatsanwaltschaft|gericht"
    ),
    own_house=OWN_HOUSE,
    parties=words(
        r"familie|angehörigen?|eltern|hinterbliebenen?|ehepaar|paar|brüder|schwestern|geschwister|kinder|verwandten?|erben|umfeld"
    ),
    others=OTHERS,
    given_endings={"a": "f", "o": "m", "f": "m", "k": "m", "x": "m", "z": "m", "p": "m", "g": "m"},
    male_names=listed("sascha luca luka mika joshua jona ilja mischa noa nikola"),
    magistrates=words(
        r"\w*staatsanw[aä]lt(?:s|e|en|in)?|\w*ankläger(?:s|in)?|\w*richter(?:s|in)?|nebenkläger(?:in)?|gutachter(?:in)?"
    ),
    prosecution=words(
        r"\w*staatsanwaltschaft|\w*gerichts?|\w*polizei|anklage|\w*behörden?|ermittler|\w*kammer"
    ),
    trade_women=("in", "frau", "mutter", "schwester", "tochter", "witwe", "braut"),
    called=CALLED,
    demonyms=DEMONYMS,
    aged=words(r"\d+-jährige[rn]?"),
    of_age=words(r"\d+(?:-jährigen?| jahre alten?) "),
    house_roles=HOUSE_ROLES,
    client_roles=CLIENT_ROLES,
    agents=words(r"berate|agent[ei]?|manage"),
    accused=ACCUSED,
    tried=re.compile(
        r",?(?: (?:\(\d+\)|\d+(?: jahre alt)?),?)? [^.;:„“»]{0,50}?(?:vor (?:dem |der )?\w*(?:gericht|kammer)|angeklagt|auf der anklagebank|"
        r"die tat gestanden|nicht schuldig|muss sich [^.;:]{0,40}verantworten|festgenommen|in (?:untersuchungs|u-)?haft)"
    ),
    trying=re.compile(
        r"(?:(?:prozess|anklage|ermittlungen|verfahren|haftbefehl|klage|urteil) gegen|festnahme (?:von|des|der)) (?:[\w-]+ ){0,4}$|"
        r"\b(?:angeklagte|beschuldigte|tatverdächtige|verdächtige)[rn]? (?:[\w-]+ ){0,2}$"
    ),
    charged=words(
        rf"{_TRIED}|angeklagt|beschuldigt|vorgeworfen|zur last gelegt|verantworten|vor gericht"
    ),
    epithets=words(
        rf"mann|frau|junge|mädchen|\d+-jährige[nr]?|{_TRIED}|fahrer(?:in)?|täter(?:in)?|verurteilte[nr]?"
    ),
    genitive_ending="s",
    advocates=words(
        r"(?:rechts|straf|star)?-?anw[aä]lt(?:in)?|(?:straf|pflicht|wahl)?verteidiger(?:in)?|rechtsbeistand"
    ),
    defenders=words(r"verteidiger(?:s|n|in|innen)?|verteidigung"),
    trials=words(
        r"\w*gerichts?|\w*prozess\w*|angeklagte\w*|\w*anklage|mandant\w*|\w*verhandlung|\w*staatsanw[aä]lt\w*|\w*ermittlung\w*|verteidigerin|freispruch\w*|plädoyer\w*|haftstrafe|bewährung|(?:untersuchungs)?haft|haftbefehl\w*|durchsuchung\w*|festnahme|verurteilt\w*|geständnis\w*|revision"
    ),
    persons=PERSONS,
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
    generic=listed(
        "ehemalige ehemaliger ehemaligen früherer frühere früheren einstige einstiger vormalige vormaliger"
    ),
    speaks_for=listed("von der des vom bei beim"),
    not_names=listed(
        "dutzende hunderte tausende zehntausende hunderttausende millionen "
        "schlimmes schlimmeres schlimmstes gutes besseres neues großes wichtiges übles "
        "mehr weiteres näheres genaueres konkretes inhaltliches weitere nähere genauere konkretere "
        "doping dopings meineid betrug betrugs mord mordes totschlag diebstahl diebstahls untreue bestechung korruption verrat verrats geldwäsche lüge "
        "lügen missbrauch missbrauchs fehlverhalten verstoß verstöße rassismus antisemitismus nötigung erpressung körperverletzung "
        "verleumdung hetze mobbing veruntreuung fahrlässigkeit steuerhinterziehung urkundenfälschung untätigkeit versagen "
        "wortbruch vertragsbruch rufmord täuschung manipulation fälschung spionage sabotage erfindung unsinn "
        # what is so, before its verb: "Unwahr ist, dass ..."
        "falsch unwahr richtig wahr unzutreffend zutreffend unrichtig korrekt unstrittig strittig klar unklar sicher unsicher fest "
        "absurd erfunden erlogen haltlos möglich unmöglich denkbar schlimm ärgerlich bitter skandalös inakzeptabel"
    ),
    stands_for=STANDS_FOR,
    announcers=words(
        r"[\w-]*(?:polizei|ministerium|behörde|staatsanwaltschaft|regierung|gewerkschaft|verband|partei|fraktion|kommission|"
        r"verwaltung|institut|konzern|unternehmen|firma|hersteller|betreiber|klinikum|klinik|stadtwerke|feuerwehr|opposition|"
        r"(?<!zeit)amt|-werke)|(?:stadt|gemeinde|landkreis|kanton|brauerei|haus|verein|universität|bistum) [\w-]+|[\w-]+ (?:ag|gmbh|se|kg)"
    ),
    anonymous=words(
        r"\w*kreisen?|insider\w*|quellen?|anonym\w*|beobachter|augenzeugen|informant\w*|mitarbeiter"
    ),
    kickers=words(
        r"eil(?:meldung)?|exklusiv|update|live|liveticker|liveblog|ticker|video|interview|kommentar|analyse|meinung|leitartikel|porträt|reportage|korrektur|berichtigung|wdh|überblick|zusammenfassung|roundup|hintergrund|ausblick|aktuell|podcast"
    ),
    known_as=words(
        r"(?:bekannt (?:als|unter dem namen)|namens|der sich|die sich|mit namen|unter dem namen)(?= )"
    ),
    documents=words(
        r"dokumente?n?|[\w-]*bericht(?:e[ns]?|s)?|[\w-]*studien?|akten?|briefe?|[\w-]*gutachten|[\w-]*umfragen?|unterlagen|protokoll\w*"
    ),
    name_tails=words(r"ohne grenzen"),
    outlets=OUTLETS,
    wires=words(
        r"dpa(?:-afx)?|apa|afp|epd|kna|(?:keystone-)?sda|reuters|(?:presse|nachrichten)-?agentur"
    ),
    bodies=BODIES,
    abstract=words(
        r"\w+(?:ung|heit|keit|(?<!l)ion|schaft|tät|tum|nis|ismus|ungen|ionen)|jahre?n?|tage?n?|wochen?|monate?n?|stunden?|prozent|euro|franken|"
        r"millionen|milliarden|meter|kilometer|grad|\w*geld(?:er)?|\w*(?:kritik|lob|ziel|grund|anlass|ursache|auslöser|widerstand|"
        r"beifall|applaus|raum|großraum|ortsteil|stadtteil|bereich|region|richtung|höhe|zeit|hilfe|streit|druck|konflikt|angst|geld|ärger|schuld|recht|teil|motiv|tatort|opfer|glück|pech|zeuge|"
        r"alkohol|feuer|rauch|regen|schnee|wind|strom|wasser|krieg|frieden|büros?|umfelds?|kanzlei|lagers?|teams?|fehlern?|mängel|versäumnisse?|pannen?|probleme|verluste|lücken|engpässe|schwächen|defizite|missstände|"
        r"schäden|verzögerungen|gespräche|verhandlungen|kontakte|zahlungen|gelder|pläne|verstöße|betrug|bestechung|korruption|untreue|dopings?|übergriffe|misshandlungen|drohungen|kündigungen|entlassungen|details|ämter|kabinetts?|sekretariats?|fakt|tatsache|thema|problem)|"
        # what happens, and to whom: "Rücktritt Drohls", "Angriff Sildaviens"
        r"(?:aus|bei|rück|auf|ein|an|über|wieder)tritt(?:e?s)?|\w*(?:ausfall|überfall|unfall|vorfall|anfall|angriff|besuch|wechsel|abstieg|aufstieg|aufenthalt|"
        r"einsatz|beschluss|antrag|auftrag|vertrag|vorschlag|entwurf|vorwurf|plan|umgang|rückzug|verkauf|diagnose|anfrage|anklage|rückkehr|niederlage|"
        r"aussage|affäre|krise|debatte|engagement|statement|abgang|amtsantritt|sturz)s?|"
        # "Größtes Risiko", "Weitere Fragen": no first name, though both words have a capital
        r"\w{2,}ste|(?:größt|höchst|wichtigst|best|erst|letzt|nächst|jüngst|ältest|schwerst|stärkst|schlimmst|häufigst|einzig|alleinig|"
        r"möglich|eigentlich|zentral|wesentlich|entscheidend|ausschlaggebend|neu|weiter|ander|groß|hoh|viel|wenig|mehrer)e[rsn]?"
    ),
    plural=words(r"ermittler|experten|umweltschützer|anwohner"),
    lawyers=words(
        r"\w*anw[aä]lt\w*|(?:straf|pflicht|wahl)?verteidiger\w*|verteidigung|rechtsbeistand\w*|rechtsvertreter\w*"
    ),
    powers=listed("usa eu uno un nato england schottland europa gaza großbritannien"),
)
