"""Russian news: sentences of our own in the wordings of its press, traps among them."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> list[tuple[str, str, str, str]]:
    """Act, speaker, principal and words of each statement."""
    return [
        (s.act.value, s.speaker, s.principal, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, "ru")
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "«Лодка цела, — успокоил Глеб Рудин, — но мотор утонул».",
            "Глеб Рудин",
            "Лодка цела … но мотор утонул",
        ),
        ("Снег, сказала Анна Белова, уберут к утру.", "Анна Белова", "Снег … уберут к утру"),
        ("Впрочем, заметил он, снега мало.", "он", "снега мало"),
        ("— Сам не понимаю, — разводит руками Глеб Рудин.", "Глеб Рудин", "Сам не понимаю"),
        ("Глеб Рудин доложил, что насосы включены.", "Глеб Рудин", "насосы включены"),
    ],
)
def test_a_cue_stands_behind_the_words_and_among_them(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("asserts", speaker, "", words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Полной чушью назвал Глеб Рудин слухи о потопе.", "Глеб Рудин", "слухи о потопе"),
        ("Развеял слухи о потопе и мэр Глеб Рудин.", "Глеб Рудин", "слухи о потопе"),
        ("Слухи о сносе школы ерундой назвала Анна Белова.", "Анна Белова", "Слухи о сносе школы"),
        ("Глеб Рудин поспешил опровергнуть слухи.", "Глеб Рудин", "слухи"),
        ("Слухи о потопе считают сказкой в клубе «Нептун».", "клубе «Нептун»", "Слухи о потопе"),
        (
            "Никакого потопа. С таким заявлением выступил Глеб Рудин.",
            "Глеб Рудин",
            "Никакого потопа",
        ),
        ("«Откуда вы это взяли?» — удивилась Анна Белова.", "Анна Белова", "Откуда вы это взяли?"),
        ("Кадры постановочные, отметили в МВД.", "МВД", "Кадры постановочные"),
    ],
)
def test_a_denial_has_many_wordings_and_any_order(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("denies", speaker, "", words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("В отчёте верфи указано, что лодка цела.", "отчёте верфи", "лодка цела"),
        ("Объявление гласит: «Лодка цела».", "Объявление", "Лодка цела"),
        ("«Лодка цела» — так мэр отозвался о пожаре.", "мэр", "Лодка цела"),
        ("Там же напомнили, что лодка цела.", "Там", "лодка цела"),
        ("07:15. Губернатор Глеб Рудин: пострадавших двое.", "Глеб Рудин", "пострадавших двое"),
    ],
)
def test_papers_seats_and_live_blogs_speak(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("asserts", speaker, "", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ложную тревогу объявил диспетчер Рудин.",
        "Глеб Рудин намерен оспорить приговор.",
        "Верфь попыталась оспорить штраф.",
    ],
)
def test_what_is_not_claimed_is_not_denied(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "act", "speaker", "words"),
    [
        ("Вину Глеб Рудин не признал.", "denies", "Глеб Рудин", "Вину"),
        ("Верфь с этим не согласна.", "denies", "Верфь", "этим"),
        ("Что лодка течёт, Глеб Рудин не скрывал.", "confirms", "Глеб Рудин", "лодка течёт"),
        ("То, что лодка течёт, признал и Глеб Рудин.", "confirms", "Глеб Рудин", "лодка течёт"),
        ("По признанию боцмана, лодка течёт.", "confirms", "боцмана", "лодка течёт"),
        ("«Недоглядели», — не стал спорить Глеб Рудин.", "confirms", "Глеб Рудин", "Недоглядели"),
        ("На верфи предпочли не обсуждать ремонт.", "declines", "верфи", "ремонт"),
        ("Обсуждать ремонт на верфи сочли излишним.", "declines", "верфи", "ремонт"),
        ("Запрос на верфь «Нептун» остался без ответа.", "declines", "верфь «Нептун»", ""),
        ("Ответа от верфи пока не поступило.", "declines", "верфи", ""),
        ("До Рудина дозвониться не удалось.", "declines", "Рудина", ""),
        ("От своих слов Рудин отказался.", "withdraws", "Рудин", "своих слов"),
        ("Рудин отрёкся от прежних показаний.", "withdraws", "Рудин", "прежних показаний"),
    ],
)
def test_acts_are_told_in_idioms(text: str, act: str, speaker: str, words: str) -> None:
    assert [(a, who, said) for a, who, _, said in told(text)] == [(act, speaker, words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("«Лодка цела», — таков ответ мэрии.", "мэрии", "Лодка цела"),
        ("«Лодка цела», — приводит газета слова мэра.", "мэра", "Лодка цела"),
        ("Рынок снесли вопреки заверениям мэра, что он цел.", "мэра", "он цел"),
    ],
)
def test_a_noun_tells_whose_words_they_are(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("asserts", speaker, "", words)]
