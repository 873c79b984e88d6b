"""Ukrainian in the press's many words: who speaks where, and what is a denial."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def told(text: str) -> list[tuple[Act, str, str]]:
    """Act, speaker and words of each statement."""
    return [(s.act, s.speaker, s.quote) for s in find_statements(text, "uk")]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Провину підсудний не визнав.", "підсудний", "Провину"),
        ("Що склад горів, директор заводу заперечив.", "директор заводу", "склад горів"),
        (
            "«Ми нікого не виганяли», — божиться завгоспка Ярина Мак.",
            "Ярина Мак",
            "Ми нікого не виганяли",
        ),
        (
            "Мерія: чутки про знесення ринку безпідставні.",
            "Мерія",
            "чутки про знесення ринку безпідставні",
        ),
        (
            "Труб із дамби ніхто не вивозив, — каже гідролог Юрій Лоза.",
            "Юрій Лоза",
            "Труб із дамби ніхто не вивозив",
        ),
    ],
)
def test_a_denial_is_found(text: str, speaker: str, words: str) -> None:
    assert told(text) == [(Act.DENIES, speaker, words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Коли саме відкриють басейн, у мерії не уточнили.", "мерії", "Коли саме відкриють басейн"),
        ("Речник порту поки що зберігає мовчання.", "Речник порту", ""),
        ("Начальник тюрми слухавки не брав.", "Начальник тюрми", ""),
    ],
)
def test_a_silence_is_found(text: str, speaker: str, words: str) -> None:
    assert told(text) == [(Act.DECLINES, speaker, words)]


@pytest.mark.parametrize(
    ("text", "act", "speaker", "words"),
    [
        (
            "У вівторок повідомив мер Олег Гай, що котельню зупинено.",
            Act.ASSERTS,
            "Олег Гай",
            "котельню зупинено",
        ),
        (
            "Міністерство відмовилося від власних слів про готовність шкіл.",
            Act.WITHDRAWS,
            "Міністерство",
            "власних слів про готовність шкіл",
        ),
        (
            "«Помилка наша», — не сперечався прораб Ілля Сом.",
            Act.CONFIRMS,
            "Ілля Сом",
            "Помилка наша",
        ),
        (
            "Проти вирубки парку виступає лісівниця Ніна Гук.",
            Act.CRITICISES,
            "Ніна Гук",
            "вирубки парку",
        ),
    ],
)
def test_what_is_said_and_by_whom(text: str, act: Act, speaker: str, words: str) -> None:
    assert told(text) == [(act, speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Акторку звинувачують у крадіжці.",
        "Покупця не називають.",
        "Йому відмовили у в’їзді до країни.",
        "Суд відхилив апеляцію.",
        "Воротар парирував удар з одинадцяти метрів.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert told(text) == []
