"""German: what makes words a denial, whatever their verb: untrue, never, no such thing, not I."""

from bot.reading.rules.languages.de.claims import FALSE
from bot.reading.rules.languages.patterns import words

BE = r"(?:ist|sind|war|waren|sei|seien|wäre|wären|bin|sein|gewesen)"
HAVE = r"(?:habe|haben|hat|hatte|hatten|hätte|hätten|bin|ist|sind|war|waren|sei|seien|wurde|wurden|werde|worden)"
_GIVES = r"(?:gibt|gebe|gab|gäbe|lieg(?:e|t|en)|lag(?:en)?|läge[n]?|besteh(?:e|t|en)|bestand(?:en)?|bestünden?|existier(?:e|t|en|ten))"
_TRUE = r"(?:wahr|richtig|korrekt|zutreffend|der fall|die wahrheit|unser stil|wahrheitsgemäß)"
_SO = (
    r"(?:so |hinten und vorne |vorne und hinten |von vorne bis hinten |schlicht |schlichtweg |einfach |leider |"
    r"definitiv |überhaupt |ganz |natürlich |aber |auch |in keiner weise |es |das |dies |jedoch |(?:die|der|diese|dieser|das|ein) \w+ ){0,4}"
)
# Of whom, or of what, a "no" is no denial: the police found nobody hurt.
_NO_VICTIM = r"(?!verletzt|tote|todes|opfer|festnahm|schäd|sach|tor|hinweis|gefahr|probleme|regen)"
_NO_VICTIMS_BEFORE = r"(?<!verletzte )(?<!tote )(?<!opfer )(?<!festnahmen )(?<!alternative )(?<!hinweise )(?<!probleme )"
# What one has not gone through, or seen, or decided yet, is no deed that one could be blamed for.
_NO_DEED = (
    r"(?!(?:[\w-]+ ){0,5}?(?:verletzt\w*|getötet|gefährdet|gesehen|gehört|erlebt|bemerkt|gemerkt|gerechnet|erwartet|geschlafen|"
    r"aufgegeben|gezweifelt|vergessen|verstanden|gelernt|bereut|entschieden|beschlossen|gefunden|geglaubt|gedacht|"
    r"geschafft|gelungen|gereicht|geholfen|bekannt|gewonnen|verloren|interessiert|gefehlt|gefragt|informiert|geklärt|eingetroffen|"
    r"erkannt|erschienen|gemeldet|aufgetaucht|eingegangen|erhoben|repariert|passiert|geschehen|getan|unternommen|abgeschlossen|reagiert|geantwortet|geäußert)\b)"
)
# How something was not done says that it was: "nicht leichtfertig entschieden".
_HOW = r"(?:leicht(?:fertig|en herzens)?|gern\w*|rechtzeitig|ausreichend|vollständig|freiwillig|gut|schlecht|oft|ohne)"
_NOT = (
    rf"(?<!noch )nicht(?! (?:nur|mehr|genug|immer|allein|ausreich\w*|länger|{_HOW}|"
    r"zu (?!wissen|kennen|haben|sein)\w+n\b|\w+zu\w+n\b))"
)
_NO = (
    rf"(?:nie|niemals|(?<!noch )keine?[nmrs]?(?! (?:andere|wahl|chance|möglichkeit))|keinerlei|{_NOT}|nichts|"
    r"niemande?[nm]?|mitnichten|keineswegs)"
)
_DEED = (
    r"(?:ge\w{2,}(?:t|en)|(?:be|er|ver|zer|ent|miss|über|unter|hinter|wider)\w{2,}(?:t|en)|\w+ge\w{2,}(?:t|en)|\w+iert|"
    r"\w+(?:be|ver|zu)\w{3,}(?:t|en))"
)
# What there is not, where somebody was said to have it, want it, or hide it.
# One [\w-]* for all of them: with one each, every word would be walked forty times.
_NO_SUCH = (
    r"(?!lösung|einigung|entscheidung|hoffnung|rettung|versorgung|unterstützung|förderung|heizung|wohnung|erklärung|genehmigung|regelung|"
    r"ausbildung|nahrung|besserung|änderung|erfahrung|verbesserung|verletzung|sitzung|zeitung|rechnung|quittung)"
    r"(?:grund zu|geheim\w+|[\w-]*(?:pläne?n?|plan|absicht(?:en)?|absprachen?|deal|vertrag|verträge|anhaltspunkte?|hinweise?|belege?|beweise?|"
    r"listen?|fall|fälle|kontakte?|treffen|zusagen?|druck|zwang|verbot\w*|einfluss\w*|konflikt\w*|zusammenhang|gespräche?|affäre|debatten?|"
    r"krise|streit|zerwürfnis|bruch|problem|skandal|verkauf|rücktritt|austritt|angebote?|mangel|engpässe?|lücken?|lecks?|pannen?|verst[oö]ße?|"
    r"fehlverhalten|betrug|missbrauch|gelder|abbau|angriffe?|anschl[aä]ge?|befehle?|gefälligkeit\w*|versuche?|notstand|\wung(?:en)?))"
)
# What the police did not find, and nobody is blamed for.
_NO_TRACE = r"(?:hinweise?|anhaltspunkte?) (?:auf|für) (?:eine?n? )?(?:brand|fremd|straftat|täter|motiv|\w*verbrechen|weitere)"
_ABSURD = r"(?:abenteuerlich|haarsträubend|absurd|lächerlich|grotesk|bodenlos|ungeheuerlich|aberwitzig|abstrus|lachhaft)"
_TOLD = (
    r"(?:vorw[uü]rfe?|behauptung(?:en)?|anschuldigung(?:en)?|berichte?|gerüchte?|darstellung(?:en)?|verdacht|unterstellung(?:en)?|"
    r"beschuldigung(?:en)?|verdächtigung(?:en)?|spekulation(?:en)?|meldung(?:en)?|\w*bericht(?:e|erstattung))"
)
_COUNTED = r"(?:zahl(?:en)?|summen?|angaben?|schätzung(?:en)?|betrag)"

