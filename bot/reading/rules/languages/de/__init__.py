"""German."""

from bot.reading.rules.languages.de.answers import ANSWERS
from bot.reading.rules.languages.de.claims import CLAIM
from bot.reading.rules.languages.de.idioms import IDIOMS
from bot.reading.rules.languages.de.meaning import SAID, SAID_QUOTED, VERDICTS
from bot.reading.rules.languages.de.people import (
    ACCUSED,
    BODIES,
    CLIENT_ROLES,
    COMMON_HOUSES,
    COMMON_OUTLETS,
    COMPOUND_ROLES,
    HOUSE_ROLES,
    OUTLETS,
    OWN_HOUSE,
    PERSONS,
    ROLES,
)
from bot.reading.rules.languages.de.refusals import REFUSALS
from bot.reading.rules.languages.de.verbs import SEPARABLE, VERBS
from bot.reading.rules.languages.lexicon import Lexicon, listed, words

LEXICON = Lexicon(
    code="de",
    quotes={"„": '“”"', "»": "«", "“": "”", '"': '"“', "«": "»", "‚": "‘", "›": "‹"},
    abbreviations=listed(
        "dr prof hr fr st nr bzw ca z.b u.a d.h usw etc inkl geb jan feb aug sept okt nov dez"
    ),
    ordinals=True,
    verbs=VERBS,
    brackets=IDIOMS,
    phrases=REFUSALS + ANSWERS,
    attributions=words(
        r"(?:nach )?(?:seinen|ihren) (?:angaben|worten|aussagen)(?: zufolge| nach)?|"
        r"nach (?:den )?(?:worten|angaben|aussagen)(?: von| des| der)?|"
        r"(?:seiner|ihrer) (?:meinung|ansicht|aussage|darstellung) nach|laut|nach (?:angaben|ansicht|auskunft|meinung|einschätzung|aussage|darstellung|worten)(?: von| des"
        r"| der| eines| einer)?|den angaben (?:des|der|von)|(?<=, )so(?= (?!dass|viel|sehr|weit|"
        r"lange|wie|etwas|ein|eine|sei|ist|war|hat)\w)|"
        r"(?<=, )so(?= eine? (?:[\w-]+ ){0,2}?\w*(?:sprecher|sprecherin|anwalt|anwältin|vertreter|vertreterin|mitarbeiter\w*|"
        r"insider|beobachter\w*|augenzeug\w+|zeuge|zeugin|diplomat\w*|beamter|beamtin|polizist\w*|experte|expertin|anwohner\w*)\b)|"
        r"nach (?:informationen|recherchen|darstellung|lesart|meinung|berichten|erkenntnissen|aussagen|schätzung(?:en)?|"
        r"berechnung(?:en)?|überzeugung|auffassung|einem bericht|medienberichten|zahlen)(?: von| vom| des| der| eines| einer)?|"
        r"(?:nach|laut) (?:einem|einer|dem|der) (?:\w+ )?(?:bericht|meldung|artikel|studie|umfrage) (?:des|der|von)|aus sicht (?:des|der|von)"
    ),
    postpositions=words(r"zufolge"),
    accounts=words(
        r"(?:[\w-]+ ){0,3}?(?:erkenntnisse[n]?|angaben|informationen|berichte[n]?|bericht|meldung|artikel|aussagen?|darstellung|"
        r"einschätzung|worten|meinung|ansicht|recherchen|auskunft|studie|umfrage) (?:der|des|von|vom)(?: (?:der|des|dem)(?= ))?"
    ),
    nouns=listed(
        "vorwurf vorwürfe behauptung gerücht gerüchte bericht berichte meldung darstellung aussage"
    ),
    origins=words(
        r"unter berufung auf|die sich auf|das sich auf|der sich auf|beruft sich auf|mit verweis auf|"
        r"mit bezug auf"
    ),
    said=SAID,
    said_quoted=SAID_QUOTED,
    verdicts=VERDICTS,
    claims=words(CLAIM),
    refused=words(
        r"(?:[\w-]+ ){0,4}?[\w-]*(?:kritik|forderung(?:en)?|vorschl[aä]ge?|vorschlag|plan|pläne|plänen|bitten?|angebote?|rufe?|appelle?|"
        r"ansinnen|wunsch|wünsche|entwurf|entwürfe|ultimatum|einw[aä]nde?|bedenken|reform|gesetz|vorstoß|vorhaben|"
        r"projekt|idee|vergleich|belehrung(?:en)?|einmischung(?:en)?|drohung(?:en)?|verbot|beschluss|entscheidung)(?= |$)"
    ),
    feats=words(
        r"(?:[^,]{1,60} )?(?:sein\w*|ihr\w*|da[sn]|de[nr]|die|ein\w*|[\w-]+s) (?:\d+\. ?|[\w-]+ ){0,3}?"
        r"[\w-]*(?:spiele?|partien?|rennen|turnier|kampf|finale|saison|derby|wettkampf|lauf|duell|einsatz|debüt|"
        r"lebensunterhalt|unterhalt|alltag|konzerte?|auftritte?|programm|abend|wahlkampf|tour|tournee|prüfung|eröffnung|"
        r"gottesdienst|etappe|runde|halbzeit|wettbewerb|einsätze|show|sendung|haushalt|sätze|test\w*|form|titel|rekord|elfmeter|tor|treffer|vorsprung|spitzenplatz|tabellenplatz|rückstand)(?= |$)"
    ),
    other_matters=words(r"unabhängig davon|getrennt davon|in einem anderen (?:fall|verfahren)"),
    deadlines=words(
        r"bis (?:zum |zur )?(?:redaktionsschluss|veröffentlichung|erscheinen|ablauf)|"
        r"zum zeitpunkt (?:der|des) (?:veröffentlichung|erscheinens|redaktionsschlusses)|"
        r"auf (?:\w+ )?(?:an|nach)?fragen?(?: (?:nach|von|der|des|dieser)\b)?|aus \w+ gründen"
    ),
    hedges=words(
        r"sei|seien|(?<!ich )habe(?! (?:ich|wir))|(?<!ich )werde(?! ich)|könne|müsse|dürfe|wolle|solle|gebe es|komme|plane|"
        r"rechne|bleibe|soll|sollen|angeblich\w*|mutmaßlich\w*|offenbar|vermeintlich\w*|dem vernehmen nach|"
        r"hätten|hätte|wäre|wären|gehe es|stehe|liege|wisse|drohe|warte|"
        r"(?:er|sie|es|man) (?!alle|eine|keine|seine|ihre|diese|jede|beide|viele|ohne|nahe|lange|gerade)"
        r"\w{2,}(?<!t)e"
    ),
    complementizers=listed("dass daß wonach demzufolge"),
    comma_needed=True,
    colon_tells=True,
    whether=listed("ob wie warum wann wer was"),
    about=listed("zu zum zur über auf"),
    of=listed("von vom vor über mit"),
    to_persons=listed("gegenüber"),
    determiners=listed(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem "
        "sein seine seinen seiner ihr ihre ihren ihrer mehrere einige viele zwei drei vier fünf alle "
        "kein keine beide jede jeder jedes jeden jedem jegliche jeglichen sämtliche solche alle allen aller"
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
        "dessen": "",
        "deren": "",
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
    after_relative=listed("zufolge nach"),
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
    be=listed("ist sind war waren sei seien wird werde werden wurde wurden worden gewesen wäre"),
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
        "hingegen dagegen nur trotzdem kategorisch immer stets bislang bisher vorerst zunächst sofort abermals "
        "ausdrücklich öffentlich mehrfach knapp deutlich klar schlicht lediglich ebenso daraufhin schließlich "
        "allerdings indes indessen unterdessen derweil nunmehr jetzt weiterhin pauschal indirekt offiziell "
        "inoffiziell schriftlich telefonisch lapidar trocken einhellig einstimmig gemeinsam bereits erstmals "
        "freilich immerhin jedenfalls hartnäckig beharrlich rundweg rundheraus strikt"
    ),
    verb_final=True,
    verb_second=True,
    capital_nouns=True,
    bare_nouns=True,
    particles=listed(
        "ein zurück mit aus ab an hinzu vor fest zu klar bekannt auf entgegen dar voraus hin preis nach "
        "dagegen zurückweisen dementieren bestreiten bestätigen ausrichten mitteilen wissen verlauten "
        "erklären durchblicken"
    ),
    separable=SEPARABLE,
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
    roles=ROLES,
    compound_roles=COMPOUND_ROLES,
    joints=("-", "s"),
    accused=ACCUSED,
    own_house=OWN_HOUSE,
    common_houses=COMMON_HOUSES,
    house_roles=HOUSE_ROLES,
    common_outlets=COMMON_OUTLETS,
    client_roles=CLIENT_ROLES,
    aged=words(r"\d+-jährige[rn]?"),
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
    defends=words(
        r"(?:der|die|das) (?=(?:den|die|das|einen|eine) [^,.;]{3,60} (?:vertritt|verteidigt|berät))"
    ),
    anonymous=words(
        r"\w*kreisen?|insider\w*|quellen?|anonym\w*|beobachter|augenzeugen|informant\w*|mitarbeiter"
    ),
    documents=words(
        r"dokumente?n?|berichte?s?|studien?|akten?|briefe?|gutachten|umfragen?|unterlagen|protokoll\w*"
    ),
    outlets=OUTLETS,
    quoted_names=True,
    definite=listed("der die das den dem des"),
    singular=listed(
        "der die das ein eine einen einem einer dieser diese dieses sein seine seinem seiner ihr ihre ihrem ihrer"
    ),
    plural=words(r"ermittler|experten|umweltschützer|anwohner"),
    bodies=BODIES,
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
    expletives=listed("es"),
    pointers=listed("dazu hierzu darüber davon hiervon dagegen damit dafür daran darauf dabei"),
    objective=listed(
        "den dem des einen einem diesen diesem jeden jedem keinen keinem seinen seinem ihren ihrem ihn ihm"
    ),
    nominative=listed("er man ich wir"),
    as_words=listed("wie"),
    subjunctive=words(
        r"sei|seien|(?<!ich )habe(?! (?:ich|wir))|(?<!ich )werde(?! ich)|könne|müsse|wolle|solle|dürfe|gebe|komme|gehe|stehe|liege|bleibe|drohe|"
        r"wisse|sehe|nehme|lasse|handele|handle|fehle|"
        r"(?!ohne|alle|eine|keine|seine|ihre|diese)\w{3,}(?<!t)e (?:er|man)"
    ),
    firm=listed(
        "entgegnete entgegnet konterte kontert erwiderte erwidert versichert versicherte beteuert beteuerte beharrt betont betonte"
    ),
    negative=words(
        r"nie|niemals|keine?[nms]?|nichts|(?<!noch )nicht(?! (?:nur|mehr|genug|immer|allein|ausreich))|niemand|weder"
    ),
    only=words(r"nur|lediglich|bloß|ausschließlich|einzig\w*"),
)
