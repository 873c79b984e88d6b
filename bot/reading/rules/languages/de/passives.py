"""German: blame in the passive: "wurde von zwei Partnern des Betrugs beschuldigt"."""

from bot.reading.rules.languages.de.claims import BLAME, FALSE, HARSH
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

_IS = r"(?:wurden?|wird|werden|ist|sind|war|waren)"
_CRITICISED = r"(?:kritisiert|gerügt|beanstandet|bemängelt|getadelt|gescholten|angeprangert|gegeißelt|angefeindet|angegangen)"
_ATTACKED = r"(?:verurteilt|angegriffen|attackiert)"
_ACCUSED = r"(?:beschuldigt|bezichtigt|verdächtigt|geziehen|angeklagt)"
_HOW = r"(?: (?:scharf|heftig|hart|deutlich|massiv|öffentlich|auch|zudem|außerdem|ebenfalls|nun|bereits|später|daraufhin|damals|erneut|mehrfach|wiederholt|nun|jetzt|zunehmend|vielfach))*"
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


PASSIVES = (
    phrase(Act.CONFIRMS, _answered(_SAID_YES), Takes.NOTHING, needs=words(_SAID_YES)),
    phrase(Act.DENIES, _answered(_SAID_NO), Takes.NOTHING, needs=words(_SAID_NO)),
    *(phrase(Act.CRITICISES, pattern, Takes.NOTHING, needs=_NEEDS) for pattern in _PATTERNS),
    phrase(Act.DENIES, _called(FALSE), Takes.NOTHING, needs=_NEEDS),
    phrase(Act.CRITICISES, _called(rf"(?:{BLAME}|{HARSH})"), Takes.NOTHING, needs=_NEEDS),
)
