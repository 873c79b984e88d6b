"""Russian and Ukrainian: orders of a sentence in which somebody was missed or named wrongly."""

import pytest

from tests.reading.rules.readings import told_in


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "А. Б. Котов опроверг слухи.", "А. Б. Котов"),
        ("ru", "Слухи опроверг глава порта С. О. Котов.", "С. О. Котов"),
        ("uk", "В. І. Котов спростував чутки.", "В. І. Котов"),
    ],
)
def test_initials_that_are_words_elsewhere_belong_to_the_name(
    lang: str, text: str, speaker: str
) -> None:
    assert [who for _, who, _ in told_in(text, lang)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "words"),
    [
        (
            "ru",
            "«Мост закроют, — заявил в среду Лев Рощин. — Объезд готов».",
            "Лев Рощин",
            "Мост закроют … Объезд готов",
        ),
        (
            "uk",
            "«Міст закриють, — заявив у середу Лев Рощин. — Об'їзд готовий».",
            "Лев Рощин",
            "Міст закриють … Об'їзд готовий",
        ),
    ],
)
def test_a_day_inside_a_quotation_that_is_interrupted(
    lang: str, text: str, speaker: str, words: str
) -> None:
    assert told_in(text, lang) == [("asserts", speaker, words)]


@pytest.mark.parametrize(
    ("lang", "text", "act", "speaker"),
    [
        ("ru", "опровергло слухи о сносе министерство связи", "denies", "министерство связи"),
        ("ru", "опроверг слухи о сносе источник в порту", "denies", "источник в порту"),
        ("ru", "отвергли обвинения в краже в мэрии", "denies", "мэрии"),
        ("ru", "отмахнулась от слухов о сносе мэр Нина Рощина", "denies", "Нина Рощина"),
        ("ru", "объяснила причину задержки пресс-служба", "asserts", "пресс-служба"),
        ("ru", "прокомментировал аварию бывший мэр", "asserts", "бывший мэр"),
        ("ru", "опроверг слухи о сносе в эфире радио «Мыс» Лев Рощин", "denies", "Лев Рощин"),
        ("uk", "спростувало чутки про знесення міністерство", "denies", "міністерство"),
        ("uk", "відкинули звинувачення в крадіжці в мерії", "denies", "мерії"),
        ("uk", "відмахнувся від чуток про знесення Лев Рощин", "denies", "Лев Рощин"),
        ("uk", "у міністерстві транспорту заявили", "asserts", "міністерстві транспорту"),
    ],
)
def test_who_speaks_behind_a_quotation_and_what_it_is_of(
    lang: str, text: str, act: str, speaker: str
) -> None:
    quote = {"ru": "Мост закроют в мае", "uk": "Міст закриють у травні"}[lang]
    assert told_in(f"«{quote}», — {text}.", lang) == [(act, speaker, quote)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "denied"),
    [
        ("ru", "Слухи о сносе порта Лев Рощин опроверг.", "Лев Рощин", "Слухи о сносе порта"),
        (
            "ru",
            "Слухи о сносе директор школы № 14 Нина Рощина опровергла.",
            "Нина Рощина",
            "Слухи о сносе",
        ),
        (
            "ru",
            "Слухи о сносе командир 9-го батальона Лев Рощин опроверг.",
            "Лев Рощин",
            "Слухи о сносе",
        ),
        (
            "ru",
            "Слухи о сносе советник мэра по культуре Лев Рощин опроверг.",
            "Лев Рощин",
            "Слухи о сносе",
        ),
        (
            "ru",
            "Слухи о сносе Лев Рощин и Нина Кох опровергли.",
            "Лев Рощин и Нина Кох",
            "Слухи о сносе",
        ),
        ("ru", "Слухи источник в порту опроверг.", "источник в порту", "Слухи"),
        ("ru", "Слухи о сносе Ян ван дер Лис опроверг.", "Ян ван дер Лис", "Слухи о сносе"),
        ("ru", "В среду слухи о сносе опроверг Лев Рощин.", "Лев Рощин", "слухи о сносе"),
        ("ru", "В среду опровергла слухи мэр Нина Рощина.", "Нина Рощина", "слухи"),
        (
            "uk",
            "Чутки про знесення порту Лев Рощин спростував.",
            "Лев Рощин",
            "Чутки про знесення порту",
        ),
        ("uk", "У середу чутки спростував Лев Рощин.", "Лев Рощин", "чутки"),
    ],
)
def test_an_object_before_who_speaks_ends_where_he_begins(
    lang: str, text: str, speaker: str, denied: str
) -> None:
    assert told_in(text, lang) == [("denies", speaker, denied)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Директор школы № 14 Нина Рощина: «Мост закроют в мае»", "Нина Рощина"),
        ("ru", "Командир 9-го батальона Лев Рощин: «Мост закроют в мае»", "Лев Рощин"),
        ("uk", "Директорка школи № 14 Ніна Рощин: «Міст закриють у травні»", "Ніна Рощин"),
        ("ru", "«Мост закроют в мае», — прокомментировал Лев Рощин слухи о сносе.", "Лев Рощин"),
    ],
)
def test_a_number_in_an_office_ends_no_name(lang: str, text: str, speaker: str) -> None:
    assert [who for _, who, _ in told_in(text, lang)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Лев Рощин не стал спорить с тем, что мост стар, но уверяет, что он цел."),
        ("uk", "Лев Рощин не став сперечатися з тим, що міст старий, але запевняє, що він цілий."),
    ],
)
def test_who_does_not_argue_admits_it_and_goes_on(lang: str, text: str) -> None:
    found = [(act, who) for act, who, _ in told_in(text, lang)]
    assert found == [("confirms", "Лев Рощин"), ("asserts", "Лев Рощин")]


