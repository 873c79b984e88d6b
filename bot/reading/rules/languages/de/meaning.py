"""German: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

import re

from bot.reading.rules.languages.de.claims import BLAME, CLAIM, HARSH
from bot.reading.rules.languages.de.denials import DENIED, DENIED_QUOTED, VERDICT
from bot.reading.rules.languages.de.venues import VENUES
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*kein(?:en)? kommentar\W*$|(?:kommentieren|äußern|bestätigen) (?:wir|ich) (?:uns |mich )?"
            r"(?:\w+ ){0,3}?nicht|(?:wir|ich) (?:kommentieren|kommentiere|äußern uns|äußere mich|sprechen|"
            r"spreche|beantworten|beantworte) (?:[\w-]+ ){0,6}?(?:nicht|keine)|"
            r"dazu (?:sagen?|möchten?|wollen|will|kann|können) (?:ich|wir) (?:\w+ ){0,4}?nichts|"
            r"(?:ich|wir) (?:sagen?|möchten?|wollen|will|kann|können|werden?) (?:mich |uns )?(?:dazu |hierzu |darüber "
            r")(?:\w+ ){0,4}?(?:nichts|nicht|keine\w*)|dazu (?:gibt es|haben wir|habe ich) (?:\w+ )?(?:nichts|keinen kommentar)|"
            r"(?:bitten wir|bitte ich) um verständnis|kein wort dazu|"
            r"(?:laufende[nr]?|schwebende[ns]?) (?:\w*verfahren|\w*ermittlungen) (?:\w+ ){0,4}?nicht"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"(?:ich|wir) (?:nehme|nehmen|ziehe|ziehen) .{0,60}zurück|(?:nehme|nehmen|ziehe|ziehen) (?:ich|wir) .{0,40}zurück|"
            r"das war (?:\w+ )?(?:dumm|falsch|unbedacht|daneben|unglücklich|ein fehler) (?:\w+ )?(?:von mir|von uns|dahergeredet|formuliert|ausgedrückt)|"
            r"(?:das|so etwas|den satz) (?:hätte|hätten) (?:ich|wir) (?:so )?nicht (?:sagen|schreiben|behaupten) (?:dürfen|sollen)|"
            r"(?:ich|wir) (?:halte|halten) (?:\w+ ){0,4}nicht (?:mehr|länger) aufrecht|(?:halte|halten) (?:ich|wir) (?:so )?nicht (?:mehr |länger )?aufrecht|"
            r"(?:ich|wir) (?:halte|halten) (?:\w+ )?an .{2,100}? nicht (?:mehr|länger) fest|"
            r"(?:bin|sind|war|waren) (?:ich|wir) (?:[\w-]+ ){0,4}?(?:aufgesessen|hereingefallen|auf den leim gegangen)|"
            r"(?:ich|wir) (?:bin|sind) (?:[\w-]+ ){0,5}?(?:aufgesessen|hereingefallen|auf den leim gegangen)|"
            r"(?:meine|unsere|diese meine) (?:\w+ )?(?:aussagen?|behauptung(?:en)?|äußerung(?:en)?|darstellung|angaben?|meldung|berichterstattung|zahlen?|worte|post|tweet) "
            r"(?:war|waren|ist|sind) (?:\w+ ){0,2}?(?:falsch|unwahr|unzutreffend|ungenau|irreführend|überzogen|unbedacht|ein fehler)|"
            r"(?:ich|wir) (?:habe|haben) (?:mich|uns) (?:\w+ ){0,2}?(?:geirrt|vertan|vergaloppiert|im ton vergriffen)|da (?:habe|haben) (?:ich|wir) (?:mich|uns) geirrt|"
            r"(?:ich|wir) (?:hätte|hätten) (?:das|so etwas|den satz|dies) (?:\w+ ){0,2}?nicht (?:sagen|schreiben|behaupten|veröffentlichen|posten) (?:dürfen|sollen)|"
            r"(?:ich|wir) (?:entschuldige|entschuldigen|bitte|bitten) (?:mich |uns |\w+ )?(?:für (?:\w+ ){1,3}?(?:aussagen?|äußerung(?:en)?|worte|behauptung(?:en)?|wortwahl|beitrag|post|bericht) um (?:entschuldigung|verzeihung)|"
            r"für (?:diese|meine|unsere) (?:\w+ )?(?:aussagen?|äußerung(?:en)?|worte|behauptung(?:en)?|wortwahl|beitrag|post|berichterstattung|bericht))"
        ),
    ),
    (Act.DENIES, DENIED_QUOTED),
    (
        Act.CONFIRMS,
        words(
            r"^\W*ja\b.*|(?:ich|wir) (?:habe|haben) (?:\w+ ){0,3}(?:fehler|gelogen)|"
            r"(?:ich|wir) (?:gebe|geben|räume|räumen) .{0,30}(?:zu|ein)|(?:das|es) (?:stimmt|ist richtig|trifft zu)(?:\W*$|,| und (?!zugleich ))|"
            r"(?:berichte?|meldung(?:en)?|zahlen?|angaben?|darstellung|vorw[uü]rfe?|aussagen?) (?:ist|sind|sei|seien|war|waren) (?:so |im kern |weitgehend |durchaus )?(?:korrekt|richtig|zutreffend|wahr)\W*$|"
            r"(?:mein|unser) fehler|da haben wir versagt|das war (?:ein|unser|mein) fehler"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            rf"^\W*(?:eine? |reine |pure |schiere )?(?:{BLAME}|{HARSH})(?: (?:mit|am|an|auf|für|der|des|und|nach) [^.;:,]{{2,40}})?\W*$|"
            r"(?:ich|wir) weisen? (?!darauf|auf )[^.;:,]{3,90} zurück\W*$"
        ),
    ),
)
SAID = (
    (
        Act.DECLINES,
        words(
            r"weder bestätigen noch (?:dementieren|verneinen|bestreiten)|weder dementieren noch bestätigen|"
            r"(?:näheres|mehr|weiteres|genaueres|einzelheiten) (?:könne|könnten|wolle|dürfe|kann|will) (?:man|er|sie|ich|wir) (?:\w+ ){0,3}?nicht (?:sagen|mitteilen|nennen)|"
            r"(?:nicht|nichts|keine\w*) (?:[\w-]+ ){0,3}?(?:äußern|kommentieren|bewerten|spekulieren|hinzuzufügen|stellung|"
            r"stellungnahme|auskunft|auskünfte|angaben|einzelheiten|kommentar)\b|(?:zu|über) [^.;:,]{2,60} (?:äußere|äußern|spreche|"
            r"sprechen|rede) (?:man|er|sie|wir|ich) (?:sich |uns |mich )?(?:\w+ ){0,2}?nicht|nichts zu sagen|"
            r"(?:man|er|sie|es|das (?:haus|unternehmen|ministerium)|die (?:behörde|firma|bank)) (?:äußere|äußerten|äußert) sich (?:[\w-]+ ){0,6}?nicht|"
            r"(?:man|er|sie|\w+) (?:kommentiere|kommentierten) (?:[\w-]+ ){0,6}?nicht|"
            r"(?:könne|könnten|kann|wolle|wollten|werde) (?:man |er |sie |[^.;:,]{3,40} )?nicht bestätigen|nicht bestätigen (?:könne|könnten|wolle|werde)|"
            r"(?:äußere|kommentiere) (?:man|er|sie) (?:sich )?(?:[\w-]+ ){0,5}?nicht|"
            r"(?:könne|wolle|werde|dürfe|könnten|wollten|dürften|kann|will) (?:man |er |sie |sich |es ){0,4}(?:dazu |hierzu |darüber |"
            r"zu [^.;:,]{2,60} )?(?:[\w„“»«\"]+ ){0,4}?(?:nichts (?:sagen|mitteilen|verraten)|keine (?:\w+ )?(?:angaben|auskunft|auskünfte) (?:machen|geben|erteilen)|"
            r"keine stellung(?:nahme)? (?:nehmen|abgeben)|nicht (?:äußern|kommentieren|stellung nehmen)|keinen kommentar abgeben)|"
            r"(?:gebe|mache) (?:man |er |sie )?(?:\w+ ){0,4}?keine (?:auskunft|auskünfte|angaben|stellungnahme)"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"(?:nehme|ziehe) (?:er |sie |man )?(?:[\w-]+ ){0,8}?zurück\W*$|(?:halte|halten) (?:er |sie |man )?(?:[\w-]+ ){0,5}?nicht (?:mehr |länger )?(?:aufrecht|fest)|"
            r"(?:er|sie|man) (?:habe|hätten) sich (?:[\w-]+ ){0,2}?(?:geirrt|getäuscht|vertan|versprochen|im ton vergriffen)|"
            r"(?:bedauere|bedaure) (?:er |sie |man )?(?:seine|ihre|die) (?:\w+ )?(?:äußerung(?:en)?|worte|wortwahl|aussagen?|darstellung|behauptung)"
        ),
    ),
    (Act.DENIES, DENIED),
    (
        Act.CONFIRMS,
        words(
            r"^\W*ja,|(?:träfen|treffe|trifft|treffen) (?:so |im kern |weitgehend |teilweise |grundsätzlich )?zu\b(?! (?:spät|früh))|^\W*(?:das|es|dies) (?:stimmt|stimme)(?:,|\W*$)|"
            r"^\W*(?:das|es|dies) (?:sei|ist) (?:so |durchaus |leider )?(?:richtig|korrekt|zutreffend|wahr)(?:,|\W*$)|"
            r"(?:berichte?|meldung(?:en)?|angaben?|darstellung|vorw[uü]rfe?) (?:sei|seien) (?:so |im kern |weitgehend |durchaus )?(?:korrekt|richtig|zutreffend|wahr)\W*$"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            rf"(?:ist|sei|war|sind|seien|wäre|ein|eine|einen|einem|einer|^\W*) ?(?:ein |eine |einen |einfach |völlig |schlicht |"
            rf"absolut |vollkommen |mehr als |geradezu |ein(?:e|en)? \w+ |nichts als |wirklich ){{0,4}}{BLAME}|"
            rf"für (?:einen |eine |ein )?(?:\w+ )?(?:{BLAME}|fehler|{HARSH})|"
            r"(?:könne|kann|können) (?:er|sie|man|ich|wir) (?:\w+ ){0,3}?nicht nachvollziehen"
        ),
    ),
)
# What one rejects, which is no claim.
_REFUSED = (
    r"(?:[\w-]+ ){0,4}?[\w-]*(?:kritik|forderung(?:en)?|vorschl[aä]ge?|vorschlag|plan|pläne|plänen|bitten?|angebote?|rufe?|appelle?|"
    r"ansinnen|wunsch|wünsche|entwurf|entwürfe|ultimatum|einw[aä]nde?|bedenken|reform|gesetz|vorstoß|vorhaben|"
    r"projekt|idee|vergleich|belehrung(?:en)?|einmischung(?:en)?|drohung(?:en)?|verbot|rüge|abmahnung|beschluss|entscheidung)(?= |$)"
)
VERDICTS = (
    # What is planned, and no claim, is wrong in another sense.
    (Act.CRITICISES, words(rf"{_REFUSED}(?: [^.;:]{{0,60}}?)? (?:für|als) (?:\w+ )?falsch\w*")),
    (Act.DENIES, VERDICT),
    (Act.CRITICISES, words(rf"{BLAME}|{HARSH}")),
)
# What blames where somebody calls something so: an attack on what is dear, a black day for it.
_ATTACK = (
    r"(?:(?:angriff|anschlag|attacke|schlag) (?:auf|gegen|für)|kampfansage|kriegserklärung|sündenfall|dolchstoß|todesstoß|"
    r"katastrophe|desaster|bedrohung|rückschritt|rückschlag|tiefpunkt|ausverkauf|kniefall|einknicken|schwarze[rnm]? tag)\b"
)
# Verbs in the mood of reported speech whose forms are no noun's or adjective's.
_REPORTED = (
    r"existiere|bestehe|betrage|gelte|herrsche|brauche|wachse|sinke|steige|entstehe|koste|dauere|gefährde|verstoße|erhalte|"
    r"bekomme|verfüge|arbeite|biete|bedeute|beginne|unterstütze|verstehe|betreffe|ergebe|beruhe|funktioniere|ermittele?|untersuche|"
    r"verlange|fordere|erwarte|spreche|wirke|leide|verdiene|prüfe|finde|kenne|führe|fahre|setze|mache|sehe|nehme|lasse|handele|"
    r"fehle|laufe|halte|bringe|zahle|verkaufe|schließe|liefere|verhandele?|leiste|bestätige|bedauere|trete|übernehme|verlasse|"
    r"gewinne|verliere|lebe|helfe|reagiere|kooperiere|investiere|produziere|gehöre|entscheide|schweige|erfülle|verletze|gebe|gehe|"
    r"stelle sich|füge|ziehe|zeige|sage|schreibe|denke|trage|diene|müssten|wüssten|kämen|gäben|gingen|lägen|stünden|"
    r"nähmen|fänden|brauchten|käme|gäbe|ginge|läge|stünde"
)
MEANING = Meaning(
    connectives=words(
        r"(?:im gegenzug|auf der anderen seite|im gegenteil|im übrigen|zum einen|zum anderen|darüber hinaus|nach wie vor|in der tat|bis heute|zur gleichen zeit)"
    ),
    likewise=words(r"(?:ebenso wie|genauso wie|wie auch|wie zuvor (?:auch|schon))"),
    joints_of_said=re.compile(r",? (?:aber auch|aber|und|jedoch) dass "),
    said=SAID,
    said_quoted=SAID_QUOTED,
    openings=(
        (Act.DENIES, words(r"(?:in|mit|per) (?:\w+ ){1,4}?(?:dementi|gegendarstellung)")),
        (
            Act.CONFIRMS,
            words(r"in (?:einem|seinem|ihrem) (?:\w+ ){0,2}?(?:eingeständnis|schuldeingeständnis)"),
        ),
        (
            Act.WITHDRAWS,
            words(r"in (?:einer|ihrer|seiner) (?:\w+ ){0,2}?(?:richtigstellung|berichtigung)"),
        ),
    ),
    compared=words(
        r"(?:ich|wir) (?:bin|war|waren|sind|fühlten?)(?: mich| uns)? (?:noch )?nie(?:mals)? so (?!\w*ge\w+t\b)\w+"
    ),
    verdicts=VERDICTS,
    labelled=words(
        rf"(?:nann|nenn|bezeichn|hält|hielt|halte)\w* [^.;:]{{3,100}}?\W(?:[\w-]+ ){{0,2}}?{_ATTACK}|"
        rf"(?:sprach|sprachen|spricht|sprechen) [^.;:]{{0,40}}?von (?:[\w-]+ ){{0,2}}?(?:schwarzen tag|kampfansage|kriegserklärung|kniefall|ausverkauf)"
    ),
    moody=True,
    reported=words(
        r"berichte\w*|behaupte\w*|geschrieben|schreib\w+|gemeldet|dargestellt|kolportiert|verbreitet|unterstellt|gesagt|sag\w+|veröffentlicht"
    ),
    contrast=re.compile(
        r"(?<!\w)(?:entgegen|anders als|im gegensatz zu) [^,;:.]{3,90}?(?:, | (?=(?:wird|werde|werden|sei|seien|ist|sind|habe|hat|haben|gebe|gibt|würden?|soll|solle|sollen)\b))"
    ),
    venues=VENUES,
    hedges=words(
        r"sei|seien|(?<!ich )(?<!: )habe(?! (?:ich|wir))|(?<!ich )(?<!: )werde(?! ich)|könne|müsse|dürfe|wolle|solle|"
        r"(?<!ich )(?:gebe es|komme|plane|rechne|bleibe|treffe|entspreche|gehe es|stehe|liege|wisse|drohe|warte)(?! ich)|soll|sollen|angeblich\w*|mutmaßlich\w*|vermutlich\w*|offenbar|vermeintlich\w*|dem vernehmen nach|"
        r"stimmen? nicht|träfen|hätten|hätte|wäre|wären|"
        rf"(?<!ich )(?<!die )(?<!der )(?<!eine )(?:{_REPORTED})(?! (?:ich|wir))|"
        r"(?:er|sie|es|man) (?!alle|eine|keine|seine|ihre|diese|jede|beide|viele|ohne|nahe|lange|gerade)"
        r"\w{2,}(?<!t)e"
    ),
    only=words(r"nur|lediglich|bloß|ausschließlich|einzig\w*"),
    origins=words(
        r"unter berufung auf|die sich auf|das sich auf|der sich auf|(?:beruft|berief|berufen|beriefen|stützt|stützte) sich (?:dabei |hierbei )?auf|mit berufung auf|gestützt auf|mit verweis auf|"
        r"mit bezug auf"
    ),
    courts=words(
        r"\w*gericht\w*|richter\w*|kammer|\w*senat|\w*bundestag|\w*parlament|jury|\w*haus|\w*landtag|"
        r"\w*gemeinderat|\w*stadtrat|\w*versammlung|(?:national|stände|bundes|kantons|stadt|kreis)rat|kreistag|\w*ausschuss|plenum"
    ),
    rulings=words(
        r"berufung|revision|\w*klage|\w*antrag|\w*anträge|beschwerde|einspruch|urteil|geldstrafe|strafe|visum|"
        r"\w*votum|einladung|\w*spiel|\w*partie|\w*rennen|\w*turnier|\w*kampf|\w*finale|saison|"
        r"\w*unterhalt|wettkampf|\w*duell|\w*gesuch|initiative|vorlage|beitrag|zuschuss|\w*kredit|bewerbung"
    ),
    ruled=words(
        r"(?:wies|weist|zurückwies|zurückweist|ablehnte|lehnte?|bestätigte?|verurteilte?|abgelehnt|zurückgewiesen|bestritt|bestritten|"
        r"bestreitet|bestreiten|zog|zieht)\b.*"
    ),
    circumstances=listed(
        "während weil da obwohl obgleich wenngleich obschon wohingegen nachdem zumal bevor ehe sobald solange"
    ),
    answering=listed("nachdem nach"),
    claims=words(CLAIM),
    refused=words(_REFUSED),
    feats=words(
        rf"(?!(?:[\w-]+ ){{0,4}}?{CLAIM}(?: |$))"  # no "Vorwürfe zum Auftakt"
        r"(?:[^,]{1,60} )?(?:sein\w*|ihr\w*|da[sn]|den|die|ein\w*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle|mehrere|viele|\d+|[\w-]+s) (?:\d+\. ?|(?!der|des|von)[\w-]+ ){0,3}?"
        r"[\w-]*(?:hälfte|großteil|löwenanteil|auftakt|spiele?|partien?|rennen|turnier|kampf|finale|saison|derby|wettkampf|lauf|duell|einsatz|debüt|"
        r"lebensunterhalt|unterhalt|alltag|konzerte?|auftritte?|programm|abend|wahlkampf|tour|tournee|prüfung|eröffnung|"
        r"gottesdienst|etappe|runde|halbzeit|wettbewerb|einsätze|show|sendung|haushalt|sätze|test\w*|form|titel|rekord|elfmeter|tor|treffer|vorsprung|spitzenplatz|tabellenplatz|rückstand|bonität|kreditwürdigkeit|rating|[\w-]+ im amt|[\w-]+ als \w*(?:chef|präsident|vorsitzende)\w*)(?= |$)"
    ),
    asked_first=words(
        r"(?:gefragt|angesprochen)(?: danach)?,? (?:nach|auf|ob)|auf (?:die |eine )?(?:nach)?frage(?: nach|,? ob)"
    ),
    deadlines=words(
        r"bis (?:zum |zur )?(?:redaktionsschluss|veröffentlichung|erscheinen|ablauf)|"
        r"zum zeitpunkt (?:der|des) (?:veröffentlichung|erscheinens|redaktionsschlusses)|"
        r"auf (?:\w+ )?(?:[\w-]*-)?(?:an|nach)?fragen?(?: (?:nach|von|der|des|dieser)\b)?|aus \w+ gründen"
    ),
    other_matters=words(r"unabhängig davon|getrennt davon|in einem anderen (?:fall|verfahren)"),
    replies=words(
        r"antwort(?:en)?|reaktion(?:en)?|kommentare?|begründung(?:en)?|erklärung(?:en)?|fazit|"
        r"bilanz|urteil|botschaft(?:en)?|ratschlag|appelle?|versprechen|credo|ansage|"
        r"erwiderung|replik|entgegnung|warnung(?:en)?|einschätzung|rechtfertigung"
    ),
    received=words(
        r"(?:"
        r"erh(?:ielt|ielten|alten|ält)|bekam(?:en)?|bekommen|bekommt|empf(?:ing|angen)|fand(?:en)?|entdeckten?|erreichten?"
        r")(?= (?:[^:]{0,60} )?(?:nachricht(?:en)?|briefe?s?|antwort(?:en)?|schreiben|e-?mails?|mails?|zeilen|mitteilung(?:en)?|botschaft(?:en)?|drohung(?:en)?)(?!\w))"
    ),
    nouns=listed(
        "vorwurf vorwürfe behauptung gerücht gerüchte bericht berichte meldung darstellung aussage"
    ),
    claim_that=words(  # "Dem Wirt wird vorgeworfen, gestohlen zu haben. Er bestreitet das"
        r"(?:[^.;:,]{2,60} )?(?:(?:wird|werden|wurde|wurden) (?:[\w-]+ ){0,5}?(?:vorgeworfen|beschuldigt|verdächtigt|bezichtigt|zur last gelegt|"
        r"angelastet)|(?:ist|sind|war) (?:[\w-]+ ){0,3}?angeklagt|steh(?:t|en) (?:[\w-]+ ){0,2}?(?:im|unter) (?:\w+ )?verdacht), (?:dass )?"
    ),
    things_said=listed(
        "zahl zahlen angabe angaben summe schätzung anschuldigung anschuldigungen unterstellung unterstellungen beschuldigung "
        "einschätzung version lesart these theorie deutung interpretation kritik feststellung verdacht vermutung schilderung "
        "anklage aussagen behauptungen meldungen äußerung ansicht sichtweise vorhaltung"
    ),
    retorts=listed(
        "entgegnete entgegnet entgegneten konterte kontert konterten erwiderte erwidert erwiderten widersprach widerspricht hielt"
    ),
    negated=words(
        r"^\W*[^.;:]{0,60}? ?(?:nicht(?! (?:zu (?!wissen|kennen|haben|sein)\w+n|mehr als|weniger als|länger als|nur)\b)|kein\w*|nie|niemals|nichts)"
    ),
    perceived=words(
        r"verletzt\w*|verletzte[nr]?|tote[nr]?|todesopfer|opfer|festnahmen?|festgenommen|gefahr|gefährdet|fremdverschulden|sachschaden|"
        r"noch|bekannt|klar|entschieden|entscheidung|gefunden|gesehen|gehört|beobachtet|erkannt|hinweise? auf|überrascht|gerechnet|"
        r"aufgegeben|vergessen|verstanden|gefragt|geholfen|gegrüßt|interessiert|gekümmert|gewarnt|informiert|antwort\w*|erhoben|erschienen|gemeldet|repariert|"
        r"erwartet|schlafen|glück|mehr|weiß|wissen|wusste|will|wollen|kann|können|könne|möglich|ausreichend|genug|müde|angst"
    ),
    guilt=words(
        r"(?:(?:die|den|alle|diese|jede|jegliche|sämtliche|seine|ihre) ){0,4}(?:vorw(?:u|ü)rfe"
        r"?|taten|tat|anschuldigung(?:en)?|beschuldigung(?:en)?|schuld|beteiligung|verwick"
        r"lung)"
    ),
    disputed=words(
        r"soll(?:en)? [^.;:]{3,100}? (?:haben|sein)|angeblich\w*|vermeintlich\w*|dem vernehmen nach|\w*gerüchte?n?|\w*vorw[uü]rfe?n?|vorgeworfen|wirft|warf|werfen|beschuldig\w+|verdächtig\w*|\w*verdachts?|behaupte\w+|"
        r"behauptung(?:en)?|anschuldigung(?:en)?|spekulation(?:en)?|spekulier\w+|medienberichten?|berichten? (?:über|zufolge|von)|"
        r"enthüllung(?:en)?|angeklagt\w*|anklage|skandal|affäre|im netz|in (?:den )?sozialen (?:netzwerken|medien)|falschmeldung(?:en)?|"
        r"kursier\w+|kolportier\w+|beschwerden?|kritiker\w*|unterstell\w+"
    ),
    dismissive=words(
        r"absurd\w*|lächerlich\w*|unsinn\w*|quatsch|blödsinn|hirnrissig\w*|grotesk\w*|abwegig\w*|witz"
    ),
    regrets=words(
        r"entschuldig\w*|verzeihung|leid|bedauer\w*|reue|fehler\w*|irrtum|geirrt|falsch|aufgesessen|unbedacht|zu weit gegangen|"
        r"nicht (?:sagen|schreiben|posten|veröffentlichen) (?:dürfen|sollen)|missverständlich|ungeprüft|im ton vergriffen"
    ),
    headline_no=words(
        r"^\W*(?:[\w'-]+ ){0,8}?(?:keine?[nmrs]?(?! (?:zeit|platz|zweifel|schnee|regen|ende|tor|tore|punkte|chance|verletzten|toten))|"
        r"nicht(?! (?:nur|genug|mehr|vor|weniger|später|früher))|nie(?! (?:wieder|zuvor))|niemals|niemand|nichts|weder)"
    ),
)
