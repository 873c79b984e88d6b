"""What one says and another answers in the same breath, or in the next: Russian and Ukrainian."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

ANSWERED = [
    ("ru", "Олег Лунин утверждает, что мост цел, но мэрия это отрицает.", "мэрия", "мост цел"),
    ("ru", "Лунин заявил, что мост цел, однако в мэрии это опровергли.", "мэрии", "мост цел"),
    ("ru", "Лунин сказал, что мост цел, хотя полиция это отрицает.", "полиция", "мост цел"),
    ("ru", "По данным профсоюза, ранены 40 человек, что в мэрии отрицают.", "мэрии", "ранены 40"),
    ("ru", "Лунин говорит о сорока раненых, но суд эту цифру оспаривает.", "суд", "сорока раненых"),
    ("ru", "Газета сообщила, что мэр солгала. Она это отрицает.", "мэр", "мэр солгала"),
    ("ru", "Лунин заявил, что Рудина взяла деньги. Она это отрицает.", "Рудина", "Рудина взяла"),
    ("ru", "Лунин обвинил мэра в краже, что тот отрицает.", "мэра", "мэра в краже"),
    ("uk", "Олег Лис стверджує, що міст цілий, але мерія це заперечує.", "мерія", "міст цілий"),
    ("uk", "Лис заявив, що міст цілий, проте в мерії це спростували.", "мерії", "міст цілий"),
    ("uk", "За даними профспілки, поранено сорок, що поліція заперечує.", "поліція", "поранено"),
]
ITSELF = [
    ("ru", "Компанию оштрафовали в мае. Она отрицает нарушения.", "Компанию"),
    ("ru", "Совет директоров собрался в среду. Он отрицает подкуп.", "Совет директоров"),
    ("ru", "Против Лунина возбудили дело. Он отрицает вину.", "Лунина"),
    ("ru", "Судья ушёл в отставку. Он отрицает вину.", "Судья"),
    ("uk", "Компанію оштрафували в травні. Вона заперечує порушення.", "Компанію"),
    ("uk", "Міністерство закупило насоси. Воно заперечує переплату.", "Міністерство"),
]
BLAMED = [
    ("ru", "Мэра обвинили в краже двое бывших партнёров.", "двое бывших партнёров"),
    ("ru", "Решение мэра осудили три партии.", "три партии"),
    ("ru", "Президента раскритиковала оппозиция.", "оппозиция"),
    ("ru", "Мэра Олега Лунина обвинил в краже бывший помощник.", "бывший помощник"),
    ("ru", "Проект был раскритикован профсоюзами.", "профсоюзами"),
    ("uk", "Мера звинуватили в шахрайстві двоє колишніх партнерів.", "двоє колишніх партнерів"),
    ("uk", "Проєкт зазнав критики з боку екологів.", "екологів"),
]
SILENT = [
    ("ru", "Белова обвинили в краже."),
    ("ru", "Полицию обвинили в бездействии."),
    ("ru", "Лунин был осуждён судом на пять лет."),
    ("ru", "Диагноз подтверждён анализами."),
    ("uk", "Поліцію звинуватили в бездіяльності."),
]


@pytest.mark.parametrize(("lang", "text", "speaker", "content"), ANSWERED)
def test_who_answers_in_the_same_breath_denies_what_the_other_said(
    lang: str, text: str, speaker: str, content: str
) -> None:
    """And the other's statement does not run on into the denial."""
    told, denial = sorted(find_statements(text, lang), key=lambda one: one.act is Act.DENIES)
    assert denial.act is Act.DENIES
    assert denial.speaker == speaker
    assert denial.quote.startswith(content)
    assert denial.quote == told.quote


@pytest.mark.parametrize(("lang", "text", "speaker"), ITSELF)
def test_a_pronoun_stands_for_whom_the_sentence_before_was_about(
    lang: str, text: str, speaker: str
) -> None:
    """In any case; the pronoun's gender tells."""
    assert [(s.act, s.speaker) for s in find_statements(text, lang)] == [(Act.DENIES, speaker)]


@pytest.mark.parametrize(("lang", "text", "speaker"), BLAMED)
def test_who_blames_stands_behind(lang: str, text: str, speaker: str) -> None:
    """Whom he blames opens the sentence, or the verb is passive."""
    assert [(s.act, s.speaker) for s in find_statements(text, lang)] == [(Act.CRITICISES, speaker)]


@pytest.mark.parametrize(("lang", "text"), SILENT)
def test_nobody_blames_or_confirms(lang: str, text: str) -> None:
    """Nobody is told who blames; a court sentences; a paper is nobody."""
    assert not find_statements(text, lang)
