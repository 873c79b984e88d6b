"""German: what papers say, and whose claim it is that another answers."""

from bot.reading.rules.languages.de.claims import CLAIM, FALSE
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
PAPER = (
    r"(?:\w*stellungnahme|\w*mitteilung|erklärung|schreiben|brief|papier|\w*bericht|antwort|begründung|"
    r"e-?mail|dokument|entwurf|urteil|statement|pressemitteilung)"
)
SAID_NO = r"(?:zurückgewiesen|bestritten|dementiert|abgestritten|in abrede gestellt)"
NEEDS_NO = words(SAID_NO)
_IS_SAID = r"(?:sei|seien|habe|hätten|werde|würden|könne|gebe|müsse|wolle)"
_OWNED = (
    (
        Act.ASSERTS,
        r"(?<!nach )(?<!laut )(?:behauptung(?:en)?|aussagen?|angaben?|darstellung|meldung(?:en)?|warnung(?:en)?|ankündigung|einschätzung)",
    ),
    (
        Act.CRITICISES,
        r"(?:vorw[uü]rfen?|vorwurfs|anschuldigung(?:en)?|kritik|beschuldigung(?:en)?)",
    ),
)

OWNED_CLAIMS = (
    # Papers say
    phrase(
        Act.ASSERTS,
        rf"(?:im|in (?:dem|der|einem|einer|seinem|ihrem)) (?P<speaker>[\w-]*{PAPER}(?: [^.;:,]{{2,60}}?)?) (?P<cue>steht|stand|ist zu lesen|ist nachzulesen|war zu lesen)(?= ?[,:])",
        _CLAUSE,
    ),
    # Whose claim it is that another answers: "Die Behauptung der Stadt, sie habe ..., wies X zurück"
    *(
        phrase(
            act,
            rf"(?P<cue>{nouns}) (?:der|des|von|vom) (?P<speaker>[^.;:,]{{2,50}}?)(?: (?:scharf |entschieden )?zurück)?, "
            rf"(?:(?:dass|wonach) (?P<content>[^.;:,]{{3,140}}))(?=[,.;])",
            Takes.NOTHING,
        )
        for act, nouns in _OWNED
    ),
    *(
        phrase(
            act,
            rf"(?P<cue>{nouns}) (?:der|des|von|vom) (?P<speaker>[^.;:,]{{2,50}}?)(?: (?:scharf |entschieden )?zurück)?, "
            rf"(?P<content>(?:[^.;:,]{{2,50}} )?{_IS_SAID}\b[^.;:,]{{3,120}})(?=[,.;])",
            Takes.NOTHING,
        )
        for act, nouns in _OWNED
    ),
    phrase(
        Act.DENIES,
        rf"(?:wonach|dass|demzufolge|de(?:m|r|nen) zufolge|nach de(?:m|r|nen)) (?P<content>[^.;:,]{{3,120}}), (?:wurden?|wird|werden) (?:[\w-]+ ){{0,3}}?"
        rf"(?:von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{{2,60}}?) (?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{SAID_NO}",
        Takes.NOTHING,
        needs=NEEDS_NO,
    ),
    # What a claim is called behind its clause: "nannte die Behauptung, er habe betrogen, absurd"
    phrase(
        Act.DENIES,
        rf"(?P<cue>nannte|nannten|nennt|nennen|bezeichnet|bezeichnete|bezeichneten) "
        rf"(?P<content>(?:die|den|das|diese|diesen|solche) (?:[\w-]+ )?{CLAIM}, [^.;:,]{{3,120}}, (?:als )?(?:{FALSE}|absurd|lächerlich|grotesk))",
        Takes.NOTHING,
    ),
    # Told in a clause behind the claim: "Vorwürfe der Partei, es werde ..., wurden von X zurückgewiesen"
    phrase(
        Act.DENIES,
        rf"{CLAIM}(?: [^.;:,]{{2,60}})?, (?P<content>[^.;:,]{{3,120}}), (?P<cue>wurden?|wird|werden) (?:[\w-]+ ){{0,3}}?"
        rf"(?:von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,„“»«]{{2,60}}?)(?: als [^.;:,]{{2,40}}?)? "
        rf"(?:(?:entschieden|scharf|umgehend|energisch|vehement|später|bereits|prompt) )?{SAID_NO}",
        Takes.NOTHING,
        needs=NEEDS_NO,
    ),
    phrase(
        Act.DENIES,
        r"mit (?:einem|einer) (?:\w+ )?dementi (?:hat|haben|hatte|hatten) (?P<speaker>[^.;:,]{2,60}?)(?: (?P<content>auf [^.;:,]{3,80}?))? (?:reagiert|geantwortet)",
        Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"weder (?P<content>von [^.;:,]{2,80}? noch von [^.;:,]{2,60}?) (?:will|wollen|wollte|wollten) (?P<speaker>[^.;:,]{2,60}?) etwas wissen",
        Takes.NOTHING,
    ),
)
