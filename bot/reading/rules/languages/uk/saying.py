"""Ukrainian: the verbs of saying, by the manner of saying; see `conjugation`."""

from bot.reading.rules.languages.forms import Takes, Verb, enter
from bot.reading.rules.languages.uk.conjugation import (
    IMPERFECT,
    PERFECT,
    SECOND,
    SECOND_SELF,
    SELF,
    SELF_NOW,
    SHORT,
    TOLD,
    URGED,
    UVATY,
    UVATY_SELF,
    WHOLE,
    YUVATY,
    YUVATY_SELF,
)
from bot.reading.rules.languages.uk.grammar import GRAMMAR
from storage.records import Act

SAYING: dict[str, Verb] = {}

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT

_PROMISED = (
    "пообіцявши обіцяючи порадивши порекомендувавши закликавши закликаючи запропонувавши пропонуючи "
    "попросивши зажадавши вимагаючи пригрозивши погрожуючи зобов'язавшись"
)
enter(SAYING, Act.ASSERTS, _CLAUSE | Takes.INFINITIVE, (("", "-", ""), _PROMISED))
enter(  # what is told may follow as a noun: "повідомив про пожежу"
    SAYING,
    Act.ASSERTS,
    _CLAUSE | Takes.OF,
    (PERFECT, "заяви написа оголоси повідоми попереди просигналізува сповісти"),
    (IMPERFECT, "заявля застеріга оповіща повідомля попереджа сповіща"),
    (UVATY, "відзвіт відрапорт звіт інформ оголош поінформ проінформ прозвіт рапорт"),
    (WHOLE, "застеріг застерегла застерегли"),
)
enter(  # of what somebody tells: "говорить про трьох зниклих"
    SAYING,
    Act.ASSERTS,
    _CLAUSE | Takes.OF,
    (PERFECT, "написа"),
    (IMPERFECT, "розповіда"),
    (TOLD, "розпов"),
    (WHOLE, "говорить говорять каже кажуть пише пишуть"),
)
enter(  # telling
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (PERFECT, "виголоси дописа каза мови обмови озвучи опублікува переказа писа промови сказа"),
    (IMPERFECT, "переда"),
    (SECOND, "говор тороч"),
    (UVATY, "озвуч опублік твіт цит процит"),
    (TOLD, "допов опов пов"),
    (SELF, "обмови поділи проговори прохопи"),
    (WHOLE, "доповідає доповідають ділиться діляться оповідає оповідають"),
)
enter(  # what is written somewhere: "У листі сказано, що"
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (WHOLE, " ".join(sorted(GRAMMAR.impersonal))),
)
enter(  # adding, explaining, stressing, asking
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (
        PERFECT,
        (
            "вказа відзначи дода доповни запита зауважи зазначи згада нагада наголоси підкресли "
            "показа поясни пригада проясни роз'ясни розтлумачи спита узагальни уточни"
        ),
    ),
    (IMPERFECT, "відзнача дода зазнача"),
    (SECOND, "тлумач"),
    (YUVATY, "доповн поясн проясн роз'ясн уточн"),
    (
        UVATY,
        (
            "акцент аргумент вказ деталіз заакцент запит зауваж згад ілюстр комент конкретиз констат "
            "мотив нагад наголош обґрунт підкресл підсум підсумов пригад прокомент резюм узагальн"
        ),
    ),
    (TOLD, "відпов"),
    (SELF, "поцікави"),
    (WHOLE, "відповідає відповідають цікавиться цікавляться підкреслює підкреслюють"),
)
enter(  # assuring and insisting
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (PERFECT, "гарантува завіри запевни переконува"),
    (IMPERFECT, "завіря запевня наполяга"),
    (SECOND, "тверд"),
    (UVATY, "гарант переконув ствердж"),
    (URGED, "напол"),
    (SECOND_SELF, "бож"),
    (SELF, "забожи заприсягну побожи поруки поручи присягну"),
    (SELF_NOW, "заприсяга присяга руча"),
    (
        WHOLE,
        (
            "переконує переконують доводить доводять доводив доводила доводили клянеться клянуться "
            "клявся клялася клялися поклявся поклялася поклялися стоїть_на_своєму стоять_на_своєму "
            "стояв_на_своєму стояла_на_своєму стояли_на_своєму"
        ),
    ),
)
enter(  # foretelling, a noun behind as well
    SAYING,
    Act.ASSERTS,
    _WIDE,
    (PERFECT, "передбачи спрогнозува напророкува"),
    (IMPERFECT, "передбача провіща"),
    (UVATY, "прогноз пророк"),
    (WHOLE, "передрікає передрікають передрік передрекла передрекли пророчить пророчать"),
)
enter(  # holding, finding out, foreseeing
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (
        PERFECT,
        ("вияви встанови визначи з'ясува зафіксува обчисли підрахува порахува припусти установи"),
    ),
    (IMPERFECT, "вбача вважа гада дума припуска уважа"),
    (UVATY, "з'яс мірк розрахов підозр підрах розмірков"),
    (SELF, "дізна"),
    (SELF_NOW, "здогадува побоюва сподіва сумніва"),
    (YUVATY_SELF, "побо"),
    (SHORT, "впевнен переконан упевнен"),
    (WHOLE, "певен дізналися підозрює підозрюють віщує віщують "),
)
enter(  # promising, asking for, threatening
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (PERFECT, "заклика обіця пообіця поради попроси пригрози"),
    (IMPERFECT, "заклика обіця"),
    (SECOND, "прос рад"),
    (UVATY, "запропон порекоменд пропон рекоменд погрож"),
)
enter(  # feeling, complaining, joking
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (PERFECT, "зітхну зраді натякну"),
    (IMPERFECT, "зітха натяка раді"),
    (UVATY, "жалк жарт ірониз пожалк пожарт пошкод ремств шкод"),
    (SECOND_SELF, "жур непоко пиш тіш тривож хвал"),
    (UVATY_SELF, "виправдов див дивув здив переймав турб"),
    (YUVATY_SELF, "виправд хвил"),
    (SELF, "зажури здивува пожалі поскаржи похвали побідка"),
    (SELF_NOW, "бідка вихваля жаха"),
)
enter(  # feeling, complaining: the present that changes its stem
    SAYING,
    Act.ASSERTS,
    _CLAUSE,
    (
        WHOLE,
        (
            "скаржиться скаржаться скаржився скаржилася скаржилися нарікає нарікають нарікав нарікала "
            "нарікали побоюється побоюються зронив зронила висловив висловила висловили думають"
        ),
    ),
)
enter(
    SAYING,
    Act.ASSERTS,
    _WIDE,
    (PERFECT, "анонсува описа оприлюдни оціни підтрима похвали розкри схвали зажада"),
    (IMPERFECT, "вимага підтриму"),
    (YUVATY, "оприлюдн оцін"),
    (UVATY, "анонс віта опис привіт"),
)
enter(  # voices and gestures: only beside a quotation
    SAYING,
    Act.ASSERTS,
    Takes.QUOTE,
    (
        PERFECT,
        (
            "буркну випали вигукну видихну встави гаркну гмикну гукну закрича зойкну кивну кину "
            "крикну відказа відкарбува відріза відруба махну перепита підморгну пирхну прокрича "
            "пробурмоті пробурча процеди прошепоті прошепта прошипі скрикну фиркну хмикну шепну шепоті"
        ),
    ),
    (IMPERFECT, "гука промовля"),
    (SECOND, "бурч крич"),
    (UVATY, "охарактериз схарактериз відказ вигук відреаг зреаг парир перепит продовж реаг спарир"),
    (
        SELF,
        (
            "відгукну віджартува відмахну втрути дізна засмія зніти огризну озва посміхну "
            "розсмія скриви усміхну всміхну"
        ),
    ),
    (SELF_NOW, "відбива всміха озива посміха смія усміха"),
    (UVATY_SELF, "віджартов відгук відмах"),
    (WHOLE, "прорік прорекла відрубав відрубала"),
)
