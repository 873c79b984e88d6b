"""German: what institutions are called, by their kind; see `kinds` and `own_house` of `People`."""

from bot.reading.rules.languages.patterns import words

KINDS = (
    words(
        r"[\w-]*(?:zeitung|magazins?|rundfunks?|senders?|sender|blatt(?:es|s)?|zeitschrift|"
        r"illustrierten?|journals?|portals?|kurier|anzeiger|rundschau|podcast|boulevardblatt)|"
        r"nachrichtenagentur|verlags?|verlagshaus|zeitungs|agentur|redaktion|blatts?"
    ),
    words(
        r"[\w-]*(?:ministeriums?|regierung|kanzleramts?|senats?|bundesamts?|staatskanzlei|"
        r"botschaft|kommission|finanzamts?|landesamts?|bundesrats?|präsidialamts?)|kreml|"
        r"(?!\w*(?:landrats|bezirks|bürger|standes|ordnungs))[\w-]*amte?s?|"
        r"[\w-]{3,}aufsicht|behörde|behörden|amts?|ressorts?|haus|hauses|regierungs|ministeriums"
    ),
    words(
        r"(?:[\w-]*(?:stadtverwaltung|kreisverwaltung|landratsamts?|bezirksamts?|rathaus|"
        r"rathauses|gemeinde|stadt))|kreis|kreises|bezirk|kommune|"
        r"behörde|behörden|verwaltung|stadt-?"
    ),
    words(
        r"[\w-]*(?:polizei|feuerwehr|armee|marine|bundeswehr|präsidiums?|polizeidirektion|wehr)|"
        r"behörde|behörden"
    ),
    words(
        r"[\w-]*(?:staatsanwaltschaft|bundesanwaltschaft|justiz)|behörden?|anklagebehörde|staatsanwaltschafts|justiz"
    ),
    words(r"[\w-]*gerichts?|gerichtshofs?"),
    words(r"[\w-]*(?:gewerkschaft|gewerkschaftsbunds?)|ig"),
    words(
        r"[\w-]*(?:vereins?|klubs?|clubs?|ligist(?:en)?)|rekordmeisters?|aufsteigers?|absteigers?|eintracht|borussia|fortuna|arminia|alemannia|dynamo|wacker|kickers|sv|fc|sc|tsv|vfb|vfl|vfr|fsv|tsg|tus|bsc"
    ),
    words(r"[\w-]*(?:partei|fraktion|bündnis|koalition)"),
    words(
        r"[\w-]*(?:klinikums?|klinik|kliniken|krankenhaus|krankenhauses|universität|uni|"
        r"hochschule|schule|museums?|theaters?|oper|instituts?|akademie|zoos?|heims?|heim|"
        r"bistums?|kirche|diözese|einrichtung|internats?|gymnasiums?|charité|orchesters?|"
        r"tierparks?)|haus|hauses"
    ),
    words(
        r"[\w-]*(?:verbands?|verbandes|verbände|organisation|stiftung|initiative|kammer|allianz|"
        r"vereinigung|hilfswerks?)|verbands|organisations|adac"
    ),
    words(
        r"[\w-]*(?:konzerns?|unternehmens?|firma|firmen|gesellschaft|werft|reederei|gruppe|bank|"
        r"sparkasse|brauerei|airline|fluglinie|fluggesellschaft|betreiber(?:s|in)?|anbieters?|"
        r"herstellers?|zulieferers?|bauer|bauers|kette|holding|genossenschaft|versicherung|"
        r"versicherers?|versorgers?|werke|werk|werks|bahn|post|flughafens?|hafens?|start-?up|"
        r"händlers?|spedition|dienst(?:e?s)?|gießerei|fabrik|bäckerei|molkerei|druckerei|discounters?|"
        r"supermarkts?|entwicklers?|investors?|bauträgers?|vermieters?|reiseveranstalters?|"
        r"netzbetreibers?|stadtwerke|[\w-]*(?:spezialist(?:en)?|ausrüsters?|riesen?|produzent(?:en)?)|raffinerie|hotels?|kraftwerks?|stahlwerks?|produzent(?:en|"
        r"in)?|(?:geld|kredit)?instituts?|geldhaus(?:es)?|dienstleisters?|betriebs?|handelskette|großbäckerei|studios?|labels?)|ag|gmbh|se|"
        r"kg|unternehmens|konzern-?|bahn-?|firmen-?|werks|haus|hauses"
    ),
)
OWN_HOUSE = words(
    r"ministeriums?|blatt(?:e?s)?|zeitung|zeitungs|magazins?|senders?|verlags?|verlagshaus|"
    r"zeitschrift|portals?|agentur|klinikums?|klinik|krankenhaus|krankenhauses|universität|"
    r"hochschule|gewerkschaft|museums?|ressorts?|amts?|amtes|regierungs|gerichts?|stiftung|"
    r"fraktions?|airline|werft|versicherers?|verwaltung|kommission|senders|"
    r"konzern\w*|unternehmens?|firmen|firma|vereins?|klubs?|clubs?|verband(?:e?s)?|"
    r"behörden?|organisation(?:s)?|werks?|haus|hauses|gesellschaft(?:s)?|einrichtung|"
    r"instituts?|betriebs?|hersteller(?:s)?|anbieter(?:s)?|betreiber(?:s)?|partei|"
    r"institution|bank|fluggesellschaft|airline|reederei|gruppe|händlers?|kette|"
    r"molkerei|brauerei|spedition|fabrik|theaters?|schauspielhaus(?:es)?|orchesters?|tierparks?|internats?|heims?|diözese|bistums?|"
    # what tells its trade: the machine maker, the second-division club
    r"\w{3,}(?:unternehmens?|firma|startups?|bauers?|herstellers?|zulieferers?|anbieters?|betreibers?|händlers?|versorgers?|verlags?|kette|gruppe|spezialist(?:en)?|"
    r"dienstleisters?|ausrüsters?|produzent(?:en)?|discounters?|entwicklers?|konzerns?|riesen?|reederei|werft|brauerei)|"
    r"\w*(?:erst|zweit|dritt|bundes|regional|landes|ober)ligist(?:en)?|rekordmeisters?|aufsteigers?|absteigers?"
)
OTHERS = words(
    r"ander\w+|neu\w+|zweite\w*|erste\w*|frühere\w*|ehemalige\w*|konkurrierende\w*|mutter\w*|tochter\w*|schwester\w*|rival\w*|benachbarte\w*|konkurrenz\w*"
)
