"""German: who speaks, for whom, and what institutions are called."""

import re

from bot.reading.rules.languages.de.institutions import KINDS, OWN_HOUSE
from bot.reading.rules.languages.patterns import listed, words
from bot.reading.rules.languages.people import People

_SPOKESMAN = r"(?:sprecher(?:s|in|innen)?|pressesprecher(?:s|in)?|pressestelle|presseabteilung|presseamt|pressereferent(?:in)?)"
_LAWYER = r"(?:anw[aä]lt(?:e|en|s|in|innen)?|verteidiger(?:s|in)?|rechtsbeistand|rechtsvertreter(?:in)?|strafverteidiger(?:in)?)"
_STAFF = (
    r"(?:management|manager(?:in)?|berater(?:s|in)?|vertreter(?:s|in)?|büroleiter(?:in)?|referent(?:in)?|"
    r"mitarbeiter(?:in)?|bevollmächtigte[rn]?|repräsentant(?:in)?|justiziar(?:in)?|agent(?:in)?|stabschef(?:in)?|"
    r"vorzimmer|sekretariat|büro|umfeld|kanzlei|entourage|stab)"
)
_MEDIA = r"(?:medien|presse|kommunikations|öffentlichkeits)-?(?:direktor(?:in)?|chef(?:in)?|leiter(?:in)?|verantwortliche[rn]?|referent(?:in)?|beauftragte[rn]?|arbeit)"
ROLES = words(
    rf"(?!\w*staatsanw|lautsprecher|versprecher)(?:[\w-]*?{_SPOKESMAN}|[\w-]*?{_LAWYER}|{_STAFF}|{_MEDIA})"
)
COMPOUND_ROLES = words(
    rf"(?!\w*staatsanw|lautsprecher|versprecher)(?P<house>(?!presse|straf|rechts|haupt|chef|star|fach|regie(?!rung)|vize)"
    rf"\w[\w-]*\w)-?(?:{_SPOKESMAN}|(?:chef)?justiziar(?:in)?)"
)
HOUSE_ROLES = words(rf"{_SPOKESMAN}|{_MEDIA}|justiziar(?:in)?")
CLIENT_ROLES = words(rf"(?:straf|rechts)?{_LAWYER}|management")
OUTLETS = words(
    r"\w*zeitung|\w*magazins?|\w*rundfunks?|\w*senders?|\w*agentur|\w*blatts?|nachrichten\w*|\w*tageblatt|\w*tagblatt|"
    r"\w*kurier|\w*bote|\w*anzeiger|\w*zeitschrift|\w*illustrierte[n]?|\w*journals?|\w*portals?|radio\w*|\w*presse|"
    r"\w*echo|\w*rundschau|\w*post|\w*woche|\w*wochenblatt|\w*podcast|\w*fernsehen|\w*nachrichten|\w*stimmen?|\w*spiegel|\w*boulevardblatts?"
)
PERSONS = words(
    r"[\w-]*(?:minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|bürgermeister|bürgermeisterin|"
    r"sprecher|sprecherin|anwalt|anwältin|chef|chefin|trainer|trainerin|sekretär|sekretärin|direktor|"
    r"direktorin|richter|richterin|professor|professorin|leiter|leiterin|vorsitzende|vorsitzender|vorsitzenden|"
    r"landwirt|landwirtin|stürmer|stürmerin|torwart|torhüter|torhüterin|spieler|spielerin|zeuge|zeugin|arzt|ärztin|politiker|"
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
    r"tochter|sohn|bruder|täter|opfer|rentner|rentnerin|kandidat|kandidatin|mitglied|stadtrat|beauftragte|beauftragter|"
    r"obmann|obfrau|ombudsmann|ombudsfrau|präfekt|gouverneur|gouverneurin|kurator|kuratorin|dirigent|dirigentin|"
    r"tänzer|tänzerin|verwalter|verwalterin|makler|maklerin|architekt|architektin|züchter|züchterin|gastronom|gastronomin|"
    r"hotelier|apotheker|apothekerin|notar|notarin|ermittler|ermittlerin|prüfer|prüferin|pächter|pächterin|hirte|hirtin|"
    r"sammler|sammlerin|retter|retterin|wehrführer|einsatzleiter|hausmeister|bewohner|bewohnerin|anwohner|anwohnerin|"
    r"kunde|kundin|gast|urlauber|urlauberin|passagier|besucher|besucherin|veranstalter|veranstalterin|organisator|organisatorin|läufer|läuferin|boxer|boxerin|profi|star|coach|verteidiger|schiedsrichter|schiedsrichterin)(?:s|n|en|es)?"
)
BODIES = words(
    r"[\w-]*(?:universität|uni|schule|firma|gruppe|partei|verein|bank|verband|bund|ministerium|amt|institut|"
    r"stiftung|museum|klub|club|kirche|gericht|klinikum|klinik|krankenhaus|gesellschaft|republik|stadt|werft|rat|"
    r"behörde|theater|polizei|staatsanwaltschaft|kommission|bundestag|konzern|unternehmen|ag|gmbh|se|kg|"
    r"hersteller|zulieferer|bauer|kette|reederei|brauerei|verlag|airline|fluglinie|betreiber|anbieter|händler|holding|"
    r"genossenschaft|kasse|versicherung|versicherer|versorger|präsidium|direktion|kammer|gewerkschaft|zentrale|verwaltung|"
    r"werke|werk|bahn|post|feuerwehr|armee|marine|bundeswehr|fraktion|regierung|senat|kanzleramt|rathaus|bistum|"
    r"hochschule|akademie|orchester|oper|zoo|flughafen|hafen|start-?up|dienst|organisation|allianz|bündnis|initiative|"
    r"sv|fc|sc|tsv|vfb|vfl|vfr|fsv|tsg|tus|bsc|ig|dgb|adac|lager|mafia|kreml|haus)"
)
ACCUSED = words(
    r"angeklagte[nr]?|beschuldigte[nr]?|tatverdächtige[nr]?|verdächtige[nr]?|festgenommene[nr]?"
)
CLIENTS = words(
    r"sänger(?:s|in)?|schauspieler(?:s|in)?|spieler(?:s|in)?|stürmer(?:s)?|fußballer(?:s|in)?|künstler(?:s|in)?|mandant(?:en|in)?|unternehmer(?:s|in)?|moderator(?:s|in)?|musiker(?:s|in)?|politiker(?:s|in)?|autor(?:s|in)?|rapper(?:s|in)?|popstars?|stars?|profis?|sportler(?:s|in)?|model(?:s)?|bankiers?|milliardärs?"
)
# Behind a name, with the rest of its clause: "sagte X gestern, der die Bank vertritt".
STANDS_FOR = re.compile(
    r"(?:(?:[a-zäöüß]+ ?){0,2}, (?:der|die) (?:(?:die )?(?:interessen|geschäfte|rechte) (?:von|des|der) |für |als \w+ )?"
    r"(?=[^,.;:]{3,60} (?:vertritt|verteidigt|berät|betreut|spricht)\b)|"
    r"(?:spricht|sprach) für (?=\w)|(?:vertritt|verteidigt|berät|betreut) (?=\w)|"
    r"im (?:namen|auftrag) (?:von |der |des |ihres |seines |ihrer |seiner )?(?:mandant\w* |klient\w* )?)"
    r"(?P<principal>[^,.;:]{3,60}?)(?= (?:anwaltlich )?(?:vertritt|verteidigt|berät|betreut|spricht)\b|[,.;:]| (?:in|vor|am|zu|auf|mit)\b)"
)