def test_a_number_is_disputed() -> None:
    text = "На площадь вышла тысяча человек. Полиция с этой цифрой не согласна: вышло сто."
    assert {who for act, who, _ in told_in(text, "ru") if act == "denies"} == {"Полиция"}


@pytest.mark.parametrize(
    ("text", "speaker", "denied"),
    [
        ("Міністерство спорту спростувало чутки.", "Міністерство спорту", "чутки"),
        ("Міністерство спорту чутки спростувало.", "Міністерство спорту", "чутки"),
        ("У міністерстві спорту спростували чутки.", "міністерстві спорту", "чутки"),
        ("Чутки мер міста спростував.", "мер міста", "Чутки"),
    ],
)
def test_an_owner_in_ukrainian_may_look_like_an_object(
    text: str, speaker: str, denied: str
) -> None:
    assert told_in(text, "uk") == [("denies", speaker, denied)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "denied"),
    [
        ("ru", "Суд изучил слухи о сносе, которые мэр отвергает.", "мэр", "слухи о сносе"),
        ("ru", "Суд изучил слухи о сносе, которые отвергает мэр.", "мэр", "слухи о сносе"),
        ("ru", "Суд изучил слухи о сносе, которые отвергают в мэрии.", "мэрии", "слухи о сносе"),
        ("uk", "Суд вивчив чутки про знесення, які мер заперечує.", "мер", "чутки про знесення"),
        ("ru", "Порт продан (сам Лев Рощин это отрицает).", "Лев Рощин", "это"),
        ("ru", "Порт снесут. Сам Лев Рощин это отрицает.", "Лев Рощин", "Порт снесут"),
    ],
)
def test_what_is_denied_in_a_clause_of_its_own(
    lang: str, text: str, speaker: str, denied: str
) -> None:
    assert told_in(text, lang) == [("denies", speaker, denied)]


@pytest.mark.parametrize(
    ("lang", "text", "act"),
    [
        ("ru", "В среду отказался от комментариев Лев Рощин.", "declines"),
        ("ru", "Накануне взял свои слова обратно мэр Лев Рощин.", "withdraws"),
        ("uk", "У середу відмовився від коментарів Лев Рощин.", "declines"),
    ],
)
def test_who_stands_behind_an_idiom_that_opens_the_clause(lang: str, text: str, act: str) -> None:
    assert [(found, who) for found, who, _ in told_in(text, lang)] == [(act, "Лев Рощин")]


@pytest.mark.parametrize(
    "text",
    [
        "Обвинения, которые опровергает экспертиза, сняли.",
        "Обвинения, которые сняли с мэра, забыли.",
        "Накануне отказался работать лифт.",
    ],
)
def test_what_nobody_says_has_no_speaker(text: str) -> None:
    assert told_in(text, "ru") == []
