"""Those whom a sentence counts, and who then deny or admit it, in six languages."""

import pytest

from bot.reading.rules.statements import find_statements


def last_told(lang: str, text: str) -> tuple[str, str]:
    """Who says something last, and what it does."""
    said = find_statements(text, lang)[-1]
    return said.speaker, said.act.value


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", "Police arrested two men. Both denied theft.", "two men"),
        ("en", "Police say they held three men. All three deny theft.", "three men"),
        ("en", "Two clerks of Norvik were held. Both deny theft.", "Two clerks of Norvik"),
        ("en", "Ana Roy and Ed Lowe were held. Both deny theft.", "Ana Roy and Ed Lowe"),
        ("de", "Die Polizei nahm zwei Männer fest. Beide bestreiten die Tat.", "zwei Männer"),
        ("es", "La policía detuvo a dos hombres. Ambos niegan el robo.", "dos hombres"),
        ("ru", "Полиция задержала двух мужчин. Оба отрицают вину.", "двух мужчин"),
        ("uk", "Поліція затримала двох чоловіків. Обидва заперечують провину.", "двох чоловіків"),
    ],
)
def test_both_are_those_counted_before(lang: str, text: str, who: str) -> None:
    assert last_told(lang, text) == (who, "denies")


@pytest.mark.parametrize(
    ("lang", "text", "who", "act"),
    [
        ("en", "Police say they held three men. They deny theft.", "three men", "denies"),
        ("en", "Police say they held three men. They admit the theft.", "three men", "confirms"),
        (
            "fr",
            "La police dit avoir arrêté trois hommes. Ils nient le vol.",
            "trois hommes",
            "denies",
        ),
        (
            "de",
            "Laut Polizei sind zwei Männer in Haft. Sie bestreiten die Tat.",
            "zwei Männer",
            "denies",
        ),
        ("ru", "Полиция задержала двух мужчин. Они отрицают вину.", "двух мужчин", "denies"),
        (
            "uk",
            "Поліція затримала двох чоловіків. Вони заперечують провину.",
            "двох чоловіків",
            "denies",
        ),
        ("en", "Police say they held three men. They said it was a theft.", "Police", "asserts"),
        ("en", "Police denied that two men were hurt. They denied it twice.", "Police", "denies"),
    ],
)
def test_the_police_do_not_deny_what_they_arrest_for(
    lang: str, text: str, who: str, act: str
) -> None:
    assert last_told(lang, text) == (who, act)
