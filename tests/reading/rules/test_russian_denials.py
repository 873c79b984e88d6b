"""Russian news: denials by construction: who stands where, what is ruled out, what is no denial."""

import pytest

from bot.reading.rules.statements import find_statements


def last_told(text: str) -> tuple[str, str, str]:
    """The act, speaker and words of the last statement."""
    last = find_statements(text, "ru")[-1]
    return last.act.value, last.speaker, " … ".join(text[a:b] for a, b in last.spans)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Слухи о том, что лодка утонула, назвали ерундой в мэрии.", "мэрии", "лодка утонула"),
        ("Слухи о том, что лодка утонула, в его канцелярии назвали ерундой.", "его канцелярии", ""),
        ("Рудин признал столкновение, но умысел отрицает.", "Рудин", "умысел"),
        ("Адвокат Анна Белова слова прокурора назвала ложью.", "Анна Белова", "слова прокурора"),
        ("Бюро по охране озёр Ладоги отрицает потоп.", "Бюро по охране озёр Ладоги", "потоп"),
        ("Рудин исключил возвращение в сборную.", "Рудин", "возвращение в сборную"),
        ("Рудин не согласился с тем, что утопил лодку.", "Рудин", "утопил лодку"),
        ("Рудин заявил, что лодку не продавал.", "Рудин", "лодку не продавал"),
        ("Анна Белова сказала, что давления не оказывалось.", "Анна Белова", ""),
        ("Рудин назвал обвинения местью.", "Рудин", "обвинения местью"),
        ("Рудин отказывается признавать вину.", "Рудин", "вину"),
        ("Стрельбы у причала не было, возражает Рудин.", "Рудин", "Стрельбы у причала не было"),
        (
            "Паблик написал, что в лодке нашли клопов. «Клопов у нас нет», — сказал Рудин.",
            "Рудин",
            "Клопов у нас нет",
        ),
    ],
)
def test_a_denial_is_read_by_its_construction(text: str, speaker: str, words: str) -> None:
    act, who, what = last_told(text)
    assert (act, who) == ("denies", speaker)
    assert what == words or not words


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("«Нам дали слово, которое никто не собирался держать», — сказал Рудин.", "asserts"),
        ("Жители пожаловались на запах тины.", "asserts"),
        ("Рыбаки встретили указ в штыки.", "criticises"),
        ("Свидетель отказался в суде от прежних показаний.", "withdraws"),
        ("Рудин отказался от показаний, данных на следствии.", "withdraws"),
    ],
)
def test_what_is_near_a_denial_is_none(text: str, act: str) -> None:
    assert last_told(text)[0] == act


@pytest.mark.parametrize(
    "text",
    [
        "Рудина исключили из партии.",
        "Клуб исключил участие вратаря из заявки.",
        "Рудин удалил видео с лодкой.",
    ],
)
def test_who_is_ruled_out_is_not_denied(text: str) -> None:
    assert find_statements(text, "ru") == ()
