"""Whose spokesman "his" is: who opens the sentence, and no document; and who is silent, alone."""

import pytest

from bot.reading.rules.statements import find_statements

PRESIDENTS = [
    (
        "es",
        (
            "«La presa es segura», dijo su gerente, Walter Iraola.\n"
            "La presidenta llegará al mediodía, confirmó su secretaria de prensa."
        ),
        "La presidenta",
    ),
    (
        "fr",
        (
            "« Le barrage est sûr », a dit son directeur, Walter Idier.\n"
            "La présidente arrivera à midi, a confirmé son attaché de presse."
        ),
        "La présidente",
    ),
    (
        "ru",
        (
            "«Плотина безопасна», – сказал её директор Вальтер Идин.\n"
            "Президент прибудет в полдень, подтвердил его пресс-секретарь."
        ),
        "Президент",
    ),
    (
        "uk",
        (
            "«Гребля безпечна», – сказав її директор Вальтер Ідин.\n"
            "Президент прибуде опівдні, підтвердив його речник."
        ),
        "Президент",
    ),
]
ACCOUNTS = [
    (
        "es",
        (
            "El exministro ocultó dos pisos, de acuerdo con un informe del diario Señal. "
            "Su abogada, Ana Lodo, negó los hechos."
        ),
        "El exministro",
    ),
    (
        "fr",
        (
            "L'ancien ministre aurait caché deux appartements, selon une enquête du site Signal. "
            "Son avocat, Henri Lodet, a démenti les faits."
        ),
        "L'ancien ministre",
    ),
    (
        "en",
        (
            "The firm owes two million, according to a report by the Signal. "
            "Its lawyer, Henry Lodd, denied it."
        ),
        "The firm",
    ),
]


@pytest.mark.parametrize(("lang", "text", "principal"), PRESIDENTS)
def test_who_opens_the_sentence_has_the_spokesman_and_not_who_spoke_before(
    lang: str, text: str, principal: str
) -> None:
    assert find_statements(text, lang)[-1].principal == principal


@pytest.mark.parametrize(("lang", "text", "principal"), ACCOUNTS)
def test_no_document_has_a_lawyer(lang: str, text: str, principal: str) -> None:
    last = find_statements(text, lang)[-1]
    assert (last.act.value, last.principal) == ("denies", principal)


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("Minister komme am Mittag, bestätigte sein Sprecher.", "Minister"),
        ("Präsidentin, so sagte ihr Sprecher, kommt.", "Präsidentin"),
    ],
)
def test_an_office_without_an_article_opens_a_headline(text: str, principal: str) -> None:
    assert find_statements(text, "de")[-1].principal == principal


def test_who_is_named_by_the_office_before_is_called_by_name() -> None:
    text = (
        "La presidenta, Ana Roy, visitó la presa. «Todo va bien», dijo Luis Iraola.\n"
        "La presidenta llegará mañana, confirmó su secretaria de prensa."
    )
    assert find_statements(text, "es")[-1].principal == "Ana Roy"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Директор на встречу не приехал и на вопросы журналистов не ответил.", "Директор"),
        (
            "ru",
            "Управление по делам молодёжи в суд не пришло и на вопросы журналистов не ответило.",
            "Управление по делам молодёжи",
        ),
        (
            "uk",
            "Директор на зустріч не приїхав і на запитання журналістів не відповів.",
            "Директор",
        ),
    ],
)
def test_who_did_not_come_and_did_not_answer(lang: str, text: str, speaker: str) -> None:
    (silent,) = find_statements(text, lang)
    assert (silent.act.value, silent.speaker) == ("declines", speaker)


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("ru", "Защитница Валентина Окунева заявила, что всё в порядке.", "Валентина Окунева"),
        ("uk", "Захисниця Валентина Окунь заявила, що все гаразд.", "Валентина Окунь"),
    ],
)
def test_a_womans_name_behind_her_office_is_hers(lang: str, text: str, speaker: str) -> None:
    (said,) = find_statements(text, lang)
    assert (said.speaker, said.principal) == (speaker, "")
