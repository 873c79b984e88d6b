"""Russian and Ukrainian: who speaks, where cases, pronouns and asides part subject and verb."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str, lang: str) -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "denied"),
    [
        ("ru", "Главный инженер Лев Рощин эту версию отвергает.", "Лев Рощин", "эту версию"),
        ("ru", "Шкипер Лев Рощин ссору с матросами отрицает.", "Лев Рощин", "ссору с матросами"),
        ("ru", "Министерство дефицит угля отрицает.", "Министерство", "дефицит угля"),
        ("ru", "Местные власти задержку выплат отрицают.", "Местные власти", "задержку выплат"),
        ("ru", "Эту версию главный инженер отвергает.", "главный инженер", "Эту версию"),
        ("ru", "Конфликт шкипер отрицает.", "шкипер", "Конфликт"),
        ("ru", "Шкипер дважды опровергал эти слухи.", "Шкипер", "эти слухи"),
        ("ru", "Встречу с Львом Рощиным её муж отрицает.", "её муж", "Встречу с Львом Рощиным"),
        (
            "ru",
            "Слухи о ссоре в лагере участники похода опровергли.",
            "участники похода",
            "Слухи о ссоре в лагере",
        ),
        ("uk", "Спортсменка свідоме шахрайство заперечує.", "Спортсменка", "свідоме шахрайство"),
        ("uk", "Міністр Лев Рощин рішуче заперечив змову.", "Лев Рощин", "змову"),
        ("uk", "Цю версію головний інженер відкидає.", "головний інженер", "Цю версію"),
    ],
)
def test_an_object_before_its_verb_is_no_part_of_the_subject(
    lang: str, text: str, speaker: str, denied: str
) -> None:
    assert told(text, lang) == [("denies", speaker, denied)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Врачи бастуют. По их словам, зарплату не платят.", "Врачи"),
        ("ru", "Жители верфи вышли на улицу. Пыль, говорят они, не оседает.", "Жители верфи"),
        (
            "ru",
            "Шахта встала, узнал «Маяк» от двух сотрудников. По их данным, людей вывезли.",
            "двух сотрудников",
        ),
        ("ru", "О пожаре написал канал «Маяк»: по его данным, горит склад.", "канал «Маяк»"),
        ("uk", "Лікарі страйкують. За їхніми словами, зарплати не платять.", "Лікарі"),
    ],
)
def test_they_are_those_whom_the_text_told_of(lang: str, text: str, speaker: str) -> None:
    assert told(text, lang)[-1][1] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ru",
            "В мэрии, однако, заявили, что денег нет.",
            ("asserts", "мэрии", "денег нет"),
        ),
        (
            "ru",
            "В компании, которая строила верфь, слухи опровергли.",
            ("denies", "компании", "слухи"),
        ),
        (
            "ru",
            "Подрядчик, компания «Азот», свою вину отрицает.",
            ("denies", "компания «Азот»", "свою вину"),
        ),
        ("ru", "Мэр Лунинска заявил, что уходит.", ("asserts", "Мэр Лунинска", "уходит")),
        ("ru", "Депутат Рощина заявила, что уходит.", ("asserts", "Рощина", "уходит")),
        (
            "ru",
            "Коллеги Рощина по фракции заявили, что он болен.",
            ("asserts", "Коллеги Рощина по фракции", "он болен"),
        ),
        (
            "ru",
            "Снег, говорится в сообщении «Маяка», уберут.",
            ("asserts", "Маяка", "Снег … уберут"),
        ),
        (
            "uk",
            "У банку, натомість, заявили, що грошей немає.",
            ("asserts", "банку", "грошей немає"),
        ),
        (
            "uk",
            "Гроші, каже Лев Рощин, обвинувачений віддав дружині.",
            ("asserts", "Лев Рощин", "Гроші … обвинувачений віддав дружині"),
        ),
    ],
)
def test_who_speaks_is_found_past_what_is_put_in_between(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert told(text, lang) == [expected]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("«Мы ошиблись», — признал Лев Рощин, передаёт агентство «Маяк».", ["Лев Рощин"]),
        ("Мэр сказал, что уходит, сообщает агентство «Маяк».", ["Мэр"]),
        ("Завод закроют, пишет «Маяк».", ["Маяк"]),
    ],
)
def test_what_an_outlet_only_passes_on_is_not_its_own(text: str, speakers: list[str]) -> None:
    assert [who for _, who, _ in told(text, "ru")] == speakers


@pytest.mark.parametrize("text", ["Слухи отверг", "В банке, который", "Мэр, однако,", "«Азот»:"])
def test_a_text_cut_short_is_read(text: str) -> None:
    assert find_statements(text, "ru") == find_statements(text, "ru")
