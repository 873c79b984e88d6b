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
