"""German: parts of patterns that several files share."""

# One \w* for all of them: with one each, every word would be walked forty times.
# What was published and can be taken down again.
PUBLISHED = (
    r"(?:\w*beitr[aä]ge?n?|\w*posts?|\w*postings?|\w*tweets?|\w*artikel|\w*texte?|\w*videos?|\w*clips?|\w*einträge?|\w*eintrag|"
    r"\w*kommentare?|\w*passagen?|\w*meldung(?:en)?|\w*berichte?|\w*sendung|\w*folge|\w*interview)"
)
CLAIM = (
    r"(?:\w*(?:vorw[uü]rf(?:e|en|s)?|anschuldigung(?:en)?|behauptung(?:en)?|gerüchte?n?|berichte?n?|"
    r"darstellung(?:en)?|meldung(?:en)?|spekulation(?:en)?|unterstellung(?:en)?|verdacht|angaben?|"
    r"aussagen?|verdächtigung(?:en)?|äußerung(?:en)?|geständnis|interpretation(?:en)?|deutung(?:en)?|"
    r"vermutung(?:en)?|mutmaßung(?:en)?|bezichtigung(?:en)?|beschuldigung(?:en)?|schuld|verantwortung|"
    r"berichterstattung|einflussnahme|beteiligung|andeutung(?:en)?|insinuation(?:en)?|lesart|version|"
    r"fehlverhalten|information(?:en)?|recherchen|theorien?|ausführungen|schilderung(?:en)?|prognosen?|legenden?|tatvorw\w+|"
    r"manipulation\w*|eindrucks?|bemerkung(?:en)?|einschätzung(?:en)?|formulierung(?:en)?|zitate?s?|annahmen?|erzählung(?:en)?|"
    r"auffassung|studien?|aufsatz|aufsätze|publikation(?:en)?|interviews?|spr[uü]che?|wortwahl|vergleichs?|story|narrativs?|statements?|satz|sätze|entgleisung(?:en)?)|"
    r"zahl(?:en)?|worte|frage|these|artikel|posts?|tweets?|beitrags?|beiträge|kommentars?|mitschuld|einmischung|zusammenhang|verwicklung|verstrickung|mitverantwortung|mittäterschaft|"
    r"(?:entsprechende|ursprüngliche|frühere|erste|falsche|anderslautende)[nrs]? \w*(?:mitteilung(?:en)?|ankündigung(?:en)?|warnung(?:en)?)|"
    # one's own words, whatever they were called
    r"(?:seine[nr]?|ihre[nr]?|eigene[nr]?) (?:[\w-]+ )?\w*(?:mitteilung(?:en)?|ankündigung(?:en)?|erklärung(?:en)?|warnung(?:en)?|stellungnahmen?))"
)
# What makes "is ...", "calls it ...", "considers it ..." a denial.
FALSE = (
    r"(?:(?:frei |völlig |komplett |schlicht(?:weg)? |glatt |objektiv |sachlich |inhaltlich |nachweislich |schlichter |"
    r"blanker |totaler |absoluter |völliger |kompletter |blanken |totalen |absoluten |völligen |kompletten |purer |puren |"
    r"glatte |glatten |blanke |reine |reinen |reiner |dreiste |dreisten |pure |bloße |böswillige |haltlose |große |von (?:vorne?|a) bis (?:hinten|z) |"
    r"von anfang bis ende |ein |eine |einen |einer ){0,4}"
    r"(?:falsch(?:e[nrsm]?(?= (?:und \w+ )?\w*(?:behauptung|darstellung|meldung|bericht|information|angabe|aussage|unterstellung|zahl|"
    r"vorw[uü]rf|anschuldigung|verdächtigung|gerücht|fakten|tatsache|zitat|eindruck|schluss|interpretation)|\W*$|[,.;:!?“”»])|)(?!,? (?:zu|wenn|dass|wäre|an) | (?:informiert|beraten|eingeschätzt|abgebogen|gelaufen|behandelt)| (?:platz|ort|ende|weg|richtung|signal|zeichen|ansatz|zeit|moment|stelle|hoffnung(?:en)?|erwartung(?:en)?|fährte|spur|sicherheit|hände|hände?n|freunde?n?|alarm|pol[iu]zist(?:en)?|bescheidenheit|prioritäten))|unwahr\w*|unwahrheit\w*|erfunden\w*|erlogen\w*|gelogen\w*|haltlos\w*|unbegründet\w*|gegenstandslos\w*|"
    r"unzutreffend\w*|unrichtig\w*|unglaubhaft\w*|unglaubwürdig\w*|unsinn\w*|quatsch|blödsinn|humbug|unfug|mumpitz|käse|schwachsinn|"
    r"(?:ein )?fake|deepfakes?|\w*fälschung(?:en)?|enten?|konstruiert\w*|an-den-haaren\w*|aufgebauscht\w*|zusammengereimt\w*|zurechtgelegt\w*|gerede|geschwätz|aberwitzig\w*|"
    r"nonsens|hanebüchen\w*|lügen?|lügengeschichten?|lügenmärchen|\w*erfindung(?:en)?|\w*märchen|ammenmärchen|fantasie(?:n|produkt)?|phantasie(?:n|produkt)?|"
    r"hirngespinste?|fiktion|falschmeldung(?:en)?|schutzbehauptung(?:en)?|ausrede(?:n)?|zeitungsente|falschbehauptung(?:en)?|falschdarstellung|falschinformation(?:en)?|"
    r"desinformation|fake(?: ?news)?|verleumdung(?:en)?|verleumderisch\w*|rufmord|räuberpistolen?|propaganda|mythos|"
    r"spekulation(?:en)?|unterstellung(?:en)?|diffamierung|schmutzkampagne|substanzlos\w*|"
    r"aus der luft gegriffen\w*|an den haaren herbeigezogen\w*|(?:nicht|un)zutreffend\w*|nicht (?:zutreffend|richtig|korrekt|wahr|haltbar)|"
    r"(?:nichts als |nur |bloß )?heiße luft|grundlos|ohne (?:jede |jegliche )?grundlage|gerüchteküche|stimmungsmache|abwegig\w*|widerlegt))"
)
# What makes it blame.
BLAME = (
    r"(?:\w*skandal\w*|infam\w*|\w*schande|schändlich\w*|unverschämt\w*|inakzeptabel|unannehmbar\w*|unverantwortlich\w*|verantwortungslos\w*|"
    r"armutszeugnis\w*|frechheit|zumutung|farce|beschämend\w*|empörend\w*|unhaltbar\w*|unwürdig\w*|würdelos\w*|"
    r"schlag ins gesicht|ohrfeige|bankrotterklärung|offenbarungseid|hohn|verhöhnung|kahlschlag\w*|"
    r"possenspiel|posse|schmierentheater|affentheater|kasperletheater|lachnummer|augenwischerei|mogelpackung|"
    r"etikettenschwindel|flickwerk|luftnummer|rohrkrepierer|fehlentscheidung|fehlgriff|irrweg|schildbürgerstreich|"
    r"totalversagen|staatsversagen|\w*versagen|verrat|wortbruch|vertrauensbruch|rechtsbruch|verfassungsbruch|tabubruch|"
    r"unanständig\w*|ungeheuerlich\w*|unsäglich\w*|unsozial\w*|ungerecht\w*|respektlos\w*|geschmacklos\w*|pietätlos\w*|"
    r"menschenverachtend\w*|menschenunwürdig\w*|zynisch\w*|perfide\w*|schäbig\w*|schamlos\w*|arrogant\w*|ignorant\w*|"
    r"heuchlerisch\w*|heuchelei|scheinheilig\w*|verlogen\w*|provokation\w*|provokant\w*|affront|anmaßung|anmaßend\w*|sabotage|ignoranz|arroganz|pfusch|murks|flickschusterei|fehlurteil|"
    r"schnellschuss|irrsinn|wahnsinn|abzocke|täuschung|wählertäuschung|fahrlässig\w*|realitätsfern\w*|weltfremd\w*|"
    r"unverhältnismäßig\w*|völkerrechtswidrig\w*|rechtswidrig\w*|willkür\w*|schikane\w*|barbarei|barbarisch\w*|"
    r"hinterhältig\w*|nicht hinnehmbar\w*|nicht akzeptabel|nicht nachvollziehbar\w*|schlampe?rei|geldverschwendung|"
    r"armselig\w*|jämmerlich\w*|kläglich\w*|ein unding|geheimniskrämerei|hinhaltetaktik|"
    r"salamitaktik|nebelkerzen?|erpressung|nötigung|hexenjagd|hetzjagd|schlammschlacht|panikmache|effekthascherei|symbolpolitik|"
    r"bevormundung|gängelung|trickserei|(?:ablenkungs|täuschungs)manöver|schaufensterpolitik|abenteuerlich\w*|haarsträubend\w*|"
    r"dilettantisch\w*|desaströs\w*|katastrophal\w*|verheerend\w*|erbärmlich\w*|unterirdisch\w*|populistisch\w*|populismus|hetze|stimmungsmache|bärendienst|schuss ins knie|eigentor)"
)
# What blames when somebody calls something so, but as often only describes an event.
HARSH = (
    r"(?:abzocke|raubbau|zickzackkurs|kuhhandel|taschenspielertricks?|peinlich\w*|witz|"
    r"kriminell\w*|überzogen\w*|unangemessen\w*|übertrieben\w*|unfair\w*|dammbruch|unerträglich\w*|unbegreiflich\w*|mangelhaft\w*|ungenügend\w*|blamage|trauerspiel|schauspiel|dreist\w*|"
    r"kurzsichtig\w*|stückwerk|feige\w*|fehler|absurd|brutal|kindisch\w*|verfehlt\w*|unausgegoren\w*|überflüssig\w*|kleinlich\w*|herzlos\w*|rücksichtslos\w*|lieblos\w*|schwer erträglich|am falschen (?:platz|ort|ende)|"
    r"(?!un(?:schuld|abhäng|gewöhn|wahrschein|vergess|glaub|verzicht|bedenk|stritt|ausweich|umgäng|erläss|wesent|erheb|ersetz|vermeid|mittel|läng|zäh|mögl|missverständ|veränder|einge|bekann))"
    r"un\w{3,}(?:lich|bar|ig|isch|sam|haft|al)(?:e[nrsm]?)?|\w*beleidigung|unmöglich|falsches signal|"
    r"halbherzig\w*|planlos\w*|lächerlich\w*)"
)
# Prepositions that are one word with the article behind them.
WITH_ARTICLE = {
    "von": "von vom",
    "an": "an am",
    "zu": "zu zum zur",
    "in": "in im",
    "bei": "bei beim",
    "für": "für fürs",
    "auf": "auf aufs",
}
