"""German: the words that show that somebody states something."""

import re

from bot.reading.rules.languages.cues import Cues
from bot.reading.rules.languages.de.answers import ANSWERS
from bot.reading.rules.languages.de.blame import BLAMED
from bot.reading.rules.languages.de.leading import LEADING, STATED, WITHHELD
from bot.reading.rules.languages.de.owned_claims import OWNED_CLAIMS
from bot.reading.rules.languages.de.passives import PASSIVES
from bot.reading.rules.languages.de.prepositional import PREPOSITIONAL
from bot.reading.rules.languages.de.refusals import REFUSALS
from bot.reading.rules.languages.de.standing import STANDING
from bot.reading.rules.languages.de.verbs import SEPARABLE, VERBS
from bot.reading.rules.languages.de.verdicts import VERDICTS_GIVEN
from bot.reading.rules.languages.patterns import listed, words

CUES = Cues(
    verbs=VERBS,
    phrases=REFUSALS + PASSIVES + VERDICTS_GIVEN + BLAMED + OWNED_CLAIMS + ANSWERS,
    attributions=words(
        r"(?<=, )(?:so|lautete?) (?:die|der|das) (?:\w+ )?(?:eingeständnis|bekenntnis|antwort|reaktion|kommentar|analyse|these|vermutung|prognose|appell|schilderung|"
        r"darstellung|version|überzeugung|kritik|vorwurf|argument|begründung|einschätzung|fazit|urteil|tenor|forderung|hoffnung|warnung|"
        r"mahnung|devise|credo|befund|bilanz|botschaft|einwand|lesart) (?:der|des|von|vom|aus)(?: (?:der|des|dem)(?= ))?|"
        r"(?:nach|laut)(?= (?:[\w-]+ ){0,2}?[\w-]+s (?:angaben|darstellung|worten|aussagen?|ansicht|auskunft|meinung|einschätzung|überzeugung|schilderung|lesart|version)\b)|"
        r"(?:nach|laut|gemä(?:ß|ss)) eigen(?:en|er|em) (?:angaben|worten|aussagen?|darstellung|auskunft|bekunden|bekundungen)|eigen(?:en|er) (?:angaben|aussagen?|worten|darstellung) (?:zufolge|nach)|"
        r"aus (?:seiner|ihrer) sicht|nach (?:seinen|ihren) (?:angaben|worten|aussagen)|(?:seinen|ihren) (?:angaben|worten|aussagen) (?:zufolge|nach)|"
        r"in den augen (?:des|der|von)|glaubt man(?= (?:de[mnr]|eine[mnr]) )|geht es nach(?= (?:de[mnr]|eine[mnr]) )|"
        r"(?:nach|gemä(?:ß|ss)) (?:den )?(?:worten|angaben|aussagen)(?: von| des| der)?|"
        r"(?:seiner|ihrer) (?:meinung|ansicht|aussage|darstellung) nach|gemä(?:ß|ss)(?! (?:§|abs|absatz|art|artikel|gesetz|motto|plan|vereinbarung|vertrag|vorschrift|"
        r"(?:dem|den|der|einem|einer|ihre[mnr]|seine[mnr]) (?:[\w-]+ )?(?:auftrag|bestimmungen|brauch|formel|gesetze?|grundsatz|motto|plan|prinzip|protokoll|regeln?|"
        r"reglement|satzung|tradition|vereinbarung|verfassung|verordnung|vertrag|vorgaben|vorschrift(?:en)?|wunsch|zeitplan)))|laut(?! (?:und|genug|geworden|gewesen|geblieben|zugegangen|hergegangen|gesprochen|geredet|gefeiert|gedacht|gesagt|gerufen|gelacht|geschrien|gestritten|gejubelt|wird|wurde|wurden|werden|über|aus|los|auf)\b)|nach (?:angaben|ansicht|auskunft|meinung|einschätzung|aussage|darstellung|worten)(?: von| des"
        r"| der| eines| einer)?|den angaben (?:des|der|von)|(?<=, )so(?= (?!dass|viel|sehr|weit|"
        r"lange|wie|etwas|ein|eine|sei|ist|war|hat)\w)|"
        r"(?<=, )so(?= eine? (?:[\w-]+ ){0,2}?\w*(?:sprecher|sprecherin|anwalt|anwältin|vertreter|vertreterin|mitarbeiter\w*|"
        r"insider|beobachter\w*|augenzeug\w+|zeuge|zeugin|diplomat\w*|beamter|beamtin|polizist\w*|experte|expertin|anwohner\w*)\b)|"
        r"nach (?:beobachtung(?:en)?|schilderung(?:en)?|vermutung|befund|kenntnis|informationen|recherchen|darstellung|lesart|meinung|berichten|erkenntnissen|aussagen|schätzung(?:en)?|"
        r"berechnung(?:en)?|überzeugung|auffassung|einem bericht|medienberichten|zahlen)(?: von| vom| des| der| eines| einer)?|"
        r"nach(?= (?:(?:übereinstimmend|unbestätigt|verschieden|mehrer|ander|erst)en )?[\w-]{3,}(?:angaben|berichten|informationen|aussagen|schätzungen|einschätzung)\b)|"
        r"nach(?= (?:\w+ischen|amtlichen|offiziellen|behördlichen) (?:angaben|erkenntnissen|informationen|darstellung)\b)|"
        r"nach(?= (?:übereinstimmend|unbestätigt|verschieden|mehrer)en berichten\b)|"
        r"(?:nach|laut) (?:einem|einer|dem|der) (?:\w+ )?(?:bericht|meldung|artikel|studie|umfrage) (?:des|der|von)|aus sicht (?:des|der|von)"
    ),
    views=words(r"für"),
    postpositions=words(r"zufolge"),
    accounts=words(
        r"(?:[\w-]+ ){0,3}?(?:erkenntnisse[n]?|angaben|informationen|berichte[n]?|bericht|meldung|artikel|aussagen?|darstellung|"
        r"einschätzung|worten|meinung|ansicht|recherchen|auskunft|studie|umfrage) (?:der|des|von|vom)(?: (?:der|des|dem)(?= ))?"
    ),
    account_nouns=listed(
        "angaben darstellung worten aussage aussagen ansicht auskunft meinung einschätzung überzeugung schilderung lesart version"
    ),
    as_words=listed("wie so"),
    particles=listed(
        "ein zurück mit aus ab an hinzu vor fest zu klar bekannt auf entgegen dar voraus hin preis nach "
        "dagegen zurückweisen dementieren bestreiten bestätigen ausrichten mitteilen wissen verlauten "
        "erklären durchblicken hervor heraus nahe bei richtig statt"
    ),
    separable=SEPARABLE,
    leading=LEADING,
    stated=STATED,
    withheld=WITHHELD,
    brackets=STANDING | PREPOSITIONAL,
    # One confesses a deed, or at a hearing; what stands behind a place alone stood there.
    stood=re.compile(
        r" (?:[\w-]+ ){0,3}?(?:dort|da|hier) (?:\w+ ){0,2}gestanden| (?:(?:lange|kurz|gestern|heute|noch|auch|schon|dort|da|nur|bereits|immer|zuvor|damals|\w+lang) ){0,2}(?:am \w+(?:tag|abend|morgen|mittag) )?(?:in|im|auf|an|am|vor|unter|neben|hinter|zur|zum|um|bei) "
        r"(?:(?:der|dem|den|die|das|einem|einer|seinem|ihrem|seiner|ihrer) )?(?:\w+en )?"
        r"(?!\w*(?:vernehm|verhör|polizei|verhandl|befrag|ermittl|gericht|richter|prozess|zeitung|freund|(?:tag|abend|morgen|mittag|nacht|woche)\b))[\w-]+ gestanden"
    ),
    hypothetical=listed("könnte könnten dürfte sollte würde würden"),
    finite_endings=tuple("bdefghklmnstßz"),
    personal=listed(
        "sagt sagte sagten meint meinte meinten erzählt erzählte erzählten schildert schilderte schimpft schimpfte rief findet fand "
        "gesagt erinnert erinnerte scherzt scherzte jammert jammerte schwärmt schwärmte"
    ),
    firm=listed(
        "entgegnete entgegnet konterte kontert erwiderte erwidert versichert versicherte beteuert beteuerte beharrt betont betonte "
        "beteuern versichern eigenen eigener eigenem stellt stellte stellten"
    ),
    contrary=words(
        r"(?<!noch )nicht(?! (?:nur|mehr|genug|immer|allein|ausreich|bekannt|klar|sicher|wissen|sagen|verletzt|überrasch|zuletzt|zu erwarten|\w* ?entschieden|öffentlich))|"
        r"nie|niemals|(?<!noch )keine?[nmrs]?(?! (?:angaben|verletzt\w*|toten|opfer|gefahr|hinweise|einzelheiten|details|auskunft|auskünfte|"
        r"stellung|stellungnahme|kommentar|zahlen|zweifel|wunder|festnahmen))|niemand\w*|nichts|weder"
    ),
    negative=words(
        r"nie|niemals|(?<!noch )keine?[nms]?|nichts|niemand|weder|"
        r"(?<!noch )nicht(?! (?:nur|mehr|genug|immer|allein|ausreich|zu (?!wissen|kennen|haben|sein)\w+n\b))"
    ),
    subjunctive=words(
        r"sei|seien|(?<!ich )habe(?! (?:ich|wir))|(?<!ich )werde(?! ich)|könne|müsse|wolle|solle|dürfe|gebe|komme|gehe|stehe|liege|bleibe|drohe|"
        r"(?<=[.!?“] )(?:er|man|es|sie) (?!alle|eine|keine|seine|ihre|diese|jede|beide|viele|ohne|nahe|lange|gerade|gerne)\w{2,}(?<!t)e|"
        r"bestehe|betrage|gelte|herrsche|brauche|wachse|sinke|steige|profitiere|entstehe|koste|dauere|gefährde|verstoße|erhalte|bekomme|verfüge|"
        r"arbeite|biete|bedeute|beginne|unterstütze|verstehe|betreffe|ergebe|beruhe|existiere|funktioniere|ermittele?|untersuche|verlange|fordere|"
        r"erwarte|spreche|treffe|wirke|leide|verdiene|prüfe|hoffe|finde|kenne|führe|fahre|setze|mache|werfe|wohne|"
        r"wisse|sehe|nehme|lasse|handele|handle|fehle|laufe|reiche|diene|sorge|trage|halte|bringe|"
        r"(?<!wenn )(?:hätten|wären|würden|lägen|säßen|kämen|gäben|gingen|stünden|nähmen|fänden|müssten|wüssten)|"
        r"(?!ohne|alle|eine|keine|seine|ihre|diese|wäre|hätte|würde)\w{3,}(?<!t)e (?:er|man)"
    ),
    subjunctive_form=words(
        r"(?!heute|gerne|lange|gerade|alleine|beinahe|vorne|danke|bitte|pleite|beide|wurde|würde|ginge|möge|fremde|wäre|bliebe)\w{3,}(?<!t)e|"
        r"(?:be|er|ver|ab|vor|unter|ent|aus|auf|miss|ge){0,4}(?:streite|biete|arbeite|warte|haupte|richte|halte|trete|rate|leite|deute|koste|laute|"
        r"achte|fürchte|reite|schreite|gründe|falte|öffne|walte|gestatte|statte|haftee?|hafte|raste|taste|teste|melde|gelte)"
    ),
    both_not=listed("weder noch"),
)
