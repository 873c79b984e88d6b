"""What one says and another answers in the same breath, or in the next: Russian and Ukrainian."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

ANSWERED = [
    ("ru", "По данным профсоюза, ранены 40 человек, что в мэрии отрицают.", "мэрии", "ранены 40"),
    ("ru", "Лунин говорит о сорока раненых, но суд эту цифру оспаривает.", "суд", "сорока раненых"),
    ("ru", "Лунин обвинил мэра в краже, что тот отрицает.", "мэра", "мэра в краже"),
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
EACH = [
    ("ru", "Ни мэрия, ни полиция не ответили на запрос.", ["мэрия", "полиция"]),
    ("ru", "Ни в мэрии, ни в порту не стали комментировать сделку.", ["мэрии", "порту"]),
    ("ru", "Мэрия, суд и банк отказались от комментариев.", ["Мэрия, суд и банк"]),
    ("uk", "Ні мерія, ні поліція не стали коментувати угоду.", ["мерія", "поліція"]),
]
WHOSE = [
    ("ru", "Утверждения профсоюза о том, что мост цел, суд опроверг.", ["профсоюза", "суд"]),
    ("ru", "Слова Лунина о том, что мост цел, были опровергнуты судом.", ["Лунина", "судом"]),
    ("ru", "Полиция опровергла слова Лунина о том, что мост цел.", ["Полиция", "Лунина"]),
    ("uk", "Твердження екологів про те, що міст цілий, мерія відкинула.", ["екологів", "мерія"]),
]
TOLD_OF = [
    ("ru", "Завод отрицает, что сбросил отходы, о чём сообщили экологи.", ["Завод", "экологи"]),
    ("uk", "Завод заперечує, що скинув відходи, про що повідомили екологи.", ["Завод", "екологи"]),
]
WITH_THIS = [
    ("ru", "Олег Лунин утверждает, что мост цел, но мэрия это отрицает.", "мэрия", "это"),
    ("ru", "Лунин заявил, что мост цел, однако в мэрии это опровергли.", "мэрии", "это"),
    ("ru", "Лунин сказал, что мост цел, хотя полиция это отрицает.", "полиция", "это"),
    ("ru", "Газета сообщила, что мэр солгала. Она это отрицает.", "мэр", "это"),
    ("ru", "Лунин заявил, что Рудина взяла деньги. Она это отрицает.", "Рудина", "это"),
    ("uk", "Олег Лис стверджує, що міст цілий, але мерія це заперечує.", "мерія", "це"),
    ("uk", "Лис заявив, що міст цілий, проте в мерії це спростували.", "мерії", "це"),
    ("ru", "Лунин утверждает, что мост цел, но в суде с этим не согласны.", "суде", "этим"),
    ("uk", "Лис стверджує, що міст цілий, але в комітеті з цим не згодні.", "комітеті", "цим"),
]
WHEN = [
    ("ru", "Два года назад Лунин признал, что мост опасен.", "Лунин", "мост опасен"),
    ("ru", "Через три недели мэр опроверг слухи об уходе.", "мэр", "слухи об уходе"),
    ("ru", "Отрицая вину, Лунин заплатил штраф.", "Лунин", "вину"),
    ("ru", "Семья погибшего, Ильи Лунина, отрицает ссору.", "Семья погибшего", "ссору"),
    ("ru", "«Это ложь», — сказал Лунин журналистам в порту.", "Лунин", "Это ложь"),
    ("ru", "Лунин опроверг слухи об уходе в интервью газете.", "Лунин", "слухи об уходе"),
    ("ru", "В ответ на обвинения премьер заявил, что мост цел.", "премьер", "мост цел"),
    ("ru", "Мост цел, подтвердили два источника в мэрии.", "два источника в мэрии", "Мост цел"),
    ("ru", "Оба обвиняемых отрицают вину.", "Оба обвиняемых", "вину"),
    ("uk", "Два роки тому Лис визнав, що міст небезпечний.", "Лис", "міст небезпечний"),
    ("uk", "Заперечуючи провину, Лис сплатив штраф.", "Лис", "провину"),
    ("uk", "Міст цілий, заявив його адвокат.", "його адвокат", "Міст цілий"),
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


@pytest.mark.parametrize(("lang", "text", "speakers"), EACH)
def test_several_who_say_nothing(lang: str, text: str, speakers: list[str]) -> None:
    """Neither of two is a silence of each."""
    found = find_statements(text, lang)
    assert [(s.act, s.speaker) for s in found] == [(Act.DECLINES, one) for one in speakers]


@pytest.mark.parametrize(("lang", "text", "speakers"), WHOSE)
def test_whose_claim_somebody_denies(lang: str, text: str, speakers: list[str]) -> None:
    """He states it, and the other denies the same words."""
    found = find_statements(text, lang)
    assert [s.speaker for s in found] == speakers
    assert {s.act for s in found} == {Act.ASSERTS, Act.DENIES}
    assert len({s.quote for s in found}) == 1


@pytest.mark.parametrize(("lang", "text", "speaker", "quote"), WITH_THIS)
def test_with_this(lang: str, text: str, speaker: str, quote: str) -> None:
    """What somebody else stated is not stated twice."""
    (_, denial) = find_statements(text, lang)
    assert (denial.act, denial.speaker, denial.quote) == (Act.DENIES, speaker, quote)


@pytest.mark.parametrize(("lang", "text", "speakers"), TOLD_OF)
def test_of_which(lang: str, text: str, speakers: list[str]) -> None:
    """Both speak of the same words."""
    found = find_statements(text, lang)
    assert [s.speaker for s in found] == speakers
    assert len({s.quote for s in found}) == 1


@pytest.mark.parametrize(("lang", "text", "speaker", "content"), WHEN)
def test_when_and_to_whom_is_no_part_of_who_speaks(
    lang: str, text: str, speaker: str, content: str
) -> None:
    """Nor is it a part of what is said."""
    assert [(s.speaker, s.quote) for s in find_statements(text, lang)] == [(speaker, content)]
