"""Ukrainian: the verbs of denying, confirming, blaming, beside those of saying."""

import re

from bot.reading.rules.languages.forms import Takes, Verb, enter
from bot.reading.rules.languages.uk.conjugation import (
    IMPERFECT,
    PERFECT,
    SECOND,
    SELF,
    SELF_NOW,
    SHORT,
    UVATY,
    UVATY_SELF,
    WHOLE,
)
from bot.reading.rules.languages.uk.saying import SAYING
from storage.records import Act

_EITHER = re.compile("в[бвгґджзклмнпрстфхцчшщ]")
_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE

VERBS: dict[str, Verb] = dict(SAYING)

enter(VERBS, Act.ASSERTS, Takes.OBJECT, (PERFECT, "назва охрести"), (IMPERFECT, "назива"))
enter(
    VERBS,
    Act.DENIES,
    _WIDE,
    (PERFECT, "відкину заперечи розвінча розвія спростува"),
    (IMPERFECT, "відкида"),
    (UVATY, "запереч розвінч спростов"),
)
enter(VERBS, Act.DENIES, _CLAUSE, (SELF_NOW, "відпира"))
enter(
    VERBS,
    Act.CONFIRMS,
    _WIDE,
    (PERFECT, "підтверди"),
    (IMPERFECT, "визна визнава"),
    (UVATY, "підтвердж"),
    (SELF_NOW, "зізна призна"),
    (WHOLE, "зізнається зізнаються признається признаються"),
)
enter(VERBS, Act.CONFIRMS, _CLAUSE, (SELF, "погоди покая повини"), (UVATY_SELF, "погодж"))
enter(  # what nobody disputes is so
    VERBS,
    Act.CONFIRMS,
    _WIDE,
    (
        WHOLE,
        (
            "не_сперечається не_сперечаються не_сперечався не_сперечалася не_сперечалися не_приховує не_приховують "
            "не_приховував не_приховувала не_приховували не_став_заперечувати не_стала_заперечувати "
            "не_стали_заперечувати не_став_приховувати не_стала_приховувати не_стали_приховувати "
            "не_став_відпиратися не_стала_відпиратися не_стали_відпиратися"
        ),
    ),
)
enter(
    VERBS,
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    (
        PERFECT,
        (
            "висмія вилая дорікну заплямува затаврува звинувати засуди обвинувати осуди "
            "присороми розкритикува скритикува"
        ),
    ),
    (IMPERFECT, "доріка карта лая"),
    (SECOND, "ган ганьб винуват"),
    (UVATY, "звинувач критик обвинувач осудж плям розкритик засудж скритик тавр"),
    (SELF, "обури"),
    (WHOLE, "обурюється обурюються обурювався обурювалася докоряє докоряють докоряв докоряла"),
    (SHORT, "обурен"),
)
# A word begins with either letter, by the sound before it: "мер указав", "вона вказала".
VERBS |= {f"у{form[1:]}": verb for form, verb in VERBS.items() if _EITHER.match(form)} | VERBS