_REJECTS = (
    # "man weise die Vorwürfe zurück": the speaker's words deny, whatever his verb
    rf"(?:er|sie|es|man|ich|wir|dies|das) (?:weise|weisen|wies|wiesen) (?:[^.;:,]{{2,60}} )?{_TOLD}(?: [^.;:,]{{2,60}})? zurück",
    rf"(?:die|den|diese|diesen|alle|solche|sämtliche) (?:[\w-]+ ){{0,2}}?{_TOLD}(?: [^.;:,]{{2,60}})? (?:weise|weisen) (?:er|sie|man|ich|wir) [^.;:,]{{0,60}}zurück",
    # "Das Gerücht, die Fähre sinke, weise ich zurück"
    rf"{_TOLD},? (?:[^.;:]{{2,90}}, )?(?:weise|weisen) (?:er|sie|man|ich|wir) [^.;:,]{{0,60}}zurück",
    # "Die Bank weist die Vorwürfe zurück": what a firm says of itself
    rf"^\W*(?:die|der|das|unser\w*) [\w-]+ (?:weist|weisen) (?:[\w-]+ ){{0,4}}?{_TOLD}(?: [^.;:,]{{2,60}})? zurück",
    rf"^\W*(?:die|der|das|unser\w*) [\w-]+ (?:widerspricht|widersprechen|bestreitet|bestreiten|dementiert|dementieren) (?:[\w-]+ ){{0,3}}?{_TOLD}",
    r"^\W*(?:das|dies) (?:weise|weisen) (?:er|sie|man|ich|wir) [^.;:,]{0,60}zurück",
    rf"{_TOLD}(?: [^.;:,]{{2,40}})? (?:weise|weisen|bestreite|bestreiten|dementiere) (?:er|sie|man|ich|wir)",
    r"(?:er|sie|man|ich|wir) (?:bestreite|bestreiten|dementiere|dementieren|leugne|leugnen)",
)

