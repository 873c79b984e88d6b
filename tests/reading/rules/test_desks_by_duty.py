"""Whose desk tells its duty speaks for the house behind it; a defender where a trial is on."""

import pytest

from bot.reading.rules.statements import find_statements

SPEAKERS = {
    "ru": (
        ("Инспектор по связям со СМИ полиции Анна Белова сообщила, что рейс отложен.", "полиции"),
        ("Руководитель службы по взаимодействию со СМИ порта Анна Белова это признала.", "порта"),
        (
            "Глава отдела информации и общественных связей УМВД Анна Белова это признала.",
            "УМВД",
        ),
        ("В ЦОС ФСБ сообщили, что рейс отложен.", "ФСБ"),
        (
            "Ивана Дина отправили под стражу. «Обыск незаконный», — сказал защитник Глеб Рудин.",
            "Ивана Дина",
        ),
        ("«Ротор» проиграл. «Мы играли плохо», — сказал защитник Глеб Рудин.", ""),
    ),
    "uk": (
        ("Інспекторка з комунікацій поліції Ганна Білик повідомила, що рейс відклали.", "поліції"),
        ("Речник мовчить, а офіцер із комунікацій порту Гліб Гай це визнав.", "порту"),
        ("Начальник управління інформації та комунікацій порту Гліб Гай це визнав.", "порту"),
        (
            "Івана Діна взяли під варту. «Обшук незаконний», — сказав захисник Гліб Гай.",
            "Івана Діна",
        ),
    ),
}


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [(lang, *each) for lang, told in SPEAKERS.items() for each in told],
)
def test_whose_desk_it_is(lang: str, text: str, principal: str) -> None:
    assert find_statements(text, lang)[-1].principal == principal


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "ru",
            "О краже рассказала представитель полиции Анна Белова. Задержанный отрицает вину.",
            "Задержанный",
        ),
        ("uk", "Ганна Білик розповіла про крадіжку. Підозрюваний визнав вину.", "Підозрюваний"),
    ],
)
def test_the_suspect_is_not_who_speaks_for_the_police(lang: str, text: str, speaker: str) -> None:
    assert find_statements(text, lang)[-1].speaker == speaker
