"""Russian: the verbs of denying, confirming, blaming and taking back, beside those of saying."""

from bot.reading.rules.languages.forms import Takes, Verb, enter
from bot.reading.rules.languages.ru.conjugation import (
    HARD,
    IMPERFECT,
    OVAT,
    PERFECT,
    SECOND,
    SELF,
    SELF_NOW,
    SHORT,
    STRESSED,
    WHOLE,
)
from bot.reading.rules.languages.ru.saying import SAYING
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT

VERBS: dict[str, Verb] = dict(SAYING)

enter(
    VERBS,
    Act.DENIES,
    _WIDE,
    (PERFECT, "оспори развенча"),
    (IMPERFECT, "отрица опроверга отверга оспарива отмета развенчива"),
    (HARD, "опроверг отверг"),
    (WHOLE, "отмёл отмел отмела отмели отмело опровергнув отвергнув"),
)
enter(
    VERBS,
    Act.DENIES,
    _CLAUSE | Takes.TOPIC,
    (SELF_NOW, "отнекива открещива отпира"),
    (SELF, "открести"),
)
enter(
    VERBS,
    Act.CONFIRMS,
    _WIDE,
    (PERFECT, "подтверди"),
    (IMPERFECT, "подтвержда признава"),
    (STRESSED, "призна"),
    (SELF, "призна созна повини покая раская"),
    (SELF_NOW, "признава сознава раскаива"),
    (
        WHOLE,
        (
            "признаётся признается признаются сознаётся сознается сознаются кается каются каялся "
            "каялась признав"
        ),
    ),
)
enter(VERBS, Act.CONFIRMS, _CLAUSE, (SELF, "согласи"), (SELF_NOW, "соглаша"))
enter(
    VERBS,
    Act.CRITICISES,
    _WIDE,
    (PERFECT, "осуди обвини упрекну укори попрекну пожури высмея осмея заклейми отчита пристыди"),
    (PERFECT, "отруга обруга разруга обличи разгроми"),
    (IMPERFECT, "осужда обвиня упрека укоря попрека порица облича руга высмеива"),
    (SECOND, "бран"),
    (OVAT, "критик раскритик негод протест"),
    (SELF, "возмути"),
    (SELF_NOW, "возмуща"),
    (SHORT, "возмущён возмущен"),
    (WHOLE, "клеймит клеймят бичует бичуют журит журят винит винят винил винила"),
)
