"""German: blame and answers in the passive: "wurde von zwei Partnern des Betrugs beschuldigt"."""

from bot.reading.rules.languages.de.claims import BLAME, FALSE, HARSH
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

_IS = r"(?:wurden?|wird|werden|ist|sind|war|waren)"
_CRITICISED = r"(?:kritisiert|gerügt|beanstandet|bemängelt|getadelt|gescholten|angeprangert|gegeißelt|angefeindet|angegangen)"
_ATTACKED = r"(?:verurteilt|angegriffen|attackiert)"
_ACCUSED = r"(?:beschuldigt|bezichtigt|verdächtigt|geziehen|angeklagt)"
_HOW = r"(?: (?:scharf|heftig|hart|deutlich|massiv|öffentlich|auch|zudem|außerdem|ebenfalls|nun|bereits|später|daraufhin|damals|erneut|mehrfach|wiederholt|nun|jetzt|zunehmend|vielfach)){0,4}"
# Who judges in court, and who strikes with more than words, blames nobody here.
_NO_JUDGE = (
    r"(?!(?:[\w-]+ ){0,3}?(?:\w*gerichte?s?|\w*richter\w*|\w*kammer|\w*senat|jury|\w*hund\w*|unbekannt\w*|maskiert\w*|bewaffnet\w*|"
    r"\w*täter\w*|\w*angreifer\w*|\w*rebellen|\w*soldaten|\w*männern|\w*jugendlichen|\w*bären?|\w*drohnen?|\w*truppen|\w*hackern?|\w*wespen)\b)"
)
# A clause begins with whom it is about, and not with where, when or why.
_OF = (
    r"(?<!\w )(?:(?:auch|doch|aber|und|zudem|zugleich|sogar) )?"
    r"(?!(?:am|im|in|nach|bei|beim|vor|seit|wegen|trotz|auf|zu|zum|zur|mit|für|von|vom|aus|an|unter|über|während|gestern|heute|später|"
    r"zuletzt|dafür|deshalb|dabei|zuvor|bereits|schon|dem|den|ihm|ihr|ihnen|es|dass|wenn|weil|ob|obwohl|als|wie|so|seither|seitdem|"
    r"inzwischen|danach|daraufhin)\b)(?P<content>[^.;:,„“»«]{2,70}?)"
)
_BY = r"(?:von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>[^.;:,]{2,60}?)"
_FOR = r"(?P<charge>(?:wegen|für|aufgrund|angesichts) [^.;:,]{3,90}?)"
_CRIME = r"(?P<charge>(?:des|der|eines|einer) (?:[\w-]+ )?[\w-]+|(?:wegen) [^.;:,]{3,60}?)"
_DEED = r"(?P<charge>(?:[^.;:]{2,120}? zu (?:haben|sein)|[^.;:]{2,120}?\w+zu\w+en|[^.;:]{2,120}? zu \w+en|(?:er|sie|es|dass) [^.;:]{3,140}))"
_TOLD = _DEED.replace("charge", "content")
_WHERE = r"(?:(?:seinerseits|ihrerseits|dafür|deshalb|deswegen|daraufhin|zudem|außerdem|zugleich|damals|schon) )?(?:(?:am|im|in|auf|seit|nach|vor|auch|nun|jetzt|erneut|bereits|zuletzt|scharf|heftig)(?: [\w-]+){0,2} )?"


def _passives(verbs: str, *, judged: bool = False) -> tuple[str, ...]:
    """Who is blamed by whom in the passive of these verbs, with what for, where that is told.

    `judged`: courts do it too, or dogs, and blame nobody.
    """
    by = _BY.replace("(?P<speaker>", f"(?P<speaker>{_NO_JUDGE}") if judged else _BY
    behind = (
        rf"(?: als [^.;:,]{{2,40}}?)?(?: {_FOR.replace('charge', 'charge_behind')})?{_HOW} {verbs}"
    )
    deed = _DEED.replace("charge", "charge_last")
    return (
        rf"{_OF} {_IS} {_WHERE}(?:{_FOR} )?{by}{_HOW}{behind}(?:, (?:weil |da )?{deed}(?=[.;:]|$))?",
        rf"{_IS} (?!von\b|vom\b)(?P<content>[^.;:,„“»«]{{2,60}}?) {by}{_HOW}{behind}",
    )


_CALLED = (
    r"(?:bezeichnet|abgetan|kritisiert|zurückgewiesen|abgelehnt|gewertet|dargestellt|beschrieben)"
)


def _called(what: str) -> str:
    """What is called so, in the passive: "wird von der Stadt als Farce bezeichnet"."""
    return rf"{_OF} {_IS} {_WHERE}{_BY} (?P<charge>als (?:[\w-]+ ){{0,2}}?{what}(?: [\w-]+){{0,4}}?) {_CALLED}"


_PATTERNS = (
    *_passives(_CRITICISED),
    *_passives(_ATTACKED, judged=True),
    rf"{_OF} {_IS} {_WHERE}{_BY}(?: {_CRIME})?{_HOW} {_ACCUSED}(?:, {_DEED.replace('charge', 'charge_last')}(?=[.;:]|$))?",
    rf"{_IS} (?P<content>[^.;:,„“»«]{{2,60}}?) {_BY} {_CRIME}{_HOW} {_ACCUSED}",
    rf"(?:wird|wurde|werden|wurden) (?:[^.;:,„“»«]{{2,50}} )?{_BY} (?P<content>[\w-]+) vorgeworfen(?=[.;:]|$)",
    rf"(?:wird|wurde|werden|wurden) (?:[^.;:,„“»«]{{2,50}} )?{_BY}{_HOW} vorgeworfen, {_TOLD}(?=[.;:]|$)",
)
_NEEDS = words(rf"{_CRITICISED}|{_ATTACKED}|{_ACCUSED}|{_CALLED}|vorgeworfen")
_SAID_YES = r"(?:bestätigt|eingeräumt|zugegeben|eingestanden|bejaht)"
_SAID_NO = r"(?:dementiert|bestritten|abgestritten|verneint)"
_PLAIN_BY = r"(?:von|vom|seitens)(?: (?:der|dem|den)(?= ))? (?P<speaker>(?!(?:[\w-]+ ){0,2}?\w*(?:gericht|studie|test|untersuchung|gutachten|labor)\w*)[^.;:,]{2,60}?)"


