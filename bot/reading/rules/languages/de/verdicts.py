"""German: what somebody is said to call true, false or bad: "Unwahr ist laut X, dass ..."."""

import re

from bot.reading.rules.languages.de.claims import BLAME, FALSE, HARSH
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Phrase, phrase
from storage.records import Act

_IS = r"(?:ist|sei|war|wäre|sind|seien)"
_HOW = r"(?:jedoch |aber |allerdings |dagegen |hingegen |auch |zudem |schlicht |schlichtweg |völlig ){0,4}"
# FALSE itself leaves out "falsch, dass": what X says himself may be wrong in another sense.
_FALSE = rf"(?:(?:schlicht |schlichtweg |völlig |komplett |glatt )?falsch|nicht so|{FALSE})"
_TRUE = r"(?:(?:durchaus |zwar |nur )?(?:richtig|wahr|zutreffend|korrekt))"
_BAD = rf"(?:ein |eine )?(?:{BLAME}|{HARSH})"
_ACCOUNT = (
    r"(?:angaben|darstellung|aussagen?|auskunft|ansicht|meinung|auffassung|einschätzung|worten|überzeugung|"
    r"informationen|erkenntnissen)"
)
_WHO = r"(?P<speaker>[^.;:,„“»«]{2,60}?)"
_SOURCE = rf"(?:laut|nach {_ACCOUNT}(?: von| vom| des| der| eines| einer)?) {_WHO}"
_ZUFOLGE = rf"{_WHO} zufolge"
_THAT = r", dass (?P<content>[^;:„“»«]{3,220}?)(?=[.;:!?]*$)"
# Looked for first: few sentences have a source and "that" behind it.
_NEEDS = re.compile(r"\b(?:laut|nach|zufolge|so)\b[^.;:]{0,90}, dass ")


def _orders(verdict: str) -> tuple[str, ...]:
    """The orders of a verdict, its verb, who gives it and what it is about."""
    return (
        rf"(?P<cue>{verdict} {_IS} {_HOW}(?:{_SOURCE})){_THAT}",
        rf"(?P<cue>{verdict} {_IS} {_HOW}(?:{_ZUFOLGE})){_THAT}",
        rf"(?P<cue>{verdict} {_IS}, so {_WHO}){_THAT}",
        rf"(?P<cue>es {_IS} {_HOW}(?:{_SOURCE}) {_HOW}{verdict}){_THAT}",
        rf"(?P<cue>es {_IS} {_HOW}(?:{_ZUFOLGE}) {_HOW}{verdict}){_THAT}",
        rf"(?P<cue>{_SOURCE} {_IS} es {_HOW}{verdict}){_THAT}",
        rf"(?P<cue>{_ZUFOLGE} {_IS} es {_HOW}{verdict}){_THAT}",
    )


def _said(act: Act, verdict: str) -> tuple[Phrase, ...]:
    """A phrase for each of the orders of a verdict, with what it does."""
    return tuple(phrase(act, order, Takes.NOTHING, needs=_NEEDS) for order in _orders(verdict))


VERDICTS_GIVEN = (
    *_said(Act.DENIES, _FALSE),
    *_said(Act.CONFIRMS, _TRUE),
    *_said(Act.CRITICISES, _BAD),
)
