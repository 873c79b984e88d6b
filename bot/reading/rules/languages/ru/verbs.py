"""Russian: the verbs of saying, denying, confirming, blaming and taking back, in all forms."""

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE

VERBS: dict[str, Verb] = {}

# What follows a stem: endings of finite forms, and of gerunds ("-": the bare stem).
_PERFECT = ("л ла ло ли", "в")  # сообщи
_IMPERFECT = ("л ла ло ли ет ют", "я")  # сообща
_SECOND = ("ил ила ило или ит ят", "я")  # говор
_OVAT = ("овал овала овало овали ует уют", "уя овав")  # комментир
_STRESSED = ("л ла ло ли ёт ет ют", "")  # призна
_HARD = ("- ла ло ли", "")  # опроверг
_SELF = ("лся лась лось лись", "вшись")  # пожалова
_SELF_NOW = ("лся лась лось лись ется ются", "ясь")  # оправдыва
_SHORT = ("- а о ы", "")  # уверен
_WHOLE = ("-", "")


def _enter(act: Act, takes: Takes, *groups: tuple[tuple[str, str], str]) -> None:
    """Enter verbs: groups of stems, each with its endings."""
    for (finite, gerunds), stems in groups:
        for stem in stems.split():
            for endings, form in ((finite, Form.FINITE), (gerunds, Form.GERUND)):
                forms = [(stem + ending.strip("-"), form) for ending in endings.split()]
                whole = [(text.replace("_", " "), form) for text, form in forms]
                conjugate(VERBS, act, takes, whole)


_PROMISED = (
    "пообещав обещая посоветовав советуя порекомендовав призвав призывая предложив предлагая попросив "
    "потребовав требуя пригрозив угрожая обязавшись"
)
_enter(Act.ASSERTS, _CLAUSE | Takes.INFINITIVE, (("", "-"), _PROMISED))
_enter(  # what is told may follow as a noun: "сообщил о пожаре"
    Act.ASSERTS,
    _CLAUSE | Takes.OF,
    (_PERFECT, "заяви сообщи объяви предупреди оповести написа"),
    (_IMPERFECT, "заявля сообща объявля предупрежда оповеща"),
    (_OVAT, "информир проинформир рапорт отрапорт"),
    (_SELF, "отчита"),
)
_enter(
    Act.ASSERTS,
    _CLAUSE,
    (
        _PERFECT,
        (
            "сказа отмети подчеркну добави поясни объясни рассказа уточни завери увери напомни написа "
            "ответи возрази пообеща указа воскликну вспомни спроси заключи отреза броси вырази призва "
            "предложи поведа показа выясни установи опубликова подытожи попроси намекну предположи "
            "предсказа подсчита посчита замети оговори молви отчекани процеди съязви пошути вздохну "
            "разъясни дополни упомяну успокои рассуди поручи вспыли состри допусти"
        ),
    ),
    (
        _IMPERFECT,
        (
            "отмеча подчёркива подчеркива добавля поясня объясня рассказыва утвержда уточня уверя "
            "заверя счита полага напомина отвеча возража обеща указыва вспомина призыва предлага "
            "намека успокаива предполага замеча разъясня дополня предсказыва вздыха настаива недоумева допуска"
        ),
    ),
    (_SECOND, "говор тверд"),
    (
        _OVAT,
        (
            "комментир прокомментир констатир парир резюмир прогнозир спрогнозир рекоменд порекоменд "
            "совет посовет сет посет негод иронизир свидетельств"
        ),
    ),
    (_STRESSED, "переда"),
    (_SELF, "пожалова обмолви подели похваста поинтересова рассмея покля"),
    (_SELF_NOW, "опаса сомнева оправдыва интересова сокруша"),
    (_SHORT, "уверен убеждён убежден убежден"),
    (
        _WHOLE,
        (
            "писал писала писали пишет пишут надеется надеются боится боятся просит просят жалуется "
            "жалуются интересуется делится делятся клянётся клянется произнёс произнесла признаётся "
            "признавался признавалась огрызнулся огрызнулась усмехнулся усмехнулась улыбнулся улыбнулась "
            "удивился удивилась ручается ручаются стоит_на_своём стоят_на_своём стоял_на_своём "
            "стояла_на_своём стоит_на_своем"
        ),
    ),
)
_enter(
    Act.ASSERTS,
    _WIDE,
    (_PERFECT, "раскры анонсирова описа поддержа похвали оцени обнародова одобри"),
    (_IMPERFECT, "оценива"),
    (_OVAT, "треб потреб приветств"),
)
_enter(Act.ASSERTS, Takes.QUOTE, (_PERFECT, "узна"))
_enter(Act.ASSERTS, Takes.OBJECT, (_PERFECT, "назва"), (_IMPERFECT, "называ"))
_enter(
    Act.DENIES,
    _WIDE,
    (_PERFECT, "оспори"),
    (_IMPERFECT, "отрица опроверга отверга оспарива отмета"),
    (_HARD, "опроверг отверг"),
    (_WHOLE, "отмёл отмел отмела отмели отметает отметают опровергнув отвергнув"),
)
_enter(
    Act.CONFIRMS,
    _WIDE,
    (_PERFECT, "подтверди"),
    (_IMPERFECT, "подтвержда признава"),
    (_STRESSED, "призна"),
    (_SELF, "призна созна"),
    (_WHOLE, "признаётся признается признаются сознаётся сознается признав"),
)
_enter(Act.CONFIRMS, _CLAUSE, (_SELF, "согласи"))
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    (_PERFECT, "осуди обвини упрекну высмея заклейми отчита пристыди отруга"),
    (_IMPERFECT, "осужда обвиня упрека порица"),
    (_OVAT, "критик раскритик"),
    (_SELF, "возмути"),
    (_SELF_NOW, "возмуща"),
    (_SHORT, "возмущён возмущен"),
)