def _answered(done: str) -> str:
    """What somebody says yes or no to, in the passive: "Der Fall wurde von der Stadt bestätigt"."""
    return rf"{_OF} {_IS} {_WHERE}{_PLAIN_BY}{_HOW} {done}(?=[.;:,]|$)"


_THING = r"(?P<content>(?![^.;:,]{0,40}?(?:rennen|strecke|wettbewerb|spiel|spiele|partie|turnier|finale|lauf|kampf|unterhalt)\b)(?:das|dies|(?:der|die|das|den|diese[rs]?|ein|eine|solche|alle|sämtliche|entsprechende) [^.;:,„“»«]{2,60}?))"
_HOUSE = r"(?:\w*ministeriums?|\w*amt|\w*rathaus|\w*palast|\w*büro|\w*zentrale|\w*umfeld|\w*partei|\w*fraktion|\w*schloss)"
_ACCUSATION = r"(?P<content>(?:[\w-]+ ){0,3}?\w*(?:vorw[uü]rfe?|bericht|berichte|gerüchte?|meldung|meldungen|darstellung|anschuldigungen?|behauptung|behauptungen|unterstellungen?)(?: [^.;:,„“»«]{2,40}?)?)"
_WHEN = r"(?: (?:auch|am|umgehend|später|gestern|heute|inzwischen|prompt|sofort|ebenfalls|entschieden|energisch|indes|jedoch|allerdings|dagegen)(?: (?:\w*abend|\w*morgen|\w*mittag|\w*tag|mittwoch|sonnabend))?){0,4}"


def _done_first(done: str, what: str) -> str:
    """The same with what was done in front: "Dementiert wurde die Meldung vom Sprecher des Palasts"."""
    return rf"(?<![\w,] ){done} {_IS}{_WHEN} {what}{_WHEN} {_PLAIN_BY}(?=[.;]|$)"


def _from_first(done: str, what: str) -> str:
    """The same with who in front: "Vonseiten des Vereins wurde die Darstellung dementiert"."""
    return (
        rf"(?:(?:vonseiten|von seiten|seitens)(?: (?:der|des))?|aus (?:der|dem)(?= {_HOUSE}\b)|(?:in|aus)(?= (?:[\w-]+en )?[\w-]*kreisen\b))"
        rf" (?P<speaker>[^.;:,]{{2,50}}?)"
        rf" {_IS}{_WHEN} {what}{_WHEN} {done}(?=[.;]|$)"
    )


_REJECTED = r"(?:zurückgewiesen)"
_AGAINST = r"(?:widersprich?t|widersprach(?:en)?|widersprechen|widersprochen (?:hat|haben|hatten?)|entgegentritt|entgegentrat|entgegengetreten (?:ist|sind|war))"
_TO_WHICH = (
    r"(?P<content>(?:(?:der|die|das|den|dem|ein|eine|einer|einem|einen|diese[rsnm]?|solche[rn]?) (?:[\w-]+ )?)?"
    r"\w*(?:vorw[uü]rfen?|berichte?n?|gerüchte?n?|meldung|meldungen|darstellung|anschuldigung|anschuldigungen|behauptung|behauptungen|verdacht|lesart|these|version|aussage|aussagen|annahme|vermutung|vermutungen)), "
    r"(?:(?:dem|denen)(?= )|der(?= (?:die|das|er|sie|ein|eine|seine?|ihre?) )) (?P<speaker>[^.;:,„“]{2,50}?)"
    rf"(?: (?:inzwischen|entschieden|energisch|vehement|jedoch|aber|allerdings|heftig|umgehend|bereits|deutlich|klar|scharf|nun|später|stets|bis heute)){{0,4}} {_AGAINST}(?=[.;:,]|$)"
)
PASSIVES = (
    phrase(Act.DENIES, _TO_WHICH, Takes.NOTHING, needs=words(_AGAINST)),
    phrase(Act.CONFIRMS, _answered(_SAID_YES), Takes.NOTHING, needs=words(_SAID_YES)),
    phrase(Act.DENIES, _answered(_SAID_NO), Takes.NOTHING, needs=words(_SAID_NO)),
    *(
        phrase(act, order(done, what), Takes.NOTHING, needs=words(done))
        for order in (_done_first, _from_first)
        for act, done, what in (
            (Act.CONFIRMS, _SAID_YES, _THING),
            (Act.DENIES, _SAID_NO, _THING),
            (Act.DENIES, _REJECTED, _ACCUSATION),
        )
    ),
    *(phrase(Act.CRITICISES, pattern, Takes.NOTHING, needs=_NEEDS) for pattern in _PATTERNS),
    phrase(Act.DENIES, _called(FALSE), Takes.NOTHING, needs=_NEEDS),
    phrase(Act.CRITICISES, _called(rf"(?:{BLAME}|{HARSH})"), Takes.NOTHING, needs=_NEEDS),
)
