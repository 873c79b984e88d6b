"""Russian and Ukrainian: a denied thing before who denies it, and the accused, who says nothing."""

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

DENIED = {
    "ru": ["Обвинения", "Слухи об отставке", "Причастность", "Заявления оппозиции"],
    "uk": ["Звинувачення", "Чутки про відставку", "Причетність", "Заяви опозиції"],
}
DENIES = {
    "ru": [
        ("компания отвергла", "отвергла компания", "компания"),
        ("пресс-служба опровергла", "опровергла пресс-служба", "пресс-служба"),
        ("Кремль отрицает", "отрицает Кремль", "Кремль"),
    ],
    "uk": [
        ("компанія відкинула", "відкинула компанія", "компанія"),
        ("пресслужба спростувала", "спростувала пресслужба", "пресслужба"),
        ("Кремль заперечує", "заперечує Кремль", "Кремль"),
        ("адвокати відкинули", "відкинули адвокати", "адвокати"),
    ],
}


@pytest.mark.parametrize("lang", ["ru", "uk"])
def test_what_is_denied_stands_before_who_denies_it(lang: str) -> None:
    for denied in DENIED[lang]:
        for before, behind, who in DENIES[lang]:
            if who == "адвокати" and denied == "Заяви опозиції":
                continue  # perhaps the opposition's
            assert told_in(f"{denied} {before}.", lang) == [("denies", who, denied)]
            assert told_in(f"{denied} {behind}.", lang) == [("denies", who, denied)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Дом снесут. Это Кремль отверг.", "Кремль"),
        ("ru", "Дом снесут. Это банк отрицает.", "банк"),
        ("uk", "Дім знесуть. Це компанія відкинула.", "компанія"),
        ("uk", "Дім знесуть. Такі твердження речник відкинув.", "речник"),
    ],
)
def test_a_word_for_what_was_said_stands_there(lang: str, text: str, speaker: str) -> None:
    [(act, who, _)] = told_in(text, lang)
    assert (act, who) == ("denies", speaker)


ACCUSED = {
    "ru": [
        "Глеба Рудина",
        "Дональда Трампа",
        "Анну Белову",
        "Марию Ким",
        "Мэра Тарвска",
        "Директора верфи Глеба Рудина",
        "Бывшего министра",
        "Двух чиновников",
        "Троих подростков",
        "41-летнего водителя",
        "Компанию «Заря»",
        "Главу района",
        "Глеба Рудина и Льва Котова",
        "Банк",
    ],
    "uk": [
        "Івана Діна",
        "Дональда Трампа",
        "Ганну Білу",
        "Мера Тарвська",
        "Колишнього міністра Олега Сома",
        "Двох чиновників",
        "41-річного водія",
        "Компанію «Обрій»",
        "Голову району",
        "Банк",
    ],
}


@pytest.mark.parametrize(
    ("lang", "blame", "charge"),
    [
        ("ru", "обвиняют", "в краже"),
        ("ru", "обвинили", "в халатности"),
        ("ru", "раскритиковали", "за опоздание"),
        ("uk", "звинувачують", "у крадіжці"),
        ("uk", "розкритикували", "за запізнення"),
    ],
)
def test_who_is_accused_by_nobody_told_says_nothing(lang: str, blame: str, charge: str) -> None:
    for whom in ACCUSED[lang]:
        assert told_in(f"{whom} {blame} {charge}.", lang) == []
    assert told_in(f"{charge.capitalize()} {blame} {ACCUSED[lang][0]}.", lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Депутаты обвинили мэра в краже.", "Депутаты"),
        ("ru", "В мэрии обвинили Глеба Рудина в краже.", "мэрии"),
        ("ru", "В Тарвске обвинили соседей в шантаже.", "Тарвске"),
        ("ru", "Глеб Рудин и Анна Белова обвинили мэра в краже.", "Глеб Рудин и Анна Белова"),
        ("uk", "Депутати звинуватили мера в крадіжці.", "Депутати"),
        ("uk", "У мерії звинуватили Івана Діна в крадіжці.", "мерії"),
    ],
)
def test_who_accuses_is_told(lang: str, text: str, speaker: str) -> None:
    [(act, who, _)] = told_in(text, lang)
    assert (act, who) == ("criticises", speaker)


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Адвокат Рудина не ответил на запрос.", "Адвокат Рудина"),
        ("ru", "Адвокат Рудина не смог прокомментировать обыски.", "Адвокат Рудина"),
        ("ru", "Компания оперативно прокомментировать аварию не смогла.", "Компания"),
        ("ru", "На письмо редакции компания не ответила.", "компания"),
        ("ru", "От комментариев отказались родные погибшего.", "родные погибшего"),
        ("ru", "Подрядчик, завод «Луч», на письмо редакции не ответил.", "завод «Луч»"),
        ("uk", "Підрядник, завод «Луч», на лист редакції не відповів.", "завод «Луч»"),
        ("uk", "Адвокат Діна не відповів на запит.", "Адвокат Діна"),
        ("uk", "Компанія коментувати аварію відмовилася.", "Компанія"),
        ("uk", "Пресслужба банку оперативно прокоментувати аварію не змогла.", "Пресслужба банку"),
    ],
)
def test_who_does_not_answer_is_all_there_is_of_the_subject(
    lang: str, text: str, speaker: str
) -> None:
    [(act, who, _)] = told_in(text, lang)
    assert (act, who) == ("declines", speaker)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Вины за собой подсудимый не видит.", ("denies", "подсудимый", "Вины за собой")),
        ("ru", "Своей вины Рудин не признаёт.", ("denies", "Рудин", "Своей вины")),
        ("ru", "Судят Рудина и Котова. Оба вину отрицают.", ("denies", "Оба", "вину")),
        ("ru", "Двое подсудимых вину отрицают.", ("denies", "Двое подсудимых", "вину")),
        ("uk", "Судять Діна й Сома. Обидва заперечують вину.", ("denies", "Обидва", "вину")),
        ("ru", "Пресс-секретарь: слухов не комментируем.", ("declines", "Пресс-секретарь", None)),
        ("uk", "Речник: чуток не коментуємо.", ("declines", "Речник", None)),
    ],
)
def test_guilt_and_silence(lang: str, text: str, expected: tuple[str, str, str | None]) -> None:
    [(act, who, what)] = told_in(text, lang)
    assert (act, who, what if expected[2] else None) == expected


