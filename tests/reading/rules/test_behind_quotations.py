"""Who speaks behind what is said, or in the midst of it: idioms, seats, broken-off verbs."""

import pytest

from bot.reading.rules.statements import find_statements

IDIOMS = [
    ("fr", "« Il n'y a rien eu », coupe court Luc Morel.", "denies", "Luc Morel"),
    ("fr", "« Chaque chose en son temps », botte en touche Luc Morel.", "declines", "Luc Morel"),
    ("fr", "« Plus tard », refuse de commenter le maire.", "declines", "le maire"),
    ("es", "«Eso es cosa suya», echó balones fuera el técnico.", "declines", "el técnico"),
    ("ru", "«Не сейчас», — ушёл от ответа тренер Глеб Лунин.", "declines", "Глеб Лунин"),
    ("uk", "«Не зараз», — ухилився від відповіді тренер Гліб Сом.", "declines", "Гліб Сом"),
]


@pytest.mark.parametrize(("lang", "text", "act", "speaker"), IDIOMS)
def test_an_idiom_behind_a_quotation_tells_whose_it_is(
    lang: str, text: str, act: str, speaker: str
) -> None:
    (found,) = find_statements(text, lang)

    assert (found.act.value, found.speaker) == (act, speaker)
    assert found.quote in text.split("»", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "«Ремонт закончат», — заверили в мэрии.", "мэрии"),
        ("ru", "Ремонт, заверили в ведомстве, закончат.", "ведомстве"),
        ("uk", "«Ремонт закінчать», — запевнили в мерії.", "мерії"),
    ],
)
def test_those_who_assure_in_an_office_sit_there(lang: str, text: str, speaker: str) -> None:
    (found,) = find_statements(text, lang)

    assert found.speaker == speaker


def test_of_what_somebody_was_assured_is_no_office() -> None:
    assert not find_statements("Лунина заверили в поддержке.", "ru")


@pytest.mark.parametrize(
    ("lang", "said", "told"),
    [
        ("fr", "Le plan sera{}voté en mars", ", selon le maire, "),
        ("fr", "Les comptes ont été{}mis en ligne", ", dit le maire, "),
        ("fr", "Le plan n'est pas{}abandonné", ", selon le maire, "),
        ("es", "El plan será{}votado en marzo", ", según el alcalde, "),
    ],
)
def test_a_verb_that_is_broken_off_has_its_participle(lang: str, said: str, told: str) -> None:
    text = f"{said.format(told)}."
    (found,) = find_statements(text, lang)

    assert found.quote == text[:-1]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("fr", "Ceux qui accusent le maire mentent, dit Luc Bel.", "Luc Bel"),
        ("de", "Diejenigen, die von Zensur sprechen, irren, sagt Karl Abt.", "Karl Abt"),
        ("ru", "Те, кто говорит о цензуре, ошибаются, — сказал Лунин.", "Лунин"),
    ],
)
def test_whoever_says_so_is_nobody(lang: str, text: str, speaker: str) -> None:
    assert [s.speaker for s in find_statements(text, lang)] == [speaker]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Мэр опроверг слухи. Ремонт, заверил он, займёт не больше двух месяцев."),
        ("uk", "Мер запевнив, що ремонт триватиме не довше двох місяців."),
        ("de", "Der Chef beteuerte, er habe nicht mehr als zehn Euro genommen."),
    ],
)
def test_no_more_than_so_much_is_no_denial(lang: str, text: str) -> None:
    assert find_statements(text, lang)[-1].act.value == "asserts"


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("Selon le bureau d'enquêtes, le pont est sûr.", ""),
        ("Selon le cabinet d'avocats Norvik, le pont est sûr.", ""),
        ("Selon le bureau de presse de la police, le pont est sûr.", "police"),
        ("Selon le bureau du maire, le pont est sûr.", "maire"),
    ],
)
def test_what_a_desk_is_for_is_not_for_whom_it_speaks(text: str, principal: str) -> None:
    assert find_statements(text, "fr")[0].principal == principal


def test_an_article_inside_an_idiom_does_not_point_back() -> None:
    text = "On nous prête des querelles, dit Ana Bel. Luc Bel tord le cou aux rumeurs de vente."
    denial = find_statements(text, "fr")[-1]

    assert (denial.speaker, denial.quote) == ("Luc Bel", "rumeurs de vente")


def test_what_is_out_of_the_question_is_told_whole() -> None:
    (denial,) = find_statements("Luc Bel refuse. Pas question, dit-il, de vendre.", "fr")

    assert denial.quote == "Pas question, dit-il, de vendre"
