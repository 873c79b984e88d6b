"""The small words of a name, before its last part: "Omar al-Sayed", "Ida van der Berg"."""

import pytest

from tests.reading.rules.readings import said_in


@pytest.mark.parametrize("name", ["Omar al-Sayed", "Ida van der Berg", "Karl ter Horst"])
@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("de", "„Das Dach hält“, sagte {}.", "Das Dach hält"),
        ("de", "„Das Dach hält“, sagte der Leiter der Bank, {}.", "Das Dach hält"),
        ("de", "Der Leiter der Bank, {}, bestritt, dass Geld fehlt.", "Geld fehlt"),
        ("en", "“The roof holds,” said {} on Monday.", "The roof holds"),
        ("en", "The head of the bank, {}, denied that money was missing.", "money was missing"),
        (
            "fr",
            "Le directeur de la banque, {}, a affirmé que tout allait bien.",
            "tout allait bien",
        ),
        ("es", "Según {}, todo va bien.", "todo va bien"),
    ],
)
def test_who_bears_it(name: str, lang: str, text: str, words: str) -> None:
    assert said_in(text.format(name), lang) == [(name, words)]


@pytest.mark.parametrize("name", ["Ida von der Au", "Karl-Heinz von Ahn", "Ida Holm"])
def test_by_his_own_account(name: str) -> None:
    text = f"{name} hatte nach eigenen Angaben das Geld erhalten."
    assert [who for who, _ in said_in(text, "de")] == [name]


def test_the_last_part_of_it_is_the_same_person() -> None:
    text = "Omar al-Sayed left on Monday. “I was tired,” al-Sayed said. Al-Sayed denied lying."
    assert said_in(text, "en") == [("Omar al-Sayed", "I was tired"), ("Omar al-Sayed", "lying")]