@pytest.mark.parametrize(
    ("lang", "things", "answers"),
    [
        (
            "ru",
            ["Гибель двух рыбаков", "Взрыв на складе", "Утечку данных", "Своё участие"],
            [("подтвердила", "компания"), ("подтвердил", "мэр"), ("подтвердила", "Анна Белова")],
        ),
        (
            "uk",
            ["Загибель двох робітників", "Вибух на складі", "Витік даних", "Свою участь"],
            [("підтвердила", "компанія"), ("підтвердив", "мер"), ("підтвердила", "Ганна Біла")],
        ),
    ],
)
def test_what_is_confirmed_stands_first(
    lang: str, things: list[str], answers: list[tuple[str, str]]
) -> None:
    for thing in things:
        for verb, who in answers:
            assert told_in(f"{thing} {verb} {who}.", lang) == [("confirms", who, thing)]
            assert told_in(f"{thing} {who} {verb}.", lang) == [("confirms", who, thing)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Закон раскритиковал мэр за спешку.", "мэр"),
        ("ru", "Реформу раскритиковали депутаты за спешку.", "депутаты"),
        ("ru", "Проект бюджета раскритиковала полиция.", "полиция"),
        ("uk", "Закон розкритикувала компанія за поспіх.", "компанія"),
    ],
)
def test_for_what_is_no_part_of_who_blames(lang: str, text: str, speaker: str) -> None:
    [(act, who, _)] = told_in(text, lang)
    assert (act, who) == ("criticises", speaker)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Министерство не признало вину."),
        ("ru", "Министерство выступило с опровержением."),
        ("ru", "Министерство с обвинениями не согласилось."),
        ("ru", "МЧС не согласилось с обвинениями."),
        ("uk", "Міністерство не погодилося зі звинуваченнями."),
        ("uk", "Міністерство провину не визнало."),
    ],
)
def test_a_ministry_denies_as_a_company_does(lang: str, text: str) -> None:
    [(act, who, _)] = told_in(text, lang)
    assert (act, who) == ("denies", text.partition(" ")[0])


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ru",
            "Обвинения помощник министра Глеб Рудин отверг.",
            ("denies", "Глеб Рудин", "Обвинения"),
        ),
        (
            "ru",
            "Обвинения генсек НАТО Глеб Рудин отверг.",
            ("denies", "Глеб Рудин", "Обвинения"),
        ),
        ("ru", "Мэр Тарвска: мост цел", ("asserts", "Мэр Тарвска", "мост цел")),
        ("uk", "Звинувачення відкинув голова суду Олег Сом.", ("denies", "Олег Сом", None)),
        (
            "uk",
            "Глава МЗС Франції Олег Сом звинувачення відкинув.",
            ("denies", "Олег Сом", "звинувачення"),
        ),
    ],
)
def test_an_office_belongs_to_its_bearer(
    lang: str, text: str, expected: tuple[str, str, str | None]
) -> None:
    [(act, who, what)] = told_in(text, lang)
    assert (act, who, what if expected[2] else None) == expected


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        (
            "Міністерство освіти такої інформації не підтверджує.",
            "Міністерство освіти",
            "такої інформації",
        ),
        (
            "Міністерство фінансів Тарвії такого збою не визнає.",
            "Міністерство фінансів Тарвії",
            "такого збою",
        ),
        ("Міністерство освіти не відповіло на запит.", "Міністерство освіти", ""),
    ],
)
def test_a_ministry_is_of_something(text: str, speaker: str, quote: str) -> None:
    """A noun that ends like an infinitive is part of its name, and "such" begins the object."""
    (told,) = find_statements(text, "uk")
    assert (told.speaker, told.quote) == (speaker, quote)
