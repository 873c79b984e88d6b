"""A number that is a part of a name: "School No. 14"."""

import pytest

from tests.reading.rules.readings import said_in


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "“All is well,” said the head of School No. 14.", "the head of School No. 14"),
        ("en", "“All is well,” said the head of School No. 14, Ida Holm.", "Ida Holm"),
        ("en", "The head of School No. 14, Ida Holm, said all was well.", "Ida Holm"),
        ("de", "„Alles gut“, sagte die Leiterin der Schule Nr. 14, Ida Holm.", "Ida Holm"),
        (
            "de",
            "Die Leiterin der Schule Nr. 14 sagte, alles sei gut.",
            "Die Leiterin der Schule Nr. 14",
        ),
        ("de", "„Alles gut“, sagte Karl Abt vom 9. Bataillon am Montag.", "Karl Abt"),
    ],
)
def test_who_bears_it(lang: str, text: str, speaker: str) -> None:
    assert [who for who, _ in said_in(text, lang)] == [speaker]
