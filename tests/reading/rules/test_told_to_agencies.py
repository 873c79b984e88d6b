"""German: whom a spokesman told it is not for whom he speaks: "ein Bahnsprecher der dpa"."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        ("Es gehe weiter, sagte ein Bahnsprecher der dpa.", "ein Bahnsprecher", "Bahn"),
        (
            "Es gehe weiter, sagte ein Bahnsprecher der Deutschen Presse-Agentur.",
            "ein Bahnsprecher",
            "Bahn",
        ),
        ("Es gehe weiter, sagte eine Holm-Sprecherin der Zeitung.", "eine Holm-Sprecherin", "Holm"),
        (
            "Die Werft Holm zieht um. Es gehe weiter, sagte ein Sprecher der Presse-Agentur.",
            "ein Sprecher",
            "Werft Holm",
        ),
        ("Es gehe weiter, sagte ein Sprecher der Zeitung.", "ein Sprecher der Zeitung", "Zeitung"),
        ("Ein Kreissprecher sagte, es gehe weiter.", "Ein Kreissprecher", "Kreis"),
        ("Kess-Berater Dirk Holm sagte, der Stürmer bleibe.", "Dirk Holm", "Kess"),
        (
            "Viktor Holm muss in Haft. Sein Verteidiger Max Kuril sagte, er gehe in Berufung.",
            "Max Kuril",
            "Viktor Holm",
        ),
    ],
)
def test_a_spokesman_speaks_for_his_house(text: str, speaker: str, principal: str) -> None:
    found = find_statements(text, "de")[-1]
    assert (found.speaker, found.principal) == (speaker, principal)


@pytest.mark.parametrize(
    "denied", ["Schließungen einzelner Werke", "Entlassungen im Hafen", "Eine Schließung"]
)
def test_what_is_done_denies_nothing_itself(denied: str) -> None:
    (found,) = find_statements(f"Lea Winter freute sich. {denied} schloss sie aus.", "de")
    assert (found.speaker, found.quote) == ("Lea Winter", denied)
