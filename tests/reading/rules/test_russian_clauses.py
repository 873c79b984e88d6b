"""Russian news: whose clause it is, and where a noun phrase ends."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


@pytest.mark.parametrize(
    ("text", "act", "speaker", "words"),
    [
        (
            "Лодка цела, сообщил начальник следственного отдела Глеб Рудин.",
            "asserts",
            "Глеб Рудин",
            "Лодка цела",
        ),
        (
            "Лодка цела. Об этом сообщило министерство обороны страны.",
            "asserts",
            "министерство обороны страны",
            "Лодка цела",
        ),
        (
            "По данным портала «Новый стол», лодка цела.",
            "asserts",
            "портала «Новый стол»",
            "лодка цела",
        ),
        (
            "Лига выпустила письмо, в котором отвергает обвинения.",
            "denies",
            "Лига",
            "обвинения",
        ),
        (
            "Рудин записал видео, где заявил, что лодка цела.",
            "asserts",
            "Рудин",
            "лодка цела",
        ),
        ("Рудин назвал налог «удавкой для рыбаков».", "criticises", "Рудин", ""),
        ("Рудин назвал налог «важным шагом».", "asserts", "Рудин", ""),
        (
            "Рудин, напротив, считает осторожность банка разумной.",
            "asserts",
            "Рудин",
            "осторожность банка разумной",
        ),
        (
            "Верфь объяснила задержку ремонтом мотора.",
            "asserts",
            "Верфь",
            "задержку ремонтом мотора",
        ),
        (
            "Источник в порту подтвердил потоп. По словам собеседника, лодка цела.",
            "asserts",
            "Источник в порту",
            "лодка цела",
        ),
        ("«Лодка цела», — написал мэр подписчикам.", "asserts", "мэр", "Лодка цела"),
        ("О потопе первым сообщил канал «Волна».", "asserts", "канал «Волна»", "потопе"),
        (
            "О том, что лодка цела, рассказали в мэрии.",
            "asserts",
            "мэрии",
            "",
        ),
    ],
)
def test_a_clause_and_its_subject(text: str, act: str, speaker: str, words: str) -> None:
    last = find_statements(text, "ru")[-1]
    assert (last.act.value, last.speaker) == (act, speaker)
    assert not words or " … ".join(text[a:b] for a, b in last.spans) == words


@pytest.mark.parametrize(
    "text",
    [
        "Зрителям объявили о причинах.",
        "Мокрый снег обрушился на район.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert find_statements(text, "ru") == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Роль досталась артистке Людмиле Котовой. Актриса сказала, что лодка цела.",
            "Людмиле Котовой",
        ),
        (
            "Защитник Лукас Эгген пропустит сезон. Норвежец сказал, что лодка цела.",
            "Лукас Эгген",
        ),
        ("Мэр Глеб Рудин открыл порт. Водитель сказал, что лодка цела.", "Водитель"),
        ("Мэр Глеб Рудин открыл порт. Градоначальник сказал, что лодка цела.", "Глеб Рудин"),
        ("«Лодка цела», — пояснила директор по качеству Мин Хи.", "Мин Хи"),
        ("Гибель лодки подтвердили в областном минздраве.", "областном минздраве"),
    ],
)
def test_a_common_noun_is_whom_the_text_named(text: str, speaker: str) -> None:
    assert find_statements(text, "ru")[-1].speaker == speaker


def test_what_a_paper_tells_of_a_decision_is_the_papers_and_of_an_answer_is_whose_it_is() -> None:
    (paper,) = find_statements("Банк одобрил сделку, пишет деловой портал «Ракурс».", "ru")
    assert (paper.speaker, paper.quote) == ("портал «Ракурс»", "Банк одобрил сделку")
    (mayor,) = find_statements("Мэр признал ошибку, сообщает газета.", "ru")
    assert (mayor.speaker, mayor.quote) == ("Мэр", "ошибку")


def test_where_it_was_said_stands_behind_an_apposition() -> None:
    text = "Брат, фермер Олег Лунин, в разговоре с корреспондентом «Зари» отверг знакомство."
    assert [s.speaker for s in find_statements(text, "ru")] == ["Олег Лунин"]


def test_a_pronoun_inside_is_the_subject() -> None:
    text = "Мэр Олег Лунин ушёл. Вопрос о сирене он на бегу попросил оставить."
    assert [s.speaker for s in find_statements(text, "ru")] == ["Олег Лунин"]


@pytest.mark.parametrize(
    "text",
    [
        "Синоптик Галина Юдина: дожди прекратятся не раньше субботы.",
        "«Уговаривать никого не буду», — сказал Олег Лунин.",
    ],
)
def test_what_will_be_is_no_denial(text: str) -> None:
    assert [s.act for s in find_statements(text, "ru")] == [Act.ASSERTS]
