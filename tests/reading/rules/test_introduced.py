"""For whom somebody speaks who came in with it before: "X, spokeswoman of the port, arrived"."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        (
            "uk",
            "До ради прийшла Лідія Чижик, речниця порту. Речниця сказала, що воду подадуть.",
            "порту",
        ),
        (
            "uk",
            "Лідія Чижик, речниця «Хвилі», прийшла до ради. Вона сказала, що воду подадуть.",
            "«Хвилі»",
        ),
        (
            "ru",
            "На звонок ответил Лев Крутик, адвокат Дениса Ремова. «Жалоба подана», — сказал он.",
            "Дениса Ремова",
        ),
        (
            "de",
            "Anna Teich, Sprecherin der Werft, kam zur Sitzung. Der Kran sei sicher, sagte sie.",
            "Werft",
        ),
        (
            "de",
            "Zur Sitzung kam Werftsprecherin Anna Teich. Der Kran sei sicher, sagte Teich.",
            "Werft",
        ),
    ],
)
def test_who_is_introduced_with_a_house_speaks_for_it(lang: str, text: str, principal: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.principal == principal
