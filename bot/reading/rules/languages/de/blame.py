"""German: blame and views in words that are no single verb, in any order of the clause."""

from bot.reading.rules.languages.de.claims import BLAME, FALSE, HARSH
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_VERDICT = rf"(?:{BLAME}|{HARSH})"
_SHAKEN = r"(?:empört|verärgert|entsetzt|fassungslos|erbost|verschnupft|wütend|entrüstet|enttäuscht|befremdet|mit (?:\w+ )?(?:unverständnis|empörung|kritik|entsetzen|befremden|wut|ablehnung))"
_IS_SAID = r"(?:sei|seien|habe|hätten|werde|würden|könne|gebe|müsse|wolle)"
_THE = (
    r"(?:der|die|das|dieser|diese|dieses|ein|eine|sein|seine|ihr|ihre|solche|auch (?:der|die|das))"
)
_REFUSAL = r"(?:\w*kritik|ablehnung|unverständnis|widerstand|widerspruch|empörung|skepsis|entsetzen|protest)"

BLAMED = (
    # Blame in any order: "Für X ist Y ein Skandal", "X sieht in Y ...", "Als Hohn empfindet X ..."
    phrase(
        Act.CRITICISES,
        rf"(?P<cue>für) (?P<speaker>[^.;:,]{{3,60}}?) (?P<content>(?:ist|sind|war|waren|bleibt|wäre) [^.;:,]{{2,80}}?{_VERDICT}[^.;:,]{{0,60}})",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        rf"(?P<cue>für) (?P<speaker>[^.;:,]{{3,60}}?) (?P<content>(?:ist|sind|war|waren|bleibt) [^.;:,]{{2,80}}?{FALSE})",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:sieht|sehen|sah|sahen)(?= (?:in|im|darin) [^.;:,]{{0,60}}(?:{_VERDICT}|rückschritt|angriff|bedrohung|gefahr|affront|verstoß))|"
        rf"(?:findet|finden|fand|fanden)(?= [^.;:,]{{3,80}}? {_VERDICT}(?:[.,;]|$))|(?:ortet|orten|ortete)(?= [^.;:,]{{0,60}}{_VERDICT})|"
        rf"(?:empfindet|empfinden|empfand|wertet|werten|wertete)(?= [^.;:,]{{2,80}} als [^.;:,]{{0,30}}{_VERDICT})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?P<content>als (?:\w+ ){{0,2}}?{_VERDICT}) (?P<cue>empfindet|empfinden|empfand|wertet|wertete|geißelte) (?P<speaker>(?:der |die |das )?(?:[\w-]+ ){{0,3}}?[\w-]+)(?= (?:der|die|das|den|dem|ein|eine|einen)\b)",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"{_SHAKEN} (?:reagiert|reagierte|reagierten|zeigt sich|zeigte sich|zeigten sich|äußerte sich) (?P<speaker>[^.;:,]{{3,60}}?)(?: (?P<content>(?:auf|über) [^.;:,]{{3,80}}))?(?=[.;,]|$)",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"{_SHAKEN} (?:hat|haben|hatte|hatten) (?P<speaker>[^.;:,]{{3,60}}?) (?P<content>auf [^.;:,]{{3,80}}?) reagiert",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?P<content>{_THE} [^.;:,]{{2,70}}?) (?:stieß|stößt|stoßen|stießen|traf|trifft) (?:[\w-]+ ){{0,2}}?(?:bei|beim)(?: (?:der|dem|den)(?= ))? "
        rf"(?P<speaker>[^.;:,]{{2,50}}?) auf (?:\w+ ){{0,2}}?{_REFUSAL}",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:bei|beim)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{{2,50}}?) (?:stieß|stößt|stoßen|stießen|traf|trifft) "
        rf"(?P<content>[^.;:,]{{2,70}}?) auf (?:\w+ ){{0,2}}?{_REFUSAL}",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:aus|von|vom|seitens)(?: (?:der|dem|den|des)(?= ))? (?P<speaker>[^.;:,]{2,50}?) (?:kam|kommt|kamen|gab es|hagelte es) (?:\w+ ){0,2}?"
        r"(?:kritik|widerspruch|widerstand|protest|proteste)(?: (?P<content>(?:an|am|gegen) [^.;:,]{3,80}))?",
        Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"äußer(?:t|te|ten|n) sich (?:\w+ )?(?:kritisch|enttäuscht|empört|entsetzt|verärgert|ablehnend|skeptisch)(?: (?:über|zu|zum|zur|gegenüber))?",
        Takes.OBJECT | _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:äußer|zeig)(?:t|te|ten|n|en) sich (?:\w+ )?(?:besorgt|erfreut|zufrieden|erleichtert|dankbar|überrascht|beeindruckt|zuversichtlich|optimistisch) (?:über|mit|von|vom|für|wegen)",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:ist|sind|war|waren) (?:fest |zutiefst |sich )?(?:überzeugt|(?<=sich )sicher|der (?:ansicht|auffassung|meinung|überzeugung))(?=[,:])",
        _CLAUSE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:hält|halten|hielt|hielten) es (?:\w+ )?für (?:[\w-]+ ){0,2}?[\w-]+(?=, (?:dass|wenn|ob)\b)",
        _CLAUSE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:lief|liefen|läuft|laufen) sturm gegen|(?:macht|machen|machte|machten) front gegen",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:zeigt|zeigte|zeigten|zeigen|gibt|gab|gaben|geben|äußert|äußerte|äußerten|äußern) sich (?:\w+ ){0,3}?(?=[„«»\"“])",
        Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        rf"auf (?:\w+ ){{0,2}}?{_REFUSAL} (?:stieß|stößt|stoßen|stießen|traf|trifft) (?P<content>{_THE} [^.;:,]{{2,60}}?) "
        r"(?:bei|beim)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{2,50})",
        Takes.NOTHING,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:reagiert|reagierte|reagierten) (?P<speaker>(?!auf |mit |man )[^.;:,]{{2,60}}?) {_SHAKEN}(?= ?[.,;:]|$)",
        Takes.QUOTE | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:sieht|sehen|sah|sahen) (?:das|dies|es) (?:[\w-]+ )?anders(?=: (?:[„«»\"“]|[^.;:!?,]{{2,60}}?\b{_IS_SAID}\b))",
        _CLAUSE,
    ),
)
