"""German: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.de.claims import BLAME, CLAIM, FALSE, HARSH
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

_BE = r"(?:ist|sind|war|waren|sei|seien|wäre|wären|bin|sein|gewesen)"
_HAVE = r"(?:habe|haben|hat|hatte|hatten|hätte|hätten|bin|ist|sind|war|waren|sei|seien|wurde|wurden|werde|worden)"
_TRUE = r"(?:wahr|richtig|korrekt|zutreffend|der fall|die wahrheit|unser stil|wahrheitsgemäß)"
_SO = r"(?:so |hinten und vorne |vorne und hinten |von vorne bis hinten |schlicht |schlichtweg |einfach |leider |definitiv |überhaupt |ganz |natürlich |aber |auch |in keiner weise )*"

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
            r"(?:das|so etwas|den satz) (?:hätte|hätten) (?:ich|wir) (?:so )?nicht (?:sagen|schreiben|behaupten) (?:dürfen|sollen)|"
            r"(?:ich|wir) (?:halte|halten) (?:\w+ ){0,4}nicht (?:mehr|länger) aufrecht|(?:halte|halten) (?:ich|wir) (?:so )?nicht (?:mehr |länger )?aufrecht|"
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
    (
        Act.DENIES,
        words(
            r"(?:ich|wir) (?:habe|haben|hatte|hatten|war|waren|bin|sind|wurde|wurden) (?:[\w-]+ ){0,5}?(?:nie|niemals|"
            r"nichts|niemanden?|niemandem|zu keiner zeit|zu keinem zeitpunkt|weder)|"
            r"(?:nie|niemals|weder|nichts(?: davon| dergleichen)?) (?:\w+ ){0,3}?(?:habe|haben|hatte|hatten|war|waren|bin|sind) (?:ich|wir)|"
            r"(?:ich|wir) (?:bin|sind|war|waren) (?:\w+ ){0,2}?(?:kein|keine|unschuldig)|"
            r"(?:ich|wir) (?:war|waren) (?:[\w-]+ ){0,5}?nicht (?:dabei|dort|da|beteiligt|anwesend|in|im|am|bei|vor)|"
            r"(?:ich|wir) (?:habe|haben) (?:[\w-]+ ){0,3}?(?:kein(?:e[nm]?)?|nicht) (?:[\w-]+ ){0,3}?(?:genommen|gezahlt|bezahlt|erhalten|"
            r"bekommen|angenommen|gestohlen|geschlagen|betrogen|gelogen|getan|gefälscht|bestochen|veruntreut|manipuliert|verkauft|"
            r"unterschrieben|weitergegeben|angewiesen|beauftragt|bedroht|vertuscht|verschwiegen)|"
            r"^\W*(?:alles |das ist |völliger |kompletter |totaler |absoluter |purer |reiner |blanker |was für ein |so ein )*(?:nein|quatsch|unsinn|blödsinn|(?:alles )?lügen?|falsch|niemals|erfunden|humbug|märchen|unfug|"
            r"absurd|lächerlich|stimmt nicht|mitnichten|keineswegs|(?:ganz )?im gegenteil)\b[^,]{0,30}$|^\W*nein,(?! wir haben keine)"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*ja\b.*|(?:ich|wir) (?:habe|haben) (?:\w+ ){0,3}(?:fehler|gelogen)|"
            r"(?:ich|wir) (?:gebe|geben|räume|räumen) .{0,30}(?:zu|ein)|(?:das|es) (?:stimmt|ist richtig|trifft zu)\W*$|"
            r"(?:berichte?|meldung(?:en)?|zahlen?|angaben?|darstellung|vorw[uü]rfe?|aussagen?) (?:ist|sind|sei|seien|war|waren) (?:so |im kern |weitgehend |durchaus )?(?:korrekt|richtig|zutreffend|wahr)\W*$|"
            r"(?:mein|unser) fehler|da haben wir versagt|das war (?:ein|unser|mein) fehler"
        ),
    ),
)
SAID = (
    (
        Act.DECLINES,
        words(
            r"(?:nicht|nichts|keine\w*) (?:[\w-]+ ){0,3}?(?:äußern|kommentieren|bewerten|spekulieren|hinzuzufügen|stellung|"
            r"stellungnahme|auskunft|auskünfte|angaben|einzelheiten|kommentar)\b|(?:zu|über) [^.;:,]{2,60} (?:äußere|äußern|spreche|"
            r"sprechen|rede) (?:man|er|sie|wir|ich) (?:sich |uns |mich )?(?:\w+ ){0,2}?nicht|nichts zu sagen|"
            r"(?:man|er|sie|es|das (?:haus|unternehmen|ministerium)|die (?:behörde|firma|bank)) (?:äußere|äußerten|äußert) sich (?:[\w-]+ ){0,6}?nicht|"
            r"(?:man|er|sie|\w+) (?:kommentiere|kommentierten) (?:[\w-]+ ){0,6}?nicht|"
            r"(?:äußere|kommentiere) (?:man|er|sie) (?:sich )?(?:[\w-]+ ){0,5}?nicht|"
            r"(?:könne|wolle|werde|dürfe|könnten|wollten|dürften|kann|will) (?:man |er |sie |sich |es )*(?:dazu |hierzu |darüber |"
            r"zu [^.;:,]{2,60} )?(?:\w+ ){0,4}?(?:nichts sagen|keine (?:\w+ )?(?:angaben|auskunft|auskünfte) (?:machen|geben|erteilen)|"
            r"keine stellung(?:nahme)? (?:nehmen|abgeben)|nicht (?:äußern|kommentieren|stellung nehmen)|keinen kommentar abgeben)|"
            r"(?:gebe|mache) (?:man |er |sie )?(?:\w+ ){0,4}?keine (?:auskunft|auskünfte|angaben|stellungnahme)"
        ),
    ),
    (
        Act.DENIES,
        words(
            rf"{_BE} (?:(?!wie |im |nicht |kein|dass )[\w-]+,? ){{0,3}}?[\"„»“]?{FALSE}|"
            rf"(?:nicht|nichts|kein\w*|weder) (?:[\w-]+ ){{0,2}}?{_TRUE} ?(?:{_BE})?(?!ig)|"
            rf"(?:stimmt|stimme|stimmten|stimmen|träfe|treffe|trifft|treffen|träfen) {_SO}nicht(?: zu)?|"
            rf"nicht (?:zutrifft|zuträfe|zutreffe|zutreffen|stimmt|stimme|stimmen)|"
            r"wer (?:so etwas|so was|das|dergleichen|anderes|etwas anderes) (?:behauptet|sagt|verbreitet|schreibt),|"
            r"(?:existier|bestehe|besteh)(?:t|e|en|te|ten)? (?:\w+ )?nicht\W*$|nicht existier\w*|nicht (?:\w+ )?stattgefunden|"
            r"(?:habe|hat|hatte|hätte) es (?:[\w-]+ ){0,4}?kein\w* (?!verletzt|tote|todes|opfer|festnahm|schäd|sach|tor|hinweis|gefahr|probleme|regen)[\w-]+ (?:\w+ ){0,3}?gegeben|"
            r"es (?:habe|hat|hatte|hätte) (?:[\w-]+ ){0,4}?kein\w* (?!verletzt|tote|todes|opfer|festnahm|schäd|sach|tor|hinweis|gefahr|probleme|regen)[\w-]+ (?:\w+ ){0,3}?gegeben|"
            r"entbehr\w+ (?:\w+ )?jed\w+ (?:\w+ )?grundlage|(?:ohne|fehle?t?) (?:\w+ )?jed\w+ (?:\w+ )?grundlage|"
            r"jeder (?:\w+ )?grundlage entbehr\w+|aus der luft gegriffen|an den haaren herbeigezogen|"
            r"es nie gegeben|(?:gab|gebe|gibt|habe|hat) es (?:nie|niemals|zu keine[rm] (?:zeit|zeitpunkt))|"
            r"nie(?:mals)? (?:\w+ ){0,2}?stattgefunden|"
            r"keine? rede sein|keine? rede(?: davon)?\W*$|davon (?:kann |könne )?keine rede|nicht der wahrheit|nicht den (?:tatsachen|fakten)|"
            r"kein (?:einziges )?wahres wort|kein (?:einziges )?wort (?:\w+ ){0,3}?wahr|nichts dran|nichts (?:an|dran an) (?:den|dem|der) |"
            r"(?:plane|plant|planen|planten|beabsichtige) (?:man |er |sie |wir )?kein\w*|"
            r"nichts (?:mit [^.;:]{2,60} )?zu tun|nichts davon|nichts dergleichen|"
            r"(?:zu keiner zeit|zu keinem zeitpunkt|in keinem moment|mit keinem wort)|"
            r"(?:gibt|gebe|gab|gäbe) es (?:\w+ ){0,2}?nicht\W*$|(?:gibt|gebe|gab) es (?:so )?nicht|"
            r"entgegen (?:anders ?lautend\w+|d\w+) (?:\w*berichten?|\w*meldung(?:en)?|\w*gerüchten?|\w*behauptung(?:en)?|\w*angaben)|"
            r"dem (?:ist|sei) nicht so|(?:bin|ist|sei|sind|seien|war) (?:\w+ ){0,2}?unschuldig|"
            r"das gegenteil (?:ist|sei|war) (?:der fall|richtig|wahr)|das genaue gegenteil|"
            r"(?:gibt|gebe|gab|gäbe) es (?:\w+ ){0,3}?(?:keine?n?|nicht) (?:\w+ ){0,2}?(?:pläne|plan|absicht|absichten|absprachen?|"
            r"deal|vertrag|verträge|zahlungen?|anhaltspunkte?|hinweise?|belege?|beweise?|grund zu|verkaufspläne|listen?|"
            r"\w*liste|\w*fall|\w*fälle|geheim\w+|verbindung(?:en)?|kontakte?|treffen|zusagen?|vereinbarung(?:en)?|druck|\w*verbot\w*|"
            r"weisung(?:en)?|anweisung(?:en)?|vertuschung|interessenkonflikt\w*|zusammenhang|gespräche|verhandlungen|affäre|\w*diskussion(?:en)?|\w*debatten?|\w*krise|streit|zerwürfnis|bruch|\w*problem|\w*skandal|entlassungen|kündigungen|stellenabbau|\w*schließung(?:en)?|verkauf|trennung|rücktritt|\w*angebot|\w*mangel|\w*lücke)|"
            r"(?:es gibt|es gebe|es gab) (?:\w+ ){0,3}?(?:keine?n?|nicht) (?:\w+ ){0,2}?(?:pläne|plan|absicht|absichten|absprachen?|"
            r"deal|vertrag|verträge|zahlungen?|anhaltspunkte?|hinweise?|belege?|beweise?|grund zu|verkaufspläne|listen?|"
            r"\w*liste|\w*fall|\w*fälle|geheim\w+|verbindung(?:en)?|kontakte?|treffen|zusagen?|vereinbarung(?:en)?|druck|\w*verbot\w*|"
            r"weisung(?:en)?|anweisung(?:en)?|vertuschung|interessenkonflikt\w*|zusammenhang|gespräche|verhandlungen|affäre|\w*diskussion(?:en)?|\w*debatten?|\w*krise|streit|zerwürfnis|bruch|\w*problem|\w*skandal|entlassungen|kündigungen|stellenabbau|\w*schließung(?:en)?|verkauf|trennung|rücktritt|\w*angebot|\w*mangel|\w*lücke)|"
            rf"^\W*(?:er|sie|es|man|dieser|niemand|keiner) (?:[\w-]+ ){{0,1}}?{_HAVE} (?:[\w,-]+ ){{0,6}}?[\"„»“]?(?:nie|niemals)\b|"
            r"^\W*(?:niemand|keiner|nie|niemals|zu keiner zeit|nichts) (?:[\w-]+ ){0,5}?(?:habe|haben|hat|hatte|hatten|hätte|hätten)|"
            rf"^\W*(?:er|sie|es|man) {_HAVE} (?:[\w-]+ ){{0,3}}?(?:weder|nichts davon|niemanden|niemandem)|"
            r"^\W*[\w -]{2,60} (?:habe|hätten|seien|sei) (?:er|sie|man) (?:\w+ ){0,3}?(?:nie|niemals|nicht)\W*$|"
            r"davon (?:wisse|weiß|wüsste|wissen) (?:er|sie|man|ich|wir) (?:\w+ ){0,2}?nichts|nichts (?:davon )?gewusst|"
            r"(?:jedenfalls|bestimmt|gewiss|sicher|definitiv) nicht\W*$"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            rf"(?:ist|sei|war|sind|seien|wäre|ein|eine|einen|einem|einer|^\W*) ?(?:ein |eine |einen |einfach |völlig |schlicht |"
            rf"absolut |vollkommen |mehr als |geradezu |ein(?:e|en)? \w+ |nichts als |wirklich )*{BLAME}|"
            rf"für (?:einen |eine |ein )?(?:\w+ )?(?:{BLAME}|fehler|{HARSH})"
        ),
    ),
)
VERDICTS = (
    (Act.DENIES, words(rf"(?:kompletten |völligen |reine |frei |glatt )?(?:{FALSE}|gerüchte?)")),
    (Act.CRITICISES, words(rf"{BLAME}|{HARSH}")),
)
MEANING = Meaning(
    said=SAID,
    said_quoted=SAID_QUOTED,
    verdicts=VERDICTS,
    hedges=words(
        r"sei|seien|(?<!ich )habe(?! (?:ich|wir))|(?<!ich )werde(?! ich)|könne|müsse|dürfe|wolle|solle|gebe es|komme|plane|"
        r"rechne|bleibe|soll|sollen|angeblich\w*|mutmaßlich\w*|offenbar|vermeintlich\w*|dem vernehmen nach|"
        r"hätten|hätte|wäre|wären|gehe es|stehe|liege|wisse|drohe|warte|"
        r"(?:er|sie|es|man) (?!alle|eine|keine|seine|ihre|diese|jede|beide|viele|ohne|nahe|lange|gerade)"
        r"\w{2,}(?<!t)e"
    ),
    only=words(r"nur|lediglich|bloß|ausschließlich|einzig\w*"),
    origins=words(
        r"unter berufung auf|die sich auf|das sich auf|der sich auf|beruft sich auf|mit verweis auf|"
        r"mit bezug auf"
    ),
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
    deadlines=words(
        r"bis (?:zum |zur )?(?:redaktionsschluss|veröffentlichung|erscheinen|ablauf)|"
        r"zum zeitpunkt (?:der|des) (?:veröffentlichung|erscheinens|redaktionsschlusses)|"
        r"auf (?:\w+ )?(?:an|nach)?fragen?(?: (?:nach|von|der|des|dieser)\b)?|aus \w+ gründen"
    ),
    other_matters=words(r"unabhängig davon|getrennt davon|in einem anderen (?:fall|verfahren)"),
    nouns=listed(
        "vorwurf vorwürfe behauptung gerücht gerüchte bericht berichte meldung darstellung aussage"
    ),
    retorts=listed(
        "entgegnete entgegnet entgegneten konterte kontert konterten erwiderte erwidert erwiderten widersprach widerspricht hielt"
    ),
    negated=words(r"^\W*[^.;:]{0,60}? ?(?:nicht|kein\w*|nie|niemals|nichts)"),
    perceived=words(
        r"verletzt\w*|verletzte[nr]?|tote[nr]?|todesopfer|opfer|festnahmen?|festgenommen|gefahr|gefährdet|fremdverschulden|sachschaden|"
        r"noch|bekannt|klar|entschieden|entscheidung|gefunden|gesehen|gehört|beobachtet|erkannt|hinweise? auf|überrascht|gerechnet|"
        r"aufgegeben|vergessen|verstanden|gefragt|geholfen|gegrüßt|interessiert|gekümmert|gewarnt|informiert|"
        r"erwartet|schlafen|glück|mehr|weiß|wissen|wusste|will|wollen|kann|können|könne|möglich|ausreichend|genug|müde|angst"
    ),
    disputed=words(
        r"\w*gerüchte?n?|\w*vorw[uü]rfe?n?|vorgeworfen|wirft|warf|werfen|beschuldig\w+|verdächtig\w*|\w*verdachts?|behaupte\w+|"
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
        r"nicht(?! (?:nur|genug|mehr))|nie(?! (?:wieder|zuvor))|niemals|niemand|nichts|weder)"
    ),
)
