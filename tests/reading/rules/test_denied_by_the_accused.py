"""Who denies guilt: whom the charge is about, and never who made it."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

TEXTS = [
    ("en", "The inspector said the driver fled. He denies the charge.", "the driver"),
    ("en", "The prosecutor says Bell stole 40 bikes. He denies any wrongdoing.", "Bell"),
    ("fr", "L'inspecteur dit que Belin a volé. Il conteste les faits.", "Belin"),
    ("fr", "Le procureur dit que Belin a volé. Il rejette les accusations.", "Belin"),
    ("es", "El inspector dice que Belda robó. Él niega los hechos.", "Belda"),
    ("ru", "Прокурор утверждает, что Рудина украла велосипед. Она вину не признала.", "Рудина"),
    ("ru", "Полиция сообщила, что Рудина скрылась. Она обвинения отвергает.", "Рудина"),
    ("uk", "Слідчий сказав, що Рудіна збрехала. Вона заперечує провину.", "Рудіна"),
]


@pytest.mark.parametrize(("lang", "text", "speaker"), TEXTS)
def test_nobody_denies_the_guilt_of_which_he_told(lang: str, text: str, speaker: str) -> None:
    told, denied = find_statements(text, lang)
    assert (told.act, denied.act) == (Act.ASSERTS, Act.DENIES)
    assert denied.speaker == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "principal"),
    [
        ("ru", "«Предложения нет», — заявил Иван Сомов, юрист банка.", "Иван Сомов", "банка"),
        (
            "ru",
            "Иван Сомов, адвокат двух подсудимых, отверг обвинения.",
            "Иван Сомов",
            "двух подсудимых",
        ),
        (
            "ru",
            "Адвокаты бывшего мэра вышли из зала и назвали приговор позорным.",
            "Адвокаты бывшего мэра",
            "бывшего мэра",
        ),
        ("ru", "Её адвокат раскритиковал судью.", "Её адвокат", ""),
        (
            "uk",
            "Іван Сомов, адвокат двох підсудних, відкинув звинувачення.",
            "Іван Сомов",
            "двох підсудних",
        ),
    ],
)
def test_for_whom_a_lawyer_speaks(lang: str, text: str, speaker: str, principal: str) -> None:
    (statement,) = find_statements(text, lang)
    assert (statement.speaker, statement.principal) == (speaker, principal)
