"""Ukrainian: the verbs of saying, denying, confirming, blaming and taking back, in all forms."""

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE

VERBS: dict[str, Verb] = {}

# What follows a stem: endings of finite forms, and of gerunds ("-": the bare stem).
_PERFECT = ("в ла ло ли", "вши")  # повідоми
_IMPERFECT = ("в ла ло ли є ють", "ючи")  # заявля
_SECOND = ("ив ила ило или ить ять", "ячи")  # говор
_YUVATY = ("ював ювала ювало ювали ює юють", "юючи ювавши")  # уточн
_UVATY = ("ував увала увало ували ує ують", "уючи увавши")  # комент
_SELF = ("вся лася лося лися лась лись", "вшися")  # зізна
_SELF_NOW = ("вся лася лося лися лась лись ється ються", "ючися")  # сподіва
_UVATY_SELF = ("увався увалася увалися ується уються", "уючись")  # виправдов
_SHORT = ("ий а о і", "")  # переконан
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
    "пообіцявши обіцяючи порадивши порекомендувавши закликавши закликаючи запропонувавши пропонуючи "
    "попросивши зажадавши вимагаючи пригрозивши погрожуючи зобов'язавшись"
)
_enter(Act.ASSERTS, _CLAUSE | Takes.INFINITIVE, (("", "-"), _PROMISED))
_enter(  # what is told may follow as a noun: "повідомив про пожежу"
    Act.ASSERTS,
    _CLAUSE | Takes.OF,
    (_PERFECT, "заяви повідоми оголоси попереди сповісти написа"),
    (_IMPERFECT, "заявля повідомля сповіща попереджа застеріга"),
    (_UVATY, "інформ поінформ проінформ оголош рапорт відрапорт відзвіт прозвіт"),
    (_WHOLE, "застеріг застерегла застерегли"),
)
_enter(
    Act.ASSERTS,
    _CLAUSE,
    (
        _PERFECT,
        (
            "сказа каза зазначи наголоси підкресли дода поясни уточни запевни нагада написа писа "
            "пообіця вказа вигукну згада спита запита відріза кину заклика показа встанови мови "
            "промови процеди зауважи припусти передбачи зітхну доповни роз'ясни поради попроси "
            "буркну пирхну хмикну пробурча випали видихну крикну відказа прорек "
            "натякну переказа перепита переконува"
        ),
    ),
    (
        _IMPERFECT,
        (
            "зазнача дода розповіда вважа наполяга обіця відповіда заклика припуска передбача "
            "переда запевня зітха натяка"
        ),
    ),
    (_SECOND, "говор тверд рад прос свідч"),
    (_YUVATY, "уточн поясн підкресл роз'ясн"),
    (
        _UVATY,
        (
            "комент прокомент констат резюм парир підсум підсумов прогноз спрогноз ствердж наголош "
            "зауваж нагад вказ запит пропон запропон рекоменд порекоменд опублік з'яс пожарт ірониз "
            "переказ підрах перекон"
        ),
    ),
    (_SELF, "поскаржи поділи поцікави усміхну посміхну розсмія похвали"),
    (_SELF_NOW, "сподіва побоюва бідка сумніва руча"),
    (_UVATY_SELF, "виправдов див здив"),
    (_SHORT, "переконан впевнен упевнен"),
    (
        _WHOLE,
        (
            "каже кажуть пише пишуть розповів розповіла розповіли відповів відповіла відповіли "
            "розповідає відповідає скаржиться скаржаться скаржився скаржилася скаржилися нарікає "
            "нарікають ділиться діляться цікавиться клянеться побоюється побоюються думають "
            "стоїть_на_своєму стоять_на_своєму стояв_на_своєму стояла_на_своєму зронив зронила висловив "
            "висловила висловили"
        ),
    ),
)
_enter(
    Act.ASSERTS,
    _WIDE,
    (_PERFECT, "підтрима розкри анонсува описа похвали оціни оприлюдни схвали"),
    (_IMPERFECT, "вимага підтриму"),
    (_YUVATY, "оцін"),
    (_UVATY, "віта привіт"),
)
_enter(
    Act.ASSERTS,
    Takes.QUOTE,
    (_SELF, "дізна озва відгукну віджартува відмахну"),
    (_UVATY, "відреаг зреаг реаг"),
    (_UVATY_SELF, "віджартов відмах"),
)
_enter(Act.ASSERTS, Takes.OBJECT, (_PERFECT, "назва"), (_IMPERFECT, "назива"))
_enter(
    Act.DENIES,
    _WIDE,
    (_PERFECT, "заперечи спростува відкину"),
    (_IMPERFECT, "відкида"),
    (_UVATY, "запереч спростов"),
)
_enter(
    Act.CONFIRMS,
    _WIDE,
    (_PERFECT, "підтверди"),
    (_IMPERFECT, "визна визнава"),
    (_UVATY, "підтвердж"),
    (_SELF_NOW, "зізна"),
)
_enter(Act.CONFIRMS, _CLAUSE, (_SELF, "погоди"), (_UVATY_SELF, "погодж"))
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    (_PERFECT, "засуди звинувати дорікну висмія затаврува присороми"),
    (_IMPERFECT, "доріка"),
    (_UVATY, "критик розкритик засудж звинувач"),
    (_SELF, "обури"),
    (_WHOLE, "обурюється обурюються обурювався обурювалася обурені"),
    (_SHORT, "обурен"),
)