_UNTRUE = (
    # is false, made up, nonsense
    rf"{BE} (?:(?!wie |im |nicht |kein|dass )[\w-]+,? ){{0,3}}?[\"„»“]?{FALSE}",
    rf"^\W*(?:\w+ )?{FALSE},? (?:(?:und|oder) [\w-]+ |[\w-]+, )?(?:sei|seien|ist|sind|war|waren|wäre|wären)",
    r"erstunken und erlogen",
    rf"als {FALSE} (?:erwiesen|herausgestellt|entpuppt)|(?:erwiesen|erweisen) sich als {FALSE}",
    # is not true, is not so
    rf"(?:nicht|nichts|kein\w*|weder) (?:[\w-]+ ){{0,2}}?{_TRUE} ?(?:{BE})?(?!ig)",
    rf"(?:stimmt|stimme|stimmten|stimmen|träfe|treffe|trifft|treffen|träfen) {_SO}nicht(?: zu)?",
    r"nicht (?:zutrifft|zuträfe|zutreffe|zutreffen|stimmt|stimme|stimmen)",
    r"^\W*(?:ganz )?so (?:sei|war|ist) (?:es|das) (?:\w+ )?nicht\b",
    r"dem (?:ist|sei|war|wäre) nicht so|(?:es|das|dies) (?:ist|sei|war) (?:so |anders, )?nicht so gewesen",
    r"(?:so )?nicht (?:passiert|geschehen|vorgekommen|vorgefallen|abgelaufen|zugetragen|zugegangen)",
    r"nicht (?:\w+ )?stattgefunden|nie(?:mals)? (?:\w+ ){0,2}?stattgefunden",
    r"das gegenteil (?:ist|sei|war) (?:der fall|richtig|wahr)|das genaue gegenteil",
    r"nicht der (?:wahrheit|realität|wirklichkeit)|nicht den (?:tatsachen|fakten)",
    r"mit der (?:wahrheit|realität|wirklichkeit) (?:\w+ ){0,2}?(?:nichts|wenig) (?:\w+ )?(?:zu tun|gemein)",
    r"kein (?:einziges )?wahres wort|kein (?:einziges )?wort (?:\w+ ){0,3}?wahr|kein wort davon|nichts (?:davon|daran) (?:ist|sei|war) wahr",
    r"(?:da|daran) (?:ist|sei|wäre) (?:\w+ )?nichts|nichts dran|nichts (?:an|dran an) (?:den|dem|der) ",
    r"(?:lügt|lüge,|lügen,|lüge\W*$|(?<!sollten )(?<!sollte )(?<!sollen )(?<!mussten )(?<!musste )(?<!müssen )lügen\W*$)|wer (?:so etwas|so was|das|dergleichen|anderes|etwas anderes) (?:behauptet|sagt|verbreitet|schreibt),",
    rf"{_TOLD}(?:,[^.;:]{{3,80}}?,)? (?:[^.;:,]{{2,40}}? )?{BE} (?:[\w-]+ ){{0,2}}?{_ABSURD}\w*",
    rf"{BE} (?:der|die|das|diese[rs]?) (?:[\w-]+ )?{_TOLD} (?:[\w-]+ ){{0,2}}?{_ABSURD}\w*\W*$",
    rf"{_COUNTED} [^.;:]{{0,60}}?(?:sei|seien|ist|sind) (?:\w+ ){{0,3}}?(?:zu hoch|zu niedrig|übertrieben|überzogen|überhöht)",
    rf"{_TOLD}(?:,[^.;:]{{3,90}}?,)? (?:[\w-]+ ){{0,3}}?(?:geht|gehe|gehen|gingen|läuft|laufe|laufen|liefen) (?:[\w-]+ ){{0,2}}?(?:ins leere|fehl\b|vorbei)",
    r"(?:sei|ist|seien|sind) (?:völlig |absolut |definitiv |damit |praktisch )?ausgeschlossen(?=\W*$|,)",
    r"(?:geld|gelder|zahlung(?:en)?|summen?|provision(?:en)?|beträge) (?:[\w-]+ ){0,5}?(?:nicht|nie|niemals) (?:\w+ )?(?:geflossen|gezahlt|gegeben)",
    # lacks any ground
    r"entbehr\w+ (?:[\w-]+ ){0,4}?je\w+ (?:\w+ )?grundlage|(?:ohne|fehle?t?) (?:\w+ )?jed\w+ (?:\w+ )?grundlage",
    r"jeder (?:\w+ )?grundlage entbehr\w+|aus der luft gegriffen|an den haaren herbeigezogen",
    r"(?:aus dem (?:zusammenhang|kontext) gerissen|falsch (?:zitiert|wiedergegeben|dargestellt|verstanden)|sinnentstellend)",
)
_NO_SUCH_THING = (
    r"(?:existier|besteh)(?:t|e|en|te|ten)? (?:\w+ )?nicht\W*$|nicht existier\w*",
    rf"(?:{_GIVES} (?:es )?|es {_GIVES} )(?:[\w-]+ ){{0,3}}?(?:keine?n?|keinerlei|nicht) (?!{_NO_TRACE})(?:[\w-]+ ){{0,2}}?{_NO_SUCH}",
    rf"{_NO_SUCH} (?:{_GIVES} es|liege|liege[nt]|habe es|seien|sei) (?:[\w-]+ ){{0,3}}?(?<!noch )(?:nicht|nie|keine)\b(?! (?:mehr|zu machen|bekannt|auszuschließen|überraschend))",
    rf"(?:habe|hat|hatte|hätte) es (?:[\w-]+ ){{0,4}}?kein\w* {_NO_VICTIM}[\w-]+ (?:\w+ ){{0,3}}?gegeben",
    rf"es (?:habe|hat|hatte|hätte) (?:[\w-]+ ){{0,4}}?kein\w* {_NO_VICTIM}[\w-]+ (?:\w+ ){{0,3}}?gegeben",
    rf"{_NO_VICTIMS_BEFORE}(?:habe|hat|hatte|hätte|haben|hätten) es (?:[\w-]+ ){{0,3}}?nicht gegeben",
    rf"(?:{_GIVES}|habe|hat) es (?:so |nie|niemals|zu keine[rm] (?:zeit|zeitpunkt))|es nie gegeben|{_GIVES} es (?:\w+ ){{0,2}}?(?<!noch )nicht\W*$|{_GIVES} es (?:so )?nicht",
    r"(?:keine?|nicht die|nicht von \w+) rede sein|keine? rede(?: davon)?\W*$|davon (?:kann |könne )?keine rede",
    r"von [^.;:,]{2,60} (?:könne|kann|könnten|können) (?:(?:man|er|sie|ich|wir|niemand) )?(?:\w+ ){0,2}?nicht (?:gesprochen werden|sprechen|reden)",
    r"(?:plane|plant|planen|planten|beabsichtige|erwäge|erwägt) (?:man |er |sie |wir )?(?:derzeit |aktuell )?kein\w*",
    r"(?:steht|stehe|stand|stehen|stünden|stünde) (?:[\w-]+ ){0,3}?nicht (?:an|bevor|im raum|zur (?:debatte|diskussion|disposition))\b",
    r"nicht (?:geplant|vorgesehen|beabsichtigt|angedacht)(?! gewesen)|(?:ist|sei|war|seien|sind) (?:\w+ ){0,2}?kein thema",
)
_NEVER = (
    rf"(?:sein|ihr|der|die|mein|unser)e?n? (?:mandant|klient)\w* {HAVE} (?:[\w.,-]+ ){{0,7}}?(?:gar )?{_NO}\b",
    r"[\w-]+ (?:war|waren|bin|sei|seien|ist) (?:das|es) nicht\W*$",
    (
        r"(?<!gefahr habe )(?<!gefahr hat )(?<!gefahr bestand )zu keine(?:r zeit|m zeitpunkt)(?! (?:[\w-]+ ){0,4}?(?:gefahr|gefährdet|verletzt))|"
        r"in keinem moment|mit keinem wort|in keiner weise|nie und nimmer|keineswegs|keinesfalls|mitnichten|"
        r"nicht im (?:geringsten|entferntesten)|nicht das geringste|nicht einmal ansatzweise"
    ),
    r"(?:keine?[nmr]?|nicht ein(?:e[nm]?)?) einzig\w* (?!verletzt|tote|tor|punkt|sieg|mal)",
    rf"weder (?:{HAVE}) .{{2,80}} noch|{HAVE} (?:[\w-]+ ){{0,4}}?weder .{{2,80}} noch|weder .{{2,80}} noch .{{2,60}} {HAVE}\W*$",
    # what the speaker, or his side, has not done
    rf"^\W*(?:er|sie|es|man|wir|ich|dieser|niemand|keiner)(?: selbst| persönlich)? (?:\w+ ){{0,1}}?{HAVE} (?:[\w.,-]+ ){{0,6}}?[\"„»“]?{_NO} {_NO_DEED}(?:[\w-]+ ){{0,5}}?{_DEED}",
    rf"^\W*(?:er|sie|es|man|dieser|niemand|keiner) (?:[\w-]+ ){{0,1}}?{HAVE} (?:[\w.,-]+ ){{0,6}}?[\"„»“]?(?:nie|niemals)\b",
    rf"^\W*weder .{{2,40}} noch .{{2,40}}? {HAVE} {_NO_DEED}",
    r"^\W*(?:niemand|keiner|nie|niemals|nichts) (?:[\w-]+ ){0,5}?(?:habe|haben|hat|hatte|hatten|hätte|hätten)",
    rf"^\W*(?:er|sie|es|man) {HAVE} (?:[\w-]+ ){{0,3}}?(?:weder|nichts davon|niemanden|niemandem)",
    r"^\W*[\w -]{2,60} (?:habe|hätten|seien|sei) (?:er|sie|man) (?:\w+ ){0,3}?(?:(?:nie|niemals)(?: \w+){0,2}|nicht)\W*$",
    # what nobody has done, or was never done
    rf"(?:nie|niemals|nichts|niemand) {_NO_DEED}(?:[\w-]+ ){{0,5}}?(?:{_DEED} )(?:worden|{HAVE})\b",
    rf"\b{_NO_DEED}(?!festgenommen|gerettet|evakuiert|betroffen)(?:worden|gekommen|{_DEED}) {HAVE} (?:\w+ ){{0,4}}?(?:nie|niemals|nichts|niemand)\b",
    rf"kein(?:e|en)? (?:\w+ )?(?:geld|cent|euro|\w*gelder) (?:\w+ )?{_DEED}|(?:nie|(?<!haben )(?<!habe )(?<!hat )(?<!hätten )kein) (?:\w+ )?(?:geld|cent|gelder)",
)
_NOT_I = (
    r"keine(?:rlei)? kenntnis",
    r"nichts (?:mit [^.;:]{2,60} )?zu (?:tun|schaffen)|nichts davon|nichts dergleichen|nicht das geringste (?:mit|damit)",
    r"^\W*nein, (?:er|sie|es|man|das|die|der|dies|niemand|keiner)|(?:und|aber) nein, ",
    r"(?:bin|ist|sei|sind|seien|war) (?:\w+ ){0,2}?unschuldig|(?:treffe|trifft|trage|trägt) (?:\w+ ){0,2}?keine(?:rlei)? (?:\w+ )?(?:schuld|verantwortung|mitschuld)",
    r"(?:nichts|nicht) (?:zuschulden|zu schulden) kommen|nichts (?:vorzuwerfen|verbrochen|falsch gemacht|unrechtes)",
    r"davon (?:wisse|weiß|wüsste|wissen) (?:er|sie|man|ich|wir) (?:\w+ ){0,2}?nichts|nichts (?:davon )?gewusst",
    r"entgegen (?:anders ?lautend\w+|d\w+) (?:\w*berichten?|\w*meldung(?:en)?|\w*gerüchten?|\w*behauptung(?:en)?|\w*angaben)",
    r"(?:jedenfalls|bestimmt|gewiss|sicher|definitiv) nicht\W*$",
)
DENIED = words("|".join((*_REJECTS, *_UNTRUE, *_NO_SUCH_THING, *_NEVER, *_NOT_I)))

