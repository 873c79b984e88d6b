"""Two who answer the same in one sentence: "The port denied the claim, as did the council"."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("lang", "text", "act", "who"),
    [
        ("en", "The port denied the claim, as did the council.", "denies", ["port", "council"]),
        (
            "en",
            "The port declined to comment, as has the council.",
            "declines",
            ["port", "council"],
        ),
        (
            "fr",
            "Le port a démenti ces rumeurs, tout comme la mairie.",
            "denies",
            ["port", "mairie"],
        ),
        (
            "de",
            "Der Hafen wies die Vorwürfe zurück, ebenso wie die Stadt.",
            "denies",
            ["Hafen", "Stadt"],
        ),
        (
            "es",
            "El puerto negó las acusaciones, al igual que el sindicato.",
            "denies",
            ["puerto", "sindicato"],
        ),
        ("ru", "Порт опроверг слухи, как и мэрия.", "denies", ["Порт", "мэрия"]),
        ("uk", "Порт спростував чутки, як і мерія.", "denies", ["Порт", "мерія"]),
    ],
)
def test_both_answer(lang: str, text: str, act: str, who: list[str]) -> None:
    found = find_statements(text, lang)
    assert [s.act.value for s in found] == [act, act]
    assert [s.speaker.split()[-1] for s in found] == who
    assert found[0].quote == found[1].quote


def test_a_habit_answers_nothing() -> None:
    (denial,) = find_statements("Al Bell denied lying, as was his habit.", "en")
    assert (denial.speaker, denial.quote) == ("Al Bell", "lying")
