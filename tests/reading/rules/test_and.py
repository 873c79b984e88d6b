"""All languages: two who speak in one sentence, joined by "and" without a comma."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("en", "The mayor denies the deal and the club declined to comment.", "the deal"),
        ("fr", "Le maire dément l'accord et le club n'a pas souhaité réagir.", "l'accord"),
        ("es", "La alcaldesa niega el pacto y el club declinó hacer comentarios.", "el pacto"),
        ("de", "Die Stadt bestreitet die Absprache und der Verein schweigt dazu.", "die Absprache"),
        ("ru", "Мэр отрицает сговор и клуб отказался от комментариев.", "сговор"),
    ],
)
def test_a_denial_ends_where_somebody_else_speaks(lang: str, text: str, denied: str) -> None:
    assert find_statements(text, lang)[0].quote == denied


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "Le syndicat affirme que l'usine fermera et la direction dément.", "la direction"),
        ("es", "El sindicato afirma que la planta cerrará y la empresa lo niega.", "la empresa"),
        ("en", "The union says the plant will close and the company denies it.", "the company"),
    ],
)
def test_who_answers_behind_and_is_no_part_of_what_is_said(lang: str, text: str, who: str) -> None:
    stated, denied = find_statements(text, lang)
    assert denied.speaker == who
    assert who not in stated.quote


DOES = {
    "en": (
        ["The mayor", "The mayor of Arn", "The German firm", "The teachers' union", "Police"],
        ["keeps {} job", "shuts the pier", "plans two marches", "stands by the deal"],
        "{} {} and says it is safe.",
    ),
    "fr": (
        ["Le maire", "Le maire de Lorn", "La société suisse Norvik", "Le président du club"],
        ["garde son poste", "ferme le pont", "répond à la presse", "présente ses excuses"],
        "{} {} et affirme que tout va bien.",
    ),
}


@pytest.mark.parametrize("lang", DOES)
def test_who_does_one_thing_and_says_another(lang: str) -> None:
    subjects, deeds, frame = DOES[lang]
    texts = [(who, frame.format(who, deed.format("its"))) for who in subjects for deed in deeds]
    wrong = [text for who, text in texts if find_statements(text, lang)[0].speaker != who]
    assert wrong == []
