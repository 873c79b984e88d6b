"""Russian and Ukrainian stories: who is called again, who is tried, what stands before a verb."""

import pytest

from bot.reading.rules.statements import find_statements

Told = tuple[str, str, str]

CALLED_AGAIN = [
    (
        "ru",
        "Мэр Лесогорска Ирина Сокол ушла. «Я устала», — сказала градоначальница.",
        ("Ирина Сокол", "", "Я устала"),
    ),
    (
        "ru",
        "Представитель краевого МЧС Тимур Бигов ждёт. Эти слухи представитель МЧС опроверг.",
        ("Тимур Бигов", "краевого МЧС", "Эти слухи"),
    ),
    (
        "ru",
        "Агент игрока Марк Фишер ждёт. «Пётр дома», — рассказал агент.",
        ("Марк Фишер", "игрока", "Пётр дома"),
    ),
    (
        "ru",
        "Председатель профсоюза Тимур Ахов ждёт. Как сказал профсоюзный лидер, всё решено.",
        ("Тимур Ахов", "", "всё решено"),
    ),
    (
        "ru",
        "Вдова писателя Льва Карина судится. Как сказал писатель, всё решено.",
        ("Льва Карина", "", "всё решено"),
    ),
]
CLIENTS = [
    ("Следствие возбудило дело против директора театра Ивана Рябова. Его адвокат", "Ивана Рябова"),
    ("Суд арестовал бывшего вице-губернатора Павла Котова. Адвокат", "Павла Котова"),
    ("Пенсионерка из Лесного подала в суд на банк. Её адвокат", "Пенсионерка"),
    ("Возражений у потерпевших нет. Их адвокат", "потерпевших"),
    ("Приволжский районный суд закрылся. Пресс-секретарь суда", "Приволжский районный суд"),
    ("Представитель ООН в Сурании", "ООН в Сурании"),
    ("Бывший пресс-секретарь мэра", ""),
    ("Советник мэра", ""),
    ("От имени вкладчиков юрист", "вкладчиков"),
    ("Адвокат семьи", "семьи"),
]
BEFORE_THE_VERB = [
    ("Умысел он, впрочем, отрицает.", ("он", "", "Умысел")),
    ("Подлог он при этом отрицает.", ("он", "", "Подлог")),
    (
        "Полиция задержала Руслана Бахова, который вину не признаёт.",
        ("Руслана Бахова", "", "вину"),
    ),
    ("Застройщик, компания «Луч», подлог отрицает.", ("компания «Луч»", "", "подлог")),
    ("В областном водоканале её слова отрицают.", ("областном водоканале", "", "её слова")),
    ("Взрыв на складе опровергли в МЧС.", ("МЧС", "", "Взрыв на складе")),
    (
        "Чиновник, знакомый с делом, опроверг отставку министра.",
        ("Чиновник", "", "отставку министра"),
    ),
    ("Певица через агента опровергла развод.", ("Певица", "", "развод")),
]
NOT_DONE = [
    ("Слухи о продаже клуба упорны. «Мы не ведём переговоров», — сказал Олег Пан.", "denies"),
    ("Мэра обвинили в подкупе. Олег Пан сообщил, что денег мэр не передавал.", "denies"),
    ("Больницу обвинили в гибели. «Его не осмотрели», — сказал Олег Пан.", "asserts"),
    ("Мэрия купила насосы. «Мы не меняли трубы», — сказал Олег Пан.", "asserts"),
]


def told(text: str, lang: str) -> Told:
    found = find_statements(text, lang)[-1]
    return found.speaker, found.principal, found.quote


@pytest.mark.parametrize(("lang", "text", "last"), CALLED_AGAIN)
def test_who_was_introduced_is_called_again(lang: str, text: str, last: Told) -> None:
    """By an office, by one that is wider, or by whom he speaks for."""
    assert told(text, lang) == last


@pytest.mark.parametrize(("text", "principal"), CLIENTS)
def test_for_whom_somebody_speaks(text: str, principal: str) -> None:
    """By who is tried, who is told of in the sentence before, or by the office itself."""
    speaker, whose, _ = told(f"{text} Ева Лис сказала, что всё решено.", "ru")
    assert (speaker, whose) == ("Ева Лис", principal)


@pytest.mark.parametrize(("text", "last"), BEFORE_THE_VERB)
def test_what_stands_before_the_verb(text: str, last: Told) -> None:
    """Its object, where a pronoun, a seat or what stands between commas is the subject."""
    assert told(text, "ru") == last


@pytest.mark.parametrize(("text", "act"), NOT_DONE)
def test_what_nobody_has_done(text: str, act: str) -> None:
    """It denies where something is disputed, in the imperfective."""
    assert find_statements(text, "ru")[-1].act.value == act