_FIRST = (
    (
        r"(?:ich|wir) (?:habe|haben|hatte|hatten|war|waren|bin|sind|wurde|wurden) (?:[\w-]+ ){0,5}?(?:nie|niemals|"
        r"nichts|niemanden?|niemandem|zu keiner zeit|zu keinem zeitpunkt|weder)"
    ),
    r"(?:nie|niemals|weder|nichts(?: davon| dergleichen)?) (?:\w+ ){0,3}?(?:habe|haben|hatte|hatten|war|waren|bin|sind) (?:ich|wir)",
    r"(?:ich|wir) (?:bin|sind|war|waren) (?:\w+ ){0,2}?(?:kein|keine|unschuldig)",
    r"(?:ich|wir) (?:war|waren) (?:[\w-]+ ){0,5}?nicht (?:dabei|dort|da|beteiligt|anwesend|in|im|am|bei|vor)",
    rf"(?:ich|wir) (?:habe|haben) (?:[\w-]+ ){{0,4}}?(?:keine?[nmr]?|{_NOT}) {_NO_DEED}(?:[\w-]+ ){{0,4}}?{_DEED}",
    (
        r"(?:ich|wir) (?:schließen?|verkaufen?|entlassen?|kündigen?|planen?|streichen|lügen?|betrügen?|fälschen?|spionieren?|erpressen?|vertuschen?|verheimlichen?) "
        r"(?:[\w-]+ ){0,3}?(?:keine?[nmr]?|nicht|nichts|niemanden?)"
    ),
    rf"(?:mein|unser)e?n? (?:mandant(?:in|en)?|klient(?:in|en)?|\w+) {HAVE} (?:[\w.,-]+ ){{0,6}}?{_NO} {_NO_DEED}",
    (
        r"(?:es|da) (?:gibt|gab|liegt|lag|war|ist) (?:[\w-]+ ){0,2}?(?:keine?n?|nie|niemals) (?!verletzt|tote|opfer|gefahr|zweifel|alternative|weg|zeit|"
        r"platz|lösung|grund|geld|chance|schnee|strom|wasser|ort|ausrede|entschuldigung)"
    ),
    r"kein einzige[rs]? [\w-]+ (?:ist|wird|wurde|hat)",
)
_BARE = (
    (
        r"^\W*(?:alles |das ist |völliger |kompletter |totaler |absoluter |purer |reiner |blanker |was für ein |so ein ){0,4}(?:nein|quatsch|unsinn|"
        r"blödsinn|(?:alles )?lügen?|falsch|niemals|erfunden|humbug|märchen|unfug|absurd|lächerlich|stimmt nicht|mitnichten|keineswegs|keinesfalls|"
        r"(?:ganz )?im gegenteil)\b[^,]{0,30}$"
    ),
    r"^\W*(?:nein|quatsch|unsinn|blödsinn|falsch|ach was|von wegen|im gegenteil|keineswegs|keinesfalls|mitnichten|niemals),(?! wir haben keine)",
    rf"^\W*(?:\w+ )?{FALSE}(?: und [\w-]+| oder [\w-]+)?\W*$",
)
DENIED_QUOTED = words("|".join((*_FIRST, *_BARE)))
VERDICT = words(
    rf"(?:{_TOLD}|{_COUNTED}) .{{0,80}}(?:übertrieben|überzogen|überhöht|zu hoch|zu niedrig|verzerrt|aufgebauscht|{_ABSURD})\w*|"
    rf"als \W?(?:\w+ )?{_ABSURD}\w*\W .{{0,60}}?{_TOLD}|für (?:\w+ )?(?:ausgeschlossen|undenkbar)|"
    rf"(?:kompletten |völligen |reine |frei |glatt )?(?:{FALSE}|gerüchte?|\w*fälschung(?:en)?)"
)
