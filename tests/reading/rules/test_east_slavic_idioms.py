"""Russian and Ukrainian: silences, denials, blame and withdrawals in words of several."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str, lang: str) -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "ru",
            "Портовое управление от комментариев воздержалось.",
            ("declines", "Портовое управление", ""),
        ),
        (
            "ru",
            "Когда откроют мост, министр не уточнил.",
            ("declines", "министр", "Когда откроют мост"),
        ),
        (
            "ru",
            "Связаться с владельцем верфи, где начался пожар, не удалось.",
            ("declines", "владельцем верфи", ""),
        ),
        ("ru", "Мэр на мои вопросы не ответил.", ("declines", "Мэр", "")),
        (
            "ru",
            "Лунин заявил о своей непричастности к взрыву.",
            ("denies", "Лунин", "взрыву"),
        ),
        (
            "ru",
            "На вопрос, брал ли он деньги, Лунин ответил отрицательно.",
            ("denies", "Лунин", "брал ли он деньги"),
        ),
        (
            "ru",
            "Верфь не имеет отношения к аварии, утверждает её владелец.",
            ("denies", "её владелец", "Верфь не имеет отношения к аварии"),
        ),
        (
            "ru",
            "Лунин не считает себя виновным.",
            ("denies", "Лунин", "себя виновным"),
        ),
        (
            "ru",
            "Свидетель отказался от прежних показаний.",
            ("withdraws", "Свидетель", "прежних показаний"),
        ),
        (
            "ru",
            "Фигурант от своих признательных показаний отказался.",
            ("withdraws", "Фигурант", "своих признательных показаний"),
        ),
        (
            "ru",
            "Издание удалило заметку о мэре и извинилось.",
            ("withdraws", "Издание", "заметку о мэре"),
        ),
        (
            "ru",
            "Редакция настаивает на подлинности снимка.",
            ("asserts", "Редакция", "подлинности снимка"),
        ),
        (
            "ru",
            "Против застройки выступает краевед Лев Рощин.",
            ("criticises", "Лев Рощин", "застройки"),
        ),
        (
            "ru",
            "Депутат Лев Рощин назвал бюджет «похоронами деревни».",
            ("criticises", "Лев Рощин", "бюджет «похоронами деревни»"),
        ),
        (
            "ru",
            "Мэр назвал встречу «важным шагом».",
            ("asserts", "Мэр", "встречу «важным шагом»"),
        ),
        (
            "uk",
            "«Сором», — обурюється місцева вчителька Ніна Рощин.",
            ("criticises", "Ніна Рощин", "Сором"),
        ),
        (
            "uk",
            "Редакція наполягає на справжності знімка.",
            ("asserts", "Редакція", "справжності знімка"),
        ),
        (
            "uk",
            "Затримку шкіпер пояснив збоєм.",
            ("asserts", "шкіпер", "Затримку … збоєм"),
        ),
        (
            "uk",
            "Міністр спростував статтю, у якій йдеться про його маєток.",
            ("denies", "Міністр", "статтю, у якій йдеться про його маєток"),
        ),
    ],
)
def test_idioms_are_read_as_what_they_do(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert told(text, lang) == [expected]


@pytest.mark.parametrize(
    "text",
    ["Давление в трубе упало, сообщил мэр.", "Ошибка исправлена, сообщил мэр."],
)
def test_a_fault_that_is_only_told_of_blames_nobody(text: str) -> None:
    assert [act for act, _, _ in told(text, "ru")] == ["asserts"]


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("ru", "Клуб опроверг слухи и подал в суд.", "слухи"),
        ("ru", "Верфь отрицает подкуп и шантаж.", "подкуп и шантаж"),
        ("uk", "Клуб спростував чутки й подав до суду.", "чутки"),
    ],
)
def test_what_is_denied_ends_before_what_else_is_done(lang: str, text: str, denied: str) -> None:
    assert [what for _, _, what in told(text, lang)] == [denied]