PEOPLE = People(
    clients=CLIENTS,
    seats_before=words(r"bei|beim|in der|im"),
    kept_roles=words(r"promoter(?:in)?|assistent(?:in)?|produzent(?:in)?"),
    behalf=words(r"im namen|im auftrag|stellvertretend für|für"),
    kinds=KINDS,
    roles=ROLES,
    compound_roles=COMPOUND_ROLES,
    joints=("-", "s"),
    own_house=OWN_HOUSE,
    aged=words(r"\d+-jährige[rn]?"),
    house_roles=HOUSE_ROLES,
    client_roles=CLIENT_ROLES,
    accused=ACCUSED,
    genitive_ending="s",
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
    generic=listed("ehemalige ehemaliger früherer frühere"),
    speaks_for=listed("von der des vom bei beim"),
    stands_for=STANDS_FOR,
    anonymous=words(
        r"\w*kreisen?|insider\w*|quellen?|anonym\w*|beobachter|augenzeugen|informant\w*|mitarbeiter"
    ),
    documents=words(
        r"dokumente?n?|berichte?s?|studien?|akten?|briefe?|gutachten|umfragen?|unterlagen|protokoll\w*"
    ),
    outlets=OUTLETS,
    bodies=BODIES,
    plural=words(r"ermittler|experten|umweltschützer|anwohner"),
    lawyers=words(
        r"\w*anw[aä]lt\w*|(?:straf|pflicht|wahl)?verteidiger\w*|verteidigung|rechtsbeistand\w*|rechtsvertreter\w*"
    ),
)
