"""Russian and Ukrainian: who speaks and of what, in whatever order; traps among the sentences."""

import pytest

from tests.reading.rules.readings import told_for_in


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ru",
            "«Вздор», — так прокомментировал сообщения о продаже верфи её директор Лев Рощин.",
            ("denies", "Лев Рощин", "Вздор … сообщения о продаже верфи"),
        ),
        (
            "ru",
            "«Вздор», — так в пресс-центре верфи оценили слухи о продаже.",
            ("denies", "пресс-центре верфи", "Вздор … слухи о продаже"),
        ),
        (
            "uk",
            "«Маячня», — так директорка верфі Ніна Рощин відреагувала на чутки про продаж.",
            ("denies", "Ніна Рощин", "Маячня … чутки про продаж"),
        ),
        (
            "ru",
            "«Лодка цела», — так отозвался о буре шкипер Лев Рощин.",
            ("asserts", "Лев Рощин", "Лодка цела"),
        ),
    ],
)
def test_what_a_quotation_comments_on_belongs_to_it(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    [(act, who, _, what)] = told_for_in(text, lang)
    assert (act, who, what) == expected


def test_that_somebody_said_it_is_told_once() -> None:
    text = "«Верфь не продана», — сказал Лев Рощин. Так он ответил на вопрос о долгах."
    assert [who for _, who, _, _ in told_for_in(text, "ru")] == ["Лев Рощин"]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "denied"),
    [
        (
            "ru",
            "Как сообщает «Маяк», в штабе флота опровергли потерю катера.",
            "штабе флота",
            "потерю катера",
        ),
        (
            "ru",
            "Как передаёт «Маяк», шкипер Рощин отверг упрёки в пьянстве.",
            "Рощин",
            "упрёки в пьянстве",
        ),
        (
            "uk",
            "Як пише «Маяк», у посольстві Карелії спростували обшук у порту.",
            "посольстві Карелії",
            "обшук у порту",
        ),
    ],
)
def test_who_passes_a_denial_on_is_not_what_is_denied(
    lang: str, text: str, speaker: str, denied: str
) -> None:
    assert [(who, what) for act, who, _, what in told_for_in(text, lang) if act == "denies"] == [
        (speaker, denied)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ru",
            "Слова шкипера опровергла диспетчер порта Нина Рощина.",
            ("denies", "Нина Рощина", "Слова шкипера"),
        ),
        (
            "ru",
            "Слухи о смерти тенора Льва Рощина опроверг «Маяку» его агент Ян Кох.",
            ("denies", "Ян Кох", "Слухи о смерти тенора Льва Рощина"),
        ),
        ("ru", "Директор лицея драку отрицает.", ("denies", "Директор лицея", "драку")),
        (
            "uk",
            "Версію слідчого заперечила експертка Ніна Рощин.",
            ("denies", "Ніна Рощин", "Версію слідчого"),
        ),
        (
            "uk",
            "Керівництво верфі аварію не коментує.",
            ("declines", "Керівництво верфі", "аварію"),
        ),
        (
            "ru",
            "Командование флота признало потерю катера.",
            ("confirms", "Командование флота", "потерю катера"),
        ),
    ],
)
def test_what_stands_first_may_be_the_object(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    [(act, who, _, what)] = told_for_in(text, lang)
    assert (act, who, what) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Известного тенора обвинили в краже."),
        ("uk", "Відомого тенора звинуватили в крадіжці."),
        ("ru", "Закон поддержали 40 депутатов."),
        ("uk", "Закон підтримали 40 депутатів."),
        ("uk", "Страхова не визнала випадок страховим."),
        ("ru", "Посольство подтвердило участие посла в форуме."),
    ],
)
def test_whom_nobody_is_named_for_says_nothing(lang: str, text: str) -> None:
    assert told_for_in(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        (
            "ru",
            "Шкипер отверг обвинения в краже, пьянстве и бегстве.",
            "обвинения в краже, пьянстве и бегстве",
        ),
        ("ru", "Шкипер отверг обвинения, матросы и лоцман ему не верят.", "обвинения"),
        (
            "uk",
            "Шкіпер відкинув закиди в крадіжці, пияцтві та втечі.",
            "закиди в крадіжці, пияцтві та втечі",
        ),
        ("uk", "Шкіпер спростував чутки, матроси і лоцман чекають доказів.", "чутки"),
    ],
)
def test_a_list_goes_on_behind_its_commas(lang: str, text: str, denied: str) -> None:
    assert [what for act, _, _, what in told_for_in(text, lang) if act == "denies"] == [denied]


@pytest.mark.parametrize(
    ("lang", "text", "act"),
    [
        ("ru", "«Мы не возили и не возим лес», — сказал Лев Рощин.", "denies"),
        ("ru", "«Я не давал никому денег», — сказал Лев Рощин.", "denies"),
        ("ru", "«Мы не нашли ничего опасного», — сказал Лев Рощин.", "asserts"),
        ("ru", "«Мы не пустим никого», — сказал Лев Рощин.", "asserts"),
        ("ru", "Опровержение пришло из мэрии: мост не закроют.", "denies"),
        ("ru", "Шкипер настаивает: матросы не смогут выйти в море.", "asserts"),
        ("uk", "«Ми не возили і не возимо ліс», — сказав Лев Рощин.", "denies"),
        ("uk", "«Ми не платитимемо», — сказав Лев Рощин.", "asserts"),
        ("uk", "«Я не коментуватиму чуток», — сказав Лев Рощин.", "declines"),
        ("uk", "Спростування надійшло від мерії: міст не закриють.", "denies"),
        ("uk", "Матроси не матимуть як вийти в море, наголосив Лев Рощин.", "asserts"),
    ],
)
def test_what_makes_words_a_denial(lang: str, text: str, act: str) -> None:
    assert [found for found, _, _, _ in told_for_in(text, lang)] == [act]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "principal"),
    [
        (
            "ru",
            "На вопрос о сроках представитель верфи «Нерпа» Лев Рощин ответил отказом.",
            "Лев Рощин",
            "Нерпа",
        ),
        (
            "ru",
            "По словам представителя порта Льва Рощина, катер цел.",
            "Льва Рощина",
            "порта",
        ),
        (
            "ru",
            "Депутат Заксобрания Лев Рощин купил катер. Помощница депутата Нина Кох это отрицает.",
            "Нина Кох",
            "Лев Рощин",
        ),
        ("ru", "Семья тенора Льва Рощина молчит.", "Семья тенора Льва Рощина", ""),
        (
            "uk",
            "Речник Повітряних сил Лев Рощин повідомив про втрати. «Літак упав», — сказав він.",
            "Лев Рощин",
            "Повітряних сил",
        ),
        (
            "uk",
            "Адвокат банкіра Остапа Гая мовчить. За словами захисника Лева Рощина, суд уже був.",
            "Лева Рощина",
            "банкіра Остапа Гая",
        ),
        (
            "uk",
            "Водій, за даними пресслужби прокуратури, визнав, що заснув.",
            "Водій",
            "",
        ),
    ],
)
def test_whose_words_they_are(lang: str, text: str, speaker: str, principal: str) -> None:
    _, who, whom, _ = told_for_in(text, lang)[-1]
    assert (who, whom) == (speaker, principal)


def test_who_told_earlier_told_what_is_denied_since() -> None:
    text = "Порт опроверг планы снести маяк. Ранее об этом сообщила газета «Мыс»."
    assert [(act, what) for act, _, _, what in told_for_in(text, "ru")] == [
        ("denies", "планы снести маяк"),
        ("asserts", "планы снести маяк"),
    ]
